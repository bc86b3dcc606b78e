/**
 * Asks for a better price: a discount, free months, the old price, something on top. Cannot tell the reasons for asking
 * apart; a promised discount that failed to apply is another matter and is left alone.
 */
import type { Cue } from './cue.ts';

export const asksDiscount: Cue = {
  id: 'asks-discount',
  lexicon: {
    en: `
      price negotiable; negotiate (on |)(the |)price
      (offer|have|give|any) .. (lower|better|special|reduced|cheaper) (rate|rates|price|prices|pricing|deal|deals); any chance of .. (deal|discount|price|off|rate); (better|lower|cheaper) (deal|price|rate) if (i|we); (price|rate|deal|discount) for (nonprofits|charities|students|seniors|schools|startups|veterans|teachers|nhs|members|bulk|large|small teams)
      (first|a|one) month free ?; could (we|i) have .. free ?; any (discounts|deals|offers|promotions) (for|on|if|right now|at the moment|available|?); (is|are) there (a|any|an) .. (discount|discounts|lower price|better price) (for|if|on|?); (charges|charge|is|are) # % (less|cheaper|lower); (could|can) (you|we) do (it|this|that) (for|at) #; would you (take|accept) # (for|?|$|£|€); (too expensive|bit steep|out of (my|our) budget|over (my|our) budget) .. (discount|less|cheaper|lower|lower the); (come down|go lower|budge|flexible) (on|in) (the |)(price|cost|fee)
      (can|could|will|would) (you|u|we|i|they) .. (discount|better price|better rate|lower price|better deal|cheaper|price break)
      (do|are) (you|u|there|we) .. (discounts|discount) (for|on|if|?|available|that i|we)
      (any|some|a) (gentle|special|loyalty|bulk|volume|student|charity|nonprofit|startup|partner|family|group) (discount|price|pricing|rate)
      (any|some) (kind of |sort of |chance of |)(discount|money off|reduction|wiggle|better price)
      wiggle room; wiggle on (the|that|this); (room|flexibility|movement) on (the|that|this) (price|quote|rate); hoping for a (discount|better)
      (whats|what is) (the|your|ur) (best|best best|final|lowest|last|real|rock bottom) (price|rate|offer|deal|figure)
      (your|ur|the) best (best|) (price|rate) (?|for (me|us|you)|you can); is (the|this|that|your) price (final|negotiable); what is final (rate|price)
      (whats|what is|what|is that|is) (the|your) best (you|u) (can|could) (do|offer); the real price
      (give|do|knock|get) me (#|ten|twenty|fifteen|five|thirty) (%|percent) (off|discount); (10|15|20|25|30) % off (and|please|if|?)
      knock (a bit|a little|something|some|#|the .. price) .. (off|down); (throw|chuck) in (the|a|an|some|free)
      (money|something|a bit|a little|anything|#|%) off (for|if) (me|us|i|we|paying|being|old|loyal|existing)
      for less ?; (a bit|any|anything) cheaper (for|if|?); do cheaper for; is there anything (lower|cheaper); pay less ?; smaller plan .. less
      (keep|hold|stay on|honour|honor|stay at) (the|my|our) (old|previous|last years) (price|rate|figure); (do|have) it at the old (price|rate)
      last years price; keep # (for|this); match (it|that|their|the competitor*|a competitor*) (price|offer|quote|?)
      match (it|that|this) ?; (they|competitor|rival) .. (at|offers|offering) #%
      (free|complimentary) (month|months) (?|please|if we|if i|for (the|old|loyal|being)); (a month or two|two months|a month) (free|from the house|on the house|thrown in)
      (%|percent) (under|below) (list|the list|rrp); nobody .. pays (list|full|sticker); never pay (the|full|list) (sticker|price)
      (your|a) (hospital|bulk|volume|partner|nonprofit|charity|startup|student) (number|price|rate|discount)
      lower my (rate|bill|price|monthly); take advantage of the (new|) (lower|better) (rate|rates|price|deal); for old (faithfuls|customers|friends|hands) like
      (something|anything) (you|u) (can|could) do (on|about) (that|the|this) (figure|price|number|cost|renewal|rate|increase)
      i always (ask|haggle|bargain); can only say no; (any|some) (promo|discount) code for (existing|old|loyal|me|us)
      for (existing|loyal|old) customers ?; (half|#) is elegant; meet me (halfway|in the middle) on
      (if|what if) (i|we) (take|buy|pay|order|get) .. (discount|cheaper|%|less)
      discounted (offer|quote|price|rate) (?|for us|please|till|by); what would you make it
      -(discount|coupon|code) (code|) (was|wasnt|didnt|doesnt|isnt|not|hasnt|never|failed|expired|wont); -(promised|advertised|missing) .. discount`,
    ru: `
      (какую|какая) (цену|цена|стоимость) .. (сделаете|дадите|если (возьму|взять|куплю|закажу|возьмем)|за (опт|объем)); (получить|оформить|рассчитывать на|просить|дать) .. скидку; если (возьму|взять|закажу|куплю) .. (скидк*|дешевле|скинете|уступите|цена|сколько будет)
      скидк* для (пенсионер*|студент*|многодетн*|постоянн*|новых|школ*|нас|юрлиц|организаций|таких); есть скидк* ?; (есть|бывают|будут|действуют|предусмотрены) (ли |у вас |какие нибудь |)(скидки|скидка|льготы) (для|на|если|при|за|?|постоянным); (сделайте|дайте|сделаете|дадите) .. (скидку|скидочку); (дороговато|дорого) .. (скидк*|дешевле|подешевле|уступ*|сбав*); (сбросьте|снизьте|уменьшите) .. (цену|стоимость|процент*)
      (можно|можете|дадите|сделаете|дайте|сделайте|хотел* бы|рассчитываем на|предоставите|возможна) .. (скидку|скидочку|скидка|скидочка)
      (какую|какая|есть ли|будет ли|нет ли) .. (скидку|скидка|скидки) .. (дадите|дать|?|для)
      (скидку|скидочку|скидки) (сделаете|дадите|дайте|сделайте|можно|готовы дать|не дадите|какую)
      скидк* (постоянным|постоянному|старым|для постоянных|за опт|за объем|пенсионерам|студентам) .. ?
      (скинете|скиньте|скинешь|скинем|сбавите|сбавьте|сбавили|уступите|уступишь|подвиньтесь|подвинетесь) (хоть|хотя бы|немного|чуть|нам|мне|чего|еще|процент*|сорок|#|цену|половину|до|если|?)
      (хоть|мне|нам) процент* (на|#|десять|пять|двадцать); (процентик|процентов #|процентов десять|# процентов|# %) (скин*|скидки|сбав*|уступ*)
      сколько (скинете|уступите|сбросите|скидочка); сколько скидк* (дадите|будет|?); (подешевле|дешевле) (никак|можно|сделаете|отдадите|?|нельзя|бывает)
      (можно|а|мне|нам|бывает|сделаете|чуть|хоть) (ли|что нибудь|) (подешевле|чуть дешевле|бюджетнее|бюджетненько) (?|бы|никак|или|сделать|на|для|за)
      за сколько (реально|) отдадите; (скажите|назовите|ваша) (последнюю|последняя|окончательн*|лучшую|лучшая) цен*; последняя цена
      (оставить|сохранить|зафиксировать|вернуть|оставьте|держать|сделать) .. (прошлогодн*|старую|старой|прежн*|прошлую) (цен*|тариф|стоимост*)
      по (старой|прежней|прошлогодней) цене (можно|продлить|оставить|?|если)
      (сделать|сделайте|сделаете) .. (цену|стоимость) (поприятнее|пониже|повкуснее|помягче|получше)
      за полцены (первый|пока|можно|?|если); (полгода|полгодика|месяц|месяца|первые три) (бесплатно|в подарок|на халяву) (?|дайте|поиграться|и|если|,|.|а|с)
      (дайте|можно|хотим|подарите|добавите|добавьте) .. (бесплатный пилот|бесплатный месяц|месяц бесплатно|полгода бесплатно|полгодика бесплатно|месяц в подарок|первые полгода)
      (внедрение|обучение|доставка|монтаж|домен|пачечку|полотенце) .. (подарком|в подарок|за ваш счет|на пробу)
      ну хоть .. (в подарок|сверху|бонусом); торг (уместен|возможен|есть)
      по рукам ?; и по рукам; (готовы|давайте) (обсуждать объем|поторгуемся); (давайте|договоримся) .. скинем
      (постоянн*|стар*) (покупательниц*|клиент*|покупател*) .. (скин*|дешевле|процент*|карточк*|уступ*|поблаж*)
      (сделайте|дайте) (подешевле|дешевле); подешевле сделаете; платить половину; чуть подешевле
      -скидк* (не (сработал*|применил*|прошл*|отобра*|учли|учл*|применяется)|обещанн*); -обещали скидку; -не (учли|применил*) .. скидк*`,
    zh: `
      (价格|价钱|报价)(..)(能谈|可谈|商量|再谈); 能谈(吗|不)
      (多|两|三|几|一起|批量)(买|拿|订|带|要)(..)(能|可以|有)(..)(便宜|优惠|少|打折|折扣); 给个(优惠|折扣|好价|友情价|实惠价); 能不能(给|有)(..)优惠
      (有没有|有无|能否|可以|是否有|请问有)(..)(学生|老人|教师|军人|企业|团购|会员|新人|老客户|多人|年付)(价|优惠|折扣); (能|可以|可不可以|能不能)(打折|打个折|给个优惠|给点优惠|优惠|便宜|优惠点|送点|包邮); (太贵|有点贵|贵了)(..)(便宜|优惠|少|打折)(点|一点|吗|不|些|?); (首月|第一个月|一个月)(..)免费(吗|不|可以|?)
      (能|可以|可否|能否|有没有|有无|是否|求|要|总有|有)(..)(折扣|优惠)(吗|不|么|嘛|呢|啊|吧|?|空间|力度|呀); (给|求|要|有没有|按)(..)(优惠价|团长价|内部价|员工价|批发价|友情价)
      打(个|)(#|五|六|七|八|九|八八|八五|九五)折; (八五|八八|九五|#|五|六|七|八|九|对)折(好不好|行不|可以|成不|行吗|谈|也行|也成|吧|呗|给我|卡)
      (能|可以|可不可以|能不能)(再|给|)(便宜|少|降|让|减|往下走)(一点|点|些|多少|#|两百|几个点); (能|可以)(再|)少(#|一百|两百|五十)
      能便宜(吗|不|么|嘛|多少|点|些|一点); 便宜(点|些|一点)(呗|吧|不|嘛|么|吗|行|卖|啦|可以|咯|啊|?)
      (再|给我)(便宜|少|降|让)(点|些|一点)(吧|呗|嘛|不|我就); 抹(个|了|掉|)零; 去(个|)(尾数|零头); 折个运费
      最低(多少|能|什么价|价多少); 底价(多少|是多少); 能给(什么|到什么|个什么|多少)(价|优惠|底价|折扣)
      (给|报)(个|我|我们|一个)(实价|诚意价|实在价|最低价|底价|老价|有诚意的); 讲个价; 不讲价; 砍(个|)价; 按(老价|成本价|旧价|往年|去年的价)
      (送|加送|赠)(我|)(俩|三个|一个|几个|半|两个)(月|年)(吧|呗|也|不|吗|嘛); 送(两|三|一|几)个月
      (免费|零费用)(试|用|跑|试用|试点)(..)(半年|#个月|三个月|一年); 试点(..)免(收|费)
      (续费|续约|续|年付|年缴)(..)(优惠|打折|便宜|往下走)(吗|不|一点|点); (给我|跟|和|同)(..)(同价|一个价|一样的价)
      (单价|报价|价格)(..)(能不能|可以|请|能否)(..)(重算|再低|下调|往下|谈|让利)
      (多买|两个|几个|三个|一起|量大|长期)(..)(便宜|优惠|打折|折扣)(点|不|吗|么|些)
      送(个|点|俩|套|块)(..)(呗|也成|也行|吧|也可以); 给一个呗; 按人家的价; 照顾一下(价|，|,)
      (平|减)(少少|啲|返); 有冇(优惠|折|平); 少少优惠; 老(顾客|客户|用户|会员|人儿)(..)(给个|抹|便宜|让点|总得|总有|打个); better price; (10|15|20|5)% off
      (报价|价格|底价)(可以|能)谈; (让|降)(#|五|三|几|两)个点; 给到(#|多少); 一口价(#|多少)
      -(优惠|折扣|优惠券|券)(没|没有|用不了|未|无法|怎么)(..)(生效|抵扣|能用|显示|扣|到账|减|享受)`,
  },
  examples: {
    fires: [
      'Could you do a better price if we sign for two years?',
      "What's the best you can do on the tumble dryer?",
      'Здравствуйте! А подешевле можно? Мы постоянные клиенты',
      '这个能便宜点吗，多买几个',
      '老顾客了，打个九折呗',
    ],
    leaves: [
      'The discount was not applied at checkout.',
      'Which lenses are included at this price?',
      'Скидка не сработала, пересчитайте, пожалуйста, заказ.',
      'Сколько стоит доставка в Тверь?',
      '优惠没有生效，页面显示原价',
      '运费多少？几天能到',
    ],
  },
};
