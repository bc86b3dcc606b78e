// `npm run -s read -- URL-or-file.html [--cookie NAME=VALUE]…`: opens the page in headless Chromium with the built
// extension and prints the thread that reached the worker, as JSON. A file is shown at the address in its first-line comment.
import { existsSync, readFileSync } from 'node:fs';
import { build, installPackages, stop } from './set-up.mjs';

const usage = 'usage: npm run -s read -- URL-or-file.html [--cookie NAME=VALUE]… [--timeout SECONDS]';
const args = process.argv.slice(2);
const options = { cookie: [], timeout: [] };
for (let at = args.findIndex((a) => a.startsWith('--')); at >= 0; at = args.findIndex((a) => a.startsWith('--'))) {
  const [flag, value] = args.splice(at, 2);
  const name = flag.slice(2);
  if (!(name in options) || value === undefined) stop(usage);
  options[name].push(value);
}
const [target] = args;
if (!target || args.length > 1) stop(usage);

const file = existsSync(target) ? readFileSync(target, 'utf8') : undefined;
const address =
  file === undefined
    ? target
    : (/^\s*(?:<!doctype[^>]*>\s*)?<!--\s*(?:address:\s*)?(https?:\/\/\S+)/i.exec(file)?.[1] ?? 'http://page.example/');
if (!/^https?:\/\//.test(address)) stop(`"${target}" is neither a file nor an http address. ${usage}`);
const { origin, protocol, hostname } = new URL(address);

installPackages();
build();
const { launch, until } = await import('./chromium.mjs');
const browser = await launch();
try {
  await browser.grant(`${protocol}//${hostname}/*`);
  await browser.worker.evaluate(() => {
    chrome.runtime.onMessage.addListener((message) => {
      if (message?.name?.startsWith('page.')) globalThis.reported = message;
    });
  });
  await browser.context.addCookies(
    options.cookie.map((c) => ({ name: c.slice(0, c.indexOf('=')), value: c.slice(c.indexOf('=') + 1), url: origin })),
  );
  if (file !== undefined)
    await browser.context.route(address, (route) =>
      route.fulfill({ body: file, contentType: 'text/html; charset=utf-8' }),
    );
  const page = await browser.context.newPage();
  await page.goto(address);
  const timeout = Number(options.timeout[0] ?? 15) * 1000;
  const thread = await until(
    () => browser.worker.evaluate(() => globalThis.reported?.name === 'page.thread' && globalThis.reported.ask.thread),
    'the thread',
    { timeout },
  ).catch(() => undefined);
  if (thread) console.log(JSON.stringify(thread, null, 2));
  else {
    const reported = await browser.worker.evaluate(() => globalThis.reported?.ask?.reason);
    console.error(`rapport: no thread was read: ${reported ? JSON.stringify(reported) : 'the page reported nothing'}`);
    process.exitCode = 1;
  }
} finally {
  await browser.close();
}
