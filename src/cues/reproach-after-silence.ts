/** Comes back days after the agent's question, often with "nobody helped me" or "sorry for the silence". Needs times for the first. */
import type { Cue, SpanHit } from './cue.ts';
import { readAt, say } from './example.ts';
import { nobodyAnswered } from './nobody-answered.ts';
import { compileCues, phraseHits } from './run-cues.ts';
import { silencesIn } from './silence.ts';
import type { CustomerMessage } from './thread-view.ts';

/** Three days: longer than a weekend. */
const longSilence = 3 * 24 * 60;
/** Words of the returning message that stand as evidence when no phrase does. */
const firstWords = 9;

const reproach = compileCues([nobodyAnswered]);

export const reproachAfterSilence: Cue = {
  id: 'reproach-after-silence',
  lexicon: {
    en: `
      sorry for (the|my) ((long|late|very late|slow) |)(silence|delay|reply|radio silence|response); sorry (i|for|that i) (never|didnt|forgot to|havent|not) (answer*|repl*|get back|getting back|respond*|write|written)
      (forgot|missed|only just saw|just found|found) (to (answer|reply)|your (mail|mails|message|messages|email|emails|question)); (got|been) (buried|swamped|sidetracked|snowed under)
      slipped my mind; completely forgot; shame on me; -sorry for the delay in payment`,
    ru: `
      (простите|извините|прошу прощения|сорри|извиняюсь) (, |)((что|за) (так |)((долго |)(пропал*|исчез*|молчал*|не отвечал*|не ответил*|молчание|тишину|долгое молчание|поздний ответ|задержку с ответом)))
      (забыл*|замотал*|закрутил*|завертел*) ((вам |)ответить|и (забыл*|пропал*)|совсем); (только (сейчас|что)|сегодня) (увидел*|нашел|нашла|заметил*|прочитал*) (ваш*|письм*|сообщен*|вопрос*)
      вылетело из головы`,
    zh: `
      (不好意思|抱歉|对不起)(..)(一直没回|没回|忘了回|才看到|才回|没看到消息|回晚了|拖了这么久|消失); (忘了|忘记|没顾上|没来得及)回(你|您|复|你们|消息|了); (刚刚|今天|现在)才(看到|看见|想起)(..)(消息|回复|问题|留言|信|你们|您); 忙忘了; 忙晕了`,
  },
  find: (view) =>
    silencesIn(view).flatMap(({ minutes, agentMessages, brokenBy }) => {
      const message = view.customer.find(({ index }) => index === brokenBy);
      return message && minutes >= longSilence ? [returned(message, agentMessages)] : [];
    }),
  examples: {
    fires: [
      say(
        'c 0 The export is empty',
        'a 40 Which company did you choose?',
        'c 12000 More than a week and nobody has solved it.',
      ),
      say('c 0 Хочу вернуть обувь', 'a 25 Пришлите номер заказа?', 'c 19000 Две недели прошло, никто не помог!'),
      say('c 0 打不开了', 'a 10 请问是什么提示？', 'c 12000 都一周了还是没人管'),
      'Sorry for the long silence, it was the sleep setting.',
      'Простите, что пропал, вот фото.',
      '不好意思一直没回，忙忘了',
    ],
    leaves: [
      say('c 0 The export is empty', 'a 40 Which company?', 'c 90 The second one'),
      say('c 0 Спасибо', 'a 10 Всегда рады!', 'c 19000 Здравствуйте, новый вопрос: где счёт?'),
      readAt(30000, say('c 0 打不开了', 'a 10 请问是什么提示？', 'c 20 提示超时')),
      'Sorry for the typo, the number is 41.',
      'Простите за опечатку.',
      '不好意思打扰了',
    ],
  },
};

function returned(message: CustomerMessage, agentMessages: number): SpanHit {
  const [said] = [...phraseHits(reproach, message).values()].flat();
  const { starts, ends } = message.tokens;
  const strength = said || agentMessages > 1 ? 0.9 : 0.6;
  if (said) return { ...said, strength };
  const end = ends[Math.min(firstWords, ends.length) - 1] ?? 0;
  return { message: message.index, start: starts[0] ?? 0, end, strength };
}
