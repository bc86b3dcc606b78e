/** Words that helpdesks put into class names, test ids, data attributes and labels. Data only. */

/** Attribute values that speak of one message. */
export const messageHook =
  /(?:^|[-_\s])(?:message|msg|comment|reply|article|post|bubble|entry|event|communication|transaction|journal|email|mail|thread-?item|conversation-?item|note)(?:$|[-_\s\d])/i;

/** The same for the element around all messages. */
export const threadHook =
  /(?:^|[-_\s])(?:messages|thread|conversation|dialog|chat|timeline|comments|log|feed|history|transcript|posts|articles)(?:$|[-_\s])/i;

/** What an item's own attributes say about its author, most telling first. Tried on words split at - _ and capitals. */
export const roleHooks: readonly (readonly [RegExp, 'customer' | 'agent' | 'note' | 'system'])[] = [
  [/(?<!has )\b(?:internal|private|privatenote|notes?|memo|whisper)\b(?! (?:form|editor|box|header))/, 'note'],
  [/\b(?:system|task|event|activity|audit|status|changelog|autoreply|notification)\b/, 'system'],
  [
    /\b(?:customer|client|requester|requestor|end user|enduser|visitor|incoming|inbound|received|guest|opponent|consumer|theirs|(?:msg|message|bubble) in)\b/,
    'customer',
  ],
  [
    /\b(?:agent|staff|operator|outgoing|outbound|self|mine|me|own|ours|support|employee|sent|response|technician|team|(?:msg|message|bubble) out)\b/,
    'agent',
  ],
];

/** Badges and labels that say a message or a box is for staff only. */
export const noteLabel =
  /\b(?:internal|private|staff|team)[\s-]?(?:note|comment|only|message)|\b(?:add|leave)\s(?:a\s)?note\b|^\W*(?:note|internal|private)\W*$|not (?:sent|visible) to (?:the )?(?:customer|requester)|внутренн|заметк|приватн|служебн|только для своих|примечани|только для (?:сотрудников|команды)|内部|內部|备注|備註|私密|便签|仅(?:员工|团队|内部)可见|only your team/i;

export const replyLabel =
  /\b(?:public )?(?:reply|respond|answer|send)\b|your (?:reply|message|answer)|message (?:the )?customer|ответ|сообщени[ея]|отправить|написать клиенту|回复|回覆|答复|发送|發送|消息/i;

/** Badges of staff in a message's head line. */
export const staffLabel =
  /^(?:agent|staff|support|team|team ?mate|your team|admin|operator|member|technician|assignee|employee|moderator|агент|оператор|поддержка|сотрудник|менеджер|исполнитель|специалист|техподдержка|客服|坐席|员工|管理员|工作人员|技术支持|处理人)$/i;
export const customerLabel =
  /^(?:customer|client|contact|contact name|requester|requestor|reporter|requested by|reported by|visitor|author|end[- ]user|user|клиент|заявитель|автор|автор обращения|посетитель|покупатель|пользователь|отправитель|客户|顾客|访客|用户|买家|请求者|提交人|申请人|报告人)\s*[:：]?$/i;
/** Labels beside the name of whoever works on the ticket, or is signed in. */
export const ownerLabel =
  /^(?:assignee|assigned to|owner|case owner|agent|signed in as|logged in as|handled by|исполнитель|ответственный|назначено|вы вошли как|处理人|负责人|受理人|当前用户)\s*[:：]?$/i;
/** How pages call whoever looks at them. */
export const selfName = /^(?:you|me|вы|я|您|你|我)$/i;
/** Names of people who have none. */
export const strangerName = /^(?:anonymous|guest|visitor|аноним|гость|посетитель|匿名|访客|游客)/i;
/** Marks that a message arrived or was changed; no part of its text. */
export const receipt =
  /^[✓✔\s]*(?:seen|read|delivered|sent|edited|not delivered|прочитано|просмотрено|доставлено|отправлено|изменено|ред\.|已读|已讀|未读|未讀|已送达|已发送|已编辑)(?: (?:by|at|в|at) .{1,30}| \d{1,2}:\d{2})?[✓✔\s]*$|^\((?:edited|изменено|已编辑)\)$|^[✓✔]{1,2}$/i;
