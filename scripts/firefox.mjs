// A real Firefox with the built extension in it, for the tests: pages, keys, the sidebar, and what a person at the browser could do.
import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { until } from './chromium.mjs';
import { marionette } from './marionette.mjs';
import { needFirefox, root } from './set-up.mjs';

/** The extension's pages get this host, so that tests can name their addresses. */
const UUID = '6f0f7a3e-52f6-4f0c-9a49-3a8f0d6c1b57';

const preferences = (id) => ({
  'marionette.port': 0,
  'extensions.webextensions.uuids': JSON.stringify({ [id]: UUID }),
  // The prompt for a site stands outside every page; with this the browser answers yes, as an agent would.
  'extensions.webextOptionalPermissionPrompts': false,
  'xpinstall.signatures.required': false,
  'browser.shell.checkDefaultBrowser': false,
  'browser.aboutwelcome.enabled': false,
  'datareporting.policy.dataSubmissionEnabled': false,
  'app.update.disabledForTesting': true,
  'toolkit.telemetry.reportingpolicy.firstRun': false,
});

/**
 * Starts Firefox with an empty profile.
 * @param extension a folder to install temporarily; none for a bare browser.
 */
export async function launchFirefox({ extension, headless = true } = {}) {
  const profile = mkdtempSync(join(tmpdir(), 'rapport-firefox-'));
  const id = extension
    ? JSON.parse(readFileSync(join(extension, 'manifest.json'), 'utf8')).browser_specific_settings.gecko.id
    : '';
  const lines = Object.entries(preferences(id)).map(
    ([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});`,
  );
  writeFileSync(join(profile, 'user.js'), lines.join('\n'));
  const flags = ['--marionette', '--remote-allow-system-access', '-no-remote', '--profile', profile];
  const child = spawn(needFirefox(), [...(headless ? ['--headless'] : []), ...flags], { stdio: 'ignore' });
  const portFile = join(profile, 'MarionetteActivePort');
  const port = await until(() => existsSync(portFile) && Number(readFileSync(portFile, 'utf8')), 'Firefox to start', {
    timeout: 60_000,
  });
  const { send, close: hangUp } = await marionette(port);
  await send('WebDriver:NewSession', { capabilities: { alwaysMatch: { pageLoadStrategy: 'normal' } } });
  await send('WebDriver:SetTimeouts', { script: 60_000, pageLoad: 60_000 });
  if (extension) await install(extension);

  /** The welcome page opens in a tab of its own after installing; it is closed, as an agent would. */
  async function install(path) {
    const [handle] = await send('WebDriver:GetWindowHandles');
    await send('Addon:Install', { path, temporary: true });
    const other = await until(
      async () => (await send('WebDriver:GetWindowHandles')).find((h) => h !== handle),
      'the welcome page',
    );
    await send('WebDriver:SwitchToWindow', { handle: other, focus: true });
    await send('WebDriver:CloseWindow');
    await send('WebDriver:SwitchToWindow', { handle, focus: true });
  }

  const inContext = async (value, work) => {
    await send('Marionette:SetContext', { value });
    return work();
  };
  const run = async (command, script, args) => {
    const { value } = await send(command, { script, args, sandbox: null, newSandbox: false });
    return value;
  };
  const body = (fn) => `const done = arguments[arguments.length - 1];
    (async () => (${fn})(...[...arguments].slice(0, -1)))().then((value) => done({ value }), (error) => done({ error: String(error) }));`;
  const evaluateIn =
    (context) =>
    async (fn, ...args) =>
      inContext(context, async () => {
        const answer = await run('WebDriver:ExecuteAsyncScript', body(fn), args);
        if (answer?.error) throw new Error(answer.error);
        return answer?.value;
      });

  /** Runs a function in the page, or with the browser's own rights. Arguments and answer are plain data. */
  const evaluate = evaluateIn('content');
  const privileged = evaluateIn('chrome');

  /** Presses keys as a person would; with `browser: true` the browser's own shortcuts see them too. */
  const press = (keys, { browser = false } = {}) =>
    inContext(browser ? 'chrome' : 'content', () =>
      send('WebDriver:PerformActions', {
        actions: [
          {
            type: 'key',
            id: 'keyboard',
            actions: [
              ...keys.map((value) => ({ type: 'keyDown', value })),
              ...keys.toReversed().map((value) => ({ type: 'keyUp', value })),
            ],
          },
        ],
      }),
    );

  const find = (css) =>
    inContext('content', () =>
      until(async () => {
        const found = await send('WebDriver:FindElements', { using: 'css selector', value: css });
        return found[0];
      }, `the element ${css}`),
    );
  const idOf = (element) => Object.values(element)[0];

  return {
    profile,
    evaluate,
    privileged,
    press,
    url: (path) => `moz-extension://${UUID}/${path}`,
    go: (url) => inContext('content', () => send('WebDriver:Navigate', { url })),
    click: async (css) => send('WebDriver:ElementClick', { id: idOf(await find(css)) }),
    type: async (css, text) => send('WebDriver:ElementSendKeys', { id: idOf(await find(css)), text }),

    /** Presses the toolbar button: opens the sidebar, as in the browser. */
    pressButton: () =>
      privileged(async (addon) => {
        const { extension: ours } = globalThis.WebExtensionPolicy.getByID(addon);
        const window = globalThis.Services.wm.getMostRecentWindow('navigator:browser');
        ours.apiManager.global.browserActionFor(ours).triggerAction(window);
      }, id),

    /** Runs a function in the open sidebar, as if the agent's hand did it; undefined while none is open. */
    inSidebar: async (fn, ...args) =>
      // Marionette knows no undefined.
      (await privileged(
        async (source, given) => {
          const window = globalThis.Services.wm.getMostRecentWindow('navigator:browser');
          const frame =
            window.SidebarController.isOpen &&
            window.SidebarController.browser?.contentDocument?.getElementById('webext-panels-browser');
          if (!frame) return undefined;
          return new Promise((done) => {
            frame.messageManager.addMessageListener('rapport', function once({ data }) {
              frame.messageManager.removeMessageListener('rapport', once);
              done(data);
            });
            // The browser asks for a site only while it handles something the agent did, so the calls count as that.
            const call = `{ const input = content.windowUtils.setHandlingUserInput(true);
              try { sendAsyncMessage('rapport', (${source})(content.document, ...${JSON.stringify(given)})); }
              finally { input.destruct(); } }`;
            frame.messageManager.loadFrameScript(`data:,${encodeURIComponent(call)}`, false);
          });
        },
        String(fn),
        args,
      )) ?? undefined,

    /** Stops the background, as Firefox does after half a minute of silence. */
    killBackground: () =>
      privileged(
        (addon) =>
          globalThis.WebExtensionPolicy.getByID(addon).extension.terminateBackground({ ignoreDevToolsAttached: true }),
        id,
      ),

    /** A picture of the whole window, sidebar included. */
    screenshot: (file) =>
      inContext('chrome', async () => {
        const { value } = await send('WebDriver:TakeScreenshot', { full: false });
        writeFileSync(file, Buffer.from(value, 'base64'));
      }),

    async close() {
      await send('Marionette:Quit', { flags: ['eForceQuit'] }).catch((cause) =>
        console.info(`rapport: ${cause.message}`),
      );
      hangUp();
      await new Promise((gone) => (child.exitCode === null ? child.once('exit', gone) : gone()));
      rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}

/** The Firefox build of this project. */
export const firefoxBuild = join(root, 'dist/firefox');
