/**
 * Didn't read what it was, and it turns out to be something else than they pictured. Cannot tell a wrong picture from a
 * wrong description.
 */
import type { Cue } from './cue.ts';

export const notAsImagined: Cue = {
  id: 'not-as-imagined',
  lexicon: {
    en: `
      (didnt|did not|havent|never|dont|not) (really |even |actually |) (read|opened|looked at|read up on|look under|read through) (the|that|up|it|any of|what|either|all|page|under|under the)
      (didnt|did not) (read|check|look) (it|at it|properly|closely|what|how big|the size); (didnt|never) (ask|asked|look|looked|check|checked) what it (was|is|covers|does|did); never (looked|checked) what; who reads (the|measurements|that|terms); skipped the (small print|terms|description)
      (i|) thought (it|they|you|u|that|this|id|itd|it would|it was|they were) .. (more like|like a (mug|plant|bath|toy)|was (like|just|a|an|the)|were like|make the sound|pick when|be (more |)like|the electric one)
      (thought|figured|assumed) (it was|it is|itd be|it would be|they were) .. (turns out|it is not|its not|but its|it isnt|but it); (turns out|just (realised|realized|saw|noticed)|only now (saw|noticed)) .. (its|it is|it has|it needs|it wants|it isnt|is for|you need|needs its own)
      (what is|whats) it (that|) i (bought|ordered|have bought); what (have|did) i (just|) (bought|buy|ordered|order|signed up for|sign up for); (its|it is|theyre|they are) (way|much|far|so much|a lot|) (bigger|smaller|heavier|larger|longer) than (i|i had) (thought|expected|imagined|pictured)
      its (enormous|gigantic|massive|huge) (.|!|and|,|for); (i dont even|i dont|ive not got|i havent got|i have no|we have no) (have|own|) (a|) (garden|speakers|pool|balcony|yard|outlet|violin|dog); (i live|we live) (on|in) (the|a) .. (floor|flat|van|apartment|studio); i have stairs
      (is|was) that written (somewhere|anywhere); where did it say; not what i (imagined|pictured|had in mind|thought i was buying)
      -thought (it was|you were) (great|lovely|closed|open|sunday|monday|free); -i thought it was (very|really)`,
    ru: `
      не (читал*|прочитал*|прочел|вчитал*|изучил*|открыл*|открывал*|глянул*|вникал*) (описани*|что|услови*|инструкци*|программу|размер*|характеристик*|договор*|мелкий|правил*|внимательно|даже)
      (описани*|инструкци*|услови*|договор|правила|программу|характеристики) (я|даже|толком|) (не|и не) (читал*|открывал*|прочитал*|открыла|открыл|посмотрел*|смотрел*|изучал*|глянул*); прочитать не судьба; что там было хоть убейте
      (думал*|представлял*|рассчитывал*) (,|что|я|) (это|он*|там|все|печатает|детск*|одна|пара) .. (а (там|он*|оказал*|это|привезли)|оказал*|как правильно)
      (я|а я|ну|вот) думал* (,|) (там|это|он|она|они|детский|одна кнопка|все) (фильмы|пара|одинаковые|маленьк*|кнопка|детский|игрушк*|простой|будет|все); (а там|а он*|а это|а|) (,|) оказывается
      (оказалось|обнаружил*|выяснилось) (,|) (что|это|он*|ему|там) .. (нужн*|для|не|надо|двухместн*|весит|метр*|кило); (дома|утром|потом|теперь|сейчас|только) (почитал*|прочитал*|прочел|прочитала|разглядел*|увидел*) (,|:|а|что|теперь|и|мелк*)
      (что|чего) я (вообще|) (купил*|заказал*|оформил*|натворил*) (?|!|.); (он*|они) (какой|какая|такой|такая|просто|) (огромн*|здоровенн*|гигантск*); (не влезает|некуда (поставить|ставить|мы его|его)|и правда некуда); (у меня|у нас) (и|и скрипки|даже) (скрипки|балкона|дачи|собаки) нет
      не (того|такое|так|то что) (ожидал*|ждал*|представлял*|думал*); (никогда|ни разу) не (играл*|умел*|катал*); зачем он мне`,
    zh: `
      没(仔细|细|怎么|认真|往下|)(看|拉|翻|读)(说明|详情|尺寸|合同|条款|清楚|页面|介绍|规则|内容|清|描述)
      (说明|说明书|合同|条款|尺寸|详情|介绍)(我|都|也|)(根本|压根|就|都|)(没)(看|翻|拉|往下拉|细看|读)
      (以为|想象里|想象中|想像)(..)(结果|谁知|没想到|原来|居然|竟然|两个字|到了|打开); (以为|想象里)是(..)能
      (结果|打开|到手|拆开|回家|付完|今早|到了)(..)(才发现|才知道|一看|才晓得|发现)(..)(太大|太小|放不下|要|不|没|在|是|第一章|需要|得); (居然|竟然)(要|需要|是|没有|还要); 以为(是|能)(插着用|进所有|免费的|自动)
      (太|那么|这么)(大|小|重|长)(一坨|了吧|一个|也)(..)(放|搬); (家里|家|客厅|阳台|房间)(根本|都|)(放不下|塞不下|装不下|没地方|才两米); (放|摆)哪(，|儿|里|呢)(..)愣; 没地方放
      (我)(又|根本|也|其实)(不会|没|没有)(滑雪|狗|院子|车库|阳台); (跟|和|与)(我|)(想|想象|预想|想像)(的|中的|里的)(完全|根本|)(不一样|不同|两码事|差太多); 不是我(想|要|以为)(要|)的(那种|那个|样子); 我买了个(啥|什么)
      -以为(您|你们)(休息|下班|关门)`,
  },
  examples: {
    fires: [
      'Just saw it is three metres long, I thought it was more like a bath toy. Never read the description.',
      'думала, там пара видео, а там учиться полтора года. описание не читала',
      '没看尺寸说明，拆开才发现太大，客厅放不下',
    ],
    leaves: [
      'I read the description twice and the colour matches.',
      'I thought it was great, thank you!',
      'Прочитала описание, всё подходит, беру.',
      'Я думал, вы закрыты, а вы ответили, спасибо.',
      '看了说明书，安装很顺利',
      '请问这个尺寸是多少，客厅两米宽能放吗',
    ],
  },
};
