/** Teaching by pointing: puts the overlay into a page, keeps what comes of it for that page's site, hands it out again. */
import type { Handlers, Sender } from '../../src/protocol/router.ts';
import type { WorkerCalls, workerSchemas } from '../../src/protocol/worker-calls.ts';
import { fail, ok } from '../../src/result.ts';
import { inject } from '../browser/hosts.ts';
import { askContent } from '../browser/messaging.ts';
import { agentLanguage } from '../browser/settings.ts';
import { loadTaught, saveTaught } from '../browser/taught.ts';
import { teachWordKeys } from '../i18n/teach-words.ts';
import { makeTranslate } from '../i18n/translate.ts';
import teachScript from '../teach.ts?script&iife';
import { inTurn } from './turns.ts';

type TeachHandlers = Pick<
  Handlers<typeof workerSchemas, WorkerCalls>,
  'page.taught' | 'page.teach' | 'page.teach-words' | 'panel.teach'
>;

/** Descriptions of all sites are stored together, so changes take turns whatever tab they come from. */
const TEACHING = -2;

const withSite = ({ origin }: Sender) =>
  origin === undefined ? fail({ code: 'not-allowed', detail: 'no origin' }) : ok(origin);

export const teachHandlers: TeachHandlers = {
  'page.taught': async (_, from) => {
    const site = withSite(from);
    return site.ok ? ok(await loadTaught(site.value)) : site;
  },

  'page.teach': async ({ taught }, from) => {
    const site = withSite(from);
    if (!site.ok) return site;
    await inTurn(TEACHING, () => saveTaught(site.value, taught));
    if (from.tab !== undefined) await askContent(from.tab)('content.report', {});
    return ok(null);
  },

  'page.teach-words': async () => {
    const t = makeTranslate(await agentLanguage());
    return ok(Object.fromEntries(teachWordKeys.map((key) => [key, t(key)])));
  },

  'panel.teach': async ({ tab }) =>
    (await inject(tab, teachScript)) ? ok(null) : fail({ code: 'page-gone', detail: 'the page takes no script' }),
};
