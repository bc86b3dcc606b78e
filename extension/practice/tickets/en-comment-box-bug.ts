/** A hands-on report whose text is full of HTML and script. On the page it must show as text. */
import type { PracticeTicket } from '../practice-ticket.ts';

export const commentBoxBug: PracticeTicket = {
  id: '1050',
  lang: 'en',
  channel: 'form',
  subject: 'Comment box <b>eats</b> markup & entities (5.2.1)',
  customer: {
    ...{ name: 'Yusuf <dev> Karaca', email: 'yusuf@karaca.example', sinceDaysAgo: 700 },
    ...{ orders: 9, spend: 610, currency: 'USD', tickets: 3, tags: ['beta', '<script>'] },
  },
  messages: [
    {
      role: 'customer',
      minutesAgo: 130,
      text: `Played with the new comment box in 5.2.1 for an evening and took notes, maybe they are of use to you.

Steps: open any page, paste the line below, save, reload.
<script>alert(1)</script>
Expected: it shows as typed. Seen in 5.2.1 on Firefox and Chromium: the whole line is gone. In 5.1.9 it was kept.

Same with <img src=x onerror="alert('practice')"> and with <iframe srcdoc="<p>hi</p>"></iframe>. But <b>bold</b> survives, and &lt;b&gt; comes back as <b>, so it seems to be decoded twice.

Edge case: a lone </div></main> in a comment cuts the rest of the text off: everything after it is lost, e.g. this -> {{7*7}} \${7*7} <!-- and this.

I have a screen recording and can try a nightly build if that helps.`,
    },
    {
      role: 'note',
      author: 'Ada',
      minutesAgo: 95,
      text: 'Reproduced with <svg onload=alert(2)>. Ticket for the editor team is open.',
    },
  ],
  expect: { primary: 'tester' },
};
