/** The number of the order, invoice, booking or contract the customer gave. Bare numbers are left alone: they may be anything. */
import type { Fact } from './fact.ts';

const named =
  /(?:order|invoice|booking|reservation|contract|ticket|case|parcel|tracking|заказ\p{L}*|сч[её]т\p{L}*|брон\p{L}*|договор\p{L}*|посылк\p{L}*|订单|发票|合同|预订|运单)(?:\s*(?:number|no\.?|nr\.?|id|номер|号码|编号|单号|号))?\s*[:：#№]*\s*(?:is\s+|是|为)?([\p{Lu}]{0,4}[-–]?\d[\d-]{2,})/iu;
const marked = /(?:^|\s)[#№]\s?(\d{3,})\b/u;
const coded = /(?:^|[\s(,])([A-Z]{1,4}-\d{3,})\b/u;

export const order: Fact = ({ thread }) => {
  const said = thread.messages.filter((m) => m.role === 'customer').map((m) => m.text);
  for (const text of [...said.reverse(), thread.subject ?? '']) {
    const found =
      named.exec(text.slice(0, 20_000)) ?? marked.exec(text.slice(0, 20_000)) ?? coded.exec(text.slice(0, 20_000));
    if (found?.[1]) return found[1].replace(/[-–]+$/, '');
  }
  return undefined;
};
