/** Quotes statutes, articles, clauses as weapons. Cannot check whether they say so. */
import type { Cue } from './cue.ts';

export const citesLaw: Cue = {
  id: 'cites-law',
  lexicon: {
    en: `
      (section|article|clause|paragraph|subsection|§) # (of|#|says|states|requires|provides|,)
      (consumer|sale of goods|data protection|fair credit|credit reporting|fair debt|truth in lending|rights) (rights|) act
      the act
      (under|by|pursuant to|according to) (the|federal|state|consumer|eu|uk) (law|act|statute|regulation|directive|code)
      (statutory|fcra|fdcpa|gdpr|usc|u s c|cfr|statute|statutes|estoppel|bailment|mitigate|liable|liability|burden of proof|admissible|jurisprudence)
      the law (says|requires|is clear|states|obliges); (know|knows) my (rights|law)
      my (statutory|legal|consumer) rights; in writing that (you|your)`,
    ru: `
      (статья|статье|статьи|статью|ст|пункт закона) #
      (закон|закону|закона|законе|законом) (о|об|говорит|требует|обязывает|рф|сказано|гласит|не читал*|)
      (зпп|зозпп|гк|ук|коап|пп) (рф|№|); гражданск* кодекс*
      (учите|читайте|почитайте|изучите|знать надо) (закон*|матчасть|законодательств*|на досуге)
      (ничтожн*|оферт* противоречащ*); мои права
      (нарушение|нарушаете|нарушили) (моих прав|закон|мои права|права)`,
    zh: `
      (消费者权益保护法|消法|广告法|民法典|合同法|电子商务法|食品安全法|价格法|劳动法|行政处罚法|产品质量法|刑法|个人信息保护法|消保法|公交法); 第(..)条(规定|款|，|,|。|的规定|明确); 法(..)第(..)条; 依据(..)法; 根据(..)法
      依法; (退一赔三|退一赔十|假一赔十|假一赔三|三倍赔偿|十倍赔偿); 法律规定; (判例|司法解释|举证|格式条款|霸王条款|契约精神|红头文件|要约); 懂(不懂|)法; 法盲`,
  },
  examples: {
    fires: [
      'Under section 75 of the Act you are liable.',
      'По закону о защите прав, статья 18, вы обязаны',
      '依据消费者权益保护法第五十五条，退一赔三',
    ],
    leaves: ['Section B of the stadium, row 7, please.', 'В пункте выдачи сказали завтра.', '第二条裤子有折扣吗'],
  },
};
