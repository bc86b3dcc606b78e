/** Signed up days ago and finding the way around: new, and able. */
import type { PracticeTicket } from '../practice-ticket.ts';

export const firstWeek: PracticeTicket = {
  id: '3031',
  lang: 'zh',
  channel: 'chat',
  subject: '刚注册，请教几个基本问题',
  customer: {
    ...{ name: '小杨', email: 'yang.studio@example.cn', sinceDaysAgo: 2 },
    ...{ orders: 0, spend: 0, currency: 'CNY', tickets: 0, tags: ['试用'] },
  },
  messages: [
    {
      role: 'customer',
      minutesAgo: 26,
      text: '你好，我前天刚注册，第一次用这种进销存软件，想请教一下应该从哪里开始？',
    },
    {
      role: 'customer',
      minutesAgo: 24,
      text: '是先录商品还是先建仓库？“期初库存”是什么意思呀，刚接触不太懂，问得不专业请见谅 😅',
    },
  ],
  later: [{ text: '明白了！那试用期结束以后，录进去的数据还在吗？' }],
  expect: { primary: 'newcomer' },
};
