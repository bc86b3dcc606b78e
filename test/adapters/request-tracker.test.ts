/** What fixture pages cannot show: zones, frames, and words of other languages. */
import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import type { Page } from '../../src/adapters/adapter.ts';
import { personIn } from '../../src/adapters/request-tracker/roles.ts';
import { requestTracker } from '../../src/adapters/request-tracker.ts';
import { differences, type TruthTicket } from '../live/rt5-truth.ts';

const customer = '<span class="user" data-user-id="41">Nora Field &lt;nora@fieldworks.example&gt;</span>';
const staff = '<span class="user" data-user-id="12">sam (Sam Okoro)</span>';

const message = (id: number, user: string, date: string, what: string, sent?: string) => `
  <div class="transaction message" data-transaction-id="${id}">
    <div class="metadata"><span class="date">${date}</span><span class="description">${user} - ${what}</span></div>
    <div class="content">${sent ? `<table><tr><td class="message-header-value">${sent}</td></tr></table>` : ''}
      <div class="messagebody"><div class="message-stanza">Text ${id}</div></div></div>
  </div>`;

function pageOf(messages: string, zone?: number): Page {
  const address = 'https://rt.example/Ticket/Display.html?id=7';
  const html = `<body id="comp-Ticket-Display"><h1>#7: Refund</h1>
    <div class="ticket-info-people"><div class="requestors"><span class="current-value">${customer}</span></div></div>
    <div class="history" id="ticket-7-history"><div class="history-container">${messages}</div></div></body>`;
  const page = {
    document: new JSDOM(html).window.document,
    url: new URL(address),
    now: new Date('2026-11-20T12:00:00Z'),
  };
  return zone === undefined ? page : { ...page, zone };
}

function messagesOf(page: Page) {
  const read = requestTracker.read(page);
  if (!read.ok) throw new Error(JSON.stringify(read.error));
  return read.value.thread.messages;
}

const timesOf = (page: Page) => messagesOf(page).map(({ at }) => at);

describe('the zone of times', () => {
  const sent = 'Mon, 16 Mar 2026 08:12:00 +0000';

  it('comes from the mails, not from the browser, where they disagree', () => {
    const page = pageOf(
      message(1, customer, 'Mon Mar 16 13:42:10 2026', 'Ticket created', sent) +
        message(2, staff, 'Mon Mar 16 14:30:00 2026', 'Correspondence added'),
      0,
    );
    expect(timesOf(page)).toEqual(['2026-03-16T08:12:10.000Z', '2026-03-16T09:00:00.000Z']);
  });

  it('is the one it was told when there is no mail', () => {
    expect(timesOf(pageOf(message(1, customer, 'Mon Mar 16 11:12:00 2026', 'Ticket created'), 180))).toEqual([
      '2026-03-16T08:12:00.000Z',
    ]);
  });

  it('is not taken from one mail that was late by hours', () => {
    const late = message(1, customer, 'Mon Mar 16 11:12:00 2026', 'Ticket created', 'Mon, 16 Mar 2026 02:00:00 +0000');
    const prompt = (id: number) =>
      message(id, customer, 'Tue Mar 17 11:12:00 2026', 'Correspondence added', 'Tue, 17 Mar 2026 08:12:00 +0000');
    expect(timesOf(pageOf(late + prompt(2) + prompt(3), 0))[0]).toBe('2026-03-16T08:12:00.000Z');
  });

  it('follows the change to summer time', () => {
    const winter = message(
      1,
      customer,
      'Fri Mar 27 09:00:00 2026',
      'Ticket created',
      'Fri, 27 Mar 2026 08:00:00 +0000',
    );
    const summer = message(
      2,
      customer,
      'Mon Mar 30 10:00:00 2026',
      'Correspondence added',
      'Mon, 30 Mar 2026 08:00:00 +0000',
    );
    const answer = message(3, staff, 'Mon Mar 30 11:00:00 2026', 'Correspondence added');
    expect(timesOf(pageOf(winter + summer + answer, 0))).toEqual([
      '2026-03-27T08:00:00.000Z',
      '2026-03-30T08:00:00.000Z',
      '2026-03-30T09:00:00.000Z',
    ]);
  });
});

