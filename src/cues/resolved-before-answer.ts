/** Wrote of a problem, then, before anybody answered or right after, that it is solved by their own doing. Cannot know what fixed it. */
import type { Cue, SpanHit } from './cue.ts';
import { say } from './example.ts';
import { neverMind } from './never-mind.ts';
import { ownMistake } from './own-mistake.ts';
import { compileCues, phraseHits } from './run-cues.ts';

/** Said of oneself: holds after an agent's answer too. */
const ownDoing: Cue = {
  id: 'own-doing',
  lexicon: {
    en: `
      (scratch|strike|cancel|forget) that; as you were; call off; (there|here) it is; oh wait (,|i|its|it|that|never|there|no); stop the press*; (it|that) was (me|my (own|mistake|fault|side)|in the wrong|in my); its all there; (uploaded|found it|got it working|sorted) .; please disregard; disregard (my|this|the)
      (i|we) (just|) (was|were|had been|have been) (logged|looking|standing|typing|using|signed|in|on) (in|into|at|on|) (to|) (the|my|a) ((wrong|other|old|mums|sons|colleagues|husbands|wifes|test) (account|stop|page|folder|mail|shop|profile|email))
      wrong (stop|account|folder|page|mailbox) (,|.|!|)(sorry|my|moved|there|🙃|); (it|she|he|they) (was|were) (in|under|behind|next|two) (the|my|doors|a) ..; -there it is again; -oh wait (you|for)`,
    ru: `
      (стыд|позор) (какой|мне|мой); (зашел|зашла|заходил|заходила|смотрел|смотрела|сидел|сидела) (под|не под|с|не с|в|не в) (рабоч*|другим|другого|не тем|чуж*|стар*|туда|тот|ту|другом); снимаю вопрос; (сам|сама) (дурак|дура|балда|накосячил*|виноват*|перепутал*|разобрал*|нашел|нашла|починил*)
      а все (.|,|нашел|нашла|поняла|понял|разобрал*|это|работает|ок); отбой; (вычистил*|перезагрузил*|перезапустил*|поменял*|обновил*|переставил*|почистил*) .. (заработал*|залилось|пошло|помогло|прошло|открыл*|ожил*)
      оказалось (что |)(я|это я|муж|дочь|сын|жена|у меня|кабель|провод|вилка); это (я|у меня) (сам|сама|на|не|зашел|зашла|перепутал*|забыл*)`,
    zh: `
      (登|进|开|切|看|选|填|输|走|跑)(成|错|去)(了|到|)(我|小号|大号|别|另|一店|对门|旧|隔壁|人家); 搵到; 原来(是|)(我|夹|在|老公|老婆|放|自己|被|没); (改|拔|插|换|重启|重开|切)(回来|掉|上|了|一下)(..)(好了|亮了|就好|可以了|正常); (撤了|不用派|唔使|不用发|不用查|不用管|请忽略)
      (自己|是我)(改|弄|搞|存|选|填|没|漏|忘|记|看|当初)(..)(了|错|上|开); 错怪; (刚才|前面)(..)(收回|当我没说|冲了|说话冲); 丢人丢大; 我(自己|)(的|)乌龙`,
  },
  examples: { fires: [], leaves: [] },
};

const engine = compileCues([neverMind, ownMistake, ownDoing]);
const strongest = 0.9;

export const resolvedBeforeAnswer: Cue = {
  id: 'resolved-before-answer',
  find: ({ customer }) => {
    const [first] = customer;
    return customer.slice(1).flatMap((message): SpanHit[] => {
      const hits = phraseHits(engine, message);
      const said = apart([...hits.values()].flat());
      const own = hits.has('own-doing') || (hits.size > 1 && said.length > 1);
      const unanswered = message.agentBefore === first?.agentBefore;
      if (said.length === 0 || (!own && !unanswered)) return [];
      const strength = unanswered ? strongest : strongest / 2;
      return said.slice(0, 2).map((hit) => ({ ...hit, strength }));
    });
  },
  examples: {
    fires: [
      say('c 0 My gift balance is not showing', 'c 4 Scratch that, I was on the wrong account, all there!'),
      say('c 0 Пропал скин, верните', 'c 3 а всё, это я зашёл под другим аккаунтом, сорян'),
      say('c 0 我的皮肤没了', 'c 3 呃我登成小号了，没事了，不用查了'),
    ],
    leaves: [
      say('c 0 The PDF will not open', 'a 4 I made a fresh file, does it open?', 'c 6 Opens fine now, thank you'),
      say('c 0 Не открывается файл', 'a 3 Отправили новый.', 'c 6 Открылся, спасибо'),
      say('c 0 文件打不开', 'a 3 已重新发送', 'c 5 可以打开了，谢谢'),
      'Never mind the colour, please send any.',
    ],
  },
};

/** In reading order, without those that overlap one before. */
function apart(hits: readonly SpanHit[]): SpanHit[] {
  const kept: SpanHit[] = [];
  for (const hit of [...hits].sort((a, b) => a.start - b.start)) {
    if (hit.start >= (kept.at(-1)?.end ?? 0)) kept.push(hit);
  }
  return kept;
}
