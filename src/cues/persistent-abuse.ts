/**
 * Insults to staff that go on: in two messages, or in one although staff asked to stop, or after notes of earlier ones. One angry outburst
 * is never this; without a demand or a threat beside the insults it stays weak.
 */
import type { Cue, SpanHit } from './cue.ts';
import { insults } from './demeans-staff.ts';
import { say } from './example.ts';
import { phraseFinder } from './phrase-finder.ts';
import type { ThreadView } from './thread-view.ts';

const insult = phraseFinder(insults.en, insults.ru, insults.zh);
const plea = phraseFinder(
  `(keep it|be|stay|to us|communicate|remain) (respectful*|civil|friendly|polite|decently); leave (my colleagues|the names|my colleague) out; (keep comments|speak|talk) .. (design|decently|about my colleagues); called names; without insults; sworn at; respectful`,
  `без оскорблен*; не оскорбля*; уважительн*; оскорблен*; прошу общаться`,
  `尊重; 留意用词; 请不要针对; 停止辱骂; 请勿以此; 辱骂; 文明(用语|沟通); 这样的称呼`,
);
const pressure = phraseFinder(
  `free; no charge; money back; refund*; i want; reviews; review; one star; extra; till (its|i) done; at no cost; replace; for nothing; lifetime`,
  `бесплатн*; верн*; возврат*; отзыв*; за ваш счет; новую; новый; меняете; менять; требую; в подарок; переделыва*; на картах; жалоб*`,
  `免费; 退; 赔; 差评; 骂你们; 换新; 不加钱; 平台; 贴; 曝光; 名声; 评论; 补; 代写`,
);

const strong = 0.6;
const weak = 0.3;

function find({ thread, customer }: ThreadView): SpanHit[] {
  const rude = customer.flatMap((message) => insult.hitIn(message, strong) ?? []);
  const first = rude[0];
  if (!first) return [];
  const warned = thread.messages.some(({ role, text }) => (role === 'agent' || role === 'note') && plea.isIn(text));
  if (rude.length < 2 && !warned) return [];
  const pressed = customer.some((message) => pressure.hitIn(message, 1));
  return rude.map((hit) => ({ ...hit, strength: pressed ? strong : weak }));
}

export const persistentAbuse: Cue = {
  id: 'persistent-abuse',
  find,
  examples: {
    fires: [
      say('c 0 Free logo, you moron', 'a 3 Revisions are over.', 'c 5 Another brainless answer. For free, I said'),
      say('c 0 Меняйте бесплатно, бездари', 'a 3 Прошу без оскорблений.', 'c 5 Отзыв напишу на каждом сайте'),
      say('c 0 免费给我换新，蠢货', 'a 3 已过保，请尊重同事。', 'c 5 一窝废物'),
    ],
    leaves: [
      say('c 0 You clown, where is my parcel', 'a 3 It comes today.', 'c 5 ok thanks'),
      say('c 0 Refund please', 'a 3 Done.', 'c 5 great'),
      say('c 0 Тупая система, не входит', 'a 3 Сбросили пароль.', 'c 5 спасибо, вошла'),
      say('c 0 快递怎么还没到', 'a 3 今天送达', 'c 5 好的'),
    ],
  },
};
