/** Despair and the loss of one's living: can't go on, nobody left, job gone, eviction, nothing to eat. Cannot judge how near. */
import type { Cue } from './cue.ts';

export const despair: Cue = {
  id: 'despair',
  lexicon: {
    en: `
      (cant|cannot|can not|dont want to) (go on|do this any|take (it|this) any|live like|live any|cope|be here any|stop crying|eat or sleep|sleep|carry on like); (end it all|kill myself|end my life|better off without me|no reason to live|suicidal|want to die|wish i was dead)
      (i|ive|have|have got) (have |got |)(nobody|no one|no body) (else|left|to turn|to write|to ask); (no one|nobody) left; (nowhere|no where|no place) (to go|to sleep|to live|to stay|else to)
      (lost|losing|lose) (my|our|his|her|the) (job|home|house|everything|only income|livelihood|business); laid off; (been|was|got) (fired|evicted|let go|made redundant); (eviction|evicted|evict|repoed|homeless); ~foreclos*; ~repossess*
      (cant|cannot|can not|couldnt|no money|not able|unable|no money left) (to |)(afford (food|rent|to eat|to live|groceries|medicine)|feed (my|the|our)|pay (my|the|our) (rent|mortgage)|buy (food|medicine|diapers|nappies|milk)|eat)
      (no|without|havent had any|havent had|any) income; (nothing|no food|no money) (to eat|for food|left|to feed|to go home|until payday); (unable|not able) to work; out of work; (on|live on) (disability|ssi|food stamps)
      (im|i am|we are|were|so|getting|feel|feeling) (desperate|hopeless|suicidal|at the end of my|breaking down|falling apart); (begging|beg) you; on my knees; crying (every|all|while|as|my); (sobbing|in tears)
      (single (mom|mum|mother|dad|father|parent)); (struggling|struggle|struggles) (to (survive|live|feed|make ends|pay)|financially); make ends meet; financial (hardship|difficult*|ruin); hardship
      -(cant|cannot) (sleep|eat) (mode|timer|here|inside); -lost my (home) (page|screen|button|address); -(nobody|no one) left (a|feedback|the); -nothing left (in|to (add|pay|do))
      -cannot (sleep|go on) (the site|vacation|holiday|this trip); -desperate (for|to) (a (coffee|drink|new)|try|get my hands); -fired up`,
    ru: `
      (не могу|нет сил|не хочу) ((больше|так|уже|дальше) |)(жить|терпеть это|так жить|это вынести|спать|перестать плакать|ни есть ни спать)
      (жить|дальше жить) (не хочется|не хочу|не на что|незачем); покончить с (собой|жизнью); наложить на себя; (хочу|хочется) умереть; зачем (мне |)жить; суицид*; (я|совсем|просто|уже|в) (в отчаянии|отчаял*|отчаянь*|отчаянии); отчаялась; отчаялся
      (остался|осталась|остались|потерял|потеряла|потеряли|лишил*) ((без|работ*|меня|нас) )(работ*|дома|жилья|денег|копейки|средств|всего|единственн*|средств к)
      (сократили|уволили|попал* под сокращени*|сокращени* на работе|банкрот*|выселя*|выселен*|выгоняют|коллектор*|приставы (арест*|сняли|забрал*)|нищет*)
      (нечем|не на что|не чем|нет денег) (кормить|платить за (квартир*|жилье)|жить|есть|купить (еду|лекарств*|хлеб)|на (еду|лекарств*|хлеб|детей)|даже на)
      (больше |)(не к кому|некому|некуда) (обратиться|помочь|идти|пойти|деваться|жаловаться|больше); одна с (тремя|двумя|грудным|ребенком); мать одиночка; многодетн*; (последние|последняя) (деньги|копейки|надежда)
      умоляю вас; (сижу и|я сейчас) реву; (дрожу|трясет) (вся|всю|весь|меня); (плачу|реву|рыдаю) ((уже|вторую|третью|каждую|сижу|не могу|и|пишу|второй|ночь) |)(ночь|день|неделю|и|пишу|не могу|сижу); (сижу|сидим) (и |)(плачу|реву|рыдаю|голодн*)
      -(некуда|нечем) (нажать|вставить|открыть|платить кроме|крепить|подключить); -плачу (за|вам|каждый месяц|по|картой|наличными|исправно|#|и|деньги); -умоляю (верните скидку|скажите что это шутка)`,
    zh: `
      (存的药够|药够了|就是觉得没意思|都弄完就轻松|清一清(..)麻烦|不给爸妈留麻烦|不要给(..)留麻烦|活不下去|不想活|想死|想自杀|轻生|结束生命|撑不下去|撑不住|坚持不下去|熬不下去|没有希望|绝望|崩溃到|走投无路|生不如死|没法活|过不下去|没活路|活着没意思)
      (失业|被裁|下岗|被辞退|破产|房子被收|被赶出|房东赶|断供|被催债|揭不开锅|吃不上饭|没饭吃|没钱(吃饭|看病|买药|交房租|治|回家)|没有收入|没收入|断了收入|倾家荡产|负债|借钱(看病|治病|吃饭|度日)|身无分文|一无所有)
      (哭|流泪)(了|着)(一晚|一夜|好久|整|一整|三天|两天|好几|给你们|写|打字); (整夜|整晚|几天|好几天|天天)(..)(睡不着|没睡|没合眼|失眠|哭); (求求|跪求|我求)(你|您|你们|您们)(了|救|帮|给); 给(你|您|你们)跪
      (没有|没)(别人|人)可以(找|求|说|帮); 孤儿寡母; 单亲; 一个人(带|拉扯|养)(..)(孩子|娃|两个|三个); (抑郁|焦虑)(症|发作|加重); 安眠药; 不知道(还能|该)(怎么活|找谁了|去哪)
      -(求求|跪求|我求)(你|您|你们)(..)(补货|上新|打折|返场|复刻|出|链接|资源|更新|通融|码|优惠); -想死(你|我|它|这|那口|这口)(..); -好吃到(哭|崩溃); -(手机|系统|程序|app|电池|网络)(..)(撑不住|撑不下去|崩溃到)`,
  },
  examples: {
    fires: [
      'I lost my job and have nobody else to turn to, please.',
      "I can't go on like this, we are being evicted.",
      'Сократили с работы, нечем кормить детей',
      'Я в отчаянии, больше не к кому обратиться',
      '我失业了，没钱看病，实在撑不下去了',
      '哭了一晚，真的绝望',
    ],
    leaves: [
      'I lost my home page settings, how do I restore them?',
      'Desperate for a coffee grinder, when is it back in stock?',
      'There is nothing left to pay, right?',
      'Я плачу за тариф каждый месяц, в чём разница?',
      'Карту некуда вставить, где разъём?',
      'Подключить нечем, кабель не положили.',
      '求求你们快补货吧！',
      '手机电池撑不住一天，正常吗',
    ],
  },
};
