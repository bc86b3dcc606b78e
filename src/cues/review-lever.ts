/**
 * Publicity used as a bargaining chip: the review, the video or the stars hang on what is handed over. A plain promise
 * to leave a bad review is anger; here a condition, a price or a draft that could still change must be said.
 */
import type { Cue } from './cue.ts';

export const reviewLever: Cue = {
  id: 'review-lever',
  lexicon: {
    en: `
      (my|the) (review|rating) (can|could|will) be (great|good|nice|terrible|bad|excellent|whatever); (review|rating|stars) .. your choice
      either .. (money back|refund|free|discount|compensat*) .. or (everyone|everybody|i|my|all|the) .. (instagram|twitter|tiktok|facebook|google|yelp|trustpilot|reviews|followers|internet|hears|post|review|star); (give|send|refund) me .. (or|otherwise) .. (instagram|twitter|tiktok|facebook|google|yelp|trustpilot|followers|review|reviews); (pay|refund|compensate|free) .. (and|then) .. (5 stars|five stars|good review|nice review|positive review|delete the review)
      (refund|discount|voucher|free|compensat*|money|upgrade|set|gift) .. (or|otherwise) (i|ill|im) .. (review|star|post|video|blog|twitter|tiktok|everyone); ill (delete|remove|change|take down|edit|update) (the|my|this) .. (review|post|video|rating); (k|thousand) followers .. (send|give|free|otherwise|or|post); i have # k followers; i have (a lot of|many) followers; (positive|5 star|five star|good|better) review (if|in exchange|in return|for) (you|a|the|free)
      (otherwise|or|or else|if not) (the|my|this) .. (goes|going|go) (up|live|online|viral); or the (video|review|post|story|reel)
      (or|otherwise|if not) (its|you get|youll get|enjoy|ill leave|i leave) (one|1|a one|a bad|the one|your one) (star|review)
      enjoy the (one|1) star*; the other (two|three|four|#) stars; stars for now
      (two|three|2|3|both) (versions|reviews|drafts) (ready|written|drafted|saved|already|of (it|the)); drafted (two|both) (reviews|posts|versions)
      (review|reel|video|posts|story|clip) (already|) half (edited|written|drafted); in my drafts
      go either way; (depends on|up to) (your (mood|offer|answer|generosity)|what (comes|you send|you offer|i get))
      (2nd|second|other) half depends; (review|rating|stars|post|video) (will|) depend* on (you|your|what)
      (change|raise|update|upgrade|fix|remove|delete) (it|my|the|that|this) (review|rating|stars|post|video) (if|once|as soon)
      take down the (story|review|post|video) (if|when|once)
      (good|nice|glowing|better|positive) (review|things|words|post) (if you|in return|in exchange); fair for the publicity
      something nice (to say|about you) (if|when)
      (or|otherwise) the (local|) (paper|papers|press|tv|news|blog|regulator) (gets|get|hears|will get)
      saying the word review; got the review page open; (they|who) .. ask me where i (shop|buy|eat|stay|go); i post daily
      or .. is on every channel; ill keep quiet; or i start (typing|posting); tick tock
      (six|ten|five|#) accounts on the review; (ten|#|five|twenty) reviews go up; question marks can go away
      (nice or|they can be nice|be nice or) (they|) .. honest; honest it is then; reporters love this
      -how many stars (is|does|are|it has)`,
    ru: `
      мой отзыв .. (так что|поэтому|подумайте|зависит); (отзыв|оценка|звезды) .. (зависит от|за вами|вам решать|решать вам)
      (дайте|верните|подарите|пришлите|начислите|скидку) .. (и|тогда) .. (уберу|удалю|исправлю|поменяю|сниму|поставлю) .. (единицу|отзыв|оценку|пять|звезд*|пост|жалобу); (или|либо) .. (деньги|возврат|компенсаци*|скидк*|подарок) .. (или|либо) .. (отзыв*|соцсет*|инстаграм*|тикток*|канал*|подписчик*|яндекс*)
      (за|дайте|дадите|подарите|вернёте|вернете|промокод|сертификат) .. (поставлю|исправлю|удалю|поменяю|изменю) .. (отзыв|звезд|оценк*); (я|и|тогда) (удалю|исправлю|изменю|уберу|перепишу) (негативный |плохой |свой |этот |)(отзыв|оценку|пост); (не|если не) (вернете|вернёте|дадите|компенсируете) .. (напишу|оставлю|поставлю) .. (отзыв|единицу|звезд*|одну); (тысяч|тыс|к) подписчиков .. (подарите|пришлите|верните|расскажу|увидят|узнают|выложу); иначе .. (отзыв|единиц*|одна звезда)
      (иначе|не то|или|либо) (отзыв|сторис|видео|пост|ролик|обзор) .. (выложу|опубликую|уйдет|выйдет|пойдет|сниму|будет)
      (иначе|не то) (опубликую|выложу|сниму распаковку|первое место|жму); а нет , так (распаковку|видео|отзыв|расскажу|напишу)
      (отзыв|сторис|видео|пост|ролик|обзор) .. (в черновик*|не опубликован*|не выложен*|еще не (выложила|выложил)|зависит от)
      (сторис|отзыв) я еще не (выложила|выложил); (на пять звезд|пять звезд) , а (может|можно|могу)
      (оба|два|три|2|3) (варианта|отзыва) .. (готов*|заготовлен*|написан*|лучше); (заготовлены|готовы) (оба|два|три|2|3) (варианта|отзыва)
      (звездочки|звезды|оценку|отзыв) (не трогаю|поправлю|исправлю|подниму|удалю|уберу|поменяю) (если|когда|как только|за)
      (и|тогда) (сторис|отзыв|пост|видео|ролик) не выйдет; и (отзыв|оценку|пост) (исправлю|поправлю|удалю|сниму|поменяю|подниму)
      (удалю|уберу|сниму|изменю|исправлю|поменяю) (половину|все|свой|свои|этот|) (отзыв*|пост) (если|когда|как только|за)
      и я (даже|) не (стану|буду) писать (в|про|отзыв); не поднимать шум за; рука не (поднимается|поднимется) поставить
      (мнение|отзыв) станет (теплым|теплее|хорошим|добрее); опубликовать" светится; жмакаю
      нет (ужина|подарка|сета|возврата|скидки) , (завтра|пишу|будет)
      (подписчики|подписчиков) .. (узнают|увидят|расскажу|покажу); (и|так и|могу) расписать (могу|как); антирейтинг
      предлагаю по хорошему; часики тикают; (до вечера|до среды|до утра) отзыв; (затем|потом) отзыв , у меня
      (хороший|положительный) отзыв (за|взамен|в обмен|если вы); (за|в обмен на) (хороший|положительный) отзыв
      -куда (написать|оставить) отзыв; дешевле договориться`,
    zh: `
      (评价|评分|好评|差评|几星)(..)(就看|取决于|看)你们
      (退|赔|补|给|送)(我|)(..)(不然|否则|要不)(..)(抖音|小红书|微博|差评|曝光|朋友圈|大家看看|网上); 要么(..)要么(..)(差评|抖音|小红书|曝光|网上|发)
      (不|没)(给|退|赔|补|免)(..)(我就|就|那就|就去)(..)(差评|一星|曝光|小红书|抖音|微博|投诉平台); (补偿|赔|退|给|送)(..)(我就|就|马上|可以)(删|改|撤)(差评|评论|评价|好评|帖子|笔记|视频); 粉丝(..)(万|千)(..)(看着办|发|曝光|给|补); (删|改)差评(可以|要|得|先)(..)(补|赔|给|退); (好评|五星)(可以|要)(..)(送|给|补)
      (不补|不给|不赔|不退|不倒贴)(的话|)(两天后|我就|就)(..)(差评|一星|发帖|曝光|发抖音|发小红书|论坛|骂你|带别的图)
      (不然|否则|要不然|不行)(..)(挨个|全店|换几个号|发出去|如实发|发短视频)
      (稿子|文案|评价|帖子|标题|配图)(..)(写好|剪好|拍好|存好|想好)了
      (写好|剪好|拍好|录好)了(..)(没发|先不发|发不发|两个版本); 发(不发|哪个)(..)看你
      看(商家|店家|贵店|卖家)(的|)(表现|诚意|态度); 先打(三|一|二|两|几|#)星
      (立马|马上|立刻|全部|都)(改|变)(成|为|)(五星|好评); (给了|补了|赔了)我就五星; 我也可以改口; 变五星
      (视频|帖子|差评|笔记|照片)我(就|)(可以|马上|)(删|不发|先不发|撤); (视频|帖子|笔记)(就|)先不发; 我就不(去|)发帖; 帖子我就不发
      只(帮你们|)(讲|说|写)(好话|优点); 那我(先|只好)(po|发第|如实)
      (粉丝|社团|群里)(..)(等着看|听我的|有故事|测评|关注着); 有点(号召力|影响力); 影响力，习惯
      你懂的; 我数到三; 过时我(只好|就); 如实发布; 只好如实
      刷到(关门|倒闭|下架); 换几个号(挨个|轮流|接着)(写|评|发); (挨个|逐个|全店)(..)差评; 少一颗星(..)影响; 改五星; 永远(睡|躺)在我手机
      -给(你们|)五星好评; -想(改|修改)(评价|差评)`,
  },
  examples: {
    fires: [
      'Free dinner, or else the video goes up tonight.',
      'I drafted two reviews, a good one and a bad one. It depends on your offer.',
      'Пост пока в черновиках. Пришлёте подарок, и отзыв исправлю',
      '笔记写好了还没发，发不发看你们诚意',
    ],
    leaves: [
      'I left a one star review because the parcel was late.',
      'How do I edit my review? The photo is upside down.',
      'Куда написать отзыв о курьере? Он большой молодец.',
      'Поставила одну звезду, потому что пришло битое.',
      '想修改评价怎么操作？之前打错了',
      '给了五星好评，宝贝很喜欢',
    ],
  },
};
