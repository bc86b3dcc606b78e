import { defineConfig } from 'vitest/config';

/** Against real helpdesks, installed from Debian's packages and served on loopback. One at a time: they share one machine. */
export default defineConfig({
  test: {
    root: new URL('../..', import.meta.url).pathname,
    include: ['test/live/**/*.live.test.ts'],
    fileParallelism: false,
    testTimeout: 120_000,
    hookTimeout: 900_000,
  },
});
