/**
 * What agents may type when they look for a reply by its technique or by the kind of situation, in three languages at once:
 * a Russian agent may well type an English word. A table, added to from what people search for in vain.
 */
import type { Technique } from '../playbook/card.ts';
import type { CustomerType } from '../thread/customer-types.ts';

export const techniqueSynonyms: Readonly<Record<Technique, string>> = {
  mirror: 'reflect repeat restate echo same tone отразить повторить зеркало их словами 复述 镜像 同样语气',
  neutralise: 'calm cool soothe de-escalate apologise sorry успокоить остудить извиниться снизить 安抚 平复 道歉 降温',
  join: 'agree side together empathy understand согласиться понять сочувствие вместе 认同 理解 共情 站在一起',
  amplify: 'praise thank delight warm up похвалить поблагодарить усилить порадовать 感谢 赞美 放大',
};

export const typeSynonyms: Readonly<Partial<Record<CustomerType, string>>> = {
  child: 'kid minor parent подросток ребёнок родитель 孩子 未成年 家长',
  newcomer: 'new first time beginner onboarding новичок первый раз 新手 第一次',
  undecided: 'unsure choose compare сомневается выбор 犹豫 选择',
  'endless-questions': 'many questions more questions вопросы 很多问题',
  'self-resolver': 'solved fixed found it решил сам 自己解决',
  forgetful: 'again lost forgot password забыл потерял 忘记 丢失',
  angry: 'furious rage swearing shouting злой ругается крик возмущён 生气 愤怒 骂人',
  unlucky: 'bad luck third time apology repeated failure не везёт опять сбой 倒霉 又一次',
  meticulous: 'details points list exact подробно по пунктам 细节 逐条',
  'combative-complainer': 'complaint claim lawyer претензия жалоба 投诉 索赔',
  'chronic-complainer': 'always complains вечно недоволен 总是抱怨',
  werewolf: 'sudden switch mood резко сменил тон 突然翻脸',
  'in-distress': 'danger crisis help suicide беда опасность помощь 危险 求助',
  relentless: 'waiting follow-up reminder status напоминает ждёт статус 催 跟进',
  'everything-now': 'urgent asap now срочно немедленно 紧急 马上',
  impulsive: 'rash hasty cancel сгоряча отменить 冲动 取消',
  entitled: 'demand exception требует исключение 要求 例外',
  'self-styled-vip': 'important manager boss важный начальник 领导 重要客户',
  vip: 'key account big customer ключевой клиент 大客户',
  extortionist: 'review threat post публичный отзыв угроза 差评 威胁',
  'discount-seeker': 'discount cheaper price скидка дешевле 折扣 便宜 优惠',
  'prize-hunter': 'bonus freebie gift compensation подарок бонус компенсация 赠品 补偿',
  deceiver: 'check facts mismatch проверить расхождение 核实 不一致',
  'bad-fit': 'not for us refuse отказать не подходит 不适合 拒绝',
  business: 'contract invoice company договор счёт компания 合同 发票 公司',
  tester: 'bug report steps баг отчёт об ошибке 缺陷 报告',
  'know-it-all': 'expert technical знает лучше эксперт 专家 内行',
  insistent: 'principle insists настаивает принцип 坚持',
  loyal: 'thanks praise happy спасибо доволен 感谢 满意 老客户',
};
