/**
 * Puts a text into a helpdesk's editor at the caret, whatever the editor, and proves it by reading it back.
 * It only adds: it never assigns over a draft, never presses Enter, never sends, never touches the clipboard. When no
 * technique works the draft is put back as it was. It can't reach cross-origin frames or closed shadow roots.
 */
import { fail, ok } from '../result.ts';
import { isComposing } from './composition.ts';
import type { Inserted, Insertion } from './contract.ts';
import { describeField } from './editor-kind.ts';
import { refusal, resolveField } from './field.ts';
import { ladderFor, type Rung } from './ladder.ts';
import { type Place, placeCaret, rest, strayed } from './place-caret.ts';
import { standsOnce } from './read-back.ts';
import { readField } from './read-field.ts';
import { nextFrame, until } from './settle.ts';
import { rememberInsert } from './take-back.ts';
import { undoTo } from './undo.ts';

/** An editor that took the event but has not drawn it yet gets this long, in milliseconds. */
const SLOW_EDITOR_MS = 400;
/** An editor that neither prevented the event nor changed within this time has ignored it. */
const IGNORED_MS = 25;

/**
 * Inserts `text` (lines divided by `\n`) at the caret of `field`, replacing a selection only if the agent made one.
 * `field` is the editable element, an element inside it, or the same-origin iframe that holds it. The caret and the
 * focus end after the text. The answer comes after the editor's own content was read back; on any failure the draft
 * is as it was.
 */
export async function insertText(field: HTMLElement, text: string): Promise<Insertion> {
  const target = resolveField(field);
  const refused = refusal(target);
  if (refused) return fail(refused);
  if (text.trim() === '') return fail({ code: 'empty' });
  if (isComposing(target.ownerDocument)) return fail({ code: 'composing' });
  const clock = target.ownerDocument.defaultView?.performance;
  const started = clock?.now() ?? 0;
  const technique = await climb(target, text.replace(/\r\n?/g, '\n'));
  if (!target.isConnected) return fail({ code: 'no-field' });
  return technique ? ok({ technique, ms: (clock?.now() ?? 0) - started }) : fail({ code: 'rejected' });
}

async function climb(field: HTMLElement, text: string): Promise<Inserted['technique'] | null> {
  let place = await placeCaret(field);
  const before = readField(field);
  for (const rung of ladderFor(describeField(field))) {
    if (await attempt(field, before, text, place, rung)) {
      rememberInsert(field, before);
      return rung.technique;
    }
    // A half-done change must not be built upon: without a clean undo there is no next rung.
    if (!field.isConnected || !(await undoTo(field, before))) return null;
    place = await placeCaret(field, place.chosen);
  }
  return null;
}

async function attempt(field: HTMLElement, before: string, text: string, place: Place, rung: Rung): Promise<boolean> {
  const whole = place.lead + text + place.trail;
  const stands = () => standsOnce(before, readField(field), whole, place.selected);
  const handled = rung.insert(field, whole);
  const reacted = () => stands() || readField(field) !== before;
  if (!handled && !(await until(field, reacted, IGNORED_MS))) return false;
  if (!(await until(field, stands, SLOW_EDITOR_MS))) return false;
  // Editors that draw from a model of their own put back what they didn't accept: it has to still stand afterwards.
  await nextFrame(field);
  if (!stands() || strayed(field)) return false;
  rest(field, place);
  return true;
}
