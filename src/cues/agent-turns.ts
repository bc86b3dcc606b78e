/**
 * What agents wrote, for cues about the exchange: did they ask something, did they say no. Agents' words are never evidence;
 * they only say what the customer answered to.
 */
import type { Message } from '../thread/thread.ts';
import { phraseFinder } from './phrase-finder.ts';

const refusalWords = {
  en: `
    (unfortunately|afraid|sadly|regret); (cant|cannot|can not|could not|couldnt|unable to|not able to|wont be able|not possible|isnt possible|not allowed|dont allow|doesnt allow|do not offer|dont offer|dont do|not eligible|not available|not permitted|not something we|no longer possible)
    (fully|all) booked; (were|is|are|table is) (full|taken); (cant|couldnt) go below; no (exceptions|movement|more); one price; the answer (has|is); the same (for|at); already (at|used|was); next (one|draw) is; the earliest; a different; sold out; (declined|denied|rejected|refused|locked|expired|non refundable|nonrefundable); (against|outside) (the|our) (rules|policy|terms|window); (policy|rules|terms) (dont|doesnt|do not|does not|is|says|say); only (offer|if|when|after|within); (is|are|was|were) (closed|over|past|final)
    (isnt|arent|not) (included|covered|refunded|refundable|transferable|part of); no exceptions; (i|we) wish (i|we) could; (high|peak) season; more a night; opens in; the fee (is|stays)`,
  ru: `
    (к сожалению|увы|сожалеем|жаль|не сможем|не можем|не могу|не получится|невозможно|нельзя|не предусмотрен*|не предусматрива*|не предоставля*|отказано|отказали|отклонен*|не подлежит|не входит|не возвраща*|не переносит*|не делаем|не поместится|не распространя*|исключений|не положен*|запрещен*)
    (нет (возможности|мест|свободн*|в наличии)|все (занят*|распродан*|мест)|занят весь|закрыт*|удержива*|сохраняется|истек*|по правилам|по условиям|правила едины|фиксирован*|только (после|с|через|в|при)|уже в типографии|ближайш*|маршрут закрыт|не выдаем|срок .. прошел|вне акций|нету|нет ,|разыграли|в следующ*|только|раньше .. никак)`,
  zh: `
    (抱歉|不好意思|很遗憾|遗憾|无法|没法|没办法|没有办法|不能|不可以|不支持|不行|做不到|办不到|不提供|不在(..)范围|不符合|没有权限|没权限|免不了|拒绝|驳回|未通过|没通过|过期|超过(..)天|超过(..)期|已(满|订满|截止|关闭|售罄)|订满|约满|按规定|规定|不予|暂不|退不了|改不了|最快|超出|不足(..)小时|底价|亏|截单|无人值守|不代|转赠|才能|才开放)`,
};

const refusal = phraseFinder(refusalWords.en, refusalWords.ru, refusalWords.zh);

/** True when an agent's message declines something, in whole or in part. */
export const refuses = (agent: Message): boolean => refusal.isIn(agent.text);

/** Requests that need no question mark. */
const requests = [
  'please send',
  'please confirm',
  'please share',
  'please tell',
  'let me know',
  'could you',
  'can you',
  'i only need',
  'we need',
  'is enough for me',
  'пришлите',
  'уточните',
  'напишите',
  'сообщите',
  'подскажите',
  'укажите',
  'ждем',
  'ждём',
  'дайте знать',
  'ответьте',
  'проверьте',
  '请提供',
  '请发',
  '请问',
  '麻烦',
  '请回复',
  '告诉',
  '发一下',
  '发我',
  '确认一下',
  '等您',
  '请您',
  '看到请',
  '看到回',
  '方便的话',
];

/** True when an agent's message asks the customer for something. */
export function asks(agent: Message): boolean {
  // "Ждём вас!" says goodbye; "ждём документы" asks.
  const text = agent.text.toLowerCase().replace(/жд[её]м вас(?! (?:ответ|документ|решени|данны))/gu, '');
  return /[?？]/u.test(text) || requests.some((words) => text.includes(words));
}
