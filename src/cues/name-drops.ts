/**
 * Knows important people and says so: your director, the mayor, the police, a minister, the owner's friend. Cannot know
 * whether they do; a customer who works there reads the same.
 */
import type { Cue } from './cue.ts';

export const nameDrops: Cue = {
  id: 'name-drops',
  lexicon: {
    en: `
      (friend*|mate*|bestie*|first name terms|drinks|lunch*|dinner|dine*|golf|tennis|footy|tea) (of|with) (the|your|half|two) .. (mayor|minister|owner*|ceo|founder|director*|board|boss|chairman|chairmen|landlord|commissioner|governor|chief|president|police|council*|head|judge|senator|editor|hosts|peers|mp|deputy)
      (play*|played) (golf|tennis|footy|touch footy|poker|bridge|squash|cricket) with (your|the|half|one of your); (i|we) (dine|lunch|dined|have dinner|have lunch|had dinner|am having dinner|ski|sail|hunt|fish) with (your|the); (personal|personally|good|close|old|dear) friend* of (the|your|two|mine|several); (personally|well) known to me
      (mayor|minister|commissioner|governor|collector|police chief|premier|chairman|landlord) (is|was|knows|personally|himself|s wife) (my|a|me|at|personally|known); (mayor|minister|commissioner) (in|on) my phone; the mayor was at my; (mayor|minister|commissioner|chairman) (in|on) my (phone|speed dial|contacts)
      (me and (him|her|the (owner|boss|mayor|editor))|him and me|we) (go|went) (way back|to school); (at|in) school (together|with the|with your); (my|me) (uncle|aunt|cousin|brother|father|dad|husband|wife|in law|brother in law|best man|godfather|godson) .. (sits in|works (in|for|at) the (ministry|police|council|mayor*|government|tax|town hall)|is the|is a (minister|judge|senator|mp|police|councillor)|parliament|runs the)
      (police|mayor|minister|commissioner) .. (on the other line|on speed dial|in my phone|at my (birthday|wedding|party|barbies)); half (the|of your) (council*|board|town|town hall)* .. (at my|my friends|friends|know me|barbies); (mayors|ministers|commissioners|owners|governors) (wife|son|kid|daughter|cousin); (ask|call) (robbie|your (founder|ceo|owner|chairman|director)) .. (he|him|knows|say)
      (ex|former|retired) (member|deputy|minister|mayor|councillor|adviser|advisor|commissioner) (of|to) .. (committee|council|board|minister|parliament|regional); sit* on boards with; (advised|adviser to|advisor to) (a|the|two) .. (minister|president|mayor|governor); first name terms with; who owns (it|the place|your) .. me and
      who (owns|runs) (it|this|the) . me and; -(the mayor|the minister) (said|announced|opened) (on|in|the)`,
    ru: `
      (мэр*|губернатор*|депутат*|министр*|прокурор*|начальник* (гаи|гибдд|полиции|управления|милиции|налоговой)|генерал*|полковник*|главврач*|ректор*|сенатор*|чиновник*) .. (мой|моя|мои|друг*|знаком*|крестн*|приятел*|родствен*|у меня|со мной|жал|на даче|в телефоне|кум|сват*|дядя|одноклассник*|пожал*|племянник*)
      (друг*|дружу|подруг*|знаком*|приятел*|родственник*|брат*|сестр*|муж|жена|дядя|тетя|сват*|кум*|крестн*|племянник*|сын|дочь|тесть|зять|одноклассник*|сосед*|отец|папа) .. (в мэрии|мэр*|губернатор*|депутат*|министр*|прокурор*|прокуратур*|полици*|фсб|в администрации|налогов*|роспотреб*|в правительстве|генерал*|судья|судьей|заместител* министра|в управе|вице губернатор*|в министерстве|телеведущ*|тренером сборной)
      (с вашим|с вашими|с вашей|вашего|ваш|вашу|вашей|владельца вашего|хозяином вашей|с хозяином) (учредител*|директор*|владел*|хозяин*|начальник*|начальниц*|гендиректор*|шеф*|босс*|собственник*|руководител*|управляющ*|сети|президент*) .. (в бан*|дружу|дружим|знаком*|друг*|с детск*|на одном|рыбач*|на рыбалк*|помню|учил*|на охот*|вместе|за одним столом|лично|в коротких|пью|пьем|отдыха*|на дач*|со школы)
      (лично|хорошо|давно|близко) (знаком*|знаю) (с|) (вашего|вашим|вашу|хозяин*|владел*|губернатор*|мэр*|директор*|владельц*|учредител*|министр*); (в бане|на рыбалке|на охоте|на даче) (сидел*|вместе|с вашим|вчера|с мэром|с директором); вместе (йогой|в баню|учились|служили|рыбачим|отдыхаем|ходим) .. (вашим|вашей|директор*|мэр*|занимаемся|четвергам); (вашим|вашей) (учредител*|директор*|хозяин*|начальник*) .. (в баню|вместе)
      (за одним столом|на приеме) .. (губернатор*|министр*|мэр*|депутат*|вся область); (из аппарата|от имени|по поручению) (вице|губернатора|мэра|министра|администрации|депутата); беспокоят из (аппарата|администрации|приемной); (попечител*|наблюдательн*) совет*; знаком* из совета директоров
      (петровичу|вашему|маргарите|начальнице) (наберу|привет|позвоню); (в управе|в администрации|в мэрии|полгорода|пол города) .. (мои ученики|учил*|знакомые|друзья|мои); (городские сми|редактор*|журналист*|телевидени*) .. (приятели|друзья|знаком*); (у меня|есть) (связи|знакомые|друзья|свои люди) (в|на|среди|наверху)
      -(мэр|губернатор|министр) (города |области |)(обещал|сказал|подписал|открыл)`,
    zh: `
      (你们|贵司|贵方|你)(..)(老总|董事长|总经理|老板|总监|经理|区处长|院长|行长|局长|区域|总裁|董事会|支队|黄总|制作人|品牌方|股东)(..)(跟我一桌|跟我合影|跟我是|跟我打|跟我哥|和我一|和我是|和我同|一桌|跟我喝|打高尔夫|我那儿|我那儿喝|合影|老朋友|老交情|战友|是我同学|哥们|兄弟|手机我|私人电话|我认识|叫哥|朋友)
      我(跟|和|同|与|认识)(你们|你哋|贵司)(..)(老总|董事|经理|老板|总监|领导|行长|高层|老严|太太)(..)(很熟|战友|同学|朋友|交情|好耐|多年|吃饭|喝酒|兄弟); (老交情|老战友|拜把子|铁哥们|穿一条裤子)
      我(爸|妈|哥|姐|弟|舅|小舅子|叔|老公|先生|老婆|亲戚|同学|战友|表哥)(..)(局里|在局|市里|省里|政府|公安|派出所|税务|工商|法院|检察|立委|议员|电视台|报社|总部); (开业|剪彩)(..)(第二排|前排|主席台); (电话|手机|微信)(我|就|)(手机里|里|)(存着|有); (他|她|老贺|老严|张局|李总)(..)(跟我|和我)(..)(打高尔夫|喝酒|一桌|战友|吃饭|同学)
      -(我|你们)经理(说|让我|叫我|批了)`,
  },
  examples: {
    fires: [
      'I play golf with your regional director, and the mayor was at my birthday.',
      'Я с вашим учредителем в бане сижу, и начальник полиции у меня в телефоне',
      '你们老总跟我一桌喝酒的，我小舅子就在局里',
    ],
    leaves: [
      'The mayor announced the new tram line, will my pass work there?',
      'My wife works at the bank next door and picks up the parcel.',
      'Муж заберёт заказ, он работает рядом.',
      'Директор нашей школы просит счёт на 20 книг.',
      '我们经理让我问一下报价',
      '我先生周六在家，可以那天送',
    ],
  },
};
