/** Builds the gallery of panel states into `.cache/gallery`. Never part of the extension. */
import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { yamlCards } from '../../../scripts/yaml-cards.ts';

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));

export default defineConfig({
  root: here('.'),
  base: './',
  publicDir: false,
  plugins: [yamlCards(), react()],
  build: {
    rollupOptions: { input: [here('./index.html'), here('./welcome.html'), here('./options.html')] },
    outDir: here('../../../.cache/gallery'),
    emptyOutDir: true,
    cssTarget: ['chrome123', 'firefox120'],
  },
});
