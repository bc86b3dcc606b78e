/** Makes work on one tab take turns: each step reads, changes and stores, and two at once would lose one's change. */
const last = new Map<number, Promise<unknown>>();

/** Runs `work` after everything asked for earlier on this tab; a failed step does not stop the next one. */
export function inTurn<T>(tab: number, work: () => Promise<T>): Promise<T> {
  const turn = (last.get(tab) ?? Promise.resolve()).then(work, work);
  last.set(tab, turn);
  const clear = () => {
    if (last.get(tab) === turn) last.delete(tab);
  };
  turn.then(clear, clear);
  return turn;
}
