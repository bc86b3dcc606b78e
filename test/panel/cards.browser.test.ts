/** Every card of the playbook fits the panel: in each language what matters is in sight, and nothing runs over the edge. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { customerTypeIds } from '../../src/thread/customer-types.ts';
import { openGallery } from './browser.mjs';
import { languages } from './gallery-steps.ts';
import { hidden, looking, overflowing } from './look.ts';
import { viewOfCard } from './real-cards.ts';

let gallery: Awaited<ReturnType<typeof openGallery>>;
beforeAll(async () => {
  gallery = await openGallery();
});
afterAll(() => gallery.close());

test.each(
  languages.flatMap((lang) => [['hidden', lang, hidden] as const, ['over the edge', lang, overflowing] as const]),
)('nothing %s in %s cards', async (_, lang, look) => {
  const page = await looking(gallery, look, 360);
  const found: Record<string, string[]> = {};
  for (const type of [...customerTypeIds, 'none' as const]) {
    const view = viewOfCard(type, lang);
    await page.evaluate((shown) => window.gallery.show(shown), { state: '', lang, theme: 'light' as const, view });
    const seen = await page.evaluate(() => window.look());
    if (seen.length > 0) found[type] = seen;
  }
  await page.context().close();
  expect(found).toEqual({});
});
