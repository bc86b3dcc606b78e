/**
 * The tone of command: here is what is going to happen, I'm not asking, do as you're told, report back. Cannot hear the
 * voice; many polite people write short.
 */
import type { Cue } from './cue.ts';

export const givesOrders: Cue = {
  id: 'gives-orders',
  lexicon: {
    en: `
      (im|i am|i m) not asking (.|,|!|i|im|you|to); not (asking|a request) (.|,) (im|i am|) (telling|its an order); (its|this is) an (order|instruction); i (give|gave) (instructions|orders); my (orders|instructions) (are|were); require (not request); i dont make (wishes|requests)
      do (as|what) (youre|you are|ur|i) (told|say|said|tell you|told you|am telling you); do it (youre|.|,) (paid|or); just do it (.|!); get on with it; (no|dont want|not interested in) (discussion|excuses|buts|lectures|the plan page); no discussion
      (here is|heres) what (is going to happen|you will do|youre going to do|happens|will happen); so heres how it goes; (you|u) (will|shall) (therefore|now|also|) (send|bring|deliver|collect|do|put|give|extend|pay|have|move|come|fix|accept|refund|replace|provide|train|rebuild|carry|fetch) .. (at|on|by|me|my|it|in|this|whether)
      youll (send|bring|deliver|collect|do|put|give|extend|get|pay|have|move|come|fix|accept|replace|also move|provide|train) .. (me|my|the|a|this|tomorrow|all|to|by)
      (he|she|the porter|the driver|your man|your person|your people|the man|your trainer|somebody|your engineer) (will|is to|are to|shall|must) (also|) (bring|water|set|come|prepare|ring|carry|use|ask|train|sit|move|take|stay|forward|wait|wash|clean); is to be (moved|done|delivered|delivered|fixed|removed|replaced) (to|and|by|today); (you|u) are to (send|bring|do|come|deliver|call)
      have it (done|ready|fixed|sorted|delivered) by; and reply done; (acknowledge|confirm) .; write (it|that|this) down (:|.|,|!); (inform|fetch|dismiss|sack|fire) (the porter|him|her|your boss|whoever|them|the driver) (.|and|to|runs)
      (i expect|which i expect|i demand|i insist) .. (before|by|at) (one|noon|#|two|three|nine|ten|tomorrow|monday|friday|the end); not your (slots|rules|schedule); i (did not|dont|do not) (enquire|wish to hear|want to hear|care (what|which|about)) .. (plan|add ons|rules|policy|terms|it|house)
      (dont|do not) (want to hear about|send me the|bother with that|tell me about) (add ons|plan|line|your rules|price|upgrade); (then|now) go and (get|ask|find|fetch); (go|and) get whoever; chop chop; (kick|throw) somebody out
      -you will (receive|get|find|see|hear|have) (a|an|the|it|your) (email|confirmation|reply|link); -(you will|youll) have (received|seen|noticed); -dont you think`,
    ru: `
      (значит|ну) так (.|:|,) (завтра|до|к|записывай*|вы|ваш|делае*|коврик|приезжае*|с утра); (это) не (обсуждается|просьба|вопрос|обсуждаем|просьба а); (не прошу|я не прошу|не просьба) (,|а|.) (требую|приказ*|говорю|а)
      (выполняй*|исполняй*|исполнить|выполнять|делайте|делай) (что|как|то что|и без|,|.|!|и не|мои|молча)
      (делать|сделаете|делайте|делаете|будете делать) (,|) что (сказано|сказал*|скажу|велено|говорю); (без|и без) (лекций|разговоров|возражений|отговорок|комментариев|лишних слов); не умничай*; (слушай|слушайте) сюда; слушай (меня|,); задача поставлена; (доложите|доложить|отчитайтесь|отчитаетесь|доложишь) (когда|о|об|мне|лично|,|.)
      (записывай|бери ручку|пиши) (.|,|!|:|пиши|каждое); записывайте .; (извольте|соизвольте|потрудитесь) (и|) (сопровождать|ответить|прислать|сделать|приехать|объяснить|обеспечить|выполн*); (уведомляю|ставлю в известность|предупреждаю) (вас|поставщика|:|.|,); впредь (на|мне|вы|не|отвечать|чтобы)
      чтоб (завтра|через|к|в|утром|до) .. (стояли|был*|стоял*|лежал*|готов*|приехал*|сделан*|решен*|у двери); чтоб (стояли|у двери); (жду|чтоб) (у двери|к семи|вас у|завтра у) (к|в|с|семи|,|.); (сядьте|садитесь|сядь) (,|и) (соберите|сделайте|напишите|разберитесь)
      (приезжайте|пришлите|пришли*|присылаете|пусть|берете|снимаете|зайдете|заведете|назначьте|снимайте) .. (и пусть|пусть|и чтобы|и чтоб|мне|снимаете|отправляете|бесплатно|с другого|молча); пусть (несет|разует|помоет|поднимет|перезвонит|погладит|захватит|тащит|носит|снимет|сидит|ждет|отзвонится|молча); (инженеру|мастеру|курьеру|менеджеру) вменяется
      (мне|меня) (неинтересно|не интересно|не волнует|не волнуют|не колышет|не касается|фиолетово|до лампочки|плевать|все равно) (,|что|как|кто|ваш*|твоя|как у|там|.); меня (твоя|ваша|ваши|ваш|твои|это) (.. |)(не (колышет|волнует|интересует|касается)); я (решаю|поручил*|велел*|приказал*|распорядил*); (кнопки|искать|разбираться) .. не моя забота
      (позовите|зови|позови|давай|давайте) (мужчину|старш*|главного|начальника|того кто|директора) (,|.|!|немедленно|живо|сюда|пошустрее); (пошустрее|живее|живо|шевелись|пошевеливай*|бегом)
      (прошу|просьба) принять к (сведению|исполнению); (распоряжение|распоряжаюсь|приказываю|требую исполн*); (к понедельнику|к утру|к завтра) подготов* :; ответы? .. (отписки|оставьте)
      -доложите в (заказ|посылку); -пусть (будет|так|придет в|лучше)`,
    zh: `
      (照|按)(我|本人)(说|讲|要求)(的|)(做|办|写|来|改|弄|执行); (照做|照办)(就|，|。|！|行); 让你(照做|做|去|改|写|办)(就|你就); 请照办; (叫|让|喊|找|把)(你们|你)(的|)(..)(主管|经理|店长|老板|总经理|编辑|仓库|负责人|总监|领导)(..)(出来|滚|打给|来|送来|叫来|现在|跟我谈|接电话|过来)
      把(你们|你)(的|)(编辑|经理|主管|老师|店长)(叫|喊)(来|出来|过来); (办|弄|做|搞|改)(好|完)(了|)(告诉我|给我打电话|跟我说|汇报|通知我|向我报告|回我); (不用|别)(跟我|给我)(讲|谈|说|提|扯|算)(条件|规定|流程|工时|范围|什么|钱|服务清单|开瓶费|那些|别的|客套|班型)
      (别|不要|少)(跟我|给我|跟我来)(讲|谈|说|提|扯|废话|来这套|算); (哪|那)(来|)(那么|这么)多(废话|话|事|规矩|理由); 我说了算; (时间)我(说)了算; (列|参考|提)什么(清单|范围)
      (现|特|兹)(通知|要求)(如下|你们|贵); 即日起; 以下事项(请|)照办; (收到|好的)(回复|就)(“|"|)收到; (其余|多余|别的)的话(免|不用|少); 不许(走|有|再|说|讲|顶嘴|拒绝|找借口); (讲|说|做|修|改)不(明白|好|完)不许(走|下班|休息)
      (不要|别)让我(再|说|跑|等)(..)(第二|遍|一趟|次); (你|你们)(亲自)(送|来|登门|上门|给|做)(..)(也得|都得|必须|给我|，); (你|你们)(做|写|弄|改)(，)(做|写|弄|改)完(告诉|发|给); 滚(出来|过来)接
      (马上|立刻|今天下班前|明早|周五前)(去办|办好|给我办|给我送到|必须送到|放在); (我|本人)(点头|同意|过目)(了|)(再|才能|方可); 叫你们(主管|经理|老板)(，|现在|现在打); (把|给)(你的|)(工号|名字)(给我|报); 没(空|工夫)(。|，)(照|你)
      让他换; 就让他(换|走|等); 给我(批|熨|挪|擦|搬|收拾)(..)(了|一下|完|正|好); 记得(打印|写|带|寄)(好|上|来|过来)(..)(寄|送)
      -照我说的(问题|情况)`,
  },
  examples: {
    fires: [
      'I am not asking. You will send a man on Saturday, and do as you are told.',
      'Значит так. Завтра приезжаете и делаете что сказано, это не обсуждается',
      '照我说的办就行了，别跟我讲条件，办好了给我打电话',
    ],
    leaves: [
      'Could you tell the driver to ring the bell?',
      'I am not asking for a refund, only for the date.',
      'Пришлите, пожалуйста, счёт к понедельнику.',
      'Пусть будет синий, спасибо.',
      '麻烦让店长有空回我电话',
      '我照说明书做了，灯还是不亮',
    ],
  },
};
