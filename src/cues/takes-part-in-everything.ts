/**
 * Enters whatever is going: several draws at once, other people's accounts for more chances, what else is running. Cannot see whether
 * somebody also buys.
 */
import type { Cue } from './cue.ts';

export const takesPartInEverything: Cue = {
  id: 'takes-part-in-everything',
  lexicon: {
    en: `
      (another|next|upcoming|more) (competition|contest|giveaway|draw|raffle)(s|) (after|coming|soon|?|planned|and); (joined|entered|did) (the|all|your) (last|past|previous) (two|three|four|five|#|few)
      (entered|joined|in) (all|both|every) .. (giveaways|contests|draws|raffles|competitions); what other (contests|giveaways|draws|raffles|competitions|promos); can my (husband|wife|mum|mom|sister|brother|kids|dog|partner) enter; enter (again|twice|more than once) (with|from|using|?); any other (giveaways|contests|draws|raffles|competitions); (i|we) (enter|do|join) (all|every|everything)
      (what|whats|anything) else (is|are|) (running|going|to enter); what (new|other) (ones|draws|contests|giveaways|spins) are (there|on|running); what (is|s) on next week; whats on next week
      (be|enter|am|im) in (all of them|every one of them|the photo one|the easter one); (also|too|and) (entered|did|done|signed up|answered) (the|that|it|for|from|c); entered (that|it|the|them) too; i do it too
      (done|did|completed) (the|both|all) (survey|quiz|surveys) .. (the|and) (scratch|quiz|survey|photo|bingo|wheel|calendar|tag|card|mascot); (done|did) the (scratch|stamp card|tag|bingo|wheel)
      (from|with|also) (my|the) (other|second|nans|mums|moms) (account|page|email); (entered|also) .. (my|the) (nans|mums|moms|dogs) (page|account); (if i make|with) another (email|account); as my (mum|nan|dog|cat)
      (me|my mum|my nan|my dog|my cousin*|my sister) .. (entered|entries|signed up); entered .. (# times|four times|three times|twice)
      (do|must) (i|one|u) (need to|have to) buy (a thing|smth|something|anything); i dont mind what i (click|have to|win); whatever the (thing|prize); idc just hope
      i read no rules; (didnt|havent|not) read the (rules|terms); (when|and when) (does|is) the next (begin|one|draw|lucky|open|contest|start); i want to be early
      (i do|like) (forty|#|ten|twenty|so many) (calendars|draws|contests|giveaways); what (is|was) the (thing|prize) (you|btw); which one has the biggest; biggest (thing|prize)
      if nobody claimed; swapped for another (go|try|entry); one entry per; which of (them|your countries) .. (drawn|enter); does that give extra`,
    ru: `
      (участвовал*|участвую) (во всех|в каждом|везде); когда (будет |)(следующий|новый) (розыгрыш|конкурс)
      (во всех|все) (конкурс*|розыгрыш*|акци*) .. (участв*|провожу|хожу); (можно|могу) .. (несколько раз|еще раз|дважды) участвовать; (какие|где|что) .. (еще|другие) .. (розыгрыш*|конкурс*|акци*|подарки раздают); (мужа|мамы|подруги|сестры) .. (тоже|участвовать|зарегистрировать) .. (розыгрыш*|участв*|билет*)
      (участвую|участвовал*) (во всех|в каждом|везде|еще в|во всем|в квизе|и в); во всех ваших (розыгрышах|конкурсах|акциях); (я и|и я) туда; я и там; туда тоже запишите; во всех участвую
      какие (еще|у вас|сейчас|сегодня) (еще|) (акции|розыгрыши|конкурсы|призы); какие акции; по акциям хожу; все акции; (а|еще|и|с) (мужниного|маминого|рабочего|со второго) (аккаунт*|акк*); (у меня|есть) (три|два|четыре) акк*
      (а если|можно) .. (с аккаунта|вторым аккаунтом|второго аккаунта|аккаунта мужа|маминого); у кота (акк|аккаунт); (за кота|за маму|за мужа) тоже; (еще|и) в (лотерее|розыгрыше|колесе|чеках|марафоне|викторине)
      (что|какие) .. (следующий|дальше) розыгрыш; когда следующий (розыгрыш|конкурс); (покупать|покупаю) (пока|) ничего не (буду|планирую); я такая активная; не важно , (еще одну|тоже|возьму); ни одного конкурса не
      (можно|нельзя) заменить на; (деньгами|деньги) (получить|забрать|можно); чтоб* не пропустить; заполнил* (анкеты|все анкеты|обе); мне (любые|все равно что)`,
    zh: `
      (每次|每期|每回)(抽奖|活动|都)(..)参加; (下|再)(次|期|轮)(抽奖|活动)(什么时候|几号|是|在)
      (所有|全部|每个)(的|)(活动|抽奖)(..)(参加|抽|报名|做)(了|过); 还有(什么|啥|哪些)(别的|其他|)(活动|抽奖|福利); 还有(什么|啥|哪些)(活动|抽奖|福利); (家人|我妈|老公|老婆|朋友|小号)(..)(能|可以|再)(参加|抽|领|报名); (能|可以)(重复|多次)(参加|抽|领)
      (每场|每期|场场)(都|)(来|抽|参加); (每天|天天)(都|)(转|抽|签到); 一个没落下; 一个都没落; 都(叠加|报名|参加|留|抽); 一起报名; 还有(啥|什么|别的)(活动|送|奖|领)
      (换|用|拿)(我|)(老公|老婆|妈|爸|孙子|家人|老伴|小号)(..)(抽|扫|领|盖|再); 小号(也|行|能|可以|再|领); (我妈我爸|我妈|我爸)的号; 老(伴|公)也扫; 分开(的|)算两户; (邀|邀请)(了|的)(#|人)(..)(家里人|邮箱|算不算|注册)
      (另外|还有|再上一档|上礼拜|上次)(那个|抽|的)(..)(也有留|也还没|也领|也抽|我也|集|豆浆机); (那|还有)(答题|砸蛋|盖楼|集字|签到|转盘|扭蛋)(那个|呢|的); (三个|几个|两个)(..)(能|可以)(叠加|一起|都); 提前(跟|)(我|)(说|通知)
      (别|其他)的(送东西|送礼|活动|城市)(..)(活动|能领|赶); 主要就做任务; 随便送(我|)(也|都)(要|行|可以); 不消费能(先|)(拿|领); 不买(..)(就领|领个|也能)`,
  },
  examples: {
    fires: [
      'did the survey and the quiz, what else is running? also signed my dog up from my other account',
      'Участвую во всех ваших розыгрышах, а какие ещё акции сейчас?',
      '转盘每天都来，换我老公的手机可以再抽吗',
    ],
    leaves: [
      'I did the survey about my last ticket, all good.',
      'Do I have to buy a new adapter for this model?',
      'Какие документы нужны, чтобы участвовать в тендере?',
      'Аккаунт мужа удалён, можно ли восстановить?',
      '每天都收到短信，请帮我退订',
      '我老公的手机号变更了，怎么改',
    ],
  },
};
