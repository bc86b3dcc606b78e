/** The welcome and the settings page: keys light up when heard, settings are saved and said, nothing runs over at any width. */
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openGallery } from './browser.mjs';
import { languages } from './gallery-steps.ts';

let gallery: Awaited<ReturnType<typeof openGallery>>;
let page: Page;
beforeAll(async () => {
  gallery = await openGallery();
  const context = await gallery.browser.newContext({ viewport: { width: 1000, height: 900 }, reducedMotion: 'reduce' });
  page = await context.newPage();
});
afterAll(() => gallery.close());

async function go(address: string, width = 1000): Promise<void> {
  await page.setViewportSize({ width, height: 900 });
  await page.goto(gallery.url + address);
  await page.locator('h1').waitFor();
}

/** Elements that reach over the right edge, everything unfolded. */
const over = () =>
  page.evaluate(() => {
    for (const fold of document.querySelectorAll('details')) fold.open = true;
    const parts = [...document.querySelectorAll('body *:not(.said):not(.sum)')];
    const wide = parts.filter((node) => node.getBoundingClientRect().right > innerWidth + 0.5);
    return wide.map((node) => node.outerHTML.slice(0, 90));
  });

describe.each(languages)('in %s', (lang) => {
  test.each([1000, 420, 320])('nothing runs over the edge at %d px', async (width) => {
    for (const address of [
      `welcome.html?lang=${lang}`,
      `options.html?lang=${lang}`,
      `options.html?lang=${lang}&locked=1`,
    ]) {
      await go(address, width);
      expect(await over(), address).toEqual([]);
    }
  });
});

describe('the welcome page', () => {
  const hear = (key: string) =>
    page.evaluate((detail) => window.dispatchEvent(new CustomEvent('key-heard', { detail })), key);

  test('lights up a key that was heard, once, and says it', async () => {
    await go('welcome.html');
    expect(await page.locator('.heard').count()).toBe(0);
    await hear('insert');
    await hear('insert');
    await page.locator('.heard', { hasText: 'Insert the chosen reply' }).waitFor();
    expect(await page.locator('.heard').count()).toBe(1);
    expect(await page.locator('[role=status]').textContent()).toBe('Heard: Insert the chosen reply');
  });

  test('goes by Tab through every button in order', async () => {
    await go('welcome.html');
    const path: string[] = [];
    for (let i = 0; i < 3; i++) {
      await page.keyboard.press('Tab');
      path.push(await page.evaluate(() => document.activeElement?.textContent ?? ''));
    }
    expect(path).toEqual(['Try the practice desk', 'Change the keys', 'Language and other settings']);
  });
});

describe('the settings page', () => {
  const said = () => page.locator('[role=status]').textContent();

  test('saves a written amount when the field is left, and says so; a word is kept, not saved, and explained', async () => {
    await go('options.html');
    const field = page.locator('#authority .field').first();
    await field.fill('25,5');
    await field.press('Enter');
    await page.locator('[role=status]', { hasText: 'Saved' }).waitFor();
    expect(await field.inputValue()).toBe('25.5');
    await field.fill('much');
    await field.blur();
    await page.locator('.wrong', { hasText: 'number from 0 to 1,000,000' }).waitFor();
    expect(await field.inputValue()).toBe('much');
    await page.reload();
    expect(await page.locator('.wrong').count()).toBe(0);
  });

  test('switches by keyboard', async () => {
    await go('options.html');
    const toggle = page.locator('#advice').getByRole('switch').first();
    await toggle.focus();
    await page.keyboard.press('Space');
    await expect.poll(() => toggle.getAttribute('aria-checked')).toBe('true');
  });

  test('arrows choose a language, and the page speaks it', async () => {
    await go('options.html');
    await page.locator('#language').getByRole('radio').first().focus();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    await page.locator('h1', { hasText: 'Настройки' }).waitFor();
    expect(await page.evaluate(() => document.documentElement.lang)).toBe('ru');
    expect(await page.evaluate(() => document.activeElement?.getAttribute('role'))).toBe('radio');
  });

  test('what the organisation has set is locked and says so; the rest is not', async () => {
    await go('options.html?locked=1');
    expect(await page.locator('#authority .field').first().isDisabled()).toBe(true);
    expect(await page.locator('#authority .field').nth(1).isDisabled()).toBe(false);
    expect(await page.locator('.locked').count()).toBe(3);
    const russian = page.locator('#language').getByRole('radio').nth(2);
    await russian.click({ force: true });
    expect(await russian.getAttribute('aria-checked')).toBe('false');
  });

  test('asks before it deletes; Cancel deletes nothing', async () => {
    await go('options.html');
    await page.locator('#data .second').last().click();
    await page.getByRole('alertdialog').getByRole('button', { name: 'Cancel' }).click();
    await page.getByRole('alertdialog').waitFor({ state: 'detached' });
    expect(await said()).toBe('');
    expect(await page.locator('#learnt .list').count()).toBe(1);
  });

  test('forgets what was taught', async () => {
    await go('options.html');
    await page.locator('#learnt .second').click();
    await page.getByRole('alertdialog').locator('.primary').click();
    await page.locator('#learnt .none').waitFor();
    expect(await said()).toBe('Forgotten');
  });

  test('takes a helpdesk back', async () => {
    await go('options.html');
    // Beside it stands "forget what was shown" where a helpdesk was taught.
    await page.locator('#helpdesks .helpdesk').first().locator('.link').last().click();
    await expect.poll(() => page.locator('#helpdesks .helpdesk').count()).toBe(1);
    expect(await said()).toContain('desk.example.com');
  });
});
