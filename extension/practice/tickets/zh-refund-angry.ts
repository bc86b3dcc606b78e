/** A refund promised and not paid; the customer is openly angry. */
import type { PracticeTicket } from '../practice-ticket.ts';

export const refundAngry: PracticeTicket = {
  id: '3025',
  lang: 'zh',
  channel: 'chat',
  subject: '退款到底什么时候到！！！',
  customer: {
    ...{ name: '周晓峰', email: 'zhouxf@example.cn', sinceDaysAgo: 230 },
    ...{ orders: 7, spend: 2860, currency: 'CNY', tickets: 1, tags: [] },
  },
  messages: [
    { role: 'customer', minutesAgo: 70, text: '说好三天退款，今天第十天了！钱呢？！' },
    { role: 'agent', author: '小林', minutesAgo: 66, text: '您好，请耐心等待，退款正在处理中哦～' },
    {
      role: 'customer',
      minutesAgo: 64,
      text: '耐心？！你们就会这一句是吧！上次也说处理中，上上次也说处理中，糊弄谁呢！',
    },
    { role: 'agent', author: '小林', minutesAgo: 58, text: '非常抱歉给您带来不便，我们会尽快为您处理的～' },
    {
      role: 'customer',
      minutesAgo: 5,
      text: '气死我了！！一个小时过去了连个人影都没有！不要再给我发波浪线，我就问一句：钱到底退不退！太恶心了你们！',
    },
  ],
  later: [{ afterSeconds: 40, text: '又装死是吧？！' }],
  expect: { primary: 'angry' },
};
