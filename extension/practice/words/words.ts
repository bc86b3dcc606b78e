/** The desk's own words, by language. Tickets keep the language they were written in. */
import type { Language } from '../../../src/thread/thread.ts';
import { en } from './en.ts';
import { ru } from './ru.ts';
import { zh } from './zh.ts';

export type Words = { readonly [K in keyof typeof en]: string };

export const wordsIn: Readonly<Record<Language, Words>> = { en, ru, zh };

/** The languages' names, each in its own. */
export const languageNames: Readonly<Record<Language, string>> = { en: 'English', ru: 'Русский', zh: '中文' };
