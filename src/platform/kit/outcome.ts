// Refuse with values, throw for bugs: every decision ends in an Outcome.
import type { Words } from './language.ts'

export type Refusal = { code: string; words: Words }

/** `named` says the refusals with names in them, for decisions about many things at once; without it a code's words are enough. */
export type Outcome<Value, Code extends string = string> =
  | { ok: true; value: Value }
  | { ok: false; refusals: Code[]; named?: Refusal[] }

/** The refusal codes a decision can give, so that texts can be demanded for each of them. */
export type RefusalOf<Decision> = Decision extends (...given: never[]) => Outcome<unknown, infer Code> ? Code : never

export const done = <Value>(value: Value): Outcome<Value, never> => ({ ok: true, value })

export const refused = <Code extends string>(...refusals: Code[]): Outcome<never, Code> => ({ ok: false, refusals })

/** Refuses with every reason that holds; otherwise makes the value. */
export function unless<Code extends string, Value>(
  reasons: Record<Code, boolean>,
  make: () => Value,
): Outcome<Value, Code> {
  // Object.keys gives strings; the record's own keys are the codes.
  const refusals = (Object.keys(reasons) as Code[]).filter((code) => reasons[code])
  return refusals.length > 0 ? { ok: false, refusals } : { ok: true, value: make() }
}
