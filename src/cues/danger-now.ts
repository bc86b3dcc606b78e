/** Danger at this moment, or a home just lost: fire, gas, trapped, lost at night with a child, flood. Cannot measure it. */
import type { Cue } from './cue.ts';

export const dangerNow: Cue = {
  id: 'danger-now',
  lexicon: {
    en: `
      -after the flood ?
      (flood|typhoon|hurricane|tornado|storm|fire|landslide|earthquake|cyclone|wildfire) (took|destroyed|ripped|swept|burned|burnt|came through|reached) (our|my|the|everything); evacuat*; (wheezing|gasping|cant get air); (house|home|roof) (is |was |)(gone|under water|underwater); on oxygen at home; (in|at) (an |the |)(evacuation|emergency|school gym) (center|centre|accommodation|shelter)
      (smell|smells|smelling|smelt|leaking|stinks) (of |like |a |strong |the |)gas; gas (leak|smell); (caught|catching|on|set on) fire; (house|flat|kitchen|apartment|home|barn) (fire|burned|burnt|flooded|is flooded|was destroyed)
      (since|after|before|in) the (fire|flood|earthquake|hurricane|tornado|explosion|bombing|shelling); (smoke|sparks|flames) (from|is|are|coming|out of|everywhere); exploded; explosion; blew up in
      (im|i am|we are|were|am|is|stuck|trapped|been|he is|shes|hes) (stuck|trapped|locked) (in (the|a|an) (lift|elevator|room|car|toilet|bathroom|train)|inside|in here|out with (my|the) (baby|kids|child|toddler))
      (followed|following) (me|us) (from|home|and|since|to my); (parked|waiting|standing|sitting) (behind|outside) (me|us|my (house|door|flat)); doors are locked; wont let (me|us) out; wont stop .. (driver|car|scared)
      (please|pls|plz|so|im|i am|really|we are|were) (scared|terrified|in danger|frightened); (scared|fear|afraid) for (my|our|his|her) (life|safety|kids|children)
      (alone|stranded|stuck) (with|in|at|on) (my|the|two|a|three) (baby|kids|child|children|toddler|newborn|airport overnight|night|road|hard shoulder|middle of); hard shoulder; middle of nowhere
      (carbon monoxide|burst into flames|short circuit .. fire|live wire*|sparking); (no (heating|heat|power|water|electricity|insulin|medicine|oxygen)) (and|with|for) (a |my |our |the |two |)(baby|newborn|kids|child|children|elderly|mother|disabled|freezing)
      (insulin|ventilator|oxygen|epipen|inhaler|heart medication|nebuli*) (runs out|ran out|is|wont|didnt|not|hasnt|has not|pump (stopped|failed|is))
      -on fire (sale|today|deal|tv|stick|tablet); -fire (tv|stick|tablet|sale|hd|pit|alarm test); -your .. on fire; -the (team|service|show|album|track) (is|was) on fire; -stuck in (the|a) (loop|queue|cart|basket)`,
    ru: `
      -прилет в; -прилет (#|рейс*)
      (сгорел|сгорела|сгорело|смыло|затопило|снесло|разбомбили) ((у нас|наш|наша|весь|вся|в январе|полностью) |)(дом|дача|жилье|квартир*|крыш*); (мать|мама|отец|ребенок|бабушка|дед|сын|дочь) (на кислороде|на ивл|задыхается); эвакуир*; эвакуац*; паводк*
      (пахнет|воняет|запах|несет|утечка|пахло|тянет) (сильно |)газ*; газом (воняет|пахнет|несет|тянет)
      (пожар|горим|горит (дом|квартир*|проводк*|розетк*|щит*|машин*)|сгорел* (дом|квартир*|все|дача|вещи)|задымлени*|дым (идет|из|валит|в)|искрит|взорвал*|взрыв|затопил* (квартир*|дом|все)|наводнени*|обстрел*|прилет|землетрясени*)
      (застрял*|застряли|заперт*|закрыл*|не могу выйти|не могу выбраться) ((в лифте|в подъезде|в квартире|внутри|одна|один|между этажами|с ребенком|на трассе|в снегу|в аэропорту с)); застрял* в лифте
      (я|мы) (одна|один|одни) (с (дочкой|дочерью|ребенком|детьми|сыном|малышом|грудным|двумя|младенцем)|ночью|на трассе|в лесу|в чужом); (мне|нам|очень|так|детям) (страшно|жутко)
      (ломятся|ломится|дергают ручку|ручку дергают|следит за мной|идет за мной|едет за мной|преследует)
      (трое|двое|маленьк*|грудн*|новорожден*|ребенок|ребенком|детьми|детей|младен*|старик*|лежач*) .. (без (отоплени*|света|воды|тепла|электричеств*)|замерза*|мерзнем|мерзнут)
      (инсулин*|кислород*|ингалятор*|концентратор*|ивл) .. (закончил*|заканчива*|не работает|кончил*|сломал*|не привез*|нет|отключ*)
      (помогите|спасите) .. (умоляю|ребенок|задыха*|горим|скорее); на улице (ночью|с детьми|остались|ночуем|с ребенком|мороз); остал* (на улице|без жилья|без крова|без дома|без копейки); потеряли (дом|жилье|все)
      -горит (лампочк*|индикатор*|красн*|зелен*|значок|check|чек|подсветк*|кнопк*|экран); -срок* горит; -горящ* (тур*|путевк*); -прилет (рейса|самолета|в #)`,
    zh: `
      (煤气|燃气|天然气)(味|泄漏|漏|中毒); 漏煤气; (着火(了|，|,|。|！)|起火(了|，|,|。)|失火|火灾|~冒烟|冒火|爆炸|自己炸|自燃|漏电|触电|短路起火|烧掉了|烧没了)
      (困|关|卡|锁)在(电梯|里面|车里|屋里|房间|山上|厕所|门外)(..); 电梯(..)(困|停了|卡|掉|坠); 按铃没人; 出不去; (别挂|救命|救救|快来人|快派人|求求你们|求你们快); 里面好闷
      (好|很|太|有点|真的|特别|非常)(害怕|恐惧|恐慌|怕死); 吓得(发抖|不敢出|不敢睡); (孩子|两个孩子|宝宝|女儿|儿子|她)(..)(一直抖|惊醒|哭得没声|没声了|晒着); (女儿|儿子|孩子|宝宝|狗|老人)(..)(锁|关|困)(在|)(里面|车里); (一个人|我自己)(带着|在)(..)(孩子|宝宝|荒|高速|山里|外地|深夜|路边|这边)
      (有人|他|男的|两个人|车)(..)(跟着|尾随|盯着|追)(我|我们); (房子|家|屋|车|村)(被|让|都被)(水|洪水|火|泥石流|台风)(冲|淹|烧|毁)(了|走|掉|没); (奶奶|爷爷|妈妈|爸爸|孩子|老人|人)(还|)没找到; (洪水|地震|台风|龙卷风|泥石流|海啸|战争|轰炸)(..)(家|房子|房|回不|冲|塌|淹); (房子|家|家里)(被|都|全|整个)(烧|塌|淹|冲走)
      (没有|断了|停了)(暖气|电|水|药|氧气|胰岛素)(..)(宝宝|孩子|老人|婴儿|新生儿|病人); (胰岛素|氧气|制氧机|呼吸机|急救药|血糖|救命药)(..)(没|停|坏|断|不响|用完|快完)
      (无家可归|没地方(住|去|睡)|睡(在)(车里|大街|走廊|公园))
      -(爆炸)(好|多|糖|性|盐|头|式|新闻); -炸了(锅|鸡|薯|群); -(皮肤|评论|价格|流量|销量|订单|手机卡|优惠)(..)爆炸; -电梯(到了|上去|口|房|间|卡)
      -卡在(..)(界面|页面|进度|审核|加载|登录|登陆|海关|中转); -起火(锅|腿)`,
  },
  examples: {
    fires: [
      'The kitchen smells of gas since an hour, what do I do',
      "I'm stuck in the lift on floor 3 and nobody answers the bell",
      'У меня газом воняет второй час, дома дети',
      'застряли в лифте с ребёнком, мне страшно',
      '电梯停了，我困在里面，快来人',
      '家里着火了，我们现在住酒店，课能延期吗',
    ],
    leaves: [
      'My order is stuck in the queue.',
      'Does it work with a fire stick?',
      'Your new track is on fire!',
      'Горит красная лампочка, что это значит?',
      'Есть горящие туры в июле?',
      'Прилёт рейса в 12:40, успею на пересадку?',
      '卡在登录界面进不去',
      '爆炸好吃，回购！',
    ],
  },
};
