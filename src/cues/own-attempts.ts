/**
 * Lists what the writer already tried: two or more attempts, swaps or measurements. One attempt told in passing is an ordinary
 * report and stays unseen.
 */
import type { Cue, SpanHit } from './cue.ts';
import { phraseFinder } from './phrase-finder.ts';
import type { CustomerMessage, ThreadView } from './thread-view.ts';

const lists = phraseFinder(
  `tried (a|another|the|two|different|new) .. , (a|another|the|two|different|new) .. (and|,); (ive|i have|i) tried .. , .. and .. (charger|cable|browser|device|phone|laptop|computer|account|network|it|no|nothing|still|same); tried (turning|restarting|updating|resetting|reinstalling|clearing|using|changing) .. (and|,) .. (turning|restarting|updating|resetting|reinstalling|clearing|using|changing|another); also tried : ; ive also (tried|updated|checked); tried everything; (done|tried) so far :; already (tried|done|did|checked) (all|that|everything|the|both|those|it); ive been through; (cleared|reinstalled|updated|swapped|changed|replaced|reset|rebooted|restarted|descaled|tested|cleaned|checked|bled|balanced|re paired) .. , .. (and |)(cleared|reinstalled|updated|swapped|changed|replaced|reset|rebooted|restarted|tested|cleaned|checked|another|other|a second)
   (reinstalled|cleared|updated|cleaned|reset) .. and (tried|updated|double|reinstalled|cleared|it still|different|reset); (two|three|four|several|different) (browsers|routers|cables|probes|networks|sims); (read|been through|gone through|scoured) .. (your|the) .. (forum|help center|handbook|faq|docs|manual|articles|from end to end|from a to z)
   it isnt :; its none of those; none of your solutions worked; yes (by cable|i (rebooted|restarted|reset|tried)); done , plus; plus (single|replay|three|a clean)`,
  `и (кабель|роутер|сброс|браузер|телефон|зарядк*) .. , и (кабель|роутер|сброс|браузер|телефон|другой|переустановк*); (перезагружал*|перезагрузил*|сбрасывал*|чистил*|менял*|поменял*|проверил*|переустанавливал*|отключал*|обновил*|протер*|мерил*|пробовал*|подключал*|откатил*|замерял*|прочистил*) .. , .. (менял*|поменял*|сбрасывал*|чистил*|проверил*|переустанавливал*|пробовал*|подключал*|брал*|напрямую|другой|другую|другим|новый|новую|откат*|мерил*|вызывал*|крутил*|строил*|ставил*)
   (уже|все|всё) (проделано|перепробовал*|перечитал*|проверил*|проверено|пробовал*); (сделали|сделал|сделано|проделано|исключили) :; сразу :; сразу опишу (сделанное|что); (на трех|на двух|три разных|двух разных|разные|другой) (ноутбук*|телефон*|устройств*|браузер*|компьютер*|роутер*); проверил* на (трех|двух|#); проверено на; (читал*|перечитал*|изучил*|изучаю) .. (форум*|мануал*|инструкци*|справк*|документаци*|базу знаний)
   # браузера; сброс , .. (перепривязк*|другой|очистк*|откат)`,
  `(换|重启|重置|重装|清|测|关|回退|拆|抓)(了|过|遍)..(，|、)..(换|重启|重置|重装|清|测|关|回退|拆|抓|降)(了|过|遍|到); (换|重启|重置|重装)..(、|，)..(换|重启|重置|重装|清|测)..(都|全)(试|做|换)
   (都|全|早)(试|换|测|查|排除)(过|完|遍); (做过|试过)的(列|：|:|有|先); (已做|已试|排除)(：|:|过); (试|换|测|清|重装|重启)了(三|四|五|六|两|几|好几|#)(遍|次|回|个|种|根|台)(，|,|了|都|也|还); (换|试)了(..)(也|还是|结果|照样)(一样|不行|没用); (看|查|翻)(完|过|遍)(..)(常见问题|论坛|手册|文档|说明|资料|PDF|pdf); (网线|光猫|路由器)(..)(换|也换)`,
);

const enoughCommas = 2;

function find({ customer }: ThreadView): SpanHit[] {
  return customer.flatMap((message) => {
    const hit = lists.hitIn(message, enumerates(message) ? 0.6 : 0.35);
    return hit ?? [];
  });
}

/** A list of attempts is written with separators. */
const enumerates = ({ tokens }: CustomerMessage): boolean =>
  tokens.texts.filter((text) => text === ',' || text === '、' || text === ';' || text === '+').length >= enoughCommas;

export const ownAttempts: Cue = {
  id: 'own-attempts',
  find,
  examples: {
    fires: [
      'I rebooted the router, swapped the cable, tested with a second laptop, same losses.',
      'Роутер перезагружал, кабель менял, подключал напрямую, на трёх ноутбуках то же.',
      '换过网线、重启了三次、驱动也重装过，都试过了，还是掉线',
    ],
    leaves: [
      'I restarted it and it works now, thanks.',
      'Which cable do I need?',
      'Перезагрузил, заработало, спасибо.',
      'Поменяли адрес доставки?',
      '重启之后好了，谢谢',
      '可以换货吗，尺码不对',
    ],
  },
};
