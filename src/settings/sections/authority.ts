/** What an agent may grant without asking. Replies promise nothing beyond it; the default is nothing at all. */
import * as v from 'valibot';

export const authority = v.fallback(
  v.object({
    /** The most an agent may offer as amends, in `currency`; 0: nothing without asking. */
    compensation: v.fallback(v.pipe(v.number(), v.finite(), v.minValue(0), v.maxValue(1_000_000)), 0),
    /** As the team writes it before or after a sum: "€", "руб.", "元". */
    currency: v.fallback(v.pipe(v.string(), v.maxLength(12)), ''),
    /** May a full refund be promised? */
    refund: v.fallback(v.boolean(), false),
    /** The highest discount an agent may give, in percent, always against something in return; 0: none without asking. */
    discount: v.fallback(v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(100)), 0),
    /** Is there a referral programme to offer instead of a discount? */
    referral: v.fallback(v.boolean(), false),
  }),
  () => ({ compensation: 0, currency: '', refund: false, discount: 0, referral: false }),
);
