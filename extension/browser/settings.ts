/** The agent's settings in `storage.local`: choices only, never a customer's words. A policy of the employer is laid over them. */
import { SETTINGS_VERSION } from '../../src/settings/migrations.ts';
import { type Locked, underPolicy } from '../../src/settings/policy.ts';
import { panelLanguage, parseSettings, type Section, type Settings } from '../../src/settings/settings.ts';
import type { Language } from '../../src/thread/thread.ts';
import { browser } from './api.ts';

const KEY = 'settings';

const loadOwn = async (): Promise<Settings> => parseSettings((await browser.storage.local.get(KEY))[KEY]);

/** The settings as they hold now, and which of them a policy locks. */
export async function loadSettingsAndLocks(): Promise<{ settings: Settings; locked: Locked }> {
  const [own, policy] = await Promise.all([loadOwn(), loadPolicy()]);
  return underPolicy(own, policy);
}

export const loadSettings = async (): Promise<Settings> => (await loadSettingsAndLocks()).settings;

/** Changes one section of the agent's own settings; the others stay as they are. Rejects when the browser cannot store. */
export async function saveSection<S extends Section>(section: S, value: Settings[S]): Promise<void> {
  const own = await loadOwn();
  await browser.storage.local.set({ [KEY]: { ...own, [section]: value, version: SETTINGS_VERSION } });
}

/** Calls back whenever the settings or the policy may have changed, until `signal` aborts. */
export function onSettingsChange(changed: () => void, signal?: AbortSignal): void {
  const listener = (changes: Record<string, unknown>, area: string) => {
    if (area === 'managed' || (area === 'local' && KEY in changes)) changed();
  };
  browser.storage.onChanged.addListener(listener);
  signal?.addEventListener('abort', () => browser.storage.onChanged.removeListener(listener));
}

/** What the browser speaks. One language: the one its own menus are in. */
export const browserLanguages = (): string[] => [browser.i18n.getUILanguage()];

/** The language all our pages speak. */
export const agentLanguage = async (): Promise<Language> => panelLanguage(await loadSettings(), browserLanguages());

/** Undefined where no policy is set. Firefox rejects the question then, which is the same answer. */
const loadPolicy = (): Promise<unknown> =>
  browser.storage.managed.get(null).then(
    (policy) => policy,
    (cause: Error) => {
      console.info(`Rapport: no policy (${cause.message})`);
      return undefined;
    },
  );
