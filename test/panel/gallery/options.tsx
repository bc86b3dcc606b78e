/** Draws the options page over settings kept in memory: `options.html?lang=ru&theme=dark&locked=1&empty=1`. */
import type { OptionsHost } from '../../../extension/options/host.ts';
import { mountOptions } from '../../../extension/options/mount.tsx';
import { typeEntries } from '../../../src/advice/type-entries.ts';
import { learn, nothingLearnt } from '../../../src/learn/lesson.ts';
import { underPolicy } from '../../../src/settings/policy.ts';
import { panelLanguage, parseSettings } from '../../../src/settings/settings.ts';
import type { Snippet } from '../../../src/snippets/snippet.ts';
import { pseudoIfAsked } from './pseudo.ts';

pseudoIfAsked();
const asked = new URLSearchParams(location.search);
document.documentElement.dataset.theme = asked.get('theme') ?? 'light';
const browserLanguages = [asked.get('lang') ?? 'en'];
const policy = asked.has('locked')
  ? { language: browserLanguages[0], authority: { compensation: 50, refund: false } }
  : {};
let own: object = { version: 2 };
let sites = asked.has('empty') ? [] : ['https://desk.example.com/*', 'https://support.long-company-name.example/*'];
let taught = asked.has('empty') ? [] : ['https://desk.example.com'];
let learnt = asked.has('empty')
  ? nothingLearnt
  : [1, 2, 3].reduce(
      (l) => learn(l, { guess: 'angry', chosen: 'meticulous', guessCues: ['shouting'], chosenCues: [] }),
      nothingLearnt,
    );
let snippets: readonly Snippet[] = asked.has('empty')
  ? []
  : [{ id: 'parcel', title: 'Parcel on its way', text: 'Hello {name|there}, order {order} left on [day].' }];
let changed = () => {};

const host: OptionsHost = {
  browserLanguages,
  load: async () => {
    const { settings, locked } = underPolicy(parseSettings(own), policy);
    const types = typeEntries(panelLanguage(settings, browserLanguages));
    const bindings = { open: 'Alt+Shift+K', insert: 'Alt+Shift+J', next: 'Alt+Shift+Y', previous: '' };
    return { settings, locked, learnt, sites, taught, bindings, types, snippets };
  },
  follow: (listener) => {
    changed = listener;
  },
  save: async (section, value) => {
    own = { ...own, [section]: value };
    changed();
  },
  openShortcuts: () => {},
  saveSnippets: async (kept) => {
    snippets = kept;
    changed();
  },
  removeSite: async (pattern) => {
    sites = sites.filter((site) => site !== pattern);
    changed();
  },
  forgetLearnt: async () => {
    learnt = nothingLearnt;
    changed();
  },
  forgetTaught: async (origin) => {
    taught = taught.filter((site) => site !== origin);
    changed();
  },
  everythingKept: async () => ({ settings: own, learnt }),
  ticketsRemembered: async () => 3,
  deleteEverything: async () => {
    own = { version: 2 };
    learnt = nothingLearnt;
    changed();
  },
};

await mountOptions(host);
