import { fileURLToPath } from 'node:url';
import { crx, type ManifestV3Export } from '@crxjs/vite-plugin';
import react from '@vitejs/plugin-react';
import { defineConfig, type Plugin } from 'vite';
import manifest from './manifest.json' with { type: 'json' };
import packageJson from './package.json' with { type: 'json' };
import { firefoxManifest } from './scripts/build/firefox-manifest.ts';
import { noRawHtml } from './scripts/build/no-raw-html.ts';
import { plainLocales } from './scripts/build/plain-locales.ts';
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
    for (const name of Object.keys(bundle))
      if (/^assets\/(?:content|palette|teach)\.ts-/.test(name)) delete bundle[name];
  },
  renderCrxManifest: ({ web_accessible_resources: _, ...rest }: { web_accessible_resources?: unknown }) => rest,
});

/** Files of `extension/browser` that have a twin for Firefox beside them (`side-panel.firefox.ts`): there the twin is taken. */
const firefoxTwins = () =>
  ['side-panel', 'shortcuts-page'].map((name) => ({
    find: new RegExp(`^.*/browser/${name}\\.ts$`),
    replacement: fileURLToPath(new URL(`extension/browser/${name}.firefox.ts`, import.meta.url)),
  }));

/** `vite build` makes dist/chrome; `vite build --mode firefox` makes dist/firefox from the same source. */
export default defineConfig(({ mode }) => {
  const firefox = mode === 'firefox';
  const versioned = { ...manifest, version: packageJson.version };
  return {
    // The content script is built in a second pass where Vite does not set this by itself.
    define: { 'process.env.NODE_ENV': JSON.stringify('production') },
    resolve: { alias: firefox ? firefoxTwins() : [] },
    plugins: [
      yamlCards(),
      plainLocales(),
      noRawHtml(),
      react(),
      crx({
        browser: firefox ? 'firefox' : 'chrome',
        manifest: (firefox ? firefoxManifest(versioned) : versioned) as ManifestV3Export,
      }),
      nothingWebAccessible(),
    ],
    build: {
      outDir: firefox ? 'dist/firefox' : 'dist/chrome',
      modulePreload: false,
      // The oldest browser of the manifest: newer colour functions are left as they are written.
      cssTarget: firefox ? 'firefox142' : 'chrome123',
      target: firefox ? 'firefox142' : 'chrome123',
      chunkSizeWarningLimit: 900,
      rollupOptions: {
        input: {
          welcome: 'extension/welcome/index.html',
          practice: 'extension/practice/index.html',
          // crxjs follows `side_panel` by itself, but does not know `sidebar_action`.
          ...(firefox && { sidebar: 'extension/sidepanel/index.html' }),
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
  };
});
