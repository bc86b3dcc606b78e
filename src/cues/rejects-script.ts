/**
 * Refuses the standard steps: don't tell me to restart, I've done that, read my message. Says nothing about whether the refusal is
 * wise.
 */
import type { Cue } from './cue.ts';

export const rejectsScript: Cue = {
  id: 'rejects-script',
  lexicon: {
    en: `
      (dont bother|no use|no point) (telling|asking|sending|suggesting|to tell|to suggest); (spare|save) me the (script|checklist|standard|usual|troubleshooting)
      (not|no way|im not|im not going|refuse) (going |)to (reinstall|restart|reset|reboot|do that|go through|repeat) .. (again|a third|another|same|steps)
      (dont|do not|please dont|stop) (ask|asking|tell|telling|send|sending|give|giving) me (to (restart|reboot|reset|clear|reinstall|unplug|try)|the same|another|this|that|more|your|a link|links); (stop|quit) (copy pasting|sending (the|me) same|with the script); (i|ive) (did|done|tried) all (of |)(that|this|those|these); (already|have already) (done|tried|did) (all|everything|that|this|it) .. (in|you|from|on) (your|the|suggest*|article|list|guide|mention*); (restarting|rebooting|resetting|clearing) .. (wont|will not|doesnt|does not|didnt) help
      (dont|no point) (tell|ask|telling|asking|send|sending) me (to|the|another|a) .. (restart*|reboot*|clear*|reset*|reinstall*|guide|checklist|link|article|manual|tips|steps|unplug*|off and on); (wont|will not|not going to) (restart|reboot|reset|reinstall|turn it off)
      before (you|somebody|someone|anyone) (asks|ask|tells|tell|send|sends|start|propose|proposes|suggest|suggests|read|reads); (please|so) no (reset|leaflet|third|more|"?reset|script|restart); not another (checklist|guide|script|reset|restart|link); (im|i am) not (looking|asking) for the (retry|doc|manual|script|faq)
      (read|reread|re read) my (first|message|mail|email|ticket|line|post); i (wrote|said|told|have written) (you |)(already|that|it|above|in my first) .. (condition|first|message|already|above|that); (it|that) will change nothing; (clearing|restarting|resetting|reinstalling) .. (will not|wont|cannot|cant|doesnt) (add|fix|help|change|swap); cant swap; has nothing to do with
      have you read (one word|my|any|the); not the reset :; skip (your|the) (process|script|usual); i (must|have to) (also |)decline; for the (third|fourth|fifth|tenth) time, and; kindly skip; tried (that|it) (already|anyway|twice|five times|before); which is exactly my point; the graph will look the same; testing not resetting; not the "?(full check|wait); what i wont do is`,
    ru: `
      про (очистк*|перезагруз*|переустан*|сброс*|кэш*) .. (можете |)не (писать|пишите|говорите|начинайте|надо|нужно)
      хватит (присылать|слать|отправлять|предлагать|советовать|писать|копировать) .. (одно и то же|инструкц*|шаблон*|ссылк*|одинаков*|перезагру*)
      не (надо|нужно) .. (про перезагрузк*|перезагру*|переустан*|инструкц*|сбрас*|очист*|чистить); не (присылайте|отправляйте|шлите|предлагайте|советуйте|говорите|пишите) (мне |)(больше |опять |снова |)(эту |ту же |инструкц*|ссылк*|перезагру*|шаблон*|стандарт*|про|очист*|сброс*|переустан*); (я|уже) (это |все это |всё это )(уже |)(делал*|проделал*|пробовал*|читал*); (перезагрузк*|сброс|переустановк*|очистка) (не помог*|не помогает|не поможет|бесполезн*)
      не (надо|нужно) (мне |) (предлагать|советовать|высылать|присылать|отправлять|перезагруж*|чистить|слать|повторять|рассказывать); (прошу|просьба) не (отправлять|предлагать|советовать|присылать|слать); (перезагрузк*|переустановк*|сброс*|чистк*) .. (не предлаг*|предлагать не|не надо|не поможет|ничем не поможет|исключен*|делал*|не при чем|ни при чем)
      (прочитайте|перечитайте|прочтите|читайте) (мое|внимательно|первое|письмо|сообщение|, пожалуйста); (я же|так я|я уже) .. (написал*|писал*|сказал*) (,|что|в|выше|же|русским); (первым|в первом) сообщени*; см . (выше|таблицу|лог); (выше|уже) писал*; ваш ответ .. не принимаю; ваш ответ .. не принимаю
      (общие слова|отписк*|шаблонн*|скрипт*) .. (хватит|по кругу|мне не|не принима*); инструкци* .. наизусть; (не по третьему|по третьему|по второму|по десятому) кругу; давайте без (скрипта|шаблонов|инструкций|перезагрузок); чтобы мы не ходили по инструкции; чтоб* не начинал с (батареек|перезагрузки|нуля); (сколько раз|опять) .. (перезагруж*|одно и то же повторять)
      (дело|причина) не в (роутере|кабеле|погоде|настройках|сигнале|телефоне|кеше|коврике); не сигнал :; ни при чем ,`,
    zh: `
      (清缓存|重启|重装|重置|换网络)(这种|这些|之类|什么的|的话)(..)(别|不用|就|免)(说|了|提)
      (别|不要)(再|)(叫|让)我(..)(重启|重置|重装|清|卸载|换|试); (别|不要)(再|)发(..)(教程|链接|说明|指南|模板|文档); (全|都|已经)(都|)做过了; (重启|重装|重置|清缓存)(没用|没有用|不管用|解决不了|过了没用|都没用)
      (不要|别|不必|不用|请别)(再|)(让|叫|跟|给|发|教|建议|推)(..)(重启|重置|缓存|重装|说明书|教程|链接|检查|流程|步骤|指南)
      (重启|清缓存|重装|重置)(..)(恕我|不接受|没用|不管用|不试了|不装第|试过|做过|三次了|没意义|不再重复|不用(再|)说); 不装第(二|三|四)次; (方法|办法)恕我不接受; (不|恕不)(再|能)(重复|认同|接受)(..); 再来一次也一样; 复读机; 除了重启还会
      (第一(封|句|条)|前面|上面|上文|首封)(..)(写|说|做|提|列)(过|明|清楚); (写在|在)(第一|上面|前面)(句|条); (请|麻烦)(先|)(看|读)(完|清|我)(..)(第一|上面|内容|写)(..); 省得(再|)(让|叫)我(做|试|来); (我不是|不是)来问(要不要|怎么); 其他建议我不(需要|要); 不是我(的|)(网络|环境|电脑|操作|路由)(的|)(问题|锅|原因|)(，|,|。| )
      别查我的手; 别的我一概; 不要再(约|派)(工程师|师傅|人); 跟(我|)(网络|窗户|手机|环境|路由)(..)没(一点|)关系`,
  },
  examples: {
    fires: [
      "Before you tell me to restart it: don't tell me to clear the cache either, read my first message.",
      'Не надо предлагать мне перезагрузку, я же написал, что проверял.',
      '请不要再让我重启了，第一封邮件里已经写过',
    ],
    leaves: [
      'I restarted it before you answered, all good.',
      'Please tell me how to reset my password.',
      'Перезагрузка помогла, спасибо!',
      'Пришлите, пожалуйста, инструкцию по сбросу.',
      '请问怎么重置密码',
      '重启后正常了，谢谢客服',
    ],
  },
};
