/** What the customer says they have tried already, in their words: the agent must not ask for it again. */
import { type Fact, shorten } from './fact.ts';

const tried =
  /(?:i(?:'ve| have)?(?: already)? (?:tried|restarted|reinstalled|rebooted|cleared|reset|checked|replaced|updated|swapped)|(?:я )?(?:уже )?(?:пробовал|попробовал|перезагру[зж]|переустан[ао]в|перезапус|сбросил|сбрасыва|почистил|проверил|поменял|обновил)\p{L}*|(?:我)?(?:已经|都)?(?:试过|重启|重装|重新安装|清除|清理|检查|换过|更新))[^.!?。！？\n]{2,90}/iu;

export const triedAlready: Fact = ({ thread }) => {
  for (const { role, text } of thread.messages.toReversed()) {
    const found = role === 'customer' ? tried.exec(text.slice(0, 20_000)) : null;
    if (found) return shorten(found[0], 80);
  }
  return undefined;
};
