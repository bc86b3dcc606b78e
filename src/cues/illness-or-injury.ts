/** Somebody is seriously ill, hurt or in hospital, said as such. Cannot judge how serious it is. */
import type { Cue } from './cue.ts';

export const illnessOrInjury: Cue = {
  id: 'illness-or-injury',
  lexicon: {
    en: `
      -after my (stroke|surgery|operation) of #; -be in hospital from
      (he|she|hubby|husband|wife|mum|mom|dad|father|mother) (had|having|has had) (his|her|a|another) (stroke|heart attack|seizure|fall); (hit|struck|knocked down|run over) by (a|the) (car|bus|truck|van|lorry|bike|train); (childrens|kids|cardiac|cancer|burns|maternity|oncology) ward; intensive care; hospitalize*; (hands|arm|leg|head|face) (are|is) (still |)in (bandages|plaster|a cast); first chemo; (tumor|tumour) (removed|out|is)
      (in|to|from|at|into|out of) ((the|an|a) |)(hospital|intensive care|icu|emergency room|burns unit|hospice|rehab|surgery|a&e|ambulance|coma|er)
      (hospitalized|hospitalised|chemo|chemotherapy|cancer|tumour|tumor|leukemia|leukaemia|dialysis|palliative|terminal illness|terminally|paralysed|paralyzed|life support|on oxygen|miscarried)
      (a|his|her|my|the|had|having|mini|another|by a) (stroke|heart attack|seizure|seizures|overdose|biopsy)
      (broke|broken|fractured|shattered|lost|burnt|burned|scalded|sprained|crushed|snapped) (my|his|her|a|both|the) (arm|leg|hip|wrist|ankle|jaw|collarbone|hand|back|foot|fingers|finger|neck|shoulder|ribs|rib|skull|nose|sight)
      (head|nose|face|hand|arm|leg|finger|eye|ear|mouth|he|she|am|im|is|was) (is |s |was |keeps |)bleeding; stitches; stitched up; concussion; (an|the|by|in) ambulance
      (car|bike|road|motorbike|train|work|bus|serious|bad|terrible|traffic|an|in an) (accident|crash) (on|last|and|at|yesterday|i|this|we|happened|,|.|with|in)
      (had|been in|was in|were in|after|since) (an|a|the|my|our) ((car|bad|serious|road|bike|terrible|work) |)(accident|crash)
      (diagnosis|diagnosed (with|on|last)|surgery (on|tomorrow|next|and|last|.)|undergoing|operation (on|tomorrow|next)); (cant|cannot|can not|could not) (see out|breathe|feel (my|his|her)|walk any|get out of bed)
      (anaphyla*|allergic (shock|reaction|to)|swollen (throat|tongue|face)|throat (is|was) (closing|swelling)|passed out|collapsed|unconscious|fainted|vomiting|food poisoning|carbon monoxide|electrocuted|electric shock|burns on)
      (seriously|very|gravely|critically|severely|really) (ill|sick|injured|hurt) ; (is|been|was|am|im|fell|got) (ill|seriously ill|injured|disabled); work injury; chronic (illness|pain|disease)
      (son|daughter|husband|wife|mother|mum|mom|dad|father|child|baby|kid|partner|brother|sister) (is |was |got |has been |s |)(sick|ill|hurt|injured|burnt|burned|rushed|poorly|taken ill|unwell)
      (health|medical) (issues|problems|emergency|condition|bills); fell down (the |some |seven |# )(stairs|steps)
      -(to|at) (the|our|a) hospital (canteen|shop|gift|address|entrance|reception|car park); -sick (of|and tired); -sick of; -heart attack price
      -(by|an|the) accident (i|we|ordered|clicked|pressed|bought); -to a hospital nearby; -hospital (bed|equipment|order) for our
      -(the|app|page|server|site|price|shelf|tent|chair|wardrobe|box) collapsed; -(allergic to) (ads|your|paperwork|bad)
      -(screen|phone|ink|colour|color) bleeding; -deliver* to (the|a) hospital`,
    ru: `
      -(операци*|операцию) на гланд*; -с гриппом
      (удаля*|вырез*) (мне |)(опухоль|рак|почку|желчный|легкое); в (ожоговом|онкологи*|инфекционн*|кардиологи*|травматологи*|нейрохирурги*); химиотерапи*; (сальмонелл*|менингит*|пневмони*|сепсис*); под капельниц*
      (в|из|до|на) (больниц*|реанимац*|госпитал*|скорой|травмпункт*|интенсивной|хосписе|хоспис|онкологи*|операционн*|операции|роддоме под|стационар*)
      (скорая|скорую|скорой) (приехал*|увез*|забрал*|вызвал*|вызыва*|едет|была|везет|помощь); увезли (на|в|по) скор*; по скорой; скорую
      (попал|попала|попали|попадать|был|была|были|побывал*) в (аварию|дтп|аварии); (разбил*|сбил*) (на машине|насмерть|машина|меня|ее|его|сына|дочь|маму|мужа)
      (сломал*|сломан*|перелом*|сломат*) ((себе|мне|ему|ей|шейки|в|двух|двойной|ключиц*) |)(руку|рука|ногу|нога|ног|ключиц*|бедр*|позвон*|ребр*|челюст*|запясть*|палец|нос|руки|шейк*|таз*|лодыжк*|бедра)
      (инсульт*|инфаркт*|онкологи*|химиотерап*|(химия|химии|химию|химией) (с|началась|идет|вторая|в|на|#|,)|лучев* терапи*|лейкоз*|опухол*|диализ*|сотрясени*|ожог* (рук*|лиц*|#|втор*|трет*|степен*)|ампутац*|парализован*|парализовал*|в коме|сердечный приступ|приступ (у|астмы)|припадок|судорог*|метастаз*)
      (диагноз поставили|поставили диагноз|рак (у|#|груди|легких|желудка|мозга|крови)|у меня рак|неизлечим*)
      (тяжело|серьезно|сильно|смертельно|очень) (болен|больна|заболел*|болеет|ранен*|пострадал*|обжегся|обожгл*|травмирован*)
      (лежу|лежит|лежим|лежала|слег|слегла|лег|легла) (в больниц*|с (сыном|дочкой|дочерью|ребенком|переломом|температурой под)|под капельниц*|после операции|пластом|в реанимац*|в гипсе|в стационаре)
      (после|перед|на|сделали|делают|была|завтра|ждет|ждем|предстоит) (тяжелой |сложной |срочной |срочную |)операци*; наложили (швы|гипс); швов (наложили|на)
      (потерял*|теряет|теряла|терял) сознание; упал* в обморок; без сознания; задыха*; не (могу|может|мог|могла) (дышать|ходить|встать|ходит)
      (угорел*|отравлени* (у|ребен*|сильн*)|ударило током|токоударило|аллергическ* шок|отек квинке|анафилак*|тошнит (его|ее|ребенка)|рвота|рвет (ребенка|его|ее))
      (руку|рука|голова|голову|лицо|ноги|нога|палец|глаз) ((немного|сильно|сильно|вся|весь|мне|ему) |)(разбит*|в крови|кровоточ*|обожжен*|распорол*|порезал*|обожгл*); кровь (идет|течет|хлещет|не останавлив*); истекает кровью
      (дал*|получил*|оформил*|имею) инвалидност*; (ребенок|сын|дочь|дочка|муж|мама|папа|отец|жена|бабушка|брат|сестра) ((очень|тяжело|у меня|сильно) |)(болен|больна|болеет|заболел*|пострадал*|обожгл*|обжег*|травмировал*)
      -(на|в) (больничн*|больничный); -сломал* ногу (стол*|кресл*|стул*|диван*|шкаф*); -скорой (доставк*|отправк*|встреч*|помощи сайту); -в скорой (помощи работаю)
      -доставк* в больниц*; -в (больниц*|госпитал*) (закупа*|поставля*|заказыва*); -ожог* (на пленке|матриц*)`,
    zh: `
      -住院(号|处|预交|发票|部|清单)
      酮症; (住|住了)(..)(天|周|个月)(的|)院; 出院(后|前|了|回); (上个月|上周|昨天|刚)(..)手术
      (住|进|在|送|去|躺|到|送进|送去|住进|陪|出)(了|)(医院|icu|重症|急诊|抢救|病房|手术室|急救); ~住院; 抢救; 急诊; 重症监护; 病危; 救护车; 叫了120; 打了120
      (骨折|脑震荡|中风|脑梗|脑溢血|心梗|心脏病发|癌症|肺癌|胃癌|肝癌|乳腺癌|血癌|肿瘤|骨髓|剃完头|白血病|化疗|放疗|透析|尿毒症|截肢|瘫痪|昏迷|晕倒|昏倒|休克|抽搐|烫伤|烧伤|灼伤|触电|食物中毒|煤气中毒|一氧化碳|过敏性休克|呼吸困难|喘不上气|吐血|大出血|植物人)
      (车祸|撞车|被(..)撞(了|死|飞|伤)|撞到人|出了事故|工伤|摔下来|摔断|摔伤|砸伤|割伤|划伤|炸伤|受伤|受了伤|残疾|骨裂|裂了两节|伤得|受重伤)
      (做|动|刚|要做|等着)(了|个|完|)(大|)手术; 手术(完|后|室|台|前|明天|费); (缝|缝了)(..)针; (流|出|淌|冒)(了|很多|好多|)血; 满(脸|手|身|头)是血; 血(流不止|止不住)
      (查出|确诊|诊断)(了|为|出|是|)(..)(癌|病|瘤|症|炎); ~确诊; (重|大|绝|急|得)(了|)病(了|倒|在|住|重|，|,|。|一场); 病(重|倒|得很重|危|情加重)
      (孩子|宝宝|我妈|我爸|老公|老婆|女儿|儿子|老人|奶奶|爷爷|妈妈|爸爸|小孩|他|她|家人)(..)(病了|生病|摔了|摔倒|烫到|烧到|发高烧|高烧|吐了|叫不醒|喘不|过敏了|伤了|中毒)
      (脚|手|腿|腰|头|脸|眼睛|胳膊|腰椎|脖子)(..)(断了|骨折|看不见|缝了|扎进|流血|肿得|裂了|破了|动不了|没知觉); 看不见东西; 起不来床
      -(医院)(门口|旁边|对面|食堂|附近|地址|楼下|工作|上班|采购|用的); -(在|送|去|到)医院(门口|旁边|对面|附近|工作|上班|食堂); -手术(灯|刀|衣)
      -(包装|盒子|箱子|快递|屏幕|杯子|纸箱|袋子)(..)(受伤|裂了|破了); -(我是|作为|是)(急诊|医院|icu|住院)(..)(医生|护士|采购); -送货到医院; -手(机|表|柄|办|提)(..)(断了|裂了|破了|动不了)
      -头(像|发|条)(..)(断了|破了|看不见); -脸(书|盆)(..)(破了|裂了); -脖子(挂|带)`,
  },
  examples: {
    fires: [
      'Please cancel tomorrow, we had a car accident and my wife is in surgery.',
      'Freeze my membership, the chemo starts on Monday.',
      'Прошу заморозить абонемент: попала в аварию, сломана ключица',
      'Мама в реанимации, перенесите визит',
      '麻烦改期，我妈住院了，在抢救',
      '我右脚缝了七针，课先停一下',
    ],
    leaves: [
      'I ordered it by accident, please cancel.',
      'I am sick of waiting, this price gives me a heart attack price tag.',
      'Please deliver to the hospital reception, ward clerk order.',
      'Сломали ногу стола при доставке, замените.',
      'Я на больничном не был, посчитайте отпускные.',
      'Жду скорой доставки.',
      '请送到医院门口的便利店。',
      '手机屏幕裂了，能换吗？',
    ],
  },
};
