/** Somebody close has died, a pet or an unborn child too. Cannot tell whose death it is when a plain name stands there. */
import type { Cue } from './cue.ts';

export const bereavement: Cue = {
  id: 'bereavement',
  lexicon: {
    en: `
      -death of (my (wallet|budget|diet|phone)|me); -passed years ago; -died (three|two|four|five|#|some|many) years ago; -funeral (policy|plan|cover)
      (passed|died) (on (the|monday|tuesday|wednesday|thursday|friday|saturday|sunday)|monday|tuesday|wednesday|thursday|friday|saturday|sunday|last (week|month|night|year)|this (week|morning|month)|in his sleep|in her sleep); lost (her|him) (last|on|in|to|this|two|three|suddenly)
      (husband|wife|mother|mom|mum|mam|father|dad|son|daughter|brother|sister|baby|grandmother|grandma|gran|nan|grandfather|grandad|grandpa|uncle|aunt|auntie|nephew|niece|partner|fiance|fiancee|boyfriend|girlfriend|friend|dog|cat|parents|he|she|hubby|spouse|cousin) ((has|have|had|just|sadly|suddenly|recently) |)((just|sadly|suddenly) |)(passed|died|pased)
      (passed|passes) away; death of (my|our|his|her); (since|when|after|before) (he|she|they|mum|dad|mom) (died|passed)
      ~my late (husband|wife|father|mother|brother|sister|son); (my|our|his|her) (deceased|dead) (husband|wife|mother|mothers|mom|mum|father|dad|son|daughter|brother|sister|partner|parents|uncle|aunt|grandmother|grandfather)
      (we|i|ive|weve|i have|we have|have|has|i just|we just) lost (her|him|them|our (son|daughter|baby|dog|cat|boy|girl|mum|dad|mother|father)|my (son|daughter|baby|husband|wife|mum|mom|dad|mother|father|brother|sister|dog|cat|grandmother|grandma|gran|nan|uncle|aunt|friend|partner|parents))
      (lost the baby|lost our baby|miscarriage|stillborn|stillbirth|widow|widowed|widower|bereaved|bereavement|grieving)
      (death|probate) certificate; (his|her|my (husbands|wifes|mothers|mums|moms|fathers|dads|brothers|sisters|sons|daughters)|the) (funeral|burial|cremation|wake)
      (funeral|burial) (of|tomorrow|for (my|our)); ~funeral; buried (my|him|her|our); executor of; cant believe (he|she) is gone
      (committed|died by) suicide; was killed; were killed
      -(phone|battery|laptop|screen|car|unit|machine|router|fridge|modem|app|tablet|watch|motor|character|it) (died|just died|has died)
      -(he|she) died laughing; -passed (the|my|all|our|on (the|my|to|it|your|from)|through|inspection|verification|customs|test*|it)
      -lost (them|him|her) (in|at) (the|transit|post); -was killed off; -before he died in the game`,
    ru: `
      -(со|от) смеху умер*; -(смеху|смеха|хохоту|скуки) (умер|умерла|умираю)
      (мужа|жены|мамы|матери|папы|отца|сына|дочери|дочки|брата|сестры|бабушки|деда|дедушки|его|ее|супруга|супруги|друга) (больше |у нас |)(не стало|нет в живых|нет с нами); (сына|дочери|мужа|мамы|отца|жены|брата|папы) больше нет; (деда|мужа|маму|отца|сына|бабушку|жену|брата|папу|мать) .. (схоронил*|похоронил*|проводили в последний); вступ* в наследств*; свидетельств* .. смерти
      (муж|жена|мама|мать|папа|отец|сын|дочь|дочка|брат|сестра|бабушка|дедушка|дед|бабуля|ребенок|ребеночек|малыш|тетя|дядя|друг|подруга|теща|свекровь|тесть|свекор|собака|кошка|кот|он|она|супруг|супруга|отчим|племянник) ((у меня|недавно|вчера|внезапно|сегодня|наш|моя|мой|в субботу|в понедельник|во вторник|в среду|в четверг|в пятницу|в воскресенье|на днях|месяц назад|скоропостижно) |)(умер|умерла|скончал*|погиб|погибла|ушел из жизни|ушла из жизни|не стало|разбился|разбилась|умирает)
      (умер|умерла|скончался|скончалась|погиб|погибла|похоронил*|хороним|хоронили|потерял|потеряла|потеряли|не стало|схоронил*) ((вчера|недавно|у меня|моего|моей|моя|мой|нашего|нашей|наш|мой|у нас|в субботу) |)(муж*|жен*|мам*|мать|матер*|пап*|отец|отца|сын*|доч*|брат*|сестр*|бабушк*|дедушк*|дед|деда|ребенк*|ребенок|малыш*|друг*|подруг*|супруг*|собак*|тет*|дяд*)
      (умер|умерла|скончался|скончалась|погиб|погибла) (# |в |вчера|на прошлой|месяц|неделю|год|недавно|от|под|после)
      (отец|мама|папа|муж|бабушка|дед|дедушка|жена|мать|он|она) (ушел|ушла) (#|в прошл*|девятого|из жизни|от нас|недел*|месяц*|вчера|навсегда)
      (не спасли|потеряли ребенка|потеряла ребенка|выкидыш|не выжил|не выжила|мертворожд*)
      (похороны|похорон|похоронам|похоронах|поминки|поминок|сорока дней|кладбищ*|морг|морга|морге|гроб|гробу|прощание (в|завтра|с)|венки|отпевани*)
      (свидетельство|справка|справку|свидетельства) о смерти; после смерти (муж*|жен*|мам*|матер*|отц*|пап*|сын*|доч*|брат*|сестр*|бабушк*|дед*|ее|его|супруг*|родител*)
      (покойн*|умерш*|погибш*) (муж*|жен*|мам*|мат*|отц*|отец|пап*|сын*|брат*|сестр*|бабушк*|дед*|супруг*|родител*|абонент*)
      (вдова|вдовец|овдовел*|траур|соболезнован*); у (меня|нас) (горе|траур|утрата)
      -(телефон|аккумулятор|батарея|экран|ноутбук|компьютер|сайт|он|она|диск) (умер|умерла|сдох) (окончательно|после обновления)
      -умер* (телефон|акк*|батаре*|от смеха|со смеху|сервер|диск)`,
    zh: `
      (爱人|老公|老婆|老伴|我妈|我爸|妈妈|爸爸|爷爷|奶奶|他|她)(..)(去年|今年|上个月|上周|前年|春天|冬天|夏天|秋天)(..)走的; (刚走|走得(很|太|突然))
      (老公|丈夫|先生|老婆|妻子|太太|妈妈|我妈|母亲|爸爸|我爸|父亲|儿子|女儿|哥哥|弟弟|姐姐|妹妹|奶奶|爷爷|外公|外婆|姥姥|姥爷|家人|老人|亲人|孩子|宝宝|我哥|我弟|我姐|我妹|岳父|岳母|公公|婆婆|老太婆|老头子|老伴|爱人|家父|家母|号主)(..)(去世|过世|上个月走了|离世|离开了我们|不在了|没了|病逝|病故|身故|往生|离开人世|遇难|去了)
      (去世|过世|离世|病逝|病故|身故|往生|逝世|辞世|丧事|丧礼|葬礼|追悼会|头七|奔丧|守孝|办后事|后事|火化|出殡|殡仪|墓地|遗物|遗体|遗像|死亡证明|讣告|白事|节哀)
      (孩子|宝宝|胎儿|小孩)(没保住|没了|没留住|没活); 没保住; 没有保住; 没能保住; (爷爷|奶奶|外公|外婆|妈妈|爸爸|我妈|我爸|父亲|母亲)(..)走了; (人|人就|人当场|当场|人已经)(就|)没了; (怎么|抢救|人)没(抢救|救)(过来|回来); 流产; 胎停; (失去|送走)(了|)(我的|我|)(妈|爸|父|母|孩子|女儿|儿子|老公|老婆|亲人|奶奶|爷爷|它)
      (猫|狗|狗狗|猫咪)(..)(去世|去了喵星|去汪星|没了); (家里|我家)老人走了; (她|他)走了(..)(个月|年|天|周)了; (刚|才)(..)(下葬|送走)
      -(快递|快递员|骑手|师傅|客服|司机|店员|孩子)(就|已经|都|先|才|拿|带|签)走了; -走了(弯路|流程|审批|另|出去|之后才|一趟|很|半天|绕)
      -(客服|骑手|快递|师傅|司机|店员)人没了; -(不在了)(架|库存); -没了(信号|反应|声音|下文|图像|动静|网|显示|优惠)`,
  },
  examples: {
    fires: [
      'Please close the line, my husband passed away on Tuesday.',
      'I need two seats less: we lost my brother last week.',
      'Прошу переоформить договор, отец умер в январе, справка есть',
      'Отмените занятия, у нас похороны в субботу.',
      '号主是我母亲，上个月去世了，怎么销户？',
      '麻烦退掉孕妇课，孩子没保住',
    ],
    leaves: [
      'My phone died halfway through, can I start over?',
      'I passed the verification but lost them the parcel slip.',
      'I was dying to know when the sale starts.',
      'Телефон умер после обновления, что делать?',
      'Умираю от любопытства, когда привезут',
      'Он ушёл со склада в понедельник?',
      '师傅把旧机器拿走了，新的什么时候来？',
      '快递员先走了，没打电话',
    ],
  },
};
