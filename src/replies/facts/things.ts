/**
 * Words for things people write to support about, to be given back as the customer used them. English and Chinese: the
 * word itself. Russian: a stem of two letters or more as it is met in the text, and the form the reply uses, with its "ваш".
 */
import type { Language } from '../../thread/thread.ts';

const english =
  'parcel package delivery order invoice refund booking reservation subscription account password card payment router connection internet phone laptop printer app website ticket flight room contract policy claim deposit warranty kettle sofa wardrobe fridge washing-machine dishwasher camera headphones course lesson appointment visit certificate membership licence plan bill meter boiler bike car tyres shoes coat dress jacket cake flowers photo-book book table chair mattress lamp door window';

const russian = `
посылк ваша посылка; бандерол ваша бандероль; доставк ваша доставка; заказ ваш заказ; сч[её]т(?!чик) ваш счёт; возврат ваш возврат;
брон[иью] ваша бронь; бронировани ваше бронирование; подписк ваша подписка; аккаунт ваш аккаунт; парол ваш пароль;
карт[аыуео] ваша карта; платеж|платёж ваш платёж; оплат ваша оплата; роутер ваш роутер; интернет ваш интернет;
телефон[ае]?(?!ир) ваш телефон; ноутбук ваш ноутбук; принтер ваш принтер; билет ваш билет; рейс ваш рейс;
договор ваш договор; полис ваш полис; депозит ваш депозит; залог ваш залог;
гаранти ваша гарантия; чайник ваш чайник; диван ваш диван; шкаф ваш шкаф; холодильник ваш холодильник;
посудомой ваша посудомойка; наушник ваши наушники; курс[ае]?(?!ор) ваш курс; урок ваш урок; запис(?:ь|и) ваша запись;
справк ваша справка; тариф ваш тариф; счётчик|счетчик ваш счётчик; кот[её]л(?!ьн) ваш котёл; велосипед ваш велосипед;
куртк ваша куртка; плать[ея] ваше платье; ботин ваши ботинки; торт ваш торт; букет ваш букет; матрас ваш матрас; стол[аеу]? ваш стол;
акт[аыов]{0,2} ваш акт; накладн ваша накладная; сертификат ваш сертификат; абонемент ваш абонемент; кресл ваше кресло`;

const chinese =
  '快递 包裹 物流 订单 发票 退款 退货 换货 押金 预订 会员 积分 账号 账户 密码 银行卡 支付 路由器 宽带 网络 手机 电脑 打印机 门票 机票 车票 房间 合同 保单 理赔 水壶 沙发 衣柜 冰箱 洗衣机 空调 耳机 课程 预约 证书 套餐 账单 热水器 自行车 大衣 鞋子 蛋糕 鲜花 床垫 茶叶';

interface Thing {
  seen: RegExp;
  said: string;
}

const splitWords = (list: string) => list.trim().split(/\s+/);

/** For each language what to look for and what is said back; the longest words first, so that the more exact one is met. */
export const things: Record<Language, readonly Thing[]> = {
  en: splitWords(english).map((w) => {
    const word = w.replace('-', ' ');
    return { seen: new RegExp(`\\b${word}\\b`, 'giu'), said: `your ${word}` };
  }),
  ru: russian
    .split(';')
    .map((entry) => splitWords(entry))
    .filter(([stem]) => stem)
    .map(([stem = '', ...said]) => ({
      seen: new RegExp(`(?<!\\p{L})(?:${stem})\\p{L}{0,3}(?!\\p{L})`, 'giu'),
      said: said.join(' '),
    })),
  zh: splitWords(chinese).map((w) => ({ seen: new RegExp(w, 'gu'), said: `${w}的事` })),
};
