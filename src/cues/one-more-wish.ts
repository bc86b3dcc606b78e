/**
 * Piles wish on wish and changes them on the way: and also, while you're at it, no wait, forget that. Cannot tell a whim
 * from an order with many lines.
 */
import type { Cue } from './cue.ts';

export const oneMoreWish: Cue = {
  id: 'one-more-wish',
  lexicon: {
    en: `
      (while|as) (youre|you are|u r|ur|hes|shes|theyre|hes|you re) (at it|there|here); while (hes|shes|theyre) (here|in|there)
      forget (the|it|that|about|lunch|tomorrow|tonight|dinner) (.|,|!|then|ill|just|no|rent|i|today|where|..) (then|,|.|no|where*|today|ill|i|get|give|just|do|actually); forget (lunch|dinner|breakfast|tomorrow|tonight); ok forget
      (skip|scrap|drop) the .. (,|.|then) (do|get|send|make|stickers|just|instead|i); no (wait|dont|forget|actually|stop) (keep|move|.|,|it|that|the|actually|sushi|make); cancel . no (dont|wait)
      (actually|wait|no) (,|) (make it|tomorrow|tulips|two|an|a bigger|the bigger); actually # (.|am|pm|,)
      also (email|put (the|)|i want|find me|i need|can you get|set up|why is the|why cant|why are|add my|get somebody) .. (also|and|on|so|from|tonight|today|now|,); (also|and) i want (dark|to stop|the (receipt|spa|invoice)|a robot|that (too|tonight)|it in)
      (is|are) .. (sorted|done|ready) or not; so (what|who)s doing the; whos (coming for|doing) the
      (ive|i) changed my mind (,|.|again) (tulips|not|make|get|do|its|it|no); (three|four|two) things (.|,|by|all of|:) (by|all|new|first|the|i|before|done); and can (the same|you|u|somebody) .. too
      ~(and|also) (can|could) (you|u) (also|do|get|call|book|add|get me) .. (too|also|as well|now|tonight|today); do you (sell|do) .. (too|also|smoothies); -forget (it|the) (password|code|pin)`,
    ru: `
      и (еще|ещё) (чтоб*|надо|нужно|пусть|закажите|добавьте|поменяйте|купите|сделайте|пришлите|один|два|ремонт|есть|мне|тогда); (еще|также|и) (закажите|купите|добавьте|найдите|привезите|поменяйте|переселите|перенесите|захватите) .. (и|,|еще)
      (и|а) (чтоб*|пусть) (сразу|еще|курьер|он|она|захватит|кто нибудь|был*|встретили|горячий|вынесли|завтра|сегодня|собрали)
      (отмените|отменяйте|уберите|забудьте|не надо|ладно) (гравировку|ее|его|это|) (,|.|) (нет|не) (отменяйте|надо|отмените|стоп|подождите); (или|а) нет (,|.|) (лучше|давайте|давай|бежев*|бел*|красн*|капкейки|все таки)
      (передумал*|хотя) (лучше|нет|,) (,|не|на|ресторан|давайте|интернет); (передумал*) (,|.|сделайте|не|давайте|теперь|и); хотя (лучше|нет) (,|.|не|на|пишите)
      (короче|ладно|тогда|ок) .. нет (бел*|красн*|черн*|син*|лучше|давайте); нет (стоп|стойте|подождите|какой завтра)
      (кстати|слушайте|да и|заодно|раз уж|и заодно) (мили|у вас|где|еще|а|поменяйте|приедет|сделайте|почините|гляньте|посмотрите|пусть|за); (заодно|раз уж) .. (и|еще|пусть)
      забыл* сказать; (а|и) (что с|где|как там|что там с|почему) (прошлым|прошлой|моим|моей|моя|мой|остальным|вторым|второй) .. ?; не (туда|семга|надо теплоход) ,
      -забыла сказать спасибо; -передумала отменять`,
    zh: `
      (对了|顺便|顺手)(把|给我|帮我|再|讲|加|叫人|换|导|送|补|开|你再)(..)(换|改|加|送|做|开|导|弄|发|给|熨|权限|筷|修|讲); (顺便|一并|一起)(换|改|弄)(一换|换|一下|掉|了)
      (算了|不对)(，| )(先|改|给我改|改热|导出|那|我改|先给我|数学|换|先别); (先别|先不修|先别派|先放)(..)(改成|就行|一边|顺便|先把); (我|)改主意了
      (不要了|别了) (加|换|改|要); 改成(先|远程|热的|冰的|去冰); 那(就|)先(给我|出|退|把)(..)(前半|发票|款|来|送|吧|加); (都要|全都要|都现在)(，|。)(同时|先|一起|今天)
      (三|两|几)件事(今天|马上|都要|现在|都今天); (还有|还要)(房间|上次送|发票|那个橱窗|视频|浴缸|我要|把|帮我|给我); (再|还)(加|要)(一份|一个|一碗|双)
      ~(另外|还有|再)(，|)(帮我|给我|把); ~(另外|对了)(把|那个|上次)
      -(另外|顺便|还有)(谢谢|感谢|请问|想请教|咨询|夸|说一句|表扬|问|说|确认|看); -算了(吧|不用|没事)`,
  },
  examples: {
    fires: [
      'No wait, keep it. And while you are at it, change the stands.',
      'и ещё чтоб встретили с табличкой. передумала, нет, давайте бежевые',
      '对了把首页换成墨绿，算了先给我退，顺便换个地址',
    ],
    leaves: [
      'I forgot the password. Could you send a link?',
      'One chair and two lamps, please.',
      'Хочу заказать стол и два стула.',
      'Забыла сказать спасибо курьеру!',
      '顺便问一下，周日开门吗？',
      '另外谢谢你们的耐心',
    ],
  },
};
