/**
 * Wants out of a purchase just made: can I still cancel, how do returns go, is there a guarantee if I keep it. Ordinary
 * returns ask the same, so this weighs only beside other signs.
 */
import type { Cue } from './cue.ts';

export const wantsToUndo: Cue = {
  id: 'wants-to-undo',
  lexicon: {
    en: `
      (can|could) (i|we) (still|just|somehow|please|) (undo|cancel|stop|back out|give it back|take it back|get out|reverse|bring it back)
      (can|could) (it|they|i) (still|) (go|send it|bring it|be sent) back; how do (i|you) (get out of|get rid|back out|undo|un); is (it|there) (too late|any way|a way) (to|i can) (cancel|undo|stop|return|back out|get out); (changed|change) my mind (about|on|and|.|,|,can)
      how (do|does) (returns|returning|cancelling|canceling|a return|the return) (work|go); (who|do i|do i have to) (pays|pay) (the|for the|for|) (freight|pallet|return*|shipping back|postage|restocking); (is|are) restocking free
      (if i|or) (keep|kept) it (what|is there|whats|and|does) .. (warranty|guarantee); (is there|what is|whats) (a|the) (warranty|guarantee) if (i|it); does (a|the|) (ripped|opened|torn) box count; (ripped|opened|cut|tore) (the|one|) box; regret (it|buying|ordering|this|my)
      wish i hadnt; (may|can|could) i go to something (smaller|cheaper); -change my mind about (you|your|this shop); -cannot cancel`,
    ru: `
      (можно|реально|получится) (ли|) (это|его|ее|как то|как нибудь|еще|вообще|) (откатить|отмотать|отменить|развернуть|вернуть назад|сдать обратно|сдать|вернуть|откат*|переиграть)
      (остановите|притормозите|тормозните|отмените пока) (его|заказ|пожалуйста|пока|доставку|.|!); ~отмените (заказ|его|покупку|подписку|.|!); (отменяется|отменить) (как|это как); ~как (отменить|откатить|отказаться) (заказ|покупку|подписку|?)
      (еще|он|она|оно) (не|еще не) (поехал*|уехал*|отправлен*|выехал*|отправил*) ?; передумал* (покупать|брать|насчет); (бронь|подписка|рассрочка) (снимается|отменяется) ?
      если ничего не (включал*|открывал*|трогал*) .. верн*; (сколько|какая) .. (гарантия|гарантии) (если|там|какая|и|на); (гарантия) (там|если|какая) (какая|если|я); (может|или|и) (вернуть|сдать) (а|или|?) (может|обратно|оставить|вы); (примут|принимаете) (обратно|если)
      (коробку|упаковку|пленку) .. (порвал*|выкинул*|вскрыл*|открыл*|снял*|дети); жалею что (купил*|заказал*|взял*|оформил*); где (моё|мое|тут|кнопка|) отменить`,
    zh: `
      ~(能|可以|能不能)(退|取消)(吗|么|不|呀)
      (能|可以|可不可以|还能|能不能|还可以)(撤|撤回|撤销|反悔|退掉|不要|换成); (退|撤|取消)(得了|不了|不掉)(..)(的话|吗|呢|？); 还没发货(，|吧|的话|呢)(能|可以|可否)(..)(撤|取消|退)
      (怎么|如何)(反悔|撤单); ~(怎么|如何)(退|退货|取消); 退(回来|回去)(谁|运费)(..)(出|付|承担); (运费|邮费)(谁|是我)(出|付|承担); (能|还能)退(多少|不|么|吗); (拆|打开|激活)(过|封|了)(还|能|可以|也)(能|可以|)(退|换)
      (后悔|反悔)(了|买|得|吗|啊|，); (要是|如果|那)(留|不退|保留)(着|下|)(..)(保修|质保|保固); 改主意(不|了不)(要|买)了; 干脆退了; (箱子|包装|盒子)(..)(剪|撕|烂|拆|扔)(..)(还能|能退|可以退|退吗); 反悔吗
      不想要了`,
  },
  examples: {
    fires: [
      'Can I still cancel it, and who pays the freight?',
      'можно как-то откатить покупку? остановите заказ',
      '还没发货，能取消吗，退回来运费谁出',
    ],
    leaves: [
      'Please do not cancel my order, I still want it.',
      'The engineer cancelled our visit again.',
      'Встречу отменили, перенесём на среду.',
      'Гарантийный талон приложил, спасибо.',
      '退款已经收到了，谢谢',
      '请问取消会议室预订的电话是多少',
    ],
  },
};
