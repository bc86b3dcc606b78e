/**
 * Remembers what was read from each message's node, so that one more message costs one more reading. A remembered
 * value counts only while the node's text is what it was: helpdesks that recycle nodes put a new message in an old one.
 * It cannot notice a change of attributes alone; readers put such attributes into the stamp.
 */

/** Says how a node looks now, cheaply; the default is its text. */
type Stamp = (node: Element) => string;

export interface FactCache<Fact> {
  /** The fact about a node: remembered, or read now. */
  get(node: Element): Fact;
  /**
   * Reads nodes never read before until `outOfTime()`, one at least, so that slices always come to an end; true when all
   * are known. Whether a known node has changed since is left to `get`: looking at all of them in every slice would leave a
   * long thread no time for new ones.
   */
  warm(nodes: Iterable<Element>, outOfTime: () => boolean): boolean;
}

/** A cache over `read`. Nodes that left the page are forgotten by the browser. */
export function createFactCache<Fact>(read: (node: Element) => Fact, stamp: Stamp = textOf): FactCache<Fact> {
  const known = new WeakMap<Element, { stamp: string; fact: Fact }>();
  const get = (node: Element): Fact => {
    const now = stamp(node);
    const before = known.get(node);
    if (before?.stamp === now) return before.fact;
    const fact = read(node);
    known.set(node, { stamp: now, fact });
    return fact;
  };
  return {
    get,
    warm(nodes, outOfTime) {
      for (const node of nodes) {
        if (known.has(node)) continue;
        get(node);
        if (outOfTime()) return false;
      }
      return true;
    },
  };
}

const textOf: Stamp = (node) => node.textContent ?? '';
