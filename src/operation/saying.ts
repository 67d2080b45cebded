// An operation in a sentence.
import { fill, type Language, textIn } from '../platform/kit/language.ts'
import type { Structure } from '../structure/structure.ts'
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
  const list = (ids: string[]) => new Intl.ListFormat(language, { type: 'conjunction' }).format(ids)
  switch (operation.kind) {
    case 'found': return say(textIn(operation.unit.name, language))
    case 'rename': return say(textIn(operation.from, language) || named(operation.unit), textIn(operation.to, language))
    case 'retype': return say(named(operation.unit), operation.to)
    case 'move': return say(named(operation.unit), operation.to === null ? '' : named(operation.to))
    case 'abolish': return say(named(operation.unit))
    case 'merge': return say(list(operation.units.map(named)), textIn(operation.into.name, language))
    case 'split': return say(named(operation.unit), list(operation.parts.map((part) => textIn(part.name, language))))
    case 'foundPosition': return say(operation.position.id)
    case 'assignPosition': return say(operation.position, named(operation.to))
    case 'foundTask': return say(textIn(operation.task.name, language))
    case 'assignTask': return say(operation.task, named(operation.to))
    case 'editPosition': case 'abolishPosition': return say(operation.position)
    default: return say(operation.task)
  }
}
