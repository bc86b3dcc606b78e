/**
 * "Show Rapport this helpdesk": three clicks (a customer's message, an agent's, the reply box), then what would be read is
 * shown on the page and can be corrected before it is kept. Clicks never reach the page; Esc ends it.
 */
import type { Page, Reading } from '../../../src/adapters/adapter.ts';
import { derive } from '../../../src/adapters/taught/derive.ts';
import type { Taught } from '../../../src/adapters/taught/description.ts';
import { taughtReader } from '../../../src/adapters/taught/reader.ts';
import type { TeachWords } from '../../i18n/teach-words.ts';
import { makeOverlay } from './overlay.ts';

export interface Teaching {
  words: TeachWords;
  /** Something was taught here before, and can be forgotten. */
  known: boolean;
  /** Keeps a description for this site; null forgets what there was. */
  keep: (taught: Taught | null) => void;
}

const steps = ['teachCustomer', 'teachAgent', 'teachField'] as const;
const fields = 'textarea, [contenteditable="true"], [contenteditable=""], [role="textbox"], iframe';
let running: AbortController | undefined;

/** Starts pointing; a second start ends the first. */
export function startTeaching(document: Document, { words, known, keep }: Teaching): void {
  running?.abort();
  const life = new AbortController();
  running = life;
  const overlay = makeOverlay(document);
  life.signal.addEventListener('abort', overlay.remove);
  let pointed: (Element | null)[] = [];

  const cancel = { label: words.teachCancel, act: () => life.abort() };
  const none = { label: words.teachNoField, act: () => take(null) };
  const forget = { label: words.teachForget, act: () => end(null) };
  const end = (taught: Taught | null) => {
    life.abort();
    keep(taught);
  };

  function ask(): void {
    const step = steps[pointed.length];
    overlay.show([]);
    if (!step) preview();
    else
      overlay.say(words[step], [...(step === 'teachField' ? [none] : []), ...(known ? [forget] : []), cancel], {
        above: step === 'teachField',
      });
  }

  function take(element: Element | null): void {
    const field =
      pointed.length === 2 && element ? (element.closest(fields) ?? element.querySelector(fields)) : element;
    pointed.push(field);
    overlay.point(null);
    ask();
  }

  function again(): void {
    pointed = [];
    ask();
  }

  function preview(): void {
    const [customer, agent, field = null] = pointed;
    const derived = customer && agent ? derive({ customer, agent, field }) : null;
    if (derived?.ok) show(derived.value);
    else failed();
  }

  const retry = { label: words.teachAgain, act: again };
  const failed = () => overlay.say(words.teachFailed, [{ ...retry, main: true }, cancel], { focus: true });

  function show(taught: Taught): void {
    const page: Page = { document, url: new URL(document.location.href) };
    const read = taughtReader(taught).read(page);
    if (read.ok) showRead(taught, read.value);
    else failed();
  }

  function showRead(taught: Taught, { thread, sources }: Reading): void {
    const blocks = thread.messages.flatMap(({ role }, i) => {
      const element = sources[i]?.element;
      if (!element || (role !== 'customer' && role !== 'agent')) return [];
      return [{ element, role, name: role === 'customer' ? words.teachRoleCustomer : words.teachRoleAgent }];
    });
    overlay.show(blocks);
    const count = (role: string) => `${blocks.filter((block) => block.role === role).length}`;
    const text = words.teachRead.replace('{customer}', count('customer')).replace('{agent}', count('agent'));
    const swap = { label: words.teachSwap, act: () => show(swapped(taught)) };
    overlay.say(text, [{ label: words.teachKeep, main: true, act: () => end(taught) }, swap, retry, cancel], {
      focus: true,
    });
  }

  const under = (event: Event): Element | null => {
    const [target] = event.composedPath();
    return target instanceof Element && target !== overlay.host ? target : null;
  };
  const isOurs = (event: Event) => event.composedPath().includes(overlay.host);
  const options = { signal: life.signal, capture: true };
  document.addEventListener('pointermove', (event) => overlay.point(pointed.length < 3 ? under(event) : null), options);
  for (const name of ['pointerdown', 'mousedown', 'pointerup', 'mouseup', 'click'] as const) {
    const stop = (event: Event) => {
      if (isOurs(event)) return;
      event.preventDefault();
      event.stopImmediatePropagation();
      const element = under(event);
      if (name === 'click' && element && pointed.length < 3) take(element);
    };
    document.addEventListener(name, stop, options);
  }
  document.addEventListener('keydown', (event) => event.key === 'Escape' && life.abort(), options);
  ask();
}

const swapped = ({ customer, agent, side, ...taught }: Taught): Taught => ({
  ...taught,
  customer: agent,
  agent: customer,
  side: side === null ? null : side === 'left' ? 'right' : 'left',
});
