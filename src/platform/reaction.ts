// Joins a consequence to the act it follows, so that the compiler knows what the act answered.
import type { Action, Answer, By, Follow, Reaction } from './act.ts'
import type { Write } from './database.ts'

type Heard<Saved, Input> = { tx: Write; answer: Saved; input: Input; by: By; follow: Follow; insist: Follow }

/** A reaction to one act; `follow` and `insist` do another act within the same transaction. */
export const after = <Input, Subject, Change, Saved extends Answer, Code extends string>(
  _act: Action<Input, Subject, Change, Saved, Code>, react: (heard: Heard<Saved, Input>) => Promise<unknown>,
): Reaction =>
  async (tx, happened, by, follow, insist) => {
    // perform() calls a reaction only under the name of the act it was made for.
    await react({ tx, answer: happened.answer as Saved, input: happened.input as Input, by, follow, insist })
  }
