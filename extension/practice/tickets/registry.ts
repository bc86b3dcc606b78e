/** All practice tickets. A new one is a file beside this one and a line here. */
import type { PracticeTicket } from '../practice-ticket.ts';
import { cancelTrip } from './en-cancel-trip.ts';
import { choirBudget } from './en-choir-budget.ts';
import { commentBoxBug } from './en-comment-box-bug.ts';
import { courseExtension } from './en-course-extension.ts';
import { invoiceLines } from './en-invoice-lines.ts';
import { missedDelivery } from './en-missed-delivery.ts';
import { pickupTime } from './en-pickup-time.ts';
import { refundBurst } from './en-refund-burst.ts';
import { routerQuestions } from './en-router-questions.ts';
import { vatInvoice } from './en-vat-invoice.ts';
import { closingDocuments } from './ru-closing-documents.ts';
import { hotelPoints } from './ru-hotel-points.ts';
import { lessonTransfer } from './ru-lesson-transfer.ts';
import { repairReport } from './ru-repair-report.ts';
import { silentDomain } from './ru-silent-domain.ts';
import { sofaAngry } from './ru-sofa-angry.ts';
import { thirdKettle } from './ru-third-kettle.ts';
import { whereToPress } from './ru-where-to-press.ts';
import { changeAddress } from './zh-change-address.ts';
import { firstWeek } from './zh-first-week.ts';
import { hospitalTicket } from './zh-hospital-ticket.ts';
import { keyAccount } from './zh-key-account.ts';
import { parcelDoubt } from './zh-parcel-doubt.ts';
import { refundAngry } from './zh-refund-angry.ts';
import { renovationList } from './zh-renovation-list.ts';
import { teaPraise } from './zh-tea-praise.ts';

export const tickets: readonly PracticeTicket[] = [
  ...[missedDelivery, invoiceLines, cancelTrip, vatInvoice, pickupTime],
  ...[refundBurst, courseExtension, choirBudget, commentBoxBug, routerQuestions],
  ...[sofaAngry, repairReport, lessonTransfer, closingDocuments],
  ...[hotelPoints, thirdKettle, whereToPress, silentDomain],
  ...[refundAngry, renovationList, hospitalTicket, changeAddress],
  ...[keyAccount, teaPraise, firstWeek, parcelDoubt],
];
