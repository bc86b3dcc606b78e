/** Comes back with a reproach: I wrote, nobody helped. Cannot know whether the silence was theirs. */
import type { Cue } from './cue.ts';

export const nobodyAnswered: Cue = {
  id: 'nobody-answered',
  lexicon: {
    en: `
      (nobody|no one|noone|not a peep|no-one) (has|have|) (ever|) (solved|answered|helped|got back|replied|called|came|contacted|bothered|rang|from|responded|did|fixed|came back|picked)
      (never|no|without a|still no|not a single|havent had a|havent received a|not had a|got no) (reply|answer|response|replies|word|call|callback|feedback)
      (wrote|written|emailed|messaged|called|told|contacted|raised) (to|) (you|this|it) (on day one|weeks ago|a week ago|days ago|# (days|weeks) ago|last week|before|two weeks|already|ages)
      (you|u) (never|didnt|have not|havent|did not) (replied|answered|helped|got|get|reply|answer|help|respond|responded|come back|came back|call|called|contacted|done anything|did anything)
      (it is|its been|been) (more than|over|) (a|one|two|three|#) (week*|fortnight|month*|days) (that|since|and|now|already|without)
      till date; ignored (me|my); being ignored
      (still|been) waiting (for a|since|for an|on) (reply|answer|response|call)`,
    ru: `
      никто (не|мне не|так и не|ничего не) (ответил*|помог*|отреагировал*|приехал*|позвонил*|перезвонил*|решил*|связался|отвечает|пришел|сделал*|почесался)
      (я|мы) (вам|) (писал*|обращал*|звонил*|спрашивал*) (вам|еще|уже|а|и|неделю|две|,|месяц|в)
      (ответа|реакции|помощи|результата) (так и|до сих пор|никакого|никакой|нет|не|ноль|и нет) (нет|не|дождал*|получил*|)
      ни ответа ни привета; тишина
      (неделя|две недели|# дней|месяц|вторая неделя|полмесяца|недели) (прошло|прошла|как|уже|жду|тишины|молчания)
      прошло (уже|) (две|#|три|полторы|больше|почти) (недели|дней|дня|месяца)
      (так|и) (и|) (не|ничего не) (ответили|помогли|решили|связались|сделали|перезвонили); игнор*
      вы (молчите|пропали|не ответили|так и не|мне не|ничего не); (бросили|забыли) (меня|про меня|обо мне)`,
    zh: `
      (没|没有|都没)(人|一个人)(理|管|回|回复|处理|联系|解决|搭理|答复|来|给我)(我|过|过我|啊|吗|); (谁|有谁|哪个)(理|管|回|联系)(过|)(我|了)
      (一直|到现在|至今|还是|始终|都|也)(没|没有|未)(人|收到|回复|回|解决|处理|联系|给我|见|等到|动静|消息|下文|答复); (找|联系|问|写信|发信|反馈|报修|投诉)过你们
      (一个|两个|半个|三个|几个)(星期|礼拜|多月|月)(了|过去); (两|一|三|几)周(了|过去|前); (这么|那么)(久|多天|长时间)(了|)(没|还|也|都); 石沉大海; 不闻不问; 没下文
      杳无音信; 你们(都|也|一直|根本|就)(没|不)(理|管|回|处理|联系)`,
  },
  examples: {
    fires: [
      'I wrote to you two weeks ago and nobody replied.',
      'Две недели прошло, я вам писал, никто не помог',
      '两个星期了，找过你们，没人理我',
    ],
    leaves: [
      'Somebody replied within minutes, thank you.',
      'Мне вчера перезвонили и всё объяснили.',
      '昨天有人联系我了，谢谢',
    ],
  },
};
