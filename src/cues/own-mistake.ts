/** Found the cause themselves, on their own side. Cannot tell honest from ironic. */
import type { Cue } from './cue.ts';

export const ownMistake: Cue = {
  id: 'own-mistake',
  lexicon: {
    en: `
      my (mistake|bad|fault|own fault|own stupid|error|plugin|ignorance|wifi was)
      (i was|was i|id been|i had|i) (on|in|using|looking at|logged in*|typing|signed into) the wrong
      (i|we) (found|figured|sorted|worked|fixed|solved|got) (it|the|this|that) (out|myself|ourselves|now|working|problem|in (my|the)|under|in)
      (found|got|figured|worked|sorted) it (out|now|thanks|after all|,|.|!|) (was|in|under|on|)
      turns out (i|it was|my|the|we|that i)
      (it|that) (works|worked|is working|is fixed|runs|went through|is back|came through|arrived|appeared) (now|again|after all|fine|all|.|,|!)
      works now; working now; it was (my|me|in my|in the wrong|just|the wrong|under|unplugged|on mute)
      i (forgot|hadnt|had not|didnt realise|mistyped|misread|overlooked|missed) (to|the|that|plugged|it|turned|unticked|ticked)
      (wasnt|was not|hadnt been|werent) (plugged|pushed|switched|turned|ticked) (in|all|on|); unticked
      caps lock; (wrong|other|old|second|different) (account|email|mailbox|folder|password|branch|shop|app)
      silly me; user error; (in|went to) (the|my|) (spam|junk|wrong folder); i sat on; doh; duh; facepalm
      -my fault .. call it; -call it my fault; -not my (mistake|fault)
      -wrong (size|colour|color|item|order|parcel|one); -not working now`,
    ru: `
      (сам|сама) (разобрал*|нашел|нашла|виноват|виновата|дурак|починил*|справил*|поправил*|исправил*|перепутал*|ошибся|ошиблась|все|не туда|себе|затупил*)
      (нашел|нашла|нашли|нашлось|нашелся|нашлась) (,|.|!)
      (это|оказывается|оказалось|а это) (я|у меня|была|был|картридж|мой|моя|наш|просто|не) (сам|сама|не|на|зашел|зашла|перепутал*|забыл*|ввел|ввела|в другой|выключ*|отключ*|же)
      (моя|наша) (ошибка|вина|невнимательность|оплошность)
      (я|) (перепутал*|проглядел*|просмотрел*|недоглядел*|не заметил*|не туда|забыл* (включить|нажать|вставить|поставить|подтвердить|что))
      (заработало|включилось|пришло|пришел|работает|прошло|все работает|открылось|получилось|печатает|загрузилось|дошло) (!|.|,|спасибо|само|уже|все)
      разобрал* (сам|сама|уже|,|.|спасибо); ура (заработало|получилось|работает); в спаме; в спам; капс
      не тот (аккаунт|пароль|ящик|адрес|логин); на второй акк
      (под|с) (другим|другого|старым|не тем) (аккаунт*|логин*|номер*|почт*); тупанул*; протупил*; балда
      я (дурак|дура|балбес|слепая|слепой|слепошарая); сам же; -не работает; -сама виновата я`,
    zh: `
      (是|原来是|原来|其实是)(我|自己)(..)(错|漏|忘|没看|看错|登|填错|搞|弄|选错|点错|改了|没注意|记错|的问题); (我|自己)(搞|弄|看|填|登|点|选|记|输)错(了|)
      (找|翻|看)到了(，|。|,|.|谢|在|原来|！|!|哈); (自己|已经|突然|现在|刚刚|刚|又)(好|能用|能|可以|恢复|正常|到账|收到|解决|搞定|修好|找到|通)(了|用了|进了|啦)
      好了(谢谢|不用|，|。|,|.|哈|～|！); 我(登|进|切)(成|到|错)(了|)(小号|别的|另一个|别人); 忘(了|记)(插|打开|勾|开|登|点|按|填|换|保存)
      (没|忘了)(插|勾|开|连)(上|好|)(电|网|); (能用|能开|打开|恢复|跑起来|登上|进去|出来)(了|啦); 老公拿(进去|走)了; 看漏
      自己(弄|搞|研究|琢磨|摸索|试)(好|明白|出来|懂)(了|); 虚惊; 我的(锅|错|失误|问题)`,
  },
  examples: {
    fires: [
      'Turns out I was on the wrong account, works now!',
      'Нашла, это я сама перепутала аккаунт',
      '是我自己登错号了，已经好了',
    ],
    leaves: [
      'You sent the wrong size, please exchange it.',
      'Не работает второй день, посмотрите, пожалуйста.',
      '你们发错货了，请换一件',
    ],
  },
};
