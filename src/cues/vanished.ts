/** The agent asked, and the customer has been silent for days. Cannot know why. */
import type { Cue } from './cue.ts';
import { readAt, say } from './example.ts';
import { silencesIn } from './silence.ts';

const day = 24 * 60;
/** One unanswered question is a busy week; several over days are a silence. */
const afterOne = 2.5 * day;
const afterSeveral = 1.5 * day;

export const vanished: Cue = {
  id: 'vanished',
  find: (view) => {
    const last = silencesIn(view).at(-1);
    if (!last || last.brokenBy !== null || view.customer.length === 0) return [];
    const several = last.agentMessages > 1;
    if (last.minutes < (several ? afterSeveral : afterOne)) return [];
    return [{ fact: { kind: 'silence', minutes: Math.round(last.minutes) }, strength: several ? 0.9 : 0.6 }];
  },
  examples: {
    fires: [
      readAt(9000, say('c 0 My login fails since the update', 'a 30 Which version do you see?', 'a 3000 Did it work?')),
      readAt(9000, say('c 0 Не могу войти', 'a 30 Какая версия?', 'a 3000 Удалось?')),
      readAt(9000, say('c 0 登不上去', 'a 30 请问是什么版本？', 'a 3000 好了吗？')),
    ],
    leaves: [
      readAt(200, say('c 0 My login fails', 'a 30 Which version do you see?', 'a 120 Still there?')),
      readAt(9000, say('c 0 When do you open?', 'a 30 At nine. Have a nice day!')),
      readAt(9000, say('c 0 Во сколько открываетесь', 'a 30 В девять. Хорошего дня!')),
      readAt(9000, say('c 0 几点开门', 'a 30 九点，祝您愉快。')),
    ],
  },
};
