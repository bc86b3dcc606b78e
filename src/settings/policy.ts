/** What an employer fixes for all agents (`storage.managed`). A fixed field wins over the agent's choice and is shown as locked. */
import { parseSettings, type Section, type Settings, sections } from './settings.ts';

type Fields = Readonly<Record<string, unknown>>;

const isFields = (x: unknown): x is Fields => typeof x === 'object' && x !== null && !Array.isArray(x);

/** Fields the policy fixes, as "section" or "section.field". */
export type Locked = ReadonlySet<string>;

/**
 * The settings as they hold, and what of them is locked. A policy value of the wrong shape is ignored, field by field, and
 * locks nothing. `undefined`: no policy.
 */
export function underPolicy(own: Settings, policy: unknown): { settings: Settings; locked: Locked } {
  const locked = new Set<string>();
  if (!isFields(policy)) return { settings: own, locked };
  const merged: Record<string, unknown> = { ...own };
  for (const section of Object.keys(sections) as Section[]) {
    const fixed = policy[section];
    if (fixed === undefined) continue;
    if (!isFields(fixed)) merged[section] = accepted(section, fixed, locked, own[section]);
    else merged[section] = withFields(section, fixed, locked, own[section]);
  }
  return { settings: parseSettings({ version: 2, ...merged }), locked };
}

function accepted(section: Section, value: unknown, locked: Set<string>, own: unknown): unknown {
  const held = parseSettings({ version: 2, [section]: value })[section];
  if (!same(held, value)) return own;
  locked.add(section);
  return value;
}

function withFields(section: Section, fixed: Fields, locked: Set<string>, own: unknown): unknown {
  if (!isFields(own)) return own;
  const fields: Record<string, unknown> = { ...own };
  for (const [name, value] of Object.entries(fixed)) {
    const held: unknown = parseSettings({ version: 2, [section]: { [name]: value } })[section];
    if (!isFields(held) || !same(held[name], value)) continue;
    fields[name] = value;
    locked.add(`${section}.${name}`);
  }
  return fields;
}

const same = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);
