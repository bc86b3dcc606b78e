/** Older shapes of the stored settings, brought up to date one step at a time. A migration is never changed once released. */

type Stored = Record<string, unknown>;

/** The version written today. */
export const SETTINGS_VERSION = 2;

/** `migrations[n]` turns version n into version n + 1. */
const migrations: Readonly<Record<number, (old: Stored) => Stored>> = {
  // 1 held the language alone; every section that came with 2 has defaults.
  1: (old) => ({ ...old }),
};

/** Stored settings in today's shape. What is no object becomes an empty one: the defaults. A newer version is read as far as it fits. */
export function migrate(stored: unknown): Stored {
  if (typeof stored !== 'object' || stored === null || Array.isArray(stored)) return {};
  let settings = stored as Stored;
  const from = typeof settings.version === 'number' ? settings.version : 1;
  for (let version = from; version < SETTINGS_VERSION; version += 1)
    settings = migrations[version]?.(settings) ?? settings;
  return settings;
}
