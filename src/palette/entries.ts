/** What the quick palette lists: the replies of the ticket, then the agent's snippets, each with the words it is found by. */
import type { Reply } from '../advice/advice.ts';
import { typeEntries } from '../advice/type-entries.ts';
import { openGaps, textOf } from '../replies/render.ts';
import { isCustomerType } from '../thread/customer-types.ts';
import type { Language } from '../thread/thread.ts';
import { techniqueSynonyms, typeSynonyms } from './synonyms.ts';

export interface PaletteEntry {
  /** Id of the reply. */
  id: string;
  /** Its title. */
  name: string;
  /** The beginning of its text, and what else a search goes through before the synonyms. */
  meaning: string;
  /** Synonyms of its type and technique, and the whole text; searched, never shown. */
  words: string;
  /** Gaps still to be filled, in reading order. */
  gaps: { key: string; label: string }[];
}

/** Characters of a text that are shown under its title. */
const SHOWN = 160;

const gapOf = ({ key, label }: { key: string; label: string }) => ({ key, label });

/** Entries for `replies` in their order; `filled` holds what the agent has typed into gaps before. */
export function paletteEntries(
  replies: readonly Reply[],
  lang: Language,
  filled: Readonly<Record<string, Record<string, string>>> = {},
): PaletteEntry[] {
  const types = new Map(typeEntries(lang).map((type) => [type.id as string, type]));
  return replies.map((reply) => {
    const { id, title, segments, technique, why } = reply;
    const text = textOf(segments, filled[id]);
    const [kind = ''] = id.split('/');
    const type = types.get(kind);
    const synonyms = technique.map((one) => `${one} ${techniqueSynonyms[one]}`);
    const about = isCustomerType(kind) ? (typeSynonyms[kind] ?? '') : '';
    const words = [text, why, type?.name, type?.meaning, ...synonyms, about].filter(Boolean).join(' ');
    return { id, name: title, meaning: text.slice(0, SHOWN), words, gaps: openGaps(segments, filled[id]).map(gapOf) };
  });
}
