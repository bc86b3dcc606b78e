/** Freshdesk's canned responses as its API lists them: a title, and the content plain and as HTML. */
import { type Format, listIn, wordsIn } from './format.ts';

export const freshdesk: Format = {
  id: 'freshdesk',
  name: 'Freshdesk',
  read(data) {
    const list = listIn(data, 'canned_responses', 'responses');
    if (!list?.every((one) => 'title' in one && ('content' in one || 'content_html' in one))) return undefined;
    return list.map((one) => ({
      title: wordsIn(one, 'title') ?? '',
      text: wordsIn(one, 'content_html', 'content') ?? '',
      html: true,
    }));
  },
};
