/**
 * Offers help of their own accord: logs, files, time, more tests, the next beta; hopes for a badge or a mention. Not the plain
 * "let me know if you need anything else".
 */
import type { Cue } from './cue.ts';

export const wantsToBeUseful: Cue = {
  id: 'wants-to-be-useful',
  lexicon: {
    en: `
      (like|love|happy|want) to (join|be in|participate in|enter) .. (beta|test|testing|pilot|early access); (report|reporting) bugs (for you|if)
      count me in (for|if|as|.|,|!); (if|in case) you need (testers|a tester|volunteers|someone to test|more (logs|data|details|info)); i (can|could) (test|send the logs|send logs|help (you |)test|try the (next|beta|new)); (glad|willing|happy|love) to (help|be) (you |)(test|testing|improve|a (tester|beta))
      happy to (send|share|test|try|run|ride|walk|show|help|record|be) (logs|you|anything|nightly|the next|the same|whoever|our|it|more|out|guinea); (i can|can) (redo|retest|record|send you|share|lend|run) .. (branch|log|logs|sheet|video|clip|build|more|again|it if)
      (in case|hope) (it|this|that) (helps|is of use|is useful|is handy); of use to (the makers|your|you); (if|find) (that|it) (handy|useful|of use); would be glad to (send|join|test|share|help)
      (put|sign) me (down|up) (as|for (the|rc|beta|testing)); pop me on it; (guinea pig|wall of fame|beta list|closed branch|dev branch|tester sticker|tester list); (get|want|is there) (a|some) badge; (badge|mention in the changelog|sticker) (or something|for|on|would|hehe|?)
      (if|whenever) you (ever |)need (a|someone|some|an extra|more) (tester|hand|hands|guinea|volunteer|eyes|pair of hands); a pair of hands; our reason tree; i (keep|made) a (diary|little page|list|spreadsheet|table) of; open a pr; will do .. (tmrw|tomorrow|tonight|next week|stuff)
      take it if it helps; i can send you the (file|video|log|sheet); glad if it helps; loved digging; (join|into|open|got into) the beta; (is|when does) the beta (open|for)`,
    ru: `
      (хочу|можно|возьмите|хотел* бы) .. (в бета|в тестеры|бета тестер*|стать тестер*|тестировщик*|в тестирование|участвовать в бета*); буду (слать|присылать|писать) (отчеты|баги|логи)
      готов* (тестировать|потестировать|протестировать|помочь с тест*|участвовать в тест*); могу (тестировать|потестировать|проверить еще|прислать логи|прислать видео|собрать логи); если нужны тестировщики; с удовольствием (протестирую|потестирую|помогу|проверю); (возьмите|запишите) (меня |)(в|на) (тест*|бет*)
      (могу|готов*|хотите,) (прислать|скинуть|дать|показать|помочь|еще|и дальше|размечать|протестировать|снять|поделиться|дальше искать|выслать) .. (лог*|видео|скрин*|таблиц*|файл*|модель|эскиз|экселик|искать|схем*|список|запис*|бесплатно|безвозмездно|данные|замер*)
      (вдруг|если) (пригодится|поможет|пригодятся); для вашей (копилки|базы); не жалко времени; только за ,; с радостью; пинганите; (могу|хочу) и дальше (искать|тестировать)
      (значок|статус|бейдж|рубашк*|в титры|грамот*) (тестер*|охотник*|за|меня|мне|как получить|бы); (впишите|возьмите|запишите|добавьте|позовите) меня (в|на|хоть); (закрыт*|следующ*|новую) (бета|бету|тест|сборку) (можно|поставлю|хочу|кидайте|дайте|попасть); хотел* бы попасть в (бет*|тест*|закрыт*)
      (в|на) бету (поставил*|запишите|возьмите|можно); (кидайте|скиньте) сборку; за такой хоть ночами; (завтра|на выходных|по памяти) .. (досниму|дотещу|проверю|пройдусь|прогоню)`,
    zh: `
      (想|希望|可以)(加入|参加|报名)(..)(内测|公测|测试|体验官); 帮(你们|忙)(..)(找bug|测试|找问题|反馈)
      (可以|随时|记得)(叫|找|喊)我(测试|试|测|帮忙试); 愿意(帮忙|帮你们|参与|配合)(测|试|测试|，|,|。|改进); 需要(测试|测试员|内测|样本|志愿者)(..)(找|叫|算)我; 我(可以|愿意)(提供|配合|参与)(日志|测试|数据|内测|截图)
      (需要|要|愿意|想要)(的话|)(我|)(可以|再|把)(..)(提供|画|拍|跑|陪|分享); (可以|能)(免费|天天|)(帮你们|给你们|陪你们)(跑|测|试|拍|录|压|培训)
      (不收钱|免费)(给|帮|提供|分享); (内测|测试|体验)(服|群|名额|资格|组)(..)(拉|加|有|能|我|吗|没有|想|给); (有没有|领|拿)(..)(徽章|勋章|达人|测试员); 下(一|)(代|次|版|轮)(内测|公测|测试|试用)(叫|喊|拉|找)我
      (分享|提供|写)(一点|个|给)(手感|体验|参考|你们); (给你们|给)(当|做)(案例|参考|小白鼠); 帮你们(再|)(压|测|跑|试|验|踩); (还有|有)什么(特别|)想让我(试|测); 60天再更新; (参数表|数据|流程图|字段表|图|记录|脚本|样本|视频)(可以|都能|都|在附件|我)(给|发|提供|打包|存|整理)
      不是投诉(哈|，|,); 没有催的; 仅供参考; 拿去用; (约|过来)(聊|看|半小时|指导|参观)(，|,|吧|下|都)`,
  },
  examples: {
    fires: [
      'Happy to send you the logs, put me down for the next beta.',
      'Могу прислать логи и видео, вдруг пригодится. Запишите меня в бету!',
      '需要的话我可以提供日志，下次内测叫我',
    ],
    leaves: [
      'Please let me know if you need anything else.',
      'Can you put me through to billing?',
      'Могу ли я вернуть товар?',
      'Видео не открывается, помогите.',
      '需要的话请打我电话，谢谢',
      '可以给我开发票吗',
    ],
  },
};
