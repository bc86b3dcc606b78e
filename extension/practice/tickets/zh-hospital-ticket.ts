/** A ticket change asked for in passing; a child is gravely ill. */
import type { PracticeTicket } from '../practice-ticket.ts';

export const hospitalTicket: PracticeTicket = {
  id: '3027',
  lang: 'zh',
  channel: 'chat',
  subject: '机票改期',
  customer: {
    ...{ name: '何静', email: 'hejing@example.cn', sinceDaysAgo: 800 },
    ...{ orders: 12, spend: 15400, currency: 'CNY', tickets: 0, tags: [] },
  },
  messages: [
    { role: 'customer', minutesAgo: 9, text: '你好，明天早上去三亚的票能改吗，两大一小' },
    { role: 'customer', minutesAgo: 7, text: '孩子昨天夜里突然抽搐昏迷，现在在抢救室，医生还没出来' },
    { role: 'customer', minutesAgo: 6, text: '我手一直抖，订单号找不到了，手续费多少都行，求你们帮我弄一下' },
  ],
  expect: { primary: 'in-distress' },
};
