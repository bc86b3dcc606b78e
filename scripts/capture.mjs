// `npm run capture -- URL-or-file.html [--cookie NAME=VALUE]… [--out FILE]`: saves a page as a fixture with everybody's words
// replaced by invented ones. Look through what comes out before it is shared: a class or an id may say something too.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { JSDOM } from 'jsdom';
import { scrub } from './capture/scrub.mjs';
import { installPackages, needBrowser, stop } from './set-up.mjs';

const usage = 'usage: npm run capture -- URL-or-file.html [--cookie NAME=VALUE]… [--out FILE]';
const args = process.argv.slice(2);
const options = { cookie: [], out: [] };
for (let at = args.findIndex((a) => a.startsWith('--')); at >= 0; at = args.findIndex((a) => a.startsWith('--'))) {
  const [flag, value] = args.splice(at, 2);
  const name = flag.slice(2);
  if (!(name in options) || value === undefined) stop(usage);
  options[name].push(value);
}
const [target] = args;
if (!target || args.length > 1) stop(usage);
if (!existsSync(target) && !/^https?:\/\//.test(target))
  stop(`"${target}" is neither a file nor an http address. ${usage}`);

installPackages();
const saved = existsSync(target) ? readFileSync(target, 'utf8') : await fetchPage(target);
const address = existsSync(target)
  ? (/address: (\S+)/.exec(saved.split('\n', 1)[0])?.[1] ?? 'https://desk.example/tickets/1')
  : target;
const dom = new JSDOM(saved);
scrub(dom.window.document);
const { pathname } = new URL(address);
const head = `<!-- address: https://desk.example${pathname} | now: ${new Date().toISOString()} | zone: 0 -->\n<!doctype html>\n`;
const html = `${head}${dom.window.document.documentElement.outerHTML.replace(/\n\s*\n+/g, '\n')}\n`;
const [out] = options.out;
if (out) writeFileSync(out, html);
else process.stdout.write(html);

/** The page as it looks after it has settled. */
async function fetchPage(url) {
  const { chromium } = await import('playwright-core');
  const browser = await chromium.launch({
    executablePath: needBrowser(),
    args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
  });
  try {
    const context = await browser.newContext();
    await context.addCookies(
      options.cookie.map((c) => ({
        name: c.slice(0, c.indexOf('=')),
        value: c.slice(c.indexOf('=') + 1),
        url: new URL(url).origin,
      })),
    );
    const page = await context.newPage();
    await page.goto(url, { waitUntil: 'networkidle' });
    return await page.content();
  } finally {
    await browser.close();
  }
}
