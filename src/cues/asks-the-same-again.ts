/**
 * Says the same again before or after an answer: by the words of the messages, or because they say so. Cannot tell a
 * repeat from a form sent twice by mistake.
 */
import type { Cue, Hit } from './cue.ts';
import { say } from './example.ts';
import type { CustomerMessage, ThreadView } from './thread-view.ts';
import { kinds } from './tokens.ts';

/** Later than this it's a new start, and other cues look at it. */
const soonMinutes = 90;
/** Too few units to call it the same: "ok", "yes please", "30 см". */
const fewest = { words: 2, letters: 8, han: 3 };
const polite = new Set(
  'thanks thank you very much please ok okay yes no sure got it great good спасибо большое да нет хорошо ок'.split(' '),
);

interface Core {
  units: Set<string>;
  letters: number;
  han: number;
  words: number;
}

/** The units that carry the meaning, courtesy left out. */
function coreOf({ tokens }: CustomerMessage): Core {
  const core: Core = { units: new Set(), letters: 0, han: 0, words: 0 };
  let bracketed = false;
  tokens.texts.forEach((unit, i) => {
    const kind = tokens.kinds[i];
    // A word in square brackets stands for a picture, or for a number that was taken out.
    if (unit === '[' || unit === ']') bracketed = unit === '[';
    if (bracketed) return;
    if (kind === kinds.han) core.han++;
    else if (kind === kinds.word && !polite.has(unit)) {
      core.words++;
      core.letters += unit.length;
    } else return;
    core.units.add(unit);
  });
  return core;
}

const saysEnough = (core: Core): boolean =>
  core.han >= fewest.han || (core.words >= fewest.words && core.letters >= fewest.letters);

/** The later message holds all of the earlier one and little more, or the other way round. */
function isSame(a: Core, b: Core): boolean {
  if (!saysEnough(a) || !saysEnough(b)) return false;
  const [small, large] = a.units.size <= b.units.size ? [a.units, b.units] : [b.units, a.units];
  for (const unit of small) if (!large.has(unit)) return false;
  return small.size * 2 >= large.size;
}

function find(view: ThreadView): Hit[] {
  const cores = view.customer.map(coreOf);
  const hits: Hit[] = [];
  view.customer.forEach((message, i) => {
    const core = cores[i];
    // Twenty messages back is as far as a reader remembers, and keeps the work linear.
    for (let k = Math.max(0, i - 20); core && k < i; k++) {
      const [earlier, other] = [view.customer[k], cores[k]];
      if (!earlier || !other || !isSame(core, other)) continue;
      if (message.minute !== null && earlier.minute !== null && message.minute - earlier.minute > soonMinutes) continue;
      hits.push({
        message: message.index,
        start: 0,
        end: message.text.length,
        strength: earlier.agentBefore === message.agentBefore ? 0.7 : 0.45,
      });
      return;
    }
  });
  return hits;
}

export const asksTheSameAgain: Cue = {
  id: 'asks-the-same-again',
  find,
  lexicon: {
    en: `
      (i|ill|let me|i will|i have to|must i) repeat (myself|it|once|again|my|that|:|,|.); (i|ill) (ask|say|asked|said) (it|this|that|you|) (again|once more|one more time) (:|,|.|?|!)
      (asking|asked|telling|told) (you|this|) (for the|the) (second|third|fourth|fifth|tenth|last) time; how (many times|often) (do|must|should|will) i (have to|need to|) (ask|repeat|say|tell)
      (i|ive) (already|) (asked|wrote|said|told you) (that|this|it|the same|) (above|twice|three times|four times|# times|five times); same question (again|as|:|.); (again|once again|once more) :
      so ? (will it|is it|did it|does it) .. or not; yes or no ?; -i repeat the (exercise|step|course)`,
    ru: `
      (еще раз|) повторяю (еще раз|:|,|вопрос|для|#|.|!|снова); (спрашиваю|пишу|говорю|прошу|задаю вопрос) (в|уже|вас|вам|) (уже|) (второй|третий|четвертый|пятый|десятый|сотый|последний|#) раз
      сколько (раз|можно) (мне|) (повторять|спрашивать|писать|говорить|просить|еще спрашивать); (еще раз|снова|опять) (спрашиваю|задаю|пишу то же); вопрос (тот же|прежний|все тот же)
      я (уже|) (спрашивал*|писал*|говорил*) (выше|об этом|про это|это|) (дважды|два раза|три раза|# раз*|сто раз|выше); выше (же|) (писал*|написал*|написано)
      так (да|будет|есть) или нет; да или нет ?; -повторяю (ошибку|заказ|платеж)`,
    zh: `
      (我|我再|再)(重复|说|问|讲|强调)(一遍|一次|最后一遍|第三遍|第二遍); (说|问|讲|发)了(多少|几|好几|三|两|n|#|八百)(遍|次|回)
      (同样|一样|这个|刚才)(的|)(问题|事)(我|已经|都)(问|说)(过|了); 上面(写了|说了|不是写|有写|都写|发了); 到底(有没有|是不是|行不行|能不能|什么时候|几点|到没到|还在不在|会不会|发没发|在不在)
      (要|还要|还得)我(说|问|讲|重复)(几|多少)(遍|次); 只问一(句|个|件); 别让我(再|重复)`,
  },
  examples: {
    fires: [
      say('c 0 where is my order', 'c 2 it said six', 'c 4 WHERE IS MY ORDER'),
      'I will ask it again: does it fit?',
      say('c 0 садик закрыт?', 'c 3 садик закрыт или нет'),
      'повторяю вопрос, сколько раз спрашивать',
      say('c 0 什么时候发货', 'c 5 到底什么时候发货啊'),
    ],
    leaves: [
      say('c 0 yes please', 'c 1 yes please'),
      say('c 0 where is my order', 'a 1 On its way, it comes at six.', 'c 2 great, where do I sign?'),
      'Could I book the same course again?',
      'Да, ещё раз спасибо!',
      '我想再买一次上次那款',
      say('c 0 where is my order', 'c 400 where is my order'),
    ],
  },
};
