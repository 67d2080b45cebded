// What a receiver states, checked once at the edge: from a form, a file or another system.
import { z } from 'zod'
import { line } from '../platform/kit/input.ts'
import { numberIn } from '../structure/values.ts'

const written = z.string().transform((value) => value.trim() === '' ? null : numberIn(value.trim()) ?? NaN)
const total = () => z.union([z.number(), written], 'badNumber').nullish().transform((value) => value ?? null)
  .refine((value) => value === null || (Number.isFinite(value) && value >= 0), 'badAmount')

export const statedInput = z.object({
  sha256: line(100).transform((value) => value.toLowerCase().replace(/\s/g, '')).refine((value) => /^[0-9a-f]{64}$/.test(value), 'badHash'),
  organisations: z.array(z.object({ file: line(200), units: total(), positions: total(), personYears: total(), tasks: total() }))
    .max(400, 'tooLong').default([]),
  positions: z.array(z.string().max(200, 'tooLong')).max(200_000, 'tooLong').nullish().transform((value) => value ?? null),
})
