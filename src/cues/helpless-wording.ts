/**
 * Somebody who can't get on alone: it doesn't work out, they don't know how, they're afraid to press. Cannot tell a
 * novice from a tired expert.
 */
import type { Cue } from './cue.ts';

export const helplessWording: Cue = {
  id: 'helpless-wording',
  lexicon: {
    en: `
      i (cant|cannot|dont know how to|am not able to|couldnt) (find|see|work|figure|get|do|make) (it|this|that|anything|any) (out|)
      dont know how; no idea (how|where|what); im not good with (computers|technology|these|this)
      not (very|) (technical|tech savvy|computer); im lost; ~im confused; ~so confused; im hopeless with
      im useless (at|with); what (shall|do|should|must) i (press|push|click|touch|tap|type) (now|next|here|)
      where (do|should|shall|must) i (press|push|click|tap|touch|type|put); where is the button (for|to|i|you|that|they|?|.|,); which button
      which (one|) is the button; (please|can you|could you) (make|do|press|write) it for me
      (cant|could) you (just|) (do|press|make) it for me; do it for me; tell me where i push
      (afraid|scared) (to|of) (press*|touch*|click*|break*); ive pressed everything
      i pressed (something|everything|it|blue|and); i dont (know|understand) (what|where|which|any of)
      it goes not; i dont see (it|any|that|where); nothing happens; it doesnt let me; wont let me
      i do not know (manual|how|where); i am alone with this; step by step
      in (simple|plain|normal) (words|english|terms); it went away; its gone now; (oh|now its) gone
      what is (that|it) (called|button); ~it doesnt go; ~doesnt work out; im (too|) (old|elderly) for
      what do you mean by; what is (tap|a browser|the browser|a tab|f5|url|cache)
      -i cant find (the|my|an) (invoice|order|receipt); -no idea (when|who)`,
    ru: `
      не (получается|выходит|могу понять|понимаю) (как|куда|где|что|ничего)
      ничего не (получается|выходит|понимаю|поняла|понял); у меня не получается; ~не получается
      куда (мне|) (нажимать|нажать|тыкать|тыкнуть|жать|ткнуть|кликать|писать|это|входить|заходить); куда мне
      где (нажать|нажимать|эта|тут|это) (кнопка|кнопку|нажать|); что (мне|) (нажать|нажимать|тут нажать|жать)
      не знаю (как|куда|где|что|чего) (нажать|нажимать|делать|писать|это|тут|); я не умею
      не умею (я|) (пользоваться|этим|этого); (с компьютером|с техникой|с телефоном|с этим) не (дружу|в ладах)
      не дружу с; боюсь (нажать|нажимать|трогать|сломать|испортить|уже|тыкать|что нибудь)
      я (наверное|) что то (нажала|нажал|стерла|стер|сделала|сломала)
      (сделайте|запишите|нажмите) (вы|) (сами|за меня); за меня; может вы сами; обычными словами
      простыми словами; по (человечески|простому|русски) (объясните|скажите|расскажите|); по шагам; пошагово
      я запутал*; запуталась; не пускает (меня|); пропало все; ничего не нажимается
      как это (делается|сделать|делать); объясните (мне|) (пожалуйста|) как (маленькой|ребенку|бабушке)
      я (в этом|) (ничего|) не понимаю; старая (я|) (уже|); мне # лет; не соображу; я чайник
      что такое (браузер|ссылка|вкладка|логин|кэш|подтвердить|скриншот|приложение|учетная)
      это (оно|тут|здесь|сюда|она) (или|да|)?; ~помогите пожалуйста`,
    zh: `
      不会(弄|用|操作|搞|啊|呀|点|啦|按); 我不会; 真的不会; 不懂(电脑|手机|这个|这些|怎么); 我不懂; 不知道(怎么|咋|点哪|按哪|在哪|该|往哪)(弄|点|按|操作|办|搞|扔|)
      弄了半天; 搞不(懂|来|明白|定); 弄不(来|好|了|明白); 看不(懂|明白); 按哪(个|儿|里|); 点哪(个|儿|里|); 在哪(点|按|儿点); 哪个(是|啊|按钮|键)
      (要|该|应该)(怎么|先)(按|点); 不敢(按|点|动|乱点|乱动|乱按); (怕|害怕)(按错|点错|弄坏|把); 帮我(弄|按|点|操作|挂)(了|一下|行不行|好不好|); 替我(弄|交|点|操作)
      一步一步; 一步步; 别说术语; 退不(出|回)(来|去); 进不去; 什么是(元件|浏览器|链接|解析|缓存|app); 年纪大; 老年人; 眼睛(看不清|不好|花); 老花; 手指头; 我都不认识
      没看到(这|那)(个|几个|四个)字; 按一下还是; 没反应; ~跳(到|出); ~打不开`,
  },
  examples: {
    fires: [
      "I don't know how to do this, where do I press now?",
      'куда мне нажать, у меня ничего не получается',
      '我不会弄，点哪个啊',
    ],
    leaves: [
      'Where is the button style documented? It works fine.',
      'Я нажал кнопку «Оплатить», оплата прошла.',
      '我已经按照说明点了确认，收到了。',
      "I can't find the invoice for March, could you resend it?",
    ],
  },
};
