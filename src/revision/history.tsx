// What has been done to a revision: each step with its reason, by whom and when, and the way back.
import { href, type Visit } from '../platform/http/visit.ts'
import { writtenInstant } from '../platform/kit/day.ts'
import { fill, type Language, textIn } from '../platform/kit/language.ts'
import { Button, Form } from '../platform/page/form.tsx'
import { Badge, Empty, Table } from '../platform/page/parts.tsx'
import type { Operation } from '../operation/operation.ts'
import type { Structure } from '../structure/structure.ts'
import type { Revision } from './revision.ts'
import { operationWords, words } from './text.ts'

export function History({ visit, revision, canUndo }: { visit: Visit; revision: Revision; canUndo: boolean }) {
  const { language } = visit
  if (revision.operations.length === 0) return <Empty>{words.noHistory[language]}</Empty>
  const namesIn = namer([revision.content, revision.beginning], language)
  return (
    <Table caption={words.history[language]} hideCaption rowHeader={false}
      head={[words.what[language], words.reason[language], words.who[language], words.undo[language]]}
      rows={revision.operations.toReversed().map((one) => {
        const said = sayOperation(one.operation, namesIn, language)
        return [said, one.reason, `${one.name}, ${writtenInstant(one.at, language)}`,
          one.undoneAt !== null ? <Badge>{words.undone[language]}</Badge> : canUndo ? (
            <Form action={href(visit, `/revisions/${revision.id}/operations/${one.number}/undoing`)} class="order__form"
              idempotencyKey={visit.world.random(18)}>
              <Button tone="quiet" small about={said}>{words.undo[language]}</Button>
            </Form>
          ) : '']
      })} />
  )
}

type Named = (id: string) => string

/** Names of units as they are, or were before they ended; an id that has none stands for itself. */
function namer(structures: Structure[], language: Language): Named {
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
