/**
 * Sets a condition or a last date: by tomorrow or else. Cannot tell a plain deadline from a threat without the
 * "or".
 */
import type { Cue } from './cue.ts';

export const ultimatum: Cue = {
  id: 'ultimatum',
  lexicon: {
    en: `
      (or|otherwise|or else) (ill|i will|im|i am|well|we will|i shall|we) (going to|gonna|) (cancel*|leave|leaving|dispute|switch*|sue|go|take|report|post|close|terminate|charge*|start|call|contact|file|be)
      or else; (last|final) (chance|warning|notice|time i ask)
      (if|unless) (this|it|you|i|that|the) ..(isnt|is not|dont|do not|hasnt|arent|cant|wont|not) ..(ill|i will|im|i am|we will|i shall|we shall)
      you have (until|till|#|one|two|24|48|three) (hours|days|friday|monday|tomorrow|tonight|hour|day|)
      (im|i am|we are|were|ill be|i will be|i shall be) (cancelling|canceling|leaving|switching|moving|taking my (business|money)|going (to|with) (a|another|your|elsewhere)|done|going elsewhere|out)
      (losing|lost|lose) a (customer|client); take my (business|money|custom) elsewhere
      never (use|shop|buy|order|fly|bank) .. again
      get (your|a|me your|me a) (manager|supervisor|boss|someone)
      (speak|talk) to (a|your|the) (manager|supervisor|boss|human|superior|real person|higher)
      (want|need|demand|give me) (a|your|the) (manager|supervisor|human|real person); not leaving until
      wont (stop|rest) until
      -cancel (my (order|booking|appointment|subscription|reservation)|the (order|booking)) please`,
    ru: `
      (иначе|или|в противном случае|а не то|а то|не то) (я|мы|буду|напишу|подам|уйду|пойду|завтра|в суд|приду|расторг*|обращусь|обратимся|будем|отказываюсь|отменяю|жалоб*|пеняйте|выложу|весь|всем)
      (последний|крайний) (раз|срок|шанс|предупреждение); последнее предупреждение
      (даю|жду) (вам|) (срок|время|до|#|сутки|час|два|три)
      (если) .. (не|до) .. (то|я|подам|напишу|уйду|пойду|обращусь|буду|отменю|откажусь|расторгну|жалоба)
      (ухожу|перехожу|уйду|перейду|уходим|переходим) (от вас|к|к другим|к конкурентам|в другой|к другому)
      (позовите|дайте|соедините|переключите|требую) (сюда|мне|с|) (начальник*|руководител*|директор*|управляющ*|менеджер*|старш*|главн*|человек*|оператор*)
      расторгаю; расторгнуть договор; отказываюсь от ваших; больше (ни копейки|ни рубля); считаю (часы|минуты)
      время пошло`,
    zh: `
      (否则|不然|要不然|再不|再)(我|就|的话|不)(..)(投诉|退|报警|起诉|告|曝光|差评|去|找|换|取消|卸|走|拉|让|我就|就|后果|别怪)
      (最后|限你|限|给你|给你们)(一次|机会|通牒|警告|期限|三日|三天|你|一天|24小时|今天|两|最后)
      (今天|明天|下班|今晚|明早|一小时|半小时|三天|24小时|周五|#小时|#天)(之内|以前|内|前|之前)(必须|给我|不|还|要|如果|没|务必)
      不(解决|处理|退|给|回复|赔|发)(..)(就|我就|我)(投诉|去|找|告|报|差评|曝光|不走|天天|跟你|卸); 跟你(没完|们没完|拼|死磕); 没完; 等着(瞧|收|吧|看|接); 走着瞧
      后果自负; (叫|让|找|喊|换)(你们|你|)(领导|经理|主管|老板|负责人|上级|总经理|店长|主任)(来|出来|接|给|跟|打|回|联系|自己); 我要(找|见)(领导|经理|主管|老板)
      换(供应商|平台|别家|一家|家); 退网; 销户; 卸载; 说到做到`,
  },
  examples: {
    fires: [
      "If this isn't fixed by Friday I'll cancel and go elsewhere. Get your manager.",
      'Жду до вечера, иначе подам жалобу. Позовите начальника!',
      '今天之内必须解决，不然我就投诉到底',
    ],
    leaves: ['I need it by Friday, is that possible?', 'Нужно к пятнице, успеете?', '周五前能到吗？'],
  },
};
