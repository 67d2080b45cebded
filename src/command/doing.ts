// Does a verb: the same door, the same rights and the same refusals as behind the pages.
import { acts } from '../acts.ts'
import type { Result } from '../platform/act.ts'
import { type Call, type DataCall, exits, NotThere, Refused, wordCount, WrongUse } from '../platform/command.ts'
import { typedAs } from '../platform/command/arguments.ts'
import { type Field, fieldsOf, helpLine, inputOf } from '../platform/command/fields.ts'
import { readObject } from '../platform/command/given.ts'
import { choices, everyWhere, givenTwice, ofActs, unknownFlag } from '../platform/command/text.ts'
import { type Fault, faultsOf } from '../platform/kit/fault.ts'
import { inEach, type Language, type Words } from '../platform/kit/language.ts'
import { placed, references, referred } from './places.ts'
import { onlyInFile, stale, wordsOfField } from './text.ts'
import { type Input, places, type Verb } from './verb.ts'

const actOf = (verb: Verb) => {
  const act = acts.find((one) => one.records === verb.act)
  if (act === undefined) throw new Error(`${verb.name}: there is no act ${verb.act}.`)
  return act
}

/** The fields that are flags here: not those that the words behind the verb give, nor those it fills in itself. */
export function flagFields(verb: Verb): Field[] {
  const given = new Set<string>([...verb.on.flatMap((place) => places[place].gives), ...verb.without ?? []])
  return fieldsOf(actOf(verb).input).filter((field) => !given.has(field.name))
    .map((field) => ({ ...field, flag: verb.flags?.[field.name] ?? field.flag, isRequired: field.isRequired && verb.fill === undefined }))
}

const ownFlags = (call: Call, verb: Verb) => Object.fromEntries(Object.entries(call.flags).filter(([name]) =>
  [everyWhere, ofActs, verb.beside ?? {}].every((known) => !Object.hasOwn(known, name))))

// Standard input can be read only once, and is needed for the check and for the act.
const objects = new WeakMap<Call['flags'], Promise<Input>>()
function objectOf({ flags }: Call): Promise<Input> {
  const known = objects.get(flags) ?? (typeof flags.input === 'string' ? readObject(flags.input) : Promise.resolve({}))
  objects.set(flags, known)
  return known
}

/** Everything that can be found wrong before the data are opened: words, flags and values, all at once. */
export async function checkVerb(verb: Verb, call: Call): Promise<Words[]> {
  const fields = flagFields(verb)
  const read = inputOf(ownFlags(call, verb), fields, call.language)
  const words = call.words.length === verb.on.length ? [] : [wordCount(verb.on.map((place) => places[place].shown), call.words)]
  const flags = read.faults.map(({ flag, kind }) => kind === 'unknown' ? unknownFlag(flag) : givenTwice(flag))
  const given: Input = { ...await objectOf(call), ...read.input }
  const parsed = actOf(verb).input.safeParse({ ...given, ...Object.fromEntries(references.filter((name) => given[name] !== undefined)
    .map((name) => [name, placeholder])) })
  const wrong = parsed.success ? [] : faultsOf(parsed.error)
  const own = wrong.filter((fault) => {
    const [name = ''] = fault.field.split('.')
    return fields.some((field) => field.name === name) && (verb.fill === undefined || given[name] !== undefined)
  })
  return [...words, ...flags, ...own.map((fault) => faultWords(fault, fields))]
}

const placeholder = '00000000-0000-0000-0000-000000000000'

function faultWords({ field, words }: Fault, fields: Field[]): Words {
  const [name = '', ...rest] = field.split('.')
  const known = fields.find((one) => one.name === name)
  const flag = [known?.flag ?? typedAs(name), ...rest].join('.')
  const options = known === undefined || known.choices.length === 0 ? null : known.choices.join(', ')
  return inEach((language) => `--${flag}: ${words[language]}${options === null ? '' : ` ${choices[language]}: ${options}.`}`)
}

/** Finds what the words name, fills in what stands, and does the act. */
export async function doVerb(verb: Verb, call: DataCall): Promise<number> {
  const act = actOf(verb)
  const fields = flagFields(verb)
  const given = await givenTo(verb, call, fields)
  const standing = verb.fill === undefined ? {} : await verb.fill(call, given)
  const key = typeof call.flags.key === 'string' ? call.flags.key : call.world.random(18)
  const result = await act.run(call.world, call.by, over(standing, given, fields), key)
  if (result.kind !== 'done') throw notDone(call, result, fields)
  const { id } = result.answer
  const address = 'address' in result.answer ? result.answer.address : undefined
  const published = typeof address === 'string' && address.startsWith('/archive/') ? `/${call.language}${address}` : address
  const named = [verb.tellsId === true ? id : undefined, published].filter((one) => typeof one === 'string')
  call.say({ kind: 'done', ...result.answer }, [act.told[call.language], ...named])
  return exits.done
}

async function givenTo(verb: Verb, call: DataCall, fields: Field[]): Promise<Input> {
  let input: Input = {}
  for (const [index, place] of verb.on.entries()) input = { ...input, ...await placed(call, place, call.words[index] ?? '', input) }
  const written = { ...await objectOf(call), ...inputOf(ownFlags(call, verb), fields, call.language).input }
  for (const [name, value] of Object.entries(written)) {
    input[name] = references.includes(name) && typeof value === 'string' ? await referred(call, name, value, input) : value
  }
  return input
}

/** What was given over what stands; a text in one language leaves the others as they are. */
function over(standing: Input, given: Input, fields: Field[]): Input {
  const texts = fields.filter((field) => field.kind === 'text' && given[field.name] instanceof Object && standing[field.name] instanceof Object)
  return { ...standing, ...given, ...Object.fromEntries(texts.map(({ name }) =>
    [name, Object.assign({}, standing[name], given[name])])) }
}

function notDone(call: DataCall, result: Exclude<Result<never>, { kind: 'done' }>, fields: Field[]): Error {
  switch (result.kind) {
    case 'notFound': return new NotThere(call.words.join(' ') || call.name)
    case 'invalid': return new WrongUse(...result.faults.map((fault) => faultWords(fault, fields)))
    case 'refused': return new Refused(result.refusals.map((one) => one.words), result.refusals.map((one) => one.code))
    case 'stale': return new Refused([stale], ['stale'])
  }
}

/** Help about the flags of a verb. */
export function verbHelp(verb: Verb, language: Language): string[] {
  const fields = flagFields(verb)
  return [
    ...fields.filter((field) => field.kind !== 'whole').map((field) => helpLine(field, wordsOfField(verb.act, field.name), language)),
    ...Object.entries(verb.beside ?? {}).map(([name, about]) => `  ${`--${typedAs(name)}`.padEnd(26)} ${about[language]}`),
    ...fields.filter((field) => field.kind === 'whole').map((field) => `${field.isRequired ? '*' : ' '} ${field.name.padEnd(26)} ${onlyInFile[language]}`),
  ]
}
