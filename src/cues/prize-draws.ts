/**
 * Draws, wheels, contests, giveaways and gifts are what the message is about. A single question about one draw is plain:
 * how eager somebody is shows in the number of hits and in the neighbouring cue.
 */
import type { Cue } from './cue.ts';

export const prizeDraws: Cue = {
  id: 'prize-draws',
  lexicon: {
    en: `
      ~giveaway*; ~raffle; ~sweepstake*; ~prize draw; lucky draw; ~prize; ~prizes; ~contest; (spin|turn|turning) (the|that) wheel; the wheel
      another spin; any spins; another go at the; the (spin|wheel) thing; ~scratch card*; mystery (box|gift); birthday (freebie|gift|treat); the (hamper|easter|summer|spring|autumn|advent|christmas|valentines|tote|car|tv) (draw|raffle|giveaway|spin|lottery)
      (win|winning) (smth|something|a (mug|tote|tv|car)); am i (still|) in (the|for) (the|) .. (draw|car|one)
      (when|wen) .. (winner|winners) (come|announced|drawn|picked|out); (has|is|have|are) .. (been|) drawn (yet|already|?); is it drawn; (someone|anyone|who is) drawing
      runner ups; runners up; consolation; door # (is|was|live|of the); tag # friends; tag three; golden (ticket|egg); bingo; (stickers|stamp card|tokens) .. (count|free|thing)
      sign* my dog up; (extra|more|another) (chance|chances|entry|entries|spin|go); do i need to like; like and share`,
    ru: `
      ~розыгрыш*; ~разыгр*; ~конкурс*; ~приз; ~призы; ~приза; ~лотере*; колес* (фортуны|призов|удачи); викторин*; ~квиз*; марафон* .. (приз|участ); утешительн*
      (выиграл*|выиграю) .. (приз|наушник*|колонк*|набор*|футболк*|можно|утюг); (итоги|результаты) (когда|розыгрыша|конкурса|уже|?); когда (итоги|розыгрыш|эфир)
      адвент*; (первое|второе|#) окошк*; подарок сюрприз; (еще|дополнительн*|одна|две|лишн*) (попытк*|спин*|шанс*|билет*); шансов больше; (попытка|попытку|спинов|спины)
      отметила (подруг|под|друзей|трех|#|трёх); репост (сделал*|тоже); (угадай|угадала|угадал) вес; за лайк .. билет; крышечк*; собир* (этикетк*|наклейк*|стикер*|крышк*|код*)
      кого сегодня разыгрываем; правила не (читал*|прочитал*); правил не читал*; условия листал*; мне любые`,
    zh: `
      ~抽奖; ~开奖; ~抽獎; ~中奖; ~转盘; 转盘(今天|天天|几点|还|怎么|什么时候|抽); 集(五福|字|福|徽章); ~盲盒; 扭蛋; 翻牌; 砸金?蛋; 砸蛋; 盖楼; 红包雨; 安慰奖; 参与奖; 空投; 晒单有礼; ~大礼包; 摇奖; 刮刮(乐|卡); 集赞; 锦鲤
      (再|多|能)抽(几|一|两|三|)(次|回); 抽(锅|电锅|水杯|三名|几名|保温瓶|手机|奖品); 补签; 签到(..)(奖|积分|断了|送|可以补|领); (tag|标记)(..)好友; (已|都)(tag|追踪|按赞|关注|转发)(..)(好友|限动|留言|了)
      (什么时候|几点|何时|哪天|今天)(..)(开奖|抽奖|揭晓|刷新|公布); 扫(个|)码(..)(送|领)(鸡蛋|蛋|礼|东西|扇子); 领(..)(鸡蛋|豆浆机|礼包|奖品|帽子)
      (还有|今天|有没有)(..)(啥|什么|别的)(送|领)(的|)(没|吗|么); (下一|下)(场|波|轮|档)(..)(活动|几点|什么时候|开奖|抽); 做任务领; 规则(太长|没看)`,
  },
  examples: {
    fires: [
      'is the spring raffle still open? and do i get another spin on the wheel',
      'А когда итоги розыгрыша? репост сделала',
      '转盘今天什么时候刷新，抽奖还能再抽一次吗',
    ],
    leaves: [
      'The front wheel of my bike is bent.',
      'What time is the door open?',
      'На заднем колесе треснула спица, нужна замена.',
      'Окно с заказами не открывается.',
      '签到后请问几号房间入住',
      '方向盘有点抖，想预约检修',
    ],
  },
};
