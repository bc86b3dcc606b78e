/** Shows the scoring pages to the reader in a real Chromium: sides, open shadow roots and frames need one. */
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { chromium, type Page } from 'playwright-core';
import { build } from 'vite';
import type { Said } from './score.ts';

const folder = 'test/fixtures';

export interface Answer {
  name: string;
  refused?: { code: string };
  messages?: Said[];
  confidence?: number;
  id?: string;
  truth: Said[];
}

/** The reader as one script. */
async function bundle(): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'error',
    build: {
      write: false,
      minify: false,
      lib: { entry: fileURLToPath(new URL('reader.ts', import.meta.url)), formats: ['iife'], name: 'reader' },
    },
  });
  const [output] = [built].flat();
  const chunk = output && 'output' in output ? output.output[0] : undefined;
  if (chunk?.type !== 'chunk') throw new Error('the reader was not built');
  return chunk.code;
}

/** What the generic reader makes of every page in these folders of `test/fixtures`. */
export async function readPages(...sets: string[]): Promise<Answer[]> {
  const script = await bundle();
  const browser = await chromium.launch({
    executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
    args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--disable-background-networking'],
  });
  try {
    const names = sets.flatMap((set) =>
      readdirSync(`${folder}/${set}`)
        .filter((name) => name.endsWith('.html'))
        .map((name) => `${set}/${name}`),
    );
    const page = await browser.newPage({ viewport: { width: 1280, height: 800 }, timezoneId: 'UTC' });
    let html = '';
    await page.route('**', (route) =>
      route.request().isNavigationRequest() && route.request().frame() === page.mainFrame()
        ? route.fulfill({ body: html, contentType: 'text/html; charset=utf-8' })
        : route.abort(),
    );
    const answers: Answer[] = [];
    for (const name of names) {
      html = readFileSync(`${folder}/${name}`, 'utf8');
      answers.push(await readOne(page, script, name, html));
    }
    return answers;
  } finally {
    await browser.close();
  }
}

async function readOne(page: Page, script: string, name: string, html: string): Promise<Answer> {
  const [, address = '', now = ''] = /address: (\S+) \| now: (\S+)/.exec(html) ?? [];
  // Between two pages that differ only behind the # nothing would be loaded.
  await page.goto('about:blank');
  await page.goto(address);
  await page.evaluate(script);
  const answer = await page.evaluate(
    ([url, at]) =>
      (globalThis as unknown as { readThread: (url: string, now: string) => object }).readThread(url ?? '', at ?? ''),
    [address, now],
  );
  return { name, ...answer, truth: truthOf(name) };
}

function truthOf(name: string): Said[] {
  if (name.startsWith('generic-no-thread/')) return [];
  return JSON.parse(readFileSync(`${folder}/${name.replace('.html', '.truth.json')}`, 'utf8'));
}
