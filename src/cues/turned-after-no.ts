/** Polite until an agent says no, furious after: the turn inside one thread. Cannot see a turn within one message. */
import { refuses } from './agent-turns.ts';
import { contempt } from './contempt.ts';
import type { Cue, SpanHit } from './cue.ts';
import { say } from './example.ts';
import { outrage } from './outrage.ts';
import { compileCues, phraseHits } from './run-cues.ts';
import { swearing } from './swearing.ts';
import { sweetTalk } from './sweet-talk.ts';
import type { CustomerMessage, ThreadView } from './thread-view.ts';
import { ultimatum } from './ultimatum.ts';

const turned: Cue = {
  id: 'turned',
  lexicon: {
    en: `
      so thats how it is; being (sweet|nice|polite); (i was|was just) being (nice|polite); (get lost|drop dead|shut up|stick (your|it)|shove); (excuse me) ?; you (people|lot|robot|liars|snakes|crooks)
      (two faced|grabbing|smarmy|jumped up|spineless|heartless|fake|greedy|petty); do you know who; (ok|lmao|oh) wow; (fine|ok) then; who even hired; (waste of space|jobsworth|silly (girl|boy|cow)|shameless|nasty|arrogant|lump|spiteful|snotty|petty|stupid|rude|nobodies|bunch of); couldnt give a; get me (someone|your|somebody|a (manager|supervisor)); put me through; (rubbish|tin pot|little|cheap|mean) (company|shop|outfit|place|lot); hear about this; you will (accept|do|put|give|pay|regret); warn everyone; pretended; stuff it; i see what you are; (being|was) sweet to you; done being; that is my reward; thats my reward; tick tock`,
    ru: `
      (ах|вот) (так|как|оно что|вы как|оно как); ну (и|вы) (катитесь|валите|даете|жлобы|ладно); (подавитесь|удавитесь|обойдетесь|жмоты|хапуги|жлобы|крохобор*|гнилье|секта|мымры|подкаблучник); из вежливости; по хорошему; (жаль|понимает|понимаю) (ей|ему|она)
      (че|чо) ты; (безрук*|бессовестн*|бездушн*|бестолоч*|богадельн*|дешманск*|косорук*|коза|козел|скот|скоты|бездар*|врать|врете|жадн*|наглы*|мелочн*|стервы|стерва|клоунад*|подкрутил*); за людей не; (по|одну) звезде; в морду; рожайте; чтоб (вам|вас|духу|вы); пеняйте на себя; (снимаю|выкладываю) как; кто (ты|вы) (там |)так*; себя строишь; ты (туда же|кто так*|мне); плюете в лицо; духу`,
    zh: `呵(。|呵|，|,|！|!); 逗我; 原形毕露; 土匪; 强盗; 抢劫; 给(你|你们)脸; 看人下菜; 浪费(..)时间; 装什么; 你算(什么|老几); 混不下去; (什么|一堆)(鬼话|破规定|烂规定); 规定规定; 我管你; 老娘; 老子; 说得好听; 那么好听; 尸位素餐; 给脸不要脸; 明抢; 好欺负; 别想好过; 打发(叫花子|要饭); 瞎了眼; 跑火车; 吃相; 什么破; (死|破|臭)机器人; 抬举你; (把|报)工号; 牛什么; (屁|破)事; 一毛(不|都不); 拉倒; 抠(搜|门); 耳朵呢; 早干嘛; 没完; 记住了; 没用的东西`,
  },
  examples: { fires: [], leaves: [] },
};

