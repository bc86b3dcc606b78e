/**
 * The text of a message body as lines, from the DOM alone. Reads no layout and no computed style (asking for those on
 * thousands of nodes costs tens of milliseconds), so what only a style sheet hides is still read unless a rule says so.
 * Changes nothing.
 */
import { quoteMark } from '../thread/quotes.ts';

export interface BodyRules {
  /** Elements that are not part of the message: buttons, toolbars, receipts. */
  skip?: string;
  /** Elements that the product marks as quoted, besides those every mail program uses. */
  quote?: string;
  /** Single elements to leave out, such as the author's name where it stands beside the text. */
  omit?: ReadonlySet<Element>;
  /** True where the product shows the line breaks of the source (CSS `white-space: pre-wrap`). */
  keepBreaks?: boolean;
}

export interface BodyText {
  /** Lines divided by \n, with a `quoteMark` line for each quote. */
  text: string;
  /** The text of the quotes, in order. */
  quotes: string[];
}

const neverText = new Set(
  'SCRIPT STYLE TEMPLATE NOSCRIPT HEAD TITLE META LINK IFRAME OBJECT EMBED SELECT TEXTAREA INPUT BUTTON VIDEO AUDIO CANVAS svg SVG MATH'.split(
    ' ',
  ),
);
const blocks = new Set(
  'ADDRESS ARTICLE ASIDE BLOCKQUOTE DD DETAILS DIV DL DT FIELDSET FIGCAPTION FIGURE FOOTER FORM H1 H2 H3 H4 H5 H6 HEADER HR LI MAIN NAV OL P PRE SECTION SUMMARY TABLE TBODY THEAD TR UL'.split(
    ' ',
  ),
);
/** Blocks with a margin: an empty line stands around them. */
const spaced = new Set('P H1 H2 H3 H4 H5 H6 UL OL PRE BLOCKQUOTE TABLE'.split(' '));

/** Quotes as Gmail, Apple Mail, Thunderbird, Yahoo, Proton, Yandex and Mail.ru mark them. */
const mailQuotes =
  'blockquote, .gmail_quote, .gmail_extra, .protonmail_quote, .yahoo_quoted, [id^="yahoo_quoted"], .moz-cite-prefix, div[name="quote"], #mail-editor-reference-message-container';
/** From here to the end of the message everything is history (Outlook). */
const historyStarts = '#appendonsend, #divRplyFwdMsg, [id$="_divRplyFwdMsg"], [id$="_appendonsend"]';

/** Reads a body; see `BodyText`. An empty body gives an empty text. */
export function readBody(root: Element, rules: BodyRules = {}): BodyText {
  const walk = new Walk(rules);
  walk.children(root, rules.keepBreaks === true || root.tagName === 'PRE');
  return { text: walk.text(), quotes: walk.quotes };
}

class Walk {
  readonly quotes: string[] = [];
  private out = '';
  private newlines = 2;
  private blank = false;
  private rest: Walk | null = null;
  private readonly rules: BodyRules;
  private readonly quoteSelector: string;

  constructor(rules: BodyRules, quoteSelector?: string) {
    this.rules = rules;
    this.quoteSelector = quoteSelector ?? (rules.quote ? `${mailQuotes}, ${rules.quote}` : mailQuotes);
  }

  text(): string {
    if (this.rest) this.quotes[this.quotes.length - 1] = this.rest.out;
    return this.out;
  }

  children(parent: Node, keep: boolean): void {
    for (let node = parent.firstChild; node; node = node.nextSibling) {
      if (node.nodeType === 3) (this.rest ?? this).words((node as Text).data, keep);
      else if (node.nodeType === 1) this.element(node as Element, keep);
    }
  }

  private element(element: Element, keep: boolean): void {
    const tag = element.tagName;
    if (tag === 'BR') {
      (this.rest ?? this).lineBreak();
      return;
    }
    if (neverText.has(tag) || this.isLeftOut(element)) return;
    if (this.rest) this.rest.element(element, keep);
    else if (this.isQuote(element, tag)) this.quote(element, keep);
    else {
      if (this.quoteSelector && element.id && element.matches(historyStarts)) this.historyFrom();
      (this.rest ?? this).shown(element, tag, keep);
    }
  }

  private isLeftOut(element: Element): boolean {
    const { omit, skip } = this.rules;
    return isHidden(element) || omit?.has(element) === true || (skip !== undefined && element.matches(skip));
  }

  /** Most elements of a body have no attributes, and only a blockquote needs none to be a quote. */
  private isQuote(element: Element, tag: string): boolean {
    if (!this.quoteSelector) return false;
    return tag === 'BLOCKQUOTE' || (element.hasAttributes() && element.matches(this.quoteSelector));
  }

  private shown(element: Element, tag: string, keep: boolean): void {
    if (tag === 'IMG') {
      this.words(emojiOf(element), true);
      return;
    }
    const lines = spaced.has(tag) ? 2 : blocks.has(tag) ? 1 : 0;
    // A quote follows the line that introduces it.
    if (lines) this.atLeast(tag === 'BLOCKQUOTE' ? 1 : lines);
    if (tag === 'TD' || tag === 'TH') this.words(' ', false);
    this.children(element, keep || tag === 'PRE' || keepsBreaks(element));
    if (lines) this.atLeast(lines);
  }

  private quote(element: Element, keep: boolean): void {
    const inner = new Walk(this.rules, '');
    inner.children(element, keep);
    if (!inner.out.trim()) return;
    this.atLeast(1);
    this.words(quoteMark, true);
    this.atLeast(1);
    this.quotes.push(inner.out.trim());
  }

  /** All that follows goes to a quote of its own. */
  private historyFrom(): void {
    this.atLeast(1);
    this.words(quoteMark, true);
    this.quotes.push('');
    this.rest = new Walk(this.rules, '');
  }

  private words(data: string, keep: boolean): void {
    const text = data.replace(/\u00A0/g, ' ');
    if (keep) {
      this.add(text);
      return;
    }
    const collapsed = text.replace(/[ \t\n\r\f]+/g, ' ');
    if (collapsed === ' ' || collapsed === '') {
      this.blank ||= collapsed === ' ';
      return;
    }
    this.blank ||= collapsed.startsWith(' ');
    this.add(collapsed.trim());
    this.blank = collapsed.endsWith(' ');
  }

  private add(text: string): void {
    if (!text) return;
    if (this.blank && this.newlines === 0 && !text.startsWith(' ')) this.out += ' ';
    this.blank = false;
    this.out += text;
    this.newlines = text.endsWith('\n') ? 1 : 0;
  }

  private lineBreak(): void {
    this.out += '\n';
    this.newlines += 1;
    this.blank = false;
  }

  private atLeast(count: number): void {
    this.blank = false;
    while (this.newlines < count) this.lineBreak();
  }
}

function isHidden(element: Element): boolean {
  if (!element.hasAttributes()) return false;
  if (element.hasAttribute('hidden')) return true;
  const style = element.getAttribute('style');
  return style !== null && /display\s*:\s*none|mso-hide\s*:\s*all/i.test(style);
}

function keepsBreaks(element: Element): boolean {
  const style = element.getAttribute('style');
  return style !== null && /white-space\s*:\s*(?:pre|break-spaces)/i.test(style);
}

/** Chat products draw emoji as images; their name is the character. Other images say nothing. */
function emojiOf(image: Element): string {
  const alt = image.getAttribute('alt') ?? '';
  return alt.length <= 12 && /\p{Extended_Pictographic}/u.test(alt) ? alt : '';
}
