import { defineConfig } from 'vitest/config';

/** What goes wrong in real life, in real Chromium: long runs, apart from the end-to-end tests. One browser at a time. */
export default defineConfig({
  test: {
    root: new URL('../..', import.meta.url).pathname,
    include: ['test/faults/**/*.fault.test.ts'],
    fileParallelism: false,
    testTimeout: 300_000,
    hookTimeout: 120_000,
  },
});
