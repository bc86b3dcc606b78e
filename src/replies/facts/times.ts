/** Which time it is, when the customer counts: "the third time", «в третий раз», "第三次". Their own count only, never ours. */
import type { Language } from '../../thread/thread.ts';
import type { Fact } from './fact.ts';

const words: Record<Language, string[]> = {
  en: ['first', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth', 'ninth', 'tenth'],
  ru: ['первый', 'второй', 'третий', 'четвёртый', 'пятый', 'шестой', 'седьмой', 'восьмой', 'девятый', 'десятый'],
  zh: ['一', '二', '三', '四', '五', '六', '七', '八', '九', '十'],
};

const said = [
  /(?:(second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth)|(\d{1,2})(?:nd|rd|th))\s+(?:time|date|attempt|day)/giu,
  /(второй|третий|четв[её]ртый|пятый|шестой|седьмой|восьмой|девятый|десятый|(\d{1,2})(?:-?[йы]))\s+раз/giu,
  /第\s?([二三四五六七八九十]|(\d{1,2}))\s?[次回]/gu,
];

export const times: Fact = ({ thread, lang }) => {
  let last: number | undefined;
  for (const { role, text } of thread.messages) {
    if (role !== 'customer') continue;
    for (const pattern of said)
      for (const found of text.slice(0, 20_000).matchAll(pattern)) last = numberOf(found) ?? last;
  }
  return last === undefined ? undefined : words[lang][last - 1];
};

function numberOf([, word, digits]: RegExpMatchArray): number | undefined {
  const n = digits ? Number(digits) : positionOf(word ?? '');
  return n >= 2 && n <= 10 ? n : undefined;
}

const positionOf = (word: string): number => {
  const plain = word.toLowerCase().replace('четвертый', 'четвёртый');
  return Math.max(...Object.values(words).map((list) => list.indexOf(plain) + 1));
};
