/**
 * Open indignation in fixed forms: are you kidding, how dare you, how long can this go on. Mild annoyance is left
 * alone.
 */
import type { Cue } from './cue.ts';

export const outrage: Cue = {
  id: 'outrage',
  lexicon: {
    en: `
      are you (kidding|joking|serious|having a laugh|for real|out of your mind|blind|deaf|insane) (me|)
      are you (actually|even|seriously); you (must|have to|have got to|gotta) be (kidding|joking)
      (this|that|it) is (outrageous|ridiculous|insane|unbelievable|a disgrace|disgusting|beyond|an outrage|unacceptable|appalling|infuriating|not acceptable|absurd)
      how dare (you|they); how (hard|difficult) (is it|can it be)
      what (kind|sort) of (a|) (company|bank|service|people|place|joke|business|shop|hotel|idiot|person|customer service|nonsense)
      what is wrong with (you|these|them); whats wrong with (you|these|them)
      (who|what) (do you think you|gives you the right)
      what a (joke|shambles|mess|disgrace|cheek|nerve|waste)
      (im|i am|so|absolutely|beyond|really) (furious|livid|fuming|raging|outraged|disgusted|pissed|seething|angry|irate|enraged|infuriated|p.o.d)
      (makes|making) me (so|) (mad|angry|sick|furious)
      (im|i am) (so|really|very|extremely|super|) (mad|angry|pissed)
      (enough is enough|had enough|had it|last straw|final straw|at my wits end)
      (do you|does anyone|does anybody) (even|actually) (read|care|work|listen|test|check|know|bother)
      (dont|do you) (any of|) you (people|lot)
      you (people|lot|guys) (are|have|dont|cant|should|keep|make|just) (a|so|all|no|not|even|lost|ruined|)
      ruined (my|our|everything|the); unbelievable; outrageous
      (extremely|very|so|really|beyond) (frustrated|upset|disappointed|annoyed|frustrating) (with|by|at|that|and|!)
      (sort|fix) (it|this|your) out; do something; get (it|this) (sorted|fixed)
      (why|when) the (hell|heck|f•|fuck); for (once|heavens sake|gods sake)
      last time i (ever|will|buy|use|order|fly|shop); ~disappointed; ~frustrated; ~frustrating; ~annoying
      -not (angry|mad|furious|cross); -unbelievable (service|value|quality|taste|good|how good)
      -(unbelievably|outrageously) (good|delicious|tasty)`,
    ru: `
      (вы|да вы|вы что|вы там|вы вообще) (издеваетесь|издеваетес|шутите|смеетесь|обалдели|обнаглели|охренели|совсем|серьезно|с ума сошли|в своем уме|нормальные|там живые|спите|ослепли|оглохли|сдурели|прикалываетесь|очумели|читать умеете|слепые|глухие)
      издевательств*; издеваетесь
      это (издевательство|беспредел|безобразие|нормально вообще|вообще нормально|что за|немыслимо|возмутительно|ни в какие ворота|уму непостижимо|просто (ужас|кошмар|позор|жесть|капец)|полный (бред|беспредел|абсурд)|хамство|произвол|грабеж|свинство)
      (сколько|доколе|до каких пор) (можно|это|мне|еще|раз) (терпеть|ждать|уже|одно|повторять|будет|продолжаться|)
      как (вы|так) (смеете|можно|вам не стыдно|это можно); как (вам|не) (не|) стыдно; стыдно должно быть
      что за (бред|цирк|беспредел|хрень|фигня|дичь|ерунда|наглость|отношение|сервис|бардак|издевательство|контора|позор|дела|чушь)
      в смысле (?|удерживается|нельзя|не|вы)
      (я|просто|очень) (в бешенстве|в ярости|в шоке|зол|зла|взбешен*|возмущен*|негодую|киплю); возмущен*
      бесит; бесите; бесят; взбесил*; вывели из себя; довели
      (нервов|терпение|терпения|терпенье) (не|больше|лопнуло|кончилось|на исходе|уже)
      (сил|слов) (моих|больше|уже|просто|никаких|) нет
      (хватит|прекратите) (уже|мне|врать|кормить|издеваться|морочить|отписываться|меня)
      (за что|за какие) (я|мы) (плачу|бабки|деньги|платим)
      кто (за это|мне|вообще) (ответит|ответственен|вернет|)
      (верните|отдайте|почините|сделайте|ответьте|включите|пришлите) (уже|мои|наконец|хоть|немедленно|деньги мои|сейчас же|кого нибудь)
      (наконец|хоть) (кто нибудь|уже|раз|что то); совсем (уже|обнаглели|охамели|стыд|страх); беспредел
      произвол
      (испортили|сорвали|угробили|загубили) (мне|нам|весь|всю|праздник|отпуск|новый|день|вечер|юбилей|свадьб*)
      ~разочарован*; ~возмутительно; ~недоволен; ~недовольна; -не (злюсь|ругаюсь|сержусь|возмущаюсь|в обиде)
      -не бесит`,
    zh: `
      搞(什么|毛|啥)(啊|鬼|飞机|名堂|东西|); 开(什么|)玩笑; 逗我(呢|吗|玩); 耍我(呢|吗|玩|们); 玩我(呢|吗); 有没有搞错
      (什么|啥)(情况|意思|态度|鬼|玩意儿|逻辑|道理)(？|?|啊|！|!); (凭|凭什么|凭啥)(什么|啥|不|扣|要|让|你|我|收); 到底(有没有|还|想|要)(人|活人|管|干|不|没|让)
      (太|真|实在|简直|也太)(过分|离谱|气人|恶心|可恶|坑|恐怖|荒唐|扯|无语|不像话|欺负人|让人(生气|气愤|愤怒)); 岂有此理; 不像话; 受够了; 忍(无可忍|不了|你们很久|到头)
      气(死|炸|疯|得|愤|不打一处)(我|了|); 火大; 恼火; 愤怒; 生气; 怒; 欺人太甚; 欺负(人|老实人|消费者|我)
      还(要|让|想)(我|不让|等)(等|多久|怎样|拖)(到|多久|什么时候|几|); 拖(了|到)(..)(还|什么); 说法(呢|在哪|！|!); 给(我|个|我个|我一个|一个)(说法|交代|解释|交待)
      要(个|一个)(说法|交代|解释); (有|到底有)(没有|没)(活人|人管|人性|良心|王法|天理|责任心|诚信|底线); 找(个|)(活人|能说话|管事|有权限|领导|经理)(的|来|出来|)
      (你们|你)(到底|究竟|还|就|这|是不是|除了)(管不管|有完|是人|这么|想怎|不想|干什么吃|会什么|当我); 有完没完; 没完; 听不懂(人话|吗|中文); 看(不|得)懂(字|中文|人话)(吗|)
      (别|不要|少)(再|给我|跟我)(说|来|讲|扯|发|提)(这|抱歉|对不起|废话|套话|什么|那|复制); 废话; 烦(死|人|不烦|透|躁); 急死; 崩溃; 抓狂; 心(态|)(崩|凉|寒)(了|的)
      寒心; 毁(了|于); 耽误(了|我)(..)谁(负责|赔); 谁(负责|来负责|赔); ~不满意; ~失望; ~郁闷; -不(生气|怪你|是生气|气); -没有(生气|怪你)`,
  },
  examples: {
    fires: [
      'Are you kidding me? This is outrageous, do something!',
      'Вы издеваетесь?! Сколько можно ждать',
      '搞什么啊，开什么玩笑，到底有没有人管',
    ],
    leaves: [
      "I'm not angry, I just wanted to know the date.",
      'Я не ругаюсь, просто хочу понять сроки.',
      '不生气，就是问一下什么时候发',
    ],
  },
};
