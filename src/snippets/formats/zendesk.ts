/** Zendesk's macros as its API lists them: the comment is one action among others; macros without a comment are left out. */
import { type Format, isFields, listIn, wordsIn } from './format.ts';

const comments = ['comment_value_html', 'comment_value'];

/** A comment's value is its text, or a pair of channel and text. */
const textOf = (value: unknown): string | undefined => {
  const text = Array.isArray(value) ? value.at(-1) : value;
  return typeof text === 'string' && text.trim() !== '' ? text : undefined;
};

export const zendesk: Format = {
  id: 'zendesk',
  name: 'Zendesk',
  read(data) {
    const macros = listIn(data, 'macros');
    if (!macros?.every(({ actions }) => Array.isArray(actions))) return undefined;
    return macros.flatMap((macro) => {
      const actions = (macro.actions as unknown[]).filter(isFields);
      const comment = comments.map((field) => actions.find((a) => a.field === field)).find((a) => a !== undefined);
      const text = textOf(comment?.value);
      const html = comment?.field === 'comment_value_html';
      return text === undefined ? [] : [{ title: wordsIn(macro, 'title', 'raw_title') ?? '', text, html }];
    });
  },
};
