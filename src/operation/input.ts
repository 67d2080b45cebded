// An operation as it comes in from a form or a machine.
import { z } from 'zod'
import { choice, day, flag, given, line, optionalDay, optionalLine, optionalTexts, texts, wholeNumber } from '../platform/kit/input.ts'
import { codesIn, listIn } from '../structure/values.ts'
import { occupancies, positionOf, taskOf } from '../structure/structure.ts'
import type { Operation } from './operation.ts'

const key = () => line(100)
const optionalKey = () => z.union([z.null(), optionalLine(100)]).optional().transform((value) => value || null)
// One ticked box of a form comes as itself, several as a list.
const keys = z.union([z.array(key()), key().transform((one) => [one])]).default([])
const personYears = z.union([z.number(), z.string().trim().regex(/^\d{1,5}([.,]\d{1,3})?$/, 'badNumber')
  .transform((value) => Number(value.replace(',', '.')))], 'badNumber').pipe(z.number().min(0, 'badNumber').max(99_999, 'badNumber'))
const codes = z.union([z.array(z.object({ system: key(), code: key(), from: optionalDay(), to: optionalDay() })), z.string().max(5_000, 'tooLong')
  .transform((text, context) => codesIn(text) ?? (context.addIssue({ code: 'custom', message: 'unknown' }), z.NEVER))])
const texts100 = z.union([z.array(line(300)), z.string().max(5_000, 'tooLong').transform((text) => listIn(text))])
const optionalCount = z.union([z.null(), z.literal('').transform(() => null), wholeNumber(0, 10_000_000)])
/** What was seen goes along in a form as one hidden value. */
const seen = <Edit>(edit: z.ZodType<Edit>) => z.union([z.string().max(100_000).transform((text, context) => {
  try {
    return edit.parse(JSON.parse(text))
  } catch {
    context.addIssue({ code: 'custom', message: 'unknown' })
    return z.NEVER
  }
}), edit])
const newUnit = z.object({ id: key(), name: texts(), type: optionalLine(100), parent: optionalKey() })
const part = z.object({ id: key(), name: texts(), children: keys, positions: keys, tasks: keys })
const parts = z.array(part)

const positionFields = { title: texts(), fte: personYears, head: flag(), occupancy: choice(occupancies), receiver: optionalKey(),
  endsOn: optionalDay(), site: optionalLine(100), costCentre: optionalLine(100) }
/** An edit holds only what was given: what is not said is not touched. */
const edited = <Fields extends object>(fields: Fields): Partial<Fields> =>
  // What is left out of an object is a partial object.
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as Partial<Fields>

const positionEdit = z.object({ title: given(optionalTexts()), fte: given(personYears), head: given(flag()),
  occupancy: given(positionFields.occupancy), receiver: given(positionFields.receiver), endsOn: given(positionFields.endsOn),
  background: given(optionalKey()),  site: given(positionFields.site), costCentre: given(positionFields.costCentre) }).transform(edited)
const taskFields = { name: texts(), fte: personYears, legalBasis: optionalLine(500), receiver: optionalKey() }
const taskEdit = z.object({ name: given(optionalTexts()), fte: given(personYears), legalBasis: given(taskFields.legalBasis),
  receiver: given(taskFields.receiver), pendingCases: given(optionalCount), contracts: given(texts100), systems: given(texts100) }).transform(edited)
const unitEdit = z.object({ shortName: given(optionalLine(100)), site: given(optionalLine(100)), costCentre: given(optionalLine(100)), codes: given(codes),
  validFrom: given(optionalDay()), validTo: given(optionalDay()) }).transform(edited)

export const operationInput: z.ZodType<Operation> = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('found'), unit: newUnit }),
  z.object({ kind: z.literal('rename'), unit: key(), from: optionalTexts(), to: texts() }),
  z.object({ kind: z.literal('retype'), unit: key(), from: optionalLine(100), to: line(100) }),
  z.object({ kind: z.literal('editUnit'), unit: key(), from: seen(unitEdit), to: unitEdit }),
  z.object({ kind: z.literal('move'), unit: key(), from: optionalKey(), to: key() }),
  z.object({ kind: z.literal('abolish'), unit: key() }),
  z.object({ kind: z.literal('merge'), units: keys, into: newUnit }),
  z.object({ kind: z.literal('split'), unit: key(), parts }),
  z.object({ kind: z.literal('foundPosition'), position: z.object({ id: key(), unit: key(), ...positionFields }).transform(positionOf) }),
  z.object({ kind: z.literal('assignPosition'), position: key(), from: key(), to: key() }),
  z.object({ kind: z.literal('editPosition'), position: key(), from: seen(positionEdit), to: positionEdit }),
  z.object({ kind: z.literal('abolishPosition'), position: key() }),
  z.object({ kind: z.literal('foundTask'), task: z.object({ id: key(), unit: key(), ...taskFields }).transform(taskOf) }),
  z.object({ kind: z.literal('assignTask'), task: key(), from: key(), to: key() }),
  z.object({ kind: z.literal('editTask'), task: key(), from: seen(taskEdit), to: taskEdit }),
  z.object({ kind: z.literal('endTask'), task: key(), endsOn: day() }),
])
