// `npm run -s classify < threads.jsonl`: one prediction a line, in input order. Format: docs/thread-format.md.
import { createInterface } from 'node:readline';
import { installPackages, root, stop } from './set-up.mjs';

installPackages();
const { runnerImport } = await import('vite');
const load = async (path) => (await runnerImport(path, { root, configFile: false, logLevel: 'error' })).module;
const { classify } = await load('./src/classify/classify.ts');
const { parseThread } = await load('./src/thread/thread.ts');
const { threadLanguage } = await load('./src/thread/thread-language.ts');

let at = 0;
for await (const line of createInterface({ input: process.stdin, crlfDelay: Number.POSITIVE_INFINITY })) {
  at += 1;
  if (line.trim() === '') continue;
  const thread = threadOf(line);
  const { types, primary, also } = classify(thread);
  process.stdout.write(`${JSON.stringify({ id: thread.id, lang: threadLanguage(thread), types, primary, also })}\n`);
}

function threadOf(line) {
  let json;
  try {
    json = JSON.parse(line);
  } catch (cause) {
    stop(`line ${at} is not JSON (${cause.message}). One thread a line; see docs/thread-format.md.`);
  }
  const parsed = parseThread(json);
  return parsed.ok
    ? parsed.value
    : stop(`line ${at} is not a thread: ${parsed.error.detail}. See docs/thread-format.md.`);
}
