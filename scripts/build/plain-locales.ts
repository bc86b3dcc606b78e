/**
 * Our own pages need the words of `_locales` alone; the descriptions of placeholders and their examples are for the browser and
 * for translators, and stay in the files it reads.
 */
import type { Plugin } from 'vite';

export const plainLocales = (): Plugin => ({
  name: 'rapport-plain-locales',
  enforce: 'pre',
  transform(code, id) {
    if (!/\/_locales\/\w+\/messages\.json$/.test(id)) return undefined;
    const messages = JSON.parse(code) as Record<string, { message: string }>;
    const plain = Object.entries(messages).map(([key, { message }]) => [key, { message }] as const);
    return { code: JSON.stringify(Object.fromEntries(plain)), map: null };
  },
});
