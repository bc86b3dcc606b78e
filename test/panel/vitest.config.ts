/** The checks of the panel that need a real browser: `npx vitest run -c test/panel/vitest.config.ts`. */
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';
import { yamlCards } from '../../scripts/yaml-cards.ts';

export default defineConfig({
  root: fileURLToPath(new URL('../..', import.meta.url)),
  plugins: [yamlCards()],
  test: {
    include: ['test/panel/**/*.browser.test.ts'],
    testTimeout: 120_000,
    hookTimeout: 60_000,
    fileParallelism: false,
  },
});
