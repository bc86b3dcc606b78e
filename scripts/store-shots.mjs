// `npm run store-shots`: the stores' pictures, 1280 × 800, from the real panel beside the real practice desk, in each language.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build, installPackages, root } from './set-up.mjs';

installPackages();
build();
const { launch } = await import('./chromium.mjs');
const { serveDesk } = await import('./serve.mjs');

const HEIGHT = 800;
const PAGE = 900;
const PANEL = 380;

/** Per language: the folder, as the stores name the language. */
const shown = {
  en: { folder: 'en', thousand: '1' },
  ru: { folder: 'ru', thousand: '2' },
  zh: { folder: 'zh_CN', thousand: '3' },
};

const desk = await serveDesk();
const browser = await launch({ viewport: { width: PAGE, height: HEIGHT } });
await browser.grant('http://127.0.0.1/*');
for (const [language, { folder }] of Object.entries(shown)) {
  const out = join(root, 'dist/packages/screenshots', folder);
  mkdirSync(out, { recursive: true });
  await browser.worker.evaluate(
    (lang) => chrome.storage.local.set({ settings: { version: 2, language: lang } }),
    language,
  );
  for (const [i, id] of (await ticketsOf(language)).entries()) {
    writeFileSync(join(out, `${i + 1}.png`), await picture(language, id, i === 1 ? 'dark' : 'light'));
  }
}
await browser.close();
await desk.close();
console.log('pictures in dist/packages/screenshots');

/** Three tickets of a language; the desk numbers each language from a thousand of its own. */
async function ticketsOf(language) {
  const page = await browser.context.newPage();
  await page.goto(`${desk.page}?lang=${language}&later=off#/`);
  const links = page.locator('a[href*="#/ticket/"]');
  await links.first().waitFor();
  const ids = await links.evaluateAll((all) => all.map((a) => a.getAttribute('href').split('/').at(-1)));
  await page.close();
  return ids.filter((id) => id.startsWith(shown[language].thousand)).slice(0, 3);
}

async function picture(language, id, colorScheme) {
  const page = await browser.context.newPage();
  await page.emulateMedia({ colorScheme });
  await page.goto(`${desk.page}?lang=${language}&later=off#/ticket/${id}`);
  const tab = await browser.worker.evaluate(
    async (url) => (await chrome.tabs.query({ url }))[0].id,
    `${desk.origin}/*`,
  );
  const panel = await browser.context.newPage();
  await panel.setViewportSize({ width: PANEL, height: HEIGHT });
  await panel.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
  await panel.goto(browser.url(`extension/sidepanel/index.html?tab=${tab}`));
  await panel.locator('header', { hasText: id }).waitFor();
  await panel.evaluate(() => document.fonts.ready);
  const joined = await onOneSheet(await page.screenshot(), await panel.screenshot());
  await page.close();
  await panel.close();
  return joined;
}

/** Both pictures on one sheet of 1280 × 800. */
async function onOneSheet(...pngs) {
  const sheet = await browser.context.newPage();
  await sheet.setViewportSize({ width: PAGE + PANEL, height: HEIGHT });
  await sheet.setContent('<body style="margin:0;display:flex"></body>');
  await sheet.evaluate(
    async (sources) => {
      for (const src of sources) {
        const img = new Image();
        img.src = src;
        await img.decode();
        document.body.append(img);
      }
    },
    pngs.map((png) => `data:image/png;base64,${png.toString('base64')}`),
  );
  const shot = await sheet.screenshot();
  await sheet.close();
  return shot;
}
