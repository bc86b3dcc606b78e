/**
 * Asks what the company will hand over for a complaint, or calls what was offered too little. Cannot tell a real loss
 * from a trifle: read it beside the other signs of bargaining.
 */
import type { Cue } from './cue.ts';

export const whatDoIGet: Cue = {
  id: 'what-do-i-get',
  lexicon: {
    en: `
      (least|minimum) you (can|could) do; (free|complimentary) .. (is|would be) (the least|only fair|fair|in order)
      what (are|would|will|can) you (willing|prepared|able|ready) to (do|offer|give|pay) (for|me|us|?); what (are|will) you (doing|offering|giving) (to|in|as) (make|return|compensation); (owe|owed) me (a|some|at least) .. (freebie|voucher|credit|refund|gift|compensation); how much (compensation|credit) (will|do|can) i; (free|complimentary) (meal|night|month|dessert|upgrade) .. for (my|the|this) (trouble|inconvenience|wait|experience)
      what compensation (are|do|can|will) (you|i); (gonna|going to|will you|you) make (this|it) (right|up to me); (credit|voucher|bucks|dollars|refund|points) is a joke; what kind of (compensation|voucher|freebie); (a|some) (voucher|freebie|gift) at least; at least (a|some) (voucher|credit|freebie|gift card); i (expect|deserve|want) (some |a |proper |)(compensation|freebie|goodwill) for; (is|thats) (that|it) all (you|youre) (offering|offer|give); something for my (trouble|troubles|time)
      what (will|can|are|do|would) (you|u|ya) .. (give|offer|offering|giving) (me|us) (for|as compensation|because|in return|?)
      what (do|will|would|am|can) i (get|getting|expect) (for|out of|as) (all|my|the|this|that|it|these|compensation)
      what am i getting; what do i get (?|then|out of)
      whats (in it|on the table|it worth|on offer) (for|to|) (me|you|us); what (is|will be) (on the table|in it) for (me|us)
      what (else|more) (have|can|do) (you|u); what else u got; make it worth my (while|time)
      what (you|u|ya) (can|will|could) do for me; how will (you|u) (compensate|make it up)
      how (are|will|do) (you|u) (going to|gonna|plan to|intend to|planning to) (compensate|make (it|this) up)
      (is|thats) (peanuts|chicken feed|crumbs); think bigger; try harder than that
      not hearing me; you can do better than that; do better .; make me (an|a better) offer
      (contact|come back to|approach|come to) me with (a|an|something|your) (better|) (proposal|offer|number|figure)
      until i (hear|get|see) (a|the) (number|figure|offer|proposal); would (cheer me up|sweeten|soften)
      (something|some) (extra|on top|nice|free) for (the|my|all) (wait|trouble|stress|time|hassle|nerves|followers|inconvenience)
      (suppose|assume|guess|trust) .. (youll|youre) (be|) (credit*|compensat*|sending me something|giving me)
      (forget|drop|overlook) (it|this|about (it|this)) (for|if you|if u|in exchange)
      -what can you offer me as (a|an) (alternative|replacement|option)`,
    ru: `
      хотя бы (баллов|бонусов|промокод|скидку|подарок) (накиньте|дайте|подарите|начислите); какая мне (с этого |)выгода; (подумайте|жду|рассчитываю) .. компенсац*
      (бонусы|баллы|промокод|подарок|компенсацию|купон) .. (начислите|дадите|подарите|положите|будет) .. ?; за (ожидание|неудобства|нервы|испорч*|моральн*|задержку) .. (начислите|дадите|верните|подарите|бонус*|компенс*|промокод|подарок); на что (я могу|могу) (рассчитывать|претендовать) (за|в качестве); (что|чем) .. готовы .. (компенсировать|предложить|загладить); как то обидно .
      что дадите (за|взамен); чем (компенсируете|возместите); какую компенсацию (дадите|предложите|вы); маловато (будет|) (.|,|!); (как|чем) .. (возместите|компенсировать|компенсируете) (мне|нам|моральн*|неудобств*); (хоть|хотя бы) (промокод|подарок|купон|бонусы|сертификат) .. (за|дайте|дали|пришлите); (хочу|жду|требую) (компенсацию|подарок|бонус) за; и это (все|всё) , что; за (испорчен*|потраченн*) .. (что|дадите|верните|компенс*)
      что (я|мы) (за это|за все это|с этого|взамен) (получу|получим|буду иметь|имею)
      что (вы|) (мне|нам) (за это|за такое|взамен|за мои нервы|за все это)
      (мне|нам) что за (это|все это|такое|нервы)
      что (вы мне|вы|мне) (предложите|дадите|можете предложить|готовы предложить|готовы дать) (взамен|за|в качестве|чтобы|?)
      чем (вы|) (будете|готовы|планируете|собираетесь|думаете) (меня|нас|) (радовать|порадовать|компенсировать|задабривать|заглаживать|загладить|откупаться|возмещать)
      чем (порадуете|задобрите|загладите|возместите|откупитесь|компенсируете); как (вы|) (намерены|собираетесь|думаете|планируете|будете) (это|) (загладить|заглаживать|компенсировать|возмещать|задобрить)
      сколько (вы|) (обычно|) (даете|начисляете|дадите|накинете) (баллов|бонусов|за такое|за это|мне за|обычно)
      сколько (баллов|бонусов) (вы|) (обычно|) (даете|дадите|начислите|накинете)
      (несерьезно|не серьезно|смешно|копейки|не разговор|обидно|мелочь) (.|,) (давайте|жду|верните|хочу|накиньте)
      а за (испорчен*|нервы|слезы|потраченн*|моральн*|мои|ожидание|неудобства|вечер|настроение|стресс); за моральн*
      вариант (поинтереснее|интереснее|получше); предлож* (что то|что нибудь) (посущественнее|поинтереснее|получше|посерьезнее)
      (накиньте|подкиньте|пришлите|добавьте|положите) (мне|) (что нибудь|чего нибудь|чего то|что то|еще) (вдогонку|сверху|за|в качестве|взамен|приятн*|вкусн*)
      дешевле (договориться|откупиться|дать); вам (дешевле|выгоднее) (будет|) (договориться|откупиться|со мной|согласиться)
      (порядок цен|расценки) (вы|) знаете; ваше слово до; торг до; намек (поняли|понят|понятен|ясен); не поняла намека`,
    zh: `
      (怎么也|好歹|总)(得|该|要)(..)(送|补|给|赔)(我|点|些); (送|给|补)我(点|些)(..)(赔罪|赔礼|意思|安慰)
      不给(点|些|个)(..)(补偿|说法|表示|优惠|赠品)(..)(说不过去|吧|吗|?|合适); 给(点|些|个|我)(..)(补偿|赔偿|精神损失)(吧|呗|不过分|不); 能(给|赔|补|送)(我|点|些)(..)(什么|啥|多少); (打算|准备)怎么(处理|解决)(..)(补偿|赔); 这么点(补偿|钱|就)
      怎么(补偿|赔偿|赔)(我|一下|吧|呢|法|?); (补偿|赔偿|赔)(我|)多少; 就(退|赔|补|给)(#|两|几|这)(..)(打发|啊|吗|?); (要|给)个说法(，|,)(..)(赔|补); 给(点|些|我)补偿; 补偿(呢|一下|方案)(?|吧|，); (至少|起码|总得|好歹)(给|送|赔|补|来)(..)(券|赠品|补偿|优惠|红包|红包吧)
      你们(打算|准备|想|要|说)(怎么|如何|拿什么|怎样)(补|赔|弥补|表示|打发); 你们(打算|准备|想|要)给(我|)什么
      (打算|准备)(给我|给|赔我|补我|送我)(什么|点什么|多少|啥); 看(看|着)(怎么|咋|着)(补|赔|补偿|办|表示)(吧|呗|我|呢); 给我什么(好处|说法|补偿|表示)
      (有|给)(什么|啥)(好处|补偿|表示|说法)(吗|没|呢|吧|?); 打发谁
      (没|有没有|缺乏|缺|没有|有)(点|)诚意; 诚意(不够|呢|在哪|到了); 看你们(的|)诚意
      (要|这次)(赔|补|给)(多少|什么)(自己|你们)(讲|说|看|开); 看着办吧
      (意思|表示)(一下|表示|意思)(吧|呗|下|不行); (给|补)(点|些)(好处|封口费|辛苦费|精神损失|补偿); 精神(损失|损害)费; 赔(我|)精神损失
      这(事|件事|个)(就|)(翻篇|算了|过去了|一笔勾销); 大家都省事; 皆大欢喜; 懂事(的话|点); 上道; 按规矩(也|)(得|该|要)`,
  },
  examples: {
    fires: [
      'The lid squeaks. What will you give me for all this?',
      'Кофе остыл. И чем будете радовать?',
      '奶茶少了珍珠，你们打算怎么补偿我？',
      'What am I getting for that? Five dollars is chicken feed, make it worth my while.',
    ],
    leaves: [
      'What do I get with the premium plan?',
      'What will you give as the delivery date?',
      'Что входит в набор и что вы предложите на замену?',
      'Сколько баллов дают за заказ на 2000?',
      '请问你们打算什么时候发货？',
      '会员有什么好处可以查到说明吗',
    ],
  },
};
