/**
 * The table of the reading: bias and bars per type, and how far each cue speaks for a type (log-odds at full strength). Set by hand,
 * to be replaced by fitted numbers.
 */
import type { CustomerType } from '../thread/customer-types.ts';

export interface Weights {
  /** Log-odds of a type when no cue speaks. */
  bias: Readonly<Record<CustomerType, number>>;
  /** The probability from which a type may lead, and from which it may stand beside a leading one. */
  bars: Readonly<Record<CustomerType, { lead: number; also: number }>>;
  /** By cue id. */
  cues: Readonly<Record<string, Readonly<Partial<Record<CustomerType, number>>>>>;
}

const bar = { lead: 0.6, also: 0.6 };

export const weights: Weights = {
  bias: {
    child: -3,
    newcomer: -3,
    undecided: -3,
    'endless-questions': -3,
    'self-resolver': -3,
    forgetful: -3,
    angry: -3,
    unlucky: -3,
    meticulous: -3,
    'combative-complainer': -3,
    'chronic-complainer': -3,
    werewolf: -3,
    'in-distress': -3,
    relentless: -3,
    'everything-now': -3,
    impulsive: -3,
    entitled: -3,
    'self-styled-vip': -3,
    vip: -3,
    extortionist: -3,
    'discount-seeker': -3,
    'prize-hunter': -3,
    deceiver: -3,
    'bad-fit': -3,
    business: -3,
    tester: -3,
    'know-it-all': -3,
    insistent: -3,
    loyal: -3,
  },
  bars: {
    child: bar,
    newcomer: bar,
    undecided: bar,
    'endless-questions': bar,
    'self-resolver': bar,
    forgetful: bar,
    angry: bar,
    unlucky: bar,
    meticulous: bar,
    'combative-complainer': bar,
    'chronic-complainer': bar,
    werewolf: bar,
    'in-distress': bar,
    relentless: bar,
    'everything-now': bar,
    impulsive: bar,
    entitled: bar,
    'self-styled-vip': bar,
    vip: bar,
    extortionist: bar,
    'discount-seeker': bar,
    'prize-hunter': bar,
    deceiver: bar,
    'bad-fit': bar,
    business: bar,
    tester: bar,
    'know-it-all': bar,
    insistent: bar,
    loyal: bar,
  },
  cues: {
    'basic-question': {
      newcomer: 2.2,
    },
    'choose-for-me': {
      undecided: 3,
    },
    'cites-law': {
      'combative-complainer': 3,
    },
    contempt: {
      angry: 2.2,
      'combative-complainer': 0.8,
      'chronic-complainer': 0.4,
    },
    'happened-before': {
      unlucky: 2.6,
    },
    'helpless-wording': {
      child: 3,
    },
    'just-started': {
      newcomer: 3,
    },
    'legal-threat': {
      'combative-complainer': 2.8,
    },
    moaning: {
      'chronic-complainer': 3,
    },
    'never-mind': {
      'self-resolver': 2.6,
    },
    'nobody-answered': {
      forgetful: 2,
    },
    'out-to-be-right': {
      'combative-complainer': 3,
    },
    'outcome-wanted': {
      meticulous: 2.2,
    },
    outrage: {
      angry: 2.4,
    },
    'own-mistake': {
      'self-resolver': 2.8,
    },
    sarcasm: {
      angry: 1.6,
    },
    'screen-by-looks': {
      child: 2.4,
    },
    'small-grievances': {
      'chronic-complainer': 2.4,
    },
    'someone-used-to-do-it': {
      child: 2.4,
    },
    'still-not-clear': {
      'endless-questions': 2.6,
    },
    swearing: {
      angry: 2.4,
    },
    'sweet-talk': {
      werewolf: 1,
    },
    'thinks-aloud': {
      undecided: 2,
    },
    ultimatum: {
      angry: 1.2,
      'combative-complainer': 1,
    },
    'why-me': {
      unlucky: 2.4,
      'chronic-complainer': 0.6,
    },
  },
};
