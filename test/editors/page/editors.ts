/** Every editor of the bench, by the name used in its address. */
import { MORE } from './more.ts';
import type { Mount } from './mount.ts';
import { NATIVE } from './native.ts';
import { RICH } from './rich.ts';
import { slate } from './slate.ts';
import { summernote } from './summernote.ts';

export const EDITORS: Record<string, Mount> = { ...NATIVE, ...RICH, ...MORE, slate, summernote };
