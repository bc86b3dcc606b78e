/**
 * A report from use: a stretch of trying things out on purpose, with builds, devices, how often out of how many, clips. A plain bug
 * report has the details too, so details count only beside a sign that somebody went testing.
 */
import type { Cue, SpanHit } from './cue.ts';
import { phraseFinder } from './phrase-finder.ts';
import type { ThreadView } from './thread-view.ts';

const wentTesting = phraseFinder(
  `(spent|took) .. (days|hours|weeks|weekend|evening) (testing|trying|with|playing); (testing|tested) (#|it|this|your) .. (on|across) .. (android|ios|windows|mac|linux|phones|devices|browsers); (tested|tried|testing|used|using|trying) (the|your|this) (new |latest |)(beta|build|release|version|firmware|patch|update) .. (for|on|over|with|since); steps to reproduce; (after|in) (a|two|three|#) (week|weeks|month|days) of (testing|use|daily use); here is what i (noticed|found|saw); my (findings|test results|feedback after|observations); here are my (notes|findings|results|observations); edge case*; edge :; retested; field (notes|report|stuff); notes incoming; notes :; write up for; (heres|here is) what i saw; what i saw :; bug (finder|hunter|people); (early|beta) (group|crew|notes)
   (took|been running|running|been using|spent|rode|ran|played|ran build) (the|it|them|this|b#|build|new|a) .. (days|weeks|evening|weekend|km|machines|am|nights|build|patch); (spent|put) (the|it|an) (weekend|evening|day) (on it|w|with); report after .. (days|weeks|gigs|runs); (weeks|gigs|nights|days) (with|on|in) (rc#|rc|the beta|b#)
   also tried on; (odd|odder|not so good) :; if there is ever a list; a fresh pair of eyes; in case it helps; repro #; 100% repro; be guinea pig; (tester|beta) (for|of) the #; from the beta; on three sets`,
  `(дня|дней|неделю|недели|месяц|часа) (тестил*|тестирую|тестировал*|гоняю|гонял*|пробовал*|испытывал*); (тестировал*|тестирую|испытывал*|протестировал*|опробовал*) .. (бет*|сборк*|верси*|прошивк*|обновлени*|новую|новый|неделю|недели); шаги (воспроизведения|для воспроизведения); шаги : .. падает; (результаты|итоги) (теста|тестирования|проверки|замеров) ; (за|после) (неделю|месяц|две недели|# дней) (тестирования|использования|тестов); (мои|вот мои|такие) наблюдения; вот что (я |)(заметил*|обнаружил*|увидел*|выяснил*); (граничный|крайний) случай; (погонял*|прогнал*|прогнать|гонял*|обкатал*|потестил*|пощупал*|щупаю|тыкаю|покрутил*|катаю|накатал*); вот что (вылезло|нашел|нашла); что (нашел|нашла) :; складываю все что; докладываю :; отчет по обнов*; (продолжаю|полевые) (записки|заметки); решил* (прогнать|пройти|проверить) .. (как следует|раз двадцать|раз|режим)
   (специально|нарочно) (погонял|проверял|проверил|тестировал)*; (поставил*|приложение поставил*) в бету; сборка # .. (планшет|смартфон|телефон); стенд :; (пара наблюдений|полезный разбор|для вас мелочи|заметил для вас); делюсь (:|.|,); это всё проверял; неделю хожу с блокнотом; записывал каждый`,
  `说说我发现的; (使用|用)(下来|后)(..)(发现|总结|记录)(：|:|如下|几); (这|)(两|几|三)天(测|试|用|跑)了; (安卓|苹果|iOS|ios)(..)都(试|测)(过|了); (测试|体验|试用|内测)(版|)(用|试|体验|跑)了(..)(天|周|个月|小时); 复现步骤; (测试|试用|使用)(结果|心得|感受|总结|反馈)(如下|：|:|，|汇总); (三|两|几|多)台(手机|机器|设备|平板)(..)都试了; 连续(测|用|试)了(..)(天|周|次); 边界(情况|一|条件|场景); 故意(刁难|试|测); (长测|压测|盲测)(#|了|过|，|,|：|也|三); (测了|试了)(#|七|六|五|几|十)(组|遍|个|道|轮); 汇总(几点|一下|如下|)体验; (体验|使用|长测|试用)(报告|记录|反馈|汇总|笔记)(：|:|来|如下|，); (周|天)报告; 来报告; 给你们记了; 写个体验; 晒一下(..)使用记录; 试用第(#|十|三)天
   (用了|刷了|玩了|跑了|试了|更完了)(..)(给你们|记录如下|汇总|记了|来报告|分享); 拉爆测; 撒了三种; 记录如下; (分享|说说)(一点|一下|)(手感|体验); 体验：; 好的地方：; 复现(1|一)(:|：); 跑了六遍`,
);

const details = [
  phraseFinder(
    `(#|four|five|seven|nine|three|ten) (of|out of|times of) (#|ten|five|four|three); # / #; every time; # %`,
    `(#|пять|три|восемь|шесть|четыре) (раз |случаях |)из (#|пяти|трех|восьми|десяти|шести); воспроизв*; # / #; раз* подряд; # %`,
    `(#|十|五|六|三)(次|遍|回|条|组)(里|中|有)(#|几|两|三|一|八); 必现; (重|复)现; #/#; #%`,
  ),
  phraseFinder(
    `(build|firmware|version|android|ios|rc|hotfix|patch) #; v #; # . # . #; rev (b|c); tablet; laptop; handheld; (two|three) (machines|phones)`,
    `(сборк*|прошивк*|версия|версии|андроид|винда|вин) #; # . # . #; бет*; планшет*; ноут*; телефон*; геймпад*`,
    `(固件|版本|安卓)(#|r|R); v#; #.#.#; 平板; 手柄; 机型; (两|三|几)(台|款)(机器|手机|设备)`,
  ),
  phraseFinder(
    `clip; clips; screen rec*; video; attached; log; logs; csv; gpx; screenshot*; measured; filmed`,
    `видео; видос; скрин*; лог; логи; гифк*; дамп; секундомер*; замер*; приложил*; снял*; записал*`,
    `录屏; 视频; 截图; 日志; 照片; 拍照; 附件; 实测; 录了; 脚本`,
  ),
];

function find({ customer }: ThreadView): SpanHit[] {
  const testing = customer.flatMap((message) => wentTesting.hitIn(message, 0.6) ?? []);
  const found = details.flatMap((detail) =>
    customer.flatMap((message) => detail.hitIn(message, 0.3) ?? []).slice(0, 2),
  );
  return testing.length > 0 ? [...testing, ...found] : [];
}

export const fieldReport: Cue = {
  id: 'field-report',
  find,
  examples: {
    fires: [
      'Been running build 12 for six days on two phones: rotate while dragging crashes 4 of 5, clip attached.',
      'Погонял бету неделю: падает в 3 из 5, прошивка 7.0.8, видео приложил. Есть и граничный случай.',
      '固件1.3.1试用第9天：横屏必现，录屏附后，边界情况也试了',
    ],
    leaves: [
      'App 8.2.0 crashes on start, iOS 17, log attached.',
      'Which firmware do I need for the router?',
      'Версия 11.3.7, при запуске ошибка, лог прикладываю.',
      'Видео не грузится уже час.',
      '版本5.3.1导出报错，日志附后，复现率5/5',
      '请问最新版本是多少',
    ],
  },
};
