/**
 * Wrote the same on another channel before an answer could come: by their words, or by the channels of their messages.
 * Cannot see tickets that nobody merged.
 */
import type { Cue, Hit } from './cue.ts';
import type { ThreadView } from './thread-view.ts';

/** Changing from chat to mail the next day is a choice; within this time it's impatience. */
const hastyMinutes = 60;

function find(view: ThreadView): Hit[] {
  const hits: Hit[] = [];
  view.customer.forEach((message, i) => {
    const before = view.customer[i - 1];
    const channel = view.thread.messages[message.index]?.channel;
    const last = before && view.thread.messages[before.index]?.channel;
    if (!before || !channel || !last || channel === last || before.agentBefore !== message.agentBefore) return;
    if (message.minute === null || before.minute === null || message.minute - before.minute > hastyMinutes) return;
    hits.push({ message: message.index, start: 0, end: message.text.length, strength: 0.9 });
  });
  return hits;
}

const at = (minute: number): string => new Date(Date.UTC(2026, 0, 12, 9, minute)).toISOString();

export const otherChannel: Cue = {
  id: 'other-channel',
  find,
  lexicon: {
    en: `
      (also|already|just|and|ive) (mailed|emailed|msgd|messaged|dmed|rang|called|phoned|texted) (you|u|your|in|on) (too|also|as well|chat|page|fb|facebook|insta*|twitter)
      (sent|send|wrote|dropped|left) (you|u|) (a|an) (mail|email|e mail|dm|message|voicemail) (as well|too|also|on (facebook|insta|twitter|whatsapp)|in the (app|chat))
      (wrote|asked|posted|messaged|put) (you|this|it|the same|) (in|on|via|under) (the|your|) (chat|facebook|fb|twitter|insta*|whatsapp|messenger|form|other app|page|telegram)
      (as well|too|also) on (facebook|insta|instagram|twitter|whatsapp|the other app|your page); and (on|under) your (page|post|fb|insta|photo*|story)
      (see|check|look in) (my|your|the) (mail|mails|mailbox|email|emails|inbox|dm|dms|chat) (about|from this|from today|re|please|pls|kindly|,|.)
      so i (use|try|am trying|am using) (the form|the chat|here|this form|twitter|facebook) now; trying here (now|since|as|because|instead)
      answer (your|the) (chat|mail|mails|phone|dms); on (three|all|every|four|two) channels; (rang|called) (too|as well|and (emailed|messaged|wrote))
      asked (ur|your|the) (shop|colleague*|page|people) (too|as well|on)`,
    ru: `
      (на почту|в мессенджер|в соцсет*|в вотсап*|в телеграм*|в личку|в чат|в форму|на портал|в отзывы) (вам|тоже|еще|и|) (написал*|продублировал*|писал*|кинул*|дублирую)
      (написал*|писал*|продублировал*|дублирую) (и|вам|еще|) (на почту|в мессенджер|в соцсет*|в вотсап*|в телеграм*|в личку|в форму|на портал|в отзывы|в другой чат); (чат|мессенджер) .. продублировал*
      (и|еще) (на почту|в соцсеть|в соцсети|в мессенджер|в форму|в отзывы|под вашим постом|под пост); на почту (вам|) (тоже|еще|уже)
      пишу (сюда|здесь|и сюда|тут) .. (молчат|не отвечают|тишина|молчите|игнор*); (в чате|на почте|в соцсетях|по телефону) (молчат|тишина|не отвечают|молчите|занято|сбрасыва*|игнор*)
      (звоню|звонил*|названива*) .. (сбрасыва*|занято|не берут|не берете|никто не берет) .. (пишу|написал*); (чат|почта) , (почта|чат|соцсет*|звонк*)
      звоню вам (сбрасыва*|не берете|занято); ответьте (в чате|на почте|на почту|в личк*|хоть где)`,
    zh: `
      (邮件|邮箱|公众号|微博|私信|评论区|留言|电话|热线|官号|抖音|群里|微信|粉专)(那边|里|上|)也(发|问|写|打|留|找|不通|占线|没人)
      (也|又|还|都|我)(发|写|寄|打|提)(了|过)(邮件|私信|电话|留言|公众号|微博|工单|表单)
      (私信|邮件|邮箱|公众号|电话|留言)(你们|给你们|你)(了|也|都|好几|也没|没人)
      在(公众号|微博|社交账号|评论区|社群|邮箱|抖音|小红书)(也|都)(留言|问|发|说|私信); (电话|热线|专线)(也|都|一直|)(排队|占线|打不通|没人接|不通|打不进)
      (前面|上面|那|另外)(两|三|几)(条|封|个)(都是|也是)我; 见聊天; 评论区(问了|没人)`,
  },
  examples: {
    fires: [
      'just sent you a mail as well, and i asked on your page',
      'я вам ещё в мессенджер написала и на почту',
      '我公众号也发了，电话也打了',
      {
        messages: [
          { role: 'customer', at: at(0), channel: 'chat', text: 'Is the table free tonight' },
          { role: 'customer', at: at(4), channel: 'email', text: 'Is the table free tonight' },
        ],
      },
    ],
    leaves: [
      'Please send the invoice by email, not by post.',
      'Пришлите чек на почту, пожалуйста.',
      '请把发票发到我的邮箱，谢谢',
      'I will email you the photos tomorrow.',
      {
        messages: [
          { role: 'customer', at: at(0), channel: 'chat', text: 'Could you send me the form?' },
          { role: 'agent', at: at(3), channel: 'chat', text: 'Please mail us a photo first.' },
          { role: 'customer', at: at(9), channel: 'email', text: 'The photo you asked for.' },
        ],
      },
    ],
  },
};
