/** Month names, day names and relative words of the languages whose pages we read. Data only; rules are in `times.ts`. */

/** Stems of months in lower case; the first that a word begins with names the month (0 to 11). */
export const monthStems: readonly (readonly [string, number])[] = [
  ...months('jan feb mar apr may jun jul aug sep oct nov dec'),
  ...months('янв фев мар апр май июн июл авг сен окт ноя дек'),
  ...months('січ лют бер кві тра чер лип сер вер жов лис гру'),
  ['мая', 4],
  ['mai', 4],
  ['mär', 2],
  ['okt', 9],
  ['dez', 11],
  ['fév', 1],
  ['avr', 3],
  ['juin', 5],
  ['juil', 6],
  ['aoû', 7],
  ['déc', 11],
  ['ene', 0],
  ['abr', 3],
  ['dic', 11],
];

/** Chinese month names as Request Tracker and others write them. Longest first. */
export const chineseMonths: readonly (readonly [string, number])[] = [
  ['十二月', 11],
  ['十一月', 10],
  ['十月', 9],
  ['九月', 8],
  ['八月', 7],
  ['七月', 6],
  ['六月', 5],
  ['五月', 4],
  ['四月', 3],
  ['三月', 2],
  ['二月', 1],
  ['一月', 0],
];

/** Names of week days, whole words, Sunday is 0. Cyrillic needs its own word ends: `\b` knows Latin letters only. */
export const dayNames: readonly (readonly [RegExp, number])[] = [
  ['sun(?:day)?', 'вс|воскресенье', '[周週]日|[周週]天|星期[日天]'],
  ['mon(?:day)?', 'пн|понедельник', '[周週]一|星期一'],
  ['tue(?:s(?:day)?)?', 'вт|вторник', '[周週]二|星期二'],
  ['wed(?:nesday)?', 'ср|сред[ау]', '[周週]三|星期三'],
  ['thu(?:rs(?:day)?)?', 'чт|четверг', '[周週]四|星期四'],
  ['fri(?:day)?', 'пт|пятниц[ау]', '[周週]五|星期五'],
  ['sat(?:urday)?', 'сб|суббот[ау]', '[周週]六|星期六'],
].map(([en, ru, zh], day) => [new RegExp(`\\b(?:${en})\\b|(?<![а-яё])(?:${ru})(?![а-яё])|${zh}`, 'i'), day] as const);

/** Words for a day, as days from today. */
export const dayWords: readonly (readonly [RegExp, number])[] = [
  [/\btoday\b|сегодня|今天|今日/i, 0],
  [/\byesterday\b|(?<!поза)вчера|昨天|昨日/i, -1],
  [/позавчера|前天/i, -2],
];

/** A quick look before the slower expressions below. */
export const relative = /ago|now|назад|только|сейчас|前|刚|剛|现在/i;

export const justNow = /^(?:just now|now|moments? ago|a few seconds ago|только что|сейчас|刚刚|剛剛|刚才|现在)[.!]?$/i;

/** Units in milliseconds. */
export const units: readonly (readonly [RegExp, number])[] = [
  [/^(?:s|secs?|seconds?|сек|секунд[ауы]?|с|秒钟?|秒鐘?)\.?$/i, 1_000],
  [/^(?:m|mins?|minutes?|мин|минут[ауы]?|м|分钟?|分鐘)\.?$/i, 60_000],
  [/^(?:h|hrs?|hours?|ч|час(?:а|ов)?|个?小时|個?小時)\.?$/i, 3_600_000],
  [/^(?:d|days?|дн|день|дня|дней|д|天|日)\.?$/i, 86_400_000],
  [/^(?:w|wks?|weeks?|нед|недел[яюиь]|недели|недель|个?(?:周|星期)|個?(?:週|星期))\.?$/i, 604_800_000],
  [/^(?:mo|mos|months?|мес|месяц(?:а|ев)?|个月|個月)\.?$/i, 2_629_800_000],
  [/^(?:y|yrs?|years?|год(?:а)?|лет|г|年)\.?$/i, 31_557_600_000],
];

/** "3 units ago"; the number may be a word. */
export const ago =
  /^(?:about |около |примерно |大约|约)?(\d+|an?|one|одну|один|一|几)?\s*([^\d\s]+?)\s*(?:ago|(?:тому )?назад|之?前)$/i;

export const afternoon = /\bp\.?m\b|下午|晚上|傍晚/i;
export const morning = /\ba\.?m\b|上午|凌晨|早上|清晨/i;
export const noon = /中午/;

function months(names: string): (readonly [string, number])[] {
  return names.split(' ').map((name, i) => [name, i] as const);
}
