/** The fault has happened before: again, the third time, the one before that. Cannot see the record. */
import type { Cue } from './cue.ts';

export const happenedBefore: Cue = {
  id: 'happened-before',
  lexicon: {
    en: `
      (for the|the|this is the|its the|thats the|this is my|my|that is the|now the) (second|2nd|third|3rd|fourth|4th|fifth|5th|sixth|umpteenth|tenth|#th|millionth|nth) (time|one|attempt|replacement|delivery|order|week|month|day|this|in|visit|engineer|technician|ticket|fault|breakdown|machine)
      (yet|once|all over) again; again .
      (and|but|its|has|is|are|gone|down|off|broken|late|wrong|missing|cancelled|failed|broke|stopped|happened|crashed|) again (!|.|and|today|this|,|)
      happened (again|before|last (week|month|time)|twice)
      (same|the same) (thing|problem|issue|story|fault|error|mistake) (again|as|last|every|over|happened|for|once)
      (every|each) (single|) (time|week|month|order|delivery|day|year) (i|you|it|something|there|its|the|)
      (number|no|nr) (two|three|four|five|six|#)
      (three|four|five|two|#|several|many|multiple) times (now|already|this|in|and|so far|since|i)
      (last|the|in the|that|two|before|a) (week|month|time|year) (before|it was|you|the|they|was|ago) (you|the|it|sent|left|forgot|lost|)
      on the trot; in a row; back to back
      keeps (happening|doing|failing|breaking|crashing|dropping|going|coming)
      (keep|kept) (having|getting|losing|breaking|failing); constantly
      always (late|wrong|broken|missing|something|the same|happens); not the first time; first .. then .. now
      (the one|and|even) before that; replacement (also|too|is|arrived|came|broke|has); (here|it) we go again
      yet another; still (not|broken|doesnt|isnt|the same|down|happening) (fixed|working|resolved|)
      -see you again; -thanks again; -order again; -again soon
      -(send|resend|try|log|say|confirm|check|download|ask) .. again; -once again (thank*|many)`,
    ru: `
      (уже|в|это|вот|за|) (второй|третий|четвертый|пятый|шестой|седьмой|десятый|сотый|который|#) раз (за|уже|подряд|в|на|одно|привозите|приходит|ломается|и|,|.|)
      (вторая|третья|четвертая|пятая|шестая) (поломка|заявка|замена|посылка|неделя|доставка|попытка|жалоба|по счету|авария|за)
      (третий|четвертый|пятый|второй|шестой) (заказ|выезд|ремонт|мастер|обрыв|случай|день|месяц|год|по счету)
      (опять|снова) (не|то|вы|у меня|сломал*|пришел|пришла|привезли|отключ*|нет|пропал*|ошибк*|та|тот|же|двадцать|списал*|забыли|сбой|потеряли|перепутали|на|в|упал*|завис*|задерж*|опозда*|25|течет|треснул*|25|разбит*|брак|здравствуйте|я)
      опять; снова здравствуйте; (каждый|любой) (раз|месяц|день|заказ) (одно|что то|какая|с|у вас|как|)
      каждый раз; раз за разом
      (в|на) (январе|феврале|марте|апреле|мае|июне|июле|августе|сентябре|октябре|ноябре|декабре|прошлом|прошлой|той|понедельник|позапрошл*) .. (в|на) (январе|феврале|марте|апреле|мае|июне|июле|августе|сентябре|октябре|ноябре|декабре|прошлом|этой|среду|пятницу|прошлой|той)
      (до этого|перед этим|в прошлый раз|прошлый раз|на прошлой неделе|в тот раз|а до) (было|был|была|тоже|не|вы|привез*|сломал*|потерял*|обещал*|разбил*|пришел|пришло|)
      подряд; та же (история|ошибка|проблема|песня|беда); то же самое
      все (то же|по новой|повторилось|повторяется|по кругу); (не в первый|не первый) раз; постоянно; вечно
      (неделями|месяцами|годами); (замена|новый|новая|новое) (тоже|опять|снова); это снова (я|ваша|ваш)
      это опять; номер (два|три|четыре|пять); -закажу (снова|еще раз); -спасибо еще раз; -еще раз спасибо
      -опять спасибо; -опять хочу; -снова (записаться|заказать|хочу|куплю|к вам)`,
    zh: `
      (又|再次|再一次)(坏|错|断|丢|没|破|出|是|来|不|漏|当|卡|掉|被|延误|取消|少|晚|停|发错|送错|故障|报错|迟到|碎|裂|打不开|扣|罢工|黑屏|这样|一次|轮到)(了|机|个|问题|我|到|掉|网|错)
      第(二|三|四|五|六|七|八|九|十|n|N|#|几)(次|回|个|台|张|趟|件|遍|单|箱|块|只|位|周|天)(了|又|还|报修|坏|换|投诉|送|来|上门|被|这样|出|少|，|,|。|这|才|找|打|维修|寄|收到|都)
      (每|次|回)(次|回|个月|周|天|单)(都|都是|都要|总|就); 次次; 回回; 三番(两次|五次); 反复; 屡次; 一而再; 接二连三; 老是; 总是; 一直(这样|出|坏|断|掉)
      上(次|回|个月|周|礼拜|一次|一单)(也|是|就|那|的|说|刚|才|坏|漏|送|破|少|发|没|电压|换)(..)(又|这次|今天|现在|再|还|结果)
      (上上|再上|再上一|前)(次|回|周|个月|两回|几次|两次); (刚|才)(修|换|好|补|重)(好|完|过|了|的)(..)(又|就|还|再); 换(了|新|过)(..)(又|还是|还|也|依然)
      连(着|续)(..)(次|周|天|单|回|个月|三|两|四|几); 还是(一样|这样|老样子|坏|不行|断|没用); 老(毛病|问题); 同样的(问题|事|错误|毛病); 前科; 又(双|叒); ~又是
      -再次感谢; -再次购买; -再次光临; -又来(买|囤|回购|光顾|逛|夸|下单|啦(囤|买))`,
  },
  examples: {
    fires: [
      'This is the third time it broke, and again the replacement is faulty.',
      'Уже третий раз за месяц, опять привезли не то',
      '又坏了，这是第三次了，上次也是这样',
    ],
    leaves: ['Thanks again, I will order again soon.', 'Спасибо ещё раз, закажу снова!', '再次感谢，下次再来'],
  },
};
