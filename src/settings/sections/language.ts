/** Which language the panel speaks. */
import * as v from 'valibot';

/** `auto` follows the browser. */
export const language = v.fallback(v.picklist(['auto', 'en', 'ru', 'zh']), 'auto');
