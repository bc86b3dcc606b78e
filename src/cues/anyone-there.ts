/**
 * Calls out while the answer is on its way: hello?, are you there, a lone question mark. Leaves the greeting that opens
 * a conversation alone; cannot know how long an answer usually takes.
 */
import type { Cue, Hit } from './cue.ts';
import { say } from './example.ts';
import type { CustomerMessage, ThreadView } from './thread-view.ts';
import { kinds } from './tokens.ts';

/** Whole messages that mean nothing but "answer me" once something has been said already. */
const calls = new Set(
  (
    'hello/helo/hallo/hey/oi/yo/anyone/anybody/someone/somebody/hello hello/hello anyone/yo hello/you there/u there/still there/well/so/and/' +
    'алло/алле/але/ало/ау/эй/ну/и/ну и/ну что/так что/люди/ребята/ребят/девочки/девушка/народ/где вы/вы где/вы тут/ты тут/алло алло/' +
    '喂/喂喂/在/在吗/在么/在嗎/在不在/人呢/你好/您好/哈喽/哈囉/啊/有人吗/有人么/有人没/有人在吗/回话/说话/说话啊/唔该/客服/亲'
  ).split('/'),
);

/** Words and characters of a message without its marks: "алло, вы тут??" gives "алло вы тут". */
function bare({ tokens }: CustomerMessage): string {
  let text = '';
  tokens.texts.forEach((unit, i) => {
    const kind = tokens.kinds[i];
    if (kind === kinds.han) text += unit;
    else if (kind === kinds.word || kind === kinds.number) text += text === '' ? unit : ` ${unit}`;
  });
  return text;
}

function find(view: ThreadView): Hit[] {
  const hits: Hit[] = [];
  view.customer.forEach((message, i) => {
    const before = view.customer[i - 1];
    // After an agent has spoken, "hello" is a greeting back and "?" a sign of not understanding.
    if (!before || before.agentBefore !== message.agentBefore) return;
    const text = bare(message);
    const onlyMarks = text === '' && (message.text.includes('?') || message.text.includes('？'));
    if (!onlyMarks && !calls.has(text)) return;
    hits.push({ message: message.index, start: 0, end: message.text.length, strength: onlyMarks ? 0.6 : 0.8 });
  });
  return hits;
}

export const anyoneThere: Cue = {
  id: 'anyone-there',
  find,
  lexicon: {
    en: `
      (is|are) (there|) (anyone|anybody|any one|somebody|someone) (there|here|alive|home|awake|listening|online|working); (anyone|anybody) (there|here|alive|home) ?
      are (you|u|they|ya) (there|here|alive|ignoring me|sleeping|asleep|awake|even there|still there|listening|receiving)
      (u|you) there ?; hello hello; hello .. anyone; (pick up|answer) (the phone|your chat|me|my messages|already|please .)
      is (this|the) (thing|chat|line) (on|working|dead|manned); where (are you|did you go|is everybody) ?; why (is nobody|isnt anyone|no one is|are you not) (answering|replying|confirming|responding)
      still (there|with me) ?; dont (go silent|leave me hanging); -is anybody there to (sign|collect|open)`,
    ru: `
      есть (там|тут|здесь|) (кто|кто то); кто (нибудь|то) (живой|есть|тут|там|на связи|отвечает|ответит)
      (вы|ты) (тут|там|здесь|живы|на связи|меня слышите|меня видите|уснули|спите|где) ?; (ответьте|отзовитесь|откликнитесь) (уже|кто|пожалуйста|хоть|мне|наконец|в чате|.|!)
      (чего|почему|что) (молчите|молчим|вы молчите|никто не отвечает|не отвечаете); (человек|оператор|живой человек) (нужен|есть|тут)
      алло ?; аллоо; ау (?|!|.|есть|люди|ребята); люди (вы|кто|ау); ну что там; (эй|эу) (вы|есть|там|кто)
      -есть кто нибудь (из|в (районе|городе)|с)`,
    zh: `
      有(没有|冇)(人|活人|客服); 有人(吗|在吗|么|没|没有|值班|回复吗|管吗|理吗|看吗)
      人(呢|去哪|都去哪|去哪儿); 人都(死|去)(哪|光); (你|您|亲|你们|老师|客服)(还|)在(吗|么|不在); 在(吗在吗|么在么|不在啊)
      (说话|回话|回个话|吱个声|吱一声|吭声|应一声)(啊|呀|行不行|好吗); (听见|听到|看见|看到)(没|没有|了吗); (为什么|怎么|咋)(没人|都没人|不|还不)(回|理|说话|回复|回我|应)
      (看到|看见)(请|麻烦)(回|尽快回); 喂(？|！); -有没有人(用过|买过|试过|知道)`,
  },
  examples: {
    fires: [
      say('c 0 the card got stuck', 'c 1 hello?'),
      'is anybody there??',
      say('c 0 машина не открывается', 'c 1 ау', 'c 1 есть кто живой'),
      say('c 0 票没出', 'c 1 人呢'),
      say('c 0 what about my refund', 'c 2 ???'),
    ],
    leaves: [
      'Hello, is the shop open on Sunday?',
      say('c 0 hi', 'a 1 Good morning!', 'c 2 hello'),
      'Здравствуйте, ребята, подскажите адрес.',
      '在吗',
      '你好，请问几点开门？',
      say('c 0 my order is late', 'a 1 It will arrive on the 5th or 6th.', 'c 2 ?'),
    ],
  },
};
