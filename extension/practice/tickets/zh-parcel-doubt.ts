/** Statements that do not fit together while money is claimed. The cause is unknown: a ticket to check first. */
import type { PracticeTicket } from '../practice-ticket.ts';

export const parcelDoubt: PracticeTicket = {
  id: '3032',
  lang: 'zh',
  channel: 'chat',
  subject: '没收到货，要求退款',
  customer: {
    ...{ name: '陈立', email: 'chenli88@example.cn', sinceDaysAgo: 40 },
    ...{ orders: 2, spend: 5699, currency: 'CNY', tickets: 1, tags: [] },
  },
  messages: [
    { role: 'customer', minutesAgo: 180, text: '订单 8834 的手机我根本没收到，请全额退款。' },
    {
      role: 'agent',
      author: '小吴',
      minutesAgo: 172,
      text: '您好，物流显示前天已签收。请问当时是谁签收的？包装还在吗？',
    },
    { role: 'customer', minutesAgo: 165, text: '不清楚谁签的。反正打开盒子屏幕就是碎的，这个你们得负责。' },
    {
      role: 'agent',
      author: '小吴',
      minutesAgo: 158,
      text: '您刚才说没有收到，这边跟您确认一下：手机现在在您手上吗？方便的话拍一张外箱和屏幕的照片。',
    },
    {
      role: 'customer',
      minutesAgo: 90,
      text: '照片不记得放哪了，箱子扔了。手机不在我这，我没收到过。今天先把 5399 退给我就行。',
    },
    {
      role: 'note',
      author: '小吴',
      minutesAgo: 80,
      text: '签收底单有客户本人签名，电话尾号一致；昨天客户用这台手机登录过账号。还没联系快递核实。',
    },
  ],
  expect: { primary: 'deceiver' },
};
