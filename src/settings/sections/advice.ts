/** What Rapport speaks up about. `in-distress` cannot be switched off: nobody in trouble may be missed. */
import * as v from 'valibot';
import { type CustomerType, customerTypeIds } from '../../thread/customer-types.ts';

/** `all` 29 types, or those of one source document: its letter on the cards of the playbook. */
export const typologies = ['all', 'A', 'B', 'C', 'D', 'E'] as const;

export const advice = v.fallback(
  v.object({
    /** Quiet mode: only people in trouble and plain advice are shown by themselves; the rest on asking. */
    quiet: v.fallback(v.boolean(), false),
    typology: v.fallback(v.picklist(typologies), 'all'),
    /** Types that the agent does not want to be told of. */
    off: v.fallback(v.array(v.picklist(customerTypeIds)), [] as CustomerType[]),
  }),
  () => ({ quiet: false, typology: 'all' as const, off: [] as CustomerType[] }),
);
