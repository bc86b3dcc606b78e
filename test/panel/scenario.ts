/** How the panel's invented tickets are written down, and how they become views. Used by the gallery and the browser test. */
import type { Advice, Beat, Heat, Likelihood, Mood, Quote, Segment, TypeLine } from '../../src/advice/advice.ts';
import type { Card, Technique } from '../../src/playbook/card.ts';
import type { AdviceView } from '../../src/protocol/view.ts';
import type { CustomerType, Primary } from '../../src/thread/customer-types.ts';
import type { Customer, Language, Message } from '../../src/thread/thread.ts';

/** The moment at which all pictures are taken. */
export const pictureTime = Date.parse('2026-11-14T14:31:00Z');

export interface TypeNote {
  id: CustomerType;
  name: string;
  likelihood: Likelihood;
  /** Strings are the customer's words. */
  evidence: (string | Extract<Quote, { kind: 'fact' }>['fact'])[];
}

export interface ReplyNote {
  title: string;
  technique: Technique[];
  why: string;
  /** `{words}` is a fact from the thread, `[label]` a gap. */
  text: string;
  short: string;
}

export interface Scenario {
  ticket: string;
  mood: Mood;
  primary: Primary;
  customer: Customer;
  channel: NonNullable<Message['channel']>;
  waitedMinutes: number;
  card: Pick<Card, 'name' | 'oneLine' | 'do' | 'avoid'> & Partial<Card>;
  sayFirst: string;
  lead?: TypeNote;
  also?: TypeNote[];
  others?: TypeNote[];
  replies: ReplyNote[];
  /** Minutes before the picture, role, length, sharpness; oldest first. */
  beats: [number, Beat['role'], number, Heat?][];
}

const before = (minutes: number): string => new Date(pictureTime - minutes * 60_000).toISOString();

/** Reads the small notation of `ReplyNote.text`. Order numbers are told apart only as far as the panel needs it. */
export function segmentsOf(text: string): Segment[] {
  return text.split(/(\{[^}]*\}|\[[^\]]*\])/).flatMap((part): Segment[] => {
    const inner = part.slice(1, -1);
    if (part.startsWith('{')) return [{ kind: 'fact', fact: /^\d{4,}$/.test(inner) ? 'order' : 'thing', text: inner }];
    if (part.startsWith('[')) return [{ kind: 'gap', key: inner, label: inner }];
    return part ? [{ kind: 'text', text: part }] : [];
  });
}

function typeLine(note: TypeNote, message: number): TypeLine {
  const quotes = note.evidence.map((found, i): Quote => {
    if (typeof found !== 'string') return { kind: 'fact', fact: found, why: 'fixture' };
    return {
      kind: 'words',
      message,
      start: i * 100,
      end: i * 100 + found.length,
      text: found,
      at: before(90),
      why: 'fixture',
    };
  });
  return { id: note.id, name: note.name, likelihood: note.likelihood, quotes };
}

function adviceOf(scenario: Scenario, base: Card, lang: Language): Advice {
  const { mood, primary, customer, channel, lead, also = [], others = [] } = scenario;
  return {
    rev: `fixture-${scenario.ticket}`,
    readAt: before(19),
    mood,
    primary,
    lang,
    customer,
    channel,
    messages: scenario.beats.length,
    waitingSince: before(scenario.waitedMinutes),
    ...(lead && { lead: typeLine(lead, 0) }),
    also: also.map((note, i) => typeLine(note, i + 1)),
    others: others.map((note, i) => typeLine(note, i + 4)),
    card: { ...base, type: primary, ...scenario.card },
    sayFirst: segmentsOf(scenario.sayFirst),
    replies: scenario.replies.map(({ text, short, ...reply }, i) => ({
      ...reply,
      id: `${primary}/${i}`,
      segments: segmentsOf(text),
      short: segmentsOf(short),
    })),
    rhythm: scenario.beats.map(([minutes, role, length, heat]) => ({ role, length, at: before(minutes), heat })),
  };
}

/** The view of a scenario with a public reply box open, the first reply chosen and nothing filled in. */
export function viewOf(scenario: Scenario, base: Card, lang: Language): AdviceView {
  return {
    state: 'advice',
    ticket: { origin: 'https://help.example.com', helpdesk: 'practice', id: scenario.ticket },
    advice: adviceOf(scenario, base, lang),
    open: { box: 'reply' },
    chosen: 0,
    short: false,
    filled: {},
  };
}
