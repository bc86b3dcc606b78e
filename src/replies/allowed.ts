/** What a reply may say because the team's settings allow it. What is absent may not be promised. */
import type { Settings } from '../settings/settings.ts';
import type { Language } from '../thread/thread.ts';

export const permissions = ['compensation', 'refund', 'discount', 'referral', 'emergency'] as const;
export type Permission = (typeof permissions)[number];

/** The permission with its limit in words: "500 руб.", "10%"; '' where there is nothing to limit. */
export type Allowed = Partial<Record<Permission, string>>;

/** Reads the limits off the settings. Nothing granted, nothing allowed. */
export function allowedBy({ authority, distress }: Pick<Settings, 'authority' | 'distress'>, lang: Language): Allowed {
  const { compensation, currency, refund, discount, referral } = authority;
  const line = distress.emergency.trim();
  return {
    ...(compensation > 0 && currency.trim() && { compensation: sumIn(compensation, currency.trim(), lang) }),
    ...(refund && { refund: '' }),
    ...(discount > 0 && { discount: `${discount}%` }),
    ...(referral && { referral: '' }),
    ...(line && { emergency: line }),
  };
}

/** "€20", "20 руб.", "20元": a sign stands where the language puts it, a word behind. */
function sumIn(sum: number, currency: string, lang: Language): string {
  const number = new Intl.NumberFormat(lang).format(sum);
  if (/^[€$£¥]$/.test(currency) && lang !== 'ru') return `${currency}${number}`;
  return lang === 'zh' ? `${number}${currency}` : `${number} ${currency}`;
}
