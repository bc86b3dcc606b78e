/**
 * Speaks of a large audience: followers, a channel, a show. Cannot know whether the audience is real; a tag in the record
 * that counts it may (`vip-tag`).
 */
import type { Cue } from './cue.ts';

export const myAudience: Cue = {
  id: 'my-audience',
  lexicon: {
    en: `
      (#|#k|# k|#m|# m|million|thousand|hundred thousand|#,#|two million|lots of|many|my) (people|of|) (followers|subscribers|listeners|viewers|readers|subs|fans); #k (followers|subscribers|listeners|viewers|readers|subs|fans|watching|people|of|who); (#|two|three|half a) (million|thousand|k|m) (people |) (watch*|read*|follow*|listen*|see)
      (#|thousand|million|k) people who (read|watch|follow|listen); (people|everyone) who (reads|watches|follows) (me|what i); got # watching this; (i|we) (go|am|are|going|went) live (at|for|to|in front|tonight|on); live for (two|a|#) (million|thousand|hundred)
      (im|i am|hey|hi) (a|an|) (influencer|content creator|blogger|vlogger|youtuber|streamer|podcaster|tiktoker|creator); influencer here; my (community|audience|followers|subscribers|viewers|page|channel|listeners|readers|platform|reach) (is|are|of|has|have|trust|will|would|love|asks|ask); huge (on|in) (tiktok|instagram|insta|youtube|the .. (community|space|scene))
      my (page|channel|blog|account) is (rather |very |quite |)(well |highly |)(followed|known|popular|read|watched); i create .; (the|an) editor of .. follows me; on (my|the) (podcast|show|channel|stream|radio) .. (we|ill|friday|talk*|mention*|about); my (reviews|posts|videos|stories) (reach|get|have) (#|thousands|millions|a lot)
      on air; -live (chat|agent|person|tracking|support|in|at); -on air (conditioning|con|freight|mail)`,
    ru: `
      (#|#к|# к|тысяч*|тыс|миллион*|млн|сот|сотни тысяч|полмиллиона) (тысяч|тыс|живых|моих|активных|к|) (живых |активных |) (подписчик*|зрител*|читател*|слушател*|фолловер*|просмотр*|аудитори*|человек смотр*|человек чита*); канал на #; (у меня|мой|моя|веду|ведем) .. (# тысяч|#к|# к|миллион*) (подписчик*|человек|аудитори*)
      (я|сама|сам|веду|мы) (блогер*|инфлюенсер*|веду (канал|блог|подкаст|стрим|передачу|колонку)|автор (канала|блога|подкаста)|стример*|телеведущ*|популярн*); веду (канал|блог|подкаст|паблик|группу) (про|о|на|в|с|,|.); автор канала; (мой|моем|моего|своем) (канал*|блог*|подкаст*|паблик*|эфир*|аудитори*) (про|на|увид*|узна*|в|расска*|покаж*|посвят*|про вас|уже|смотр*)
      (меня|нас) (смотрит|читает|слушает|смотрят|читают|слушают) (весь|вся|пол|полгорода|половина|весь район|многие|тысяч*|#|все); (меня|нас) (весь город|вся область|весь район|пол .*|#) (смотрит|читает|слушает); (прямой эфир|эфир) (в|у меня|через|сегодня) (семь|#|восемь|девять|вечером|вечера); у меня (прямой|) эфир (в|через|сегодня); (сниму|выложу|покажу|расскажу) .. (в эфире|в сторис|на канале|в блоге|подписчикам|аудитории|в подкасте)
      (я|) у себя в (подкасте|блоге|канале|сторис) .. (говорил*|расска*|показал*)
      -подписал* на (ваш|ваш блог); -ваш канал`,
    zh: `
      (粉丝|订阅|关注|观众|播放|浏览)(..)(几十万|十万|万|百万|千万|过万|#|几万|k|w); (几十万|百万|十万|#万|#w|几万|几百万|上万|万)(的|个|多|号|)(粉|粉丝|观众|订阅|关注|流量|读者|听众); 全网(粉丝|有)(..)(万|加起来)
      (我|本人|我们)(..)(做|是)(..)(博主|网红|自媒体|主播|up主|UP主|KOL|kol|达人|探店的|大V|大v|创作者|媒体人|测评|测评博主); (做|搞|拍)(本地|美食|)探店的; (我|我个|我的)(频道|账号|帐号|直播间|公众号|专栏|节目)(..)(粉|推广|影响|万|做|观众|曝光|流量)
      (平台|圈子|业内|网上|群里)(..)(影响力|号召力|名气|号召); (我那边|我)(群|群里|社群|公会|粉丝群)(里|)(..)(几万|三千|上千|几千|#|万)(号|人|多); 带着一个(..)人的公会; 我们这种号一条; (直播|镜头|弹幕)(..)(都看|我要|看见了|对着|念|给大家|开拆); 今晚(..)(开|做)(..)(专场|直播)
      生活(风格)(创作者); -关注了(你们|贵|您); -你们(的|)(直播间|公众号|频道)`,
  },
  examples: {
    fires: [
      'I have 84k followers and my audience trusts me.',
      'У меня канал на 400 тысяч, меня весь город смотрит',
      '我是做自媒体的，全网粉丝几十万',
    ],
    leaves: [
      'Is there a live chat for this order?',
      'I follow your channel and saw the new lamp.',
      'Подписана на ваш канал, увидела скидку.',
      'Сколько подписчиков можно добавить на тариф?',
      '我关注了你们公众号，怎么领券',
      '你们直播间的链接打不开',
    ],
  },
};
