/**
 * Warmth beyond courtesy: love for the firm, the best of all, a named person praised, gifts and tears. Formulaic thanks and a plain
 * "good, works" are not it.
 */
import type { Cue } from './cue.ts';

export const warmPraise: Cue = {
  id: 'warm-praise',
  lexicon: {
    en: `
      simply the best; (from|with) .. bottom of my heart; with all my heart
      (absolutely|really|truly|simply|just) (love|adore) (this|your|you|the) (company|shop|store|brand|place|team|service|people|guys|salon|bakery|app); never (let|lets|have let|letting) (me|us) down; never (disappoint|disappoints|disappointed); (you|they) always (go|make|brighten|deliver|surprise|come through); cant (praise|thank) .. enough; (amazing|wonderful|fantastic|incredible|outstanding) (team|people|company|shop|support|service as always|as always); best .. (ive|i have) ever (had|used|seen|dealt)
      best (bookshop|garage|gym|shop|dentist|company|support|team|barber|vet|bakery|hotel|brand|people|blends|breakfast|salon|app|service|place|firm) (in|on|i have|ive|ever|anywhere|around|of all); best .. in (town|the world|the city|the region); (is|are|be) the best ,; the best i have ever been to; (always been|always) wonderful; youre the (nicest|best|loveliest|kindest)
      you legends; legends ,; (i|we) (adore|love love|absolutely love|love) (your|you|you guys|this (shop|place|company|brand)|it every time); love love love; (think the world|big fan|massive fan|huge fan|a family of fans) of; my (favorite|favourite) (airline|shop|brand|company|store|app|place|bakery|cafe)
      (youre|youve been|she is|hes|shes|is) (a|an|absolute|such a) (gem|star|angel|legend|treasure|artist|lifesaver|delight); made my (morning|day|week|year); (nobody|no one) (does|makes|comes) .. (like you|close); wouldnt (be without|go anywhere else|go any place else|swap); not go anywhere else
      (wouldnt|would not|couldnt) be without (you|it|them); (give|tell|kiss|hug|thank) (mandy|the|your|him|her|whoever|them) .. (biscuit|hands|from me|from us|thank you|hug); dont (ever |)change; dear (friends|bakers|all at|gardening friends|veg friends); hello (my lovelies|my people)
      (just wanted|only wanted|wanted) (to say|someone there to know|you to (know|have)); no (problem|complaint) (this time|today|at all); just (a |)(wee |little |)note to say; (you|they) (folks |lot |)(are|have been) (so|always) (wonderful|kind|sweet|lovely|good to us); never (had a|once had|one) (bad|poor); not one bad; god bless (your|you all|the|all); renew anyway; of course im staying
      only (company|shop|holiday) (i|we) (never|d actually|would); an actual brain; were over the moon; speechless (with joy|at how); cried (happy|with joy); outdid yourselves; above and beyond; couldnt be happier; hats off to
      -(best|kind|warm) regards; -best (price|rate|offer|way|before|time|option|of luck|practice); -no problem at all`,
    ru: `
      от всего (сердца|моего сердца); от всей души
      (вы|вы просто|просто) (чудо|чудесные|прекрасные|замечательные|волшебные|молодцы как всегда|бомба|космос); (каждый раз|всегда|неизменно) (радуете|выручаете|на высоте|восхищ*|приятно удивл*|с удовольствием к вам); (никогда|ни разу) не (подвод*|разочаров*|подвел*|подвели); спасибо за (вашу |)(душевность|тепло|заботу|любовь|человечность); (в восторге|без ума) от (вас|ваш*)
      (самая|самый|самые|самое) (лучшая|лучший|лучшие|любимый|любимая|любимые|душевн*|добр*) .. (поддержка|магазин|команд*|клиника|мастер*|сервис|город*|персонал|место|кофе*|пекарн*|отель|доктор); лучшие (из лучших|в городе|на рынке|мастера|булочки|в мире); вы (лучшие|самые лучшие|чудо|золото|волшебники|прелесть|супер|мои спасители|мои хорошие|умнички)
      (обожаю|люблю|боготворю) (вас|ваш*|ваш магазин|вашу); (дорогие|дорогая|милые|родные|золотые) (мои|вы|ребята|девочки|друзья|мастерская|команда|люди); мои (дорогие|хорошие|спасители|золотые); девочки золотые; (как|уже) (родные|дома|семья|домой|родственники|в семье)
      (низкий|земной) поклон; (обнимаю|целую) (вас|всех|ручки|вашу); (хвалю|расхвалила|нахвалил*) .. (не нарадуюсь|соседям|всем|вас); не нарадуюсь; (прослезил*|до слез|слезы счастья|аж прослез*); (хочу|хотел* бы|хочется) (просто |)(написать|сказать|поблагодарить|похвалить) .. (как|вас|вам|спасибо|что|,)
      (передайте|скажите) .. (спасибо|поклон|привет|мастеру|низкий|благодарност*); (ни разу|никогда) (не подвел*|не пожалел*|не подводил*|не было жалоб|не впарил*|не обманул*); хоть раз подвели; (не меняйтесь|так держать|оставайтесь такими|процветания вам); (с любовью|душой|душу вкладыв*) (упакован*|сделан*|в каждый); (всё|все) с любовью; золотые руки; (наш|наша) (любимый|любимая) (детский|магазин|кафе|центр|салон|клиника|мастер|пекарня); очень благодарн*; лучшее , что случалось; ни одного серьезного; вы мне .. родственники; (атмосфера|персонал) (отличн*|всегда) (восторг|в восторге|влюбил*|влюблен*) (от|в ваш*|,|просто|полный); (друг*|другого|других) (варианты|магазин*|мастер*) (даже |)(не смотрим|не ищу|не надо|и не ищу)
      менять (его|типографию|привычку|вас|ничего) .. не (планир*|намерен*|собираюсь|буду); переходить .. не собираюсь; (вопроса|вопросов|претензий) нет , .. (просто|хочу); (отзывчив*|чутк*|внимательн*) (к каждому|как к родн*|как родн*); выручил* (меня|нас|) (так|как|)(еще|очень|))
      -(дорогие|уважаемые) (клиенты|покупатели|коллеги); -(люблю|обожаю) (когда|такие шутки)`,
    zh: `
      (见过|遇到|用过|去过|吃过|住过)(的|)最(好|棒|贴心|良心|舒服|用心); 发自内心
      (太|好|真|特别|超|最)(喜欢|爱)(你们|你家|这家|咱家)(家|店|了|的店)(，|,|。|！|了|每次); (每次|次次|回回|总是|一直)(都|)(有惊喜|很惊喜|超预期|满意而归|这么用心|这么贴心|让人放心|没让我失望); (从未|从没|没有)(让|令)(我|人)失望; 爱了爱了
      (就|最|只)(认|爱|信)(你们|你家|这家|这口|咱家); (全|方圆|整个)(城|杭州|网|小区|镇|市)最(好|棒|靠谱|良心); 最(靠谱|良心|贴心|用心|暖心)的(一家|店|客服|商家|团队|老板|平台)
      (太|真|特别|超级|超)(贴心|暖心|感动|用心|细心|良心)(了|啦|啊|，|,|！|!|。); (感动|看)(哭|红); 眼眶一热; 看哭了; 热泪盈眶; (爱死|爱惨)(你们|这|了); 就爱你们; 没有之一; 只认他; 只认她; 来表白; 又来表白; 磕一个; 闭眼入; 表扬一下; 想表扬; 请表扬; 推爆; (每次|总是)(都|)超出预期; 真是福气; 命是你们; 记一辈子; 第一个装的; 的宝藏; 记到现在; 都夸; 只住这家; 最细心; 你们(是|就是)(最|神仙|宝藏|天使|我的); (宝藏|神仙)(店|店铺|客服|老板|团队|商家|app|品牌); 路过(来|)夸; 来(夸夸|夸一下|表扬|感谢一下)
      (从来|从|一次|这么多年)(都|)(没|没有|不)(失望|掉过链子|让我失望|踩过雷|出过错|犹豫|翻过车|坏过); 没掉过链子; 没有任何不满; 别家(我|我都|)(不|都说免|也不)(去|要|看|换|买); 别的(店|家)(我|)(都|)(不|没)(看|考虑|想); 离不开(你们|你家); 舍不得(换|走); (顺便|必须|一定要|就想|只想|单纯)(来|)(夸|表扬|点赞|说声谢谢)
      (给|替我|帮我|代我)(..)(发|送|加|点|转)(..)(小红花|鸡腿|锦旗|赞|表扬信|谢卡); 送(面|)锦旗; 越做越(大|好); 别(变|改|换)(..)(就这样|保持|味道|老板); (比|跟)(亲人|家人)(还|一样); 当(成|)(自己|)家(一样|人); 像回家; 最听劝; 最顺手; 听劝; 范本; 一直(支持|追随|跟着)(你们|下去)
      -不(够|太|怎么)(贴心|用心|暖心); -(最好|最快)(今天|明天|能|给|尽快)`,
  },
  examples: {
    fires: [
      "You lot are the best bakery in town, I wouldn't be without you. Give Mandy a hug from me!",
      'Дорогие мои, вы лучшие, ни разу не подвели! Обнимаю вас всех',
      '就认你们家，这么多年从来没失望过，太暖心了！',
    ],
    leaves: [
      'Thank you very much for your help, have a nice day!',
      'Great product, works well. 5 stars.',
      'What is the best time to call?',
      'Большое спасибо за помощь!',
      'Хороший чайник, греет быстро.',
      'Дорогие коллеги, пришлите акт сверки.',
      '谢谢亲，已经解决了',
      '质量不错，好评',
    ],
  },
};
