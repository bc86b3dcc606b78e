/** A relative or neighbour usually does it for them and isn't there. Cannot tell help with devices from other help. */
import type { Cue } from './cue.ts';

export const someoneUsedToDoIt: Cue = {
  id: 'someone-used-to-do-it',
  lexicon: {
    en: `
      my (son|daughter|grandson|granddaughter|husband|wife|nephew|neighbour|neighbor|niece|grandchild) (used to|usually|always|normally|showed|set|put|installed|did|does|said press|told me to press)
      (like|as) my (grandson|son|daughter|granddaughter) showed; (grandson|granddaughter|grandkids)
      he has gone to; im # (years|and alone|year|); i am # and; at my age i; nobody (here|) to (help|ask|show)`,
    ru: `
      (внук|внучка|внуки|сын|дочь|дочка|зять|муж|сосед|соседка|племянник|невестка) (поставил*|показал*|настроил*|установил*|научил*|делает|делал*|подключил*|уехал*|скачал*|сделал*|обычно)
      внучка; внук; внука; внуки; (обычно|раньше) (сын|дочь|дочка|внук|муж); мне (уже|) # (лет|год|года)
      пенсионерк*; пенсионер; голубушка; сынок; доченька; деточка; девушка милая`,
    zh: `
      (儿子|女儿|孙子|孙女|老伴|外孙|闺女|孩子)(平常|平时|以前|给我|帮我|都帮|教|弄|装|下载|不在|上班); 平常都(帮我|是); 没人教; 我孙子; 姑娘你; 小伙子你; 闺女`,
  },
  examples: {
    fires: [
      'my grandson showed me on Sunday but he has gone home',
      'внучка поставила, а сама уехала',
      '平时都是我女儿帮我弄，她今天不在',
    ],
    leaves: [
      'The gift is for my sister, please wrap it.',
      'Подарок для мамы, упакуйте, пожалуйста.',
      '给孩子买的鞋，37码有吗',
    ],
  },
};
