// Acts behind one signature, for tables of acts of every shape.
import type { z } from 'zod'
import { type Action, type Answer, type By, type Door, perform, type Result } from './act.ts'
import type { Words } from './kit/language.ts'

/** An act behind one signature, for tables of acts of every shape such as the command line's. */
export type Runnable = {
  records: string
  input: z.ZodType
  told: Words
  run: (door: Door, by: By, input: unknown, key: string) => Promise<Result<Answer>>
}

export const runnable = <Input, Subject, Change, Saved extends Answer, Code extends string>(
  act: Action<Input, Subject, Change, Saved, Code>,
): Runnable => ({
  records: act.records, input: act.input, told: act.told,
  run: (door, by, input, key) => perform(door, act, by, input, key),
})
