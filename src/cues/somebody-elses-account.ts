/**
 * Wants to see, change or empty an account that belongs to somebody else, who can't come to the phone. Relatives also help in good
 * faith: the cue says what is asked, never why.
 */
import type { Cue } from './cue.ts';

export const somebodyElsesAccount: Cue = {
  id: 'somebody-elses-account',
  lexicon: {
    en: `
      (get|log|hack|look|need to get) into (his|her|my (husbands|wifes|exs|boyfriends|girlfriends|sons|daughters)) .. account; what (my|his|her) (ex|husband|wife|boyfriend|girlfriend|boss) .. (ordered|bought|spent|texted|wrote); (see|track|find out) .. my (ex|husband|wife|boyfriend|girlfriend|exs|husbands|wifes) .. (ordered|orders|location|messages|history|lives)
      calling (on|about|for) my (nans|mums|moms|mothers|wifes|husbands|sisters|brothers|grans|grandmas|aunts|bosss|friends) (account|card|line)
      (change|reset|raise|unlock|see|read|access|log into|get into) .. (her|his|elses|my exs|my wifes|my husbands|girlfriends|boyfriends) (account|number|password|messages|limit|statement|inbox|location)
      (she|he) (is|s|cant|couldnt) (asleep|come to the phone|got no voice|not able to talk|talk right now|driving); (shes|hes) (asleep|at the doctors|busy|travelling|stood right here); she has no voice; prefers (that|) you dont (ring|call)
      she, i mean i; i could sign as; i sign (his|her) cheques; lost my old (one|phone|number) .. (limit|transfer); limit up to the max; without (her|him|them) knowing; can you not see it on your screen
      (act|acting|deal|pass) (as|for) (the account holder|him|her)`,
    ru: `
      (куда|что|где|когда) (муж|жена|бывший|бывшая|мой муж|моя жена|парень|девушка) .. (заказыв*|покупал*|ездил*|тратил*|живет|звонил*); (доступ|зайти|войти) (к|в) .. (мужа|жены|бывш*|чужой|чужому|его аккаунт*|ее аккаунт*|начальника); (он|она|муж|жена) об этом не (знает|узнает); (он|она|муж|жена) не (должен знать|должна знать|узнает)
      (кабинет*|аккаунт*|профил*) (дочки|дочери|мамы|матери|бабушки|жены|мужа|сына|брата|сестры|подруги|бывшего|бывшей|начальника|знакомого|соседки)
      (поменяйте|смените|измените|сбросьте|переведите|подскажите|откройте|восстановите|посмотрите) .. (дочки|дочери|мамы|жены|мужа|бывшей|бывшего|чужой|чужом|чужого|его номер|ее номер|маминой|мужниной)
      (она|он) (не может|сейчас не может|занята|занят|спит|в роддоме|в отъезде|в больнице|у врача|без голоса|за рулем)
      (у нее|у него) в смысле; у меня в смысле; по старому паспорту; к почте доступа (тоже|) нет; (я|давайте) (за нее|за него|вместо нее) (подпишу|подтвержу|распишусь|скажу); код не знаю , но; (что бы|чтобы) (она|он) не (узнал*|знал*)`,
    zh: `
      查(..)(老公|老婆|前夫|前妻|男友|女友|男朋友|女朋友|对象)的(..)(订单|记录|位置|定位|地址|聊天|行程|消费); (他|她)不知道
      (太太|老婆|老公|妈|爸|朋友|姐|弟|同事|前任)(改|换|查|重置|解绑)(手机|号码|邮箱|密码|绑定)
      (她|他)(现在|)(不方便|没空|在睡觉)(讲话|接电话|说话); 声音怪是因为; (原|旧)(号码|手机)(停|丢|没了); 身份证(..)(我有|后四); 别人的(账号|帐号|账户|手机|号); (查|看)(一下|下|)(她|他|前任|老公|老婆)的(聊天|定位|消费|开房|位置)
      你告诉我(前|后)(两|四)位; 把绑定手机改成; 冒充; (她|他)不知道(..)(帮|改|查)`,
  },
  examples: {
    fires: [
      "Calling on my nan's account, put a new phone number on it, she's asleep",
      'Поменяйте номер в кабинете дочки, она в роддоме',
      '我要幫我太太改手機號碼，她現在不方便講話',
    ],
    leaves: [
      "I'd like to buy a gift card for my sister, which number do I ring?",
      'Please change the phone number of my own account.',
      'Хочу подарить дочке сертификат, как его оформить?',
      '我想给妈妈买一部手机，老人用哪款好',
      '帮我改一下我的手机号码',
      '我老婆的生日快到了，想订个蛋糕',
      'My husband and I share one plan. Which of us gets the bill?',
    ],
  },
};
