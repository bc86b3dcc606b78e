/**
 * Praise that means the opposite: congratulations on losing it, well done. Cannot hear tone where no such formula
 * is used.
 */
import type { Cue } from './cue.ts';

export const sarcasm: Cue = {
  id: 'sarcasm',
  lexicon: {
    en: `
      (well done|congratulations|congrats|bravo|hats off|kudos|nice one|great job|good job|nice work|great work|slow clap|thanks a bunch|thanks a lot|thanks for nothing|way to go|outstanding|brilliant|fantastic|genius|marvellous|splendid|wonderful|lovely|superb|great) (you (have|ve)|for (the nothing|losing|ruining|cancelling|wasting|ignoring|making me|leaving|sending me|charging|another|yet another|closing|nothing)|on (losing|managing|another|a|the|your|being)|guys on|another|as usual|as always|to you lot|yet again)
      thanks for nothing; thanks for (ruining|wasting|the (cold|broken|wrong|delay|runaround|wait|lost))
      (oh|well) (great|brilliant|wonderful|lovely|perfect|how (splendid|nice|lovely|kind))
      how (splendid|generous|kind) of you; very (clever|funny|helpful) (of you|i must|not); nice try
      oh (joy|please); as if; good luck with that; (must be|it must be) nice; or is it (more|just|too) (of|)
      what a (surprise|shock|joy|treat); (your|the) so called; ~so called; ~lol; slow hand clap; do frame
      happy (new year|christmas|birthday) to (you lot|me)|; ~brilliant .; ~genius .
      -wonderful (staff|team|people|service); -great job (guys|team|on the (new|app|update)|!|everyone|thank)
      -thanks a lot (for your|in advance|for the help|!|for helping|for your help|.|guys|and)
      -well done (to|everyone|guys|team)`,
    ru: `
      браво
      (поздравляю|поздравляем|молодцы|красавцы|гении|гениально|замечательно|великолепно|прекрасно|отлично|супер|шикарно|спасибо|спасибочки) (вам|) (что|за то что|вы|за испорченн*|за потраченн*|за сорванн*|за холодн*|за такой|за такую|за такое|просто|ничего не|работаете|сделали|справил*|постарал*) (опять|снова|испортили|сломали|потеряли|не|угробили|ничего|умудрил*|сорвали|оставили|заставили|)
      ну (конечно|спасибо|молодцы|да|да конечно|прям|и|и ну); ага конечно; (да|ой) (конечно|ладно)
      спасибо (барин|большое за испорченн*|за испорченн*|хоть так|утешили)
      как (мило|чудесно|удобно|неожиданно|интересно); вот это (сервис|скорость|забота|уровень)
      (чудо|супер|мега|горе) (сервис|специалист*|мастер*|служба|техподдержка); бурные аплодисменты; аплодирую
      аплодисменты; снимаю шляпу; премию (выпишите|дайте); медаль (вам|дайте); (тоже|ишь) мне
      (вы|сами) (то|там|) (сами|) (вообще|) (открывали|пробовали|живые|читали|понимаете); так (держать|вам)
      типа; я в восторге; ну ну; хоть стой хоть падай
      -спасибо что (помогли|ответили|вы есть|быстро|разобрал*); -отлично (сделали|справил*|работаете) спасибо
      -снимаю шляпу перед; -молодцы ребята`,
    zh: `
      (恭喜|恭喜你们|祝贺)(贵|你们|贵司|贵公司|你家|啊|成功|又)
      (真|可真|太)(棒|厉害|行|牛|了不起|优秀|会|有才|贴心|专业|能干)(了|啊|呢|的)(，|,|。|.|！|!|吧|这|连|又)..(小时|没|坏|错|丢|拖|破|烂|钱|骗)
      了不起的(服务|公司|平台|客服); 我(真的会|可真是|真是)(谢|谢谢); 谢谢(啊|你全家|您嘞|你们(让|把|成功)); 真(会玩|行啊|有你们的|逗|有意思|是服|厉害啊|绝了); 绝了; 呵呵
      呵; 哦豁; 厉害(了|啊)(你们|贵|我的); 这么(高|好|优秀|专业)的(管理|服务|水平|效率|态度); 建议(..)(开讲座|上市|申遗|改名|拿奖|发奖|申请); 发个(奖|锦旗)
      送你们(一面|个|面)(锦旗|奖); 你品; 品品; 好一个; 可以可以; 佩服(佩服|你们|啊|死); 好评你; 高(，|啊|实在是高); 我谢谢你; 牛(逼|啊|批)(你们|，); ~哦
      -真棒(！|谢谢|好评); -真的很棒; -谢谢啊; -建议(你们|)(增加|加|改进)`,
  },
  examples: {
    fires: [
      'Congratulations on losing my parcel again, thanks for nothing.',
      'Браво, спасибо за испорченный праздник',
      '恭喜贵公司，成功让我等了九个小时，呵呵',
    ],
    leaves: ['Thanks a lot for your help!', 'Спасибо, что быстро ответили!', '谢谢，客服真的很棒'],
  },
};
