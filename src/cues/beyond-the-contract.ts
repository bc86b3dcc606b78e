/**
 * Demands what the plan doesn't hold and won't hear of the plan: free of charge, while he's here, I don't care what's
 * included. Cannot read the contract.
 */
import type { Cue } from './cue.ts';

export const beyondTheContract: Cue = {
  id: 'beyond-the-contract',
  lexicon: {
    en: `
      (i |)(dont|do not) (care|want to (hear|know)|wish to hear|add) .. (what plan|plan|add ons|add on|price list|tier|package|included|contract|scope|house rules|policy|terms); (dont|do not) (send|quote|show|bother) me .. (plan|price|rate|terms|that line); (plan page|price page|price list) .. (not interest|doesnt interest)
      (no|without|free of|at no) (extra |additional |)charge .. (i|im|its|all|and|of course|obviously|by hand|on starter); (by hand|for free|free) , (no charge|all|and); (not|im not|i am not) paying (extra|a penny|for (pressing|that|quotes|any)); (day|hourly) rate for what; jobs done not quotes; not quotes
      (rebuild|redo|redone|set up|do) .. (and|plus) .. (and|plus) .. (no charge|free); (while|as) (hes|shes|theyre|youre) (here|there|in|at it) .. (drill|fix|carry|clean|move|take|paint|hang|water); (will|to|shall|must) (also |)(train|teach) my (assistant|staff|team|missus|wife|mother|girls|people); teach the staff
      (a|named|dedicated|my own|one) (person|man|manager|engineer|human) .. (only works on us|on call (on|at) weekends|on my line|for (us|me) only|sits in our|at our office); (a person|somebody|someone) who only works (on|for) (us|me); (my|our) (nephew|nephews|wife|missus|assistant|accountant|guests)s? .. (spreadsheet|tablet|too|as well|included); remote is your convenience; bring his own (milk|tools|food|lunch)
      -free of charge (delivery|shipping|returns) ?; -is it free of charge`,
    ru: `
      (неинтересно|не интересно|не волнует|мне все равно|плевать|не колышет) (,|что|как|какой|там|у вас|ваш*|твоя|ваш прайс) .. (тариф*|прайс*|договор*|нет|называется|гаранти*|регламент*|правил*|рабочий день|график|смена)
      (в|по) (тарифе|договоре|прайсе|пакете) (этого|такого) нет .. (не|мне|неинтересно|все равно); (доплачивать|добавлять|платить|доплаты) (ничего |за это |)(не буду|не собираюсь|и не подумаю|не стану); ничего (добавлять|доплачивать|платить) не буду; (я) не спрашивал* (прайс|цену|сколько стоит|про тариф); какие еще (#|доплаты|деньги|900)
      (бесплатно) (,|.|и|как|же|все|сделае*|привез*|переделае*|окна|и круглосуточно|круглосуточно|.|!) .. (и|чтоб*|шапку|мне|за|поднять|еще|сделать|привезти|перед|раз уж|как и); (раз уж|заодно|пока он тут|раз) (приехал*|приедет|пришел|тут|взялись|будет) .. (пусть|почин*|помо*|поглад*|окна|сдела*|захват*|повес*|розетк*|еще|и)
      (поднимите|подняли|поднять|занесите|вынести|вынесли|вынесите|разуйте|снять обувь|мусор) .. (на этаж|на пятый|собрать|мусор|пакет|и мусор|помыть); (отдельный|личный|персональный|свой) (человек|менеджер|сотрудник|инженер|секретар*|дежурн*) .. (сидит|ждет|для меня|закреп*|мой|круглосуточно|назначьте|только); назначьте мне (персональн*|личн*|отдельн*); обязан* быть закреплен
      (перенесете|перенесите|переносит|заведете|заведите|обучает|обучите|обучить|настройте|набейте|вбейте) .. (все|моих|товар*|отчеты|девочек|сотрудник*|таблиц*|вручную|за меня); кнопки искать; (на десятой минуте|в любое время) , (хоть|включая) (ночью|ночь*|праздник*); (до гроба|пожизненно|всю жизнь) .. (обслужи*|менять|меня)
      -бесплатно (ли|доставите|доставка|вернуть|или) ?; -это бесплатно`,
    zh: `
      (合同|合约|套餐|规则|方案)(没写|里没有|没有)(？|的多了|又|怎样|..)(也|就|的多了|得|我不管|写了); (不|别|甭)(跟我|给我|要跟我|用跟我)(谈|提|讲|算|扯|说|说什么)(什么|)(服务清单|清单|套餐|工时|开瓶费|加钱|范围|价|班型|费用|钱|收费|加购); (什么|管你)(班型|套餐|方案|版本)(不|也|都|我)(班型|套餐|方案|管|给)
      (加购|加钱|另收费|收费|报价|加价)(？|单？|，|)(不加|去抢|还有脸|没有|你一个|想都别想|免谈); 不加钱; (钱|费用)你们出; (谁)(敢|)(跟我|)(提|说)加钱; (顺手|顺便)(做了|弄了|改了|一起做|一起免费|免费做); 一起免费(做|弄|送); (免费)(给我|帮我)(重新|留着|做|设计|改|送)
      派(个|一个|)(人|师傅|业务员|老师|工程师|活的)(..)(来|到|过来)(..)(装|接|教|讲|站|装回|写|通通)(..); 再派(个|)业务员; (顺便)教(我|我妈|他|她); (周末|晚上|半夜|孩子几点|休息)(..)(也得|也须|也要|也必须)(在线|有人|值守|值班|上班|答); (休息|下班|人手)是你们的事
      (专门|单独)(给|留|派|为)(我|我家|我们|我孩子|我司)(..)(一条|一个|一个人|一间|车位|道|值班); (永久|一直|长期)(置顶|免费|保留); (帮我|给我|你们|替我)(看着点|挪一下车|挪车|浇水|遛狗|带孩子|带两斤|签字|写作业|改作文|铺); 签字你们签; (讲|改|弄|修|做)到(我|满意|会|好|我满意|我说行)(为止|了|才)
      -(免费)(吗|的吗|试用)`,
  },
  examples: {
    fires: [
      'I do not care what plan that is in. And while he is here he can drill for the telly, not paying extra.',
      'Мне неинтересно, что в тарифе этого нет, доплачивать не буду',
      '合同没写？没写的多了，别跟我提加钱，派个人来我家装好',
    ],
    leaves: [
      'Is it free of charge, or is there a fee?',
      'Which plan includes weekend support?',
      'Входит ли подъём на этаж в тариф?',
      'Доставка бесплатно или платно?',
      '请问套餐里包含上门安装吗',
      '这个要另外收费吗？多少钱',
    ],
  },
};
