/** Words that helpdesks put into class names, test ids, data attributes and labels. Data only. */

/** Attribute values that speak of one message. */
export const messageHook =
  /(?:^|[-_\s])(?:message|msg|comment|reply|article|post|bubble|entry|event|communication|transaction|journal|email|mail|thread-?item|conversation-?item|note)(?:$|[-_\s\d])/i;

/** The same for the element around all messages. */
export const threadHook =
  /(?:^|[-_\s])(?:messages|thread|conversation|dialog|chat|timeline|comments|log|feed|history|transcript|posts|articles)(?:$|[-_\s])/i;

/** What an item's own attributes say about its author, most telling first. Tried on words split at - _ and capitals. */
export const roleHooks: readonly (readonly [RegExp, 'customer' | 'agent' | 'note' | 'system'])[] = [
  [/\b(?:internal|private|privatenote|notes?|whisper)\b(?! (?:form|editor|box))/, 'note'],
  [/\b(?:system|event|activity|audit|status|changelog|autoreply|notification)\b/, 'system'],
  [
    /\b(?:customer|client|requester|requestor|end user|enduser|visitor|incoming|inbound|received|guest|opponent|consumer)\b/,
    'customer',
  ],
  [
    /\b(?:agent|staff|operator|outgoing|outbound|self|mine|me|own|support|employee|sent|response|technician|team)\b/,
    'agent',
  ],
];

/** Badges and labels that say a message or a box is for staff only. */
export const noteLabel =
  /\b(?:internal|private|staff|team)[\s-]?(?:note|comment|only|message)|\b(?:add|leave)\s(?:a\s)?note\b|^\W*(?:note|internal|private)\W*$|not (?:sent|visible) to (?:the )?(?:customer|requester)|внутренн|заметк|приватн|служебн|примечани|только для (?:сотрудников|команды)|内部|內部|备注|備註|私密|便签|仅(?:员工|团队)可见/i;

export const replyLabel =
  /\b(?:public )?(?:reply|respond|answer|send)\b|your (?:reply|message|answer)|message (?:the )?customer|ответ|сообщени[ея]|отправить|написать клиенту|回复|回覆|答复|发送|發送|消息/i;

/** Badges of staff in a message's head line. */
export const staffLabel =
  /^(?:agent|staff|support|team|admin|operator|агент|оператор|поддержка|сотрудник|менеджер|客服|坐席|员工|管理员)$/i;
export const customerLabel =
  /^(?:customer|client|requester|requestor|visitor|end[- ]user|клиент|заявитель|автор обращения|посетитель|покупатель|客户|顾客|访客|请求者|提交人)\s*[:：]?$/i;

/** Names under which helpdesks themselves write. */
export const machineName =
  /\bsystem\b|\bbot\b|automat|no-?reply|mailer-daemon|система|робот|автоматич|系统|系統|机器人|自动/i;

/** Class, id or test id of the element that names an author. */
export const authorHook =
  /author|sender|from(?![a-z])|user-?name|display-?name|creator|(?:^|[-_\s])(?:name|by|user)(?:$|[-_\s])/i;
/** The same for the element that holds the text. */
export const bodyHook =
  /(?:^|[-_\s])(?:body|content|text|message-?text|message-?body|comment-?body|markdown|bubble)(?:$|[-_\s])/i;
/** Parts of a message that are not its text. */
export const furniture =
  'button, [role="button"], [role="toolbar"], [role="menu"], menu, nav, form, .dropdown-menu, .actions, .toolbar, .badge, .avatar, [aria-hidden="true"], .attachments, .reactions, [role="img"], [role="tooltip"], time';

/** Search boxes and filters are no place for a reply. */
export const notComposer = /search|filter|find|поиск|фильтр|搜索|查找|筛选|subject|тема|主题|tags?\b|title/i;
