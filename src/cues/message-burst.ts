/**
 * One thought in many short messages, sent before anybody could answer. Reads the rhythm only: somebody in danger writes
 * like this too, and so does a cheerful tester.
 */
import type { Cue, Hit } from './cue.ts';
import { say } from './example.ts';
import type { CustomerMessage, ThreadView } from './thread-view.ts';
import { kinds } from './tokens.ts';

/** Three in a row is where people who answer chats stop reading and start merging. */
const fewest = 3;
/** Longer than this it's a message, not a splinter of one. A Chinese character counts as one word. */
const mostWords = 14;
const chatMinutes = 5;
/** Nobody expects an answer to a mail within minutes, so three mails in half an hour are as hasty as three lines in five. */
const mailMinutes = 30;
const mailWords = 25;

const wordsOf = ({ tokens }: CustomerMessage): number => tokens.kinds.filter((kind) => kind <= kinds.han).length;

const isMail = (view: ThreadView, { index }: CustomerMessage): boolean => {
  const channel = view.thread.messages[index]?.channel;
  return channel === 'email' || channel === 'form' || channel === 'phone' || channel === 'review';
};

/** Stretches of short messages with no agent in between, in reading order. */
function stretches(view: ThreadView): CustomerMessage[][] {
  const found: CustomerMessage[][] = [];
  let open: CustomerMessage[] = [];
  for (const message of view.customer) {
    const short = wordsOf(message) <= (isMail(view, message) ? mailWords : mostWords);
    if (!short || (open[0] && open[0].agentBefore !== message.agentBefore)) open = [];
    if (!short) continue;
    if (open.length === 0) found.push(open);
    open.push(message);
  }
  return found;
}

/** The most messages of a stretch that fall into one window of time. */
function densest(view: ThreadView, stretch: readonly CustomerMessage[]): { messages: number; minutes: number } {
  let best = { messages: 0, minutes: 0 };
  stretch.forEach((first, i) => {
    const { minute } = first;
    if (minute === null) return;
    const limit = isMail(view, first) ? mailMinutes : chatMinutes;
    const inside = stretch.slice(i).filter((m) => m.minute !== null && m.minute - minute <= limit);
    const last = inside.at(-1)?.minute ?? minute;
    if (inside.length > best.messages) best = { messages: inside.length, minutes: Math.round(last - minute) };
  });
  return best;
}

const strengthFor = (messages: number): number =>
  messages >= 6 ? 0.9 : messages === 5 ? 0.8 : messages === 4 ? 0.6 : 0.45;

function find(view: ThreadView): Hit[] {
  let best = { messages: 0, minutes: 0 };
  for (const stretch of stretches(view)) {
    const found = densest(view, stretch);
    if (found.messages > best.messages) best = found;
  }
  if (best.messages < fewest) return [];
  return [{ fact: { kind: 'burst', ...best }, strength: strengthFor(best.messages) }];
}

export const messageBurst: Cue = {
  id: 'message-burst',
  find,
  examples: {
    fires: [
      say('c 0 hi', 'c 0 my parcel', 'c 1 it isnt here', 'c 2 the photo shows some other door'),
      say('c 0 деньги ушли', 'c 0 билета нет', 'c 1 концерт завтра'),
      say('c 0 订单', 'c 0 还没发', 'c 1 急用的', 'c 2 帮我看看'),
    ],
    leaves: [
      say('c 0 hi', 'a 1 Hello, how can I help?', 'c 2 my parcel is late', 'a 3 Which order?', 'c 4 the blue one'),
      say('c 0 Добрый день', 'c 1 Подскажите, доставка в субботу работает?'),
      say('c 0 你好', 'c 0 请问几点关门'),
      say('c 0 first question', 'c 90 second question', 'c 300 third question'),
    ],
  },
};
