/** Every format that is read. A new one is a file beside this one and one line here. */
import { chatwoot } from './chatwoot.ts';
import type { Format } from './format.ts';
import { freshdesk } from './freshdesk.ts';
import { own } from './own.ts';
import { zammad } from './zammad.ts';
import { zendesk } from './zendesk.ts';

export const formats: readonly Format[] = [own, zendesk, chatwoot, freshdesk, zammad];
