/** The main path in Debian's Firefox, on the practice desk: switch on, read, classify, sidebar, insert, undo, keys, a dead background. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Firefox, firefoxBuild, launchFirefox } from '../../scripts/firefox.mjs';
import { serveDesk } from '../../scripts/serve.mjs';
import { until } from '../e2e/desk.ts';

/** WebDriver's names of keys. */
const CONTROL = '\uE009';
const ALT = '\uE00A';
const SHIFT = '\uE008';

let desk: Awaited<ReturnType<typeof serveDesk>>;
let firefox: Firefox;

beforeAll(async () => {
  desk = await serveDesk();
  firefox = await launchFirefox({ extension: firefoxBuild });
  await firefox.go(`${desk.page}?lang=en&later=off#/ticket/1042`);
  await firefox.pressButton();
});
afterAll(async () => {
  await firefox?.close();
  await desk?.close();
});

/** Text of the first such element in the sidebar; waits until there is one. */
const inPanel = (css: string, words = '') =>
  until(
    () =>
      firefox.inSidebar(
        (page, at, has) => {
          const found = [...page.querySelectorAll(at)].find((el) => el.textContent?.includes(has));
          return found ? (found.textContent ?? ' ') : undefined;
        },
        css,
        words,
      ),
    `"${words}" in ${css} of the sidebar`,
  );

const pressInPanel = (css: string) =>
  firefox.inSidebar((page, at) => {
    const button = page.querySelector<HTMLElement>(at);
    button?.click();
    return button !== null;
  }, css);

const draft = () =>
  firefox.evaluate(() => document.querySelector<HTMLTextAreaElement>('[data-composer="reply"] textarea')?.value ?? '');

test('is off until it is switched on for the site', async () => {
  await inPanel('body', '127.0.0.1');
  expect(await firefox.inSidebar((page) => page.querySelector('.band') !== null)).toBe(false);
  await pressInPanel('button.primary');
  await inPanel('header', '#1042');
});

test("names what is going on in the customer's own words", async () => {
  const quote = await inPanel('.band .q');
  const said = await firefox.evaluate(() => document.querySelector('[data-thread]')?.textContent ?? '');
  expect(said).toContain(quote.replace(/[“”"…]/g, '').trim());
});

test('the reply stands at the caret once, and Ctrl+Z takes it out', async () => {
  await firefox.type('[data-composer="reply"] textarea', 'Before. ');
  await pressInPanel('footer .primary');
  const first = await inPanel('.done, .hint');
  expect(first.length).toBeGreaterThan(0);
  if (!(await firefox.inSidebar((page) => page.querySelector('.done') !== null))) {
    await pressInPanel('footer .leave-out');
    await inPanel('.left-out');
    await pressInPanel('footer .primary');
  }
  await inPanel('.done');
  const text = await draft();
  expect(text.startsWith('Before. ')).toBe(true);
  const start = text.slice('Before. '.length, 'Before. '.length + 30);
  expect(start).toHaveLength(30);
  expect(text.split(start)).toHaveLength(2);
  await firefox.press([CONTROL, 'z']);
  await until(async () => (await draft()) === 'Before. ', 'the reply to be out again');
});

test('with the background stopped, a key still turns to the next reply', async () => {
  await firefox.killBackground();
  await firefox.press([ALT, SHIFT, 'y'], { browser: true });
  await inPanel('.rhead', '2 of');
});

test('another ticket brings its own advice', async () => {
  await firefox.evaluate(() => {
    location.hash = '#/ticket/1043';
  });
  await inPanel('header', '#1043');
});

test('the key closes the sidebar, and opens it again', async () => {
  await firefox.press([ALT, SHIFT, 'k'], { browser: true });
  await until(async () => (await firefox.inSidebar(() => true)) === undefined, 'the sidebar to close');
  await firefox.press([ALT, SHIFT, 'k'], { browser: true });
  await inPanel('header', '#1043');
});
