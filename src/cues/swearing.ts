/** Swear words, also masked ones. Cannot tell friendly swearing from angry by itself. */
import type { Cue } from './cue.ts';

export const swearing: Cue = {
  id: 'swearing',
  lexicon: {
    en: `
      fuck*; f•*; fck*; fuk*; wtf; wth; stfu; bullshit; shit*; sh•t*; s•t; shite; crap; crappy; bs; damn
      goddamn; dammit; damned; bloody; bollocks; arse; arsehole; asshole*; a•hole; ass; bastard*; bitch*
      b•tch; piss*; screw you; screw (this|them); sod (off|this); (the|what|why|like|bloody|as|to|of|freaking) hell; hell (no|of a|on earth); for crying out loud; sick of; fed up
      jesus christ; for (gods|christs|fucks|heavens) sake; ffs; omfg; pos; suck; sucks; sucked; pathetic
      get stuffed; shove (your|it); stick your; go to hell; rot in hell; -shitake; -what the hell is .. called
      -hell yes; -hell yeah; -damn good; -bloody (brilliant*|good|marvellous|mary|lovely); -kick ass; -badass
      -holy (shit|crap) (this is|its) (amazing|good|awesome)`,
    ru: `
      бля*; бл•*; блин; блять; ху•*; х•*; хуй*; хуе*; хуя*; хуи*; нахуй; нахуя; нахер; нахрен; похер*; похуй*
      похрен*; пох; хрен*; хера; херня; херней; херню; фигня; фигню; нафига; нифига; пизд*; п•*; пзд*; еба*
      ебу*; еб•*; заеб*; уеб*; выеб*; ебан*; наеб*; наебал*; сук*; с•ка; мудак*; муда*; мраз*; гавно; говн*
      г•вно; дерьм*; гребан*; жоп*; ж•п*; сволоч*; твар*; урод*; ублюд*; идите (на|в|к черту|лесом); пошли вы
      пошел (ты|вон|на); к черту; черт; какого черта; какого (хрена|лешего|фига|хера|); достал*; задолбал*
      заколебал*; надоел*; подавитесь; тьфу; капец; офигел*; охренел*; обнаглел*; -блин вкусн*; -сукно
      -достал (из|с|телефон|карту|ключ*)`,
    zh: `
      他妈; 他妈的; 妈的; 特么; 尼玛; 你妈; 你妹; tmd; tm的; nmd; mmp; 卧槽; 我操; 我靠; 靠; 操; 草泥马; 狗屁; 放屁; 屁(话|用|也|都|事); 个屁; 傻逼; 傻x
      sb; 煞笔; 傻叉; 傻子; 滚; 去死; 去你的; 混蛋; 王八*; 王八蛋; 畜生; 狗东西; 狗日; 垃圾; 拉圾; 辣鸡; lj
      破(平台|公司|店|软件|服务|玩意|东西|app|游戏|客服|柜子|网|酒店|手机|快递); 见鬼; 鬼(东西|地方|知道); 气死; 烦死; 恶心; 操蛋; 靠谱个; 服了; 大头鬼; 坑爹; 妈蛋; 艹
      -靠(谱|近|窗|边|墙|右|左|得住|着|这个|过道|走廊|走道|岸|垫|枕|背); -依靠; -可靠; -牢靠; -操(作|心|场|控); -滚(轮|筒|动|蛋糕|床)
      -垃圾(桶|袋|处理|分类|清运|箱|站|短信|邮件|信); -体操`,
  },
  examples: {
    fires: ['what the f*** is this bullshit', 'да вы задолбали уже, бл*ть, какого хрена', '你们他妈的破平台，垃圾'],
    leaves: [
      'The shiitake arrived fresh, hello kitchen!',
      'Достал из коробки, всё целое.',
      '操作很简单，垃圾桶收到了，靠窗的座位',
    ],
  },
};
