/**
 * A long relationship in words: years with the firm, the tenth order, since the first version, coming back. The record isn't read here;
 * long years also stand in angry letters, so read it beside praise.
 */
import type { Cue } from './cue.ts';

export const longWithYou: Cue = {
  id: 'long-with-you',
  lexicon: {
    en: `
      (shopping|buying|banking|ordering|flying|a customer|a client|a member|a subscriber|with you|coming|subscribed|using (you|your)) .. since (#|the|my|you|university|childhood); (loyal|faithful) (customer|client|user|member) (for|of|since); (customer|client|with you|member|subscriber|subscribed) (for|of|over) .. (years|yrs|decades)
      (years|yrs|springs|summers|easters) (with (you|this|ye)|of your|of you|of printing|of teaching|of loyal*|youve|i read|weve); (six|seven|eight|nine|ten|eleven|twelve|fifteen|eighteen|twenty) (odd |)(years|yrs) (now|ive|we|already); # (years|yrs) with (you|ye); box # today; # (springs|summers) of your
      (been|have been) (with|coming to|buying from|using|a (customer|member|client)|getting our) .. (#|since|years|for|forever); (customer|client|member|with you|with ye|reader|passenger) (since|for (over |more than |)(#|two|three|five|six|eight|ten|twenty|many|years)); (since|from) (your garage days|the first (grinder|version|beta|flat|edition|one)|your fathers time|i joined|it was two chairs|the girls were|my first|the very beginning|day one)
      (our|my) (# th|# rd|third|fourth|fifth|tenth) (stay|visit|year|summer|time) (at|with|here|running); (third|fourth|fifth|thirteenth|# th) .. week with you; (third|fourth|fifth|# th) time(,|.|with) the best; (third|fourth|fifth|# th) (summer|year|time|stay) (here|running|with (you|this)); hundred odd orders; ~(next month|longtime|long time|long term|long standing|loyal) (customer|client|user|reader|fan|member); see you (next year|again next|in summer); already booked (the|our|for); (will|well) (come|be) back (for sure|next|every|again); we will come back; always (fly|buy|order|shop|stay|book) (with|from|at) (you|them); old faithful*; an old (hand|friend)
      -years (old|ago i|warranty|of warranty|guarantee); -(since|for) # years old`,
    ru: `
      (покупаю|заказываю|беру|пользуюсь|клиент|обслуживаюсь|хожу|летаю|езжу|шопаюсь|подписан*) .. с #; (ваш|у вас|я ваш|ваша) (клиент*|покупател*|подписчи*|пользовател*) .. (# лет|много лет|десять лет|пять лет|лет|года); (много|столько) лет (с вами|у вас|пользуюсь|покупаю|заказываю|ваш)
      (третий|четвертый|пятый|шестой|седьмой|восьмой|девятый|десятый|двенадцатый|пятнадцатый|# й) (год|годик|сезон) .. (у вас|с вами|к вам|только|стригусь|беру|хожу|ездим|лечусь|ходит|пользуюсь|веду|кофе|ваш*|лечимся|заказываю|летаю|сею)
      с вами (уже |)(с|с самого|с первой|двенадцат*|девят*|десят*|#|много|пять|столько|сто|второй|третий); (#|пять|шесть|семь|восемь|девять|десять|одиннадцать|двенадцать|четырнадцать|пятнадцать|двадцать) лет .. (у вас|с вами|пользуюсь|клиент*|беру|работаю на ваших|печатаем|одеваюсь|пережил*|только к вам|хожу|обслужива*|летаю|покупаю|ни одного|заказываю); летаю с вами
      (хожу|лечу|лечусь|обслуживаюсь|стригусь|наблюдаюсь|пользуюсь|клиент*|летаю|отдыхаем|беру|езжу|сижу на вашей|клиентом .. являюсь) .. (с #|с той поры|с первой|# лет|год|уже|с версии|с самой|раз|лет); (постоянн*|давн*|верн*) (ваш* |)(клиент*|покупател*|пассажир*|читател*|посетител*|гость|поклонни*)
      с (самой |)(первой|первого) (версии|беты|беременности|дня|лодочки|выпуска); (четвертая|пятая|третья|третий|пятый) (вещь|набор|заказ|праздник) .. (марки|заказываю|у вас|с вами|дома|этой); (третий|четвертый|пятый|десятый) раз (и каждый|у вас|отдыхаем|приезжаем|заказываю|с вами); сколько лет у вас; (приду|вернусь|вернемся|приедем|закажу|придем) (еще|снова|к вам|обязательно|только); только (у|к) вас (и |)(беру|хожу|езжу|покупаю); как домой возвращ*; еще когда (сидели|книжки|было|вы)
      -(#|два|три) (года|лет|год) (гаранти*|назад|стаж*)`,
    zh: `
      在(你|咱|这)(..)(买|吃|用|住|做|剪|练|订)了(..)年; (一直|这么多年|多年来)(都|)(在|是)(你|你们|这)(家|们家|儿); 老(客户|顾客|主顾|会员|粉丝)了
      (用|买|喝|吃|住|合作|找|跟)(了|)(五|六|七|八|九|十|十一|十几|十来|二十|#)年(了|，); (用|买|合作)了(..)(五|八|十|#)(年头|个年头); (十|二十|十几|十二|八)年(的|)老(用户|会员|读者|顾客)
      (十|#|八|九|六|五|七|十几|二十)年(的|)老(客|顾客|用户|会员|朋友|粉); (十|八|九|六|五|七|十一|十几|十来|二十)(多|)年了(，|,|每年|还是|就|也就); (老|忠实|铁杆|资深)(顾客|客户|用户|会员|粉丝|粉|客人|朋友|主顾)(了|，|,|啦|这|一个|的|回)
      从(第一|你们|他们|刚|最早|1.0|开业|初代|小时候|BB班)(..)(就在|就用|就来|开始|到现在|一直|时候); 从一开始就; 第(#|三|四|五|六|七|八|十|n)次(入住|住|回购|光顾|复购|来住|找他们|找你们); 第(#|三|四|五|六)(台|单|个|双)(..)(五星|还在|了 每次); 从(刚|最早|第一年|创刊号|学生时代|三个月|小学|小菜场)(..)(到现在|就|订起|搭到|吃到); 从(..)(吃到|用到|读到|听到|住到)(现在|九岁|她|今); 又来(囤货|回购|买|下单|囤|光顾|报到); (回头|下次|以后|明年|下回)(还|一定|肯定|就)(来|买|选|找|住|坐)(你|这); 无限回购; 回购(了|无数|第|好几); 老规矩; 三次了，一件没; 照样(买|续)
      -从第一天到现在; -(质保|保修|保质|有效|合同|三包|买了)(..)年`,
  },
  examples: {
    fires: [
      'Eleven years with you now, see you next year!',
      'Девятый год у вас беру кофе, постоянный клиент.',
      '用了你们家八年了，又来回购啦',
    ],
    leaves: [
      'The fridge is two years old, is it under warranty?',
      'I ordered three years ago and lost the receipt.',
      'Гарантия три года, где посмотреть?',
      'Купил год назад, сломалось.',
      '买了两年就坏了',
      '质保几年？',
    ],
  },
};
