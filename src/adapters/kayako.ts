/**
 * Kayako (the agent pages on kayako.com). Hooks from two code bases of one group of companies (2025): stems of class
 * names whose ends change with each build. The page names the requester: that is the customer, everybody else who
 * writes counts as an agent. Posts come and go on scrolling, and the page does not say that there are more.
 */
import { byHooks } from './by-hooks.ts';

const stem = (name: string) => `[class*="ko-${name}_"]`;
const item = (name: string) => stem(`timeline-2_list_item__${name}`);

export const kayako = byHooks({
  id: 'kayako',
  name: 'Kayako',
  proof: 'built from public hooks, unconfirmed',
  matches: ({ url }) => url.hostname.endsWith('.kayako.com') && url.pathname.startsWith('/agent'),
  ticket: { address: /\/agent\/conversations\/(\d+)/ },
  // Without a requester nobody can say who is the customer, least of all the generic reader: posts and notes share a class.
  root: ['html'],
  messages: {
    thread: stem('agent-content_layout__timeline'),
    // What the helpdesk did stands in posts without these.
    item: `${item('post')}, ${item('note')}`,
    roles: [[item('note'), 'note']],
    otherwise: 'by-author',
    author: item('creator'),
    time: item('time'),
    day: stem('timeline-2_list_days__day-separator__date'),
    body: item('content'),
    id: '@data-id',
  },
  subject: stem('tabs_case__subject'),
  record: {
    name: [
      `${stem('agent-content_sidebar_requester-info-card__requester-name')} ${stem('editable-text__emphasizedText')}`,
      stem('agent-content_sidebar_requester-info-card__requester-name'),
    ],
    email: stem('identities_identity_trigger__name'),
    organisation: stem('agent-content_sidebar_requester-info-card__organization-row'),
    tags: stem('select_multiple_pill__pill'),
  },
  composers: [
    {
      field: `${stem('agent-content_layout__reply-area')} .fr-element.fr-view[contenteditable="true"]`,
      note: `${stem('text-editor__note-container')}, ${stem('text-editor__is-note')}`,
    },
  ],
});
