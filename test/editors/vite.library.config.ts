/** Builds src/compose as one script without imports, the form a content script has. */
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));

export default defineConfig({
  publicDir: false,
  logLevel: 'warn',
  build: {
    outDir: here('../../.cache/editors/library'),
    emptyOutDir: true,
    minify: false,
    lib: {
      entry: here('./support/library.ts'),
      formats: ['iife'],
      name: 'rapportCompose',
      fileName: () => 'compose.js',
    },
  },
});
