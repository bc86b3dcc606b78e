/** The page as a page: text that stays text, no request but its own files, keys, languages, widths, accessibility. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { openDesk, startBrowser } from './support/desk-browser.ts';

const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

let browser: Browser;
beforeAll(async () => {
  browser = await startBrowser();
});
afterAll(() => browser.close());

async function violations(page: Page): Promise<string[]> {
  await page.evaluate(axeSource);
  const found = await page.evaluate(
    'axe.run().then(({ violations }) => violations.map(({ id, nodes }) => id + nodes[0].html))',
  );
  return found as string[];
}

describe('accessibility', () => {
  const wide = { dark: false, width: 1280 };
  const openings = [
    ...['#/', '#/ticket/77', '#/ticket/1042', '#/ticket/1050', '#/ticket/2021'].map((hash) => ({ hash, ...wide })),
    ...['#/ticket/1050', '#/ticket/3029'].map((hash) => ({ hash, dark: true, width: 1280 })),
    ...['#/', '#/ticket/2022'].map((hash) => ({ hash, dark: true, width: 540 })),
    { hash: '#/ticket/3029', dark: false, width: 760 },
  ];
  test.each(openings)('axe finds nothing at $hash, dark $dark, $width wide', async (opening) => {
    const page = await openDesk(browser, opening);
    expect(await violations(page)).toEqual([]);
    await page.context().close();
  });

  test('axe finds nothing in a note written in rich text', async () => {
    const page = await openDesk(browser, { hash: '#/ticket/1043' });
    await page.getByRole('button', { name: 'Rich text' }).click();
    await page.getByRole('tab', { name: 'Internal note' }).click();
    expect(await violations(page)).toEqual([]);
    await page.context().close();
  });

  test('nothing is wider than the page', async () => {
    for (const width of [540, 700, 900, 1040, 1400]) {
      const page = await openDesk(browser, { hash: '#/ticket/1050', width });
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
      expect(await page.getByRole('button', { name: 'Send reply' }).isVisible()).toBe(true);
      await page.context().close();
    }
  });
});

describe('keys', () => {
  test('J and K move through the list, Enter opens, typing is left alone', async () => {
    const page = await openDesk(browser, { hash: '#/' });
    const focused = () => page.evaluate(() => document.activeElement?.getAttribute('href'));
    const order = await page.locator('nav a').evaluateAll((rows) => rows.map((row) => row.getAttribute('href')));
    await page.keyboard.press('j');
    await page.keyboard.press('j');
    expect(await focused()).toBe(order[1]);
    await page.keyboard.press('k');
    await page.keyboard.press('ArrowDown');
    expect(await focused()).toBe(order[1]);
    await page.keyboard.press('Enter');
    await page.locator('[data-thread]').waitFor();
    const box = page.getByRole('textbox', { name: 'Public reply' });
    await box.pressSequentially('jk');
    expect(await box.inputValue()).toBe('jk');
    expect(await box.evaluate((field) => field === document.activeElement)).toBe(true);
    await page.context().close();
  });
});

describe('text stays text', () => {
  test('markup in a ticket shows as typed and runs nothing', async () => {
    const page = await openDesk(browser, { hash: '#/ticket/1050' });
    expect(await page.locator('[data-body]').first().textContent()).toContain('<script>alert(1)</script>');
    expect(await page.locator('h1[data-subject]').textContent()).toBe(
      'Comment box <b>eats</b> markup & entities (5.2.1)',
    );
    expect(await page.locator('main script, main img, main iframe, main svg, main b').count()).toBe(0);
    expect(await page.locator('body > main').count()).toBe(1);
    await page.context().close();
  });
});

describe('the network', () => {
  test('sees the page and its own files, nothing else', async () => {
    const asked: string[] = [];
    const context = await browser.newContext();
    context.on('request', (request) => asked.push(request.url()));
    const page = await context.newPage();
    const complaints: string[] = [];
    page.on('console', (message) => complaints.push(message.text()));
    page.on('pageerror', (error) => complaints.push(error.message));
    await page.goto(`${inject('deskUrl')}?lang=en#/ticket/1042`);
    await page.getByRole('textbox', { name: 'Public reply' }).fill('words that stay here');
    await page.getByRole('button', { name: 'Send reply' }).click();
    await page.locator('[data-role="agent"]').last().waitFor();
    expect(asked.filter((url) => !url.startsWith(inject('deskUrl')))).toEqual([]);
    expect(asked.length).toBeLessThanOrEqual(4);
    expect(complaints).toEqual([]);
    await context.close();
  });
});

describe('language', () => {
  test.each([
    ['?lang=ru', 'ru', 'Отправить ответ'],
    ['?lang=zh', 'zh', '发送回复'],
    ['?lang=xx', 'en', 'Send reply'],
    ['', 'en', 'Send reply'],
  ])('%s gives %s', async (search, lang, send) => {
    const page = await openDesk(browser, { search: `${search || '?'}&later=off`, hash: '#/ticket/1045' });
    expect(await page.locator('html').getAttribute('lang')).toBe(lang);
    expect(await page.getByRole('button', { name: send }).count()).toBe(1);
    expect(await page.locator('nav h2').first().getAttribute('lang')).toBe(lang);
    await page.context().close();
  });
});
