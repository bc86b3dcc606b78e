/**
 * Talks down to the person who answers: girl, servant, parrot, put an adult on, who even hired you. The firm as a whole
 * is what `contempt` looks at. Cannot tell a rough joke among friends.
 */
import type { Cue } from './cue.ts';

export const looksDownOnStaff: Cue = {
  id: 'looks-down-on-staff',
  lexicon: {
    en: `
      (you|u) (silly|stupid|little|lazy|dumb|rude|useless|jumped up|ignorant|clueless|pathetic|brainless|incompetent) (girl|boy|man|woman|clerk|so and so|cow|muppet|thing|person|people|child|fool|bot|robot|intern|monkey|idiot)
      (put|get|give me|find) (me |) (someone|somebody|an adult|a grown up|a real person|a human|a man|anyone) (on |) (who|with) .. (school|brain|read|knows|speak|matters|english|clue|spell) ; put (an|a) (adult|grown up|man|human) on; somebody who matters
      what are you (,|) (a|some kind of) (parrot|robot|child|moron|idiot|bot|muppet|trainee); are you (a|all|just|really this|even) (parrot*|stupid|deaf|dense|dumb|retarded|brain dead|blind|thick|slow|illiterate|human|educated|qualified|qualified)
      (you|u) (cant|cannot|cant even|dont even|can) (even |) (read|spell|count|think|speak english|write); cant you read; (who|whoever) (even |) (hired|trained|let) (you|these|them|the) ; (you are|youre) nobody; a person of your level; know your place
      (you|those|what is it with you) (girls|boys|kids|people like you|little people|minions|peasants) ; (coat check|spotty|tea|lazy) (girl|trainee|boy|intern|kid); that (stupid|silly|fat|dumb|lazy|useless|rude) (girl|woman|man|guy|boy|kid|cow|receptionist|driver|agent)
      the (moron|idiot|genius|clown|dimwit|monkey|parrot) (who|on the|that|at the|they let|from last) ; (last|another|yet another|only) (moron|idiot|parrot*|genius|clown|robot) ; only parrots; anybody with a brain; nobody with a brain
      go back to (school|kindergarten|sleep|the kitchen|your cave|flipping); (you|your mother) must be so proud; waste of (a |)(chair|space|oxygen|skin|breath); (you|u) (muppet|moron|idiot|parrot|clown|peasant|halfwit|dimwit|donkey|pig|trash|scum|numpty|cretin|imbecile)
      (trash|scum|muppets|parasites|morons|peasants) (,|) the lot of you; (heads|head) will roll; (have|get) (you|her|him|them) (fired|sacked|sweeping floors); (ill|i will) have (your job|you sweeping|you fired|you sacked); (youre|you are|ur|youll be) (finished|fired|sacked)
      dont get smart; how (dense|thick|stupid|slow) (are you|can you be); is there a brain; -the girl who (helped|was kind|answered|was so|served me was)`,
    ru: `
      (овца|клуша|тетеря|дурында|мямля|тупица|бестолочь|бестолочи|бездарь|бездари|неуч|неучи|холоп*|прислуга|обслуга|челядь|шестерка|попугай|попугаи|мартышк*|обезьян*|баран*|олух*|остолоп*|балбес*|дармоед*|недоучк*|заторможенн*|недоразвит*|пень|чурбан|деревенщина|никчем*)
      (ты|вы) (тупой|тупая|тупые|глухой|глухая|глухие|слепые|слепая|дебил*|идиот*|больной|больные|нормальный|нормальная|нормальные|русский|читать (умеете|умеешь)|дура|дурак|кто такой|кто такая|кто вообще|ничтожество|пустое место|никто)
      (вы|ты) (вообще|там|) (читать|считать|писать|по русски|думать) (умеете|умеешь|не умеете|не умеешь|понимаете|понимаешь|разучились|научитесь|научись); (вы|ты) (что|че|чё|) (,|) (глух*|туп*|дурак*|слеп*|больн*) ; мозг* (есть|включи*|себе|нет|у вас|у кого|хватает|не хватает)
      (у кого|где|хоть у кого) .. мозги есть; (замените|поменяйте|уберите) .. на (кого то|человека|нормальн*|того) ; (кого то|кто нибудь|человека) (,|) (с мозгами|поумнее|адекватн*|вменяем*|с образованием)
      (умник|умница ты|умничаешь|милочка|голубушка|дорогуша|деточка|девочка моя|слышь|слышь ты|эй ты|любезный|любезная) (,|слушай*|бери|ты|вы|не|я|пиши|вам|тут|.) ; учить меня (будешь|будете|вздумал*); (еще|ты меня|вы меня) учить (будешь|будете|меня)
      (увольте|уволить|увольняйте|гоните|гнать) (его|ее|их|девочку|эту|этого|ту|таких|менеджера|оператора|в шею) ; (полы|туалеты|сортиры|улицы) (мыть|мести|драить) (,|.|а|будешь|будете|пойдешь|иди*) ; с (уборщицей|секретаршей|девочкой|операторами|ботом|мелкой сошкой|прислугой) (я|не|разговаривать|говорить) ; позовите мужчину; с тремя классами
      (тупая|тупой) как (пробка|пень|валенок); (очередная|очередной|ты|вы) (курица|корова|коза|дура|дурак|дебил|идиот|бездарь|бот|девочка|мальчик); (завтра|и ты завтра|вы завтра|ты завтра) .. (уволен*|без работы|на улице|собираешь|вылетишь|полетите|вылетите); (вылетишь|вылетите|полетишь|полетите) (с работы|отсюда|как пробка|оттуда)
      -барышня (добрый|здравствуйте|спасибо|,|вы|была)|; -милая (девушка|спасибо|помогла)`,
    zh: `
      (你|妳)(一个|一個|个|個|这个|這個|算|就是个|不过是个|不就是个|就一)(打工的|打工仔|化妆的|客服|小妹|卖东西|跑腿|送外卖|接电话|站柜台|服务员|伺候|什么东西|什么玩意|破客服|臭打工|保安|收银的|看门的); 算(什么|老几|哪根)(东西|葱|人物|); 你(算|)什么东西
      (听|聽)不懂(人话|人話|吗|嗎|中文|是不是|啊); (你|妳)(聋|瞎|耳朵呢|没长眼|沒長眼|是猪|傻|蠢|脑子|眼睛|没脑|没带脑子|是人机|人机|文盲|不识字)(了|吗|子|呢|吧|是不是|？|?|了吗|啊|是|); (你|妳)是(人机|机器人|復讀機|复读机|文盲|聋子|瞎子|傻子|白痴|猪)(吗|吧|啊|？|?)(..)
      (会|能)说人话的; (换|叫)(个|一个)(会|能|有|懂)(说人话|说话的|做主|能管事|管事|脑子|点脑|人话|听得懂)(..); 说不(利索|清楚)的客服; 连话都说不; (新来的|实习生|實習生|小喽啰|小嘍囉|临时工)(吧|，|配|也|懂什么|你)(..); 轮(得到|到)你(跟|来|说|教|做)(..)
      (一群|一帮|一窝|一窩|一堆|这帮|這幫|那帮)(废物|饭桶|蠢材|蠢货|蠢貨|白痴|傻子|傻X|垃圾|死机器|机器人|死機器|猪|狗|东西|小妹|胖|没用的|糊弄)(..); (废物|饭桶|蠢货|蠢材|白痴|狗东西|货色|丑八怪|死肥)(！|!|，|。|的|客服|员|)
      (清楚|认清|搞清|知道)(自己|你|你们)的?(位置|身份|斤两|本分)(..); (让|叫|把)(..)(滚蛋|滚回|滚出|开除|辞退|開除|炒了|回去喝奶|丢饭碗|下岗|走人)(..); (骂|骂到)(..)(辞职|哭|长记性)(..); (丢|砸)(了|)(你|你的|你们的)(饭碗|工作)(..); 没资格跟我(说|谈|讲)(..); 跟你(说|讲|谈)(..)(没用|不够格|说不着|白费)
      你(不配|配吗|也配)(..); 什么(态度|素质)东西; 端盘子的; 怎么(养|招|教)(的|出)(..)(客服|人|货)(..); 不骂不长记性; (老|)(妈子|下人|奴才|丫鬟)(..); 你耳朵(呢|聋)
      -新来的(款|一批|货|吗); -垃圾(袋|桶|分类|站|房|短信)`,
  },
  examples: {
    fires: [
      'You silly girl, put an adult on.',
      'Ты кто такая, курица, позовите кого-то с мозгами',
      '你一个打工的，听不懂人话吗，换个会说人话的',
    ],
    leaves: [
      'The girl who answered was so kind, thank you.',
      'My son is a slow reader, is there an easy edition?',
      'Девушка, спасибо, вы умница!',
      'Купил курицу, пришла размороженная.',
      '垃圾袋送错了型号，麻烦换一下',
      '新来的师傅很专业',
    ],
  },
};
