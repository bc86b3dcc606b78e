/** Our own export: `{ "rapport": "snippets", "snippets": [{ "title", "text" }] }`. */
import { type Format, isFields, listIn, wordsIn } from './format.ts';

export const own: Format = {
  id: 'own',
  name: 'Rapport',
  read(data) {
    if (!isFields(data) || data.rapport !== 'snippets') return undefined;
    return listIn(data, 'snippets')?.map((one) => ({
      title: wordsIn(one, 'title') ?? '',
      text: wordsIn(one, 'text') ?? '',
    }));
  },
};
