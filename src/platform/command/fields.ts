// The fields of an act as flags: read from the act's own schema, so that help and the act never disagree.
import { z } from 'zod'
import type { Flags } from '../command.ts'
import { type Language, languages, type Words } from '../kit/language.ts'
import { typedAs } from './arguments.ts'

/** `kind` text: said in one to three languages; many: may be given again; whole: only in a JSON file. */
export type Field = { name: string; flag: string; isRequired: boolean; choices: string[]; kind: 'one' | 'many' | 'text' | 'whole' }

type Shape = { type?: string | string[]; enum?: unknown[]; anyOf?: Shape[]; properties?: Record<string, Shape>; required?: string[]
  items?: unknown; additionalProperties?: unknown }

/** The fields of a schema in its order. */
export function fieldsOf(schema: z.ZodType): Field[] {
  // What is asked for is an object with named fields: every act's input is one.
  const shape = z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' }) as Shape
  const properties = Object.entries(shape.properties ?? {})
  const names = new Set(properties.map(([name]) => name))
  return properties.map(([name, own]) => ({
    name, flag: typedAs(flagOf(name, names)), isRequired: name !== 'version' && shape.required?.includes(name) === true,
    choices: choicesOf(own), kind: kindOf(own),
  }))
}

/** A reference is given as people know it: personId is --person, unless a field of that name is there too. */
function flagOf(name: string, taken: Set<string>): string {
  if (name === 'version') return 'seenVersion'
  const short = name.replace(/Id$/, '').replace(/^is([A-Z])/, (_, letter: string) => letter.toLowerCase())
  return short !== name && taken.has(short) ? name.replace(/Id$/, 'Person') : short
}

const partsOf = (shape: Shape): Shape[] => [shape, ...(shape.anyOf ?? []).flatMap(partsOf)]

const choicesOf = (shape: Shape): string[] =>
  [...new Set(partsOf(shape).flatMap((one) => one.enum ?? []).filter((one) => typeof one === 'string' && one !== ''))].map(String)

function kindOf(shape: Shape): Field['kind'] {
  const parts = partsOf(shape)
  const said = parts.find((one) => one.properties !== undefined)?.properties
  if (said !== undefined) return languages.every((language) => said[language] !== undefined) ? 'text' : 'whole'
  if (parts.some((one) => one.additionalProperties !== undefined)) return 'whole'
  if (!parts.some((one) => one.type === 'array')) return 'one'
  return parts.some((one) => one.items instanceof Object && 'properties' in one.items) || parts.length === 1 ? 'whole' : 'many'
}

export type Read = { input: Record<string, unknown>; faults: { flag: string; kind: 'unknown' | 'twice' }[] }

/** Input made of flags. --title X says it in the person's language, --title.sv X in that one. */
export function inputOf(flags: Flags, fields: Field[], language: Language): Read {
  const input: Record<string, unknown> = {}
  const faults: Read['faults'] = []
  for (const [given, value] of Object.entries(flags)) {
    const [name = '', part, ...rest] = given.split('.')
    const field = fields.find((one) => one.flag === typedAs(name) || one.name === name)
    const isSaid = part === undefined || (field?.kind === 'text' && languages.some((one) => one === part) && rest.length === 0)
    if (field === undefined || field.kind === 'whole' || !isSaid) faults.push({ flag: typedAs(given), kind: 'unknown' })
    else if (Array.isArray(value) && field.kind !== 'many') faults.push({ flag: typedAs(given), kind: 'twice' })
    else if (field.kind === 'text') input[field.name] = { ...before(input[field.name]), [part ?? language]: value }
    else input[field.name] = value === true ? 'on' : value
  }
  return { input, faults }
}

const before = (value: unknown): object => value instanceof Object ? value : {}

/** One line of help about a field. */
export function helpLine(field: Field, about: Words | undefined, language: Language): string {
  const value = field.choices.length > 0 ? field.choices.join('|') : ''
  const said = [about?.[language] ?? '', value].filter((one) => one !== '').join(': ')
  const name = field.kind === 'text' ? `--${field.flag}[.fi|.sv|.en]` : `--${field.flag}`
  return `${field.isRequired ? '*' : ' '} ${name.padEnd(26)} ${said}`.trimEnd()
}
