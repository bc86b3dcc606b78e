/** Many questions in one message. Cannot tell needless questions from needed ones. */
import type { Cue } from './cue.ts';
import { questionsIn } from './questions.ts';

/** Three questions in one message are common in plain requests. */
const many = 4;

export const questionList: Cue = {
  id: 'question-list',
  find: (view) =>
    view.customer.flatMap((message) => {
      const questions = questionsIn(message);
      const strength = questions.length > many ? 0.25 : 0.2;
      return questions.length < many ? [] : questions.slice(0, 12).map((question) => ({ ...question, strength }));
    }),
  examples: {
    fires: [
      'How many plugs are there? Are they behind the bed? Does the lamp dim? Is the plug shared with the lamp?',
      'Как считается отпуск? А если больничный? А премия входит? И где это увидеть?',
      '房间有几个插座？在床头吗？灯能调吗？窗户朝哪边？',
    ],
    leaves: [
      'When do you open? Is there parking?',
      'Во сколько открываетесь? Есть парковка?',
      '几点开门？有停车位吗？',
      'Hello? Anyone? ??? Hello?',
    ],
  },
};
