export const labels: ReadonlySet<string>;
export function wordsIn(document: Document): Set<string>;
export function scrub(document: Document): void;
