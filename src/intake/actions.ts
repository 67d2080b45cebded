// What can happen to a memo that is read in.
import { createHash } from 'node:crypto'
import { z } from 'zod'
import { bodyRoles } from '../body/body.ts'
import { findBody, findPeriod } from '../body/reads.ts'
import { actions as commitmentActions, isDue as isDueMonth } from '../commitment/commitment.ts'
import { isNumberTaken } from '../meeting/reads.ts'
import { action } from '../platform/act.ts'
import { isDay } from '../platform/kit/day.ts'
import { choice, day, given, id, line, optionalDay, optionalId, optionalLine, requiredProse, time, version, wholeNumber } from '../platform/kit/input.ts'
import { itemOutcomes, lettersMax, type Reading } from '../reading/reading.ts'
import type { Corrected } from './intake.ts'
import { findIntake, findSameText, isTextConfirmed, listMattersToTell } from './reads.ts'
import { confirm, mayConfirm, mayRead, take } from './rules.ts'
import { confirmRefusals, told } from './text.ts'
import { addIntake, saveConfirmation } from './writes.ts'

/** The same words give the same hash, however lines and spaces fell. */
export const hashOfText = (text: string): string => createHash('sha256').update(text.replace(/\s+/g, ' ').trim()).digest('hex')

export const takeIn = action({
  records: 'intake.read',
  input: z.object({
    kind: choice(['text', 'docx', 'pdf']), fileName: optionalLine(500), text: requiredProse(lettersMax),
    // Made by the product's own reader just before, never by the form.
    reading: z.custom<Reading>((value) => value instanceof Object && 'marks' in value, 'required'),
  }),
  may: mayRead.read,
  load: async (tx, input) => ({ intakeId: await findSameText(tx, hashOfText(input.reading.text)) }),
  decide: (earlier, by, input) => take(earlier, by, { ...input, textSha256: hashOfText(input.reading.text) }),
  save: addIntake,
  refusals: {},
  told: told.read,
  secret: ['text', 'reading'],
})

const names = optionalLine(2_000).transform((value) => value.split(/[,;]/).map((one) => one.trim()).filter((one) => one !== ''))
  .pipe(z.array(z.string().max(300, 'tooLong')).max(30, 'tooLong'))
/** Rows of the form that are ticked; what stands in the others is not even looked at. */
const rows = <Row>(row: z.ZodType<Row>) =>
  z.array(z.preprocess((value) => value instanceof Object && 'keep' in value ? value : null, row.nullable())).max(300, 'tooLong').default([])
    .transform((list) => list.filter((one) => one !== null))
const due = z.string().default('').transform((value) => value.trim() || null)
  .refine((value) => value === null || isDay(value) || isDueMonth(value), 'badDay')

/** The matter that a row is about: an empty choice is none, a row that does not say is about the one that its words name. */
const matterId = given(optionalId())

const confirmation = z.object({
  intakeId: id(), bodyId: id(), number: wholeNumber(1, 100_000), onDay: day(), version: version(),
  people: z.array(z.object({ name: optionalLine(200), title: optionalLine(200), represents: optionalLine(200), role: choice(bodyRoles),
    who: z.string().default('') })).max(100).default([]),
  items: rows(z.object({ text: optionalLine(5_000), outcome: choice(itemOutcomes), matterId })),
  commitments: rows(z.object({ matter: line(500), bodies: names, due, action: choice(commitmentActions), then: names, sentence: optionalLine(2_000),
    matterId })),
  nextOn: optionalDay(), nextStarts: time().default('09:00'), nextEnds: time().default('11:00'),
  topics: rows(z.object({ text: optionalLine(300), matterId })),
}).refine((value) => value.nextStarts < value.nextEnds, { message: 'timesCrossed', path: ['nextEnds'] })

type Input = z.output<typeof confirmation>

const correctedOf = (input: Input): Corrected => ({
  number: input.number, onDay: input.onDay, people: input.people.filter((one) => one.who !== '' && one.name !== ''),
  items: input.items.filter((one) => one.text !== ''), commitments: input.commitments,
  next: input.nextOn === null ? null : { onDay: input.nextOn, starts: input.nextStarts, ends: input.nextEnds,
    topics: input.topics.filter((one) => one.text !== '') },
})

export const confirmIntake = action({
  records: 'intake.confirmed',
  input: confirmation,
  may: mayConfirm.confirm,
  load: async (tx, input, by) => {
    const [intake, body] = [await findIntake(tx, input.intakeId), await findBody(tx, input.bodyId)]
    if (intake === null || body === null) return null
    const period = await findPeriod(tx, body.id, input.onDay)
    return { bodyId: body.id, intake, period, version: intake.version, language: intake.reading.language,
      sameNumber: period !== null && await isNumberTaken(tx, period.id, input.number), sameText: await isTextConfirmed(tx, intake.textSha256),
      matters: await listMattersToTell(tx, body.id, by.personId),
      nextPeriod: input.nextOn === null ? null : await findPeriod(tx, body.id, input.nextOn) }
  },
  decide: (state, by, input) => confirm(state, by, correctedOf(input)),
  save: saveConfirmation,
  refusals: confirmRefusals,
  told: told.confirm,
})
