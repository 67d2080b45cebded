// What enters an appraisal, from forms and from workbooks, checked once. Pure.
import { z } from 'zod'
import { choice, line, optionalLine, prose, requiredProse, texts, wholeNumber } from '../platform/kit/input.ts'
import { hundredthsIn } from './amount.ts'
import { type Grade, limits, needKinds } from './alternative.ts'

/** A key of a part: letters and numbers that nobody types. */
export const key = () => z.string('unknown').regex(/^[a-z]?\d{1,6}(?:\.[a-z]?\d{1,6})?$/, 'unknown')
/** No key: a new part. */
export const optionalKey = () => z.string().default('').pipe(z.union([z.literal(''), key()], 'unknown'))

/** Hundredths, from a number as people write it. */
export const amount = () => z.string('required').trim().min(1, 'required').transform(hundredthsIn)
  .refine((value): value is number => value !== null && value <= limits.amount, 'badAmount').transform((value) => value ?? 0)

// The range of the whole number is that of the grades.
export const grade = () => wholeNumber(1, 5).transform((value) => value as Grade)

export const parts = {
  alternatives: { name: texts(200), summary: prose(5_000) },
  criteria: { name: texts(200), explanation: prose(2_000), weight: wholeNumber(0, limits.weight) },
  assessments: { alternative: key(), criterion: key(), grade: grade(), reason: requiredProse(5_000) },
  risks: { alternative: key(), text: line(500), likelihood: grade(), impact: grade(), mitigation: prose(2_000) },
  needs: { alternative: key(), kind: choice(needKinds), year: wholeNumber(2000, 2100), region: optionalLine(100), low: amount(), likely: amount(),
    high: amount(),
    basis: prose(2_000) },
}

/** What a workbook holds, as it was read from one: amounts in hundredths. */
export const broughtContent = () => {
  const hundredths = z.number().int().min(0).max(limits.amount)
  return z.object({
    alternatives: z.array(z.object({ key: key(), ...parts.alternatives, isToday: z.boolean() })),
    criteria: z.array(z.object({ key: key(), ...parts.criteria })),
    assessments: z.array(z.object({ key: key(), ...parts.assessments, who: z.string().max(200), on: z.string().max(10) })),
    risks: z.array(z.object({ key: key(), ...parts.risks })),
    needs: z.array(z.object({ key: key(), ...parts.needs, low: hundredths, likely: hundredths, high: hundredths })),
  })
}

/** Reasons by alternative, as fields fallen.a2. */
export const fallen = () => z.record(key(), prose(5_000)).default({})
