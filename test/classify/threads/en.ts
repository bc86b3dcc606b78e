/** One own short English thread per type, and plain ones that must stay plain though they hold a type's words. */
import type { CustomerType } from '../../../src/thread/customer-types.ts';
import type { Thread } from '../../../src/thread/thread.ts';
import { known, later, of } from './type-thread.ts';

export const typed: Record<CustomerType, Thread> = {
  child: of(
    "c 0 I can't get it to work, I'm no good with computers. Where do I press? There is a little blue square and my son normally does it for me.",
  ),
  newcomer: of(
    "c 0 Hi, I just signed up yesterday and I'm new to all this. How does it work, do I need to book first? What do I do next?",
  ),
  undecided: of(
    "c 0 I liked the green one, but then I thought maybe a sofa, or should I wait? On the other hand my sister says blue. What would you take? I can't make up my mind.",
  ),
  'endless-questions': of(
    'c 0 Is the hall heated?',
    'a 1 Yes, to 20 degrees.',
    'c 3 Measured where? At the floor or at the seat? And is it the same in the balcony? Who measures it?',
    'a 5 At the seat, by the house engineer.',
    "c 7 I read your answer but I still don't see which seat. Front or back? Before or after the interval? And if the door is open?",
  ),
  'self-resolver': of(
    'c 0 My gift balance is not showing at checkout',
    'c 4 Never mind, found it, I was on the wrong account. Sorry for the noise!',
  ),
  forgetful: later(
    12000,
    'c 0 The export file is empty',
    'a 40 Which company did you choose in the menu?',
    'a 4000 Did my question reach you?',
    'a 8000 A word is enough and I can go on.',
  ),
  angry: of('c 0 ARE YOU KIDDING ME?! This is outrageous, what a joke of a company!!! Where the hell is my parcel'),
  unlucky: known(
    { tickets: 7 },
    'c 0 The replacement kettle is broken again, this is the third time. Why is it always me? Just my luck.',
  ),
  meticulous: of(
    'c 0 Please answer each point in writing.\n1. On 3 March invoice 12 shows 40.00 instead of 30.00 EUR.\n2. On 5 March the credit of 12.50 EUR was promised and is missing.\n3. On 9 March VAT was counted twice on page two.',
  ),
  'combative-complainer': of(
    'c 0 Under section 75 of the Consumer Rights Act you are liable and I will prove you wrong. I am reporting you to trading standards and the ombudsman, and I know my rights.',
  ),
  'chronic-complainer': of(
    'c 0 Me again. The box was a bit dented, the lid squeaks, the spoon was missing, and the driver never smiles. Nobody listens to me, it is always something. Oh well, that is my life, poor me.',
  ),
  werewolf: of(
    'c 0 Hello lovely people! Tiny favour to ask, could you move me to Saturday? Thank you so much, you are stars!',
    'a 2 I am afraid Saturday is fully booked.',
    'c 4 What a joke of a place. Useless clowns, get lost!! I was being nice to you',
  ),
  'in-distress': of(
    'c 0 Could you stop the renewal please, my husband passed away on Tuesday and I am going through his accounts.',
  ),
  relentless: of(
    'c 0 hi',
    'c 0 the refund',
    'c 1 where is it',
    'c 1 hello?',
    'c 2 anyone there',
    'c 2 i also wrote on facebook',
    'c 3 hello??',
  ),
  'everything-now': of(
    'c 0 I need it right now, immediately! And also change the address. Oh, and can you add a gift box too? And one more thing, another driver. So you lost it, obviously? Hurry up!',
  ),
  impulsive: of(
    'c 0 I bought it on a whim last night without reading the description and now it is not what I imagined. Can I undo the order and return it?',
  ),
  entitled: of(
    'c 0 I pay you, so you must do it. Do as I say: send a man today and do it for free. That is what you are paid for.',
  ),
  'self-styled-vip': of(
    'c 0 Do you know who I am? I am friends with your director and the chief of police, and I have a large audience. One call from me and you will all be looking for work.',
  ),
  vip: known(
    { tags: ['vip'], since: '2011-05-01', orders: 240, spend: 180000 },
    "c 0 I don't need apologies, I need a solution: the new board by Friday, and tell me who is in charge of it.",
  ),
  extortionist: of(
    'c 0 What do I get for my trouble? I want a refund and I keep the dress, plus a voucher. Otherwise I post one star reviews everywhere and my followers will see it.',
  ),
  'discount-seeker': of(
    'c 0 Can you give me a discount? What is the best price you can do, maybe 20% off if we take a year?',
  ),
  'prize-hunter': of(
    'c 0 When is the next giveaway? I take part in all your prize draws and contests. Any promo codes or free gifts today?',
  ),
  deceiver: of(
    'c 0 My tablet never arrived, I want a refund',
    'a 5 The courier has a signature of Friday. Who signed for it?',
    "c 8 don't know, don't remember, it was days ago. just refund me",
    'a 10 In your first message you wrote that the screen was cracked?',
    "c 12 I mean it arrived but broken, I threw it away, no photos. doesn't matter, just refund",
  ),
  'bad-fit': of(
    'c 0 Give me a full refund, I bought it four years ago and want my money back, idiot',
    'a 5 We can offer a repair at a reduced price.',
    'c 8 You brainless muppet, I did not ask for your repair. Free replacement for life or I destroy you in reviews',
    'a 12 A repair is what we can do.',
    'c 15 Shut up, you pathetic little clerk. Are you stupid? New one, free of charge, now',
  ),
  business: of(
    'c 0 I have worked in logistics for fifteen years. I would suggest batching the calls and moving the index to a queue: it would cut the latency by half. As an engineer I would also suggest adding a webhook.',
  ),
  tester: of(
    'c 0 Been running build 12 of the beta for six days on two phones, notes incoming: rotating while dragging crashes 4 of 5 times, steps and clip attached. Happy to test the next build, glad to help.',
  ),
  'know-it-all': of(
    "c 0 As everybody knows, lithium batteries have a memory, I read it somewhere. You people don't understand physics, let me explain how it really works. You should all learn the basics first.",
  ),
  insistent: of(
    "c 0 I already tried a reset, another cable and new firmware, and the log shows that it is the power board. Please don't send me the script again: replace the board.",
  ),
  loyal: of(
    'c 0 Thank you so much, you are wonderful! I have been a customer for ten years and recommend you to all my friends. Keep it up!',
  ),
};

