/** Helpdesks on which Rapport keeps silent though it has been granted, by origin. */
import * as v from 'valibot';

export const helpdesks = v.fallback(
  v.object({
    /** Origins ("https://desk.example.com"). */
    off: v.fallback(v.array(v.pipe(v.string(), v.maxLength(300))), [] as string[]),
  }),
  () => ({ off: [] as string[] }),
);
