/** A row of petty faults: too thin, a bit cold, the music, the box crumpled. Cannot weigh what matters. */
import type { Cue } from './cue.ts';

export const smallGrievances: Cue = {
  id: 'small-grievances',
  lexicon: {
    en: `
      (a (bit|little|tad|touch)|rather|slightly|somewhat|too|so|not very|not as|less|more like|all) (thin|cold|lukewarm|stiff|tight|loud|small|dark|skinny|dim|hard|soft|salty|sweet|dry|crooked|crumpled|dented|faded|flat|thick|noisy|weak|shiny|bland|greasy|sticky|bright|high|low|slow|narrow|cramped|worn|tired|chilly|stuffy|draughty|bitter|soggy|pale)
      (lukewarm|crinkl*|creak*|squeak*|flimsy|tatty|shabby)
      the (music|font|smell|lighting|bag|bags|packet|label|colour|paper|towels|curtains|parking|queue|coffee|tea|chair|pillow|packaging|tape|receptionist|girl|lad|driver|wifi|lift|door) (was|is|were|has|have|didnt|doesnt|goes|also)
      (also|and|then) the (music|girl|lad|bag|smell|parking|curtains|font|tea|lid|lift|coffee|light|pillow|box|label|door|tape|stamp|app|lady|man|driver|queue)
      (rushed|mumbled|sighed|yawned); didnt (meet|fit|match|smile|say hello|close|tear)`,
    ru: `
      (какой то|какая то|какое то|какие то|слишком|чуть|немного|немножко|слегка|маловато|не такой|не такая|уж больно|совсем|аж|прям) (серый|серая|серое|мятый|мятая|мокр*|тонк*|бледн*|тепл*|холодн*|солен*|сладк*|тугой|тугая|тесн*|маленьк*|мелк*|шумн*|громк*|жестк*|темн*|грустн*|кисл*|сух*|черств*|твердая|мягк*|высок*|низк*|худ*|грязн*|крив*|душн*|блек*|старе*|помят*|кислый|горьк*)
      (пакет*|пакеты|хлеб|музыка|подушка|буковки|упаковка|ложечк*|салфет*|коробк*|каша|суп|стул*|лампочка|лифт|очередь|запах|шторы|матрас|кофе|чай|сахар|крышка|этикетк*|цвет|шрифт|курьер|кассирш*|продавщиц*|мастер) (мят*|мокр*|тонк*|шурш*|грустн*|орет|высок*|мелк*|тепл*|не горяч*|черств*|солен*|жестк*|моргает|не работает|воня*|пахнет|скрипит|холодн*|сунул*|буркнул*|нагрубил*|не тот|не та|опять|неудобн*|громк*|натира*|тугая|тугой|помят*|невкусн*|грубый)
      (и|ну и|а еще|еще и|да и) (пакет*|музык*|стул*|лифт*|кофе|курьер*|погод*|запах*|подушк*|цвет*|салфет*|сахар*|сироп*|врач|приложени*|очеред*|пакетик*|дождь|свет|чай)
      (ложечк*|салфет*|зубочист*|пакетик*) не`,
    zh: `
      (有点|有些|偏|太|不够|又|不太|稍微|稍)(硬|薄|凉|冷|咸|淡|甜|旧|窄|小|暗|吵|高|矮|软|慢|贵|闷|潮|皱|歪|油|苦|干|酸|远|挤|刺眼|晃眼|细|粗|亮|大声|太高|太软|重|腻|硌)
      (不甜|不热|不香|不好闻|不新鲜|不好看|难看|难闻|割手|晃眼|掉色|皱巴巴|旧旧的|压瘪|瘪了|磨脚|扎人)
      (枕头|豆浆|音乐|灯光|袋子|盒子|颜色|香味|味道|电梯|毛巾|水果|早餐|座位|垫子|凳子|椅子|空调|字|包装|提手|服务员|小伙子|背景|馒头|牛奶|快递员|作业|礼物)(也|又|还|都|是|有点|太|高|低|不|没|就|闻着|印得|放下|倒)`,
  },
  examples: {
    fires: [
      'The tea was lukewarm, the music a bit loud and the bag too thin.',
      'Пакет мокрый, хлеб чёрствый, и музыка грустная',
      '枕头高，豆浆不热，音乐有点吵',
    ],
    leaves: ['What size is the small one?', 'Какой цвет у этой модели?', '请问这款颜色有几种'],
  },
};