export const plain: readonly Thread[] = [
  of('c 0 Hi, where do I find the PDF of my February invoice?'),
  of('c 0 Dying to know, is the new season out on handhelds too?', 'a 3 On the 19th!', 'c 4 sick, thx'),
  of('c 0 My phone died halfway through the order, can I start again?'),
  of('c 0 Do you ship to Ireland?', 'a 3 We do.', 'c 5 Great, thanks'),
  of('c 0 I have booked a table for six at 8 tonight, can we make it 8:30?'),
  of('c 0 Order for the café please:\n1. oat milk, 4 cases\n2. cups, 2 sleeves\n3. lids, 2 sleeves'),
  of('c 0 Is the killer deal on bikes still on this weekend?'),
  of('c 0 Could you check whether the fire stick works with the soundbar?'),
  of('c 0 I ordered the wrong size by accident, how do I exchange it?'),
  of(
    'c 0 App 8.2 crashes on start since the update, log attached.',
    'a 9 Version 8.2.1 is out.',
    'c 20 Works now, thank you',
  ),
  of('c 0 We lost the key of the parcel box, can we get a second one?'),
  of('c 0 Can you change the delivery address to 9 Harbour Road, same town?'),
  of('c 0 Got my parcel, everything fine, thanks!'),
  of('c 0 What time does the pool open on Sundays?'),
  of('c 0 Please send a quote for 25 seats from 1 April, in euros.'),
  of('c 0 I am in-house counsel of a school. Which version of the terms applies to March orders?'),
  later(9000, 'c 0 When do you close today?', 'a 4 At six. See you!'),
  of('c 0 My colleague is furious with the parking machine, ha. I just need a VAT receipt.'),
  known({ tickets: 12 }, 'c 0 Please resend the receipt for May.'),
  known({ tags: ['newsletter'], orders: 3 }, 'c 0 Is the grey jacket back in stock?'),
  of('c 0 The film is called The Robbery, are there seats left on Friday?'),
  of('c 0 hello', 'a 1 Hi! How can I help?', 'c 2 when will my order arrive? 88123', 'a 3 Tomorrow.', 'c 4 ok'),
];
