/** Proposes in general words how product or process could be better: I would suggest, consider, why not. Cannot judge the proposal. */
import type { Cue } from './cue.ts';

export const suggestsChange: Cue = {
  id: 'suggests-change',
  lexicon: {
    en: `
      (i|we) (would |d |id |)(suggest|propose|advise|recommend) (that |you |to |)(batching|moving|adding|using|splitting|making|switching|allowing|caching|sorting|grouping|replacing|letting|showing|offering|having|introduc*|separating|you (add|move|use|make|let|switch|offer|allow))
      id (suggest|propose|advise) (that |you |to |)(batching|moving|adding|using|splitting|making|switching|allowing|sorting|replacing|letting|showing|a|an)
      (consider|have you considered|have you thought about|how about) (adding|using|a (webhook|queue|filter|toggle|dashboard|batch|cache)|moving|splitting|making|switching|offering|introducing); (would|could|will) (cut|halve|reduce|shorten|save) (the|your|our|about|roughly|by) (latency|load|time|cost*|churn|queue*|wait*|returns|tickets|half|# percent)
      ~webhook*; ~latency; ~throughput; ~churn rate; ~conversion rate; ~kpi*; (wrong|better|simpler|cleaner) (approach|architecture|flow|design) (here|would|is)
      industry (standard|practice|norm); best practice*; competitors (already|do|have)`,
    ru: `
      (предлагаю|предложил* бы|рекомендую|советую|стоит|стоило бы|логичнее|правильнее|разумнее) (бы |было бы |вам |)(перевести|вынести|добавить|разделить|заменить|перенести|убрать|ввести|объединить|сократить|кэшировать|внедрить|сделать|поменять|разбить|автоматизир*|показывать|дать)
      (снизит*|сократит*|упадет|уменьшит*|вырастет|ускорит*) (задержк*|нагрузк*|врем*|очеред*|отток|конверси*|вдвое|втрое|количество|процент*|возврат*|на #); (задержка|нагрузка|время|очередь) (упадет|снизится|сократится|уменьшится)
      (отраслев*|рыночн*) (стандарт*|практик*|норм*); лучш* практик*; у конкурентов (это|уже|давно|есть|так); ~вебхук*; ~конверси*; ~юзабилити; ~kpi`,
    zh: `
      建议(你们|贵司|贵公司|可以|直接|增加|把|将|采用|引入|改|前置|拆分|优化|合并)(..)(改|加|换|拆|移|放|优化|调|做|用|接口|流程|队列|缓存|批量|支持|页); (延迟|时延|成本|排队|等待|退货率|流失|耗时|转化)(..)(降|减|少|缩短|提升|省)(..)(一半|成|倍|%|很多|百分)
      (行业|业内)(惯例|标准|通行|做法|都是|普遍); 同行(都|早|已经|的产品); ~吞吐; ~转化率; ~webhook; ~埋点; ~留存`,
  },
  examples: {
    fires: [
      'I would suggest batching the calls, it would cut the latency by half.',
      'Предлагаю вынести индекс в очередь: задержка упадёт вдвое.',
      '建议把接口改成批量调用，延迟能降一半',
    ],
    leaves: [
      'Which size would you suggest for me?',
      'Could you recommend a hotel?',
      'Что посоветуете взять в подарок?',
      'Предлагаете ли вы рассрочку?',
      '你们建议买哪一款？',
      '有什么推荐的吗',
    ],
  },
};
