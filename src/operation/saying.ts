// An operation in a sentence.
import { fill, type Language, textIn } from '../platform/kit/language.ts'
import type { Position, Structure, Task, Unit } from '../structure/structure.ts'
import { fieldOf, type Kind, typeIn } from '../structure/fields.ts'
import { canonical } from '../platform/kit/canonical.ts'
import type { Operation } from './operation.ts'
import { operationWords } from './text.ts'

export type Named = (id: string) => string

/** Names of units as they are, or were before they ended; an id that has none stands for itself. */
export function namer(structures: Structure[], language: Language): Named {
  const names = new Map(structures.toReversed().flatMap((one) => one.units.map((unit) => [unit.id, textIn(unit.name, language)] as const)))
  return (id) => names.get(id) || id
}

/** One step in a sentence. */
export function sayOperation(operation: Operation, named: Named, language: Language): string {
  const say = (unit: string, to = '') => fill(operationWords[operation.kind][language], { unit, to })
  const fieldsIn = (kind: Kind, { from, to }: { from: object; to: object }) => list(changedFields(from, to).map((field) => fieldName(kind, field, language)))
  const list = (ids: string[]) => new Intl.ListFormat(language, { type: 'conjunction' }).format(ids)
  switch (operation.kind) {
    case 'found': return say(textIn(operation.unit.name, language))
    case 'rename': return say(textIn(operation.from, language) || named(operation.unit), textIn(operation.to, language))
    case 'retype': return say(named(operation.unit), typeIn(operation.to, language))
    case 'editUnit': return say(named(operation.unit), fieldsIn('units', operation))
    case 'move': return say(named(operation.unit), operation.to === null ? '' : named(operation.to))
    case 'abolish': return say(named(operation.unit))
    case 'merge': return say(list(operation.units.map(named)), textIn(operation.into.name, language))
    case 'split': return say(named(operation.unit), list(operation.parts.map((part) => textIn(part.name, language))))
    case 'foundPosition': return say(operation.position.id)
    case 'assignPosition': return say(operation.position, named(operation.to))
    case 'foundTask': return say(textIn(operation.task.name, language))
    case 'assignTask': return say(operation.task, named(operation.to))
    case 'join': return say(operation.fileName, String(operation.units.length + operation.positions.length + operation.tasks.length))
    case 'give': return say(list(firstOf(operation.units, operation.positions, operation.tasks).map(named)), operation.receiver)
    case 'take': return say(list(firstOf(operation.units, operation.positions, operation.tasks).map((one) => nameOf(one, language))), operation.giver)
    case 'editPosition': return say(operation.position, fieldsIn('positions', operation))
    case 'editTask': return say(operation.task, fieldsIn('tasks', operation))
    case 'abolishPosition': return say(operation.position)
    default: return say(operation.task)
  }
}

/** Of what was transferred, that which was meant: a unit by its top, else the position or the task itself. */
const firstOf = <Of, Other, Third>(units: Of[], positions: Other[], tasks: Third[]): (Of | Other | Third)[] =>
  units.length > 0 ? units.slice(0, 1) : positions.length > 0 ? positions : tasks

const nameOf = (one: Unit | Position | Task, language: Language): string => ('title' in one ? one.id : textIn(one.name, language) || one.id)

/** A field in the words of the workbook's columns. */
export const fieldName = (kind: Kind, field: string, language: Language): string =>
  (fieldOf(kind, field === 'parents' ? 'parent' : field) ?? fieldOf(kind, `${field}.fi`))?.headers[language].toLowerCase() ?? field

function changedFields(from: object, to: object): string[] {
  const seen = new Map(Object.entries(from))
  return Object.entries(to).filter(([field, value]) => canonical(value ?? null) !== canonical(seen.get(field) ?? null)).map(([field]) => field)
}
