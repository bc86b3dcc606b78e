/** After each answer comes the next round of questions. Cannot judge whether the answers were good. */
import type { Cue, Hit } from './cue.ts';
import { say } from './example.ts';
import { questionsIn } from './questions.ts';
import type { CustomerMessage } from './thread-view.ts';

/** From the second round on; a single further question is ordinary. */
const rounds = 2;
const questionsInAll = 4;

export const reAsksAfterAnswer: Cue = {
  id: 're-asks-after-answer',
  find: (view) => {
    const answered = view.customer.filter((message) => message.agentBefore > 0 && follows(message, view.customer));
    const asked = answered.map((message) => ({ at: message.agentBefore, questions: questionsIn(message) }));
    const all = asked.flatMap(({ questions }) => questions);
    const round = new Set(asked.filter(({ questions }) => questions.length > 0).map(({ at }) => at)).size;
    if (all.length < questionsInAll && (round < rounds || all.length < 3)) return [];
    const strength = round >= rounds ? 0.3 : 0.18;
    return all.slice(0, 12).map((question): Hit => ({ ...question, strength }));
  },
  examples: {
    fires: [
      say(
        'c 0 Is the concert seated?',
        'a 1 Yes.',
        'c 3 Which way do the seats face? Is there a pillar?',
        'a 5 Two.',
        'c 7 How thick? Who sits before us?',
      ),
      say(
        'c 0 Как считать?',
        'a 1 По дням.',
        'c 2 А больничный вычитать? А премия входит?',
        'a 3 Да.',
        'c 4 А простой как? А отпуск?',
      ),
      say('c 0 有座位吗？', 'a 1 有的', 'c 2 朝哪边的呢？有柱子吗？', 'a 3 两根', 'c 4 多粗呢？前面坐谁？'),
    ],
    leaves: [
      say('c 0 Is it open?', 'a 1 Until six.', 'c 2 And on Sunday?', 'a 3 Closed.', 'c 4 Thanks'),
      say('c 0 Открыто?', 'a 1 До шести.', 'c 2 А в воскресенье?', 'a 3 Нет.', 'c 4 Спасибо'),
      say('c 0 开门吗？', 'a 1 到六点', 'c 2 周日呢？', 'a 3 休息', 'c 4 谢谢'),
    ],
  },
};

/** True when the customer had written before the first agent: the agent answered something. */
const follows = (message: CustomerMessage, all: readonly CustomerMessage[]): boolean =>
  (all[0]?.agentBefore ?? 0) < message.agentBefore;
