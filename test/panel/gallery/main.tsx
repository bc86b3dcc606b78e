/**
 * Draws one state of the panel at a time, in the whole window, and keeps what the panel asked for. Tests and pictures
 * switch states with `window.gallery.show`; by hand: `?state=mixed&lang=ru&theme=dark`.
 */

import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import { languageTag, makeTranslate, type UiLanguage } from '../../../extension/i18n/translate.ts';
import type { PanelActions } from '../../../extension/sidepanel/actions.ts';
import { Panel } from '../../../extension/sidepanel/components/Panel.tsx';
import { typeEntries } from '../../../src/advice/type-entries.ts';
import type { PanelView } from '../../../src/protocol/view.ts';
import { defaultSettings } from '../../../src/settings/settings.ts';
import { stateNames, statesOf } from '../fixtures.ts';
import { pictureTime } from '../scenario.ts';
import { pseudoIfAsked } from './pseudo.ts';

export interface Shown {
  state: string;
  lang: UiLanguage;
  theme: 'light' | 'dark';
  /** False: the browser has no key bound. */
  bound?: boolean;
  /** True: the agent has switched the panel's own keys off. */
  keysOff?: boolean;
  /** Drawn instead of the state of that name. */
  view?: PanelView;
}

export interface Gallery {
  states: readonly string[];
  show(shown: Shown): void;
  /** Changes the view that is shown, as a refresh would. */
  change(edit: (view: PanelView) => PanelView): void;
  calls: [string, ...unknown[]][];
}

declare global {
  interface Window {
    gallery: Gallery;
  }
}

pseudoIfAsked();
const keys = { insert: 'Alt+Shift+J', next: 'Alt+Shift+Y', previous: 'Alt+Shift+G', open: 'Alt+Shift+K' };
const noKeys = { insert: '', next: '', previous: '', open: '' };
const clock = () => pictureTime;
const root = createRoot(document.getElementById('root') ?? document.body);
const calls: Gallery['calls'] = [];
let shown: Shown = { state: 'mixed', lang: 'en', theme: 'light' };
let view: PanelView = statesOf('en').mixed ?? { state: 'starting' };
let round = 0;

/** A panel that reacts as the real one: choosing, shortening and filling change the view. */
function react(name: string, args: unknown[]): unknown {
  calls.push([name, ...args]);
  if (view.state !== 'advice') return undefined;
  if (name === 'choose') view = { ...view, chosen: Number(args[0]) };
  if (name === 'toggleShort') view = { ...view, short: !view.short };
  if (name === 'tick') {
    const others = (view.ticked ?? []).filter((point) => point !== args[0]);
    view = { ...view, ticked: args[1] ? [...others, Number(args[0])] : others };
  }
  if (name === 'fill') {
    const [reply, gap, words] = args.map(String) as [string, string, string];
    view = { ...view, filled: { ...view.filled, [reply]: { ...view.filled[reply], [gap]: words } } };
  }
  draw();
  return name === 'copyReply' ? 'copied' : undefined;
}

const names = ['grant', 'openPracticeDesk', 'reloadPage', 'choose', 'toggleShort', 'fill', 'insert', 'insertSayFirst'];
const more = [
  'showNew',
  'highlight',
  'copyReply',
  'leaveOut',
  'tick',
  'guide',
  'otherTechnique',
  'openShortcuts',
  'teach',
  'openOptions',
  'speakHere',
  'correct',
  'neverShow',
  'showKept',
];
const actions = {
  ...Object.fromEntries([...names, ...more].map((name) => [name, (...args: unknown[]) => react(name, args)])),
  findTypes: async () => typeEntries(shown.lang),
} as unknown as PanelActions;

function draw(): void {
  const t = makeTranslate(shown.lang);
  document.documentElement.dataset.theme = shown.theme;
  document.documentElement.lang = languageTag(shown.lang);
  flushSync(() =>
    root.render(
      <Panel
        key={round}
        view={view}
        actions={actions}
        t={t}
        keys={shown.bound === false ? noKeys : keys}
        settings={{ ...defaultSettings, keys: { panel: !shown.keysOff, palette: true } }}
        clock={clock}
      />,
    ),
  );
}

window.gallery = {
  states: stateNames,
  calls,
  show(next) {
    shown = next;
    view = next.view ?? statesOf(next.lang)[next.state] ?? { state: 'starting' };
    calls.length = 0;
    round += 1;
    draw();
  },
  change(edit) {
    view = edit(view);
    draw();
  },
};

const asked = new URLSearchParams(location.search);
window.gallery.show({
  state: asked.get('state') ?? 'mixed',
  lang: (asked.get('lang') ?? 'en') as UiLanguage,
  theme: asked.get('theme') === 'dark' ? 'dark' : 'light',
});
