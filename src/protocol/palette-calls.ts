/** What the quick palette's script answers; see `worker-calls.ts`. It is put into a page only when the palette is asked for. */
import * as v from 'valibot';
import { type CallsOf, ticket } from './shapes.ts';

const entry = v.object({
  id: v.string(),
  name: v.string(),
  meaning: v.string(),
  words: v.string(),
  gaps: v.array(v.object({ key: v.string(), label: v.string() })),
});

const says = v.object({
  lang: v.string(),
  title: v.string(),
  search: v.string(),
  none: v.string(),
  keys: v.string(),
  gaps: v.string(),
  insert: v.string(),
});

export const paletteSchemas = {
  /** Show the palette; pressed again, it goes. `lang` is the language of the replies, `says.lang` that of the palette. */
  'palette.show': v.object({ ticket, lang: v.string(), entries: v.array(entry), says }),
} as const;

export type PaletteCalls = CallsOf<typeof paletteSchemas, { 'palette.show': null }>;
export type PaletteAsk = PaletteCalls['palette.show']['ask'];
