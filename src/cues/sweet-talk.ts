/** Very sweet address and flattery before a wish. Cannot tell warmth from tactics. */
import type { Cue } from './cue.ts';

export const sweetTalk: Cue = {
  id: 'sweet-talk',
  lexicon: {
    en: `
      (lovely|amazing|wonderful|dear|sweet|beautiful|awesome) (people|team|humans|friends|folks|ladies|souls|staff)
      (youre|you are|u r|ur) (a|an|the|such|all|so) (star|angel|stars|gem|gems|best|legend|lifesaver|sweet|sweetheart|kind|lovely|amazing|wonderful|treasure|cool|doll|nice)
      (my|) (darling|dearest|sweetie|hun|honey|sweetheart|lovelies)
      (hope|hoping) (you|your|youre|u|everyone|all|i) (are|is|and|all|re|having|doing|week|day|thursday|friday|monday|weekend|team|family|had|not|it)
      (tiny|teeny|teensy|little|small|quick|wee) (favour|favor|request|ask|thing|wish|question)
      (pretty please|with a cherry); (hugs|kisses|xoxo|xx); (humble|humbly)
      (ever so|so very|so) (grateful|kind|helpful|sweet); come on man; just this once
      (adore|absolutely love|love love) (you|your); (gorgeous|divine|magical); highly obliged; 🌸; 💕; 😘; 🥺; 💖
      -just wanted to say`,
    ru: `
      (девочки|девоньки|милые|дорогие|родные|лапочк*|умничк*|умницы|зайк*|солнышк*|солнце|золотые|красотк*|красавиц*|хорошие мои|мои хорошие|мои дорогие|дорогие мои|голубушк*|ангел*|любимые|любимк*|прелест*) (мои|вы|наши|!|,)
      (солнышки|солнышко|лапочки|умнички|зайки|милые мои)
      вы (самые|просто|такие|прям|лучшие|чудо|супер|мои) (лучшие|чудесные|чудо|добрые|молодцы|замечательные|классные|милые|супер|прелесть|волшебн*|крутые)
      (обожаю|люблю) (вас|вашу|ваш|ваши|вашего)
      (маленькая|крошечная|крохотная|малюсенькая|небольшая) (просьба|просьбочка|просьбица); просьбочка
      (буду|была бы|был бы) (очень|безмерно|признател*|крайне|так) (признател*|благодар*)
      (ну|ну пожалуйста) (пожалуйста|пожалуйстааа|очень надо|миленьк*|как нибудь|для меня)
      (добрый денечек|доброго денечка|приветик|добрейш*|чудесного дня|прекрасного дня|хорошего дня)
      надеюсь у вас; с меня (торт|шоколадка|тортик|конфеты); 🌸; 💛; ☺`,
    zh: `
      (亲爱的|小姐姐|小哥哥|哥哥|姐姐|宝|宝宝|宝贝|亲亲|亲|美女|帅哥|小可爱|仙女|大佬|老板娘)(你|您|早|在|好|们|～|~|，|,|嘛|呀|最|辛苦)
      尊敬的(..)(团队|老师|领导|客服|经理|您); (超|最|真的|特别|好)(喜欢|温柔|爱|贴心|棒)(你们|你|这|的|了|呢); (打扰|麻烦)(你|您|一下)(一下下|啦|哦|呢|～|~|了呢)
      拜托(拜托|啦|嘛|了|～|~); 通融(一下|下|嘛|); (嘛|啦|呀|哦)(～|~|💕|🌸|🥺); 好不好嘛; 不胜感激; 承蒙; 春安; 祝(顺遂|好|您生活|生意兴隆|你们); 比心; 么么
      爱你(们|哟|哦|); 🌸; 💕; 🥺; 💗`,
  },
  examples: {
    fires: [
      "Hello lovely people! Tiny favour to ask, you're a star 🌸",
      'Девочки, вы самые лучшие! Маленькая просьба',
      '亲爱的小姐姐，打扰你一下下，拜托啦～',
    ],
    leaves: ['Hello, please send the invoice.', 'Здравствуйте, пришлите счёт.', '您好，请开发票'],
  },
};
