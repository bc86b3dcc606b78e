/** The contract of a format of macros or canned responses: one file each, one registry. A format reads, it never guesses. */

/** One text as another program keeps it: its name there, and plain text or HTML with that program's placeholders. */
export interface Entry {
  title: string;
  text: string;
  html?: boolean;
}

export interface Format {
  id: string;
  /** The product's name as people write it. */
  name: string;
  /** The texts of a file that is this format's, in order; undefined when it is not. `data` is the parsed JSON. */
  read(data: unknown): Entry[] | undefined;
}

type Fields = Readonly<Record<string, unknown>>;

export const isFields = (x: unknown): x is Fields => typeof x === 'object' && x !== null && !Array.isArray(x);

/** A list, as it is or under one of `names`; undefined when it holds anything but objects. */
export function listIn(data: unknown, ...names: string[]): Fields[] | undefined {
  const lists = [data, ...names.map((name) => (isFields(data) ? data[name] : undefined))];
  const list = lists.find((one) => Array.isArray(one));
  return Array.isArray(list) && list.length > 0 && list.every(isFields) ? list : undefined;
}

/** The first of `names` that is a text with something in it. */
export const wordsIn = (fields: Fields, ...names: string[]): string | undefined =>
  names.map((name) => fields[name]).find((x): x is string => typeof x === 'string' && x.trim() !== '');
