/** Says that they have only just signed up, bought or begun. Cannot see it when only the record says so. */
import type { Cue } from './cue.ts';

export const justStarted: Cue = {
  id: 'just-started',
  lexicon: {
    en: `
      (just|only just|recently|newly) (signed up|registered|joined|subscribed|started|bought|opened|downloaded|installed|made an account|created an account|moved over|got the app|got set up|set up|got my|activated|switched)
      (signed up|registered|joined|opened my account|started|created my account) (today|yesterday|this morning|this afternoon|last night|on|two days ago|half an hour ago|an hour ago|last week|this week|like)
      (my|the) (very|) first (time|order|day|booking|ticket|class|week|purchase|ever|month)
      first time (here|user|buyer|customer|ordering|using|with|host|ever|buying); im new (here|to|at|and|with)
      i am new (here|to|at|and|with|in); (brand|completely|totally|quite|very|all) new (to|here|for me|at)
      new (here|customer|user|member)
      never (used|ordered|done|had|bought|tried|shopped) (here|this|one|any|anything|before|with|such|a|an|from)
      complete beginner; beginner; (newbie|noob|rookie); quite fresh for me; first steps; getting started
      get started; where (do i|does one|to) (start|begin); day one; welcome (letter|email|mail); haventt used
      second day (here|with|only); -not my first; -first (name|line|floor|class); -i am new (address|number)`,
    ru: `
      (только что|только|недавно|вчера|сегодня|позавчера|на днях|первый день|второй день|неделю назад|утром) (зарегистрировал*|подключил*|оформил*|купил*|установил*|скачал*|устроил*|вступил*|завел*|открыл*|начал*|оплатил*|стал* (клиентом|вашим)|пришла|перешел|перешла|поставил*)
      (первый|впервые) (раз|заказ|заказываю|у вас|покупаю|пользуюсь|делаю|беру|буду|вообще); первый мой
      мой первый; первая (покупка|поездка|доставка|запись|неделя)
      (новичок|новенький|новенькая|новенькие|новый пользователь|новая у вас|новый клиент|полный чайник|я чайник|начинающ*)
      (раньше|до этого|никогда) (не|никогда не|ни разу не|сайтов никогда не|такого не|у вас не|таким не|такой) (пользовал*|заказывал*|покупал*|брал*|держал*|делал*|работал*|был*|имел*|сталкивал*|вел*|было)
      никогда не (пользовал*|заказывал*|покупал*); (еще|пока) не (разобрал*|освоил*); не разобрал*
      с чего начать; с чего начинать; у вас (второй|первый) день; осваиваюсь; только начинаю; только осваиваю
      раньше у вас ничего; такой работа раньше`,
    zh: `
      (刚|刚刚|才|新|昨天|今天|昨晚|前天|今早|上周)(注册|开通|下载|买|入手|下单|入职|接手|办了|装|加入|试用|报名|拿到|到手|开始用|下了单|激活|订阅|付了|过审|租|接触|收到机器)
      第一次(用|买|来|下单|住|坐|做|玩|接触|注册|在你|办|订|租|寄|弄|报|参加|养); 头一(次|回); (新手|新人|新用户|萌新|小白|新客户|新会员)
      没(用过|买过|接触过|玩过|办过|弄过); 之前没(用|买|做|接触|住|玩|办); 从来没(用|买)过; (还|都)(没|不太)(搞懂|摸清|熟悉|了解|弄明白|懂规矩|清楚规矩)
      刚(上手|开始|进|来); 还在摸; 入门; 从哪(里|儿|)(开始|下手|学起); 不太清楚(规矩|流程)`,
  },
  examples: {
    fires: [
      'I just signed up yesterday, how do I start?',
      'Вчера зарегистрировалась, у вас первый раз',
      '昨天刚注册，第一次用，怎么开始',
    ],
    leaves: [
      'This is not my first order with you.',
      'Первый пункт договора, пожалуйста, поясните.',
      '第一项费用是什么？',
    ],
  },
};
