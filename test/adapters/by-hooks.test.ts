/** The engine behind the described helpdesks, on pages made for one rule each. */
import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import type { Hooks, MessageHooks } from '../../src/adapters/by-hooks/spec.ts';
import { byHooks } from '../../src/adapters/by-hooks.ts';

const messages: MessageHooks = {
  thread: '.thread',
  item: '.item',
  roles: [
    ['.item.note', 'note'],
    ['.from-customer', 'customer'],
    ['.from-agent', 'agent'],
    ['.draft', 'skip'],
  ],
  author: '.who',
  time: 'time',
  body: '.body',
};

const hooks: Hooks = {
  id: 'made-up',
  name: 'Made up',
  proof: 'built from public hooks, unconfirmed',
  matches: () => true,
  ticket: { address: /\/t\/(\d+)/ },
  messages,
  composers: [],
};

const item = (kind: string, words: string, more = '') =>
  `<div class="item"><i class="${kind}"></i>${more}<div class="body"><p>${words}</p></div></div>`;

function open(html: string, spec: Partial<Hooks> & { messages?: MessageHooks } = {}, path = '/t/7') {
  const url = `https://desk.example${path}`;
  const { document } = new JSDOM(`<html lang="en"><body>${html}</body></html>`, { url }).window;
  const page = { document, url: new URL(url), now: new Date('2026-03-20T12:00:00Z'), zone: 0 };
  const adapter = byHooks({ ...hooks, ...spec });
  const read = adapter.read(page);
  return { adapter, page, read, said: read.ok ? read.value.thread.messages : [] };
}

const inThread = (...items: string[]) => `<div class="thread">${items.join('')}</div>`;

describe('roles', () => {
  it('come from marks on the item', () => {
    const { said } = open(inThread(item('from-customer', 'Hello'), item('from-agent', 'Hi')));
    expect(said.map(({ role }) => role)).toEqual(['customer', 'agent']);
  });

  it('do not come from what a customer pasted into a body', () => {
    const pasted = item('from-customer', '<b class="item note from-agent">Copied from your page</b>');
    const { said } = open(inThread(pasted), { messages: { ...messages, item: '.thread > .item' } });
    expect(said.map(({ role }) => role)).toEqual(['customer']);
  });

  it('are not guessed where no rule holds', () => {
    const { read } = open(inThread(item('from-customer', 'Hello there'), item('', 'Who said this?')));
    expect(read).toMatchObject({ ok: false, error: { code: 'cannot-read', missing: ['roles'] } });
  });

  it('are compared with the record where the description says so, and are then less sure', () => {
    const name = (who: string) => `<b class="who">${who}</b>`;
    const html = `<u>Ann Lee</u>${inThread(item('', 'Hello', name('Ann  Lee')), item('', 'Hi', name('Bo')))}`;
    const by = { messages: { ...messages, otherwise: 'by-author' as const } };
    const { read, said } = open(html, { ...by, record: { name: 'u' } });
    expect(said.map(({ role }) => role)).toEqual(['customer', 'agent']);
    expect(read).toMatchObject({ value: { confidence: 0.9 } });
    expect(open(html, by).said).toEqual([]);
  });

  it('leave out what is no message', () => {
    const { said } = open(inThread(item('from-customer', 'Hello'), item('draft', 'Not sent yet')));
    expect(said).toHaveLength(1);
  });
});

describe('times', () => {
  const at = (time: string, spec = messages) =>
    open(inThread(item('from-customer', 'Hello', `<time>${time}</time>`)), { messages: spec }).said[0]?.at;

  it('prefer the exact time in brackets', () => {
    expect(at('9 hours ago (Fri, 20 Mar 2026 at 3:20 AM)')).toBe('2026-03-20T03:20:00.000Z');
    expect(at('(edited) 10 Mar 2026, 14:05')).toBe('2026-03-10T14:05:00.000Z');
  });

  it('are not made of a clock alone', () => {
    expect(at('14:05')).toBeUndefined();
  });

  it('take the day from the separator above', () => {
    const clock = (time: string) => item('from-customer', time, `<time>${time}</time>`);
    const html = inThread(
      '<h6>10 March 2026</h6>',
      clock('14:05'),
      '<h6>11 March 2026</h6>',
      clock('09:00'),
      clock('09:30'),
    );
    expect(open(html, { messages: { ...messages, day: 'h6' } }).said.map((message) => message.at)).toEqual([
      '2026-03-10T14:05:00.000Z',
      '2026-03-11T09:00:00.000Z',
      '2026-03-11T09:30:00.000Z',
    ]);
  });

  it('decide the order against the habit of the product', () => {
    const dated = (day: number) => item('from-customer', `${day}`, `<time>2026-03-${day}T10:00:00Z</time>`);
    const newest = { messages: { ...messages, newestFirst: true } };
    expect(open(inThread(dated(10), dated(11)), newest).said.map(({ text }) => text)).toEqual(['10', '11']);
    expect(open(inThread(dated(11), dated(10))).said.map(({ text }) => text)).toEqual(['10', '11']);
    const undated = inThread(item('from-customer', 'second'), item('from-customer', 'first'));
    expect(open(undated, newest).said.map(({ text }) => text)).toEqual(['first', 'second']);
  });
});

