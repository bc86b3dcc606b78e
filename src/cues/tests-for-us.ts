/** Tries things out for the firm: beta, build, repro steps, offers to test more. A bare bug report with a log is left alone. */
import type { Cue } from './cue.ts';

export const testsForUs: Cue = {
  id: 'tests-for-us',
  lexicon: {
    en: `
      (happy|glad|willing|would love|love|ready|keen|id like) (to|and able to) (test|retest|try (the next|any|more)|beta|help (you |)(test|debug|reproduce)|be a (tester|guinea)); (my|our|some|few|more) (test|testing|field|beta) (notes|results|findings|report); notes (incoming|below|attached|from)
      (steps to reproduce|repro (steps|rate)|reproduces (every|# of|in|on)|reproducible (every|in|on|#)); (# of #|# out of #|four of five|three of five|nine of ten|every time) (times|tries|runs|attempts|on)
      (beta|release candidate|nightly|early access|build #|preview) (build|tester|version|program*|for .. (days|weeks)|since|user|#); edge case*; (tested|tried|tests) (it |this |)(on|with|across|over) (two|three|four|five|six|#) (phones|devices|browsers|laptops|machines|tablets|accounts)
      -happy to test drive; -every time on`,
    ru: `
      (готов|готова|рад|рада|могу|хочу|с радостью|с удовольствием) (проверить|протестировать|потестить|прогнать|погонять|помочь с тест*|поучаствовать в (бет*|тест*)|быть полез*|тестировать); (погонял*|прогнал*|потестил*|протестировал*|потестировал*|обкатал*) (вашу|ваш|новую|новый|бет*|сборк*|версию|приложен*|на|неделю)
      (воспроизводится|воспроизвести|повторяется) (всегда|стабильно|# |в|каждый|на|раз|четыре|три); шаги (воспроизвед*|для воспроизвед*|повтор*|:|и видео|приложил*); (# раз* из #|# из #) (случа*|попыт*|раз|падает|виснет|,|:)
      (бета|бете|бету|бета верси*|сборка|сборке|сборку) (#|верси*|шесть|неделю|тест*|от|стоит); бета тест*; (крайний|граничный) случай; на (двух|трех|четырех|пяти|#) (телефон*|устройств*|браузер*|планшет*|компьютер*)`,
    zh: `
      (愿意|可以|很乐意|乐意|随时|想|能)(继续|帮忙|帮你们|参与|再|协助|配合)(..)(测|试|内测|复现|验证); (测试版|内测版|内测|公测|beta|尝鲜版|体验版)(..)(用了|跑了|试了|发现|版|天|反馈); (必现|复现率|复现步骤|稳定复现|可复现|偶现); (步骤|录屏|日志)(..)(录屏|步骤|附上|附后|已附)
      (测了|试了|跑了|实测)(..)(台|遍|次|组|天|个(机型|浏览器|设备)); (几|两|三|四|五|#)台(手机|设备|平板|电脑)(..)(都|均|测|试|必现); 边界情况; 体验(报告|反馈)(如下|：|，)`,
  },
  examples: {
    fires: [
      'Ran the beta build 12 for six days on two phones, repro steps below, happy to test the next one.',
      'Погонял вашу бету неделю, шаги и видео приложил, готов проверить следующую сборку',
      '测试版用了六天，必现，步骤和录屏附上，下一版愿意帮忙测',
    ],
    leaves: [
      'The app crashes on start, log attached.',
      'I took a blood test yesterday, when are the results?',
      'Приложение падает при запуске, лог во вложении.',
      'Где посмотреть результаты тестов на аллергию?',
      '更新以后闪退，日志发你们了',
      '考试的测试题在哪里？',
    ],
  },
};
