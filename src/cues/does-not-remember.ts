/**
 * With a claim at stake, doesn't remember or doesn't know when staff ask how it was, or won't be asked. Many honest people forget:
 * one such answer means little, several mean more.
 */

import { answersUnderClaim } from './claim-turns.ts';
import type { Cue, SpanHit } from './cue.ts';
import { say } from './example.ts';
import { phraseFinder } from './phrase-finder.ts';
import type { ThreadView } from './thread-view.ts';

const evasions = phraseFinder(
  `(dont|do not|cant|cannot) .. (remember|recall); no clue; cant say; hard to say; dunno; havent a clue; i wasnt paying attention; (dont|didnt|do not) know; didnt (look|check|notice|see); not sure; no idea; idk; not that i recall; havent got that; forgot; i forget
   (maybe|probably|i guess) ,; some day that; it was (days|weeks|ages) ago; what does it matter; (what|which) difference does it make; doesnt matter; why do you (keep|need|ask); why does it matter; just (refund|send|do|pay|replace)
   never told me; checks what; who knows; how should i know; you tell me`,
  `точно не скажу; не (запоминал*|запомнил*|скажу|припомню); затрудняюсь; без понятия; зачем вам это; не все ли вам равно; не (помню|знаю|уверен*|смотрел*|обратил* внимани*|в курсе|записывал*|запомнил*); забыл*; понятия не имею; какая разница; без разницы; откуда (я|мне) (знаю|знать); мало ли; не все ли равно; не обязан* (помнить)
   (может|наверное|вроде) (,|он|она|брат|сын|сторож|кто); (давайте|просто) (быстрее|верните|поменяйте|пришлите); не тяните; что вы (меня|) (допрашиваете|пристали); допрос`,
  `想不起(来|); 不太(清楚|记得); 没(印象|太注意); 好像(是|吧); 问这个(干嘛|干什么|有什么用); 记不(清|得|住|起); 不记得; 忘(了|记); 不知道; 不清楚; 没(注意|看|拍|留意|记); 谁(晓得|知道|记得); (可能|应该|也许|大概)(是|吧|被); 问(这么|那么|那么多|这么多)(细|多); 别问了; 审犯人; 有完没完
   反正(..)(退|赔|处理|发|转|不记得); (哪|我哪)知道; 别绕; 少跟我抠; 抠字眼; 说不(清|准|好)`,
);

/** The first answer weighs little; a second one doubles the doubt by itself, as the hits add up. */
function find(view: ThreadView): SpanHit[] {
  return answersUnderClaim(view).flatMap((message) => evasions.hitIn(message, 0.4) ?? []);
}

export const doesNotRemember: Cue = {
  id: 'does-not-remember',
  find,
  examples: {
    fires: [
      say('c 0 My tablet never came, refund me', 'a 5 Who signed for it on Friday?', "c 8 don't know, it was days ago"),
      say('c 0 Верните деньги, коробка пустая', 'a 5 Кто её вскрывал?', 'c 8 не помню, какая разница'),
      say('c 0 没收到手机，给我退款', 'a 5 请问当天谁在家？', 'c 8 记不清了，问那么细干什么'),
    ],
    leaves: [
      say('c 0 Where do I find the cable?', 'a 5 Which model is it?', "c 8 I don't remember, sorry"),
      "I want a refund, I don't know how to file it.",
      say('c 0 Как включить звук?', 'a 5 Какая у вас модель?', 'c 8 не знаю, посмотрю'),
      say('c 0 怎么连网', 'a 5 请问什么型号？', 'c 8 不知道啊'),
    ],
  },
};
