/** Short anger as people post it: hate this, stupid app, lied to me, hours on hold, fix it. Cannot tell a rant from a joke. */
import type { Cue } from './cue.ts';

export const rants: Cue = {
  id: 'rants',
  lexicon: {
    en: `
      (i |really |absolutely |just |so |)(hate|despise|loathe) (this|the|your|you|that|it|how|when|new|calling|dealing); (stupid|dumb|shitty|awful|horrible|terrible|damned|cursed|wretched|crappy|lousy) (app|update|company|site|website|system|thing|phone|bot|service|assistant|feature|machine|new|bank|software|program|subscription|policy|rule*)
      (fix|sort) (it|this|your (shit|stuff|app|site|crap)|the (app|damn|stupid)) (!|now|already|asap|please !|ffs); (they|you|she|he|company|navient|agent) (lied|lies|lie|lying|keep lying|hung up|harass*|tricked|cheated|stole|ripped) ; lied to (me|us); hung up on (me|us)
      hours on (hold|the phone); (been|was|im|spent) on hold (for|over|since); (waste|wasted|wasting) (of |)(my |)(time|money|day|hours); (so|im|am) done (with|.|!); (gave|given) up on (you|this); (im|i am) (so |)(sick|tired) of (this|your|you|the|being); what even is; wtf
      (beyond|past) (frustrat*|a joke|annoy*|angry); (horrible|terrible|awful|appalling) (experience|service|customer|company); (i|could) (could |)(spit|scream|cry); what on earth; mortified; for the love of; (thanks|cheers) (a bunch|for nothing); (super|so|really|very|extremely) (annoying|annoyed|frustrat*|upset|mad|angry); dont come the clever; feckin; flippin; congratulations you
      very (disappointed|dissatisfied|unhappy|upset) (with|by|customer|in|that|about); (a |)(dissatisfied|very unhappy|angry|former) customer; -i hate to (bother|ask|be|trouble); -hate to; -no hard feelings; -terrible at (this|tech*|computers)`,
    ru: `
      (ненавижу|бесит|бесите|задрал*|замучил*|достали|выбесил*|взбесил*) (ваш*|этот|эту|это|уже|вы|меня|ваша|просто|!|.|); (тупой|тупая|тупое|дурацк*|идиотск*|убог*|кривой|кривое|долбан*) (приложени*|сайт*|обновлени*|бот|робот|поддержк*|систем*|банк|магазин|правил*|сервис)
      (вы|мне|они|нам) (врете|наврали|соврали|солгали|врали|лжете|нахамил*|нагрубил*|бросил* трубк*|хамил*); (трубку|трубки) (бросают|бросили|не берут|кладут|бросает)
      (час|часа|часов|часы|полчаса|# минут) (вишу|висел*|жду на линии|на линии|слушаю (вашу|музык*)); (потрат*|потерял*|убил*) .. (времени|время|час*|день|нервов|нервы) (впустую|на вас|зря|,|.|!)
      (прекрасно|отлично|замечательно|браво|молодцы|супер) (. просто|просто|, просто) (прекрасно|отлично|замечательно|супер|слов нет); (худший|худшее|ужасный|отвратительн*|ужасное|кошмарн*) (сервис|опыт|обслуживани*|банк|магазин|приложени*|отношени*)
      (рехнулись|сдурели|ополоумел*|с дуба рухнули|офонарел*|оборзел*); (вообще|совсем) (уже|) (обалдели|оборзели|ку ку); (сижу|стою|хожу) как (дурак|дура|идиот*); ни стыда ни совести; (нервы|терпени*) .. (кончил*|лопнул*|на пределе|сдали); что (вы|) за (люди|компания|контора)`,
    zh: `
      (讨厌|恨死|烦透|烦死|恶心死|受够|厌倦)(了|你们|这|了你们|这个|死); (什么|啥)(破|烂|鬼|狗屁|垃圾)(..); 窝火; 憋屈; 憋火; 一肚子(气|火); 气得(..)(饭|睡|发抖|哭|手抖); 饭都没吃(下|好)
      (骗|耍|坑|忽悠|欺骗|诓)(了|我|人|消费者)(..)(钱|吗|？|！|了|呢|好几|半天); (浪费|耽误)(了|我|我们)(..)(时间|半天|一天|钱|工夫|感情); (等|打|排)(了|)(..)(小时|半天|一天|几天|个钟)(..)(没人|不接|没|还|才|挂); (一星|零星|负分)(都|也|差评|，|！|嫌); 都嫌多
      (差|烂|慢|难用|垃圾|坑|恶劣)(到|得)(极|家|离谱|要死|要命|没边|爆|不行|没话说); (太|真是|简直|实在)(差|烂|坑|垃圾|恶心|难用|慢|欺负人|敷衍|不负责|坑人)(了|啊|！|!|，); 本来就这样(？|的？|？？); 还好意思; (态度|服务)(..)(差|恶劣|烂|冷漠|傲慢|不耐烦); 恭喜(你们|贵司|贵公司)
      (打|推|踢)(太极|皮球|来推去|来踢去); 踢皮球; 互相推(诿|脱|); 甩锅; 没(一个|人)(管|负责|敢)(事|我|的|说|，|！); (说|讲)(一套)(做|); 出尔反尔; 说话不算`,
  },
  examples: {
    fires: [
      'I hate this stupid app, two hours on hold and they hung up on me!',
      'Час вишу на линии, трубку бросают, тупой бот',
      '等了三个小时没人接，太差了，一星都嫌多',
    ],
    leaves: [
      'I hate to bother you, could you resend the link?',
      'Терпения вам, вопрос: где счёт?',
      '慢一点没关系，注意安全。',
      'The update is fine, thanks.',
      'Бот помог, спасибо.',
      '服务很好，态度也好。',
    ],
  },
};
