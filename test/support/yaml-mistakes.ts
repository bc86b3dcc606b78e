/** Explains the first mistake of a YAML file with its line, as a support lead needs it. */
import * as v from 'valibot';
import { parseDocument } from 'yaml';
import { read } from './tree.ts';

/** "<path>, line <n>: <field>: <what is wrong>"; undefined when the file follows the schema. */
export function mistakeIn(path: string, schema: v.GenericSchema): string | undefined {
  const text = read(path);
  const document = parseDocument(text);
  const [error] = document.errors;
  if (error) return `${path}: ${error.message}`;
  const checked = v.safeParse(schema, document.toJS());
  if (checked.success) return undefined;
  const issue = checked.issues[0];
  const keys = (issue.path ?? []).map((p) => p.key);
  const node = document.getIn(keys, true) as { range?: [number] } | undefined;
  const line = node?.range ? text.slice(0, node.range[0]).split('\n').length : 1;
  return `${path}, line ${line}: ${keys.join('.')}: ${issue.message}`;
}
