/** All helpdesk readers, and which of them reads a page. One line for each new adapter. */
import type { Adapter, Page } from './adapter.ts';
import { amocrm } from './amocrm.ts';
import { bitrix24 } from './bitrix24.ts';
import { chatwoot } from './chatwoot.ts';
import { crisp } from './crisp.ts';
import { frappeHelpdesk } from './frappe-helpdesk.ts';
import { freescout } from './freescout.ts';
import { freshdesk } from './freshdesk.ts';
import { front } from './front.ts';
import { genericReader } from './generic.ts';
import { glpi } from './glpi.ts';
import { gmail } from './gmail.ts';
import { gorgias } from './gorgias.ts';
import { type Complain, guarded } from './guarded.ts';
import { helpScout } from './help-scout.ts';
import { hubspot } from './hubspot.ts';
import { intercom } from './intercom.ts';
import { jiraServiceManagement } from './jira-service-management.ts';
import { kayako } from './kayako.ts';
import { libredesk } from './libredesk.ts';
import { omnidesk } from './omnidesk.ts';
import { osticket } from './osticket.ts';
import { outlook } from './outlook.ts';
import { practiceDesk } from './practice-desk.ts';
import { reamaze } from './reamaze.ts';
import { redmine } from './redmine.ts';
import { requestTracker } from './request-tracker.ts';
import { roundcube } from './roundcube.ts';
import { salesforce } from './salesforce.ts';
import { tawkTo } from './tawk-to.ts';
import { usedesk } from './usedesk.ts';
import { uvdesk } from './uvdesk.ts';
import { zammad } from './zammad.ts';
import { zammadDesktop } from './zammad-desktop.ts';
import { zendesk } from './zendesk.ts';
import { znuny } from './znuny.ts';
import { zohoDesk } from './zoho-desk.ts';

/** Readers of one product each, by name. Their order decides nothing: no two match one page. */
export const adapters: readonly Adapter[] = [
  amocrm,
  bitrix24,
  chatwoot,
  crisp,
  frappeHelpdesk,
  freescout,
  freshdesk,
  front,
  glpi,
  gmail,
  gorgias,
  helpScout,
  hubspot,
  intercom,
  jiraServiceManagement,
  kayako,
  libredesk,
  omnidesk,
  osticket,
  outlook,
  practiceDesk,
  reamaze,
  redmine,
  requestTracker,
  roundcube,
  salesforce,
  tawkTo,
  usedesk,
  uvdesk,
  zammad,
  zammadDesktop,
  zendesk,
  znuny,
  zohoDesk,
];

/** The product adapter that knows this page, or the generic reader. A reader that throws when asked does not know it. */
export function pick(page: Page, complain: Complain = surface): Adapter {
  return adapters.find((adapter) => guarded(adapter, complain).matches(page)) ?? genericReader;
}

/** Tests want to see the fault of a reader; a page must not. */
const surface: Complain = (reader, what) => {
  throw new Error(`${reader}: ${what}`);
};
