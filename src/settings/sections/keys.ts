/** Keys inside the panel and on the page. The browser's own commands are bound in the browser's settings. */
import * as v from 'valibot';

export const keys = v.fallback(
  v.object({
    /** Single keys in the panel: 1–9, arrows, Enter, `/`, `?`. */
    panel: v.fallback(v.boolean(), true),
    /** The quick palette on the page. */
    palette: v.fallback(v.boolean(), true),
  }),
  () => ({ panel: true, palette: true }),
);
