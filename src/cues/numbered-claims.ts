/** Claims set out one by one: 1, 2, 3; first, second; 一、二. Lists of questions are another cue's matter. Cannot judge the claims. */
import type { Cue } from './cue.ts';
import { numberedItems } from './numbered-items.ts';

/** A claim takes a sentence; shorter items are an order or a list of things to bring. */
const shortest = (text: string): number => (/[\u3400-\u9fff]/u.test(text) ? 10 : 30);

const median = (lengths: readonly number[]): number => [...lengths].sort((a, b) => a - b)[lengths.length >> 1] ?? 0;

export const numberedClaims: Cue = {
  id: 'numbered-claims',
  find: (view) =>
    view.customer.flatMap(({ index, text }) => {
      const items = numberedItems(text);
      const claims = items.filter(({ asks }) => !asks);
      if (claims.length < 2 || median(claims.map(({ length }) => length)) < shortest(text)) return [];
      const strength = claims.length > 2 ? 0.45 : 0.35;
      return claims.slice(0, 10).map(({ start, end }) => ({ message: index, start, end, strength }));
    }),
  examples: {
    fires: [
      '1. Invoice 12 shows 40 instead of 30.\n2. The credit of March is missing in it.\n3. VAT is counted twice on page two.',
      'Прошу ответить: 1) площадь указана неверно, 54 вместо 51; 2) перерасчёта за май до сих пор нет; 3) пени начислены дважды за июнь.',
      '一、订单里少发了一件白色的；二、多收了5.50元没有退；三、发票抬头写成了别家公司。',
      'First: the form that I sent has no number. Second: on Tuesday nobody came at all.',
    ],
    leaves: [
      'Order 12. Please send it by 5.30.',
      'Заказ 12. Привезите к 5.30, квартира 3.',
      '订单12，一件就好，第二天送。',
      '1. How many plugs? 2. Is there a lamp? 3. Where?',
    ],
  },
};
