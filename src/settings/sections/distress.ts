/** What the team tells people in danger. Empty: the panel says where to set it. */
import * as v from 'valibot';

export const distress = v.fallback(
  v.object({
    /** One line: the number or address for emergencies where the customers live. */
    emergency: v.fallback(v.pipe(v.string(), v.maxLength(200)), ''),
  }),
  () => ({ emergency: '' }),
);
