/** Every editor of the bench, by the name used in its address. */
import type { Mount } from './mount.ts';
import { NATIVE } from './native.ts';
import { RICH } from './rich.ts';

export const EDITORS: Record<string, Mount> = { ...NATIVE, ...RICH };
