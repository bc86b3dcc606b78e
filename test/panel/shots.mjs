/**
 * Pictures of every state of the panel: `node test/panel/shots.mjs OUTDIR [state,state…] [lang,lang…] [theme,theme…]`.
 * Writes OUTDIR/<state>-<lang>-<theme>.png at 360 × 665, twice the pixels.
 */
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { galleryPage, openGallery } from './browser.mjs';

const [out = '.cache/shots', states = '', langs = 'en,ru,zh', themes = 'light,dark'] = process.argv.slice(2);
const { browser, url, close } = await openGallery();
try {
  await mkdir(out, { recursive: true });
  const page = await galleryPage(browser, url, { scale: 2 });
  const all = await page.evaluate(() => window.gallery.states);
  for (const state of states ? states.split(',') : all)
    for (const lang of langs.split(','))
      for (const theme of themes.split(',')) {
        await page.evaluate((shown) => window.gallery.show(shown), { state, lang, theme });
        await page.waitForFunction(() => document.getAnimations().every((a) => a.playState !== 'running'));
        await page.screenshot({ path: join(out, `${state}-${lang}-${theme}.png`) });
      }
} finally {
  await close();
}