describe('roles', () => {
  const first = message(1, customer, 'Mon Mar 16 11:12:00 2026', 'Ticket created');
  it.each([
    ['Comments added', 'note'],
    ['Correspondence added', 'agent'],
    ['Добавлен комментарий', 'note'],
    ['Добавлен ответ', 'agent'],
    ['创建注释完成', 'note'],
    ['创建申请单回复', 'agent'],
    ['Kommentar hinzugefügt', 'note'],
    ['Antwort hinzugefügt', 'agent'],
    ['Commentaires ajoutés', 'note'],
    ['Courrier ajouté', 'agent'],
    ['Megjegyzés hozzáadva', 'note'],
    ['Válasz hozzáadva', 'agent'],
    ['コメントが追加されました', 'note'],
  ])('%s is %s', (what, role) => {
    expect(messagesOf(pageOf(first + message(2, staff, 'Mon Mar 16 12:00:00 2026', what)))[1]?.role).toBe(role);
  });

  it('says less than sure when nothing tells a reply from a comment', () => {
    const read = requestTracker.read(pageOf(first + message(2, staff, 'Mon Mar 16 12:00:00 2026', 'Zzz')));
    expect(read.ok && read.value.confidence).toBeLessThan(1);
  });
});

describe('people', () => {
  it.each([
    ['Ann Lee <ann@shop.example>', { name: 'Ann Lee', email: 'ann@shop.example' }],
    ['"Lee, Ann" <ann@shop.example>', { name: 'Lee, Ann', email: 'ann@shop.example' }],
    ['<ann@shop.example>', { email: 'ann@shop.example' }],
    ['ann@shop.example', { email: 'ann@shop.example' }],
    ['irina (Irina Volkova)', { name: 'Irina Volkova' }],
    ['Irina Volkova', { name: 'Irina Volkova' }],
  ])('reads %s', (label, person) => {
    const user = new JSDOM('<span data-user-id="3"></span>').window.document.querySelector('span');
    if (!user) throw new Error('no node');
    user.textContent = label;
    expect(personIn(user)).toEqual({ id: '3', ...person });
  });
});

describe('the reply form', () => {
  const form = (
    type: string,
    area: string,
  ) => `<body id="comp-Ticket-Update"><form name="TicketUpdate"><input name="id" value="7">
    <select name="UpdateType"><option value="${type}" selected></option></select>${area}</form></body>`;
  const open = (html: string): Page => ({
    document: new JSDOM(html).window.document,
    url: new URL('https://rt.example/Ticket/Update.html?id=7'),
  });
  const rich =
    '<textarea name="UpdateContent" style="display: none"></textarea><iframe class="cke_wysiwyg_frame"></iframe>';

  it('gives the body of the editor’s frame, once that can be edited', () => {
    const page = open(form('response', rich));
    expect(requestTracker.findComposer(page)).toBeNull();
    const body = page.document.querySelector('iframe')?.contentDocument?.body;
    body?.setAttribute('contenteditable', 'true');
    expect(requestTracker.findComposer(page)).toMatchObject({ field: body, box: 'reply', ticket: { id: '7' } });
  });

  it('gives the textarea without one, and tells a comment from a reply', () => {
    const page = open(form('private', '<textarea name="UpdateContent"></textarea>'));
    expect(requestTracker.findComposer(page)).toMatchObject({
      field: page.document.querySelector('textarea'),
      box: 'note',
    });
  });

  it('gives none where the field is closed', () => {
    expect(
      requestTracker.findComposer(open(form('response', '<textarea name="UpdateContent" disabled></textarea>'))),
    ).toBeNull();
    expect(requestTracker.findComposer(open('<body id="comp-Ticket-Update"></body>'))).toBeNull();
  });
});

describe('differences', () => {
  const truth: TruthTicket = {
    ...{ key: 'refund', subject: 'Refund', requester: 'nora@fieldworks.example', number: 7, url: '', reply_url: '' },
    messages: [
      {
        id: 'refund-01',
        role: 'customer',
        author: { name: 'Nora Field' },
        time: '2026-03-16T08:12:00Z',
        text: 'One.\n\nTwo.',
      },
    ],
  };
  const thread = {
    ...{ id: '7', subject: 'Refund', customer: { email: 'nora@fieldworks.example' } },
    messages: [
      { role: 'customer' as const, author: 'Nora Field', at: '2026-03-16T08:12:40.000Z', text: 'One.\n\n Two. ' },
    ],
  };

  it('are none where seconds and blanks differ', () => {
    expect(differences(thread, truth)).toEqual([]);
  });

  it.each([
    ['role', { role: 'agent' as const }],
    ['author', { author: 'Sam' }],
    ['time', { at: '2026-03-16T08:13:00.000Z' }],
    ['text', { text: 'One. Two.' }],
  ])('name the %s', (what, change) => {
    const messages = thread.messages.map((read) => ({ ...read, ...change }));
    expect(differences({ ...thread, messages }, truth)).toEqual([expect.stringContaining(`refund-01 ${what}`)]);
  });

  it('name missing messages, another subject and another person', () => {
    expect(differences({ id: '7', messages: [] }, truth)).toHaveLength(3);
  });
});