describe('messages', () => {
  it('carry a name over a run of one role only', () => {
    const name = '<b class="who">Ann</b>';
    const html = inThread(item('from-customer', '1', name), item('from-customer', '2'), item('from-agent', '3'));
    const once = { messages: { ...messages, authorOncePerRun: true } };
    expect(open(html, once).said.map(({ author }) => author)).toEqual(['Ann', 'Ann', undefined]);
    expect(open(html).said.map(({ author }) => author)).toEqual(['Ann', undefined, undefined]);
  });

  it('do not hold the words of a message inside them', () => {
    const outer = `<div class="item"><i class="from-customer"></i><div class="body">Outer${item('from-agent', 'Inner')}</div></div>`;
    expect(open(inThread(outer)).said.map(({ text }) => text)).toEqual(['Outer', 'Inner']);
  });

  it('say when folded ones are missing, and on which side', () => {
    const folded = item('from-customer', '').replace('"item"', '"item shut"');
    const spec = { messages: { ...messages, folded: '.shut' } };
    const side = (...items: string[]) => {
      const { read } = open(inThread(...items), spec);
      return read.ok ? read.value.unloaded : read.error.code;
    };
    expect(side(folded, item('from-agent', 'Hi'))).toBe('earlier');
    expect(side(item('from-agent', 'Hi'), folded)).toBe('later');
    expect(side(item('from-agent', 'Hi'))).toBeUndefined();
  });

  it('take the channel of the ticket, not of another message; notes take none', () => {
    const spec = { messages: { ...messages, channels: [['.mail', 'email']] as const } };
    const mailed = item('from-customer', '1', '<s class="mail"></s>');
    const note = item('', '3').replace('"item"', '"item note"');
    const channels = (html: string) => open(html, spec).said.map(({ channel }) => channel);
    expect(channels(inThread(mailed, item('from-agent', '2')))).toEqual(['email', undefined]);
    expect(channels(`<s class="mail"></s>${inThread(item('from-agent', '2'), note)}`)).toEqual(['email', undefined]);
  });

  it('are read from frames, also after the frame changed', () => {
    const spec = { messages: { ...messages, body: 'iframe', framed: true } };
    const { adapter, page } = open(inThread('<div class="item from-agent">x<iframe></iframe></div>'), spec);
    const frame = page.document.querySelector('iframe');
    const write = (words: string) => frame?.contentDocument?.body.append(words);
    write('First words.');
    const texts = () => {
      const again = adapter.read(page);
      return again.ok && again.value.thread.messages.map(({ text }) => text);
    };
    expect(texts()).toEqual(['First words.']);
    write(' And more.');
    expect(texts()).toEqual(['First words. And more.']);
  });
});

describe('tickets', () => {
  const several = (id: number) =>
    `<section data-t="${id}">${inThread(item('from-customer', `Words of ${id}`))}</section>`;
  const root = { root: ['[data-t="{id}"]'] };

  it('are read by their number where several stand on one page', () => {
    expect(open(several(6) + several(7), root).said.map(({ text }) => text)).toEqual(['Words of 7']);
  });

  it('are not mistaken for one that is still there', () => {
    const { read, adapter, page } = open(several(6) + several(5), root);
    expect(read).toMatchObject({ ok: false, error: { code: 'cannot-read', ticket: { id: '7' } } });
    expect(adapter.watch(page)).toEqual([]);
    expect(adapter.findComposer(page)).toBeNull();
  });

  it('are loading while their place is empty, and unreadable when it holds other things', () => {
    expect(open(inThread()).read).toMatchObject({ error: { code: 'loading' } });
    const other = inThread(`<p>${'Words in a layout nobody has seen. '.repeat(4)}</p>`);
    expect(open(other).read).toMatchObject({ error: { code: 'cannot-read', missing: ['messages'] } });
  });

  it('need a number', () => {
    const html = inThread(item('from-customer', 'Hello'));
    expect(open(html, {}, '/other').read).toMatchObject({ error: { code: 'cannot-read', missing: ['ticket-id'] } });
    expect(open('<p>A list</p>', {}, '/other').read).toMatchObject({ error: { code: 'no-ticket' } });
  });
});

describe('boxes', () => {
  const boxOf = (composers: Hooks['composers'], html: string) => {
    const { adapter, page } = open(
      `${inThread(item('from-customer', 'Hello'))}${html}`,
      composers ? { composers } : {},
    );
    return adapter.findComposer(page)?.box ?? null;
  };
  const area = '<textarea></textarea>';

  it('are a note by the hook, whatever stands around', () => {
    expect(boxOf([{ field: 'textarea', note: '.private' }], `<div class="private">${area}</div>`)).toBe('note');
    expect(boxOf([{ field: 'textarea', note: '.private' }], `<div class="private" hidden></div>${area}`)).toBe('reply');
    expect(boxOf([{ field: 'textarea', note: true }], area)).toBe('note');
  });

  it('are a note by their label where hooks say nothing', () => {
    const labelled = '<textarea aria-label="Internal note"></textarea>';
    expect(boxOf([{ field: 'textarea' }], labelled)).toBe('note');
    expect(boxOf([{ field: 'textarea', note: '.private', labels: true }], labelled)).toBe('note');
    expect(boxOf([{ field: 'textarea', note: false }], labelled)).toBe('reply');
  });

  it('are none when closed', () => {
    expect(boxOf([{ field: 'textarea' }], `<div hidden>${area}</div>`)).toBeNull();
    expect(boxOf([], area)).toBeNull();
  });
});
