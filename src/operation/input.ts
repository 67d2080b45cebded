// An operation as it comes in from a form or a machine.
import { z } from 'zod'
import { choice, day, flag, given, line, optionalDay, optionalLine, optionalTexts, texts } from '../platform/kit/input.ts'
import { occupancies, positionOf, taskOf } from '../structure/structure.ts'
import type { Operation } from './operation.ts'

const key = () => line(100)
const optionalKey = () => z.union([z.null(), optionalLine(100)]).optional().transform((value) => value || null)
// One ticked box of a form comes as itself, several as a list.
const keys = z.union([z.array(key()), key().transform((one) => [one])]).default([])
const personYears = z.union([z.number(), z.string().trim().regex(/^\d{1,5}([.,]\d{1,3})?$/, 'badNumber')
  .transform((value) => Number(value.replace(',', '.')))], 'badNumber').pipe(z.number().min(0, 'badNumber').max(99_999, 'badNumber'))
const newUnit = z.object({ id: key(), name: texts(), type: optionalLine(100), parent: optionalKey() })
const part = z.object({ id: key(), name: texts(), children: keys, positions: keys, tasks: keys })
const parts = z.array(part)

const positionFields = { title: texts(), fte: personYears, head: flag(), occupancy: choice(occupancies), receiver: optionalKey(),
  endsOn: optionalDay(), site: optionalLine(100), costCentre: optionalLine(100) }
/** An edit holds only what was given: what is not said is not touched. */
const edited = <Fields extends object>(fields: Fields): Partial<Fields> =>
  // What is left out of an object is a partial object.
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as Partial<Fields>

const positionEdit = z.object({ title: given(optionalTexts()), fte: given(personYears), head: given(z.boolean()),
  occupancy: given(positionFields.occupancy), receiver: given(positionFields.receiver), endsOn: given(positionFields.endsOn),
  site: given(positionFields.site), costCentre: given(positionFields.costCentre) }).transform(edited)
const taskFields = { name: texts(), fte: personYears, legalBasis: optionalLine(500), receiver: optionalKey() }
const taskEdit = z.object({ name: given(optionalTexts()), fte: given(personYears), legalBasis: given(taskFields.legalBasis),
  receiver: given(taskFields.receiver) }).transform(edited)

export const operationInput: z.ZodType<Operation> = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('found'), unit: newUnit }),
  z.object({ kind: z.literal('rename'), unit: key(), from: optionalTexts(), to: texts() }),
  z.object({ kind: z.literal('retype'), unit: key(), from: optionalLine(100), to: line(100) }),
  z.object({ kind: z.literal('move'), unit: key(), from: optionalKey(), to: key() }),
  z.object({ kind: z.literal('abolish'), unit: key() }),
  z.object({ kind: z.literal('merge'), units: keys, into: newUnit }),
  z.object({ kind: z.literal('split'), unit: key(), parts }),
  z.object({ kind: z.literal('foundPosition'), position: z.object({ id: key(), unit: key(), ...positionFields }).transform(positionOf) }),
  z.object({ kind: z.literal('assignPosition'), position: key(), from: key(), to: key() }),
  z.object({ kind: z.literal('editPosition'), position: key(), from: positionEdit, to: positionEdit }),
  z.object({ kind: z.literal('abolishPosition'), position: key() }),
  z.object({ kind: z.literal('foundTask'), task: z.object({ id: key(), unit: key(), ...taskFields }).transform(taskOf) }),
  z.object({ kind: z.literal('assignTask'), task: key(), from: key(), to: key() }),
  z.object({ kind: z.literal('editTask'), task: key(), from: taskEdit, to: taskEdit }),
  z.object({ kind: z.literal('endTask'), task: key(), endsOn: day() }),
])
