/**
 * Doesn't hear out and draws the wrong conclusion: so you're saying there's nothing, so it's cancelled then. Cannot know
 * what was really said.
 */
import type { Cue } from './cue.ts';

export const jumpsToConclusion: Cue = {
  id: 'jumps-to-conclusion',
  lexicon: {
    en: `
      so (basically |) (youre|you are|ur|u r|are you) (saying|telling me) (that|) .. (no|not|nobody|nothing|wont|cant|closed|full|gone|never|dont)
      so (there is|theres|there are) no .. (then|fine|ok|great|,|.); so no .. (then|fine|?)
      so you (have|ve|havent|didnt|dont|cant|wont|lost|cancelled|canceled|do not|have not) (even |) (nothing|no|got|cancelled|canceled|lost|booked|done|do|sent|got it|got any|anything|started|want); so you (have nothing|cant do it|dont do|lost my|have no|cancelled|wont do it|dont want)
      so youve (cancelled|lost|given|forgotten|got nothing|sold|done nothing); so (its|it is) (cancelled|gone|lost|not coming|a no|off) (then|,|.|?); which (tells me|means) (that|) (you|youve|its|there) .. (lost|forgot*|cancelled|no|not|nothing)
      (just|then) say so; if (youre|you are) full .. just say so; so you can do it; i see you dont do .. (??|?|surely|anyway)
      so (nobody|no one|noone) (is|will|can|knows|does) .. (then|?|.)`,
    ru: `
      (значит|ясно|понятно|то есть|получается|так|видимо|выходит) (,|) (значит|вы|тогда|) (отказываете|отказываетесь|не (умеете|можете|хотите|сделаете|будете|заказали|заказывали|привезете|приедете|забронировали)|их нет|мест нет|его нет|ее нет|никого нет|ничего нет|отменили|глухо|не будет|потеряли|забыли|нету)
      (с|ну) .. видимо глухо; (так|ну так) и (скажите|говорите|пишите|знал*); (или|так) вы отказываете; то есть .. (вы|) не (заказали|сделали|забронировали|отправили|приняли) (.|!|,|?)
      (ничего|никто|вы) не (ответили|ответил) (про|насчет|о) .. значит (их|его|ее|вас|нет|не); заглушка значит; раз (молчите|не отвечаете) значит`,
    zh: `
      所以(你的意思|您的意思|是说|说|是|就是|你们|你)(是|)(..)(不|没|失败|修不好|不想|不让|不肯|不给|坏|取消|没戏|无法); (你|你们|您)的意思(是|就是)(..)(不|没)(..)(了|吗|？|是吧)
      (那|那就|就)是(不|没)(想|肯|愿|能|有|让|戏|人)(..)(了|吧|是吧|对吧|喽|咯|？); 是不是(你们|你)(不想|没|不肯|不愿|故意|把我|都不)
      (肯定|一定)是(坏|没|忘|丢); 是把我忘了; (失败|没做|不行|没有|取消)了是(吧|不是|吗)`,
  },
  examples: {
    fires: [
      'So you are telling me salaries will not go? Then just say so.',
      'понятно, значит мест нет, так и скажите',
      '所以你的意思是修不好了？',
    ],
    leaves: [
      'So you are open on Sunday, great.',
      'То есть мне подойти к двум, верно?',
      'Значит, жду курьера завтра, спасибо.',
      '所以我明天十点到就可以，对吗？',
      'So there are two ways to pay, thanks.',
    ],
  },
};
