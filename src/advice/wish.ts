/** What the agent has said about one ticket: another type than the guess, or that a quiet Rapport may speak. */
import type { Primary } from '../thread/customer-types.ts';

export interface Wish {
  /** The agent's own reading; `none`: nothing stands out here. */
  type?: Primary | undefined;
  /** What had been shown when the agent said so, and from which message on news would count. */
  instead?: Primary | undefined;
  messages?: number | undefined;
  /** Quiet mode: show it here all the same. */
  loud?: boolean | undefined;
}
