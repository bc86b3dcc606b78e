/** The agent's settings, with defaults and a version. Unknown or broken stored values fall back to the default, field by field. */
import * as v from 'valibot';
import type { Language } from '../thread/thread.ts';

export const settingsSchema = v.object({
  version: v.fallback(v.literal(1), 1),
  /** The language of the panel; `auto` follows the browser. */
  language: v.fallback(v.picklist(['auto', 'en', 'ru', 'zh']), 'auto'),
});

export type Settings = v.InferOutput<typeof settingsSchema>;

/** Reads stored settings; nothing stored gives the defaults. */
export const parseSettings = (stored: unknown): Settings => v.parse(settingsSchema, stored ?? {});

/** The panel's language: the setting, else the first of the browser's languages that has one, else English. */
export function panelLanguage({ language }: Settings, browserLanguages: readonly string[]): Language {
  if (language !== 'auto') return language;
  for (const tag of browserLanguages) {
    const base = tag.toLowerCase().split('-')[0];
    if (base === 'en' || base === 'ru' || base === 'zh') return base;
  }
  return 'en';
}