/** Class of the line that says to whom. */
export const recipientHook = /(?:^|[-_\s])(?:to|cc|bcc|recipients?)(?:$|[-_\s])/i;
/** Short texts that are no names. */
export const notName =
  /^(?:reply|respond|forward|edit|delete|share|like|comment|more|show more|show less|translate|copy|quote|download|permalink|posted|sent|created|updated|on|at|to|from|re|avatar|photo|image|picture|logo|ответить|переслать|изменить|удалить|ещё|подробнее|цитировать|скачать|дата|кому|аватар|фото|回复|转发|编辑|删除|更多|引用|下载|复制|头像|图片)$/i;
/** Class, id or test id of the first message where it stands apart from the others. */
export const openingHook =
  /(?:^|[-_\s])(?:desc(?:ription)?|original(?:-?(?:request|message|post))?|request-?body|initial-?message|problem|question)(?:$|[-_\s])/i;
/** The same as a heading. */
export const openingTitle =
  /^(?:description|request|original request|problem|question|описание|обращение|текст обращения|вопрос|描述|问题描述|工单内容|问题)\s*[:：]?$/i;

/** Names under which helpdesks themselves write. */
export const machineName =
  /\bsystem\b|bot\b|automat|no-?reply|mailer-daemon|система|робот|автоматич|系统|系統|机器人|自动/i;

/** Class, id or test id of the element that names an author. */
export const authorHook =
  /author|sender|from(?![a-z])|user-?name|display-?name|nick-?name|creator|(?:^|[-_\s])(?:name|nick|by|user|who|person)(?:$|[-_\s])|lblUser/i;
/** The same for the element that holds the text. */
export const bodyHook =
  /(?:^|[-_\s])(?:body|content|text|message-?text|message-?body|comment-?body|markdown|bubble|lblText)(?:$|[-_\s])/i;
/** Parts of a message that are not its text. */
export const furniture =
  'button, [role="button"], a[href="#"], summary[role="button"], [role="toolbar"], [role="menu"], menu, nav, form, .dropdown-menu, .actions, .toolbar, .badge, .avatar, [aria-hidden="true"], .attachments, .reactions, [role="img"], [role="tooltip"], time';

/** Search boxes and filters are no place for a reply. */
export const notComposer = /search|filter|find|поиск|фильтр|搜索|查找|筛选|subject|тема|主题|tags?\b|title/i;
/** Classes that say something else than whose message it is. */
export const isOutOfFlow =
  /odd|even|first|last|unread|unseen|new|active|selected|focus|open|clos|collaps|expand|group|continu|start|end$|hover|edited|pinned|attach|note|private|internal|event|system|delay|anim/i;
/** How agents write. Weak signs, weighed with others. */
export const servingWords =
  /thank(?:s| you) for (?:writing|contacting|reaching|your|the|waiting)|(?:i am|i'm|we are|we're|my) (?:so |very |really )?(?:sorry|apolog)|i(?:'ve| have) (?:asked|passed|forwarded|checked|switched|sent|refunded|escalated)|let me (?:check|look|connect|know if)|glad to (?:hear|help)|anything else|happy to help|our team|i will close|we found|(?:could|can) you (?:please )?(?:send|tell|share|confirm|try)|please (?:try|add|send|check|let us)|приношу извинения|извините за|мне очень жаль|спасибо за (?:обращение|ожидание)|чем (?:могу|можем) помочь|проверяю|передал[аи]? |отправлен|проверьте, пожалуйста|уточните|вернусь с|您好|为您|为您|抱歉|让您|请(?:把|提供|您|留意)|麻烦您|已经(?:改好|重新|为|帮)|核实|感谢您/i;
/** How customers write. */
export const askingWords =
  /\bmy (?:card|account|order|money|parcel|code|promo)|still (?:not|no|waiting)|does(?: not|n't) work|nobody|third time|where is|i (?:ordered|returned|paid|bought|want|need)|we (?:pay|ordered)|thx|не пришл?[оёи]|до сих пор|где (?:мой|моя|решение)|хочу|оплатил|заказал|нашла|我(?:昨天|的|们|要|想)|你们|能帮我|怎么还|没有到|尽快/i;
