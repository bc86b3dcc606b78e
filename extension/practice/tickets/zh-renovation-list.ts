/** A delivery checked against the contract, point by point. */
import type { PracticeTicket } from '../practice-ticket.ts';

export const renovationList: PracticeTicket = {
  id: '3026',
  lang: 'zh',
  channel: 'email',
  subject: '关于橱柜安装的几处不符（合同 K-2031）',
  customer: {
    ...{ name: '沈若兰', email: 'shenrl@example.cn', sinceDaysAgo: 120 },
    ...{ orders: 1, spend: 36800, currency: 'CNY', tickets: 1, tags: [] },
  },
  messages: [
    {
      role: 'customer',
      minutesAgo: 350,
      text: `您好：

{day:1}安装完成后，我对照合同 K-2031 逐项核对，发现以下几处不符：

一、台面厚度：合同写 20 毫米，实测三处分别为 15.2、15.0、15.1 毫米（附照片 1–3）。
二、拉手型号：合同为 L-08 哑光黑，实际装的是 L-06。
三、安装时间：约定上午 9 点，师傅 11 点 40 分到，未提前通知。
四、费用：结算单多出“搬运费”180 元，合同附件二第 5 条注明包含搬运。

请就以上四点逐一书面说明原因，并于{day:-3}前给出更换台面和拉手的具体时间，退还 180 元。

谢谢。
沈若兰`,
    },
  ],
  later: [{ text: '补充第一点：卡尺测量的视频已上传，共 42 秒，测点位置在视频里有标注。' }],
  expect: { primary: 'meticulous' },
};
