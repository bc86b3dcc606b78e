/** Builds the bench page with the real editors, and the library as one script for an isolated world. */
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));

export default defineConfig({
  root: here('./page'),
  base: './',
  publicDir: false,
  logLevel: 'warn',
  build: {
    outDir: here('../../.cache/editors/page'),
    emptyOutDir: true,
    chunkSizeWarningLimit: 10_000,
    rollupOptions: { input: { index: here('./page/index.html'), frame: here('./page/frame.html') } },
  },
});
