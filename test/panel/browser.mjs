/** The gallery, built and served on loopback, and a headless Chromium looking at it. For the checks and the pictures of the panel. */
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';
import { build, preview } from 'vite';

const configFile = fileURLToPath(new URL('./gallery/vite.config.ts', import.meta.url));
const flags = ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run'];
const quiet = ['--disable-background-networking', '--disable-component-update', '--disable-sync'];

/** Builds and opens the gallery. `close` ends the browser and the server. */
export async function openGallery() {
  await build({ configFile, logLevel: 'error' });
  const server = await preview({ configFile, logLevel: 'error', preview: { port: 0, host: '127.0.0.1' } });
  const browser = await chromium.launch({
    executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
    args: [...flags, ...quiet],
  });
  const url = server.resolvedUrls?.local[0] ?? '';
  const close = async () => {
    await browser.close();
    await server.close();
  };
  return { browser, url, close };
}

/**
 * A page of the gallery at a panel's size. Pictures are taken with the clock of one time zone and without motion.
 * @param {import('playwright-core').Browser} browser
 */
export async function galleryPage(browser, url, { width = 360, height = 665, scale = 1, ...more } = {}) {
  const context = await browser.newContext({
    viewport: { width, height },
    deviceScaleFactor: scale,
    timezoneId: 'UTC',
    reducedMotion: 'reduce',
    ...more,
  });
  const page = await context.newPage();
  await page.goto(url);
  await page.waitForFunction(() => 'gallery' in window);
  return page;
}
