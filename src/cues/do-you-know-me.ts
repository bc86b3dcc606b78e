/**
 * Claims to be somebody: do you know who you are talking to, people of my standing, look up my surname. Cannot know
 * whether it's true; the record may.
 */
import type { Cue } from './cue.ts';

export const doYouKnowMe: Cue = {
  id: 'do-you-know-me',
  lexicon: {
    en: `
      (do|dont|did) (you|u) (not|even|people|) (know|realise|realize|have any idea|have a clue) who (i am|im|youre (talking|speaking|dealing)|you are (talking|speaking|dealing|writing)|is (sitting|calling|writing|asking|here)|signs)
      (have|got) (you|) any idea who; (dont|do not|maybe dont|may not|obviously dont|clearly dont) know who (i am|youre|you are|im); (ask|go and ask|ask your (boss|manager|owner)) .. who i am; know whom youre; you see whos (writing|calling|asking)
      (look|type|put) (up|in) (my|the) (surname|name); (recognised|recognized|know|recognise|recognize) (the|my) (surname|name); say my name (,|.|and); tell (him|her|them) my name; (someone|somebody|a person|people|persons|customers) (of|at|with) my (standing|level|position|status|calibre|name|rank|circle)
      (people|someone|customers) (like me|of standing|of my kind|at my level) .. (dont|do not|expect|price|pay|wait|get|queue|never); the price for people like me; (service|treatment) that goes with my (position|status|name); ordinary (customers|people|clients|folk); not in the habit of (waiting|queueing|queuing)
      (im|i am) (a|) (pretty |very |rather |kind of a |)(big deal|big name|well known|important (person|client|customer)|known (in|all over|around) (this|the) (city|town)|a celebrity|famous); (everyone|everybody|the whole (town|city)|half the town) .. knows me; known in this (city|town); (is|are|s) for (the public|nobodies|the general public|tourists) (.|,|and|i|pay); numbers are for others; (vip|special) treatment (is|please|i)
      (you may|you might) (want|like) to (know|look up|check|find out) (who|my|with whom); (youll|you will) have seen me (around|on|in); befitting .. (person|man|lady|someone); you have no idea (who|whom) (i|you|im)
      -who i am speaking to; -dont know who i (should|spoke|need|ask)`,
    ru: `
      (вы|ты) .. (знае*|понимае*|поняли|осознаете|представляете) (,|) (с кем|кого вы|кого вчера|кто (я|пишет|перед|вам)|кому вы|с каким|из какого); точно знаете , кому
      знаете (с кем|кто я|кому); (меня|вы меня|странно меня) (тут|здесь|в городе|) (не узнали|весь город|все знают|каждая собака|узнает|все узнают|вся область|в лицо знают|каждый знает); вы меня не узнали; (фамилию|имя) (мою |)(вбейте|посмотрите|проверьте|погуглите|вам ничего не говорит); вбейте (мою|) фамилию
      (людям|люди|человек*|для людей|клиент*) (моего|такого|нашего) (круга|уровня|ранга|положения|масштаба|полета|статуса); (человек|персона|лицо|дама) (я|) (непростой|непростая|известн*|не последн*|уважаем*|публичн*|медийн*); я (человек|не последний человек|персона|личность) (непростой|известн*|в этом городе|уважаем*|публичн*|медийн*)
      (вы|полагаю|надеюсь) (,|вы|) (понимаете|представляете) (,|) (уровень|масштаб|какого уровня|с каким); (это|талоны|очеред*|номерки) (это |)(для|не для) (населения|простых|смертных|обычных|туристов|таких как|плебеев); (пусть|на веранде пусть) (туристы|другие|обычные|простые) (сидят|ждут|стоят)
      (скажите|передайте) (,|ему|ей|директору|) (кто спрашивает|кто звонил|от кого|для жоржа|что это я); спросите (у руководства|у своих|у директора) .. кто; (меня|мне), человек* (,|который|котор*); (личн*|почетн*) (гость|гостю|гостем) (вашего|главного|губернатора|ваших); меня показывают (на|по) (тв|телевизору|местном)
      (кому|кого) вы (отказываете|заставляете ждать|не пустили); попросил* меня .. (меня !|при людях); для жоржа
      -вы понимаете (кто это|о чем); -не знаю с кем`,
    zh: `
      (你|你们|您|贵司|贵方)(知道|知不知道|知不知|晓得|清楚|看来不清楚|不知道|应该知)(..)(我是谁|跟谁|在跟|在跟什么|什么级别|我先生是|我老公是|我爸是|我是干什么|边个是|我是什么人); (知道|认得|晓得)我是(谁|什么人|干什么); 看看我是谁
      (打听打听|去问问|你去问|去打听|随便问问)(..)(你们|我是|就知道|区域|老板|主管|领导|谁不认识); 就知道我是谁; 就说(老|是|我是|小)(..)(，)(他|他们|她|您)(知道|认识|清楚)
      (我|我们|像我)(这)(种|样|个|等|级)(级别|等级|身份|身分|地位|层次|档次|量级); (这)(种|等)(级别|等级|身份)的(客人|客户|顾客|人); 什么级别的客(户|人); (不|有失)(合|符合|配|符)(..)身份; (有失|符合)(..)身份; 像我这(种|样|个)(级别|身份|地位)
      (你)(新来)的吧; (我|本人)(一般|从来|平时)不用自己(来|去); (那|这)是给(普通人|一般人|散人|散客|老百姓|外人); 规则是给(..)(定|的); (普通人|一般人|散客)(才|排|用|的); (圈子|业内|圈中|圈内|圈里)(里|内|)(..)(影响|名气|人脉|地位|人); (我|本人)(..)(有头有脸|有头有脸的人|有名气|名人|有身份的人|大人物|大客户)
      我是(你们)(的|)(大客户|VIP|贵宾|最大); (前面|那)(..)(比我|有我)(还要|还|)(要紧|重要|急); (让我|叫我|要我)(..)(排队|排号|取号|等位)(！|？|，让我|那不是笑话); (卖|给)我(个|几分|)面子; 没有我你们; 我提(了|)名字
      -你们知道(怎么|为什么|原因)`,
  },
  examples: {
    fires: [
      'Do you have any idea who you are talking to? People of my standing do not queue.',
      'Вы вообще понимаете, с кем разговариваете? Людям моего круга так не отвечают',
      '你知道我是谁吗？去问问你们老板就知道了',
    ],
    leaves: [
      'I do not know who I should ask about the invoice.',
      'Could you tell me who I am speaking to?',
      'Подскажите, с кем я разговариваю?',
      'Не знаю, кому писать насчёт чека.',
      '请问您知道这个怎么设置吗',
      '我是去年注册的，忘了用户名',
    ],
  },
};
