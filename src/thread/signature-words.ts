/** The words by which signatures, footers and robot lines are known. Data only; the rules are in `signatures.ts`. */

/** Whole lines that phones and mail programs add at the end. */
export const deviceLines: readonly RegExp[] = [
  /^sent (?:from|via|with|using) (?:my |the )?[\w .:+&'-]{2,50}$/i,
  /^get outlook for \w+(?: \w+)?\.?(?:\s*<?https?:\S+>?)?$/i,
  /^sent from (?:outlook|mail|yahoo mail|proton ?mail).{0,40}$/i,
  /^(?:отправлено|послано|написано) (?:с|со|из|через|от)\s.{2,60}$/i,
  /^отправлено (?:iphone|ipad|android).{0,20}$/i,
  /^с(?:о|) моего (?:iphone|ipad|телефона|смартфона).{0,20}$/i,
  /^(?:发自|發自|来自|來自|从|從)(?:我的|手机|手機)?\s?.{0,25}(?:iphone|ipad|手机|手機|安卓|android|华为|小米|邮箱|郵箱|邮件|客户端|outlook|foxmail).{0,20}$/i,
  /^(?:下载|获取|取得) ?outlook.{0,40}$/i,
  /^von meinem \w+ gesendet\.?$/i,
  /^envoyé (?:de|depuis) mon \w+\.?$/i,
];

/** First words of a closing. The closing and the name stay; what follows may be a contact card. */
export const signOffs: readonly RegExp[] = [
  /^(?:(?:kind|best|warm|many|with (?:kind|best)) )?(?:regards|wishes|thanks)[,.!]?$/i,
  /^(?:sincerely|yours|cheers|thank you|thanks)(?: (?:truly|sincerely|faithfully|again))?[,.!]?$/i,
  /^с (?:наилучшими пожеланиями|уважением|благодарностью)[,.!]?.{0,40}$/i,
  /^(?:всего (?:доброго|хорошего)|спасибо|заранее (?:спасибо|благодарю))[,.!]?$/i,
  /^(?:此致|敬礼|谢谢|祝好|顺祝商祺|祝商祺|此致敬礼)[，,。!！]?$/,
];

/** A line of a contact card: a labelled or bare phone, a mail address, a site. */
export const contactLine =
  /^(?:\W*(?:tel|phone|mob(?:ile)?|fax|cell|e-?mail|web|www|skype|telegram|whatsapp|тел|моб|факс|почта|сайт|电话|電話|手机|手機|传真|邮箱|地址|网址|微信|qq|адрес|address)\.?\s*(?:[:：+\d]|www|https?))|^[\s|+()\d-]{7,}$|^\S+@\S+\.\w+$|^(?:https?:\/\/|www\.)\S+$/i;

/** How confidentiality and disclaimer paragraphs open. */
export const legalOpenings: readonly RegExp[] = [
  /^(?:confidentiality(?: notice)?|disclaimer|legal notice|important notice)\s*[:.-]/i,
  /^this (?:e-?mail|message|communication)\b.{0,80}\b(?:confidential|privileged|intended (?:only|solely))/i,
  /^the information (?:contained )?in this (?:e-?mail|message)\b/i,
  /^please consider the environment before printing/i,
  /^(?:это|данное|настоящее) (?:электронное )?(?:сообщение|письмо).{0,90}(?:конфиденциальн|предназначен)/i,
  /^(?:уведомление о конфиденциальности|конфиденциальность)\s*[:.-]/i,
  /^информация,? содержащаяся в (?:этом|данном|настоящем)/i,
  /^(?:本邮件|本電子郵件|此邮件|本电子邮件|这封邮件).{0,40}(?:保密|机密|機密|仅供|仅限)/,
  /^(?:保密声明|免责声明|保密提示)\s*[:：]?/,
];

/** A quick look before the expressions below: most lines hold none of these. */
export const maybeRobot = /line|выше этой|此行|external|внешнее|外部/i;

/** Lines that helpdesks put above a reply. */
export const robotLines: readonly RegExp[] = [
  /^[#\-=*\s]*(?:please )?(?:type|write|enter|reply)\b.{0,30}\b(?:above|over) this line.{0,40}$/i,
  /^[#\-=*\s]*(?:пожалуйста,? )?(?:пишите|введите|напишите|ответ(?:ьте|ить)?).{0,30}выше этой (?:строки|линии|черты).{0,40}$/i,
  /^[#\-=*\s]*请?在?此行(?:以上|上方|之上).{0,20}$/,
  /^\[?(?:external|внешнее письмо|外部邮件)\]?\s*[:：!-].{0,120}(?:sender|отправител|发件人|caution|links?).{0,120}$/i,
];
