// The files a new helpdesk begins with: an adapter from a description, and a page for each situation it has to be shown in.

const camel = (id) => id.replace(/-(\w)/g, (_, letter) => letter.toUpperCase());
const title = (id) =>
  id
    .split('-')
    .map((part) => part[0].toUpperCase() + part.slice(1))
    .join(' ');

const adapter = (id) => `/**
 * ${title(id)}. Say here where each hook comes from (the product's own source, public extensions, nothing yet), how new that
 * is, and what the page does not tell. Where nothing is known, leave the part out: the generic reader takes it.
 */
import { byHooks } from './by-hooks.ts';

export const ${camel(id)} = byHooks({
  id: '${id}',
  name: '${title(id)}',
  proof: 'built from public hooks, unconfirmed',
  matches: ({ url }) => url.hostname === '${id}.example',
  ticket: { address: /\\/tickets\\/(\\d+)/ },
  messages: {
    thread: '.thread',
    item: '.message',
    roles: [
      ['.message.note', 'note'],
      ['.message.customer', 'customer'],
      ['.message.agent', 'agent'],
    ],
    author: '.author',
    time: 'time@datetime',
    body: '.body',
  },
  subject: 'h1',
  composers: [{ field: 'textarea' }],
});
`;

const words = {
  en: ['The box arrived open.', 'Thank you, we send a new one today.', 'Ask the store first.', 'Box'],
  ru: ['Коробка пришла открытой.', 'Спасибо, сегодня отправим новую.', '', 'Коробка'],
};
const message = (role, author, at, body) =>
  `<div class="message ${role}"><b class="author">${author}</b><time datetime="2026-03-16T${at}:00Z"></time><div class="body">${body}</div></div>`;
const thread = (subject, ...messages) => `<h1>${subject}</h1>\n<div class="thread">\n${messages.join('\n')}\n</div>`;
const box = '\n<textarea></textarea>';
const [said, answered, noted, about] = words.en;
const customer = message('customer', 'Ann Lee', '09:00', `<p>${said}</p>`);
const agent = message('agent', 'Bo Winter', '09:20', `<p>${answered}</p>`);

/** Situation -> language and body of its page. */
const situations = {
  'one-message': ['en', thread(about, customer) + box],
  'long-thread-with-quotes': [
    'en',
    thread(
      about,
      customer,
      agent,
      message('customer', 'Ann Lee', '09:40', `<p>Good.</p><blockquote>${answered}</blockquote>`),
    ) + box,
  ],
  'internal-note': [
    'en',
    thread(about, customer, message('note', 'Bo Winter', '09:10', `<p>${noted}</p>`), agent) + box,
  ],
  'other-locale-ru': [
    'ru',
    thread(
      words.ru[3],
      message('customer', 'Анна Ли', '09:00', `<p>${words.ru[0]}</p>`),
      message('agent', 'Пётр Зимин', '09:20', `<p>${words.ru[1]}</p>`),
    ) + box,
  ],
  'composer-closed': ['en', thread(about, customer, agent)],
  'markup-in-text': [
    'en',
    thread(
      about,
      message('customer', 'Ann Lee', '09:00', '<p>It says &lt;b&gt;403&lt;/b&gt; &amp; stops.</p>'),
      agent,
    ) + box,
  ],
  'unknown-layout': ['en', '<h1>Box</h1>\n<canvas width="800" height="600"></canvas>'],
};

const fixture = (id, lang, body) =>
  `<!-- address: https://${id}.example/tickets/12 | now: 2026-03-20T12:00:00Z | zone: 0 -->\n<!doctype html>\n<html lang="${lang}">\n<head><meta charset="utf-8"></head>\n<body>\n${body}\n</body>\n</html>\n`;

/** Is this a name an adapter can have? Small letters, digits and single hyphens, as files are named here. */
export const isAdapterId = (id) => /^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/.test(id);

/** Path -> text of every new file. */
export function filesFor(id) {
  const pages = Object.entries(situations).map(([name, [lang, body]]) => [
    `test/fixtures/${id}/${name}.html`,
    fixture(id, lang, body),
  ]);
  return Object.fromEntries([[`src/adapters/${id}.ts`, adapter(id)], ...pages]);
}

/** The registry with a line for the adapter in both of its lists, by name. */
export function registered(registry, id) {
  const name = camel(id);
  const withImport = inserted(
    registry,
    /^import \{ \w+ \} from '\.\/([\w-]+)\.ts';$/gm,
    id,
    `import { ${name} } from './${id}.ts';`,
  );
  return inserted(withImport, /^ {2}(\w+),$/gm, name, `  ${name},`);
}

/** Puts a line before the first one whose name comes later, else after the last. */
function inserted(text, lines, key, line) {
  const found = [...text.matchAll(lines)];
  const later = found.find(([, other]) => other.toLowerCase() > key.toLowerCase());
  if (later) return `${text.slice(0, later.index)}${line}\n${text.slice(later.index)}`;
  const last = found.at(-1);
  const end = last.index + last[0].length;
  return `${text.slice(0, end)}\n${line}${text.slice(end)}`;
}

/** The guide with the product's row under the heading of its proof, by name. */
export function listed(guide, id) {
  const heading = '## Built from public hooks, unconfirmed';
  const start = guide.indexOf(heading);
  const next = guide.indexOf('\n## ', start + 1);
  const part = guide.slice(start, next);
  const row = `| ${title(id)} | to be said: what this reader cannot tell |`;
  const rows = [...part.matchAll(/^\| (?!helpdesk|---)(.+?) \|.*$/gm)];
  const later = rows.find(([, other]) => other.localeCompare(title(id), 'en') > 0);
  const at = later ? later.index : rows.at(-1).index + rows.at(-1)[0].length + 1;
  return `${guide.slice(0, start)}${part.slice(0, at)}${row}\n${part.slice(at)}${guide.slice(next)}`;
}
