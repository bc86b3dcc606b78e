/** After an answer: no, I still don't see; the same point again. Cannot tell whether the answer was good. */
import type { Cue } from './cue.ts';

export const stillNotClear: Cue = {
  id: 'still-not-clear',
  lexicon: {
    en: `
      (still|but|im|i am) (do not|dont|cant|not) (still|quite|really|) (see|get|understand|clear|follow|sure (what|if|i follow|whether|how))
      still not (clear|sure)
      (read|reread|re-read) (it|the|your) (answer|page|reply|mail) (again|and|but|twice)
      (one|a few|two|some) more (question*|thing|things|q|and|point|points)
      (same|the same) question (again|but|once|for); what (if|about) ..what (if|about)
      and (if|what if|what about|who|how|which|does|is|can|how many|how much|where|when) ..and (if|what if|who|how|which|does|is|can|where|when)
      (back|gone back|going back|coming back) to (my|your|point|the|question|#); on point #
      follow up question*; further (questions|points|question); remaining questions; (about|on) # a
      another (question|thing|one); and (also|another) one; last question
      (i have|ive got|i also have) (# |) (more|further|other) questions; (sorry|) so many questions
      just to be (clear|sure|certain); from which (hour|day|point|seat|date|side)`,
    ru: `
      (не|я не|все таки не|все равно не|так и не) (понял|поняла|пойму|поняла ответа|ясно|увидела|увидел|до конца понял*) (про|как|ответ|смысл|зачем|что|какой|почему|до конца|)
      все таки (как|не|что|когда|хотел*|это|где); (можно|) еще раз (про|как|поясн*|объясн*|спрошу|уточн*)
      еще (один|пара|два|три|#|) (вопрос|вопроса|вопросов|вопросик*); вопрос #
      а если (еще|вдруг|не|я|и|в|у|они|мне|на|ноут|два|сотрудник) ..а если; а если .. ?
      и (еще|отдельно|по поводу|снова) (вопрос|про|по|такой|уточнение); по (поводу|пункту|вопросу|п) #
      возвращаясь к; уточняющ* вопрос*; по вашему ответу
      а (обратно|дальше|потом|если|в каком|сколько|какой|где|кто|куда|когда|почему|как) .. ? а
      не поняла ответа; спасибо но (я|не|а|еще); и последн* вопрос*; раз уж`,
    zh: `
      还是(没|不|不太)(太|大|)(弄清|懂|明白|清楚|确定|理解|看懂|搞懂); (再|又|还)(想|)(问|请教|确认)(一下|一个|个|下|几); 还有(个|一个|几个|两个|)(问题|疑问)
      另外(..)(呢|吗|怎么|多少|什么); 如果(..)呢; (那|那么|要是|万一)(..)呢; (上面|刚才|刚刚|前面|你刚|您刚|上次)(说|回|讲|写|提到)的..(是|算|指|包括)
      到底(..)(不|还|是|可不|能不|动不|在不|算); (麻烦|请)(一条条|逐条|一个个)(回|答|解答); 第(二|三|2|3)页的问题; 问题(比较|有点|)多
      (算不算|行不行|能不能|会不会|有没有|要不要|是不是)..(算不算|行不行|能不能|会不会|有没有|要不要|是不是); 怎么(定义|算|界定); (附件|链接|说明)看了`,
  },
  examples: {
    fires: [
      'Thanks, I read it, but I still don\'t understand what "necessary" means. One more question.',
      'Спасибо, но я так и не поняла про больничный. И ещё вопрос',
      '谢谢，不过我还是没弄清楚。另外如果跨年呢？',
    ],
    leaves: ['Understood, that clears it up, thanks.', 'Всё понятно, спасибо за ответ!', '明白了，谢谢。'],
  },
};
