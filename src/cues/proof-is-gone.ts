/**
 * With a claim at stake, every proof staff ask for is gone: thrown away, lost, not kept, the camera broken. Parcels do get
 * thrown away by honest people too.
 */

import { answersUnderClaim } from './claim-turns.ts';
import type { Cue, SpanHit } from './cue.ts';
import { say } from './example.ts';
import { phraseFinder } from './phrase-finder.ts';
import type { ThreadView } from './thread-view.ts';

const gone = phraseFinder(
  `(dont|do not) have it (any more|anymore|now); in the (bin|trash|garbage); got rid of (it|the|them); (deleted|lost) (it|them|the|my) .. (photo|photos|receipt|picture|email|box); (no|without) (box|packaging|receipt|photo|photos) (left|any more|anymore|sorry|,|.); (threw|thrown|chucked|binned|tossed) (it|the|them|that|away|out); (havent|didnt|not) (kept|keep) (anything|it|the|any); (no|dont have (a|the|any)|havent (a|any)) (photo|photos|receipt|receipts|picture|pictures|proof|serial); receipts were in; serial numbers i do not
   (camera|phone) (is|was|) (broken|smashed|off|dead); paid cash; cash .; cant , im at; (has|have) misplaced; bills coming; lost the (receipt|box|papers|bill); already (thrown|binned|gone|recycled)
   i ate it; its gone; ive eaten`,
  `уже (выбросил*|выкинул*|выбросили|выкинули|нет|сдал*); (ничего|его|ее|коробки|упаковки|чека) (уже |)(не осталось|нет|не сохранил*); (выкинул*|выбросил*|выбросили|выкинули|потерял*|не сохранил*|не сохранилось|стер*|удалил*); (фото|чек*|чека|документ*|записи|акта|выписки) (нет|не было|не сохранилось|не дали|потерял*|остались)
   (камера|телефон) (сломан*|разбит*|не работает|выключен*); (съели|доели|съела); не фотографировал*; не снимал*; курьер ушел; наличными; без чека; доступа тоже нет; она в отъезде; эксперта не надо; без паспорта`,
  `(已经|早就|都)(扔|丢|倒|删|用)(掉|了); 没有(照片|小票|发票|包装|截图|视频|凭证); (照片|截图|视频|聊天记录)(..)(删|没了|找不到); (单子|小票|发票|收据|票|回执|盒子|包装|罐子|凭证)(..)(丢|扔|没了|没有|找不到|忘); (扔|丢|倒|吃)(了|掉了|垃圾|完了); 没(拍|留|存|插卡|保留); 手机摔; 看不清; 上门就不用; 找不到了; 没有维修单; 地点忘了; (监控|记录仪|摄像头)(..)(坏|没|刚好); 就诊就算`,
);

function find(view: ThreadView): SpanHit[] {
  return answersUnderClaim(view).flatMap((message) => gone.hitIn(message, 0.45) ?? []);
}

export const proofIsGone: Cue = {
  id: 'proof-is-gone',
  find,
  examples: {
    fires: [
      say('c 0 Refund the cracked jug', 'a 3 Could you send a photo?', 'c 4 threw it away, no photo'),
      say('c 0 Верните деньги за торт', 'a 3 Пришлите фото, пожалуйста', 'c 4 фото нет, коробку выкинули'),
      say('c 0 有虫子，赔钱', 'a 3 请提供小票', 'c 4 小票丢了，罐子也扔了'),
    ],
    leaves: [
      say('c 0 Refund the cracked jug', 'a 3 Could you send a photo?', 'c 4 Here it is, the box too'),
      say('c 0 Which bin does the box go in?', 'a 3 Is it cardboard?', 'c 4 Yes, I threw it away already'),
      say('c 0 Верните деньги за торт', 'a 3 Пришлите фото', 'c 4 Отправила два фото и чек'),
      say('c 0 有虫子，赔钱', 'a 3 请提供小票', 'c 4 小票和照片都发了'),
    ],
  },
};
