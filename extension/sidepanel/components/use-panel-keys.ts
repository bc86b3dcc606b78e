/** Single keys while the panel has the focus: replies, insert, search, correct, help. The helpdesk never sees them. */
import { useEffect } from 'react';
import type { AdviceView, PanelView } from '../../../src/protocol/view.ts';
import type { PanelActions } from '../actions.ts';
import type { DialogName } from '../dialogs/dialog-name.ts';

interface Keys {
  on: boolean;
  view: PanelView;
  actions: PanelActions;
  dialog: DialogName | null;
  openDialog: (name: DialogName | null) => void;
}

/** Where keys mean letters, or where Enter and arrows already do something of their own. */
const writes = (target: EventTarget | null): boolean =>
  target instanceof Element && target.closest('input:not([type="checkbox"]), textarea, [contenteditable]') !== null;
const acts = (target: EventTarget | null): boolean =>
  target instanceof Element && target.closest('button, a, summary, input, label') !== null;

function onAdvice({ key, code, target }: KeyboardEvent, view: AdviceView, { actions, openDialog }: Keys): boolean {
  const { replies } = view.advice;
  const turn = { ArrowLeft: -1, ArrowRight: 1 }[key];
  const many = replies.length > 1 && view.advice.mood !== 'distress';
  if (turn !== undefined && many) actions.choose((view.chosen + turn + replies.length) % replies.length);
  else if (/^[1-9]$/.test(key) && many && Number(key) <= replies.length) actions.choose(Number(key) - 1);
  else if (key === 'Enter' && !acts(target) && view.open?.box === 'reply') actions.insert();
  else if (code === 'KeyT' && many) actions.otherTechnique();
  else if (code === 'KeyS') actions.toggleShort();
  else if (key === '/' && many) openDialog('replies');
  else if (key.toLowerCase() === 'n' || code === 'KeyN') openDialog('correct');
  else return false;
  return true;
}

/** Handles a key; false leaves it to the browser. */
function handled(event: KeyboardEvent, keys: Keys): boolean {
  if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing || event.repeat) return false;
  if (keys.dialog || writes(event.target)) return false;
  if (event.key === '?') {
    keys.openDialog('keys');
    return true;
  }
  const { view } = keys;
  if (view.state !== 'advice') return false;
  if (!view.stale) return onAdvice(event, view, keys);
  if (event.key !== 'Enter' || acts(event.target)) return false;
  keys.actions.showNew();
  return true;
}

/** Listens while `on`. A Russian or Chinese layout types other letters on the same keys: N is also heard by its place. */
export function usePanelKeys(keys: Keys): void {
  useEffect(() => {
    if (!keys.on) return;
    const listener = (event: KeyboardEvent) => {
      if (handled(event, keys)) event.preventDefault();
    };
    document.addEventListener('keydown', listener);
    return () => document.removeEventListener('keydown', listener);
  });
}
