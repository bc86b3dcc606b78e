// Joins a page and the side panel into one picture, as they stand in the browser's window.
import { writeFileSync } from 'node:fs';

/** Saves a PNG of `page` with `panel` to its right. */
export async function sideBySide(context, page, panel, file) {
  const right = await panel.screenshot();
  // The panel is lower than an automated page, which knows no toolbar: the page is brought to the panel's height.
  await page.setViewportSize({ width: 1000, height: await panel.evaluate(() => innerHeight) });
  const left = await page.screenshot();
  const sheet = await context.newPage();
  await sheet.setViewportSize({ width: 1600, height: 900 });
  const source = (png) => `data:image/png;base64,${png.toString('base64')}`;
  await sheet.setContent(
    '<body style="margin:0;display:inline-flex;align-items:flex-start;background:#8884"><img id="a"><img id="b" style="margin-left:1px"></body>',
  );
  await sheet.evaluate(
    async ([a, b]) => {
      for (const [id, src] of [
        ['a', a],
        ['b', b],
      ]) {
        const img = document.getElementById(id);
        img.src = src;
        await img.decode();
      }
    },
    [source(left), source(right)],
  );
  writeFileSync(file, await sheet.locator('body').screenshot());
  await sheet.close();
}
