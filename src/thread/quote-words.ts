/** The words by which mail programs introduce what they repeat. Data only; the rules that use them are in `quotes.ts`. */

/** Lines such as "-----Original Message-----", without the dashes and in lower case. */
export const forwardTitles: readonly string[] = [
  'forwarded message',
  'begin forwarded message',
  'пересылаемое сообщение',
  'пересланное сообщение',
  'переадресованное сообщение',
  'начало переадресованного сообщения',
  'начало пересылаемого сообщения',
  '转发邮件',
  '转发的邮件',
  '转发邮件信息',
  '開始轉寄的郵件',
  '开始转发的邮件',
  '已转发的邮件',
];

export const separatorTitles: readonly string[] = [
  ...forwardTitles,
  'original message',
  'original appointment',
  'reply message',
  'исходное сообщение',
  'исходное письмо',
  'первоначальное сообщение',
  '原始邮件',
  '原始郵件',
  '原邮件',
  '回复的原邮件',
  '回复的邮件',
  '原始訊息',
  'ursprüngliche nachricht',
  'message d’origine',
  "message d'origine",
  'mensaje original',
  'mensagem original',
  'wiadomość oryginalna',
  'вихідне повідомлення',
];

/** Labels of a repeated mail header, by what they name. */
export const headerLabels: Readonly<Record<string, readonly string[]>> = {
  from: ['from', 'от', 'от кого', 'отправитель', '发件人', '寄件者', '寄件人', 'von', 'de', 'від'],
  date: ['sent', 'date', 'отправлено', 'дата', '发送时间', '日期', '时间', '發送時間', '傳送日期', '寄件日期'].concat([
    '发送日期',
    'gesendet',
    'datum',
    'envoyé',
    'enviado',
    'fecha',
    'надіслано',
  ]),
  to: ['to', 'кому', 'получатель', '收件人', '收件者', 'an', 'à', 'para'],
  subject: ['subject', 'тема', '主题', '主題', '主旨', 'betreff', 'objet', 'asunto', 'assunto'],
  cc: ['cc', 'copy', 'копия', '抄送', '副本', '抄送人'],
};

/** How an introducing line ends or begins, by language. Each must also hold a date; see `quotes.ts`. */
export const introVerbs: readonly RegExp[] = [
  /^on\b.*\b(?:wrote|writes)\s*:$/i,
  /^at\s+\d{4}-\d{2}-\d{2}.*\bwrote\s*:$/i,
  /^(?:\d|пн|вт|ср|чт|пт|сб|вс|пон|втор|сред|чет|пят|суб|воск|в\s|за\s|on\s).*(?:написал|написала|написал\(а\)|написали|пишет|писал|писала|писал\(а\))\s*:$/i,
  /^(?:понедельник|вторник|среда|четверг|пятница|суббота|воскресенье),.*\sот\s.*:$/i,
  /^(?:在|于|on\s|\d|["“'\p{L}]).*(?:写道|寫道|來信|来信)\s*[:：]$/iu,
  /^am\b.*\bschrieb\b.*:$/i,
  /^le\b.*\ba\s+écrit\s*:$/i,
  /^el\b.*\bescribió\s*:$/i,
  /^em\b.*\bescreveu\s*:$/i,
];
