/** Hands the choice to the agent: what would you take, decide for me. */
import type { Cue } from './cue.ts';

export const chooseForMe: Cue = {
  id: 'choose-for-me',
  lexicon: {
    en: `
      what would you (do|choose|take|pick|recommend|suggest|go for|have|get|say)
      which (one|) would you (choose|take|pick|have|go|recommend|get|buy)
      (whats|what is) your (view|opinion|take|favourite|favorite)
      what do you (think|reckon|suggest) (i|is|would|about|of|)
      what do (most|other) people (go for|choose|take|buy|pick|have); (you|just) (choose|decide|pick) for me
      (if|were) you (were|) (in my|standing in|me); can you (decide|choose|pick)
      help me (decide|choose|pick|make up my mind); tell me (which|what to)
      what should i (get|take|choose|pick|go for|buy); im (torn|in two minds|undecided|dithering|wavering)
      cant (decide|make up my mind|choose); so hard to (choose|decide)
      i (dont|do not) (really|) know what i (want|need|like|am after|m after)
      ~not sure (which|what) (i|one|to); -what would you (need|like me)`,
    ru: `
      (что|какой|какую|какое|какие|которую|который) (бы|) (вы|вы бы|вам) (посоветуете|порекомендуете|взяли|выбрали|сделали|купили|предпочли|советуете|подсказали|думаете|посоветовали|нравится)
      (вы|вот вы) бы (что|какой|какую|сами|) (взяли|выбрали|купили|сделали); вы бы на моем месте
      на моем месте; (выберите|решите|посоветуйте) (за меня|мне|сами|что|пожалуйста|что нибудь|вы|)
      (помогите|помочь) (мне|) (выбрать|определиться|решить|с выбором)
      как (вы|по вашему) (считаете|думаете|мнению); по вашему мнению; как лучше (то|)
      что (лучше|мне больше|больше) (взять|подойдет|выбрать|то|)
      не (могу|знаю) (определиться|выбрать|решить|решиться|что выбрать|чего хочу|сама чего|что хочу)
      (сам|сама) не знаю (чего|что|какой|какую|); в раздумьях; теряюсь; глаза разбегаются
      посоветоваться не с кем; что людям; вы (мне|) сами (мне|) скажите; разрываюсь; я уж как вы; как скажете`,
    zh: `
      (你|您|妳)(觉得|说|看|们觉得|建议|推荐)(呢|我|选|哪|买|该|怎么|会|我该|我是|我选|换|应该); 换(你|您|成你)(你|您|会|)(买|选|怎么)
      帮我(选|挑|决定|拿主意|参谋|定); 替我(选|挑|决定|拿); 选哪(个|种|款|套|家|一); (哪个|哪种|哪款|哪套|哪一个)(好|比较好|更好|更适合|适合我|合适|更受)
      (纠结|拿不定|犹豫|选择困难|举棋不定); (选|挑)(不出|来选|来挑|花眼); 给(句|个)(话|建议|主意|意见); 听(你|您)的
      (不|没)(知道|想好|想清楚|考虑好)(要|该|选|买|到底)(什么|哪|); 一般(都|大家|人|别人|像我)(选|买|会选|都选|这样); 像我(这样|这种); 到底(选|买|要)(哪|什么)
      都有道理; 没主意; 还是你说`,
  },
  examples: {
    fires: [
      "I can't make up my mind, what would you take?",
      'Вот вы бы что взяли? Сама не знаю, чего хочу',
      '你觉得我选哪个好？好纠结',
    ],
    leaves: [
      "Which one would arrive sooner? I'd like the grey one.",
      'Какой срок доставки? Беру серый.',
      '哪个仓发货？我要灰色。',
    ],
  },
};
