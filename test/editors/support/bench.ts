/**
 * Drives one editor of the bench in a real Chromium: keys and mouse from outside, the library from an isolated world
 * like a content script's, the editor's own model from the page's world.
 */
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { type Browser, type BrowserContext, type CDPSession, chromium, type Locator, type Page } from 'playwright-core';
import type { Insertion } from '../../../src/compose/contract.ts';
import { type BenchServer, serveBench } from './server.ts';

const LIBRARY = fileURLToPath(new URL('../../../.cache/editors/library/compose.js', import.meta.url));
const SWITCHES =
  '--no-sandbox --disable-gpu --disable-quic --no-first-run --disable-background-networking --disable-component-update --disable-sync';

export class Bench {
  private constructor(
    private readonly browser: Browser,
    private readonly context: BrowserContext,
    private readonly server: BenchServer,
    private readonly library: string,
  ) {}

  static async start(): Promise<Bench> {
    const executablePath = process.env.CHROMIUM ?? '/usr/bin/chromium';
    const browser = await chromium.launch({ executablePath, args: SWITCHES.split(' ') });
    return new Bench(browser, await browser.newContext(), await serveBench(), await readFile(LIBRARY, 'utf8'));
  }

  /** A fresh page with editor `name`, holding `lines` (as `html` where that is given); `path` leads to its editable element. */
  async open(name: string, path: readonly string[], lines: readonly string[], html?: string): Promise<BenchField> {
    const page = await this.context.newPage();
    await page.goto(`${this.server.url}?editor=${name}`);
    await page.evaluate(([start, rich]) => window.mount(start, rich), [lines, html] as const);
    return new BenchField(page, path, await isolate(page, this.library));
  }

  async stop(): Promise<void> {
    await this.browser.close();
    this.server.close();
  }
}

type Call = (expression: string) => Promise<unknown>;

/** Loads the library into a world of its own: it shares the page's DOM and none of the page's objects. */
async function isolate(page: Page, library: string): Promise<Call> {
  const session: CDPSession = await page.context().newCDPSession(page);
  const { frameTree } = await session.send('Page.getFrameTree');
  const world = await session.send('Page.createIsolatedWorld', { frameId: frameTree.frame.id, worldName: 'rapport' });
  const contextId = world.executionContextId;
  const call: Call = async (expression) => {
    const options = { expression, contextId, awaitPromise: true, returnByValue: true };
    const { result, exceptionDetails } = await session.send('Runtime.evaluate', options);
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
    return result.value;
  };
  await call(`${library}; globalThis.rapportCompose = rapportCompose; 0`);
  return call;
}

export class BenchField {
  constructor(
    readonly page: Page,
    private readonly path: readonly string[],
    private readonly call: Call,
  ) {}

  insert(text: string): Promise<Insertion> {
    return this.library('insert', text) as Promise<Insertion>;
  }

  /** The library's own reading of the field. */
  read(): Promise<string> {
    return this.library('read') as Promise<string>;
  }

  /** What kind of editor the library takes it for. */
  kind(): Promise<string> {
    return this.library('kind') as Promise<string>;
  }

  /** An expression in the isolated world. */
  inWorld(expression: string): Promise<unknown> {
    return this.call(expression);
  }

  /** The text in the editor's own model. */
  async model(): Promise<string> {
    await this.drawn();
    // Editors keep a space at the edge of a line as a non-breaking one; that is theirs to choose.
    return this.page.evaluate(() => window.bench?.model().replace(/\u00A0/g, ' ') ?? 'not mounted');
  }

  /** Two frames: the editor has noticed the last key and drawn what follows from it. */
  private async drawn(): Promise<void> {
    await this.page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
  }

  /** Lets five seconds pass for the page's clock: editors put what is typed in quick succession into one undo step. */
  async later(): Promise<void> {
    const now = await this.page.evaluate(() => Date.now());
    await this.page.clock.setFixedTime(now + 5000);
  }

  /** How many key events the page has seen since the last call. */
  async countKeys(): Promise<number> {
    return Number(await this.call(`rapportCompose.countKeys(${JSON.stringify(this.path)})`));
  }

  /** Clicks into the field and moves the caret with the keys: `line` and `column` count from 0. */
  async caretTo(line: number, column: number): Promise<void> {
    await this.focus();
    await this.press('Control+Home');
    for (let i = 0; i < line; i++) await this.press('ArrowDown');
    for (let i = 0; i < column; i++) await this.press('ArrowRight');
  }

  async caretToEnd(): Promise<void> {
    await this.focus();
    await this.press('Control+End');
  }

  /** Selects `length` characters after the caret with the keys. */
  async select(length: number): Promise<void> {
    for (let i = 0; i < length; i++) await this.press('Shift+ArrowRight');
  }

  async press(keys: string): Promise<void> {
    await this.page.keyboard.press(keys);
    await this.drawn();
  }

  async type(text: string): Promise<void> {
    await this.page.keyboard.type(text);
    await this.drawn();
  }

  /** Clicks on the first `selector` inside the editor. */
  async clickOn(selector: string): Promise<void> {
    await this.element().locator(selector).first().click();
    await this.drawn();
  }

  /** The text of the first `selector` inside the editor. */
  async textOf(selector: string): Promise<string> {
    return (await this.element().locator(selector).first().innerText()).trim();
  }

  private async focus(): Promise<void> {
    await this.element().click({ position: { x: 5, y: 5 } });
    await this.drawn();
  }

  private element(): Locator {
    const steps = this.path.slice(0, -1);
    const inFrame = steps.some((step) => step.includes('frame'));
    const scope = inFrame ? this.page.frameLocator(steps.join(' ')) : this.page;
    return scope.locator(this.path.at(-1) ?? 'body').first();
  }

  private library(name: string, ...rest: readonly unknown[]): Promise<unknown> {
    const values = [this.path, ...rest].map((value) => JSON.stringify(value)).join(', ');
    return this.call(`rapportCompose.${name}(${values})`);
  }
}
