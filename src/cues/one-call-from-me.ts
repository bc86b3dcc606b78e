/**
 * Threatens through connections or fame: one call and you're out, the whole city will hear. Plain legal threats and review
 * threats belong to other cues.
 */
import type { Cue } from './cue.ts';

export const oneCallFromMe: Cue = {
  id: 'one-call-from-me',
  lexicon: {
    en: `
      (one|a single|just one|a) (phone |) (call|word|message|dinner|text|story|story) (from|by|with) me (and|.|will|is); (one|a single) (phone |)call (and|will|,) .. (that|this|your|you|branch|desk|inspectors); one dinner and; (i|ill|i will|i can|shall i) (just |) (ring|call|phone|text) (the (mayor|minister*|commissioner)|your (owner|ceo|chairman|founder|landlord|director))
      (have|has|get|got|send) (inspectors|an inspection|the health inspector|the police|a new team) (in|on|at|round|by); (you|youll|ur|this (place|branch|club|desk)) .. (finished|done|shut|closed|over|toast|out of (a job|work)) (by|on|before|come) (monday|tomorrow|june|friday|morning|dessert|the weekend); (this|that) (desk|branch|shop|place|club) (has a new|is a|will be a) (team|shoe|car|ruin)
      (he|she|they|the (owner|mayor|chairman|minister)|he ll|theyll) (ll|will|all) (hear|know|be told|want to hear|see) (about|of|how) (this|it|you|before); (one|a) word to (your|the) .. (will|not be|necessary|and); (be a |)shame if .. (was about|were about|heard|found out|it got out); (rather|you) .. (the girls|they|he|network|minister) (didnt|not) (hear|heard|know) of it
      (ill|i will) tell (them|him|her|everyone) .. (was|were) (polite|rude); when they write about this; talking about it .. on air; we will be talking about it; ill be talking about (it|this|you) .. (air|show|podcast)`,
    ru: `
      (один|одного) (мой|моего|мое) (звон*|звоночек|слов*|смс) (и|,|в|хватит|декану|достаточно|наверх|директору|губернатору|мэру); (одно|одного) (мое|моего) (слово|слова) (и|,|в|хватит|достаточно); (один|мой) звонок (,|и|от меня) .. (вы|ты|завтра|вас|вылетишь|закро*|прове*|будете|уволен*)
      (сейчас|щас|прямо сейчас|ведь сейчас|я ему|ему|я) (наберу|позвоню|звякну) (мэру|губернатору|петровичу|ему|вашему|директору|куда надо|кому надо|друзьям|,|и вы|он|другу) .. (расстроится|и вы|и он|будете|побеж*|поговор*|с вами|по другому); (друг в мэрии|в мэрии|знакомым) .. (наберу|позвоню)
      (будете|пойдете|поедете) (вы |)(шпалы|улицы|полы|снег) (красить|мести|мыть|убирать); (чтобы|чтоб|и|пусть) (ваш|ваши) (хозяин*|директор*|учредител*|руководств*|владелец) (знал*|узнал*|был в курсе|в курсе); завтра (на приеме|в эфире|на планерке|губернатору|мэру) (расскажу|скажу|передам|доложу); вашей начальнице .. привет
      (закроют|закрыли|закроем|прикроют|проверк*|проверками) .. (до осени|завтра|вас|придут|нагрян*|пришлю|ваш) .. (слова|звонка|приятел*|знаком*|друз*|министер*|правительств*); хватит чтобы ваш .. закрыли; (с вами|вами) (по другому|иначе|уже разговаривают не так|поговорят) (поговорят|будут|разговаривают|заговорят)`,
    zh: `
      (一个|一通|打个|打一个)(电话)(下去|过去|的事|打过去); (一个|一通)(电话)(，|就)(..)(你们|谁|下班|关门|滚); 一句话的事; (信不信)(我|，我)(..)(电话|一个|打); (要不要|需要|用不用)我(现在|)(拨|打|给|联系|叫)(..)(他|他们|老|你们|总|手机|电话)
      我(会|让|叫)(总监|老严|老贺|他|他们|老总|董事长|领导|院长)(直接|亲自|来|)(问|找|跟)你; (别|不要)(让|逼)我(找|打给|联系)(他|她|你们老|领导|上面); (跟|和)(老贺|老严|他|你们领导|你们老板)(夸夸|说说|聊聊|提一提|反映)
      (今天|今晚|明天|你们)(谁)(都|也)(下不了班|别想下班|走不了|别想好过|跑不掉); (看|问问)(他|你们老板)(怎么)(养|管|带)(的|出|..)(客服|人); (你们|你)自己(掂量|衡量); 以(你们|贵司|贵方|你)想象不到的(方式|后果); (我们|我)一走(你|你们)(..)(就|鬼|完|垮|倒)
      (沙龙|行业|圈子|群里|酒会|饭局)(..)(分享|说说|讲讲|提一提)(一下|)(..)(经历|这件事|此事|你们); (想|想清楚)(好|)(再|了)(回|答)`,
  },
  examples: {
    fires: [
      'One phone call from me and this desk has a new team by Monday.',
      'Один мой звонок, и вы завтра шпалы красить будете',
      '我一个电话打过去，你们今天谁都下不了班',
    ],
    leaves: [
      'One call from you is enough, I am at home all day.',
      'I will call the director of our school to sign.',
      'Один звонок от курьера заранее, пожалуйста.',
      'Позвоню директору магазина в понедельник, как просили.',
      '到了给我打一个电话就行',
      '我让同事直接去店里取',
    ],
  },
};
