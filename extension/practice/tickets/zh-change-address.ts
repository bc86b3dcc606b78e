/** An ordinary change of address. There is nothing to read into it. */
import type { PracticeTicket } from '../practice-ticket.ts';

export const changeAddress: PracticeTicket = {
  id: '3028',
  lang: 'zh',
  channel: 'chat',
  subject: '修改收货地址',
  customer: {
    ...{ name: '罗志远', email: 'luozy@example.cn', sinceDaysAgo: 365 },
    ...{ orders: 6, spend: 940, currency: 'CNY', tickets: 1, tags: [] },
  },
  messages: [
    { role: 'customer', minutesAgo: 16, text: '你好，订单 55830 还没发货的话，收货地址改成公司可以吗？' },
    { role: 'agent', author: '阿敏', minutesAgo: 14, text: '您好，还没发货，可以改的。请发一下新地址和联系电话。' },
    { role: 'customer', minutesAgo: 12, text: '好的，滨江路 18 号 6 楼前台，电话不变。' },
  ],
  expect: { primary: 'none' },
};
