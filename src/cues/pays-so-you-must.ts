/**
 * I pay, therefore you must: it's your job, you work for me, for my money. Cannot know what the contract holds.
 */
import type { Cue } from './cue.ts';

export const paysSoYouMust: Cue = {
  id: 'pays-so-you-must',
  lexicon: {
    en: `
      i (pay|am paying|paid) (you|u|you people|you lot|for fibre|your (salary|wages|salaries)|so) .. (so|must|have to|should|to|here is|expect|you work|and|every|therefore|a month)
      i pay (so|and) (you|i); i (pay|paid) for .. (he|she|you|they) (moves|move|do|must|will|should); what (do|am|did) i (even|) (pay|paying) (you|u|them|for)
      (you|u) (work|are working|all work) for me; (you|youre|you are|ur|u are|hes|she is|they are|theyre) (are|) paid to; (you are|youre|ur) (being|getting) paid
      (thats|that is|it is|its|this is) (literally|exactly|) (your|ur|his|her|their) (job|duty|work|task); (youve|you have|u have) (got|) a job to do; do (your|ur) (job|work) (!|.|,|and|then|for once)
      (thats|that is) what (youre|you are|u are) (there|here|paid) for; (you are|youre|ur) (there|here) to serve; (what|whats) (are|is) (you|u|your|this) (there |) for then; then what are you for
      i am (the|a) (paying|) customer and you (are|will|should|must|work); i am the customer; i am the one (who|whos|that) (pays|is paying); im the (one who pays|customer|one paying) .. (you|so|and|here); (customer|client) is (always right|king)
      (you|youll|u) (get|take|took) my money .. (so|every|figure|and|therefore); (buys|bought) me (your|you); (my|our) (money|fee*|rent|subscription|premium|taxes|service charge|plan) (pays|keeps|covers|is (quite |) enough|feeds|buys) .. (you|your|salary|wages|for|to|a|lights)
      (as a|i am a) (tax payer|taxpayer|rate payer|ratepayer); (for|with) (the|that|this|my|# quid|# dollars|#|that kind of) (money|price|quid|pounds|dollars|bucks|fee) i (expect|want|demand|get|should get)
      i fund (every|your|you|the); (who|that) feeds (you|him|them); bread on your table; you owe me (the|this|that|your|service|a) (service|much|least|time|decent); i bought .. so you (owe|must|will|should); paying (full|good|top) (fees|money|price) .. (so|you|must|,)
      (mine|its mine) by right; supplier who; (you are|youre) the supplier; a supplier (should|must|does)
      -i paid for (it|this|the|my) (but|and it|order|on|in|by|yesterday); -i pay (by|with|via|per|in|the bill)`,
    ru: `
      за (мои|мои же|мои кровные|такие|те|эти|мои шесть|наши) (с половиной|) (деньги|деньжищи|тысяч*|бабки|налоги|кровные) .. (будете|должн*|обязан*|выполн*|могли|можно|делать|вы|у вас|и|хочу|еще|требую|отрабатывайте)
      за такие деньги; (я|мы) (вам|тебе) (плачу|платим|деньги плачу|такие деньги плачу|каждый месяц плачу|заплатил*|абонентку) .. (так|значит|вы|будьте|обязан*|должн*|не|и|а|извольте|за|поэтому|каждый|деньги|больше)
      (людям|людей|вам|тем) (,|) (которым|кому) (я|мы) (плачу|платим); (кому|за что|зачем) (я|мы) (вообще|вам|деньги|тогда|) (плачу|платим|деньги плачу|отдаю|деньги отдаю|плачу деньги); за что я (деньги|вам|) (отдаю|плачу)
      (вы|ты|он|она|они|курьер*|мастер|менеджер*) (мне|просто|) (обязан*) .. (по|мне|был*|быть|ответить|сделать|сделать|прислать|приехать|обслуж*|решить|предоставить|помыть|снять|починить|в любое|,|!); обязан* (был|была|были) (снять|помыть|починить|сделать|прислать|позвонить)
      (это|в этом|такая) (ваша|твоя|их|и есть ваша) (работа|прямая обязанность|обязанность|забота|проблема а не моя); (ваша|твоя) (работа|обязанность) (такая|это|-|—|меня|ваше дело); (отрабатывай*|отработайте|отрабатывать)
      (платят|платите|получаешь|получаете|зарплата|зарплату) .. (из моих|за мой счет|на мои|с моих|моих денег); (на|за|с) (мои|моих|наши) (налоги|налогов); (работает|работаете|работаешь|работают) на меня; (я|мы) (вас|тебя) (кормлю|кормим|содержу|содержим)
      я (клиент*|заказчик|покупатель|плачу|потребитель) (,|.|а вы|и|—|-) (вы|я решаю|а|и|обслуга|мне|должны|обязаны|поэтому|решаю); клиент всегда прав; раз продали .. (обслуживайте|теперь); раз (уж я|я) .. (беру|купил*|плачу|заплатил*); вы мне продали .. (извольте|сопровожда*)
      (тариф|все) оплачен* .. (отрабатывайте|так что|делайте); я вам .. (тысяч|рублей|миллион*) отдал*; (еще|) (спасибо|поклон*) (сказать|мне сказать) должны; (на побегушках|обслуга|прислуга)
      -не обязан*; -я вам плачу (наличными|картой|через)`,
    zh: `
      我(付|花|给|交|掏)(了|)钱(是|的|下去|，|给|叫)(..)(你|叫|就|得|该|买|让)
      (我|我们)(交|付|出|给|花)的(钱|费|租金|管理费|物业费)(就|养|是|都|够); (一年|每年|每月|每个月|一个月)(..)(交|给|付)(你们|着|给你们)(..)(钱|万|服务费|物业费); (养)(着)?(你们)(的|这|这帮|这些|人|，|干); 养的美工
      (拿|领|吃)(着|的|我|我们|咱们)(..)(工资|薪水|纳税人|的饭|钱吃饭); 你领薪水; 吃(我们|咱们)(纳税人|老百姓)的; (纳税人)的钱
      (顾客|客户|客人|消费者|家长|甲方)(就|才|)(是|永远是|说什么|说什么就|说了算)(上帝|甲方|对的|天|做什么|爹|大爷); 我是(顾客|客户|业主|甲方|消费者|客人|付费的|会员)(，|。|！)(你|我|就|伺候|你们|说); (做|当)乙方(的|就)
      (伺候|伺候好|服侍)(我|好|是|到|顾客); (是|尽)(你|你们)(的|)(本分|分内|义务|职责|本职|份内); (这|这些|这都|那|那是)(都|)(是|不是)(你们|你)(应该|该|应)(做|干|的|尽)
      (你们|你|您)(就|本来就|理应)(应该|该|得|必须)(负责|随叫|派|送|给|做|伺候|做到|免费|帮|替); 随叫随到; (你们|你)(是|就是)(干|做)(什么|啥|嘛|嘛的)(的|吃); (那|)你们干嘛的; (要|那要)你们(是|干|有什么|何用|摆着)
      (你们|服务)行业就是(干|做)这个; 有程序员就是给我用; 客人满意才是; 就是给我(干活|打工|服务|用)的; (我|老子)(花|掏|付)(了|)(钱)(就|了就|，就); 按道理(这些|都|)(..)应该; (房|东西|课|会员)我(买|付|交)了(，)(就|你)
      (学费|费用|物业费|钱)(我|)(一分|都)(没)少; -我付钱(方式|码|了吗|之后)`,
  },
  examples: {
    fires: [
      'I pay you every month so you must send somebody. It is your job.',
      'За мои деньги вы будете делать, что сказано. Это ваша работа',
      '我付钱了，你们就得伺候好，这都是你们应该做的',
    ],
    leaves: [
      'I paid for it yesterday, could you confirm?',
      'It was a pleasure, you did a great job.',
      'Я плачу картой, чек придёт на почту?',
      'Вы не обязаны, но буду благодарна.',
      '我付钱之后页面没跳转，麻烦看看',
      '你们应该很忙吧，辛苦了',
    ],
  },
};
