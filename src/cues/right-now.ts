/**
 * Wants it this minute: right now, within the hour, by ten today. Cannot tell a whim from a true emergency, which other
 * cues see.
 */
import type { Cue } from './cue.ts';

export const rightNow: Cue = {
  id: 'right-now',
  lexicon: {
    en: `
      (do|fix|send|book|need|want|call|ring|get|make|sort|order|change|have|swap|give|bring|phone) (it|this|that|me|them|a|the|my) .. (right now|this (second|minute|instant|hour)|immediately|straight away|asap|in (five|ten|two) min*|in the next|within (the|an) hour|by (lunch*|noon))
      (it|them|that|this|all of it|everything|both|here|done) (this (second|minute|instant)|right now|right this (second|minute)|now now)
      now now; do it now; now (pls|please) (.|!|,); (right|just) this (second|minute|instant); this (very|) (second|instant); in the next (five|ten|two|few|#) min*
      need (it|this|that|them) (today|tonight|asap|now|in); (need|want|wanna have) .. (asap|right now|this minute)
      (want|need) (it|that|this|them|all|everything|that too) (tonight|today|now|answered by|by #); answered by . #; before my #
      (call|ring|phone) me (now|right now|this minute|immediately|at once|straight away); call now
      make it # (!|min*); need .. (today|tonight) .. (and|also); (all|everything|three things|two things) by (ten|noon|lunch|tonight|one|two|three|#)
      (have|got|give you|you have) (#|five|ten|two|three) (min*|seconds); on the first ring; why (is|isnt|are) .. (not|) (done|ready|sorted|fixed) (yet|already); (urgent|urgently) (urgent|!!)
      open (it|up) at # for me; (send|get) (two|a|an|another) (bike*|driver*|cab*|van*|person|engineer) now; yesterday would; hurry up; quickly quickly; faster please; chop chop
      -call me now and then; -(right now|now) (i|we) (am|are|have); -now (that|i see|it works|and then); -as soon as you can; -immediately (after|before|when)`,
    ru: `
      (прямо|прям|вот прям|ровно|сию) (сейчас|щас|минуту|секунду); сию же (минуту|секунду); сейчас же; (немедленно|незамедлительно|моментально|мигом|бегом)
      (нужен|нужна|нужно|нужны|надо|хочу|давайте|сделайте|пришлите|привезите|почините|звоните|решите|пусть|чтобы|чтоб|найдите|закажите|подайте|верните) .. (сейчас|щас|немедленно|срочно|за (час|полчаса|пять минут|десять минут|минуту|# мин*)|через (пять|десять|две|три|#|) (минут*|мин)|в течение (часа|получаса|# мин*)|до обеда|сию)
      (срочно|сейчас|сегодня) (сегодня|сейчас|нужно|надо|чтоб*|же|все|сделайте|узнайте|найдите|давайте|решите)
      все за (час|полчаса|день|сегодня|раз); (давайте|делайте|решайте|отвечайте|шевелитесь|поживее|побыстрее|быстрее|скорее|поторопитесь|поторапливайтесь) (уже|давайте|быстрее|скорее|побыстрее|плиз|только|пожалуйста|там)
      (быстрее|скорее|побыстрее) (давайте|только|плиз|пж|можно|уже|!|никак); (и|да) (побыстрее|поскорее|поживее); рожайте уже; давайте давайте
      # мин* максимум; (пять|десять|две|три) минут максимум; (слишком|очень|это) долго (.|!|,|приезжайте|делайте); (уже|целая|целых) (минута|две минуты|пять минут|# минут) (прошл*|молчите)
      (минута|две минуты|три минуты|пять минут|# минут) (прошла|прошло|прошли|уже) (!|.|а|,|жду); (чего|что|почему) (ждем|ждете|так долго|тянете|копаетесь|еще не|до сих пор не)
      (хочу|надо|нужно) (все и|) (сразу|сейчас|сегодня); кто свободен; (нет|не) сейчас (решите|сделайте|давайте); чтоб* (через|за|к|до) (#|пять|десять|семи|шести|часу) .. (был*|готов*|прив*|сто*)
      -как можно (скорее|быстрее); -(прямо|прям) сейчас (у меня|не могу|нахожусь|вижу|открыл*); -сейчас срочно не; -не срочно; -срочно не`,
    zh: `
      现在就(给我|要|开|改|弄|做|按|帮我|派|送|换|退|把|点|打|播); 现在(给我|帮我|修好|送上来|连线|马上|弄好|就给|寄|回我|打给我|过来|派人); (给我|帮我|给)(..)现在(。|！|，立刻)
      (浴缸的|骑手|订单|房间|主管)(，| )现在; (都|全)现在(弄|做|改|要); 马上(！|给我|去办|修好|过来|办好|换|处理|给办); (立刻|立即|立马)(，|给我|派人|处理|解决|打|过来|修)
      (三|五|十|十五|二十|半|两|#)(个|)(分钟|小时)(内|之内|以内)(要|到|发|搞定|弄好|给我|给|必须|我要|解决|修好|送到); (三|五|十|十五|#)(分钟)(能好|很久|够了|我要|后走|，楼下|楼下); 一(个|)(小时)之内
      (今天|今晚|今日)(就|都|必须|一定|马上)(要|给|得|装|送|搞定|退|上); 今天(装|退)(，|今天); 今晚十二点之前; (明早|明天早上)(我要看到|.点前到)
      快点(改|弄|送|换|给我|办|处理|修); (，| )要快; ~快点快点; 黄花菜都凉; 太慢了(，)(都|现在|你); 这么久(，)(我|都|你); (怎么|咋)还没(改|好|弄|动静|弄好|做|退|换)
      不要等; 没空(等|听); 这效率; 没约不会现在叫; (直接|赶紧|赶快)(改|换|弄|给我)
      -现在就(可以|能|好|是|到|去|知道); -不用(马上|立刻|现在)`,
  },
  examples: {
    fires: [
      'Fix this right now, I need it in the next five minutes and call me this minute.',
      'нужен курьер прямо сейчас, давайте быстрее',
      '现在就给我改，十分钟内要',
    ],
    leaves: [
      'Right now I am on the train, I will look tonight.',
      'Please reply as soon as you can, thank you.',
      'Ответьте, когда будет удобно, не срочно.',
      'Прямо сейчас открыл приложение, всё на месте.',
      '我现在就去试试，谢谢',
      '好的，马上，我找一下订单号',
    ],
  },
};
