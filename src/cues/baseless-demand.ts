/**
 * Demands with no ground: money back for a thing bought years ago, work beyond the contract at no charge, all of it free. Cannot see
 * the contract, so a written promise of the firm would look the same.
 */
import type { Cue, SpanHit } from './cue.ts';
import { phraseFinder } from './phrase-finder.ts';
import type { ThreadView } from './thread-view.ts';

const longAgo = phraseFinder(
  `(two|three|four|five|six|seven|ten|#) years (ago|old|on|later); (bought|got|purchased|ordered) .. (in|spring|autumn|summer) (2015|2016|2017|2018|2019|2020|2021|2022); (2018|2019|2020|2021|2022) (jacket|chair|sofa|order|purchase)`,
  `(три|четыре|пять|шесть|семь|#) (года|лет) назад; (в|от|за) (2016|2017|2018|2019|2020|2021|2022|2023); (четвертый|пятый|шестой|третий) год (слушаю|вожу|пишу); за (четыре|пять|шесть) (года|лет)`,
  `(两|三|四|五|六|七|#)(多|)年(前|多前|以前)(买|做|装|办|给|的); (2016|2017|2018|2019|2020|2021|2022|2023)年(买|的|那); 去年(春节|夏天|冬天|的)(..)一起(免|退); 用了(五|六|七|八|#)(多|)年`,
);
const forNothing = phraseFinder(
  `(money|full price|every penny|all of it) back; refund*; new (one|set|disk|model) .. free; free of charge; no charge; at no cost; for free; free ,; done , in leather; want it again`,
  `бесплатн*; верн*; возврат*; за ваш счет; (новую|новый|новое) (модель|везите|пылесос|набор|флакон); меня*т*; замен*`,
  `免费; 退; (换新|全部换); 免了; 倒贴; 重新设计`,
);

function find({ customer }: ThreadView): SpanHit[] {
  return customer.flatMap((message) => {
    const old = longAgo.hitIn(message, 0.6);
    return old && forNothing.hitIn(message, 1) ? [old] : [];
  });
}

export const baselessDemand: Cue = {
  id: 'baseless-demand',
  find,
  lexicon: {
    en: `
      im not paying (extra|a penny|for pressing); ive never paid and; no charge , i; do it for (nothing|free) (,|or|.|and); same as always .; the (same|usual) thing basically; its mine by right; paid to (jump|do as)
      (free|at no charge) .. (for life|for ever|forever|and|plus) (a|an|the|my) .. (and|plus); plus (a|an) .. plus (a|somebody|an); did i ask (what|about|how|if); did anyone ask what it costs; till i(m|) (get my check|paid)`,
    ru: `
      (бесплатно|за ваш счет) (и|,) (и|еще|чтоб|плюс|заодно); (навсегда|пожизненн*|до гроба|до конца) .. (обслуживайте|бесплатн*|ложу|скидк*); заодно (перекрасите|сделаете|поменяете); сколько скажу; еще (и|) приплатите; мало ли что вы; в десятикратном
      не входит , а (мне|вы); не колышет; (делать|переделывать) (вам|будете) .. бесплатно; в придачу за; деньги и (новую|новый|неустойку)`,
    zh: `
      (接口|名片|展架|头图|海报|版)(..)(也|顺手)(一起|顺手|)做了; (钱|费用|运费|版权)(..)你们(出|付|承担); 不加钱; 谁敢(跟我|)提加钱; (别|少)跟我提(工时|合同|加钱|钱); 倒贴; 永久(五折|免费|会员|vip); 一直(免费|换到); 换到(..)(报废|为止); 几千块(钱|)(..)(包给|就是我养); 外加(一台|一箱|全年)
      论文(..)你们帮我写; 写不完就; 专门(给|)(我|)(..)留一条`,
  },
  examples: {
    fires: [
      'Bought the mower five years ago, never liked it, full price back.',
      'Пылесос куплен четыре года назад, верните деньги целиком',
      '三年前买的沙发，给我免费换新的',
    ],
    leaves: [
      'I bought the mower five years ago and love it. Do you sell blades?',
      'Please refund order 44, it came yesterday.',
      'Куплен четыре года назад, есть ли фильтры?',
      'Верните, пожалуйста, деньги за вчерашний заказ.',
      '三年前买的净水器，滤芯在哪里买',
      '昨天买的想退款',
    ],
  },
};
