import { defineConfig } from 'vitest/config';

/** End to end in real Chromium, on the built extension. One browser at a time: two cores are few. */
export default defineConfig({
  test: {
    root: new URL('../..', import.meta.url).pathname,
    include: ['test/e2e/**/*.e2e.test.ts'],
    fileParallelism: false,
    testTimeout: 60_000,
    hookTimeout: 120_000,
  },
});
