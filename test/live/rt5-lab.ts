/** Starts the Request Tracker lab as it was seeded, and signs an agent in. */
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { root } from '../support/tree.ts';
import type { Truth } from './rt5-truth.ts';

const setUp = join(root, 'test/live/labs/rt5/setup.sh');

/** Installs, seeds and starts what is missing, and puts the seeded database back. About two minutes the first time. */
export function startLab(): Truth {
  const { status, stdout, stderr } = spawnSync('bash', [setUp, 'reset'], { encoding: 'utf8' });
  if (status !== 0) throw new Error(`the Request Tracker lab did not start:\n${stderr}`);
  const truth = /^TRUTH=(.*)$/m.exec(stdout)?.[1];
  if (!truth) throw new Error(`the lab did not say where its ground truth is:\n${stdout}`);
  return JSON.parse(readFileSync(truth, 'utf8')) as Truth;
}

export const stopLab = (): void => {
  spawnSync('bash', [setUp, 'stop']);
};

/** Signs in as the agent with this login. */
export async function signIn(page: Page, truth: Truth, login: string): Promise<void> {
  const agent = truth.agents.find((a) => a.login === login);
  if (!agent) throw new Error(`the lab has no agent ${login}`);
  await page.goto(`${truth.base_url}/NoAuth/Login.html`);
  await page.fill('input[name=user]', agent.login);
  await page.fill('input[name=pass]', agent.password);
  // Without a page to go on to, the tracker answers a good sign-in with the form again: the answer is the sign, not the address.
  await Promise.all([
    page.waitForResponse((r) => r.request().method() === 'POST'),
    page.press('input[name=pass]', 'Enter'),
  ]);
}
