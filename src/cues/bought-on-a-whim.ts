/**
 * Bought in the heat of the moment: late at night, after a glass, because a timer ticked or everybody did. Cannot tell
 * regret from a funny story that ends well.
 */
import type { Cue } from './cue.ts';

export const boughtOnAWhim: Cue = {
  id: 'bought-on-a-whim',
  lexicon: {
    en: `
      (bought|ordered|got|purchased|signed up|clicked|tapped|hit|paid|booked|subscribed) .. (on a whim|on impulse|impulsively|without thinking|in a hurry|in a rush|in the moment|in the heat|as a joke|by accident|quick as that)
      impulse (buy|purchase|bought|bought it); on (an|) impulse; on a whim; got carried away; (was|were) in a mood; (i|so i|and i|and|mightve|may have|might have) (just|) (hit|clicked|smashed|tapped|pressed) (buy|buy now|order|purchase|pay|get it|premium)
      (two|three|a few|couple|a couple of|few|some|after|had) (glasses of|of|beers|drinks|mulled|glasses|too many|wines|cocktails) (wine*|beers|drinks|mulled wine*|in|or so|gin); (glasses|bottle|glass) of wine; (was|were|bit|little|slightly) (drunk|tipsy|tired and|half asleep)
      (it was|at|like) (#am|# am|one am|two am|three am|midnight|2am|3am|1am) .. (and|hit|bought|ordered|ad|clicked|tapped); (saw|watched) (the|your|an|a) (reel|ad|advert|clip|livestream|video|story|tiktok) .. (bought|ordered|chucked|signed|put|clicked|got|hit)
      (off|from|because of|bc of) (a|the|your) (clip|reel|livestream|tiktok|story|advert) .. (bought|ordered|because|bc|looked|everyone|everybody); (everyone|everybody) in chat was buying; (timer|countdown|clock) (was|kept|) ticking; with a timer
      thought why not; (looked|looks|it looked) so (cool|pretty|cute|fun) .. (bought|ordered|got|today); why did i (even|) (buy|order|do|get|click|say); (i|why) (may|might|mightve|may have) messed up . got; said (yeah|yes) before (he|she|they) finished
      (signed up|bought|ordered|got it) .. (last nite|last night at|at night|in the queue|on the tram|on my phone|in bed); had # off with a timer; i tapped once; one tap on; (chucked|threw) .. in the (cart|basket)
      -impulse (response|drive|control); -ordered the wrong .. by (accident|mistake)`,
    ru: `
      (сгоряча|спонтанно|импульсивно|необдуманно|впопыхах|в порыве|на эмоциях|в эмоциях|под настроение|не подумав|не думая|с дуру|сдуру|по дурости|в спешке|под винишко|под пивко|под шампанское|по пьяни|по пьяной)
      (под|после) (винишко|вино|вина|бокала|пару бокалов|двух бокалов|корпоратива|шампанского|пива) .. (купил*|заказал*|оформил*|оплатил*); выпил* .. (купил*|заказал*|оформил*)
      (ночью|вчера ночью|в час ночи|в два ночи|в три ночи|среди ночи) .. (купил*|заказал*|оформил*|оплатил*|тыкнул*|нажал*); (купил*|заказал*|оформил*) .. (ночью|в час ночи|в два ночи|среди ночи)
      (увидел*|посмотрел*|услышал*|реклама|рекламу) .. (и сразу|сразу|за минуту|тут же|тыкнул*|и хоп|не думая) .. (купил*|заказал*|оплатил*|оформил*|взял*|хоп|внес*); (увидел*|увидела) .. и хоп; (таймер|часики|обратный отсчет) (тикал*|тикает|шел|горел|и хоп)
      (оплатил*|купил*|заказал*|внес*|оформил*) .. за (минуту|секунду|семь минут|пять минут|две минуты); (сразу|тут же|прямо там|прямо на кассе|по пути|мимоходом|в перерыве) (и|) (купил*|оформил*|заказал*|тыкнул*|оплатил*|трубку и заказал*)
      (тыкнул*|ткнул*|нажал*|щелкнул*) (купить|оплатить|на купить|оформить|на купить|кнопку и); палец быстрее (головы|мозга); (влюбил*|загорел*) (,|и|.) (бывает|купил*|взял*|оплатил*); черт (дернул|попутал); (бес|черт) попутал
      (зачем (он|она|оно|мне|мне он|мне это|я это) (мне|он|она|вообще|купил*|взял*|заказал*|надо)); ну (дура|дурак) (конечно|я|да); думаю (беру|надо брать|возьму|бери); (осталось|последний|последняя) (#|два|) .. (оплатил*|взял*|купил*|внес*); ведущий так (зажег|убедил)
      поспорили .. (оформил*|купил*|заказал*); так хорошо рассказал* .. (заказал*|купил*)
      -не (сгоряча|спонтанно|на эмоциях|импульсивно)`,
    zh: `
      (一时|当时|当场)(冲动|脑热|上头|手滑|兴起|手快|激动|头脑发热); (冲动)(消费|下单|购物|买|了|之下|就); (一|手)(激动|冲动|抖|滑|快|上头)(就|，|给|把|下|付|买|拍|报|签); 上头了; 太嗨(..)(刷|买|拍|下单); 脑子(一热|发热|发昏)
      (主播|直播)(..)(喊|三二一|一喊|上头|刷|拍|冲动|太嗨|抢|就买)(..)(拍|付|买|下单|刷|了); 刚看直播; (半夜|凌晨|大半夜|深夜|睡不着)(..)(买|下单|拍|抢|订|刷)(了|的|个|只|那|给); (喝了|喝)(点|两杯|多|几杯|酒)(酒|了|小酒|)(..)(买|下单|拍|订)
      (酒醒|清醒)(了|后); 稀里糊涂(就|地|的|)(买|下单|点|签|付|拍); (没)(多想|想太多|过脑子|动脑子|细想)(就|，|直接)(..)(买|下|付|拍|签|点|刷); 直接点(的|)同意; (走不动道|当场刷的卡|当场就刷|一听(..)就刷了卡|听得激动|讲得太激情)
      看(别人|人家|到|见)(..)(就|，就|然后就)(下单|按下去|买|拍|冲)了; (就|)按下去了; (剩|只剩)(..)(席|件|个名额)(..)(就|按|抢|买); (买|拍)了(..)(吃灰|不记得|后悔|没用); 不记得(自己|)为(啥|什么)买; 剁手; (看到啥|见啥|什么)都想买; 鬼使神差; (又|别又)冲动了
      就是为了(..)才买; -不是(冲动|一时)`,
  },
  examples: {
    fires: [
      'It was 2am, I had two glasses of wine and hit buy on a trampoline.',
      'вчера ночью увидела таймер и хоп, купила на эмоциях',
      '直播上头了，一激动就下单了',
    ],
    leaves: [
      'I ordered two chairs on Monday, when do they ship?',
      'Вчера заказал у вас стол, жду доставку.',
      '我昨天下单的两把椅子什么时候发货',
      'The impulse response of this speaker is fine.',
      'Покупала не сгоряча, всё прочитала, беру вторую.',
      'We had wine at your restaurant last night, lovely.',
    ],
  },
};
