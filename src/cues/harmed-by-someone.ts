/** Violence, threats, stalking, robbery, a home broken into. Cannot check the story, and doesn't try. */
import type { Cue } from './cue.ts';

export const harmedBySomeone: Cue = {
  id: 'harmed-by-someone',
  lexicon: {
    en: `
      -put me (down|through|on) (for|to|the|hold|as); -pushed me into (a|the|forbearance|buying|taking|signing|paying)
      (put|threw|pushed|shoved|slammed) me (against|into|to the|down); (kidnapp*|abducted|taken hostage|armed men); barring order; (he|she|they) (took|takes|took all) my (card|phone|keys|money|papers) (so|and) (i|he); (ex|husband|partner) .. (was|is|waits|waited|shows up) outside; gets every code
      (held|pulled|put|took|had|with|showed) .. (knife|gun|blade) ; (at|with) (a |)(knifepoint|gunpoint|knife|gun); knifepoint; gunpoint; mugged; mugging; burgled; burglary; robbed (me|us|at|on|yesterday|last|in|by)
      (been|was|were|got|i am|im) (robbed|assaulted|attacked|beaten|stabbed|raped|kidnapped|stalked|threatened|mugged|scammed out of my (savings|life))
      (broke|broken|break) (in|into|my door|the door|our door) ((to|in|down) |)(my|our|the) (home|house|flat|apartment|door|place); (someone|somebody|they|he|thieves) broke in
      (ex|husband|boyfriend|stalker|partner|father|stepdad|man|guy|he) ((is|was|has|keeps|came back and|still|started|s) |)((been|back and) |)(hit|hits|hitting|beat|beats|beating|stalking|following|followed|follows|threatening|threatens|attacked|choked|strangled|chasing|hurt|waiting outside|outside the house|broke my)
      (my|the) (abusive|violent) (ex|husband|boyfriend|partner|father|wife); (restraining|protection|protective) order; domestic (violence|abuse); (womens|emergency) (shelter|refuge); fled (my|from|the|our|with)
      (hiding|hide|running|ran|escaped|safe) from (my|him|her|an) (ex|husband|him|abusive|stalker|partner|father|boyfriend|.|,); afraid (of my|he will|hell|to go home|for my life|of him)
      (my|our) (car|van|bag|purse|handbag|wallet|house|bike|phone|savings|passport|everything) ((was|were|got|has been|had been|is) )(stolen|snatched|broken into|ransacked|torched)
      (stole|snatched|grabbed) (my|our|her|his) (bag|purse|wallet|handbag|phone|car|van|bike|passport|savings|tools); took my (purse|wallet|handbag|bag|phone and|savings)
      (all|whole|life|my|mums|mothers) savings (gone|are gone|were|stolen|is gone|vanished|taken); my identity (was |got |)stolen; (police (report|file|station|case)|at the police|filed a police); drained (my|our|the|her|his) (account|savings|late)
      -(broke|break) into (a smile|laughter|the market); -following (up|your|the|my|instructions|steps); -beat (the|any|your|this) (price|deadline|queue|rush|quote)
      -robbed of (my|a) (points|streak|win); -daylight robbery; -(sim|package|parcel) (hit|hits)`,
    ru: `
      (бывший|муж|сожитель) .. (узнает|отслежива*|найдет|видит где); запрет* приближаться; охранн* ордер
      (избил*|избива*|бьет|бил|ударил*|душил*|порезал*|зарезал*|изнасилов*|напал*|нападени*|угрожа*|угроз* убийств*|преследует|преследова*|поджида*|караулит) ((меня|на|мне|нас|ножом|дочь|сына|маму|муж|бывший|нам|жену|его|ее|моего|мою|с|убить|расправ*) )
      (меня|нас|его|ее|сына|дочь|мужа|маму) (избил*|избива*|ограбил*|обокрал*|обворовал*|похитил*|преследу*|ударил*|душил*|порезал*|толкнули|затащил*|держали|чуть не убил*)
      (ограбил*|обокрал*|обворовал*|обчистил*|квартирн* краж*|грабител*|вымогают|шантажир*); (взломал*|выбил*|выломал*|ломятся|ломится|ломились|вскрыл*) ((нам|мне|в|нашу|мою) |)(двер*|квартир*|дом|окно)
      (отняли|отобрали|украли|вырвали|стащили|вытащили|увели|угнали|выхватил*|вырвал*|похитили|сперли) ((у меня|у нас|мой|мою|у мамы|у ребенка|у отца|из кармана|из сумки|у бабушки|всю|все|вчера|сегодня|ночью|со двора) |)(сумк*|кошел*|телефон*|рюкзак*|машин*|авто*|деньг*|документ*|паспорт*|карт*|велосипед*|коляск*|зарплат*|сбережен*|накоплен*|вещи|барсетк*|инструмент*)
      (бывший|бывшая|муж|отчим|сожитель|мужчина|отец|сосед) ((опять|снова|пьяный|уже|меня|тут|все|нашел меня) |)(ждет у|караулит|бьет|избил*|поднял руку|угрожает|преследует|ломится|выследил|душил|нашел где|схватил|стучит в)
      (схватил*|тащил*) (за (руку|горло|волосы)|меня за); вырвал* .. сумк*; (он|они|двое) меня (толкнул*|пнул*|схватил*); (запер*|заперли) двер*; не выпускал* (меня|нас); чуть не (увез*|убил*|похитил*|изнасил*); с ножом; ножом; пистолет*; под дулом; побои; снял* побои; домашн* насили*; кризисн* центр*; сбежал* от (мужа|него|сожителя|отчима)
      (заявление|заявлен*) (в полици*|в милици*|уже была|написал* в); (в|через) (полицию|отделени* полиции); уголовн* дел*; прячусь; прячемся; боюсь (идти домой|выходить|за (жизнь|детей|себя)|его|что убьет|возвращаться)
      (все|последние|мамины|мои|наши) (сбережения|накопления) (украли|пропали|сняли|списали|увели|исчезли|мошенник*)
      -угрожа* (судом|сайт|система|вам|жалоб*|отзыв*); -вскрыл* (коробк*|посылк*|упаковк*|конверт*); -украли* (идею|время|дизайн); -грабител* (цен*|процент*|услови*)
      -отобрали (скидк*|балл*|бонус*|статус)`,
    zh: `
      (家暴|打了我|又打我|殴打|被打(了|伤|得|，|,|。)|被砍|被捅|被绑|绑架|强奸|性侵|猥亵|骚扰我|威胁我|恐吓|跟踪我|尾随|被跟踪|被跟|反锁(了|)(，|,|。|我|不让|在)|砸门|撬门|破门|闯进|闯入|入室|堵在门口|掐我|拿刀|持刀|用刀|砍人|勒索|报复我)
      (抢|偷|扒)(了|走|走了)(我|我的|我们|我妈|我爸|她|他|包|手机|钱包|车|全部|所有); (被|给|遭)(人|小偷|)(抢|偷|盗|扒)(了|走|劫|刷|光|窃); 遭抢劫; 小偷; 入室盗窃; 遭贼; 进贼; 失窃
      (前夫|前男友|前女友|前妻|老公|丈夫|继父|那个男的|陌生人|有人|他)(..)(找到我|打我|跟着我|砸门|砸我|威胁|家暴|跟踪|骚扰|守在|掐|动手打); (躲|逃)(..)(前夫|家暴|在朋友家|在亲戚家|在卫生间|在厕所)
      不敢(回家|回去|出门|开门|睡|一个人|接电话); (人身|保护)(保护|)令; 庇护所; 报(了|过)警; ~报警(，|,|。|说|也|立案); 养老钱; (积蓄|存款|棺材本|救命钱|血汗钱)(..)(没了|被骗|全没|被转|被盗|骗走|骗光)
      -(活动|手速|优惠|红包|票|货|名额|券)(被|都被|给)(人|)抢(了|光|走|完); -被抢(光|完|空|购|先); -抢(了|到|走)(票|红包|券|优惠|名额|单|两|一|好); -打我(电话|手机|的电话|微信|座机); -(不|再不|否则|就|我要|我会|小心我)(..)报警
      -被(盗版|盗图); -他(..)威胁(好评|删); -偷(工减料|懒|偷|换)`,
  },
  examples: {
    fires: [
      'Change my number fast, my ex is outside the house tonight and keeps following me.',
      'Block the card please, he took my bag, he had a knife.',
      'Заблокируйте карту, у подъезда отняли сумку',
      'Уберите мою фамилию из списка, бывший муж караулит у выхода',
      '请马上删掉地址，前男友昨天砸门，我不敢回去',
      '包被抢了，里面有卡，帮我挂失',
    ],
    leaves: [
      'I am following up on my order, please.',
      'Your prices are daylight robbery.',
      'Can you beat the price of the other shop?',
      'Магазин угрожает судом должникам? Читал в новостях.',
      'Коробку вскрыли при доставке, это нормально?',
      'У меня отобрали баллы за прошлый год.',
      '优惠券被人抢光了，还会补吗',
      '有事打我电话就好。',
    ],
  },
};
