/**
 * The agent's settings: one section a file, with defaults and a version. Stored values that are unknown or broken fall back
 * to the default, field by field; older shapes are migrated first; an employer's policy is laid over last.
 */
import * as v from 'valibot';
import type { Language } from '../thread/thread.ts';
import { migrate } from './migrations.ts';
import { advice } from './sections/advice.ts';
import { authority } from './sections/authority.ts';
import { distress } from './sections/distress.ts';
import { helpdesks } from './sections/helpdesks.ts';
import { keys } from './sections/keys.ts';
import { language } from './sections/language.ts';

/** Every section. A new one is one file and one line here. */
export const sections = { language, advice, authority, distress, keys, helpdesks } as const;

const settingsSchema = v.object(sections);

export type Settings = v.InferOutput<typeof settingsSchema>;
export type Section = keyof Settings;

/** Reads stored settings of any version; nothing stored, or nothing readable, gives the defaults. */
export const parseSettings = (stored: unknown): Settings => v.parse(settingsSchema, migrate(stored));

export const defaultSettings: Settings = parseSettings(undefined);

/** The panel's language: the setting, else the first of the browser's languages that has one, else English. */
export function panelLanguage({ language }: Settings, browserLanguages: readonly string[]): Language {
  if (language !== 'auto') return language;
  for (const tag of browserLanguages) {
    const base = tag.toLowerCase().split(/[-_]/)[0];
    if (base === 'en' || base === 'ru' || base === 'zh') return base;
  }
  return 'en';
}
