/** Every cue, once. A test compares this list with the folder. */
import { basicQuestion } from './basic-question.ts';
import { chooseForMe } from './choose-for-me.ts';
import { citesLaw } from './cites-law.ts';
import { contempt } from './contempt.ts';
import type { Cue } from './cue.ts';
import { happenedBefore } from './happened-before.ts';
import { helplessWording } from './helpless-wording.ts';
import { justStarted } from './just-started.ts';
import { legalThreat } from './legal-threat.ts';
import { moaning } from './moaning.ts';
import { neverMind } from './never-mind.ts';
import { nobodyAnswered } from './nobody-answered.ts';
import { outToBeRight } from './out-to-be-right.ts';
import { outcomeWanted } from './outcome-wanted.ts';
import { outrage } from './outrage.ts';
import { ownMistake } from './own-mistake.ts';
import { sarcasm } from './sarcasm.ts';
import { screenByLooks } from './screen-by-looks.ts';
import { smallGrievances } from './small-grievances.ts';
import { someoneUsedToDoIt } from './someone-used-to-do-it.ts';
import { stillNotClear } from './still-not-clear.ts';
import { swearing } from './swearing.ts';
import { sweetTalk } from './sweet-talk.ts';
import { thinksAloud } from './thinks-aloud.ts';
import { ultimatum } from './ultimatum.ts';
import { whyMe } from './why-me.ts';

export const cues: readonly Cue[] = [
  basicQuestion,
  chooseForMe,
  citesLaw,
  contempt,
  happenedBefore,
  helplessWording,
  justStarted,
  legalThreat,
  moaning,
  neverMind,
  nobodyAnswered,
  outToBeRight,
  outcomeWanted,
  outrage,
  ownMistake,
  sarcasm,
  screenByLooks,
  smallGrievances,
  someoneUsedToDoIt,
  stillNotClear,
  swearing,
  sweetTalk,
  thinksAloud,
  ultimatum,
  whyMe,
];
