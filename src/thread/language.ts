/**
 * The language of one message, by Unicode script: Han is Chinese, Cyrillic is Russian, Latin is English unless it reads as
 * Russian typed in Latin letters. Cannot tell Ukrainian from Russian, nor Japanese from Chinese.
 */
import type { Language } from './thread.ts';

/** Everyday words of Russian in Latin letters that no English sentence has. */
const transliterated = new Set(
  (
    'privet zdravstvuyte zdravstvuite zdravstvujte zdrastvuyte dobryi dobryj dobriy chto shto kak ya mne menya vy vam vas eto spasibo ' +
    'pozhaluista pozhaluysta pojaluista pozaluista pozhalujsta kogda pochemu gde uje uzhe ne net esli ili mozhno mojno nuzhno nujno zakaz ' +
    'dengi dengy vernite skolko pomogite rabotaet opyat snova segodnya zavtra vchera ochen u moy moya vash vasha'
  ).split(' '),
);

/** True when at least a quarter of the Latin words, and two of them, are everyday Russian words in Latin letters. */
export function readsAsTransliterated(text: string): boolean {
  const words =
    text
      .slice(0, 600)
      .toLowerCase()
      .match(/[a-z]+/g) ?? [];
  const known = words.filter((word) => transliterated.has(word)).length;
  return known >= 2 && known * 4 >= words.length;
}

/**
 * The language most of the letters belong to; a Chinese character counts as three letters, since it says as much.
 * `null`: no letters at all (numbers, emoji, an empty message).
 */
export function languageOf(text: string): Language | null {
  let latin = 0;
  let cyrillic = 0;
  let han = 0;
  const end = Math.min(text.length, 4000);
  for (let i = 0; i < end; i++) {
    const code = text.charCodeAt(i);
    if (code < 0x41) continue;
    if ((code >= 0x61 && code <= 0x7a) || (code >= 0x41 && code <= 0x5a)) latin++;
    else if (code >= 0x400 && code <= 0x52f) cyrillic++;
    else if ((code >= 0x3400 && code <= 0x9fff) || (code >= 0xf900 && code <= 0xfaff)) han += 3;
  }
  if (latin + cyrillic + han === 0) return null;
  if (han >= latin && han >= cyrillic) return 'zh';
  if (cyrillic >= latin) return 'ru';
  return readsAsTransliterated(text) ? 'ru' : 'en';
}