const harsh = compileCues([contempt, swearing, outrage, ultimatum, turned]);
const courteous: Cue = {
  id: 'courteous',
  lexicon: {
    en: `
      (thank you|thanks|thankyou|cheers) (so much|very much|in advance|for|a lot|!); (kind|warm|best) regards; (lovely|wonderful|gorgeous|amazing|fantastic|magical|delight|brilliant|fabulous|love|adore|obsessed|beautiful|grateful|appreciate*|kindly|respected|dear|sweet|hats off|star|angels|wondering|no pressure|no rush|happy|😊|💖|☺)
      (good|happy) (morning|afternoon|evening|day|friday); would it be possible; (if you|you) (could|would|dont mind|wouldnt mind); whenever youve; sorry to (bother|trouble); hope (you|im|this)`,
    ru: `
      (спасибо|благодар*|прекрасн*|замечательн*|чудесн*|уважаем*|дорог*|милые|любезн*|душевн*|обожаю|люблю|сказка|великолепн*|восторг*|упоени*|доброго|добрый|приветик|будьте добры|пожалуйста|очень прошу|не затруднит|признател*|молодцы|браво|верю|🙏|😊|🌸|☺)
      (маленькая|небольшая|крошечн*|тихонечко); с уважением; если можно; если (не сложно|нетрудно)`,
    zh: `
      (谢谢|感谢|辛苦|麻烦|拜托|劳烦|请问|请教|您好|你好|打扰|不好意思|喜欢|棒|厉害|专业|好评|温柔|漂亮|尊敬|恭祝|承蒙|叨扰|感激|祝|亲|哥哥|姐姐|老师|嘿嘿|哈哈|～|~|😊|🌸|💕|💗|呀|嘛|哦)`,
  },
  examples: { fires: [], leaves: [] },
};
const polite = compileCues([sweetTalk, courteous]);

/** Words of anger in one message. */
const harshIn = (message: CustomerMessage): SpanHit[] => [...phraseHits(harsh, message).values()].flat();

const politeIn = (message: CustomerMessage): number => [...phraseHits(polite, message).values()].flat().length;

/** Messages before the first refusal, and those after it. Null when no agent refused, or nobody wrote before. */
function aroundRefusal({ thread, customer }: ThreadView): [CustomerMessage[], CustomerMessage[]] | null {
  const at = thread.messages.findIndex(
    (message, i) => message.role === 'agent' && i > (customer[0]?.index ?? Infinity) && refuses(message),
  );
  if (at < 0) return null;
  return [customer.filter(({ index }) => index < at), customer.filter(({ index }) => index > at)];
}

export const turnedAfterNo: Cue = {
  id: 'turned-after-no',
  find: (view) => {
    const parts = aroundRefusal(view);
    if (!parts) return [];
    const [before, after] = parts;
    const kindness = before.reduce((sum, message) => sum + politeIn(message), 0);
    const anger = after.flatMap(harshIn);
    const first = before.flatMap(harshIn).filter(({ strength }) => strength > 0.5);
    if (kindness === 0 || first.length * 3 > anger.length) return [];
    const sum = anger.reduce((total, { strength }) => total + strength, 0) + shouting(after);
    if (anger.length === 0 || sum < 1.3) return [];
    const strength = kindness > 1 ? 0.6 : 0.4;
    return anger.slice(0, 6).map((hit) => ({ ...hit, strength: Math.min(hit.strength, strength) }));
  },
  examples: {
    fires: [
      say(
        'c 0 Hello lovely people! Tiny favour to ask, could you move me to Saturday? Thank you so much!',
        'a 2 I am afraid Saturday is fully booked.',
        'c 4 What a joke of a place. Useless clowns, get lost!!',
      ),
      say(
        'c 0 Добрый денёчек, милые! Вы самые лучшие, можно мне на завтра?',
        'a 4 К сожалению, завтра всё занято.',
        'c 6 Ах так! Хамки, шарашкина контора, подавитесь!!',
      ),
      say(
        'c 0 亲爱的小姐姐，打扰一下，可以退吗？谢谢呀～',
        'a 3 抱歉，超过七天了退不了。',
        'c 5 逗我呢？一群骗子，垃圾！',
      ),
    ],
    leaves: [
      say(
        'c 0 Hello, thank you! Could I move to Saturday?',
        'a 2 I am afraid it is booked.',
        'c 4 Pity. Monday then, thanks.',
      ),
      say(
        'c 0 Useless clowns, where is my money?!',
        'a 2 Unfortunately it takes three days.',
        'c 4 What a joke. Thieves!!',
      ),
      say('c 0 Добрый день! Можно на завтра? Спасибо', 'a 4 К сожалению, занято.', 'c 6 Жаль, тогда в пятницу.'),
      say('c 0 您好，可以退吗？谢谢', 'a 3 抱歉，超过七天了。', 'c 5 好吧，那算了，谢谢'),
    ],
  },
};

/** Capitals and exclamation marks after the refusal, a little each. */
function shouting(messages: readonly CustomerMessage[]): number {
  const text = messages.map((message) => message.text).join('\n');
  const marks = text.split(/[!！]/u).length - 1;
  const capitals = text.match(/\p{Lu}{4,}/gu)?.length ?? 0;
  return Math.min(1, marks * 0.15 + capitals * 0.3);
}
