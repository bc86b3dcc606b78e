// `npm run shots`: the pictures of the documentation, taken from the real panel beside the real practice desk.
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { build, installPackages, root } from './set-up.mjs';

installPackages();
build();
const { launch } = await import('./chromium.mjs');
const { serveDesk } = await import('./serve.mjs');
const { sideBySide } = await import('./picture.mjs');

const folder = join(root, 'docs/screenshots');
mkdirSync(folder, { recursive: true });
const shown = { angry: '1042', meticulous: '1043', distress: '1044', plain: '1045' };

const desk = await serveDesk();
const browser = await launch({ viewport: { width: 1000, height: 800 } });
await browser.grant('http://127.0.0.1/*');
for (const scheme of ['light', 'dark']) {
  for (const [name, id] of Object.entries(shown)) {
    const page = await browser.context.newPage();
    await page.emulateMedia({ colorScheme: scheme });
    await page.goto(`${desk.page}?lang=en&later=off#/ticket/${id}`);
    const panel = await browser.openPanel(page);
    await panel.emulateMedia({ colorScheme: scheme, reducedMotion: 'reduce' });
    await panel.locator('header', { hasText: `#${id}` }).waitFor();
    await panel.evaluate(() => document.fonts.ready);
    await panel.screenshot({ path: join(folder, `${name}-${scheme}.png`) });
    if (name === 'angry') {
      await sideBySide(browser.context, page, panel, join(folder, `beside-the-ticket-${scheme}.png`));
      await panel.locator('.not-this').click();
      await panel.locator('.pick').first().waitFor();
      await panel.screenshot({ path: join(folder, `correct-${scheme}.png`) });
      await panel.keyboard.press('Escape');
    }
    await page.close();
  }
  const settings = await browser.context.newPage();
  await settings.goto(browser.url('extension/options/index.html'));
  await settings.emulateMedia({ colorScheme: scheme, reducedMotion: 'reduce' });
  await settings.locator('h1').waitFor();
  await settings.screenshot({ path: join(folder, `settings-${scheme}.png`) });
  await settings.close();
}
await browser.close();
await desk.close();
console.log(`pictures in docs/screenshots`);
