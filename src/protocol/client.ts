/** Asks the other side. Transport is injected, so this runs in a test as it does in a browser. */
import { fail, type Problem, type Result } from '../result.ts';

/** Sends one message and gives back whatever came. Rejects when nobody listens. */
export type Transport = (message: { name: string; ask: unknown }) => Promise<unknown>;

type Calls<C> = { [N in keyof C]: { ask: unknown; answer: unknown } };

export type Ask<C extends Calls<C>> = <N extends keyof C & string>(
  name: N,
  ask: C[N]['ask'],
) => Promise<Result<C[N]['answer'], Problem>>;

/** A typed `ask` over a transport. A lost connection is an answer too: `{ code: 'unreachable' }`. */
export const makeAsk =
  <C extends Calls<C>>(send: Transport): Ask<C> =>
  async (name, ask) => {
    try {
      const answer = await send({ name, ask });
      return isResult(answer)
        ? (answer as Result<C[typeof name]['answer']>)
        : fail({ code: 'unreachable', detail: name });
    } catch (cause) {
      return fail({ code: 'unreachable', detail: `${name}: ${String(cause)}` });
    }
  };

const isResult = (x: unknown): x is Result<unknown> => typeof x === 'object' && x !== null && 'ok' in x;
