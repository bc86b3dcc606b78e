import { crx, type ManifestV3Export } from '@crxjs/vite-plugin';
import react from '@vitejs/plugin-react';
import { defineConfig, type Plugin } from 'vite';
import manifest from './manifest.json' with { type: 'json' };
import packageJson from './package.json' with { type: 'json' };
import { yamlCards } from './scripts/yaml-cards.ts';

/**
 * The content script is injected by the browser itself, so no page needs to be able to fetch it: what crxjs lists as
 * web-accessible would only let pages find out that Rapport is installed.
 */
const nothingWebAccessible = (): Plugin & { renderCrxManifest: (m: object) => object } => ({
  name: 'rapport-nothing-web-accessible',
  enforce: 'post',
  // What is left of the content script as a chunk of its own is loaded by nobody.
  generateBundle(_options, bundle) {
    for (const name of Object.keys(bundle)) if (/^assets\/content\.ts-/.test(name)) delete bundle[name];
  },
  renderCrxManifest: ({ web_accessible_resources: _, ...rest }: { web_accessible_resources?: unknown }) => rest,
});

export default defineConfig({
  // The content script is built in a second pass where Vite does not set this by itself.
  define: { 'process.env.NODE_ENV': JSON.stringify('production') },
  plugins: [
    yamlCards(),
    react(),
    crx({ manifest: { ...manifest, version: packageJson.version } as ManifestV3Export }),
    nothingWebAccessible(),
  ],
  build: {
    outDir: 'dist/chrome',
    modulePreload: false,
    // The oldest browser of the manifest: newer colour functions are left as they are written.
    cssTarget: 'chrome123',
    target: 'chrome123',
    chunkSizeWarningLimit: 900,
    rollupOptions: {
      input: {
        welcome: 'extension/welcome/index.html',
        practice: 'extension/practice/index.html',
      },
      output: {
        codeSplitting: {
          groups: [
            { name: 'playbook', test: /src\/playbook\/(en|ru|zh)\// },
            // What everybody shares stands apart, or the panel would load the classifier's phrases along with it.
            { name: 'shared', test: /node_modules\/valibot|src\/thread\/thread\.ts|src\/result\.ts/, priority: 10 },
            { name: 'cues', test: /src\/cues\/|src\/classify\/model\// },
          ],
        },
      },
    },
  },
});
