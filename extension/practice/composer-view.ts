/**
 * Where the agent writes: a public reply or an internal note, one at a time. It belongs to one ticket and stays with it,
 * so that drafts are kept while other tickets are open.
 */
import { createEditor, type Editor } from './editor.ts';
import { element } from './element.ts';
import type { Surroundings } from './surroundings.ts';

type Box = 'reply' | 'note';
const boxes: readonly Box[] = ['reply', 'note'];

export function createComposer(ticketId: string, around: Surroundings): HTMLElement {
  const { desk, words } = around;
  const draftChanged = () =>
    desk.setDraft(
      ticketId,
      boxes.some((box) => editors[box].text().trim() !== ''),
    );
  const editors: Record<Box, Editor> = {
    reply: createEditor(words.replyTo, words.replyHint, draftChanged),
    note: createEditor(words.note, words.noteHint, draftChanged),
  };
  const send = (box: Box) => {
    const text = editors[box].text().trim();
    editors[box].focus();
    if (!text) return;
    editors[box].clear();
    draftChanged();
    desk.add(ticketId, { role: box === 'reply' ? 'agent' : 'note', author: words.you, text });
    around.announce(box === 'reply' ? words.sent : words.noted);
  };
  const panels = boxes.map((box) => composerPanel(box, editors[box], around, () => send(box)));
  const tabs = tabList(panels, around);
  const rich = richSwitch(editors, words.rich);
  return element(
    'section',
    { class: 'composer', 'aria-label': words.reply },
    element('div', { class: 'composer-head' }, tabs, rich),
    ...panels,
  );
}

function composerPanel(box: Box, editor: Editor, { words }: Surroundings, send: () => void): HTMLElement {
  const button = element(
    'button',
    { type: 'button', class: 'primary', click: send },
    box === 'reply' ? words.send : words.saveNote,
  );
  const panel = element(
    'div',
    {
      ...{ 'data-composer': box, id: `composer-${box}`, role: 'tabpanel', class: `panel ${box}` },
      ...{ 'aria-labelledby': `tab-${box}`, hidden: box !== 'reply' },
    },
    editor.root,
    element('div', { class: 'panel-foot' }, element('span', { class: 'quiet' }, 'Ctrl Enter'), button),
  );
  panel.addEventListener('keydown', (event) => {
    if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
    event.preventDefault();
    send();
  });
  return panel;
}

function tabList(panels: readonly HTMLElement[], { words }: Surroundings): HTMLElement {
  const choose = (chosen: number) => {
    for (const [i, panel] of panels.entries()) {
      panel.hidden = i !== chosen;
      tabs[i]?.setAttribute('aria-selected', String(i === chosen));
      tabs[i]?.setAttribute('tabindex', i === chosen ? '0' : '-1');
    }
  };
  const tabs = boxes.map((box, i) =>
    element(
      'button',
      tabMarks(box, i === 0, () => choose(i)),
      box === 'reply' ? words.reply : words.note,
    ),
  );
  return element(
    'div',
    {
      role: 'tablist',
      class: 'tabs',
      keydown: (event) => {
        if (!(event instanceof KeyboardEvent) || !/^Arrow(Left|Right)$/.test(event.key)) return;
        const next = 1 - tabs.findIndex((tab) => tab.ariaSelected === 'true');
        choose(next);
        tabs[next]?.focus();
      },
    },
    ...tabs,
  );
}

const tabMarks = (box: Box, chosen: boolean, click: () => void) => ({
  ...{ type: 'button', role: 'tab', id: `tab-${box}`, 'data-tab': box, 'aria-controls': `composer-${box}` },
  ...{ 'aria-selected': String(chosen), tabindex: chosen ? 0 : -1, click },
});

function richSwitch(editors: Readonly<Record<Box, Editor>>, label: string): HTMLElement {
  const button = element(
    'button',
    { type: 'button', class: 'switch', 'data-rich': true, 'aria-pressed': 'false' },
    label,
  );
  button.addEventListener('click', () => {
    const on = button.getAttribute('aria-pressed') !== 'true';
    button.setAttribute('aria-pressed', String(on));
    for (const box of boxes) editors[box].setRich(on);
  });
  return button;
}
