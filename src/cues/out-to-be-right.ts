/** Wants to win the case: admit it, you are twisting my words, prove it. Cannot tell who is right. */
import type { Cue } from './cue.ts';

export const outToBeRight: Cue = {
  id: 'out-to-be-right',
  lexicon: {
    en: `
      (you are|youre|your) (wrong|lying|twisting|bluffing|mistaken|misleading|deliberately|dodging|evading|contradicting)
      (stop|again you are|you keep) (lying|twisting|dodging|hiding|evading|deflecting|misleading)
      (you|they|first|so you|then you|just|must|until (they|you)) (admit|concede|acknowledge|confess) (it|that|in writing|you|to|the|your|,|.|)
      admission; (putting|put) words in my mouth; (prove|show me where) (it|that|otherwise|this|)
      (i have|have|got|ive) (full|all the|) (proof|evidence|witnesses|recordings|screenshots)
      (caught you|caught out) (out|)
      (so|then|which means|that means) (you|i take it) (refuse*|agree|admit|concede|are admitting); noted .
      (did i|do you|have you) (ask|request|say|deny|even read)
      (neither|none of which) (is|of which) (admissible|acceptable|answers)
      (not|isnt|is no) (an answer|a response|an explanation|consultation|what i asked|the point)
      (typical|all the same|people like you|your sort|the likes of you|your kind)
      (every|each) (line|word|message) (you|is being|of this) (type|is|write|recorded|saved|kept)
      (keep|kept|recorded|record|evidence|screenshotted) (this|it|of everything|for the) (thread|record|evidence)
      i know (what i|my rights|when i|better); i was right; i am (right|correct); fobbed off
      (nothing of the sort|legally illiterate|so called); word games; (lies|lie)
      dont (tell|lie to|patronise|patronize|insult|lecture) me
      (you will find|i do not|i dont) (go away|give up|back down|let go); final response; indictment
      (answer|explain) (me this|yourselves|yourself); which clause; quote it
      -i am right (here|outside|next|in saying|handed); -am i right; -(lie|lies) (flat|down|between|in|on)`,
    ru: `
      (вы|вы же|и не|не надо|хватит|прекратите|опять|снова|нагло|вы даже|вы мне|зачем) (врете|лжете|врать|лгать|врите|лгите|передергиваете|выкручиваетесь|юлите|увиливаете|уходите от ответа|изворачиваетесь|подменяете|скрываете|признались|сами признали*)
      (признайте|признайтесь|признали|признаете|признались|сознались|сами признались|докажите|доказано|докажу) (что|свою|ошибку|вину|обратное|это|)
      (вранье|ложь|лжете|отписк*|отмазк*|отговорк*|демагоги*)
      (то есть|значит|получается) (я|вы) (дурак|дура|вру|лгу|признаете|отказываете*|согласны|скрываете|по вашему)
      (я|прав|все равно) (прав|права|докажу|своего добьюсь|добьюсь|не отступлю|не молчу|не отстану|все зна*|все помню|фиксирую)
      (мне|вы мне|не надо мне) (не надо|) (рассказывать|сказки|лапшу|зубы|подсказывать|тут) (заговаривать|рассказывать|вешать|не рассказывайте|)
      (фиксирую|подшиваю|сохраняю|записываю|приобщ*|скриншот*|скрин) (все|ответ|разговор|приложу|вашего|это|)
      (на каком|какое) основани*
      (назовите|укажите|фамилию|ваши|дайте) (фамилию|фио|имя|должность|основание|пункт|полные|юриста)
      не по существу; (вам|вы) (самому|самим|сам*) не (стыдно|смешно)
      (кто вам|какое вы имеете|не имеете) (дал право|право|права)
      (любой|даже) (суд|юрист|ребенок|школьник|специалист) (подтвердит|скажет|знает|поймет)
      (ваша|ваши|очередная) (ложь|вранье|отписк*|отговорк*|разъяснени*); слово в слово
      еще раз для невнимательных; читать (надо|умеете); (не|я не) (дурак|дура|вчера родил*)
      посмотрим (кто|как|что); -я не прав*; -если я правильно; -вы правы`,
    zh: `
      (狡辩|诡辩|抵赖|推卸|推诿|踢皮球|偷换概念|文字游戏|强词夺理|避重就轻|答非所问|睁眼说瞎话|撒谎|说谎|骗谁|糊弄谁|自相矛盾|打自己脸|自打|倒打一耙|嘴硬|搪塞|耍赖|心虚)
      (承认|认)(错|违法|吗|有错|自己|不认|了吧); (书面|公开)(承认|道歉|认错|声明); (截屏|截图|录音|录屏|公证|保存|留证|存证)(了|为证|证据|都|保留|我)
      (证据|录音)(确凿|都|在|我|保留|已|足); (你|你们|贵司|贵公司)(少|别|休想|无非|不过|就是)(拿|跟我|想|是|欺负|狡辩|糊弄|套|来这套)
      (拿|给我|请)(..)(证据|依据|红头文件|法条)(来|出来|); 谁(规定|给你|说的|给的|定的)(..)(权|权利|资格|？|\\?|); 没资格; 错的(是|从头|就是)(你|你们)
      (道理|理)(在|站|是)(我|谁|哪); 谁没理; (我|本人)(没错|有理|占理|就是对|是对的|不认|只认|不接受); 见多了; 熟门熟路; 告赢; 看谁(耗|狠|怕|有理|硬); 耗(到底|得过|着)
      继续怼; 讲(道理|理|清楚); 不见棺材; 废话少说; 你说不(违法|是|算)`,
  },
  examples: {
    fires: [
      'You are twisting my words. Prove it, and admit in writing that you lied.',
      'Хватит врать, признайте свою ошибку! Я всё фиксирую',
      '你们就是狡辩，已经截屏了，书面承认错误',
    ],
    leaves: ["Am I right that you're open today?", 'Вы правы, спасибо за пояснение.', '你说得对，我理解了'],
  },
};
