/**
 * Teaches the firm its own trade: everyone knows, any student could tell, let me explain, you are doing it wrong. Hears the tone, cannot
 * check who is right.
 */
import type { Cue } from './cue.ts';

export const lectures: Cue = {
  id: 'lectures',
  lexicon: {
    en: `
      any (electrician|mechanic|doctor|chef|engineer|lawyer|professional|expert|builder|programmer|vet) (would|will|can|could) (tell|know|say|explain|confirm)
      anyone with (half |)a (brain|clue) (knows|can see|would); you (really |)(should|ought to|need to) (learn|study|read up|educate yourselves) .. (before|about|how|on); (i|ive) (know|known|forgotten) more about; didnt (they|anyone) teach you; learn (the basics|some (physics|chemistry|history|law)); (you|they) dont (even |)(know|understand) (the basics|how .. works|what)
      (everyone|everybody|anybody|anyone) knows; let me (explain|educate|teach|enlighten|tell you how); (you|your) (people|lot|guys|engineers|staff) (have|has) no (idea|clue); (clearly|obviously) (you|nobody|none of you) .. (dont|doesnt|never) (know|understand|understands|study|studied); any (decent|real|competent) .. (would know|knows); (i|ill) (give|giving) you a (free |)(lesson|tip|lecture); (you are|youre) doing it (all |)wrong; (its|this is) (not rocket science|elementary|simple physics|common sense); (read|go read|open) a (book|textbook)
      (as|and) everyone knows; (everyone|everybody|anyone|anybody) (who knows|in the know|knows (this|that|it)); (its|thats) (a|) (common knowledge|basic (physics|chemistry|stuff|maths|biology|logic)|general knowledge); common (knowlege|knowledge|sense) (that|in|thats)
      any (student|teenager|fool|child|schoolboy|plumber|first year) .. (knows|know|sees|could|will tell|would tell); basic (physics|chemistry|stuff|science); (let|allow) me (to |)(explain|educate|teach|enlighten) (to |)(you|him|them|something)
      ill (educate|teach|explain to) (you|him); (you (people|lot|guys|) |)(do know|should know) that; (just so you know|fyi) .. (mistake|wrong|upside|nonsense); you(re| are) (all |)(doing|taking|brewing|using) .. (wrong|on the wrong); (thats|that is|its) (an old wives|what they (tell|want)|a matter of opinion|nonsense|wrong (,|.))
      i (saw a programme|saw a video|read (an article|a magazine|somewhere|that your)|listen to .. podcasts|watch a guy|did a .. course|heard it on); been in a magazine; theres been research; its been proven; statistically; (my|a) (cousin|brother in law|uncle|mate|neighbour) .. (used to|was in|says|sells)
      (one more thing|another matter|and another thing|also your|also you should|while im at it) (for your|. |,|:|your|you|in); (youre|your|you are) welcome .; you never mention; you lot never; (you|they) clearly never; youre thinking of; youre young; i know (about these things|how this works|more about .. than|what works)
      (need|want|you need) to (hire|get) (somebody|someone) (who|in|whos) (reads|knows|been); ill (write|come back) (tomorrow|tmrw) (about|with); me again (re|.|about); (no|not) (no|really) , (it|clocks|you|they) (doesnt|cant|dont); as i said (monday|last)
      by every definition; any first year student; take it that you concede; caught you (out|lying); (i|im) (dont|no|not) (own one|a doctor|shop) .. (but|by)`,
    ru: `
      учите матчасть; любой (электрик|механик|врач|повар|инженер|юрист|специалист|строитель|сантехник)
      (вы|вас) (вообще |)(физику|химию|биологию|математику|русский|учебник) .. (учили|проходили|открывали|знаете); (каждый|любой|всякий) (ребенок|школьник|дурак|первоклассник|специалист); (знает|понимает) (каждый|любой) (ребенок|школьник|студент); (вы|ваши специалисты) (не знаете|не понимаете) (элементарн*|азов|простых|основ|как)
      (это|это же|ну это) (элементарно|азбука|азы|всем известно|общеизвестно|очевидно любому); любой (студент|школьник|инженер|ребенок|специалист|нормальный) .. (знает|скажет|поймет|подтвердит); (вам бы|советую) .. (подучить|поучить|почитать|выучить); (сейчас|давайте|я) (вам |)(объясню|расскажу|научу|растолкую); учитесь (пока|,|.|!); запомните (,|раз|:)
      (все|всем|каждому|любому|каждый) (и так|) (знают|известно|понятно|знает) (,|.|что); все (это|) знают; это (каждому|любому) (школьник*|грамотн*|ребенк*); (любой|каждый) (школьник|студент|грамотный|турок|электрик|кто хоть|дурак|сантехник|человек) .. (знает|скажет|объяснит|вам|понимает)
      (школьная|элементарная) (программа|физика|логика); (это|ну это) (физика|закон сохранения|химия|азы); (почитайте|учите|изучите|откройте) (физик*|хими*|учебник*|книг*|матчасть); погуглите; (позвольте|давайте|я) (вам|) (объясню|заметить|поясню|растолкую|просвещу|подскажу|научу); подсказываю вам
      вы (все |) (неправильно|не так|зря) (делаете|варите|храните|возите|пишете|обслуживаете|считаете|понимаете|ставите); обслуживаете неправильно; (знаете|а знаете) в чем (ваша беда|проблема); не путайте; вы не путайте; (вы|ваш технолог|ваши) .. (ничего|не) (в этом |) понима*т
      (я|мой кум|сосед*|дед|связист|таксист|муж|зять) .. (читал*|видел*|слышал*) .. (что|ролик|передач*|журнале|форум*|в самолете|видео); в журнале писали; (это доказано|доказали норвежцы|ученые доказали); мне .. (в армии|на шашлыках|таксист|объяснил*|растолковал*)
      (еще|и) (скажу|добавлю|напишу) (по|про|:|насчет|вам); (завтра|потом|еще) (напишу|расскажу|скажу) (про|вам|о); (я вам|уже) .. (писал*|говорил*) .. (про|летом|во вторник|то же); (записывайте|запишите) , пока; в (старину|молодости|мое время); так что знаю , о чем; в живности понимаю; (двадцать|сорок|тридцать) лет .. (понимаю|разбираюсь|и знаю); как (раз|известно) ,; молодые люди ,; какая наивность; (опровергните|докажите) (письменно|,)
      (маркетолог*|придумали) .. (чтобы|маркетологи); а надо (озоном|сто|наоборот|лить|через)`,
    zh: `
      (基本|起码|最起码)(的|)常识(..)(没有|不懂|都没|也没)
      连这(个|点)(都|也)不(知道|懂|会); (初中|高中|小学|大学)(物理|化学|数学|生物|课本|就|都)(..)(学过|教过|讲过|就学|都会); 你们(该|应该|要)(好好|多|去)(学|读|看|补)
      (这种|这点|最基本的)常识(..); 我来(教教|教|告诉|科普|给你们讲)(你们|你|大家); 随便(一个|找个|问个)(..)(都知道|都懂|都会); (大学生|小学生|学过物理的|外行人|懂点|有常识)(..)(都知道|都懂|都明白); 你们(工程师|技术|设计师|产品)(..)(不懂|不专业|没学过|瞎)
      (这是|那是|这)(常识|外行话|外行说法|基本常识|物理常识|基本的逻辑|最基本); 常识(，|,|好吗|吧|都|你); (懂行|懂的人|内行|学过(..)|任何(..)|是个人|小学生|谁)(都|就|一听(..)就)(知道|懂|明白); 谁都知道; 都学过; (物理课|书上|初中|小学)(都|就)(学|教|讲)(过|的|了)
      (我|让我)(给|来给|跟)(你们|你)(科普|解释|上一课|讲讲|说说道理|普及|培训|解释解释); (你们|你)(根本|完全|一点|都|)(不懂|不了解|没学过|外行); 外行(话|说法); 落后(二十年|十年|多少年)
      我(看过|查了|研究过|学过|念过)(..)(视频|纪录片|片子|报道|文章|一学期|一点|三天); (国外|外国|欧美|日本|全世界)(都|早就|就)(这样|不|是|没|用); 我(一看|一听|一眼)(就|)(知道|看出|懂|明白); 早(说|跟你们说|讲)过
      (另外|还有|顺便|顺带|对了)(..)你们(..)(错|不对|不专业|就不该|反了|落后|可笑|难看); (就是|都是|全都|根本)(错的|错了|骗人|装反|大错|搞反); 大错(特错|，|,); 错，是; 胡扯
      (邻居|表弟|朋友|亲戚|儿子|隔壁)(..)(说|讲|这么讲|修)(..)(的|都)(这么|这样|说|讲); (你|你们)(年轻|没经验|资历|都唸同|念同|书读)(..); 看吧，我(就|早)说; 门儿清; (回去|先去|去)(读|查)(书|一查|几本|查资料); 明天(我|)(再|接着)(写|讲|说|来); 说说我的看法; 都没说到点子; 你们记一下; 怎么不写; 你们(就是|)怕我懂; 第(九|八|#|十)封`,
  },
  examples: {
    fires: [
      'As everyone knows, black tyres attract heat. You are doing it all wrong, basic physics.',
      'Любой школьник скажет вам, что это не так. Почитайте физику.',
      '我给你们科普一下，这是常识，懂行的都知道',
    ],
    leaves: [
      'Please let me know what is wrong with my order.',
      'Could you explain how the points work?',
      'Объясните, пожалуйста, как подключить тариф.',
      'Школьник может ездить со скидкой?',
      '这款怎么用，我不太懂',
      '小学生能买儿童票吗',
    ],
  },
};
