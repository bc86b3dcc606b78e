// `npm start`: from a fresh clone to a practice ticket with Rapport beside it. With a display it opens the browser and stays;
// without one (or with --headless) it prints what it read and advised, the reply it inserted, and saves a picture.
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { build, installPackages, needBrowser, root } from './set-up.mjs';

const headless =
  process.argv.includes('--headless') ||
  Boolean(process.env.CI) ||
  (process.platform === 'linux' && !process.env.DISPLAY && !process.env.WAYLAND_DISPLAY);
const TICKET = '#/ticket/1042';

installPackages();
needBrowser();
build();
const { launch, until } = await import('./chromium.mjs');
const { serveDesk } = await import('./serve.mjs');
const { sideBySide } = await import('./picture.mjs');

const desk = await serveDesk();
const browser = await launch({
  headless,
  args: ['--window-size=1440,860'],
  viewport: null,
});
await browser.grant('http://127.0.0.1/*');
const page = await browser.context.newPage();
await page.goto(`${desk.page}${TICKET}`);
for (const other of browser.context.pages()) if (other !== page) await other.close();
const panel = await browser.openPanel(page);

if (headless) {
  await demonstrate();
  await browser.close();
  await desk.close();
} else {
  console.log(`The practice desk is open (${desk.page}). Close the browser to end.`);
  await new Promise((closed) => browser.context.on('close', closed));
  await desk.close();
}

/** What an agent would see and do, told in lines. */
async function demonstrate() {
  const insert = panel.locator('footer .primary');
  const box = page.locator('[data-composer="reply"] textarea');
  const { ticket, advice } = await until(state, 'the advice');
  console.log(`Ticket ${ticket.id}, read from ${desk.origin}: ${advice.messages} messages`);
  console.log(
    `Type: ${advice.lead?.name ?? 'nothing stands out'}${advice.also.map((a) => `, and ${a.name}`).join('')}`,
  );
  for (const quote of advice.lead?.quotes ?? [])
    console.log(`  because: ${quote.kind === 'words' ? `“${quote.text}”` : JSON.stringify(quote.fact)}`);
  console.log(`Do: ${advice.card.do[0]}\nAvoid: ${advice.card.avoid[0]}`);
  await box.click();
  await insert.click();
  // A reply with empty gaps stays out: here what nobody fills in is left out, with its sentence.
  const { notice } = await until(async () => (await state())?.notice && state(), 'the first press');
  if (notice.kind === 'gaps') {
    await panel.locator('footer .leave-out').click();
    await panel.locator('.left-out').waitFor();
    await insert.click();
  }
  await panel.locator('.done').waitFor();
  console.log(`Inserted:\n${(await box.inputValue()).replace(/^/gm, '  | ')}`);
  const file = join(root, '.cache/practice-desk.png');
  mkdirSync(join(root, '.cache'), { recursive: true });
  await sideBySide(browser.context, page, panel, file);
  console.log(`Picture: ${file}`);
}

/** What the worker keeps about the ticket; undefined while it has read none. */
function state() {
  return browser.worker.evaluate(
    async () => Object.entries(await chrome.storage.session.get(null)).find(([key]) => key.startsWith('ticket:'))?.[1],
  );
}
