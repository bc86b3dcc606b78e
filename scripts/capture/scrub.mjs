// Takes everybody's words out of a saved page and leaves what a reader goes by: structure, names of classes and attributes,
// times. The same word becomes the same invented word everywhere on the page. Cannot know words inside pictures.

/** Not wanted in a fixture, or able to hold anything. */
const dropped =
  'script, style, link, meta:not([charset]), noscript, template, object, embed, iframe:not([srcdoc]), svg > *, source, base';
/** Attributes whose value is a text for people. */
const spoken = new Set([
  'title',
  'alt',
  'aria-label',
  'placeholder',
  'value',
  'content',
  'summary',
  'label',
  'data-original-title',
]);
/** Attributes that hold a moment and nothing else. */
const moments = /^(?:datetime|data-(?:time|timestamp|date|created(?:-at)?))$/;
const addresses = new Set([
  'href',
  'src',
  'action',
  'srcset',
  'poster',
  'data-src',
  'formaction',
  'background',
  'cite',
]);
/** Words of a product's own labels that readers know; kept in labels, never in texts. */
export const labels = new Set(
  'reply note internal public private customer agent staff message send editor comment ответ заметка клиент сообщение 回复 备注 客户'.split(
    ' ',
  ),
);

const timeWords =
  /\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|mon|tue|wed|thu|fri|sat|sun)[a-z]*\b|\b(?:am|pm|ago|at|today|yesterday|minutes?|hours?|days?|weeks?|months?|utc|gmt)\b|(?:янв|фев|мар|апр|ма[йя]|июн|июл|авг|сен|окт|ноя|дек)[а-я]*|вчера|сегодня|назад|мин(?:ут)?[аы]?|час(?:а|ов)?|дн(?:я|ей)|[вг]\.?(?=\s|$)|[年月日时分秒前]|昨天|今天|上午|下午|小时|分钟/giu;

/** Nothing but a time: digits, dividers and the words of dates. */
const isTime = (text) =>
  /\d/.test(text) && text.trim().length < 50 && text.replace(timeWords, '').replace(/[\d\s\p{P}+TZ]/gu, '') === '';

const syllables = {
  latin: 'ba be bo da de do fa fe ga go ka ke la le lo ma mo na ne no pa po ra re ro sa so ta te to va vo za zo'.split(
    ' ',
  ),
  cyrillic: 'ба бо да до га го ка ко ла ло ма мо на но па по ра ро са со та то ва во за зо'.split(' '),
  han: [...'甲乙丙丁戊己庚辛壬癸子丑寅卯辰巳午未申酉戌亥'],
};
const scriptOf = (word) =>
  /\p{Script=Han}/u.test(word) ? 'han' : /\p{Script=Cyrillic}/u.test(word) ? 'cyrillic' : 'latin';

/** Gives invented words, one for each word, none of which stands in `taken`. */
function makeWords(taken) {
  const known = new Map();
  const used = new Set();
  let next = 1;
  const invent = (word) => {
    const parts = syllables[scriptOf(word)];
    for (;;) {
      let rest = next++;
      let made = '';
      do {
        made += parts[rest % parts.length];
        rest = Math.floor(rest / parts.length);
      } while (rest > 0 || (made.length < Math.min(word.length, 6) && scriptOf(word) !== 'han'));
      if (!taken.has(made) && !used.has(made)) return made;
    }
  };
  return (word) => {
    const plain = word.toLowerCase();
    let made = known.get(plain);
    if (!made) {
      made = invent(plain);
      known.set(plain, made);
      used.add(made);
    }
    return /^\p{Lu}/u.test(word) ? made[0].toUpperCase() + made.slice(1) : made;
  };
}

const wordPattern = /\p{L}+/gu;
const wordsOf = (text) => (text.match(wordPattern) ?? []).map((word) => word.toLowerCase());

/** Every word that people wrote on the page, in lower case; times left out. */
export function wordsIn(document) {
  const found = new Set();
  for (const text of textsOf(document)) if (!isTime(text)) for (const word of wordsOf(text)) found.add(word);
  return found;
}

function* textsOf(document) {
  const walker = document.createTreeWalker(document.documentElement, 4);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) yield node.data;
  for (const element of document.querySelectorAll('*'))
    for (const { name, value } of element.attributes) if (spoken.has(name)) yield value;
}

/** Scrubs the document in place. Digits become other digits, so no number of an order or a phone is left. */
export function scrub(document) {
  for (const part of document.querySelectorAll(dropped)) part.remove();
  for (const holder of document.querySelectorAll('[srcdoc]')) holder.setAttribute('srcdoc', '');
  removeComments(document);
  const invented = makeWords(wordsIn(document));
  const digits = (text) => text.replace(/\d/g, (digit) => `${(Number(digit) * 7 + 3) % 10}`);
  const replace = (text) => (isTime(text) ? text : digits(text.replace(wordPattern, invented)));
  const walker = document.createTreeWalker(document.documentElement, 4);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) node.data = replace(node.data);
  for (const element of document.querySelectorAll('*')) scrubAttributes(element, { replace, digits });
}

function removeComments(document) {
  const walker = document.createTreeWalker(document, 128);
  const comments = [];
  for (let node = walker.nextNode(); node; node = walker.nextNode()) comments.push(node);
  for (const comment of comments) comment.remove();
}

function scrubAttributes(element, { replace, digits }) {
  for (const { name, value } of [...element.attributes]) {
    if (moments.test(name)) continue;
    if (name.startsWith('on')) element.removeAttribute(name);
    else if (addresses.has(name)) element.setAttribute(name, addressOf(value, digits));
    else if (spoken.has(name)) element.setAttribute(name, labelOf(value, replace));
    else if (name.startsWith('data-') && isPersonal(value)) element.setAttribute(name, replace(value));
    else if (/^data-|^id$|^for$/.test(name)) element.setAttribute(name, digits(value));
  }
}

/** A value with blanks, an @ or capitals is somebody's text; "message" or "end-user" is the product's. */
const isPersonal = (value) => /[\s@]|\p{Lu}|[^\x20-\x7e]/u.test(value) || value.length > 40;

const labelOf = (value, replace) =>
  value
    .split(/(\p{L}+)/u)
    .map((part) => (labels.has(part.toLowerCase()) ? part : replace(part)))
    .join('');

/** The kind of path is kept (`/tickets/1`), where it leads is not. */
function addressOf(value, digits) {
  if (/^(?:mailto|tel|data|blob|javascript):/i.test(value)) return '#';
  const path = value.replace(/^\w+:\/\/[^/]*/, '').replace(/[?].*$/, '');
  return digits(path.replace(/[^/#\w-]/g, '')).replace(/[\w-]{25,}/g, 'x') || '#';
}
