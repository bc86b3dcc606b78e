/** Every state the panel can be in, as views made from invented tickets, in all three languages. */
import type { AdviceView, InsertRefusal, Notice, PanelView } from '../../src/protocol/view.ts';
import type { Language } from '../../src/thread/thread.ts';
import type { Content } from './content.ts';
import { english } from './content-en.ts';
import { russian } from './content-ru.ts';
import { chinese } from './content-zh.ts';
import { viewOf } from './scenario.ts';

const contents: Record<Language, Content> = { en: english, ru: russian, zh: chinese };

/** Far enough ahead that good news does not go away while a picture is taken. */
const later = Date.parse('2096-01-01T00:00:00Z');

const refusals: readonly InsertRefusal[] = [
  'no-composer',
  'note-box',
  'other-ticket',
  'stale',
  'read-only',
  'composing',
  'rejected',
  'no-reply',
  'check-first',
  'page-gone',
];

const gapKeysOf = (view: AdviceView): string[] =>
  (view.advice.replies[0]?.segments ?? []).flatMap((s) => (s.kind === 'gap' ? [s.key] : []));

const gapsOf = (view: AdviceView): string[] =>
  (view.advice.replies[0]?.segments ?? []).flatMap((s) => (s.kind === 'gap' ? [s.label] : []));

function adviceStates(content: Content, lang: Language): Record<string, AdviceView> {
  const of = (name: 'mixed' | 'plain' | 'distress' | 'check' | 'burst' | 'loyal') =>
    viewOf(content[name], content.base, lang);
  const mixed = of('mixed');
  const filled = { [mixed.advice.replies[0]?.id ?? '']: content.filled };
  const note = { box: 'note' } as const;
  const stale = { text: content.stale, at: '2026-11-14T14:31:00Z' };
  return {
    mixed,
    likely: of('loyal'),
    burst: of('burst'),
    plain: of('plain'),
    distress: of('distress'),
    'check-first': of('check'),
    filled: { ...mixed, filled },
    short: { ...mixed, short: true, chosen: 1 },
    kept: { ...of('plain'), advice: { ...of('plain').advice, kept: true } },
    taught: { ...mixed, advice: { ...mixed.advice, chosenByAgent: true } },
    'taught-nothing': { ...of('plain'), advice: { ...of('plain').advice, chosenByAgent: true } },
    'left-out': { ...mixed, left: { [mixed.advice.replies[0]?.id ?? '']: gapKeysOf(mixed).slice(0, 1) } },
    'guide-step': { ...of('distress'), guide: { id: 'distress', walk: ['danger'] } },
    'guide-waits': { ...of('check'), guide: { id: 'chronology', walk: ['check'] } },
    stale: { ...mixed, filled, stale },
    'stale-plain': { ...of('plain'), stale },
    'stale-distress': { ...of('distress'), stale },
    'stale-check-first': { ...of('check'), stale },
    'note-box': { ...mixed, open: note },
    'no-composer': { ...of('loyal'), open: null },
  };
}

function noticeStates(content: Content, lang: Language): Record<string, AdviceView> {
  const mixed = viewOf(content.mixed, content.base, lang);
  const loyal = viewOf(content.loyal, content.base, lang);
  const notices: Record<string, Notice> = {
    inserted: { kind: 'inserted', at: later },
    'gaps-left': { kind: 'gaps', at: later, labels: gapsOf(mixed) },
  };
  for (const code of refusals) notices[`refused-${code}`] = { kind: 'not-inserted', at: later, code };
  return Object.fromEntries(
    Object.entries(notices).map(([name, notice]) => [name, { ...(name === 'inserted' ? loyal : mixed), notice }]),
  );
}

function otherStates(content: Content): Record<string, PanelView> {
  const { site } = content;
  const ticket = { origin: `https://${site}`, helpdesk: 'practice', id: content.mixed.ticket };
  return {
    starting: { state: 'starting' },
    reading: { state: 'reading', ticket },
    'not-granted': { state: 'not-granted', site },
    'not-granted-no-site': { state: 'not-granted' },
    'off-here': { state: 'off-here', site },
    'not-a-page': { state: 'not-a-page' },
    'no-ticket': { state: 'no-ticket', site },
    'cannot-read': { state: 'cannot-read', site, missing: ['messages', 'roles', 'ticket-id'] },
    empty: { state: 'empty', ticket },
    'reply-page': { state: 'reply-page', ticket },
    updated: { state: 'updated', site },
  };
}

/** All states of one language by name. */
export function statesOf(lang: Language): Record<string, PanelView> {
  const content = contents[lang];
  return { ...adviceStates(content, lang), ...noticeStates(content, lang), ...otherStates(content) };
}

export const stateNames: readonly string[] = Object.keys(statesOf('en'));
