/** What must hold however the panel is looked at: longer words, forced colours, no motion, and nothing that jumps. */
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { AdviceView } from '../../src/protocol/view.ts';
import { galleryPage, openGallery } from './browser.mjs';
import { stateNames } from './fixtures.ts';
import { pseudo } from './gallery/pseudo.ts';
import { show } from './gallery-steps.ts';
import { overflowing } from './look.ts';

let gallery: Awaited<ReturnType<typeof openGallery>>;
beforeAll(async () => {
  gallery = await openGallery();
});
afterAll(() => gallery.close());

/** Runs the work on a page of its own. */
async function on(options: Parameters<typeof galleryPage>[2], query: string, work: (page: Page) => Promise<void>) {
  const page = await galleryPage(gallery.browser, `${gallery.url}${query}`, options);
  await work(page);
  await page.context().close();
}

describe('words a third longer', () => {
  test.each([320, 360])('run over no edge of the panel at %d px, in no state', (width) =>
    on({ width }, 'index.html?pseudo', async (page) => {
      await page.addScriptTag({ content: `window.look = ${overflowing.toString()}` });
      const found: Record<string, string[]> = {};
      for (const state of stateNames) {
        await show(page, state);
        const over = await page.evaluate(() => window.look());
        if (over.length > 0) found[state] = over;
      }
      expect(await page.textContent('.panel')).toContain('ħħ');
      expect(found).toEqual({});
    }),
  );

  test.each(['n', '/', '?'])('nor of what %s opens', (key) =>
    on({ width: 320 }, 'index.html?pseudo', async (page) => {
      await show(page, 'mixed');
      await page.keyboard.press(key);
      await page.locator('.sheet').waitFor();
      const out = await page.evaluate(() =>
        [...document.querySelectorAll('.sheet *:not(.said)')]
          .filter((node) => node.getBoundingClientRect().right > innerWidth + 0.5)
          .map((node) => node.outerHTML.slice(0, 80)),
      );
      expect(out).toEqual([]);
    }),
  );

  test.each(['welcome.html', 'options.html'])('nor of %s at 400 px', async (address) => {
    const page = await gallery.browser.newPage({ viewport: { width: 400, height: 900 } });
    await page.goto(`${gallery.url}${address}?pseudo`);
    await page.locator('h1', { hasText: 'ħ' }).waitFor();
    const out = await page.evaluate(() =>
      [...document.querySelectorAll('body *:not(.said):not(.sum)')]
        .filter((node) => node.getBoundingClientRect().right > innerWidth + 0.5)
        .map((node) => node.outerHTML.slice(0, 80)),
    );
    await page.close();
    expect(out).toEqual([]);
  });

  test('keep what is filled in', () => {
    expect(pseudo('$name$ wrote $count$ times')).toMatch(/^\$name\$ wrøtë \$count\$ tïmës ħ/);
  });
});

describe('forced colours', () => {
  /** Parts that are told apart by a fill alone must have an edge instead. */
  const edges = (page: Page, parts: string) =>
    page.evaluate(
      (selector) =>
        [...document.querySelectorAll(selector)]
          .filter((node) => {
            const { borderTopWidth, borderBottomWidth, outlineStyle, outlineWidth } = getComputedStyle(node);
            const outlined = outlineStyle !== 'none' && Number.parseFloat(outlineWidth) > 0;
            return Number.parseFloat(borderTopWidth) + Number.parseFloat(borderBottomWidth) === 0 && !outlined;
          })
          .map((node) => node.className),
      parts,
    );

  test.each(['mixed', 'check-first', 'distress', 'note-box', 'refused-rejected', 'inserted'])(
    '%s keeps its edges',
    (state) =>
      on({ forcedColors: 'active' } as object, 'index.html', async (page) => {
        await show(page, state);
        expect(await page.evaluate(() => matchMedia('(forced-colors: active)').matches)).toBe(true);
        expect(await edges(page, '.band, .card, .say, .gap, .second, .done, .failed, .dest')).toEqual([]);
        await page.keyboard.press('n');
        await page.locator('.sheet').waitFor();
        expect(await edges(page, '.sheet, .search')).toEqual([]);
      }),
  );

  test('the settings page keeps its edges', async () => {
    const context = await gallery.browser.newContext({
      forcedColors: 'active',
      viewport: { width: 1000, height: 900 },
    });
    const page = await context.newPage();
    await page.goto(`${gallery.url}options.html`);
    await page.locator('h1').waitFor();
    expect(await edges(page, '.switch, .radio, .field, .second')).toEqual([]);
    await context.close();
  });
});

describe('motion', () => {
  const durations = (page: Page) =>
    page.evaluate(() =>
      [...document.querySelectorAll('*')].flatMap((node) => {
        const { transitionDuration, animationDuration } = getComputedStyle(node);
        return `${transitionDuration}, ${animationDuration}`.split(', ').map((d) => Number.parseFloat(d) * 1000);
      }),
    );

  test('takes 150 ms at most', () =>
    on({ reducedMotion: 'no-preference' } as object, 'index.html', async (page) => {
      await show(page, 'mixed');
      await page.keyboard.press('n');
      await page.locator('.sheet').waitFor();
      const all = await durations(page);
      expect(Math.max(...all)).toBeLessThanOrEqual(150);
      expect(Math.max(...all)).toBeGreaterThan(0);
    }));

  test('is none where it is not wanted', () =>
    on({}, 'index.html', async (page) => {
      await show(page, 'mixed');
      await page.keyboard.press('n');
      await page.locator('.sheet').waitFor();
      expect(Math.max(...(await durations(page)))).toBe(0);
    }));
});

describe('a refresh', () => {
  /** The sum of layout shifts that `work` causes, as the browser counts them. */
  async function shifted(page: Page, work: () => Promise<void>): Promise<number> {
    await page.evaluate(() => {
      const seen = { sum: 0 };
      Object.assign(window, { seen });
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries()) seen.sum += (entry as PerformanceEntry & { value: number }).value;
      }).observe({ type: 'layout-shift', buffered: false });
    });
    await work();
    // Shifts are told after the frame they happened in.
    await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
    return page.evaluate(() => (window as unknown as { seen: { sum: number } }).seen.sum);
  }
  const change = (page: Page, fields: Partial<AdviceView>) =>
    page.evaluate((next) => window.gallery.change((view) => ({ ...view, ...next }) as AdviceView), fields);

  test('with a notice moves nothing', () =>
    on({}, 'index.html', async (page) => {
      await show(page, 'likely');
      const sum = await shifted(page, async () => {
        await change(page, { notice: { kind: 'inserted', at: 4e12 } });
        await change(page, { notice: undefined });
      });
      expect(sum).toBe(0);
    }));

  test('with another box moves no more than the badge that names it', () =>
    on({}, 'index.html', async (page) => {
      await show(page, 'likely');
      const sum = await shifted(page, async () => {
        await change(page, { open: { box: 'note' } });
        await change(page, { open: { box: 'reply' } });
      });
      expect(sum).toBeLessThan(0.001);
    }));

  test('what does jump is counted', () =>
    on({}, 'index.html', async (page) => {
      await show(page, 'likely');
      const sum = await shifted(page, () =>
        page.addStyleTag({ content: '.band { margin-block-start: 80px }' }).then(() => undefined),
      );
      expect(sum).toBeGreaterThan(0);
    }));
});
