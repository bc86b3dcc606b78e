/** Poor me: nobody asks, at my age, it's always the same; wants to be heard. Cannot tell real need. */
import type { Cue } from './cue.ts';

export const moaning: Cue = {
  id: 'moaning',
  lexicon: {
    en: `
      nobody (asks|cares|listens|tells|notices|even|takes|ever|bothers); no one (asks|cares|listens|even)
      at my age; (my|these) (knees|back|hip|nerves|eyes|migraine*|migraines|bones|joints|poor)
      (i suppose|i guess|id like to think) (it|im|thats|nobody|its|at|i)
      not that (id|i|anyone|it matters|you|its|i want|i expect)
      (not|im not) one to (complain|make a fuss|moan|grumble|whine)
      (dont|not) (want|wanting|like|mean) to (complain|moan|make a fuss|be a bother|grumble|sound)
      never mind (me|it|though|eh|,|.)
      (but|still) (its nothing|what can you do|what do i know|there we are|there you go|mustnt grumble|who am i)
      its (just|always|only) (one thing after|the same|me|typical|little); one thing after another
      (here i am|its me|me) (again|once more); with my sorrows
      (just|it just|only) (thought|helps|wanted|needed) (somebody|someone|to tell|to be heard|you ought|to get it off|to say|to let|to vent)
      (makes|made) (me|my) (so|) (sad|cry|day|down|gloomy)
      (used to be|was) (better|nicer|lovely|so much|different) (before|in the old|once|than|)
      (things|nothing) (arent|isnt|is) (what|like) (they|it) (were|was|used)
      (not|nothing) (like|as) (it|they) used to; sigh; alas; oh well; poor (me|old)
      always (get|gets|the one) (the|stuck|who)
      (feel|feeling) (sorry|so|a bit) (for|alone|lonely|forgotten|daft|low|blue); few things left
      nobodys fault; didnt even (smile|say|look|ask|apologise|apologize|bother)
      (hardly|didnt|never|barely) (looked|look) (up|at me); -at your earliest; -never mind i`,
    ru: `
      никому (дела|нет дела|до|мы|не|я) (нет|не нуж*|нуж*|дела|)
      никто (даже|и|ни) (не спросил*|не извинил*|не поинтересовал*|не улыбнул*|спасибо|слова|не|)
      (в моем|в нашем|мой) (возраст*)
      (мои|мое|у меня|с моим*) (нерв*|давлени*|колени|колено|спин*|здоровь*|ног*|мигрен*|голова|сердц*|глаза) (болят|больная|не те|уже|не железн*|и так|пошал*|ноет|устают|)
      глаза болят; и так (вся|весь|тяжело|голова|настроени*|жизнь)
      (не то чтобы|не для|я не) (я|) (жалуюсь|жалоб*|скандал*|требую|придираюсь|ругаюсь|привередлив*|прошу) (но|а|же|чего|просто|)
      (просто|так|до слез|) обидно; обида; осадок; осадочек
      все (одно к одному|не так|не слава богу|через|плохо|раздражает); одно к одному
      раньше (было|были|все|магазин|хоть|лучше|клали|и|у вас|вкус*) (лучше|было|по другому|вкуснее|иначе|клали|и|)
      (эх|ох|ох уж|увы|эхма); (кому|кто) (я|мы) (нужна|нужен|нужны|услыш*)
      (хоть|спасибо что|спасибо хоть|вот хоть) (вы|кто то|ответили|поговорили|выслушали|поняли|так) (человек|поняли|поговорили|ответили|)
      (поплакат*|пожаловаться|поныть|выговориться|всплакнул*|наболел*|накипело|душу)
      (дело не|не) в (деньгах|этих|копейках); (никакой|никакого|ни) (радости|внимания|уважения|улыбки|заботы)
      даже не (улыбнул*|поздоровал*|извинил*|посмотрел*|спросил*|глянул*); старую (брюзгу|меня)
      (это|опять|снова) (опять|снова|) я (,|.|у вас|это|из|со своими); целый день (одна|один|жду); живешь
      мелочь а; вроде мелочь; настроени* (испорчен*|никакого|нет|пропал*)`,
    zh: `
      唉; 哎; 叹气; 命苦; 委屈; 憋(着|屈|得)(难受|慌|); 心里(难受|堵|不是滋味|好受|委屈|闷|凉|不舒服)
      没(人|个人|一个人|谁)(管|问|听|理解|在乎|说句|帮|站在|当回事|心疼|搭理|说话|疼); (我|我们)这(么大|把)年纪; 老了; 老年人
      我(这|的)(腰|腿|膝盖|老腰|眼睛|胃|身体|命|头); 腰(疼|酸|都直); 睡不(着|好); 什么都不(如|顺|对|好); (不如|没有)(从前|以前|过去)
      (以前|从前|过去|原来)(..)(现在|如今)(..)(不|没|差|薄|小|少|贵); (不是|也不是|倒不是|没)(什么|)(大事|要赔|怪你|图|为了钱|挑剔|事多)(..)(就是|只是|可|但|想)
      不图(什么|赔|别的); 图什么; 我(容易|图啥|招谁); 容易(吗|么); 花钱买罪受; 买罪受; (也|都)不好意思(说|叫|讲|提); (算了算了|算啦算啦)
      就是(没|想有|觉得)(人|个人|没人); 连(个|句|声)(笑脸|招呼|对不起|热水|谢谢|话|抱歉|好话)(都|也|); (又是|还是)我(，|,|。|.|来|又|啊|…)
      又来(打扰|麻烦|烦|唠叨|啰嗦); 就(你|您|是你)(还|肯|愿意|问)(问|听|一句|关心|陪|); 有你(陪|听|这句); 心累; 难受; 糟心; 堵心; 闹心; 委屈巴巴; 说(几|两)句(心里|)
      唠叨; 啰嗦; -哎呀(谢|好|太好|真)`,
  },
  examples: {
    fires: [
      'Nobody asks how we are. Not that I want to complain, but at my age...',
      'Никому до нас дела нет, и курьер даже не улыбнулся, обидно',
      '唉，没人管，我这么大年纪容易吗',
    ],
    leaves: [
      'Nobody was in, please redeliver on Monday.',
      'Никто не открыл, привезите завтра.',
      '家里没人，明天再送吧',
    ],
  },
};
