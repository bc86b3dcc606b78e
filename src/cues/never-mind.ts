/** Calls the question off: ignore my message, all sorted, no need to look. Cannot know whether it is really solved. */
import type { Cue } from './cue.ts';

export const neverMind: Cue = {
  id: 'never-mind',
  lexicon: {
    en: `
      never mind; nevermind; nvm; scrap that; ignore (me|that|this|my|all|the above|the last|previous)
      disregard
      (no need|dont need|you dont need) to (look|check|worry|investigate|reply|do anything|bother|come|call|send)
      false alarm; panic over; (please|you can) (close|cancel) (this|the|my) (ticket|case|request|one)
      (can|please|) close this; crisis averted; (all|its) (sorted|good now|fixed|fine now|solved|resolved)
      sorted it; sorry for the (noise|bother|trouble|false); sorry to (bother|have bothered|waste)
      as you were; cancel that; stand down; forget (it|i asked|my last|what i) (works|found|sorted|im|i)
      no longer (needed|an issue|a problem|needs); issue (is|has been|) (resolved|solved|fixed)
      -all good (otherwise|apart)`,
    ru: `
      (вопрос|проблема) (снят|снимается|решен|решена|закрыт|решился|решилась|отпал|исчез*|уже решен)
      снимаю вопрос; отбой
      (не|можно не|уже не) (нужно|надо|искать|беспокойтесь|перезванивайте|актуально|смотрите|ищите|проверяйте|отвечайте) (уже|больше|ничего|)
      неактуально; уже не (нужно|надо|актуально); можно (не|) (закрывать|искать|закрыть)
      закрывайте (заявку|тикет|обращение|); закройте (заявку|тикет|обращение)
      все (решилось|нашлось|заработало|разобрал*|уже|отменяется|ок уже); ложная тревога
      извините за (беспокойство|тревогу|панику|шум); простите за (беспокойство|тревогу|панику|шум); сорян
      зря (побеспокоил*|потревожил*|написал*|панику); пронесло; паника отменяется; отмена тревоги
      -не нужно (никаких|мне|нам|ваш*|вот|извин*); -не надо (мне|нас|никаких|вот|тут|ля|грубить)`,
    zh: `
      (没|没有)事(了|儿了|啦|哈)(哈|啊|打扰|); (不用|不需要|不必|别)(查|看|管|处理|回|找|催|退|补|来|理|麻烦)(了|啦|我了|咯)
      (不好意思|抱歉|打扰|对不起)(打扰|了|打扰了|啊|哈)..(我|自己|是我|搞错|看错|弄错|找到|好了); (工单|单子|可以|申请)(可以|)(关|关闭|关了|结单|撤)(了|掉|吧|); 此事了结
      打扰(了|啦)(哈|哦|); (搞定|解决|弄好|处理好|好)(了|啦)(谢|不|，|。|～|哈|~|!|,|.); 虚惊一场; 已经(好了|解决|搞定|找到|没事)(了|); 当我没(说|问); 乌龙
      撤回; ~忽略`,
  },
  examples: {
    fires: [
      'Never mind, found it, sorry for the noise.',
      'Отбой, вопрос снят, извините за беспокойство',
      '没事了，不用查了，打扰啦',
    ],
    leaves: [
      'Please close my account and send a confirmation.',
      'Не нужно мне ваших извинений, верните деньги.',
      '你们没事吧？两个小时了还没发货',
    ],
  },
};
