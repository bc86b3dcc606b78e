/**
 * Bargains over a sum: after the agent named a price or a percentage, the customer answers with a better one, often
 * nothing but a number. Needs the agent's figure; cannot tell a small purse from a sport.
 */
import type { Message } from '../thread/thread.ts';
import type { Cue, SpanHit } from './cue.ts';
import { say } from './example.ts';
import type { CustomerMessage, ThreadView } from './thread-view.ts';
import { kinds } from './tokens.ts';

/** A counter-offer is short; longer messages speak about something else. */
const longestOffer = 24;
/** Bargaining stays above this share of the price; days, sizes and counts rarely do. */
const lowestShare = 0.6;

const bargainWords = new Set(
  'deal cash finish done final handshake забираю беру возьму рукам сойдемся сошлись скинете договоримся ровно 成 卖 下 拍 行'.split(
    ' ',
  ),
);
const otherUnits = new Set(
  'am pm min mins minutes hours hour days day weeks months kg g cm mm inch pcs утра вечера минут часов часа дней дня недель месяцев кг г см мм шт этаж 点 号 月 天 分 岁 件 个 米 楼 寸'.split(
    ' ',
  ),
);

/** Figures from 2 to 50 000, thousands joined; larger ones are order numbers. */
const figuresIn = (text: string): number[] =>
  text
    .replace(/(\d)[, \u00a0](?=\d{3}(?!\d))/g, '$1')
    .split(/[^\d.]+/)
    .map(Number)
    .filter((n) => n >= 2 && n <= 50_000);

/** Figures of the last agent message before `index`. */
function agentFigures(messages: readonly Message[], index: number): number[] {
  for (let i = index - 1; i >= 0; i--) {
    const message = messages[i];
    if (message?.role === 'agent') return figuresIn(message.text);
  }
  return [];
}

function offerIn({ text, tokens, index }: CustomerMessage, named: readonly number[]): SpanHit | null {
  const at = tokens.kinds.indexOf(kinds.number);
  if (at < 0 || tokens.texts.length > longestOffer || otherUnits.has(tokens.texts[at + 1] ?? '')) return null;
  const offered = figuresIn(text)[0] ?? 0;
  const below = named.some((n) => n >= 10 && offered < n && offered >= n * lowestShare);
  const above = text.includes('%') && named.some((n) => n < offered && offered <= 60);
  if (!below && !above) return null;
  const strength = tokens.texts.some((word) => bargainWords.has(word)) ? 0.7 : 0.35;
  return { message: index, start: tokens.starts[0] ?? 0, end: tokens.ends.at(-1) ?? 0, strength };
}

/** One bare number could be anything: it counts with a bargaining word beside it, or with a second offer. */
function findOffers({ thread, customer }: ThreadView): SpanHit[] {
  const offers = customer.flatMap((message) => offerIn(message, agentFigures(thread.messages, message.index)) ?? []);
  return offers.length > 1 || offers.some((offer) => offer.strength > 0.5) ? offers : [];
}

export const haggles: Cue = {
  id: 'haggles',
  lexicon: {
    en: `
      (# and|if #) (i|we) (come now|order now|take it|buy (it|) (now|today)|close today); # and finish; close today; cash in hand; # (final|cash) .
      give # (now|na); (can only|say) no to me; split the difference; meet (me|you) (in the middle|half way|halfway); final offer; whats ur final
      everybody gives; and chuck in; i never pay the`,
    ru: `
      # и (забираю|беру|по рукам|договорились); (#|20|15|12) и (сам|беру); а # ?; ну #; за # (отдадите|возьму|заберу|забираю); # ровно и
      давайте # (и|,); сойдемся на; по рукам; всегда сходимся; торгуюсь; поторговаться; не жмитесь; жметесь`,
    zh: `
      #(行不行|行不|卖不卖|成不|成交|可以不|我就买|我现在就下单|就拿|就买|拍了); (那|就|再少)#(吧|呢|行|我); 成交; 不卖(拉倒|算了); 凑个整; 不讲我浑身
      (那|就|给我)(#|)(包邮|包个邮); 爽快点; 一口价`,
  },
  find: findOffers,
  examples: {
    fires: [
      say('c 0 how much is the bed', 'a 1 It is 420.', 'c 2 370', 'a 3 420 is the price.', 'c 4 390 then'),
      say('c 0 сколько за шкаф', 'a 1 15 000', 'c 2 12 000 и забираю'),
      say('c 0 这台多少', 'a 1 1500', 'c 2 1300成交'),
    ],
    leaves: [
      say('c 0 How much is the bed?', 'a 1 It is 420.', 'c 2 And the one of 390 in the shop window?'),
      say('c 0 когда доставка', 'a 1 С 10 до 18, стоимость 300', 'c 2 17 часов подойдёт'),
      say('c 0 订单号多少', 'a 1 请提供单号', 'c 2 83920'),
      say('c 0 my order', 'a 1 Which number?', 'c 2 4471'),
    ],
  },
};
