/** Axe finds nothing to complain about, in every state, theme and language of the panel, nor on the welcome page. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults, RunOptions } from 'axe-core';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { galleryPage, openGallery } from './browser.mjs';
import { stateNames } from './fixtures.ts';
import { languages, show, still, themes } from './gallery-steps.ts';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const options: RunOptions = {
  runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
  resultTypes: ['violations'],
};

let gallery: Awaited<ReturnType<typeof openGallery>>;
beforeAll(async () => {
  gallery = await openGallery();
});
afterAll(() => gallery.close());

declare global {
  interface Window {
    axe: { run(where: Document, options: RunOptions): Promise<AxeResults> };
  }
}

/** Violations as "rule: where (why)". */
async function violations(page: Page): Promise<string[]> {
  const { violations: found } = await page.evaluate((o) => window.axe.run(document, o), options);
  return found.flatMap(({ id, nodes }) => nodes.map((n) => `${id}: ${n.html.slice(0, 90)} (${n.failureSummary})`));
}

test.each(themes.flatMap((theme) => languages.map((lang) => [theme, lang] as const)))('%s, %s', async (theme, lang) => {
  const page = await galleryPage(gallery.browser, gallery.url);
  await page.evaluate(axe);
  const found: Record<string, string[]> = {};
  for (const state of stateNames) {
    await show(page, state, lang, { theme });
    const broken = await violations(page);
    if (broken.length > 0) found[state] = broken;
  }
  await page.context().close();
  expect(found).toEqual({});
});

test.each(themes)('what opens over the panel, %s', async (theme) => {
  const page = await galleryPage(gallery.browser, gallery.url);
  await page.evaluate(axe);
  for (const lang of languages)
    for (const key of ['n', '/', '?']) {
      await show(page, 'mixed', lang, { theme });
      await page.keyboard.press(key);
      await page.waitForSelector('.sheet');
      await still(page);
      expect(await violations(page), `${lang} ${key}`).toEqual([]);
      await page.keyboard.press('Escape');
      await page.waitForSelector('.sheet', { state: 'detached' });
    }
  await page.context().close();
});

test('everything unfolded', async () => {
  const page = await galleryPage(gallery.browser, gallery.url, { height: 3000 });
  await page.evaluate(axe);
  for (const state of ['mixed', 'burst', 'plain', 'check-first', 'distress']) {
    await show(page, state);
    await page.evaluate(() => {
      for (const fold of document.querySelectorAll('details')) fold.open = true;
    });
    expect(await violations(page), state).toEqual([]);
  }
  await page.context().close();
});

test.each(themes)('the welcome page, %s', async (theme) => {
  const context = await gallery.browser.newContext({ viewport: { width: 900, height: 900 } });
  const page = await context.newPage();
  for (const lang of languages) {
    await page.goto(`${gallery.url}welcome.html?lang=${lang}&theme=${theme}`);
    await page.waitForSelector('h1');
    await page.evaluate(axe);
    expect(await violations(page), lang).toEqual([]);
  }
  await context.close();
});

test.each(themes)('the options page, %s', async (theme) => {
  const context = await gallery.browser.newContext({ viewport: { width: 1000, height: 900 }, reducedMotion: 'reduce' });
  const page = await context.newPage();
  for (const lang of languages)
    for (const more of ['', '&locked=1', '&empty=1']) {
      await page.goto(`${gallery.url}options.html?lang=${lang}&theme=${theme}${more}`);
      await page.waitForSelector('h1');
      await page.evaluate(() => {
        for (const fold of document.querySelectorAll('details')) fold.open = true;
      });
      await page.evaluate(axe);
      expect(await violations(page), lang + more).toEqual([]);
    }
  await context.close();
});

test('the options page, asking once more', async () => {
  const context = await gallery.browser.newContext({ viewport: { width: 1000, height: 900 }, reducedMotion: 'reduce' });
  const page = await context.newPage();
  await page.goto(`${gallery.url}options.html`);
  await page.locator('#data .second').last().click();
  await page.waitForSelector('[role="alertdialog"]');
  await page.evaluate(axe);
  expect(await violations(page)).toEqual([]);
  await context.close();
});

test('axe does find what is wrong', async () => {
  const page = await galleryPage(gallery.browser, gallery.url);
  await page.evaluate(axe);
  await show(page, 'mixed');
  await page.addStyleTag({ content: '.lede, .facts { color: #bbb !important }' });
  expect((await violations(page)).join()).toContain('color-contrast');
  await page.context().close();
});
