/** Starts the Redmine lab as it was seeded, signs an agent in, and compares what was read with the ground truth. */
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import type { Thread } from '../../src/thread/thread.ts';
import { root } from '../support/tree.ts';
import { differences, type TruthTicket } from './rt5-truth.ts';

const setUp = join(root, 'test/live/labs/redmine/setup.sh');

/** The part of the lab's `truth.json` that is used. */
export interface RedmineTruth {
  base_url: string;
  agents: { login: string; password: string }[];
  tickets: TruthTicket[];
}

/** Installs, seeds and starts what is missing, and puts the seeded database back. About a minute the first time. */
export function startLab(): RedmineTruth {
  const { status, stdout, stderr } = spawnSync('bash', [setUp, 'reset'], { encoding: 'utf8' });
  if (status !== 0) throw new Error(`the Redmine lab did not start:\n${stderr}`);
  const truth = /^TRUTH=(.*)$/m.exec(stdout)?.[1];
  if (!truth) throw new Error(`the lab did not say where its ground truth is:\n${stdout}`);
  return JSON.parse(readFileSync(truth, 'utf8')) as RedmineTruth;
}

export const stopLab = (): void => {
  spawnSync('bash', [setUp, 'stop']);
};

/** Signs in as the agent with this login. */
export async function signIn(page: Page, truth: RedmineTruth, login: string): Promise<void> {
  const agent = truth.agents.find((a) => a.login === login);
  if (!agent) throw new Error(`the lab has no agent ${login}`);
  await page.goto(`${truth.base_url}/login`);
  await page.fill('#username', agent.login);
  await page.fill('#password', agent.password);
  await page.press('#password', 'Enter');
  await page.locator('#loggedas').waitFor();
}

/**
 * As for Request Tracker, but an issue's page names its customer only, without the address; and empty lines are not
 * compared, since the ground truth of a message with a list has none while the page sets one around each list.
 */
export function differencesInRedmine(thread: Thread, truth: TruthTicket): string[] {
  const name = truth.messages[0]?.author.name;
  const named = thread.customer?.name === name;
  const wrong = named ? [] : [`${truth.key}: customer: read ${thread.customer?.name}, wanted ${name}`];
  const read = { ...thread, customer: { email: truth.requester }, messages: thread.messages.map(dense) };
  return [...wrong, ...differences(read, { ...truth, messages: truth.messages.map(dense) })];
}

const dense = <M extends { text: string }>(message: M): M => ({
  ...message,
  text: message.text.replace(/\n\s*\n/g, '\n'),
});
