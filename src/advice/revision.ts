/** A fingerprint of what was said: equal for the same words, whenever they are read. Not a security measure. */
import type { Thread } from '../thread/thread.ts';

/**
 * 53 bits of a multiplicative string hash over roles, times, texts and the record, as base 36. The moment of reading is
 * left out: reading the same thread again is no news.
 */
export function revisionOf({ messages, customer, subject }: Thread): string {
  const said = JSON.stringify([subject, customer, messages.map((m) => [m.role, m.at, m.text])]);
  let a = 0xdeadbeef;
  let b = 0x41c6ce57;
  for (let i = 0; i < said.length; i++) {
    const unit = said.charCodeAt(i);
    a = Math.imul(a ^ unit, 2654435761);
    b = Math.imul(b ^ unit, 1597334677);
  }
  return (4294967296 * (b & 0x1fffff) + (a >>> 0)).toString(36);
}
