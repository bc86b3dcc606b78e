/**
 * Names the fault and where it sits: "it's your server, not my router", "the bug is in line", and asks for exactly that to be done.
 * Cannot tell a right diagnosis from a wrong one.
 */
import type { Cue } from './cue.ts';

export const holdsDiagnosis: Cue = {
  id: 'holds-diagnosis',
  lexicon: {
    en: `
      (problem|issue|fault|error|bug|it) is (clearly|definitely|obviously|certainly|surely) (on|at|with|in) your (end|side|server|system|network)
      (im|i am|pretty|quite) (sure|certain|convinced|positive) (its|it is|that its|that it is|the) .. (bug|update|server|fault|side|end|software|firmware|hardware|battery|sensor|driver|app); (bug|fault|error|regression) in (your|the) (last|latest|new|recent) (update|release|version|firmware|patch)
      (its|it is|this is) (definitely|clearly|obviously|certainly) (a|an|your|on your) .. (problem|issue|fault|bug|side|end|server|outage); (other|all other) (sites|websites|apps|devices|services) .. (work|are|fine|load) .. (fine|so its|its|so it is|perfectly|problem|on you); (fault|problem|issue|bug) (is |)(on|at) your (end|side); i (checked|asked|spoke|confirmed) with my (provider|isp|bank|operator|carrier); not (a|my) (network|router|browser|device|phone|internet) (issue|problem|fault); the (cause|culprit|root cause) is
      (problem|issue|fault|error|bug) (is|sits|lies|starts) (on|at|in) your (side|end|server|servers|network|firmware|system|code|switch|escaping|uplink); its (not|none of) (my|of those) .. (internet|router|wifi|phone|device|computer|pc|network|apple|cable|end|browser)
      (its|it is) (your|an oversubscribed|the) .. (firmware|server|switch|uplink|escaping|autotune|triac|resistor|sensor|valve|controller|regulator|relay|code|partition|blower|diverter|tokeniser|indexer|wake lock); (thats|that is|which is) the bug; line # builds; (bisected|traced|narrowed) it (down|to)
      so its (the|your|not|a); its (sludge|hardware|creeping); i hold to the; the (blower|meter|board|valve|sensor|port|server|unit) (is|wants|needs) (overheating|testing|to be|a); (it needs|i need|need|wants) (someone|somebody|a|one) (in the|who|re ?route|with|tilt|power); who can look at; (forward|pass|give|send) (the|it|this|my|them) .. to (whoever|somebody|someone) (owns|who)
      (only|just) (fails|happens|breaks|from you) (when|if|after|with|on|since); since your .. (release|update|firmware); it came with the release; (i ask|im asking|i want) (for|you to) (a|the|one|test|swap) .. (not|and not) (a|for|another|to); in your own (service |)(manual|docs|pdf|log|changelog|code); just sell me; send a man with; it follows that; needs to go back to`,
    ru: `
      (это|проблема) (точно|явно|именно|однозначно|стопроцентно) (на вашей стороне|у вас|ваша)
      (уверен*|убежден*|точно знаю) , (что |)(это|дело|проблема|ошибка|причина|вы|у вас) .. (ваш*|у вас|обновлен*|прошивк*|сервер*|плат*|датчик*|версии|баг|стороне); (баг|ошибка|регрессия) (в|из за|после) (вашем|вашего|последнем|последнего|новой|новом) .. (обновлен*|верси*|прошивк*|релиз*)
      (проблема|дело|ошибка|сбой|причина) (точно |явно |именно |определенно |)(у вас|на вашей стороне|в вас|в вашем|в вашей|в ваших); дело (точно |)не (в моем|в моей|в моих|у меня); (у вас|ваш) (сервер*|сайт|система|приложение) .. (не отвечает|лежит|упал*|глючит|виноват*|сбоит|не работает) , .. (а не|проверил*|другие); другие (сайты|приложения|сервисы) (открываются|работают|грузятся); я проверил* :; (причина|проблема|дело) не (во мне|в интернете|в моем|в роутере|в браузере)
      (проблема|причина|дело|ошибка|сбой|неполадка|виноват*) (у вас|на вашей стороне|на вашем|в вашей|в вашем|в коде|в прошивке|в снапшоте|в коэффициенте|не в (роутере|кабеле|сигнале|телефоне|настройках|погоде)|в плате|в hfp|в самом|не у меня|hfp|люфт*); (это|виноват*) (ваш (сервер|коммутатор|баг|узел)|перегруз*|коэффициент|общий ноль|множитель|баг|контроллер|датчик|плата|ноль|прошивка)
      (значит|следовательно) , (это не|дело в|причина); у вас (индексатор|сервер|коммутатор|кэш|маршрутизац*|балансировщик|коннектор|приоритет|лимит) .. (отстал*|перегруж*|не|течет|сбоит); это в вашем коде; (это|причина) .. , а не (мой|моя|мое|в|пол|пиксели|роутер|погода|галочк*|в моем)
      (посмотрите|проверьте|гляньте) (лог|нагрузку|аплинк|строку|на своей|у себя|ноду|вашу|счетчик|порт); (нагрузка|аплинк|порт|коммутатор*|хоп*|узел|узле) .. (вот|вашем|ваш|на втором|теря*); знаю почему; я в этом уверен*; (дайте|меняйте|замените|нужна|нужен|пришлите) (мне |)(файл|модуль|прошивк*|откат|плату|датчик|инженер*|деталь); зовите инженера; (передайте|покажите) .. (инженер*|тем , кто|разработчик*|специалист*); решени* .. (простое|одно):; не перестраховк*`,
    zh: `
      (问题|毛病|原因)(就|肯定|明显|一定|)(出|是|在)(..)你们(那边|那里|这边|后台|系统)
      我(确定|肯定|敢肯定|断定|基本确定|百分百确定)(..)是(你们|贵司|那个|这个|固件|更新|系统|服务器|软件|电池|主板); 你们(..)(更新|升级|新版本|新固件)(的|有|出)(bug|问题|缺陷)(，|,|，之前|导致)
      (是|就是)(你们|贵司)(的|)(服务器|系统|后台|机房|接口|固件|代码|网络)(的|)(问题|原因|故障); (别的|其他)(网站|软件|app|设备|平台)(..)(都|全)(正常|没问题|可以|能打开); (我|已经)(查|检查|排查|确认)(过|)了(..)(不是我|是你们|你们|问题在); 不是我(这边|)的(问题|原因)
      (问题|原因|毛病|故障|症结)(就|)(在|出在|是)(你们|贵司|机房|那个|那颗|板|服务器|固件|设备|这批|系统|这一步|板上|调拨|楼上); (是|就是)(你们|贵司|设备端|服务端|服务器|固件|系统)(..)(的问题|的锅|有缺陷|主动断|引起|导致|设错|触发|锁表|故障|协商有); (所以|说明|因此|可见|证明)(..)(是|在|就是|跟)(..)(你们|固件|冲突检测|设备|温控|服务端|不是我|板|策略|主动断|芯片)
      我(判断|断定|确定|怀疑)(是|就是|问题)(..)(，|,|不是|。); 不是(网络|环境|带宽|电脑|手机)(..)(，|,)(是|就是|而是); (是|就是)(..)(，|,)(不是|而不是)(我|网络|带宽|干扰|路由); (差异来自|故障跟|结论：); 设备端; (请|麻烦|帮我|要)(转|给|转给)(..)(嵌入式|DBA|研发|后端|工程师|技术|懂|能看|做)(..)(组|看|同事|的|来)
      要的(是|就是)(..)(固件|放开|更换); (手册|规范|文档|条款)第#(页|条|章); (碳刷|背板|热管|加热管|天线|芯片|光模块|施工缝|碳粉|电容|主板|传感器|线圈)(..)(磨损|短接|供电|切换|松|坏|虚焊|问题|老化); 查(这|一下这|那|)批; 叫个懂技术的; 只(在|有)(..)(时|才|下|场)(才|发生|出现|掉|断|出)`,
  },
  examples: {
    fires: [
      "The fault is on your side: it's your firmware, not my router. Pass the log to someone who owns it.",
      'Причина на вашей стороне, это перегруз порта. Посмотрите нагрузку на аплинк.',
      '问题就在你们服务器，不是我网络的问题，请转给后端工程师看',
    ],
    leaves: [
      'There is a problem with my order, it is the wrong size.',
      'Is it my router?',
      'Проблема решилась сама, спасибо.',
      'Не знаю, в чём причина, помогите.',
      'Понял, спасибо, зайду в среду.',
      '不知道是什么问题，帮我看看',
      '订单出了问题，收到的是别的颜色',
    ],
  },
};
