// The one door for change: load, who may, decide, save, write the trail, let others react - in one transaction.
import type { z } from 'zod'
import type { Read, Write } from './database.ts'
import type { Day } from './kit/day.ts'
import { type Fault, faultsOf } from './kit/fault.ts'
import type { Words } from './kit/language.ts'
import { type Actor, isAllowed, type Role } from './kit/may.ts'
import type { Outcome, Refusal } from './kit/outcome.ts'
import { takeLeaving } from './leaving.ts'
import { onceFor, takeKey, writeTrail } from './noted.ts'

/**
 * Who acts and when. `personId` is the nil id for somebody who has not signed in; `via` is set where the person was
 * named by somebody else, as on the command line.
 */
export type By = { actor: Actor; personId: string; now: Temporal.Instant; on: Day; via?: string }

export const nilId = '00000000-0000-0000-0000-000000000000'

/** What a save gives back; `id` names what the act was about in the trail. */
export type Answer = { id?: string }

export type Action<Input, Subject, Change, Saved extends Answer, Code extends string> = {
  records: string
  input: z.ZodType<Input>
  may: Role<Subject>[]
  load: (tx: Read, input: Input, by: By) => Promise<Subject | null>
  decide: (subject: Subject, by: By, input: Input) => Outcome<Change, Code>
  save: (tx: Write, change: Change, by: By) => Promise<Saved>
  /** Every way the decision can refuse, in words. */
  refusals: Record<Code, Words>
  /** What whoever acted is told afterwards. */
  told: Words
  /** Fields of the input that the trail must not keep, such as a password or a file's bytes. */
  secret?: string[]
  /** Set for what is true only for a moment, such as who is writing just now. */
  leavesNoTrail?: true
}

/** Names an act and lets the compiler join its parts. */
export const action = <Input, Subject, Change, Saved extends Answer, Code extends string>(
  parts: Action<Input, Subject, Change, Saved, Code>,
): Action<Input, Subject, Change, Saved, Code> => parts

export type Result<Saved> =
  | { kind: 'done'; answer: Saved }
  | { kind: 'notFound' }
  | { kind: 'invalid'; faults: Fault[] }
  | { kind: 'refused'; refusals: Refusal[] }
  | { kind: 'stale'; theirs: unknown }

/**
 * Does an act as a consequence of another, inside its transaction. A refusal there is a bug and throws. `inNameOf` is the
 * person on whose record it stands, when that is not whoever acted.
 */
export type Follow = <Input, Subject, Change, Saved extends Answer, Code extends string>(
  act: Action<Input, Subject, Change, Saved, Code>, input: unknown, inNameOf?: string,
) => Promise<Saved>

/** `insist` is as `follow`, for what the act cannot be without: what is refused there refuses the whole act, in its own words. */
export type Reaction = (tx: Write, happened: { answer: unknown; input: unknown }, by: By, follow: Follow, insist: Follow) => Promise<void>
export type Reactions = Record<string, Reaction[]>

export type Door = {
  database: Read
  reactions: Reactions
  /** Hears, after the commit and before the answer, which stored publications and mails are waiting to leave. */
  settle: (leaving: string[]) => Promise<void>
}

const retried = new Set(['40001', '40P01', '23505', '23P01'])
const triesMax = 12

/**
 * Does an act for somebody. `key` makes a request that is repeated as it was be done once. Serializable transactions keep two acts
 * from deciding on what the other is changing; the loser is tried again on the new state.
 */
export async function perform<Input, Subject, Change, Saved extends Answer, Code extends string>(
  door: Door, act: Action<Input, Subject, Change, Saved, Code>, by: By, input: unknown, key: string,
): Promise<Result<Saved>> {
  const parsed = act.input.safeParse(input)
  if (!parsed.success) return { kind: 'invalid', faults: faultsOf(parsed.error) }
  const once = onceFor(key, parsed.data)
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await inTransaction(door, act, by, parsed.data, once)
    } catch (error) {
      if (!(error instanceof Object && 'code' in error && retried.has(String(error.code))) || attempt === triesMax) throw error
      // Not in step with the others that were turned back at the same moment.
      await new Promise((resolve) => setTimeout(resolve, attempt * attempt * (1 + 4 * Math.random())))
    }
  }
}

/** Carries what was seen out through the transaction, so that it is rolled back. */
class Rehearsed<Seen> extends Error {
  readonly seen: Seen
  constructor(seen: Seen) {
    super('rehearsed')
    this.seen = seen
  }
}

