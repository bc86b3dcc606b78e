/**
 * Turns other programs' texts into ours: HTML becomes lines, their placeholders become our values, and what has no value
 * of ours becomes a gap named after it, so that nothing goes out unfilled.
 */

/** `{{ticket.requester.first_name}}`, `{{ticket.requester.name | default: "x"}}`, `#{ticket.customer.firstname}`. */
const holes = /\{\{\s*([\w.]+)[^{}]*\}\}|#\{\s*([\w.]+)[^{}]*\}/g;

const person =
  /(?:requester|customer|contact|user|from)(?:_|\.)?(?:first_?name|name|fullname)$|^(?:first_?name|name)$/i;
const thing = /(?:ticket|conversation)\.(?:title|subject)$/i;

function ours(path: string): string {
  if (/agent|current_user|assignee/i.test(path)) return `[${lastWords(path)}]`;
  if (person.test(path)) return '{name}';
  return thing.test(path) ? '{thing}' : `[${lastWords(path)}]`;
}

const lastWords = (path: string): string => path.split('.').slice(-2).join(' ').replace(/_/g, ' ').slice(0, 60);

const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'", nbsp: ' ' };

/** Plain lines of an HTML text; a paragraph ends in an empty line, a list point begins with a dash. */
export const linesOf = (html: string): string =>
  html
    .replace(/\s*\n\s*/g, ' ')
    .replace(/<br\s*\/?>|<\/(?:div|li|tr|h\d)>/gi, '\n')
    .replace(/<\/(?:p|ul|ol)>/gi, '\n\n')
    .replace(/<li[^>]*>/gi, '- ')
    .replace(/<[^>]*>/g, '')
    .replace(/&(amp|lt|gt|quot|#39|nbsp);/g, (whole, name: string) => entities[name] ?? whole)
    .replace(/[ \t]+\n/g, '\n')
    .replace(/\n[ \t]+/g, '\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();

/** The text with our values and gaps in the place of theirs. */
export const withOurValues = (text: string): string =>
  text.replace(holes, (_, curly?: string, hash?: string) => ours(curly ?? hash ?? ''));
