/**
 * Names the writer's own trade: years in it, a post, how their own firm works, "for a living". Says nothing about whether the
 * expertise is real or fits the matter.
 */
import type { Cue } from './cue.ts';

export const ownExpertise: Cue = {
  id: 'own-expertise',
  lexicon: {
    en: `
      (years|decades) as (a|an); (by|my) (trade|profession) (i|im|is); (im|i am) (a|an) .. by (trade|profession|training)
      (i have been|ive been) (a|an) .. (for|since) .. (years|decades|#); i (run|lead|manage|head) a (team|department|shop|company|firm|clinic) of; so i know (the|how|what) (workflow|industry|process|it works|this works|im talking); my (profession|trade|field|line of work)
      (worked|working|been) (in|as) .. for .. (years|decades); as (a|an) .. (designer|engineer|developer|architect|accountant|lawyer|nurse|doctor|teacher|chef|analyst|manager|pharmacist|electrician|plumber|consultant|researcher|trader) (i|myself|,|with|by); (im|i am) (a|an) .. (designer|engineer|developer|architect|accountant|logistician|analyst|chef|electrician|consultant) (with|by|myself); # years (of experience|experience in|in (logistics|retail|banking|design|software|hr|finance|hospitality|marketing)); my (background|job) is in; (we|our team) (do|did|use|solved|solve) (it|this) .. (at (work|our)|in our (company|firm|office))
      (as|from) (someone|somebody) (who|whos) (has|is|designed|built|dispatched|works|worked|runs|ran|does|writes|trains|opens)
      (somebody|someone) whos (built|designed|run|dispatched|written|managed); says? someone who; (i|we) do .. for a living; i .. for a living
      i (run|manage|train|design|oversee) (nights|a|an|the|our) .. (lab|warehouse|dc|fleet|team|clinic|department|line|shop floor|calibration); (years|yrs) (in (warehousing|logistics|the trade|payroll|retail|the business|the field|it)|on wards|of payroll|of practice)
      (ive been|i have been|ive|i) (designing|building|running|running the|working|planning) .. for .. (years|decades); i (was|used to be) (head|a controls engineer|an engineer|a developer|in charge); i used to (do|run|build|design|manage)
      (head (barista|of|chef)|dispatcher|transport planner|engineer|architect|midwife|nurse|accountant|consultant|physicist) (here|by trade|by profession|retired|, # ); level # assessor; from the trade; one idea from the trade; idea from the floor
      (in|at) (our|my) (company|firm|last # audits|last two audits|case|shop|own systems) (we|that|it|this cut|was); (when|back when) i ran the; we (tested|measured|did so|tried) (it|this|in|on|and) .. (pools|sites|picks|stops|orders|percent|%)
      i open (hotels|shops|sites); we run about; # (audits|sites|hotels|rollouts|plants)`,
    ru: `
      по профессии (я |)(технолог|инженер|врач|юрист|повар|бухгалтер|программист|электрик|учитель|дизайнер|логист); по (специальности|образованию) (я |)(технолог|инженер|врач|юрист|повар|бухгалтер|программист|электрик|дизайнер|логист)
      я (программист|инженер|врач|юрист|бухгалтер|дизайнер|логист|повар|электрик|маркетолог|тестировщик|учитель|технолог) ,; (как человек|человек) , (который|кто|с) .. (лет|в рознице|в отрасли|опытом|работал*|занимается); пишу такие (сервисы|программы|системы); лет в (рознице|отрасли|продажах|it|айти|логистике|банке|общепите|медицине)
      (сам|сама) (бухгалтер|инженер|врач|юрист|программист|дизайнер|логист|маркетолог|повар|электрик|разработчик|аналитик|тестировщик|учитель|менеджер); (работаю|проработал*|тружусь) .. (в|на) .. (# лет|лет|год*) ,; работаю в .. # лет; (летним|двадцатилетним|десятилетним|большим) стажем; (как|будучи) (инженер|врач|юрист|программист|дизайнер|логист|маркетолог|бухгалтер|повар|электрик|разработчик|аналитик|тестировщик|специалист|профессионал|руководитель|практик); у нас в (компании|фирме|конторе|офисе|отделе)
      лет (диспетчером|в логистике|в цепях|в отрасли|в профессии|редактором|ставлю|руковожу|проектирую|проработал*|внедрял*|возглавлял*|в продажах|программист*|инженер*)
      (руковожу|заведую|веду) .. (логистик*|отделом|сменой|службой|командой|направлением|процесс*|складом); сам* (категорийн*|ux|держал*|внедрял*|разработчик*|проектир*|инженер*|# лет|занимаюсь|работаю в этой)
      (я|это|как) (инженер|технолог*|агроном|метролог|бариста шеф|главный бухгалтер|бухгалтер|архитектор|программист|юрист|дизайнер|ux исследователь|логист|эколог|редактор|технолог трикотажа) (по|с|из|,|трех|производства|# )
      с # летним стажем; летним стажем; как (практик|специалист|профессионал|инженер|метролог|технолог|человек , .. лет); (агроном|инженер|врач|учитель) , стаж; до вас работал*; пишу как (технолог|специалист|инженер|практик)
      (у нас|мы) в (компании|конторе|фирме|отделе|сети|цеху) (так|это|делаем|сделали|ставим|решили|давно); мы (пропускаем|прогоняем|прогнали) через; я на своих (студентах|данных|клиентах|проектах); (считал*|засекал*|замерял*) на своих; формат мы отладили; у нас рабочий экселик`,
    zh: `
      (当|做)了(..)年(的|)(厨师|电工|老师|会计|医生|护士|工程师|程序员|设计师|店长|司机|律师|教练|编辑)
      我(自己|本人|本身)(..)(是|就是)(搞|做|干|学)(..)(的|开发|设计|运维|财务|物流|餐饮); 在(..)(行业|公司)(做|干|待)了(..)年; 带过(..)团队
      (作为|身为)(一名|一个|)(..)(工程师|设计师|医生|护士|老师|程序员|会计|律师|产品经理|运营|从业者|厨师|开发); 我(是|就是)(做|搞|干)(..)(的|运营|开发|设计|物流|财务|测试)(，|,|干了); 干了(#|八|十|五|六|十几|二十|好几)(多|几|)年; (从业|入行|做这行)(..)年; 我们(公司|团队|单位|部门|厂里)(..)(都是|是这样|一般|的做法|用的是|处理)
      我(们|)(做|干|搞|管|开)(过|)(..)(十几年|#年|多年|十来年|二十年|十年|二十几年|十一年|几年); 我(本身|以前|自己|)(是|)做(..)(导航|后制|物流|实施|信息化|冷链|运维|客服|设计|仓储)(的|，|,)
      (做|干)过(..)(年|千万级|现场|冷链|DAU); (作为|身为)(..)(运营|店长|工程师|设计师|护士|老师|从业|开发|产品|医生|会计|程序员); 我在(..)(界|行业|领域|圈)(服务|做|干|待)
      (按|依)(行业|同行)(惯例|标准|做法); 我们(公司|厂|这边|单位|内部|工厂|店|那边)(用|是这么|都是|的做法|内部|试过|也这么|统一); 我们(管|开|带|跑)过(#|七|九|几|三)(个|家); 我开过(#|九|三|五|几)家; 同行(那边|)(都|也)(是|用)这; 我(是|就是)(做|搞)(..)的(，|,|：); 干(这行|我们这行); 自研(..)(就|也)这么
      我是(内分泌|)(护士|工程师|程序员|开发|医生|会计|设计师|老师傅|调度|审计)(，|,)`,
  },
  examples: {
    fires: [
      'I design warehouse flows for a living, so a friendly remark.',
      'Руковожу складской логистикой много лет, у нас в компании так делаем.',
      '我做仓储系统实施十来年了，提个建议',
    ],
    leaves: [
      'I run a small shop and need an invoice.',
      'I used the app for two years.',
      'Мне 40 лет, я живу в Твери.',
      'Инженер приедет завтра?',
      '我用了三年，很好用',
      '你们工程师什么时候来',
    ],
  },
};
