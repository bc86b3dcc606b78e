/**
 * Which form of address a thread is on: вы or ты, 您 or 你. The team's own last word decides; failing that, a customer who
 * asks for ты. A ты in anger is no invitation, so the customer's use alone changes nothing: the polite form is safe.
 */
import type { Language, Thread } from '../../thread/thread.ts';

export type Address = 'formal' | 'familiar';

const word = (forms: string) => new RegExp(`(?<!\\p{L})(?:${forms})(?!\\p{L})`, 'iu');

const spoken: Partial<Record<Language, Record<Address, RegExp>>> = {
  ru: {
    formal: word('вы|вас|вам|вами|ваш\\p{L}*'),
    familiar: word('ты|тебя|тебе|тобой|тво(?:й|я|ё|е|и|ю|его|ей|ему|ём|их|им)'),
  },
  // 你们 are several people, and 你好 greets everybody.
  zh: { formal: /您/, familiar: /你(?![们好])/ },
};

const invitation = /(?:давай(?:те)?|можно|лучше|перейд[её]м)\s+(?:\p{L}+\s+){0,2}на\s+[«"]?ты(?!\p{L})/iu;

/** `formal` wherever nothing says otherwise, and in English, which has one form. */
export function addressIn({ messages }: Thread, lang: Language): Address {
  const forms = spoken[lang];
  if (!forms) return 'formal';
  for (const { role, text } of messages.toReversed()) {
    if (role !== 'agent') continue;
    if (forms.formal.test(text)) return 'formal';
    if (forms.familiar.test(text)) return 'familiar';
  }
  const invited = messages.some(({ role, text }) => role === 'customer' && invitation.test(text.slice(0, 20_000)));
  return invited ? 'familiar' : 'formal';
}
