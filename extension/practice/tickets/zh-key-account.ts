/** Nobody says so in words, but the record does: a customer of many years and large sums, brief and to the point. */
import type { PracticeTicket } from '../practice-ticket.ts';

export const keyAccount: PracticeTicket = {
  id: '3029',
  lang: 'zh',
  channel: 'email',
  subject: '本周到货少两箱',
  customer: {
    ...{ name: '顾文博', email: 'gu@yunting-hotel.example', sinceDaysAgo: 3300 },
    ...{ orders: 214, spend: 1860000, currency: 'CNY', tickets: 6, tags: ['VIP', '大客户'] },
  },
  messages: [
    {
      role: 'customer',
      minutesAgo: 40,
      text: `您好，

本周的床品少了两箱，周五有一场婚宴要用。道歉就不必了，请告诉我周四中午前能不能补到，补不到我另做安排。

顾文博`,
      signature: '-- \n云亭酒店 采购部\n电话：021-5550-0188',
    },
  ],
  later: [{ text: '仓库刚复点过，确实是两箱，单号末尾 37 和 38。等您消息。' }],
  expect: { primary: 'vip' },
};
