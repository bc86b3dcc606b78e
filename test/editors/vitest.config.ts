/** The browser suites: real editors in a real Chromium. Kept apart from the unit tests because they build a page first. */
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));

export default defineConfig({
  root: here('../..'),
  test: {
    include: ['test/editors/**/*.browser.test.ts'],
    globalSetup: [here('./support/build-bench.ts')],
    testTimeout: 20_000,
    hookTimeout: 60_000,
    fileParallelism: false,
  },
});
