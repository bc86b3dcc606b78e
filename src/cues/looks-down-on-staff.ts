/**
 * Puts the person who answers in their place: servant, trainee, nobody; asks for somebody who matters; will have them
 * fired. Bare insults are what `demeans-staff` looks at. Cannot tell a fair request for a manager from a threat.
 */
import type { Cue } from './cue.ts';

export const looksDownOnStaff: Cue = {
  id: 'looks-down-on-staff',
  lexicon: {
    en: `
      (someone|somebody|anyone|a person) (who|that) (matters|has authority|actually matters|counts); (who|whoever) even (hired|trained|let) you; who hired (you|these people); whoever runs the place; (you are|youre) (a |)(nobody|trainee|servant|clerk); (a person of your|at your) (level|grade|station); (know|remember) your place
      (what are you|are you) (,|) (a|some kind of) (parrot|robot|trainee|intern); the (spotty|new|useless) trainee; (little people|minions|peasants|your superiors); (your|the) (boss|superior*|manager) (not|instead of) (you|a|some) (girl|clerk|trainee|intern|nobody); nobody to (say|tell|refuse)
      (heads|head) will roll; (have|get) (you|her|him|them) (fired|sacked|sweeping|dismissed|replaced); (ill|i will) have your job; (youre|you are|ur|youll be|you will be|u are) (finished|fired|sacked|out of a job); (dismiss|fire|sack) (him|her|them|that (man|girl|driver|woman)) (and|.|at once|now|today); (enjoy|looking for) your (last day|new job)
      (you|youre|you are) (there|here|paid) to (serve|obey|jump|follow|listen); (wait|queue|queueing|waiting) behind ordinary; dont teach me; teaching me rules; (youre|you are) (in|at) no position to
      -have him replaced (the|it)`,
    ru: `
      (прислуга|обслуга|холоп*|челядь|на побегушках|шестерк*|голубушка|деточка|любезный|любезная) (,|вы|бери|слушай*|ты|значит|а|пиши|у меня|считай); (вы|вас) (у меня|мне) .. на побегушках; (ты|вы) (кто такой|кто такая|кто вообще|никто|кто тут|пока еще)
      (учить|поучать) меня (будешь|будете|вздумал*|надумал*); (она|он|вы|ты|еще) меня (еще |)учить (будет|будешь|будете); (не с|с) (вами|тобой|секретаршей|ботом|девочками|операторами) (я |)(не разговариваю|разговаривать не|говорить не|не говорю); пусть отвечает не; не администратор
      (увольте|уволить|увольняйте|гоните|замените) (его|ее|их|девочку|эту|этого|таких|менеджера|оператора|романа|курьера|мастера); (вылетишь|вылетите|полетишь|полетите) (с работы|отсюда|завтра|у меня); (завтра|сегодня) (вы|ты) .. (уволен*|без работы|на улице); (лишу|лишат|лишу вас) (премии|работы); (полетят|покатятся) головы
      (говорить|обращаться|разговаривать) (слушаюсь|стоя|на вы и); (мыть|драить|мести) (полы|улицы|сортиры) (,|.|иди*|пойдешь|будешь|будете|а не); полы мыть ,; (знай|знайте) (свое|ваше) место; мне подчин*; ваши менеджеры мне
      -прислуга (отеля|дома|убрала)`,
    zh: `
      (你)(一个|个|不过是个|就是个|就一)(打工的|打工仔|化妆的|客服|小妹|卖东西|跑腿|接电话|站柜台|服务员|保安|收银的|小客服|实习生); (新来的)吧; 新来的吧; (轮)(得到|到)你(跟|来|说|教|做|管); 你(不配|配吗|也配); 没资格(跟|和|说|教)
      (清楚|认清|搞清|知道|摆正)(自己|你|你们)(的|)(位置|身份|斤两|本分); (换|叫|找)(个|一个)(能|有|会)(做主|管事|说了算|说得上话|拍板)的; 跟你(说|讲|谈)(不着|没用|不够格); (别|少)(教我|教训我|跟我顶嘴); 还敢(顶嘴|还嘴|犟)
      (让|叫|把)(那个|他|她|你|那|姓|小)(..)(滚蛋|滚回|滚出|开除|辞退|炒了|下岗|走人|换掉|丢饭碗); (骂|骂到)(..)(辞职|为止|长记性); (丢|砸|保不住)(了|)(你|你的|你们的)(饭碗|工作); (明天|今天|马上)(就|)(让|叫)你(滚|走人|下岗|没工作); (工号)(给我|报)(报|出来|上来|..)(报|出|！)
      (下人|奴才|丫鬟|使唤|端盘子的); (还|竟|居然)跟(客人|客户|顾客|我)(讲价|顶嘴|讲规定|讲范围|谈条件|讲条件|讲规矩); 做乙方(要|就|的); (叫|喊)你一声(..)抬举你; 给(你们|你)脸(了|不要)
      -新来的(款|一批|货)`,
  },
  examples: {
    fires: [
      'Who even hired you? Get me somebody who matters, heads will roll.',
      'Учить меня будешь? Завтра вылетишь с работы',
      '你一个打工的，轮得到你跟我说不行？换个能做主的来',
    ],
    leaves: [
      'Could I speak to a manager, please?',
      'I am a trainee here, who trained you on this tool?',
      'Барышня, спасибо вам большое, выручили!',
      'Можно поговорить со старшим смены?',
      '麻烦转接一下主管，谢谢',
      '新来的师傅很专业',
    ],
  },
};
