/** Zammad's text modules as its API lists them: a name and the content as HTML, with `#{ticket.customer.firstname}` values. */
import { type Format, listIn, wordsIn } from './format.ts';

export const zammad: Format = {
  id: 'zammad',
  name: 'Zammad',
  read(data) {
    const list = listIn(data, 'text_modules');
    if (!list?.every((one) => 'name' in one && 'content' in one)) return undefined;
    return list.map((one) => ({
      title: wordsIn(one, 'name') ?? '',
      text: wordsIn(one, 'content') ?? '',
      html: true,
    }));
  },
};
