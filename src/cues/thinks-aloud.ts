/** Wishes that change within the message: or maybe, then I thought, on the other hand, forget that. */
import type { Cue } from './cue.ts';

export const thinksAloud: Cue = {
  id: 'thinks-aloud',
  lexicon: {
    en: `
      or maybe (a|the|not|i|we|just|should|one|two|even|its|it)
      or (should|do|would|could|shall) i (just|even|want|keep|go|wait|get|)
      (then|but then) (i|again) (thought|think|wonder*|again); then again; on the other hand
      (although|though) (my|i|the|she|he|it) ..(said|says|thinks|did|does)
      i (did|do|also|then|just|really|) (wonder|wondered|keep thinking|was thinking|been thinking|am thinking)
      but then (the|where|winter|my|what|i); well not (a|really); (forget|scrap) (the|that|it) ..(maybe|or)
      actually (no|maybe|i|what about); (just|) thinking (aloud|out loud)
      (nice|helps) (just|) (talking|to talk|to chat); (natter|ramble|rambling|chatting)
      i could (go on|also|just|skip); going round in circles
      i (like|liked|love|loved) the .. but (then|the|it|my); i miss (that|those); remember when
      (im|i am) not in a rush; sort of; maybe (both|neither|a bit|not); half of each
      -thanks again`,
    ru: `
      (или|а) (может|может быть|все таки|все же|вообще|наверное) (вообще|лучше|тогда|быть|взять|и|не|сначала|сразу|ну его|все таки|подожду|)
      а с другой стороны; с другой стороны
      (хотя|но) (с другой|вот|тоже|подруга|муж|мама|гости|наверное|если|может|кто его)
      (думала|думал|подумала|подумал) (сначала|может|что|и|про|взять|часы|а|серый|вот|еще|тут|)
      а (вдруг|что если); (забудьте|передумала|передумал) (про|,|кисловодск|это|вообще|)
      просто (поговорить|посоветоваться|мысли вслух); мысли вслух
      я вас (заболтала|заболтал|утомила|утомил|отвлекла); (то ли|не то) .. (то ли|не то); то .. то ..
      вроде (и|бы|хочется|как); и (хочется|хочу) и; (ой|ох) (не знаю|даже не); даже не знаю
      (а еще|вот еще) (думаю|подумала); не решила; не решил; вот думаю; думаю вот
      (муж|мама|подруга|сестра|соседка|брат|жена|сын|дочь) (говорит|говорят|сказала|сказал|советует|хочет|против)`,
    zh: `
      (要不|要么|还是|或者)(干脆|就|先|我|等|再|不|做|买|换|去|说|直接|说就)
      (但|但是|可|可是|不过|只是)(又|我妈|我|他|她|想|怕|也|是|那|其实|呢|万一|我老公|我先生|我朋友)(怕|觉得|说|想|担心|又|也|嫌|会|不); 一会(儿|)..一会
      又想(说|着|了想|要|到); 想来想去; 想了想; 后来(又|想想|我|再); 一开始(是|想|我); 再后来; 其实(我|也|单位|是); 说到底
      (也|又)(可能|许|说不准|不一定|还好|行|不是不行); 说实话; 心里(空|没着|也|有点)
      (我妈|我先生|我老公|我老婆|我媳妇|我朋友|我姐|我妹|他妈|同事|闺蜜)(说|觉得|讲|又说|想|非要|喜欢); 越看越(乱|晕|花); 没商量; 再(看看|想想|考虑|说吧); 先这样吧; 也可能
      都行; 都可以; 就想说; 可是又想; 随便`,
  },
  examples: {
    fires: [
      'I liked the green one, but then I thought maybe a sofa, or should I wait?',
      'Или может вообще кресло взять, а с другой стороны муж говорит диван',
      '一开始想买红的，后来又想要不干脆等五一',
    ],
    leaves: [
      'Maybe my invoice went to the old address, could you resend it?',
      'Муж получит заказ завтра, код 55.',
      '请发到公司地址，谢谢。',
    ],
  },
};
