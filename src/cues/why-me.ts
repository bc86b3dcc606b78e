/** Feels singled out by bad luck: always me, a curse on my address. Cannot tell bad luck from complaint. */
import type { Cue } from './cue.ts';

export const whyMe: Cue = {
  id: 'why-me',
  lexicon: {
    en: `
      (why|always|only|just|must be|is it|its) (is it|it is|its|) (always|only|just|) me (?|.|,|!|or|i|again|)
      me and my luck; my luck; just my luck; (bad|rotten|terrible|worst|such) luck; jinxed; cursed
      (a|some) curse; hex; (attract|attracting) (the|bad|every); (unlucky|unluckiest); black cloud
      everything (i|that) (touch|order|goes wrong|breaks)
      (everyone|everybody|colleague|friend|neighbour|my sister|the others) .. (no|zero|never|without) (problem*|trouble|issue*)
      (starting|beginning) to (think|wonder|feel) (it is me|its me|im|i am|that|there)
      (dont know whether to|dont know if i should) (laugh|cry); laugh or cry
      is there (a|something) .. (my|with) (address|account|name)
      id (just|) (like|love) (one|a) (week|order|delivery|normal|month); one normal; something about (my|me)
      (not|no longer) (even|) (surprised|cross with|angry with) (any more|anymore|you|at all|); statistic*
      collection of; -let me (know|have|see); -its me (again|from); -only me (and|on the account); -call me
      -just let me`,
    ru: `
      (только|одной|одному|почему) (мне|со мной|у меня|я|меня) (одной|одному|такое|всегда|так|везет|вечно|такая|такой|) (счастье|везение|удача|везет|всегда|?|или|)
      (всегда|вечно|опять|именно|как назло|) (со мной|у меня|на мне|мне) (вечно|всегда|так|такое|что нибудь|что то|везет|достается|что то не так)
      (не везет|невезуч*|невезение|везет как|везение|вот так мне везет|везет же|мне везет|мое везение|моя удача|фортуна)
      заколдован*; проклят*; порча; сглаз*; карма; мистика; закон подлости; закон бутерброда
      (у подруг*|у соседей|у всех|у других|у коллег*|подружки|соседка|все остальные|у знакомых|рядом люди) .. (нормально|все хорошо|порядке|ни разу|без проблем|без сбоев)
      (смеяться|плакать) (или|то ли) (плакать|смеяться)
      (уже|даже|) (не|) (удивляюсь|смешно|злюсь) (даже|уже|); уже даже; чем (я|мы) (провинил*|заслужил*|хуже)
      (притягиваю|собираю|коллекционир*) (все|весь|ваш*|брак|неудачи|); коллекция; статистика; рекорд
      юбилейн*; ну что ж такое; когда (это|же) (кончится|закончится) (то|); тридцать три несчастья
      я уже (сбил*|привык*|третий раз|не|смеюсь); -не везет (курьер|заказ|товар|никто)`,
    zh: `
      (怎么|为什么|咋|为啥)(总|老|又|偏偏|每次|回回|都|就)(是|轮到|都是|)(我|我家|我们家|我们)
      (就|只有|偏偏|光|专|专挑|单单)(我|我家|我们|我这|轮到我|我的)(一个|家|一户|这样|倒霉|最|摔|遇到|台|)
      (倒霉|点背|运气(差|不好|真差|太差)|命苦|水逆|体质|中邪|邪门|中了邪|下咒|施了咒|被诅咒|诅咒|霉运|踩雷|有毒|衰|非酋|晦气|犯太岁|不走运|幸运儿)
      (别人|隔壁|朋友|同事|邻居|人家)(..)(没事|好好的|没问题|正常|一次没|都好|从来没); 招(谁|我|车|你们)(惹谁|了|); 哭笑不得; 该笑还是(该|)哭; 不知道该(笑|哭|说什么)
      都(习惯|麻木|认命|无奈)了; 认命; 这个命; 是不是我(这个|家|的|这)(地址|问题|体质|号|人|); 跟我(有仇|过不去|杠上); 八字不合; 绝缘
      (希望|但愿)(这|下)(次|回|班|个)(..)(好|没|顺|活|正常|别)`,
  },
  examples: {
    fires: [
      'Why is it always me? There must be a curse on my address.',
      'Только мне такое счастье, у соседей всё нормально',
      '怎么每次都是我，我这是什么倒霉体质',
    ],
    leaves: [
      "Please call me tomorrow, it's me from flat 6.",
      'Позвоните мне завтра, пожалуйста.',
      '请联系我，电话没变',
    ],
  },
};
