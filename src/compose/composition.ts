/**
 * Knows whether an input method (Chinese, Japanese, Korean, dead keys) is in the middle of a word in a document.
 * Text inserted then would be mixed into the half-written word. It cannot know of documents it was not told to watch.
 */

const composing = new WeakSet<Document>();

/**
 * Starts listening to input methods in one document; call it once per document (each same-origin frame has its own).
 * Everything stops when `signal` aborts.
 */
export function watchComposition(document: Document, signal: AbortSignal): void {
  const listen = { capture: true, passive: true, signal };
  const begin = () => composing.add(document);
  const end = () => composing.delete(document);
  document.addEventListener('compositionstart', begin, listen);
  document.addEventListener('compositionend', end, listen);
  // A field taken out of the page mid-word never sends compositionend; losing the focus ends every composition.
  document.addEventListener('focusout', end, listen);
  signal.addEventListener('abort', end, { once: true });
}

/** True while a watched document has an unfinished composition; false for documents that are not watched. */
export function isComposing(document: Document): boolean {
  return composing.has(document);
}
