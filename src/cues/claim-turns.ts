/**
 * Turns in which the customer answers staff's clarifying question while money, goods or an account are at stake. Shared by
 * the cues that look at how a story holds; says nothing about truth.
 */
import { phraseFinder } from './phrase-finder.ts';
import type { CustomerMessage, ThreadView } from './thread-view.ts';

const claims = phraseFinder(
  `refund*; money back; my money; replace*; compensat*; reimburs*; settlement; never (got|came|arrived|received); send me a new; claim (attached|form|number|no); payout
   (limit|mobile|number|phone|email) (changed|raised|to the max|put on); change the (mobile|number|phone|email); order missing; savings be moved; new (one|account) on; take it off my`,
  `верните; верни; возврат*; вернуть (деньги|#|мне); возмест*; компенс*; деньги (за|назад|вернёте|где); требую; пришлите новый; шлите новый; снимите ,; не (получал*|доставили|приезжал)
   (поменяйте|смените|измените) .. (номер|телефон|почту|пароль); по гарантии; неустойк*; приз`,
  `退(款|钱|我|给|全|换|费|两倍|一半|掉|货); 赔; 补发; 重发; 重新发; 全额退; 没收到; 理赔; (改|换)(..)(手机|号码|邮箱|密码|绑定); 恢复; 发一下; 打(个|)(#|七|八)折; 首单礼; 怎么领; 给我换; 处理`,
);
const pressing = phraseFinder(
  `(could|can|would|please|do) (you|) (send|share|photograph|provide|tell|describe|help us|take a); shows; our (records|record|system) (say|says|show|shows)`,
  `пришлите; уточните; подскажите; назовите; опишите; подтвердите; по (трек*|серийному|нашим|данным|системе); отмет*; указано; на фото`,
  `请(问|提供|补|您|发); 麻烦(提供|您|发); 系统(显示|有|提示); 记录; 方便(给|发|提供)`,
);

/** Three cues ask the same of one thread. */
const known = new WeakMap<ThreadView, CustomerMessage[]>();

/** Customer messages that follow a question or a finding of staff, in a thread with a claim; empty when nothing is claimed. */
export function answersUnderClaim(view: ThreadView): CustomerMessage[] {
  const answers = known.get(view) ?? findAnswers(view);
  known.set(view, answers);
  return answers;
}

function findAnswers({ thread, customer }: ThreadView): CustomerMessage[] {
  if (!customer.some((message) => claims.hitIn(message, 1))) return [];
  return customer.filter((message) => {
    for (let i = message.index - 1; i >= 0; i--) {
      const earlier = thread.messages[i];
      if (earlier?.role === 'agent') return /[?？]/.test(earlier.text) || pressing.isIn(earlier.text);
    }
    return false;
  });
}
