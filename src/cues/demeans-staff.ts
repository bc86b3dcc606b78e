/**
 * Insults or belittles the people who answer: names, sex, schooling, looks, a place beneath the writer. Anger at the firm
 * alone belongs elsewhere.
 */
import type { Cue } from './cue.ts';

/** Shared with the cue that looks whether the insults go on. */
export const insults = {
  en: `
      (this|that|your|the) (girl|woman|guy|man|agent|lady|rep|operator) (is|was) (a|an|such a) .. (idiot|moron|fool|cow|clown|joke|imbecile|disgrace); (hire|get|find) (someone|somebody|people) with (a|half a) brain
    sweetheart .; brain dead; dumb (cow|bitch|idiot|people|girl); stupid (girl|woman|man|people|cow|idiot|agent); get me someone (competent|with a brain|who can read); princess ?; muppet*; halfwit*; half wit*; dimwit*; moron*; imbecile*; dumb as; thick as; you (dozy|lump|waste|fat|silly|stupid|dumb|useless|little|muppet|clown|parrot|idiot|moron*|people cant read|cant read|cant spell)
    (the|that|this|other|last|same|of you|another|you) (clown|idiot|idiots|moron|parrot|fool|halfwit|half wit|cow|imbecile|girl who|fat one|little man|lad from last); waste of (a|an|) (bread|chair|space|skin|oxygen|air|desk); brainless; a brain between; had a brain; spell your own name; went to school
    back to (kindergarten|school); you cant (even |)(read|spell|think|count); (put|get) (a bloke|an adult|a man|a grown up|somebody with a brain) on; put an adult; boo hoo; cry then; your (sort|mother) (can|must); silly (little|c) girl; coat check girl
    paid to jump; jobsworth; trash , the lot; shove your; stuff (your|it); lump of lard; are you (stupid|deaf|retarded|thick|dense); (learn to read|can you read)`,
  ru: `
    бездар*; недоумк*; недоучк*; (тупая|тупой|тупица|тупые|тупица|туп как|тупая как); дебил*; идиот*; кретин*; дура; дурак*; дармоед*; овца; овцы; очередная курица; чучел*; прислуга; халдей; холоп*; быдло; деревня; дворов* порода; рукожоп*; криворук*; косоруки*; пэтэушник*; заторможенн*; убог*
    умник ,; умник .; потныш*; уродец; уродк*; мымр*; жлоб*; с уборщицей; (полы|туалеты) мыть ,; гнать (в|ее|его|их); увольте; (уволить|выгнать) .. (девочку|овцу|эту|этого); читать (надо уметь|умеете|научись|не умеете); с тремя классами; три класса; заборы красить; мозги (есть|купи*|включи*); с такими мозгами; безмозгл*; девочка , (позови|ты)
    позовите мужчину; учить меня будешь; ты (там кто|тупой|понимаешь|вообще кто|кто такая|кто такой); слышь; молчишь ,; молчите ?; алкаш*; недоразумени*; мымра; немыт*; раз вам иначе не доходит; пишу по слогам; вам не доходит`,
  zh: `
      (客服|店员|员工|服务员|师傅)(..)(就是|是|都是)(个|一群|)(智障|白痴|废物|脑残|傻子|蠢货|垃圾|猪)
    猪脑子; 白痴; 智障; 弱智; 脑残; 饭桶; 废物; 蠢(货|材|猪|才); 丑八怪; 傻(逼|叉|x|b|子); 人渣; 奴才; 奴才味; 听不懂人话; 会说人话; 没(长眼|脑子|长脑子|教养); 脑子(装|进水|有坑|有病|里装); 滚(蛋|开|回|远); 连狗都不如; 狗都不如; 一个月(才|)几个钱; 你一个(打工|接电话|客服|小客服)
    (小丫头|小妹|丫头)(..)(换|奶|听声音|懂什么|算什么); 吃白饭; 吃干饭; 德性; 破客服; 你(算|是个|是)什么(东西|玩意); 什么玩意儿; 叫个(男的|带把的|能做主); 清楚自己的位置; 服务行业就是; 长得跟; 没教过; 拿着工资; 招的都是什么; 养的都是; 有病(吧|啊); 一窝; 她妈; 骂到(她|他|你); 付(你|妳)个头; 谈个屁; 寄回个屁; 不骂不长`,
};

export const demeansStaff: Cue = {
  id: 'demeans-staff',
  lexicon: {
    en: `${insults.en}
      -stuff (it|your) (in|into|the (bag|pillow)); -sweetheart (neckline|roses|bouquet|cake)`,
    ru: `${insults.ru}
      -деревня (н*|в|на|у); -овца (шерсть|из|плюш*); -(бот|чат|ножницы|лампа|система|поиск|приложение|нож|ножи) (тупой|тупая|тупые); -туп* (угол|вопрос|ножницы|нож|ножи|система|боль)
      -как (дура|дурак|идиот|последний дурак|последняя дура); -ну (дура|дурак); -это я дурак
      -я (сам|сама|наверно|наверное|видимо|такая|совсем) .. (дура|дурак|тупая|тупой|тупица|криворук*|идиот*|курица); -дура я; -тупая я; -вот я .. (дура|дурак|курица|овца)`,
    zh: `${insults.zh}
      -(我|自己|本人)(真是|真|太|是|是个|这个|也是|像)(..)(白痴|智障|蠢|废物|猪脑子|饭桶|脑残|傻子|没脑子); -蠢萌; -(当我|糊弄|当)傻子; -傻子都(会|能|懂)`,
  },
  examples: {
    fires: [
      'Put an adult on, not the last moron. You lot are thick as mince.',
      'Опять ваши бездари. Тупая как пробка, мозги купите.',
      '你们养的都是智障吗，换个会说人话的',
    ],
    leaves: [
      'I feel stupid, I pressed the wrong button.',
      'The sweetheart neckline is too tight.',
      'Курица гриль была холодная, корова на пакете смешная.',
      'Ой, дура я, не туда нажала, извините!',
      '我真是个猪脑子，忘记密码了',
      '娃娃上面画的小猪很可爱',
    ],
  },
};
