/**
 * Brings others: recommended to friends, colleagues order too because of the writer. Advice to other readers of a review counts
 * half.
 */
import type { Cue } from './cue.ts';

export const recommendsUs: Cue = {
  id: 'recommends-us',
  lexicon: {
    en: `
      (keep|always|constantly) (telling|recommending|sending|bringing) (my|people|everyone|friends|colleagues|coworkers|customers|others); (got|convinced|persuaded) (my|all my|the whole|half|a few|three|two) .. to (switch|join|buy|order|use|sign|try)
      i recommend you (to|guys); (recommend|recommended|recommending) (you|this|your|them) .. to (all|everyone|friends|people|anyone|my); (told|telling|tell) (everyone|everybody|all my|my friends|my family|my colleagues|friends) .. (about|how good|to buy|to use); told everyone at (work|home|church|school); (my|our) (friends|family|colleagues|sister|brother|mum|mom|parents|neighbours|coworkers) .. (buy|order|shop|use|signed up|switched|come) .. (because of me|after i|thanks to me|from you (now|too))
      (recommended|pushed) (you|it|them|this) (to|on) .. (friends|brother|colleague*|neighbours|family|sister|parents|everyone|school); i preach about; (whole|entire) family has (moved|switched); gave your address to; bring your friends , i brought; (ive|weve|and|i) (roped|nagged) .. (in|them|my); (sent|talked|brought) (my|half|four|two|five|our|a few) .. (sister|sis|neighbours|couples|rugby club|friends|choir|colleagues|team|readers) .. (you|boat|your); (sent|talked) (you|round) (my|half|four|five|the) .. (readers|sister|neighbours|choir|club|bishop); (every|model club|friends) .. your way
      (ive|weve|i|we) told (everyone|everybody|all|the whole|every|his) .. (about|you|devon|person|association|school|friends); tell(s|) (everyone|everybody|every|all|people|the whole|my) .. (at|in|about|you|colleague|trainee|to|about it)
      (got|have) (my|half) .. (on it|knitting with|ordering|onto); (sent|brought|moved) .. (your way|to you|over to you|with me); (half|most of) (the|my|our) .. (orders|order|use|uses|buys|has gone over|because of me); my whole .. (orders|order|uses|because of me)
      (because|thanks to) (of |)me; (entirely|all) my fault; (converting|keep converting) people; boasting about (your|you); (wouldnt|wont|didnt) shut up about (it|you); tell (em|them) (i|cerys|we) sent you; tell ur (nan|mates|friends); (my|our) (sister|kids|boss|bosses|whole family|friends|colleagues|neighbours) .. (now (too|with|order|use)|are both with|ordering now|orders now)
      ~(highly|would|id|definitely) recommend*; would recommend to (anyone|everyone|all); recommended (to|you to) (my|our|all|a|the); spread the word; -(do|would|can) you recommend; -recommended (settings|dose|by your)`,
    ru: `
      (соседка|подруга|сестра|коллега|мама|брат|друг|соседи|коллеги) .. (заказывает|покупает|берет|пользуется|ходит|перешл*) .. (посоветовал*|рекомендовал*|порекомендовал*)
      (всем|подругам|друзьям|коллегам|знакомым|соседям|родным) .. (рассказал*|расскажу|рассказываю|хвастаюсь|советую|показал*) .. (вас|вами|про ваш*|о ваш*|о вас|ваш магазин)
      посоветовал* вас .. (подруг*|друзьям|знаком*|коллег*|сестр*|маме|сосед*|всем|брату|родител*); (рекомендую|советую|рекомендовал*) .. (друзьям|знакомым|коллегам|родным|близким|подругам|соседям); (друзья|подруги|коллеги|знакомые|сестра|соседи) .. (тоже |)(заказывают|покупают|пришли|берут|пользуются|перешли) .. (по моей|у вас|благодаря мне|по моему)
      (всем|соседям|друзьям|знакомым|подругам|коллегам|подруге|маме|гостей|учеников|бегунам|всех) .. (рекомендую|советую|посоветовал*|рекомендовал*|хвалю|велю|расскажу|рассказываю|говорю|к вам|вожу|отправляю|порекомендовал*); (рекомендую|советую|порекомендовал*) (вас|знакомым|коллегам|на всех|маме|соседям|подругам|ваш*); всем рекомендую; рекомендую всем .; (вас|уже) .. (маме|коллегам|подругам|сестре) .. посоветовал*
      (подсадил*|приучил*|переманил*|привел*|привела|перевел*|перевела|подтянул*) (на вас|сестру|брата|соседей|коллег|двоих|троих|полэтажа|тестя|весь|всю|мужа|невестку|знакомых|подруг|к вам|трех|подругу|полклуба); (двоих|троих|сестру|полэтажа|соседей|коллег) .. (подсадил*|приучил*|перевел*|привел*|к вам)
      (полклуба|полдома|пол офиса|полэтажа|весь (класс|подъезд|чат|офис|отдел|двор)) .. (у вас|на ваш*|на него|берет|к вам|перешел|перешли|на не*); по (моему|моей) (совету|рекомендации) .. (перешли|берут|пришли|ходят); (теперь|уже) и (муж|сестра|мама|невестка|коллеги|подруги|соседи) .. (тоже|берут|к вам|у вас|заказыва*|хотят); просит каталог; просят ваши контакты; берите не думайте; сарафанное радио`,
    zh: `
      (同事|朋友|邻居|家人|亲戚|闺蜜)(..)(听我|看我|跟我|因为我|被我)(..)(说|推荐|用|买|介绍|种草)(..)(来|买|才|用|了); 让(我|身边)(..)(朋友|同事|家人)(都|也)(来|用|买)(你|这|了)
      (推荐|介绍|安利)(给|过)(..)(朋友|同事|亲戚|家人|邻居|同学|闺蜜|大家|人); (会|要|必须|一定|还会)(推荐|安利|介绍)给(..)(朋友|同事|亲戚|家人|邻居|身边)
      (推荐|安利|介绍|种草|推坑)(给|了|过|过来|过去)(..)(朋友|同事|邻居|家人|闺蜜|亲戚|人|家|公司|同学|妈咪|单位|办公室|客户); (都|全)(是|被)(我|)(拉|安利|介绍|推荐|带)(来|进|过来|的|入坑); 被我(拉|安利|带|种草|推荐)(来|的|入坑|了|过来)
      (介绍|拉|带|推荐|安利)(了|来|过)(..)(同事|朋友|邻居|家|人|公司|个|客户|同学|办公室)(..); (同事|邻居|朋友|闺蜜|姐妹|亲戚|楼里|全家|一家人|单位)(..)(都|也)(跟着我|在用|来你|换成|被我|在你家|用了，都|来这|听我)(..); 逢人就(夸|说|推); 推荐推荐; 强烈推荐; 朋友圈(已经|都)被; 都叫他们来; 介绍了(好几|不下|三|几|两|二十)(个|家|位); 已经团了; 我发了你们的; 都拉来用; 见人就(夸|推荐|安利); 朋友(问|圈)(..)(推荐|我都说|只说|安利); 问买啥我都; 跟(朋友|身边人|同事)(..)(大力推|推荐|安利); 全(宿舍|科室|办公室|公司|家|村)都(被我|在用|用|买|是我); 科室里一多半; 让我(妹|姐|妈|朋友)也(来|买|用); 也让(我妹|我姐|朋友|家人)来买; 跟着(我|)买
      -(有|有没有|求|请|能|帮我|给我|可以)(..)推荐; -推荐(一款|一下|哪|个|码|有奖|几)`,
  },
  examples: {
    fires: [
      "I've sent my sister and two neighbours your way, half the office orders from you now.",
      'Всем друзьям вас советую, сестру и соседей приучила.',
      '我把你们推荐给了好几个同事，都是我拉来的',
    ],
    leaves: [
      'Which model would you recommend for a small flat?',
      'Do you recommend the blue one?',
      'Что посоветуете взять в подарок?',
      'Мне посоветовали обратиться в поддержку.',
      '有什么推荐的吗',
      '帮我推荐一款洗面奶',
    ],
  },
};
