/** Short threads for the reachability test: `of` writes one, `say` (see the cues' examples) writes its messages. */
import { asThread, readAt, say, withRecord } from '../../../src/cues/example.ts';
import type { Customer, Thread } from '../../../src/thread/thread.ts';

export const of = (...lines: string[]): Thread => asThread(say(...lines));
export const later = (minute: number, ...lines: string[]): Thread => asThread(readAt(minute, say(...lines)));
export const known = (customer: Customer, ...lines: string[]): Thread => asThread(withRecord(customer, say(...lines)));
