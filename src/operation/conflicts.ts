// Conflicts of a join in words: what happened, and what each way out would mean.
import type { Kind } from '../structure/fields.ts'
import type { Position, Structure, Task, Unit } from '../structure/structure.ts'
import { fill, type Language, textIn, type Texts } from '../platform/kit/language.ts'
import { writtenNumber } from '../platform/kit/number.ts'
import { writtenCodes } from '../structure/values.ts'
import type { Option, Three } from './choosing.ts'
import type { Conflict } from './joining.ts'
import { parentOf } from './places.ts'
import { fieldName, namer } from './saying.ts'
import { conflictWords, joinSideWords, valueWords } from './text.ts'

const kindOf: Record<Conflict['of'], Kind> = { unit: 'units', position: 'positions', task: 'tasks' }
const rowIn = (structure: Structure, of: Conflict['of'], id: string): Unit | Position | Task | undefined =>
  [...structure[kindOf[of]]].find((one) => one.id === id)

const isTexts = (value: unknown): value is Texts => value instanceof Object && !Array.isArray(value)

/** Says conflicts and options with the names that either side uses. */
export function sayingOf(three: Three, language: Language) {
  const named = namer([three.ours, three.theirs, three.base], language)
  const say = (words: Record<Language, string>, values: Record<string, string> = {}) => fill(words[language], values)
  const call = (of: Conflict['of'], id: string): string => of === 'unit' ? named(id) : say(valueWords[of], { id })
  const callAny = (id: string): string => [three.ours, three.theirs].some((one) => one.units.some((unit) => unit.id === id)) ? named(id) : id
  const list = (ids: string[]): string => new Intl.ListFormat(language, { type: 'conjunction' }).format(ids.map(callAny))
  const placed = (of: Conflict['of'], unit: string | null): string =>
    unit === null ? say(valueWords.top) : say(of === 'unit' ? valueWords.under : valueWords.inUnit, { unit: named(unit) })

  function valueOf(of: Conflict['of'], id: string, field: string, structure: Structure): string {
    const row = rowIn(structure, of, id)
    if (row === undefined) return say(valueWords.removed)
    if (field === '') return wholeOf(of, row)
    // The field is one of the row's own.
    const value = (row as Record<string, unknown>)[field]
    if (field === 'parents' && 'parents' in row) return placed(of, parentOf(row))
    if (field === 'unit' && 'unit' in row) return placed(of, row.unit)
    if (field === 'codes' && 'codes' in row) return writtenCodes(row.codes) || say(valueWords.nothing)
    if (typeof value === 'number') return writtenNumber(value, language)
    if (typeof value === 'boolean') return say(value ? valueWords.yes : valueWords.no)
    if (Array.isArray(value)) return value.join('; ') || say(valueWords.nothing)
    return (isTexts(value) ? Object.values(value).join(' / ') : typeof value === 'string' ? value : '') || say(valueWords.nothing)
  }

  function wholeOf(of: Conflict['of'], row: Unit | Position | Task): string {
    const name = textIn('title' in row ? row.title : row.name, language)
    const where = 'parents' in row ? placed(of, parentOf(row)) : `${placed(of, row.unit)}, ${writtenNumber(row.fte, language)}`
    return `${say(valueWords.keeps)}: ${name === '' ? row.id : name}, ${where}`
  }

  return {
    conflict: ({ code, of, id, field, members }: Conflict): string =>
      say(conflictWords[code], { what: code === 'foundTwice' ? id : call(of, id), members: list(members), field: fieldName(kindOf[of], field, language) }),
    option: ({ shown }: Option): string => shown.map(({ of, id, field, side }) =>
      `${call(of, id)}: ${valueOf(of, id, field, three[side])} (${say(joinSideWords[side])})`).join('; '),
  }
}
