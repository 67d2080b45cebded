// Acts of the cast without a page: each under a key of its own, so that none is taken for a repetition.
import assert from 'node:assert/strict'
import { type Action, type Answer, perform } from '../src/platform/act.ts'
import type { TestProduct } from './app.ts'
import type { Cast, Character } from './cast.ts'

/** `tried` gives what became of an act; `act` gives its answer, and fails where it was not done. Both are asked for when they are called. */
export function actingIn(setting: () => { product: TestProduct; cast: Cast }) {
  let keys = 0
  const tried = async <Input, Subject, Change, Saved extends Answer, Code extends string>(
    who: Character, action: Action<Input, Subject, Change, Saved, Code>, input: unknown,
  ) => {
    const { product, cast } = setting()
    return perform(product.world, action, await product.by(cast.people[who]), input, `acting-${(keys += 1)}`)
  }
  const act = async <Input, Subject, Change, Saved extends Answer, Code extends string>(
    who: Character, action: Action<Input, Subject, Change, Saved, Code>, input: unknown,
  ): Promise<Saved> => {
    const result = await tried(who, action, input)
    return result.kind === 'done' ? result.answer : assert.fail(`${action.records}: ${JSON.stringify(result)}`)
  }
  return { tried, act }
}
