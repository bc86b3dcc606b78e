/**
 * Contempt for the firm or its people: clowns, useless, thieves, a joke of a place. Cannot read irony without such
 * words.
 */
import type { Cue } from './cue.ts';

export const contempt: Cue = {
  id: 'contempt',
  lexicon: {
    en: `
      clown*; joker*; cowboys; useless; hopeless (company|service|lot|bunch); idiot*; moron*; imbecile*
      (thieves|thief|crooks|scammers|scam|fraudsters|robbers|liars|con artists)
      (a|complete|total|absolute|utter|what a|such a|an absolute) (joke|disgrace|shambles|farce|mess|garbage|rubbish|scam|rip off|ripoff|disaster|waste|circus|nightmare|trash|junk)
      (garbage|rubbish|trash|junk|dross); ~dump
      (worst|terrible|horrible|awful|appalling|disgusting|atrocious|abysmal|shocking|dreadful|horrendous|pathetic|lousy|dire) (service|company|customer|experience|airline|bank|support|app|place|hotel|ever|delivery|product|people|quality)
      (worst|shittiest) .. ever; incompetent; incompetence; disgusting; disgraceful; disgrace; shameful
      shame on (you|them); (should be|ought to be) ashamed; greedy; daylight robbery; robbing; ripped off
      (couldnt care less|dont give a); brainless; amateurs; muppets; parasites; cheats
      (are|were) (you|they) (built|run|trained|designed) by; zero stars; one star because; 0 stars; ~1 star
      third class
      never (again|using|buying|ordering|shopping|flying|going) (will|with|again|from|you|here|back|i|.|!)
      (stay|keep|steer) (away|clear); avoid (at|like|this); do not (buy|use|book|order|trust|waste)
      ~dont (buy|use|book|bother|trust|waste); ~ridiculous; ~unacceptable; ~joke; -worst case
      -(crash|memory|heap|core|log|data) dump; -dump (file|attached|of the|enclosed); -useless (to me|for me) now; -scam (email|text|call|message|attempt|protection|likely)
      -rubbish (bin|collection|bag); -no joke; -not (a|an) (scam|joke)
      -dont bother (yourself|with a receipt|sending); -dont buy (it|this|one) (yet|again)
      -garbage (collection|disposal|bag*|bin|truck|can)`,
    ru: `
      клоун*; шарашк*; шарага; (позор|позорище|позорники|стыдоба|стыд и позор); безобраз*; бардак; бред
      кошмар; ужас* (сервис|отношение|обслуживание|компания|банк|магазин|место)
      (отвратительн*|ужасн*|мерзк*|хамск*|наплевательск*|скотск*|худш*|кошмарн*|омерзительн*|безобразн*) (сервис*|отношени*|обслуживани*|компани*|банк*|магазин*|доставк*|поддержк*|приложени*|качеств*|отел*|персонал|место|опыт)
      мошенник*; мошенничеств*; обманщик*; обман; жулик*; жулье; воры; ворье; ворюг*; грабеж; кидал*; кидалово
      развод; разводил*; лохотрон; бездар*; бездельник*; дармоед*; тунеядц*; недоумк*; дебил*; идиот*; тупые
      тупой; тупорыл*; кретин*; криворук*; рукожоп*; безмозгл*; хам; хамы; хамка; хамло; хамство; хамит*
      нахал*; наглость; наглые; наглеж; контора (клоунов|рога|пидорасов|); конторка; шарашкина; помойк*
      мусор* (а не|вместо); халтур*; отстой; дно; днище; полное (дно|днище|г|безобразие|разочарование)
      (никогда|ни за что|больше) (не|никогда не|ни ногой|сюда|туда|к вам|ничего не) (берите|бронируйте|покупайте|заказывайте|связывайтесь|обращайтесь|закажу|куплю|вернусь|приду|сюда|буду|пользуйтесь|ногой)
      ноги моей (больше|) (не|здесь|у вас|тут); обходите стороной
      не (берите|бронируйте|покупайте|связывайтесь|советую|рекомендую)
      (одна|1) звезда (только|потому|и та|за); (ноль|0) (поставить|звезд); смех на палке; цирк; шапито
      детский сад; совести (нет|у вас|ноль|хватает); без совести; плевать (вы|вам|вы хотели|на); наплевать
      -развод (мостов|расходов|на)|; -не мошенник*; -обман зрения; -цирк (дю|шапито|билет*|с детьми)
      -билет* в цирк; -без обмана`,
    zh: `
      骗子; 骗钱; 黑店; 黑心; 奸商; 无良; 坑人; 坑钱; 宰客; 无耻; 不要脸; 恶劣; 差劲; 太差(了|劲); ~差评; 垃圾(平台|公司|店|服务|软件|快递|客服|东西|商家); 废物; 饭桶
      一群(骗子|废物|猪|垃圾|什么|饭桶); 一帮(骗子|废物|人|什么|看人); 吃干饭; 吃屎; 脑子(进水|有病|坏|有坑|有问题); 有病(吧|啊); 智商; 弱智; 脑残; 蠢
      猪(一样|脑子|都|队友); 瞎(了|眼|搞|糊弄); 良心(呢|被狗|不会痛|过得去|喂狗); 没良心; 丢人; 荒唐; 可笑; 离谱; 什么(玩意|破|垃圾|狗|东西|态度|服务|素质|烂)
      烂(透|到|店|服务|平台|公司|货|软件); 倒闭(吧|算了|得了); 早点倒闭; 再也不(会|来|买|用|住|点|信|坐); 再也(不|别)
      (千万|大家|各位)(别|不要|避雷|避坑)(来|买|用|住|信|点); 避雷; 避坑; 拉黑; 卸载; 糊弄; 忽悠; 敷衍; 打发(要饭|叫花|谁|我); 装死; 店大欺客; 吃相; 抢钱; 打劫
      当我(傻|是傻|好骗); (拿|当)(我|顾客|客户|消费者)当(傻|猴|猪|韭菜|冤大头); 割韭菜; 活该; 笑话; 笑死; ~无语; ~失望; -不离谱; -没有敷衍; -不敷衍; -笑死(我了哈|哈)`,
  },
  examples: {
    fires: [
      'Absolute joke of a company, clowns and thieves. Avoid!',
      'Шарашкина контора, позорище, хамы и мошенники',
      '一群骗子，黑店，再也不来了',
    ],
    leaves: [
      'The circus tickets arrived, we laughed a lot.',
      'Билеты в цирк пришли, спасибо!',
      '物流给力，客服不敷衍，好评',
    ],
  },
};
