/** Tests of the practice desk in a real browser: builds the page, serves it on loopback, drives Chromium. */
import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/practice/**/*.browser.test.ts'],
    globalSetup: 'test/practice/support/serve-desk.ts',
    // One browser at a time: the pages are light, browsers are not.
    fileParallelism: false,
    testTimeout: 30_000,
    hookTimeout: 60_000,
  },
});
