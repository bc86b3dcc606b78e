/** The strings that the pointing overlay says on the page; the worker hands them over in the agent's language. */
export const teachWordKeys = [
  'teachCustomer',
  'teachAgent',
  'teachField',
  'teachNoField',
  'teachRead',
  'teachFailed',
  'teachKeep',
  'teachSwap',
  'teachAgain',
  'teachCancel',
  'teachForget',
  'teachRoleCustomer',
  'teachRoleAgent',
] as const;

/** Holes in them are written `{customer}` and `{agent}`: the worker does not know the numbers yet. */
export type TeachWords = Record<(typeof teachWordKeys)[number], string>;
