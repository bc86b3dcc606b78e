/**
 * States calmly which outcome is wanted, point by point, and by when. Cannot tell a claim from a plain request by
 * itself.
 */
import type { Cue } from './cue.ts';

export const outcomeWanted: Cue = {
  id: 'outcome-wanted',
  lexicon: {
    en: `
      i (expect|request|ask for|would ask you|require|therefore request|am requesting|look forward to) (a (full|corrected|written|reply|refund|response|detailed|revised)|that|you to|the|confirmation|an explanation|reimbursement|written|to (be|receive)|correction)
      please (confirm|correct|state|explain|answer|reply|respond|provide|credit|issue|address|reimburse) (in writing|each|per point|by|the following|to each|point by point|each point|both|all|the difference|why|how|receipt|a corrected|separately)
      (per|each|every|point by) point; (corrected|revised) (invoice|statement|bill|calculation)
      (by|before|no later than|until) (friday|monday|tuesday|wednesday|thursday|the #|# (january|february|march|april|may|june|july|august|september|october|november|december))
      remedy sought; desired (resolution|outcome)
      (the following|two|three|four|five|several) (points|discrepancies|items|errors|issues|questions|corrections|things do not match)
      (refund|credit|reimburse*) (of|the (difference|amount|balance|sum))
      my (calculation|records|notes) (is|are|show|comes|below|shows)
      (according to|as per|per|under) (the|your|my|our) (contract|terms|invoice|statement|quote|agreement|records|letter|policy|clause|schedule)
      (attached|enclosed) (is|are|find|please|herewith)
      (see|copy|copies|photos|receipt|receipts|screenshot|extract|scan) (attached|enclosed|photo)
      for the record; in order (of|they); (total|sum) (i paid|paid|due|to be)
      (reported|booked|paid|ordered|received|invoiced|delivered|charged) (on|at) #
      which (leaves|comes to|makes|amounts to)
      (i|we) (would like|want) (the|a) (difference|correction|breakdown); clarify (the following|each|both)
      (discrepancy|discrepancies|overcharge|overcharged|shortfall)`,
    ru: `
      прошу (исправить|указать|подтвердить|ответить|разъяснить|предоставить|пояснить|сообщить|вернуть|выслать|учесть|провести|зачислить|пересчитать|направить|дать (ответ|письменн*)|раскрыть|устранить|компенсировать|рассмотреть|произвести|письменно|по каждому|принять)
      ожидаю (:|перерасчет*|ответ*|письменн*|возврат*|исправлен*|подтвержден*)
      жду (ответ* (по|на)|письменн*|исправлен*|по каждому|перерасчет|до|отдельн*|конкретн*|возврат*)
      (по|на) (каждому|каждый|всем|обоим) (пункту|пункт|пунктам|номеру|вопросу|из)
      (расхождени*|несоответстви*|замечани*); (итого|разница|сумма к возврату|к возврату|переплат*|недостач*)
      (перерасчет*|корректиров*|зачтите|исправьте)
      (прилагаю|приложен*|во вложении|скан|фото|копия|акт) (прилагаю|приложен*|во|выписки|№|#|в приложении|чека|договора)
      прилагаю; согласно (договору|акту|п|пункту|условиям|чеку|прайсу|вашему|оферте|тарифу|приложению)
      (срок|ответ) (до|ответа|письменно|письмом|прошу)
      (до|не позднее) # (января|февраля|марта|апреля|мая|июня|июля|августа|сентября|октября|ноября|декабря)
      (по|п|пп|пункт*) #
      в (счете|акте|договоре|чеке|выписке|накладной|квитанции) (№|указан*|стоит|за|значится|от); (вх|исх|№) №
      (письменный|мотивированный) ответ; (первое|второе|третье|четвертое) .; (во первых|во вторых|в третьих)
      (по факту|фактически) (получен*|начислен*|списан*|привезли|оплачен*); основание ?`,
    zh: `
      (请|烦请|麻烦)(逐项|逐条|按顺序|按点|分别|一一|对照|书面)(核对|说明|答复|回复|确认|解释|回答|告知|处理|)
      (请|烦请)(于|在)(..)(前|内)(告知|答复|回复|给出|处理|退回|确认)
      (请|要求)(说明|核对|更正|给出|退还|退回|书面|补发|补寄|提供|出具|注明|解释|答复|核实)(..)(原因|差额|依据|账单|金额|日期|基数|明细|款|费|理由|证明|)
      逐(项|条)(答复|回复|说明|核对|); 书面(说明|答复|回复); (差额|多扣|少发|多收|少收|应付|实付|应退|应为|应扣|实收|实际扣款|误收|合计|共计|总计)(..)元; 差额
      (不符|不一致|有出入|对不上|有误|差异)(..)(说明|处|如下|核对|); (说明|情况|记录|清单|如下|列(一下|出|如下))(如下|：|:)
      (如下|以下)(几|三|两|四|问题|情况|：|:|几点|说明); (按|依据|根据|参照|按照)(合同|你们|官网|条款|约定|协议|公示|贵司)(第|约定|标准|公示|规定|)
      (见附件|附件|附后|截图(附|见)|凭证(附|见)|照片(附|见)|流水); (有|共有|共|存在)(两|三|四|五|几|#)(处|点|个疑点|个问题|项)(..)(确认|说明|不|问题|错|差异|疑)
      (其一|其二|其三); (第一|首先)(，|,|、)..(第二|其次); (到账|退款)日期; (个工作日|本周五|本月)(内|前|之前)`,
  },
  examples: {
    fires: [
      'Please correct line 4 and confirm in writing, point by point, by Friday.',
      'Прошу пересчитать и ответить по каждому пункту, скан прилагаю',
      '请逐项核对，并于周五前告知退款金额，差额5.50元',
    ],
    leaves: ['Please change my delivery address.', 'Подскажите, во сколько открываетесь?', '帮我改一下地址，谢谢'],
  },
};
