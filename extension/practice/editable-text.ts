/** The words of an editable area as lines, from its nodes alone, so that it works while the area is hidden too. */

const blocks = new Set(['DIV', 'P', 'LI', 'BLOCKQUOTE', 'UL', 'OL']);

/** An empty area gives an empty text. */
export function editableText(root: Node): string {
  let text = '';
  const walk = (node: Node) => {
    for (const child of node.childNodes) {
      if (child.nodeName === '#text') text += child.nodeValue ?? '';
      else if (child.nodeName === 'BR') text += child.nextSibling || !blocks.has(node.nodeName) ? '\n' : '';
      else {
        const isBlock = blocks.has(child.nodeName);
        if (isBlock && child.previousSibling) text += '\n';
        walk(child);
        if (isBlock && child.nextSibling && !blocks.has(child.nextSibling.nodeName)) text += '\n';
      }
    }
  };
  walk(root);
  return text.replace(/\u00A0/g, ' ');
}
