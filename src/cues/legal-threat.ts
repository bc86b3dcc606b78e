/** Threatens with authorities, court, a lawyer, the press. Cannot tell a threat from a report already made. */
import type { Cue } from './cue.ts';

export const legalThreat: Cue = {
  id: 'legal-threat',
  lexicon: {
    en: `
      (trading standards|ombudsman|small claims|attorney general|better business bureau|bbb|cfpb|fcc|ftc|consumer (forum|court|protection|rights|affairs)|watchdog|the regulator|financial conduct|fos|ofcom|ofgem)
      (my|a|our|through) (lawyer|solicitor|attorney|barrister|counsel|legal team)
      legal (action|proceedings|advice|team|counsel|steps|department)
      (take|taking|see|seeing) (you|this|them|it|the matter) (to|in) (court|the ombudsman|the regulator|tribunal)
      (going|go|went|will go) to (court|the police|the press|the media|the papers|the regulator|the authorities|the ombudsman)
      (sue|suing|lawsuit|litigation|class action|prosecut*); court; tribunal
      (file|filing|filed|lodge|lodging|submit) (a|an|my|formal|another) (formal|official|) (complaint|claim|report|grievance|lawsuit|dispute|case)
      (report|reporting|reported) (you|this|them|it) to
      (my|your) (mp|congressman|congresswoman|senator|local paper)
      (violation|breach|violates|violated|violating|in breach) (of|the|federal|my|consumer)
      (illegal|illegally|unlawful|unlawfully|fraud|fraudulent|deceptive|false advertising|misrepresentation|breach of contract)
      -tennis court; -basketball court; -food court; -court (shoes|booking|is free|#)
      -(my|a) (lawyer|solicitor) (needs|asked for|wants) (the|an|a) (invoice|copy|receipt)
      -fraud (alert|department|team|protection); -(report|file) a fraud`,
    ru: `
      (роспотребнадзор*|прокуратур*|фас|цб|центробанк*|роскомнадзор*|ркн|жилинспекци*|гжи|трудинспекци*|омбудсмен*|финуполномоченн*|минздрав*|росздравнадзор*|министерств*|администраци* президента|защит* прав потребител*|общество потребител*|оззпп|зозпп)
      (в|через|по|до) (суд|суде|суда|судом|судебном|полицию|прокуратуру|инстанции|надзор|надзорные)
      суд (любой|подтвердит|разберется|рассудит|решит)
      (подам|подаю|подал|подала|подано|подаем|напишу|пишу|написал*|обращусь|обращаюсь|направлю|направил*) (на вас|жалобу|иск|заявление|претензию|в|исковое|обращение) (в|на|роспотреб*|прокур*|суд|цб|полицию|надзор|вышестоящ*|инстанц*)
      (досудебн*|претензи* (направ*|подан*|в суд)|исков*|юрист*|адвокат*)
      (жалоба|заявление|жалобы|заявления) (в|на|уже|ушл*) (роспотреб*|прокур*|цб|суд|надзор|министер*|ркн|фас|полиц*|ушло|подан*)
      (незаконн*|противозакон*|нарушени* (закон*|прав|моих)|нарушает* (закон*|права|мои))
      статья # (укрф|ук|коап|гк); мошенничеств*; введение* (потребител*|) в заблуждение; встретимся в суде
      увидимся в суде; моральн* (вред*|ущерб*|компенсац*); -(наш|нашему|нашим|нашего) юрист* (нуж*|прос*)
      -юристу (нужен|для); -суд* (по|над) (футбол*|хоккей*)`,
    zh: `
      (12315|12345|12300|12378|消协|消费者协会|消保委|工商|工商局|市监局|市场监管|监管部门|质监|银保监|银监会|工信部|邮管局|邮政管理局|住建委|民航局|劳动局|劳动监察|金融监管|公安|税务局|消基会|消保官|消保會|公平会|法院|派出所)
      (报警|起诉|打官司|律师|律师函|诉讼|法庭|告你们|告上|法律(途径|手段|文书|武器|责任)|仲裁|维权|立案); (投诉|举报)(到|至|你们|给|去|电话|信|平台|贵)
      (违法|犯法|非法|侵权|欺诈|诈骗|虚假宣传|霸王条款|格式条款|违反(了|消费者|广告法|民法典|规定|法律)); 曝光(你们|给|到|出去|); (媒体|电视台|记者|315|三一五); 吃官司
      奉陪到底; 追究(..)责任; -律师(事务所|楼|证|费发票)`,
  },
  examples: {
    fires: [
      "I'm filing a complaint with Trading Standards and will see you in court.",
      'Подам жалобу в Роспотребнадзор и в суд',
      '我要投诉到12315，法院见',
    ],
    leaves: [
      'Is the tennis court free at six?',
      'Нашему юристу нужен оригинал договора.',
      '请问律师事务所这栋楼几点关门',
    ],
  },
};
