/** Years of custom, warm praise, one small remark inside it. */
import type { PracticeTicket } from '../practice-ticket.ts';

export const teaPraise: PracticeTicket = {
  id: '3030',
  lang: 'zh',
  channel: 'review',
  subject: '又回购了，说说感受',
  customer: {
    ...{ name: '梁阿姨', email: 'liang.ay@example.cn', sinceDaysAgo: 2400 },
    ...{ orders: 58, spend: 11200, currency: 'CNY', tickets: 1, tags: ['会员'] },
  },
  messages: [
    {
      role: 'customer',
      minutesAgo: 600,
      text: `在你们家买茶六年多了，家里人只认这一款，亲戚朋友来了都夸，我已经介绍了好几位老姐妹来买 😊

这次的包装绳好像换细了，有一盒散开了，不要紧的，茶一点没受影响。

谢谢你们一直这么用心，尤其是每次都手写的小卡片，我都收着呢。祝生意兴隆！`,
    },
  ],
  later: [{ text: '对了，替我谢谢打包的小姑娘，上次还多送了一小包新茶，特别香。' }],
  expect: { primary: 'loyal' },
};
