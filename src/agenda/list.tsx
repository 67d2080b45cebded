// The agenda as a list: numbers, titles, marks, and for those who build it the controls of order and of merging.
import { fill, spoken, textIn } from '../platform/kit/language.ts'
import { faultAt, href, typed, type Visit } from '../platform/http/visit.ts'
import { Select, TextField } from '../platform/page/fields.tsx'
import { ActionBar, Button, Form, Hidden } from '../platform/page/form.tsx'
import { Icon } from '../platform/page/icon.tsx'
import { Badge, Panel, Spoken } from '../platform/page/parts.tsx'
import { type CurrentPaper, isConfidential, type Placed, purposeWords, relationWords } from './agenda.ts'
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
          {item.handledIn !== null ? <Badge tone="info">{fill(words.handledIn[language], { number: item.handledIn.number })}</Badge>
            : isStruck && <Badge tone="danger">{words.struck[language]}{item.struckReason ? `: ${item.struckReason}` : ''}</Badge>}
          {item.joined.map((one) => (
            <span key={one.id}>{relationWords.also[language]}: {one.number} <Spoken text={spoken(one.title, language)} language={language} /></span>
          ))}
          {item.splitFrom !== null && <span>{fill(words.splitFrom[language], { number: item.splitFrom.number })}</span>}
          {item.isLate && <Badge tone="info">{words.late[language]}</Badge>}
          {isConfidential(item) && <Badge tone="danger" icon="lock">{words.confidential[language]}: {item.ground}</Badge>}
          <span>{purposeWords[item.purpose][language]}</span>
          {item.presenter !== '' && <span>{words.presenter[language]}: {item.presenter}</span>}
          {item.minutes > 0 && <span>{item.minutes} {words.min[language]}</span>}
          {item.isWhole && count > 0 && <span>{words.papers[language]}: {count}</span>}
          {item.isWhole && <JourneyLink visit={visit} item={item} />}
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

const JourneyLink = ({ visit, item }: { visit: Visit; item: Shown }) => item.matterId === null ? null : (
  <a href={href(visit, `/matters/${item.matterId}`)}>
    {words.journey[visit.language]}<span class="unseen">: {textIn(item.title, visit.language)}</span></a>
)

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

/** Makes an item a sub-item of another, or an item of its own again. */
export function Under({ visit, item, items, version }: { visit: Visit; item: Placed<Item>; items: Placed<Item>[]; version: number }) {
  const { language } = visit
  const isFree = item.number === null && item.kind !== 'opening' && item.kind !== 'closing'
  if (!isFree || items.some((one) => one.parentId === item.id)) return null
  const parents = items.filter((one) => one.parentId === null && one.id !== item.id && one.struckAt === null
    && one.kind !== 'opening' && one.kind !== 'closing')
  const parent = items.find((one) => one.id === item.parentId)
  return (
    <Panel title={words.moveUnder[language]} id="under">
      <Form action={href(visit, `/meetings/${item.meetingId}/items/${item.id}/place`)} idempotencyKey={visit.world.random(18)} version={version}
        id="under-form">
        <Hidden name="to" value={String(parent === undefined ? 1000 : parent.place + 1)} />
        <Select language={language} name="parentId" label={words.subItemOf[language]} none={words.ownItem[language]} width="medium"
          value={item.parentId ?? ''} options={parents.map((one) => ({ value: one.id, label: `${one.shownNumber} ${textIn(one.title, language)}` }))} />
        <ActionBar><Button tone="secondary">{words.move[language]}</Button></ActionBar>
      </Form>
    </Panel>
  )
}

/** Two items become one: this one is handled in the other, and stays with a pointer when it has been sent. */
export function Merge({ visit, item, items }: { visit: Visit; item: Placed<Item>; items: Placed<Item>[] }) {
  const { language } = visit
  const path = `/meetings/${item.meetingId}/items/${item.id}/merging`
  const isHeading = (one: Placed<Item>) => items.some((other) => other.parentId === one.id && other.struckAt === null)
  const others = items.filter((one) => one.kind === 'matter' && one.id !== item.id && one.struckAt === null && !isHeading(one)
    && isConfidential(one) === isConfidential(item))
  if (others.length === 0 || isHeading(item)) return null
  return (
    <Panel title={words.merge[language]} id="merge">
      <p class="hint">{words[item.number === null ? 'mergeHint' : 'mergeSentHint'][language]}</p>
      <Form action={href(visit, path)} idempotencyKey={visit.world.random(18)}>
        <Select language={language} name="intoId" label={words.mergeInto[language]} width="medium" required none={words.chooseItem[language]}
          value={typed(visit, path, 'intoId')} error={faultAt(visit, path, 'intoId')}
          options={others.map((one) => ({ value: one.id, label: `${one.shownNumber} ${textIn(one.title, language)}` }))} />
        {item.number !== null && (
          <TextField language={language} name="reason" label={words.mergeReason[language]} value={typed(visit, path, 'reason')}
            error={faultAt(visit, path, 'reason')} />
        )}
        <ActionBar><Button tone="secondary">{words.merge[language]}</Button></ActionBar>
      </Form>
    </Panel>
  )
}

/** What is handled in an item, or where the item is handled, with the way to take them apart. */
export function Joined({ visit, item, all }: { visit: Visit; item: Placed<Item>; all: Item[] }) {
  const { language } = visit
  const merged = all.filter((one) => one.mergedIntoId === item.id || (one.id === item.id && one.mergedIntoId !== null))
  if (merged.length === 0) return null
  return (
    <Panel title={item.handledIn === null ? words.alsoHandled[language] : fill(words.handledIn[language], { number: item.handledIn.number })} id="joined">
      {merged.map((one) => (
        <Form key={one.id} action={href(visit, `/meetings/${item.meetingId}/items/${one.id}/separation`)} idempotencyKey={visit.world.random(12)}>
          <p><Spoken text={spoken(one.title, language)} language={language} /></p>
          <ActionBar><Button tone="secondary" small about={textIn(one.title, language)}>{words.separate[language]}</Button></ActionBar>
        </Form>
      ))}
    </Panel>
  )
}
