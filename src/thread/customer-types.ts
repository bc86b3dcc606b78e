/**
 * The 29 types of customer behaviour Rapport can name, in the order of the label guide, with the family each belongs to.
 * A type is a reading of one thread, never a verdict on a person.
 */
export const customerTypes = {
  child: 'guide',
  newcomer: 'guide',
  undecided: 'guide',
  'endless-questions': 'guide',
  'self-resolver': 'guide',
  forgetful: 'guide',
  angry: 'upset',
  unlucky: 'upset',
  meticulous: 'upset',
  'combative-complainer': 'upset',
  'chronic-complainer': 'upset',
  werewolf: 'upset',
  'in-distress': 'upset',
  relentless: 'pressing',
  'everything-now': 'pressing',
  impulsive: 'pressing',
  entitled: 'pressing',
  'self-styled-vip': 'pressing',
  vip: 'pressing',
  extortionist: 'pressing',
  'discount-seeker': 'pressing',
  'prize-hunter': 'pressing',
  deceiver: 'pressing',
  'bad-fit': 'pressing',
  business: 'expert',
  tester: 'expert',
  'know-it-all': 'expert',
  insistent: 'expert',
  loyal: 'valued',
} as const satisfies Record<string, 'guide' | 'upset' | 'pressing' | 'expert' | 'valued'>;

export type CustomerType = keyof typeof customerTypes;

/** What a thread can lead with: a type, or `none` for a plain request. */
export type Primary = CustomerType | 'none';

export const customerTypeIds = Object.keys(customerTypes) as CustomerType[];

/** Types that would accuse somebody if they were wrong: worded as "check first" and shown only on strong evidence. */
export const accusingTypes: ReadonlySet<CustomerType> = new Set<CustomerType>(['deceiver', 'extortionist', 'bad-fit']);

/** Narrows a string from outside to a type id. */
export const isCustomerType = (id: string): id is CustomerType => Object.hasOwn(customerTypes, id);
