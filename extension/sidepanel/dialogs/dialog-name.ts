/** What can be opened over the panel, one at a time. */
export type DialogName = 'correct' | 'replies' | 'keys';
