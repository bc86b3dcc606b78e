/**
 * Jira Service Management in the cloud. Test ids from several independent extensions and scripts (to 2026-10); they do
 * get renamed. Jira marks nobody as customer: the reporter is, everybody else counts as an agent, so a second person of
 * the customer's is taken for staff. Comments off screen are placeholders without text. Data Center is left to the
 * generic reader.
 */
import { ok } from '../result.ts';
import type { Adapter, Reading } from './adapter.ts';
import { byHooks } from './by-hooks.ts';

const request = '[data-testid="issue.views.field.rich-text.description"]';
const part = 'issue-comment-base.ui.comment';
const noteMark = `[data-testid="${part}.custom-comment.restricted-to"], [data-testid$=".comment-visibility-wrapper"]`;

const base = byHooks({
  id: 'jira-service-management',
  name: 'Jira Service Management',
  proof: 'built from public hooks, unconfirmed',
  matches: ({ document, url }) =>
    url.hostname.endsWith('.atlassian.net') &&
    document.querySelector('meta[name="application-name"][content="JIRA" i]') !== null,
  ticket: { address: /(?:\/browse\/|\/queues\/(?:[^?]+\/)?|[?&]selectedIssue=)([A-Z][A-Z\d_]*-\d+)/ },
  // An issue is a page, a dialog or a side panel; its hooks stand on the page once, wherever that is.
  root: ['html'],
  messages: {
    thread: 'body',
    item: `${request}, [data-testid^="comment-base-item-"]`,
    roles: [
      [request, 'customer'],
      [noteMark, 'note'],
    ],
    otherwise: 'by-author',
    author: `[data-testid$="-header"] h3`,
    time: '[data-testid="issue-timestamp.relative-time"]',
    body: `[data-testid^="${part}.ak-comment."][data-testid$="-body"]`,
    id: '@data-testid',
    more: '[data-testid="issue.activity.common.component.load-more-button.loading-button"]',
  },
  subject: '[data-testid="issue.views.issue-base.foundation.summary.heading"]',
  record: { name: '[data-testid="issue.views.field.user.reporter"]' },
  // Reply or note is told by the words on the tabs alone.
  composers: [{ field: '[data-testid="issue.activity.comment"] .ProseMirror[role="textbox"]' }],
});

export const jiraServiceManagement: Adapter = {
  ...base,
  read(page) {
    const read = base.read(page);
    return read.ok ? ok(chronological(read.value)) : read;
  },
};

/** Jira shows coarse times, sorts as the agent likes and puts answers under what they answer; its ids only grow. */
function chronological(reading: Reading): Reading {
  const pairs = reading.thread.messages.map((message, i) => {
    const number = Number(/\d+$/.exec(message.id ?? '')?.[0] ?? 0);
    const { id: _, ...rest } = message;
    return { number, message: number ? { ...rest, id: `${number}` } : rest, source: reading.sources[i] };
  });
  pairs.sort((a, b) => a.number - b.number);
  return {
    ...reading,
    thread: { ...reading.thread, messages: pairs.map(({ message }) => message) },
    sources: pairs.flatMap(({ source }) => source ?? []),
  };
}
