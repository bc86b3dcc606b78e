/** Every cue, once. A test compares this list with the folder. */
import { anyoneThere } from './anyone-there.ts';
import { asksDiscount } from './asks-discount.ts';
import { asksTheSameAgain } from './asks-the-same-again.ts';
import { baselessDemand } from './baseless-demand.ts';
import { basicQuestion } from './basic-question.ts';
import { bereavement } from './bereavement.ts';
import { beyondTheContract } from './beyond-the-contract.ts';
import { boughtOnAWhim } from './bought-on-a-whim.ts';
import { chooseForMe } from './choose-for-me.ts';
import { citesLaw } from './cites-law.ts';
import { contempt } from './contempt.ts';
import type { Cue } from './cue.ts';
import { dangerNow } from './danger-now.ts';
import { datedChronology } from './dated-chronology.ts';
import { demeansStaff } from './demeans-staff.ts';
import { despair } from './despair.ts';
import { doYouKnowMe } from './do-you-know-me.ts';
import { doesNotRemember } from './does-not-remember.ts';
import { fieldReport } from './field-report.ts';
import { fixNotApology } from './fix-not-apology.ts';
import { givesOrders } from './gives-orders.ts';
import { haggles } from './haggles.ts';
import { happenedBefore } from './happened-before.ts';
import { harmedBySomeone } from './harmed-by-someone.ts';
import { helplessWording } from './helpless-wording.ts';
import { holdsDiagnosis } from './holds-diagnosis.ts';
import { illnessOrInjury } from './illness-or-injury.ts';
import { jumpsToConclusion } from './jumps-to-conclusion.ts';
import { justStarted } from './just-started.ts';
import { lectures } from './lectures.ts';
import { legalThreat } from './legal-threat.ts';
import { longWithYou } from './long-with-you.ts';
import { looksDownOnStaff } from './looks-down-on-staff.ts';
import { messageBurst } from './message-burst.ts';
import { moaning } from './moaning.ts';
import { myAudience } from './my-audience.ts';
import { nameDrops } from './name-drops.ts';
import { neverMind } from './never-mind.ts';
import { nobodyAnswered } from './nobody-answered.ts';
import { notAsImagined } from './not-as-imagined.ts';
import { numberedClaims } from './numbered-claims.ts';
import { oneCallFromMe } from './one-call-from-me.ts';
import { oneMoreWish } from './one-more-wish.ts';
import { otherChannel } from './other-channel.ts';
import { outToBeRight } from './out-to-be-right.ts';
import { outcomeWanted } from './outcome-wanted.ts';
import { outrage } from './outrage.ts';
import { ownAttempts } from './own-attempts.ts';
import { ownExpertise } from './own-expertise.ts';
import { ownMistake } from './own-mistake.ts';
import { paysSoYouMust } from './pays-so-you-must.ts';
import { persistentAbuse } from './persistent-abuse.ts';
import { prizeDraws } from './prize-draws.ts';
import { proofIsGone } from './proof-is-gone.ts';
import { proposesImprovement } from './proposes-improvement.ts';
import { questionList } from './question-list.ts';
import { rants } from './rants.ts';
import { reAsksAfterAnswer } from './re-asks-after-answer.ts';
import { recommendsUs } from './recommends-us.ts';
import { rejectsScript } from './rejects-script.ts';
import { reproachAfterSilence } from './reproach-after-silence.ts';
import { resolvedBeforeAnswer } from './resolved-before-answer.ts';
import { reviewLever } from './review-lever.ts';
import { rightNow } from './right-now.ts';
import { sarcasm } from './sarcasm.ts';
import { screenByLooks } from './screen-by-looks.ts';
import { shouting } from './shouting.ts';
import { smallGrievances } from './small-grievances.ts';
import { somebodyElsesAccount } from './somebody-elses-account.ts';
import { someoneUsedToDoIt } from './someone-used-to-do-it.ts';
import { stillNotClear } from './still-not-clear.ts';
import { storyShifts } from './story-shifts.ts';
import { suggestsChange } from './suggests-change.ts';
import { swearing } from './swearing.ts';
import { sweetTalk } from './sweet-talk.ts';
import { takesPartInEverything } from './takes-part-in-everything.ts';
import { testsForUs } from './tests-for-us.ts';
import { thinksAloud } from './thinks-aloud.ts';
import { trailOfTickets } from './trail-of-tickets.ts';
import { turnedAfterNo } from './turned-after-no.ts';
import { ultimatum } from './ultimatum.ts';
import { vanished } from './vanished.ts';
import { vipTag } from './vip-tag.ts';
import { wantsToBeUseful } from './wants-to-be-useful.ts';
import { wantsToUndo } from './wants-to-undo.ts';
import { warmPraise } from './warm-praise.ts';
import { weightyRecord } from './weighty-record.ts';
import { whatDoIGet } from './what-do-i-get.ts';
import { whyMe } from './why-me.ts';

export const cues: readonly Cue[] = [
  anyoneThere,
  asksDiscount,
  asksTheSameAgain,
  baselessDemand,
  basicQuestion,
  bereavement,
  beyondTheContract,
  boughtOnAWhim,
  chooseForMe,
  citesLaw,
  contempt,
  dangerNow,
  datedChronology,
  demeansStaff,
  despair,
  doYouKnowMe,
  doesNotRemember,
  fieldReport,
  fixNotApology,
  givesOrders,
  haggles,
  happenedBefore,
  harmedBySomeone,
  helplessWording,
  holdsDiagnosis,
  illnessOrInjury,
  jumpsToConclusion,
  justStarted,
  lectures,
  legalThreat,
  longWithYou,
  looksDownOnStaff,
  messageBurst,
  moaning,
  myAudience,
  nameDrops,
  neverMind,
  nobodyAnswered,
  notAsImagined,
  numberedClaims,
  oneCallFromMe,
  oneMoreWish,
  otherChannel,
  outToBeRight,
  outcomeWanted,
  outrage,
  ownAttempts,
  ownExpertise,
  ownMistake,
  paysSoYouMust,
  persistentAbuse,
  prizeDraws,
  proofIsGone,
  proposesImprovement,
  questionList,
  rants,
  reAsksAfterAnswer,
  recommendsUs,
  rejectsScript,
  reproachAfterSilence,
  resolvedBeforeAnswer,
  reviewLever,
  rightNow,
  sarcasm,
  screenByLooks,
  shouting,
  smallGrievances,
  somebodyElsesAccount,
  someoneUsedToDoIt,
  stillNotClear,
  storyShifts,
  suggestsChange,
  swearing,
  sweetTalk,
  takesPartInEverything,
  testsForUs,
  thinksAloud,
  trailOfTickets,
  turnedAfterNo,
  ultimatum,
  vanished,
  vipTag,
  wantsToBeUseful,
  wantsToUndo,
  warmPraise,
  weightyRecord,
  whatDoIGet,
  whyMe,
];
