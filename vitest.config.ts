import { defineConfig } from 'vitest/config';
import { yamlCards } from './scripts/yaml-cards.ts';

export default defineConfig({
  plugins: [yamlCards()],
  test: {
    include: ['test/**/*.test.{ts,tsx}'],
    // Tests that need a browser have configurations of their own; `npm test` runs them too.
    exclude: [
      '**/*.browser.test.ts',
      '**/*.dist.test.ts',
      'test/e2e/**',
      'test/faults/**',
      'test/live/**',
      'node_modules/**',
    ],
  },
});
