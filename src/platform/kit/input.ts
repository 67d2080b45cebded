// What enters from forms, the command line and machines, checked once at the edge. Messages are codes worded in text.
import { z } from 'zod'
import { isDay, isTime } from './day.ts'
import type { Texts } from './language.ts'
import { printable } from './printable.ts'

const written = (value: string) => printable(value.replace(/\r\n?/g, '\n').replaceAll('\f', '')).normalize('NFC')
const text = z.string('required')

/** One line of text that must be there. */
export const line = (charactersMax = 300) =>
  text.transform((value) => written(value).replace(/\s*\n\s*/g, ' ').trim())
    .pipe(z.string().min(1, 'required').max(charactersMax, 'tooLong'))

/** One line of text that may be empty. */
export const optionalLine = (charactersMax = 300) =>
  z.string().default('').transform((value) => written(value).replace(/\s*\n\s*/g, ' ').trim())
    .pipe(z.string().max(charactersMax, 'tooLong'))

/** Free text that may be empty; inner spaces, line breaks and soft hyphens stay as they were written. */
export const prose = (charactersMax = 50_000) =>
  z.string().default('').transform((value) => written(value).replace(/^\n+|\s+$/g, ''))
    .pipe(z.string().max(charactersMax, 'tooLong'))

/** Free text that must be there. */
export const requiredProse = (charactersMax = 50_000) =>
  text.transform((value) => written(value).replace(/^\n+|\s+$/g, ''))
    .pipe(z.string().min(1, 'required').max(charactersMax, 'tooLong'))

export const day = () => text.trim().min(1, 'required').refine(isDay, 'badDay')
export const optionalDay = () =>
  z.string().nullish().transform((value) => value?.trim() || null)
    .refine((value) => value === null || isDay(value), 'badDay')

/** A time of day; 9.00 and 9:00 are read as 09:00. */
export const time = () =>
  text.trim().transform((value) => value.replace('.', ':').replace(/^(\d):/, '0$1:')).refine(isTime, 'badTime')

export const wholeNumber = (min: number, max: number) =>
  z.union([z.number(), text.trim().regex(/^\d{1,9}$/, 'badNumber').transform(Number)], 'badNumber')
    .pipe(z.number('badNumber').int('badNumber').min(min, 'badNumber').max(max, 'badNumber'))

const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/
export const isId = (value: string): boolean => uuid.test(value)
export const id = () => text.trim().toLowerCase().refine(isId, 'unknown')
export const optionalId = () =>
  z.string().nullish().transform((value) => value?.trim().toLowerCase() || null)
    .refine((value) => value === null || isId(value), 'unknown')

/** A name for addresses: hankeryhma, 2024-2025. */
export const slug = () => text.trim().toLowerCase().min(1, 'required').max(60, 'tooLong').refine((value) =>
  /^[a-z0-9]+(-[a-z0-9]+)*$/.test(value), 'badSlug')

export const choice = <const Value extends string>(values: readonly [Value, ...Value[]]) => z.enum(values, 'unknown')

/** A level of publicity; nothing chosen stays nothing, which counts as not yet public. */
export const optionalChoice = <const Value extends string>(values: readonly [Value, ...Value[]]) =>
  z.union([z.enum(values), z.literal('').transform(() => null), z.null()], 'unknown').optional()
    .transform((value) => value ?? null)

/** A field that is changed only when it is sent: not sent stays undefined, whatever the field makes of nothing. */
export const given = <Value>(field: z.ZodType<Value>) =>
  z.unknown().optional().transform((value, context): Value | undefined => {
    const parsed = value === undefined ? undefined : field.safeParse(value)
    if (parsed === undefined || parsed.success) return parsed?.data
    for (const { message, path } of parsed.error.issues) context.addIssue({ code: 'custom', message, path })
    return undefined
  })

/** A checkbox: ticked gives 'on' (or true from a machine), not ticked gives nothing. */
export const flag = () =>
  z.union([z.boolean(), z.string()]).optional().transform((value) => value === true || value === 'on' || value === 'true')

export const version = () => wholeNumber(1, 1_000_000_000)

/** A text in up to three languages, of which at least one must be there: fields name.fi, name.sv, name.en. */
export const texts = (charactersMax = 300) =>
  z.object({ fi: optionalLine(charactersMax), sv: optionalLine(charactersMax), en: optionalLine(charactersMax) }, 'required')
    .partial()
    .transform((value): Texts => Object.fromEntries(Object.entries(value).filter(([, said]) => said !== '')))
    .refine((value) => Object.keys(value).length > 0, 'required')

/** A text in all three languages: fields name.fi, name.sv, name.en. */
export const words = (charactersMax = 300) =>
  z.object({ fi: line(charactersMax), sv: line(charactersMax), en: line(charactersMax) }, 'required')

export const optionalTexts = (charactersMax = 300) =>
  z.object({ fi: optionalLine(charactersMax), sv: optionalLine(charactersMax), en: optionalLine(charactersMax) })
    .partial().default({})
    .transform((value): Texts => Object.fromEntries(Object.entries(value).filter(([, said]) => said !== '')))

/** An e-mail address in the form in which addresses are compared. */
export const email = () =>
  text.trim().toLowerCase().min(1, 'required').max(254, 'tooLong')
    .refine((value) => /^[^\s\p{C}@<>,;"]+@[^\s\p{C}@<>,;"]+\.[^\s\p{C}@<>,;"]+$/u.test(value), 'badEmail')