/**
 * Does an act with all its consequences, lets `look` see them, and takes everything back: nothing stays and nothing leaves. What
 * would refuse the act refuses its rehearsal in the same words.
 */
export async function rehearse<Input, Subject, Change, Saved extends Answer, Code extends string, Seen>(
  door: Door, act: Action<Input, Subject, Change, Saved, Code>, by: By, input: unknown, look: (tx: Read) => Promise<Seen>,
): Promise<{ kind: 'done'; seen: Seen } | Exclude<Result<never>, { kind: 'done' }>> {
  const parsed = act.input.safeParse(input)
  if (!parsed.success) return { kind: 'invalid', faults: faultsOf(parsed.error) }
  for (let attempt = 1; ; attempt += 1) {
    try {
      await door.database.transaction().setIsolationLevel('repeatable read').execute(async (opened) => {
        // The brand is given here too: what it writes is rolled back.
        await doOnce(door, opened as Write, act, by, parsed.data, true)
        throw new Rehearsed(await look(opened))
      })
    } catch (error) {
      // Thrown above with what `look` gave.
      if (error instanceof Rehearsed) return { kind: 'done', seen: error.seen as Seen }
      if (error instanceof NotDone) return error.result
      if (!(error instanceof Object && 'code' in error && retried.has(String(error.code))) || attempt === triesMax) throw error
    }
  }
}

/** Carries a refusal out through the transaction, so that it is rolled back. */
class NotDone extends Error {
  readonly result: Exclude<Result<never>, { kind: 'done' }>
  constructor(result: Exclude<Result<never>, { kind: 'done' }>) {
    super(result.kind)
    this.result = result
  }
}

async function inTransaction<Input, Subject, Change, Saved extends Answer, Code extends string>(
  door: Door, act: Action<Input, Subject, Change, Saved, Code>, by: By, input: Input, key: string,
): Promise<Result<Saved>> {
  try {
    let leaving: string[] = []
    const answer = await door.database.transaction().setIsolationLevel('serializable').execute(async (opened) => {
      // The brand is given here and nowhere else.
      const tx = opened as Write
      const before = await takeKey(tx, act.records, by, key)
      // Only this act's own answers are stored under its name.
      if (before !== null) return before as Saved
      const saved = await doOnce(door, tx, act, by, input, true)
      await tx.updateTable('platform_key').set({ answer: JSON.stringify(saved) })
        .where('key', '=', key).where('person_id', '=', by.personId).where('act', '=', act.records).execute()
      leaving = takeLeaving(tx)
      return saved
    })
    if (leaving.length > 0) await door.settle(leaving)
    return { kind: 'done', answer }
  } catch (error) {
    if (error instanceof NotDone) return error.result
    throw error
  }
}

async function doOnce<Input, Subject, Change, Saved extends Answer, Code extends string>(
  door: Door, tx: Write, act: Action<Input, Subject, Change, Saved, Code>, by: By, input: Input, asksWhoMay: boolean,
): Promise<Saved> {
  const subject = await act.load(tx, input, by)
  // Whoever may not act on a thing learns no more than that it is not there.
  if (subject === null || (asksWhoMay && !isAllowed(act.may, by.actor, subject, by.on))) throw new NotDone({ kind: 'notFound' })
  if (isStale(subject, input)) throw new NotDone({ kind: 'stale', theirs: subject })
  const outcome = act.decide(subject, by, input)
  if (!outcome.ok) {
    const refusals = outcome.named ?? outcome.refusals.map((code) => ({ code, words: act.refusals[code] }))
    throw new NotDone({ kind: 'refused', refusals })
  }
  const answer = await act.save(tx, outcome.value, by)
  if (act.leavesNoTrail !== true) await writeTrail(tx, act, by, input, answer)
  const insist: Follow = (next, nextInput, inNameOf = by.personId) =>
    doOnce(door, tx, next, { ...by, personId: inNameOf }, next.input.parse(nextInput), false)
  const follow: Follow = (next, nextInput, inNameOf) => insist(next, nextInput, inNameOf).catch((error: unknown) => {
    throw error instanceof NotDone ? new Error(`${next.records} refused after ${act.records}: ${JSON.stringify(error.result)}`) : error
  })
  for (const reaction of door.reactions[act.records] ?? []) await reaction(tx, { answer, input }, by, follow, insist)
  return answer
}

/** An edit carries the version it saw; a subject that has moved on since makes it stale. */
const isStale = (subject: unknown, input: unknown): boolean =>
  subject instanceof Object && 'version' in subject && input instanceof Object && 'version' in input
  && input.version !== undefined && subject.version !== input.version
