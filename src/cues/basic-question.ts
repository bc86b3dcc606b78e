/**
 * How does it work here, what does this word mean, is it meant to be so: questions of somebody who still learns the
 * ropes.
 */
import type { Cue } from './cue.ts';

export const basicQuestion: Cue = {
  id: 'basic-question',
  lexicon: {
    en: `
      how does (it|this|that|one|your|the) (work|go|usually|normally)
      how do (codes|points|credits|i (use|start|begin|book|pay|redeem|activate|set)|you (pay|book)) (work|)
      do i (need|have) to (move|do|bring|pay|wait|register|book|sign|buy|install|invite|be|come|press|create|first)
      what does (it|that|this|mean|the) mean; what do i do (first|next|now); now what; what next
      whats the difference between; what is the difference; is it (normal|ok) (that|to)
      is (that|this|it) already; or must i; should i (first|invite|start|bring|do|make); dumb q*
      (stupid|silly|dumb|basic|beginner) question*; not asking with right words
      (not|dont) sure (if|whether) (this is the right|im asking|i am asking); couldnt find where
      can i practise
      is there (a|an|any) (guide|tutorial|course|introduction|intro|walkthrough|beginner*|place to read)
      what happens (if|when|after|next); do people; who all`,
    ru: `
      как (это|оно|тут|у вас|все|вообще) (все|) (работает|устроено|происходит|делается|видно|считается)
      (что|чего) (делать|дальше|потом) (дальше|теперь|сначала|); что (значит|означает|это значит); чем отлич*
      в чем разница; а (дальше|потом) (что|как|куда); (это|так) (нормально|и должно быть|должно быть|надо)
      (нужно|надо) ли; (глупый|тупой|дурацкий|наивный) вопрос; извините за (глупый|вопрос)
      не знаю (как|правильно ли) (спросить|спрашиваю|называется); правила где
      где (почитать|читать|прочитать|инструкция)
      есть (ли|) (инструкция|гайд|обучение|курс|памятка|для новичков)
      куда (вписывать|вставлять|писать|вводить|идти|обращаться); сколько потом ждать; (кому|куда) писать
      что надевать; что (брать|взять|нужно) с собой; сами или вы даете; я сам покупать`,
    zh: `
      (是|要|需要)(不是|先|得先|)(..)(还是|才能|才行); 怎么(用|操作|开始|玩|弄|算|预约|报名|看|走)(呢|呀|啊|的|); 是什么(意思|关系|东西|区别)
      有什么(区别|不一样|讲究|要求|规矩); 什么意思; 接下来(要|该|是|做|怎么); 然后(呢|怎么|要|干); 下一步; (是不是|需不需要|要不要)(先|自己|得|提前)
      有没有(教程|入门|新手|说明|指引|课|流程); 不知道该不该问; (问题|问的)(可能|有点|比较)(傻|笨|蠢|小白|基础|低级); 请教(下|一下|); 一般(是|都|要|放|怎么)
      原来(如此|是这样|这么回事); 教程(在哪|里|有); 规矩; 流程(是|怎|)`,
  },
  examples: {
    fires: [
      'So now what? How does it work, do I need to book first?',
      'А как это вообще работает, что дальше делать?',
      '请教一下，接下来要怎么操作？是不是要先预约',
    ],
    leaves: [
      'It does not work since the update.',
      'Не работает после обновления, лог во вложении.',
      '更新以后就闪退，日志在附件。',
    ],
  },
};
