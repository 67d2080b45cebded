// The agenda as a list: numbers, titles, marks, and for those who build it the controls of its order.
import { fill, spoken, textIn } from '../platform/kit/language.ts'
import { href, type Visit } from '../platform/http/visit.ts'
import { Button, Form, Hidden } from '../platform/page/form.tsx'
import { Icon } from '../platform/page/icon.tsx'
import { Badge, Spoken } from '../platform/page/parts.tsx'
import { type CurrentPaper, isConfidential, type Placed, purposeWords } from './agenda.ts'
import type { Item } from './agenda.ts'
import { words } from './text.ts'

export type Shown = Placed<Item & { isWhole: boolean }>
type Props = { visit: Visit; items: Shown[]; papers: Map<string, CurrentPaper[]>; version: number; mayMove: boolean; mayEdit: boolean }

export function AgendaList(props: Props) {
  const { items } = props
  const inner = Map.groupBy(items, (item) => item.parentId)
  return (
    <ol class="agenda" id="agenda" data-sortable>
      {items.filter((item) => item.parentId === null).map((item) => (
        <li key={item.id} data-item={item.id}>
          <Row {...props} item={item} />
          {inner.has(item.id) && (
            <ol data-sortable>
              {inner.get(item.id)?.map((child) => <li key={child.id} data-item={child.id}><Row {...props} item={child} /></li>)}
            </ol>
          )}
        </li>
      ))}
    </ol>
  )
}

function Row({ visit, item, papers, version, mayMove, mayEdit }: Props & { item: Shown }) {
  const { language } = visit
  const title = textIn(item.title, language)
  const isStruck = item.struckAt !== null
  const marks = [item.depth === 1 && 'sub', isStruck && 'struck', item.isLate && 'late', isConfidential(item) && 'confidential']
    .filter((mark) => mark !== false).map((mark) => ` agenda__item--${mark}`).join('')
  const count = papers.get(item.id)?.length ?? 0
  return (
    <div class={`agenda__item${marks}`} id={`item-${item.id}`}>
      <span class="agenda__number">{item.shownNumber}</span>
      <div class="agenda__main">
        <h2 class="agenda__title">
          <a href={href(visit, `/meetings/${item.meetingId}/items/${item.id}`)}><Spoken text={spoken(item.title, language)} language={language} /></a>
        </h2>
        <div class="agenda__meta">
          {isStruck && <Badge tone="danger">{words.struck[language]}{item.struckReason ? `: ${item.struckReason}` : ''}</Badge>}
          {item.isLate && <Badge tone="info">{words.late[language]}</Badge>}
          {isConfidential(item) && <Badge tone="danger" icon="lock">{words.confidential[language]}: {item.ground}</Badge>}
          <span>{purposeWords[item.purpose][language]}</span>
          {item.presenter !== '' && <span>{words.presenter[language]}: {item.presenter}</span>}
          {item.minutes > 0 && <span>{item.minutes} {words.min[language]}</span>}
          {item.isWhole && count > 0 && <span>{words.papers[language]}: {count}</span>}
          {mayEdit && !isStruck && (
            <a href={href(visit, `/meetings/${item.meetingId}/agenda/items/${item.id}`)}>
              {words.edit[language]}<span class="unseen">: {item.shownNumber} {title}</span>
            </a>
          )}
        </div>
      </div>
      {mayMove && !isStruck && <Order visit={visit} item={item} version={version} about={`${item.shownNumber} ${title}`} />}
    </div>
  )
}

/** The same act by button, by number and by dragging: `to` says the place. */
function Order({ visit, item, version, about }: { visit: Visit; item: Shown; version: number; about: string }) {
  const { language } = visit
  const action = href(visit, `/meetings/${item.meetingId}/items/${item.id}/place`)
  const parent = item.parentId === null ? null : <Hidden name="parentId" value={item.parentId} />
  const shared = { action, version, enhance: 'agenda-part' }
  return (
    <div class="agenda__controls">
      <div class="order">
        <Form {...shared} idempotencyKey={visit.world.random(12)} id={`step-${item.id}`} class="order__form">
          {parent}
          <Button tone="quiet" small name="to" value={String(Math.max(1, item.place - 1))} id={`up-${item.id}`}>
            <Icon name="up" /><span class="unseen">{words.up[language]}: {about}</span>
          </Button>
          <Button tone="quiet" small name="to" value={String(Math.min(item.siblings, item.place + 1))} id={`down-${item.id}`}>
            <Icon name="down" /><span class="unseen">{words.down[language]}: {about}</span>
          </Button>
        </Form>
        <Form {...shared} idempotencyKey={visit.world.random(12)} id={`place-${item.id}`} class="order__form" isMove>
          {parent}
          <label class="unseen" for={`to-${item.id}`}>{words.place[language]}: {about}</label>
          <input class="control control--place" id={`to-${item.id}`} name="to" inputMode="numeric" value={item.place} maxLength={4}
            autocomplete="off" />
          <Button tone="quiet" small id={`move-${item.id}`} about={about}>{words.move[language]}</Button>
        </Form>
        <span class="order__handle" data-handle title={words.drag[language]} aria-hidden="true"><Icon name="grip" /></span>
      </div>
    </div>
  )
}

/** What a move is announced as. */
export const placeWords = (visit: Visit, item: Shown): string =>
  fill(words.nowAt[visit.language], { place: item.place, of: item.siblings })
