/**
 * Waves the apology away and wants the fix: no flowers, no regrets, tell me what happens by when. Cannot tell rank; the
 * record does.
 */
import type { Cue } from './cue.ts';

export const fixNotApology: Cue = {
  id: 'fix-not-apology',
  lexicon: {
    en: `
      (dont|not|no) (need|want|send|care for|looking for|use for) (an|a|any|the|your|) (apolog*|regret*|excuse*|sorry|flowers|voucher*|goodwill|points|credit note|story|gesture)
      (no|never mind the|leave out the|spare me the|skip the|keep the|save the|save me the|instead of) (apology|apologies|regrets|flowers|vouchers|excuses|sorries|pleasantries|story) (please|needed|necessary|:|just|tell); no need (for|to) (flowers|apolog*|regret*|sorry|excuses)
      (apology|apologies|regrets) (are|is) (not needed|unnecessary|fine but|nice but|no use|accepted . now); i have no use for (vouchers|apologies|points); (dont|do not) (apologise|apologize|be sorry) (.|,|just|fix|tell|send)
      (what (you|will) (change|be different|you change|stops it|will you change)|what stops it (in|from|next)); (what|which) will be different (by|next|from); so (that |)it (doesnt|does not|wont) (repeat|happen again|recur); (flag|note) so it doesnt (repeat|happen)
      (one|a single) (name|person|contact|driver|owner) (on your side|to|from you|who|responsible|in charge|until|the same|with a); (who|which of your people) (will own (this|it)|is in charge of|will be in charge); (name and (line|number)|direct (line|number)); (need|want) an owner and a date; (tell me|say) (whether|which|by what hour|by when) .. (you|stand|replacements|engineer|hour)
      -no need to (come|call|ring|bring|reply|send)`,
    ru: `
      (извинений|извинения|прощений|извиняться|сожалений|цветов|объяснений|оправданий|компенсаций|баллов|бонусов|купонов|ваучеров|сочувствия|промокод*) (не (надо|нужно|нужны|требуется|прошу|жду|хочу)|оставьте|мне не (надо|нужно|нужны)|лишнее|ни к чему)
      (не (надо|нужно|нужны)|обойдемся без|обойдусь без|оставьте|давайте без) (мне |ваших |)(извинений|извинения|прощений|извиняться|сожалений|цветов|оправданий|лирики|объяснений|расшаркиваний|реверансов|купонов|баллов)
      (извинения|объяснения|причины|разбор причин) (потом|обсудим (потом|позже)|позже|оставим|не интересуют); (извинения|спасибо за извинения) (,|принят*|но) .. (нужно|надо|решение|результат|срок); (один|одного|единый) (ответственн*|контакт|человек|менеджер) (с|на|за|от|,|по|и)
      (фамили*|имя|контакт|мобильный) (того|кто|ответственн*|водител*) (,|кто|закрывает|отвечает|за|для|и|пришлите); фамилия того кто; (чтобы|что сделаете чтобы) (больше|впредь|это) (не|больше не) (повторилось|повторялось|возвращ*|вернулось|случилось); зафиксируйте .. (чтобы|в регламенте)
      (варианты|вариант) (,|) котор* (мне|нас) (подойд*|устро*); (сообщите|скажите) (,|) (какой|что|кто) .. (реален|возможен|до #|к #); (решение|ответ) нужно до (#|обеда|вечера|полудня); (я предпочту|предпочитаю); я приму решение`,
    zh: `
      (道歉|致歉|抱歉|对不起|道歉信|果盘|鲜花|代金券|优惠券|积分|里程|里数|解释|安抚|慰问|补偿|官话)(和道歉信|函|的话|)(就|可以|不用|都|我|)(免了|免|不必|不用|不需要|不要|没看|省了|写|说|说了|省下); (不用|不需要|不要|不必|别)(跟我|再|给我|)(道歉|解释|安抚|果盘|致歉|赔礼|写道歉|里数|补偿|说对不起|官话|客套)
      (补|赔|道歉|券|钱)不是重点; (给不给|送不送)(券|补偿)(..)(自己定|无所谓|都行)(..)(我|货|只要); 我(只|就)(要|看)(货对|结果|方案|时间|办法|原因); (我要的是|我需要的是|今天需要|我只要|我要你(们|哋)话)(..)(：|方案|结果|原因|样|新|三样|点解|根因|怎么)
      (由|要|指定|派)(你|一个|一位|同一|固定)(..)(一个人|一位|人)?(对接|对接到底|负责到底|跟到底|跟进); 不要再转(前台|客服|别人|来转去); (书面|根因|复盘)(原因|和补单|报告|那段); (怎么|怎样|点样)(保证|避免|不会再|不再)(发生|出现|犯|重); (别|不要)(发|用|拿)(模板|套话|幻灯片|官腔)
      -不用道歉(，|的)(是我|我的)`,
  },
  examples: {
    fires: [
      'No apologies, please. I want one name on your side until it is over.',
      'Извинений не надо, нужен один ответственный с мобильным',
      '道歉就免了，我要的是今晚到的方案',
    ],
    leaves: [
      'My apologies for the late reply, and thanks.',
      'No need to call me back, it works.',
      'Извините, не туда нажала.',
      'Без проблем, подожду до завтра.',
      '不好意思打扰了，问题解决了',
      '不用道歉，是我自己看错了',
    ],
  },
};
