/** Anger in the form alone: words in capitals among ordinary ones, rows of marks, furious emoji. A text all in capitals is a habit. */
import type { Cue, SpanHit } from './cue.ts';

/** Capitals that are names and abbreviations stay short or stand alone; this many letters are a raised voice. Rows of X hide somebody's data. */
const loudLetters = 9;
const capitals = /(?<![\p{L}\p{N}_])\p{Lu}{2,}(?:['’]?\p{Lu})*(?:[ ,!?.]+(?:\p{Lu}{2,}|[IAЯ])(?![\p{Ll}\p{N}_]))*/gu;
const marks = /[!?！？]{3,}|(?:[!！][^!！\n]{0,40}){2}[!！]/gu;
const faces = /[😡🤬😤👿💢🖕]/gu;

export const shouting: Cue = {
  id: 'shouting',
  find: (view) =>
    view.customer.flatMap(({ index, text }) => {
      const head = text.slice(0, 8000);
      const upper = count(head, 0x41, 0x410);
      const habit = upper > count(head, 0x61, 0x430) * 2;
      const loud = habit || upper < loudLetters ? [] : [...spans(capitals, head, index, 0.3)].filter(isLoud(head));
      return [...loud, ...spans(marks, head, index, 0.3), ...spans(faces, head, index, 0.6)].slice(0, 6);
    }),
  examples: {
    fires: [
      'I have waited TWO WHOLE WEEKS for this!!! Where is it???',
      'Сколько можно ЖДАТЬ СВОИ ДЕНЬГИ!!! Верните',
      '到底什么时候发货！！！人呢？？？',
      'three times now 🤬',
    ],
    leaves: [
      'My order is ABC-1204, please send a PDF to the VAT office.',
      'Thanks! See you!',
      'Пришлите УПД и ТТН, ИНН в карточке.',
      'Спасибо! Всё пришло!',
      '谢谢！收到了！',
      '请问VIP会员怎么开？',
    ],
  },
};

/** Latin and Cyrillic letters of one case, by the codes of their first letters. */
function count(text: string, latin: number, cyrillic: number): number {
  let letters = 0;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if ((code >= latin && code < latin + 26) || (code >= cyrillic && code < cyrillic + 32)) letters++;
  }
  return letters;
}

const isLoud =
  (text: string) =>
  ({ start, end }: SpanHit): boolean =>
    text.slice(start, end).replace(/[^\p{Lu}]|X+/gu, '').length >= loudLetters && text.slice(start, end).includes(' ');

function* spans(shape: RegExp, text: string, message: number, strength: number): Generator<SpanHit> {
  for (const match of text.matchAll(shape)) {
    const start = match.index;
    yield { message, start, end: start + Math.min(match[0].length, 60), strength };
  }
}
