/**
 * The account of what happened changes once staff ask or show a record: "I mean", "or it was", another person, another day. A plain
 * correction of a typing slip is left alone as long as nothing is claimed. Cannot check facts.
 */

import { answersUnderClaim } from './claim-turns.ts';
import type { Cue, SpanHit } from './cue.ts';
import { say } from './example.ts';
import { phraseFinder } from './phrase-finder.ts';
import type { ThreadView } from './thread-view.ts';

const shifts = phraseFinder(
  `(oh|ah|hm|hmm) , ? (maybe|perhaps|then|it must) .. (took|signed|opened|got|picked|accepted|was); (well|ok|okay|fine) , .. (it|they|parcel|i) (came|arrived|was|did) .. (but|damaged|empty|broken); (well|ok) (ok|fine|yes) it (arrived|came|was); (actually|in fact) (it|i|my|the|there) (was|did|came|arrived|had); thats not what i meant; i never said that; it must have been (my|the|another); i mean (the|my|she|he|it|i|bag|that|only|we|they); i meant; actually no; i never said; thats not what i said; or it was; or (the|another) card; or after; (that|it) was another; another (bar|box|order|set|one) in
   (the box|it|parcel|something) did come; it (came|arrived) but; was empty when; light as a feather; maybe (it was|pasta|the other|my|he|she); the other (order|one|set); that post is; (its|it) been painted; typing error; (happy|ok) ?? what
   then it was a second; i amend; (before|after) . or (after|before); it was before .. maybe; (my|the) (brother|flatmate|kid|neighbour|neighbor|partner|cousin|friend) (took|did|opened|paid|dropped|stood|was using|signed|had); she, i mean; her son .; not me. looks like; who can say; yes actually; no wait
   anyway they (dont|didnt); (rest|burger) (missing|too)`,
  `(а|ну|ой) , (может|наверное|видимо) .. (забрал*|взял*|получил*|открыл*|подписал*|принял*|был*); (ну|ок) (ладно|хорошо) , (приш*|получил*|был*|открывал*|брал*|это); на самом деле (я|это|он|она|пришл*); я такого не говорил*; (я|вы) не так (поняли|выразил*); наверное это (был*|кто); (возможно|видимо) , (это|брат|сын|муж|жена|кто); ну значит; ну то есть; то есть сосед*; в смысле; точнее (,|не|это); вернее; я (имел|имела) в виду; я (сказал|говорил|сказала) "?(сосед|что|про); (или|либо) (домой|шестой|третий|на работу|другой); (ну|а) (приезжал|да|был|ребенок|ладно|хорошо)
   (может|мог*) (быть|брат|сын|сторож|ребенок|включить|пролить|открыть|зайти); (наверное|значит) , ? (брат|сын|сосед|муж|жена|друг|он); а ну да; он потом; какой (брат|друг|сосед); (стоп|подождите) , какой; был на руках; (друг|сын|брат) (брал|включал|наклеил|открывал)
   никто не брал; я для друга; на самом деле (это|было|было так); ну хорошо ,; и вообще (мой|моя|это); (ну|так) (марина|он) так`,
  `(好吧|行吧|那好吧)(..)(收到了|是我|其实|签了); 其实(是|收到|我|那天); 我没(这么|这样|那么)说; 我记错了; 你(们|)理解错; 可能是我(家人|老公|老婆|爸|妈|朋友)(..)(签|拿|收|开); 哦不是; 哦那; 我是说; 我的意思是; (可能|应该)(是|就是)(我|别人|家里|以前|修|收|手机|我弟|我朋友); 可能(我弟|收到|以前|点错|吧); 那(就|可能)是(我|别|收|别的|五|修|以前); 那(个|台|是)(我|不是我)(朋友|老婆|弟|男朋友|的机器); (更正|纠正)一下; 现在想想(应该|好像)
   那是别的; (还是|或者)(..)(记错|忘了); 那段时间不在我; 盒子是空的; 也可能是; 我帮别人; 点错人; (修图|日期不准); 可能是五年; 到手就(有|是|这)`,
);

function find(view: ThreadView): SpanHit[] {
  return answersUnderClaim(view).flatMap((message) => shifts.hitIn(message, 0.5) ?? []);
}

export const storyShifts: Cue = {
  id: 'story-shifts',
  find,
  lexicon: {
    en: `(earlier|before|last time) i (said|told you|wrote) .. (but|actually|in fact) (it was|its|i|they); i could sign as (him|her)`,
    ru: `(раньше|до этого|вчера) я (писал*|говорил*) .. (на самом деле|но это|а вообще); прошлый раз я (сказал*|писал*) .. , (а|но) на самом`,
    zh: `(前次|上次|之前|前面)(我|)(说|写|填)(的|)(..)(这次|现在|其实)(更正|改|想想|是); 前面写的(..)现在想想`,
  },
  examples: {
    fires: [
      say(
        'c 0 Nobody was home, refund',
        'a 4 A man at your door took it, who was he?',
        'c 6 I mean my flatmate took it, it was empty',
      ),
      say(
        'c 0 Не доставили, верните деньги',
        'a 4 На фото посылка у вас в руках, поясните?',
        'c 6 ну то есть приезжал, но коробка пустая',
      ),
      say('c 0 没收到，退款', 'a 4 系统显示本人签收，请问是哪位？', 'c 6 哦那可能是我弟签的'),
    ],
    leaves: [
      say('c 0 I need the blue one', 'a 4 Which size?', 'c 6 M. I mean L, sorry'),
      'I meant to write 42, not 24. Could you correct the order?',
      say('c 0 Нужен чехол', 'a 4 Какой цвет?', 'c 6 синий, точнее тёмно-синий'),
      '之前我填错了地址，麻烦改成三号楼',
    ],
  },
};
