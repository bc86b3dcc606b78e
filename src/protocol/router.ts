/** Answers messages: the name must be known, the sender allowed, the payload of the right shape. Everything else is refused. */
import * as v from 'valibot';
import { fail, type Problem, type Result } from '../result.ts';

/** Who sent a message, as the browser (never the message) says. */
export interface Sender {
  /** `content`: a script of ours in a tab's page. `extension`: a page of the extension, in a tab or the side panel. */
  kind: 'content' | 'extension';
  tab?: number | undefined;
  /** Origin of the page that sent it. */
  origin?: string | undefined;
}

type Schemas = Record<string, v.GenericSchema>;

export type Handlers<S extends Schemas, C extends { [N in keyof S]: { answer: unknown } }> = {
  [N in keyof S]: (ask: v.InferOutput<S[N]>, from: Sender) => Promise<Result<C[N]['answer'], Problem>>;
};

/** Undefined for a message that is none of ours: another listener may want it. */
export type Route = (message: unknown, from: Sender) => Promise<Result<unknown, Problem>> | undefined;

/**
 * Makes a router. A handler that throws gives `{ code: 'internal' }` with the error's name and message; ticket text never
 * stands in one.
 */
export function makeRouter<S extends Schemas, C extends { [N in keyof S]: { answer: unknown } }>(
  schemas: S,
  handlers: Handlers<S, C>,
  allows: (name: keyof S & string, from: Sender) => boolean,
): Route {
  return (message, from) => {
    const envelope = v.safeParse(v.object({ name: v.string(), ask: v.unknown() }), message);
    if (!envelope.success || !Object.hasOwn(schemas, envelope.output.name)) return undefined;
    const { name, ask } = envelope.output;
    if (!allows(name, from)) return Promise.resolve(fail({ code: 'not-allowed', detail: name }));
    return answer(name as keyof S & string, ask, from);
  };

  async function answer(name: keyof S & string, ask: unknown, from: Sender): Promise<Result<unknown, Problem>> {
    const schema = schemas[name];
    if (!schema) return fail({ code: 'unknown', detail: name });
    const parsed = v.safeParse(schema, ask);
    if (!parsed.success) {
      const [issue] = parsed.issues;
      return fail({ code: 'bad-message', detail: `${name}: ${v.getDotPath(issue) ?? ''} ${issue.message}` });
    }
    try {
      return await handlers[name](parsed.output as v.InferOutput<S[typeof name]>, from);
    } catch (cause) {
      const { name: kind, message } = cause instanceof Error ? cause : new Error(String(cause));
      return fail({ code: 'internal', detail: `${name}: ${kind}: ${message}` });
    }
  }
}
