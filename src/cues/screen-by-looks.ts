/**
 * Describes the screen by its looks, without the interface's words: the blue square, the thing with arrows. Cannot
 * see a proper term misused.
 */
import type { Cue } from './cue.ts';

export const screenByLooks: Cue = {
  id: 'screen-by-looks',
  lexicon: {
    en: `
      (a|the|that|little|small|big|blue|red|green|yellow) thing (with|that|at|on)
      (blue|red|green|grey|yellow|white) (one|square|circle|writing|button|box|folder|line|thing|cross)
      (a|the|little|) (house|bell|trumpet|wheel|cog|cogs|envelope|magnifying glass|lamp|squiggle) (and|thing|or|on|button|with)
      a (wheel|circle|thing|cog) (that|which|is|keeps|goes) (spin*|turn*|round); it comes red; comes red
      is it the thing; is it the one; the writing; went (grey|sideways|blue|black|red); the whole screen
      the picture (with|of); a cross came; the screen (says|went|is showing|shows me); one page (came|is)
      it is telling; it (says|is asking) something; thingy; whatsit; doodah; gizmo
      the (swirly|wiggly|round|square) (thing|one|bit); the slot; the telly`,
    ru: `
      (кружок|кружочек|колесико|палочка|квадратик|стрелочка|шестеренка|шестеренку|треугольничек|треугольник|домик*|трубка|трубочка|сердечко|полоска|полосочка|крестик*|галочк*|дорожк*|шторк*|кнопочк*|значочек|картиночк*|окошечк*|окошко|рожиц*|закорючк*)
      (синенький|синяя|зелененьк*|серая|серенькая|красненьк*|желтеньк*|беленьк*|голубенькая) (такой|такая|квадратик|кнопка|кнопочка|полоска|штучка|штука|)
      (штучка|штуковина|хреновина|дудка|дудку|фиговина|пимпочка); крутится (крутится|и все|и крутится)
      вылезл*; выскочил* (какое|какая|какой|что|окно|окошко|табличка|красное)
      (там|тут) (нарисован*|мигает|мигающ*|написано|какие то); экран (перевернулся|черный|погас|стал); буковки
      циферки; квадратика; -галочку (поставил*|стоит); -крестик сверху справа`,
    zh: `
      (小|红|绿|蓝|黄|灰|花花绿绿的|圆圆的)(方块|圈圈|圆圈|房子|人儿|人头|箭头|铃铛|信封|齿轮|叉叉|框框|灯|点点); 那个(圈圈|圈|叉|方块|小人|东西|红的|蓝的|绿的|箭头|锁)
      像(个|一个|小)..(的东西|的图); 一个圈(一直|在); 一直转; 转圈圈; 转啊转; (红红|绿绿|蓝蓝|亮亮)的; 惊叹号; 嘀嘀; 出来好多; 三条杠; 蹦出来; 跳出来(个|一个|好多)`,
  },
  examples: {
    fires: [
      'there is a little blue square and a wheel that keeps turning',
      'там кружочек крутится и палочка мигает',
      '屏幕上有个圈圈一直转，旁边三条杠',
    ],
    leaves: [
      'The blue cotton shirt in size M, please.',
      'Заказ 5521, статус «в пути», спасибо.',
      '蓝色款还有货吗？要一件M码。',
    ],
  },
};
