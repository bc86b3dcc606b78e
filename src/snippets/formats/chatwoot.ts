/** Chatwoot's canned responses as its API lists them: a short code and the content. */
import { type Format, listIn, wordsIn } from './format.ts';

export const chatwoot: Format = {
  id: 'chatwoot',
  name: 'Chatwoot',
  read(data) {
    const list = listIn(data, 'canned_responses', 'payload');
    if (!list?.every((one) => 'short_code' in one && 'content' in one)) return undefined;
    return list.map((one) => ({ title: wordsIn(one, 'short_code') ?? '', text: wordsIn(one, 'content') ?? '' }));
  },
};
