/**
 * Says how the product or the process should be built: swap, move, add a field, make it the default. A plain wish without a
 * how stays weak or unseen.
 */
import type { Cue } from './cue.ts';

export const proposesImprovement: Cue = {
  id: 'proposes-improvement',
  lexicon: {
    en: `
      (simple|easy|quick|better|obvious) (fix|improvement|solution) (would be|is|might be) to; it would (help|make sense) (to|if you) (show|add|move|let|put|allow|send)
      why not (let|allow|add|make|show|put|use|offer|have); (adding|moving|showing|splitting|sorting) .. would (solve|help|fix|make|save); i (suggest|propose|recommend|d suggest) (sorting|adding|moving|showing|splitting|using|making|putting|a|an|that you|you (add|move|show|make|sort|split)); consider (adding|making|moving|allowing|showing|supporting); feature (request|suggestion|idea) :
      you should (add|put|move|show|let|allow|make|offer|include|consider adding|have) (a|an|the|it|people|users|customers) .. (instead|at the|to|by|before|so|filter|button|option|rather|first); (add|put) .. (at the top|on the first (page|screen)|before the|filter|button|option|column|field) (instead|so|and|,|.); (it (would|might) be|itd be|would be) (better|easier|clearer|more useful|nicer) (to|if you) (show|send|put|move|add|split|group|sort|let|have|call|list|ask); (suggestion|proposal) (is|would be|:); (instead of) .. (you|it) (could|should)
      (swap|shade|weight|clamp|hash|reorder|prefill|colour|tie|freeze|merge|drop) (the|it|them|every|by) .. (and|up front|first|last|instead|footnote|together); (sort|group|split|book) .. by .. (and|rather|with|instead); (move|put) (the|it) .. (up front|first row|to the top|to the desk); (swap|split) (the two|it)
      (id|i would) (also |)(make|put|move|sort|change|swap|merge|drop|add) (the|it|this|that); (heres|here is) what i would (change|do|fix); make (it|the|phone|them) .. (optional|mandatory|default|configurable|a quarter turn)
      (should|ought to) (ask for a|be mandatory|be per|default to|have a .. (flag|field)); (would|itd|it would) be (far |much |)better (to|if) .. (by|instead|rather|than|follow|per)
      (by|per) .. rather than (by|per|the); rather than the calendar; per customer and not per; (needs|wants) (one|a) .. so (people|users|that)
      (youd|you will|you would|and you) (save|halve|half) (my|your|the|roughly|about); saves? (us|you|them|roughly|about) #; worth # (and|%|percent); two lines of code; (suggestion|proposal|idea) (from|:|for your); costs you .. (pence|cents|a board); as an? (exception|rule) (key|of)
      (print|show|store|log|freeze|buffer|cache) (the|it|a|them) .. (on the|next to|instead|so|beside|when|in the footer); have it on by default; would be nice to have more (precise|control); more precise control; happy to show (whoever|your)`,
    ru: `
      (можно|нужно|стоит) же (показывать|сделать|добавить|вынести|выводить|писать); (это|что) (снимет|решит|избавит|упростит|ускорит)
      (советую|предлагаю|рекомендую) (вам |)(сделать|добавить|вынести|разделить|поменять|убрать|показывать|ввести|переделать|разрешить); (хорошо|неплохо|здорово) бы(ло бы|) (добавить|сделать|видеть|иметь|вынести|если бы); почему бы (вам |)не (добавить|сделать|вынести|показывать|разрешить|ввести|убрать)
      лучше бы (показывать|сделать|делать|отправлять|выводить|вынести|добавить|писать|спрашивать); (было бы|будет) (удобнее|логичнее|правильнее|лучше) (если|показывать|сделать|добавить|вынести|отправлять|когда); (предложение|идея|совет) :; (стоит|стоило бы|имеет смысл|хорошо бы) (добавить|вынести|разделить|показывать|поменять|сделать|ввести|убрать)
      (предлагаю|предложил* бы|советую|рекомендую|подскажу|хочу подсказать|просится) (правк*|простая|вещь|сделать|добавить|вынести|ввести|перейти|делать|вам|через|#|такую|разнести|закладывать)
      (предложение|пожелание) (по|одно|:|, профессиональн*|.|к|от); предложение:; мой вам совет; (правильнее|логичнее|удобнее|разумнее|лучше) (сделать|делать|считать|разнести|группировать|вынести|сортировать|хранить)
      (добавьте|вынесите|разнесите|уберите|сделайте|заведите|введите|печатайте|кэшируйте|буферизуйте|блокируйте|показывайте|повесьте) .. (поле|справочник|на|по|атрибут*|порог|фильтр|второй|кнопк*|экран|статус|рядом|крупно|между|вместо|а не|отдельн*|группировк*|колонк*|столбец|клапан|отмену)
      (если|можно) добавить .. (поле|статус|групп*|фильтр|колонк*|кнопк*|выгрузк*); (надо|нужно) .. менять , а не; вам не хватает (двух|одной|трех|простой|поля|справочника|допуска); экономи* (на|минут*|монтажник*|времени|шаг*); (окупятся|окупится|эффект) (вам|за|:|минус); это (сэкономит|убирает|уберет|снимет) .. (#|процент*|опозд*|минут*|вопрос*)
      (еще|тогда еще) (подумайте|раз|:|бы) .. (статус*|поле|кнопк*|о статусе); порядок табуляции; верстается за день; (изменени*|улучшени*) .. (окупятся|процесс*)`,
    zh: `
      (显示|放|加|改|设)(..)(会|更|就)(更合理|更方便|更直观|更清楚|合理|方便)
      建议(增加|加|改|优化|做|支持|提供|调整|把|将|在|能|可以|你们(加|改|做|优化|增加)); (再|多)加个(搜索|按钮|筛选|提示|选项|功能|开关|入口|排序); (能不能|可不可以|何不)(加|做|改)(一个|个|成)(..)(功能|按钮|选项|入口|提示|排序)
      希望(能|可以|贵司)(把|将|增加|加|支持|在)(..)(放|按钮|功能|位置|入口|批量|首页|导出|筛选|提示|选项); (最好|应该)(支持|增加|加上|能|放在|把)(..)(按钮|功能|位置|批量|首页|前面|提示|选项|导出); (如果|要是)(能|可以)(..)(就更|会更|更方便|更好|更直观)
      建议(把|将|改|出库|预约|你们把|换成|引入|采用|加|按|说明书里|浓度|在|允许|申请|贵司|复诊|改采|从|用|统一); 不如(引入|改|把|直接|换成|加); (应该|可以|最好)(改成|加一个|加个|做成|拆成|合并|前置|按)(..)(，|,|。|就|这样|减少|提升|能|率)
      (加|增加|补)(一个|个|一条|上)(..)(字段|按钮|选项|勾选|策略|状态|虚拟仓|缓冲|标签|校验|贴)
      (把|将)(..)(放到|前置到|拆成|合成|改成|改为)(..)(之前|前面|维度|就能); (按|用)(..)(维度|属性|规则|分层|口径)(改|排|匹配|拆|，|,|来); (能|可)(省|少|减|降|压|提升|快)(..)(成|秒|分钟|一半|工时|率|人力|耗材|扯皮|投诉|个点)
      提(三|两|一|几|四|五|#)点(：|:|建议|，|,); 提个(小|)(建议|意见|主意|方向); 改法(也|)(给|如下|:|：); (另|再|还)提(个|一)(方向|点); 分段(回温|处理); 默认(折叠|开启|按|关闭)(..)(，|,); (顺序|动线|流程)(现在|也得|应该)(反|改); 掉单率; 成本(低|基本为零|一毛|八毛|几乎)(，|,|。|钱)`,
  },
  examples: {
    fires: [
      'Swap the two fields and put the location first, it would save us two seconds a line.',
      'Предлагаю вынести причину на первый экран и добавить поле «окно доставки».',
      '建议把初诊复诊放到选科室之前，加一个勾选就行',
    ],
    leaves: [
      'I swap my old phone for the new one on Monday, right?',
      'Should I default to the small size?',
      'Добавьте, пожалуйста, в заказ ещё одну кружку.',
      'Что вы предлагаете вместо этой модели?',
      '你们建议买哪一款',
      '请把收货地址改到公司',
    ],
  },
};
