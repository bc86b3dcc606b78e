/**
 * Settles what a template leaves open before it is read into pieces: `{refund?words|other words}` by what is allowed, `#`
 * in the first words standing for the limit; `{вы правы|правда твоя}` by the form of address.
 */
import type { Address } from './address/form.ts';
import { type Allowed, type Permission, permissions } from './allowed.ts';

const choice = new RegExp(`\\{(${permissions.join('|')})\\?([^{}|]*)\\|([^{}|]*)\\}`, 'g');
/** What stands before the bar is no name of a fact: those are small Latin letters only. */
const twoForms = /\{(?![a-z]+[|?])([^{}|]+)\|([^{}|]*)\}/g;

export function chooseWords(template: string, allowed: Allowed, address: Address): string {
  return template
    .replace(choice, (_, name: Permission, yes: string, no: string) => {
      const limit = allowed[name];
      return limit === undefined ? no : yes.replaceAll('#', limit);
    })
    .replace(twoForms, (_, formal: string, familiar: string) => (address === 'formal' ? formal : familiar));
}
