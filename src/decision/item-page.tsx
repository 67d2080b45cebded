// One item in the meeting: what is proposed, its papers, and beside them what became of it.
import { asSeenBy, isConfidential, type Item, type Placed, type Pointer, purposeWords, relationWords } from '../agenda/agenda.ts'
import { arrange } from '../agenda/numbering.ts'
import { listItems } from '../agenda/reads.ts'
import type { Body } from '../body/body.ts'
import { findBody } from '../body/reads.ts'
import { words as cooperationWords } from '../cooperation/text.ts'
import { words as statementWords } from '../statement/text.ts'
import { levelWords } from '../matter/matter.ts'
import { isRecordOpen } from '../meeting/meeting.ts'
import { meetingTitle } from '../meeting/head.tsx'
import { perform } from '../platform/act.ts'
import { href, type Show, type Visit } from '../platform/http/visit.ts'
import { writtenDay } from '../platform/kit/day.ts'
import { isId } from '../platform/kit/input.ts'
import { fill, spoken, textIn } from '../platform/kit/language.ts'
import { isAllowed } from '../platform/kit/may.ts'
import { Badge, Facts, Notice, PageHead, Panel, Paragraphs, Spoken } from '../platform/page/parts.tsx'
import { Icon } from '../platform/page/icon.tsx'
import { renderPart } from '../platform/page/render.ts'
import { loadItemRoom, takeItemPen } from './actions.ts'
import { Alternatives } from './alternatives.tsx'
import { Beside } from './beside.tsx'
import { isWriting, type Writer } from './decision.ts'
import { type Beheld, findBeheld, findWriter } from './reads.ts'
import { RecordPanel } from './record.tsx'
import { type ItemRoom, may } from './rules.ts'
import { words } from './text.ts'

export type Seen = Placed<Item & { isWhole: boolean }>

/** An item as the page shows it, with everything beside it. */
export type View = Beheld & { visit: Visit; body: Body; room: ItemRoom; item: Seen; mayWrite: boolean; isHeading: boolean
  /** The items before and after this one on the agenda. */
  previous: Seen | null; next: Seen | null }

const mayWriteNow = (visit: Visit, room: ItemRoom): boolean =>
  room.item.struckAt === null && isRecordOpen(room.meeting, room.minutes) && isAllowed(may.write, visit.by.actor, room, visit.by.on)

export const itemPage: Show = async (visit) => {
  const { db, by, language, params: { meetingId = '', itemId = '' } } = visit
  const room = isId(meetingId) && isId(itemId) ? await loadItemRoom(db, meetingId, itemId, by.now) : null
  const body = room === null || !isAllowed(may.see, by.actor, room, by.on) ? null : await findBody(db, room.bodyId)
  if (room === null || body === null) return null
  const items = arrange(await listItems(db, meetingId)).map((one) => asSeenBy(by.actor, one, by.on))
  const item = items.find((one) => one.id === itemId)
  if (item === undefined) return null
  const mayWrite = mayWriteNow(visit, room)
  if (mayWrite && room.stored?.outcome == null) await takePen(visit, meetingId, itemId)
  const live = items.filter((one) => one.struckAt === null || one.id === itemId)
  const place = live.indexOf(item)
  const view: View = { visit, body, room, item, mayWrite, isHeading: items.some((one) => one.parentId === itemId && one.struckAt === null),
    previous: live[place - 1] ?? null, next: live[place + 1] ?? null, ...await findBeheld(db, by, room, item) }
  return {
    kind: 'page', title: `${item.shownNumber} ${textIn(item.title, language)}`, trail: trailOf(visit, room),
    children: (
      <>
        <PageHead eyebrow={`${body.name[language]}, ${meetingTitle(room.meeting, language)}, ${writtenDay(room.meeting.onDay, language)}`}
          title={<>{item.shownNumber} <Spoken text={spoken(item.title, language)} language={language} /></>} />
        <Around {...view} place={place + 1} count={live.length} />
        {item.isWhole ? <Whole {...view} /> : <PublicOnly {...view} />}
      </>
    ),
  }
}

const trailOf = (visit: Visit, { meeting }: ItemRoom) => [
  { href: href(visit, '/meetings'), label: words.meetings[visit.language] },
  { href: href(visit, `/meetings/${meeting.id}`), label: meetingTitle(meeting, visit.language) },
  { href: href(visit, `/meetings/${meeting.id}/agenda`), label: words.agenda[visit.language] },
]

/** The way from item to item, without going back to the agenda. */
function Around({ visit, item, previous, next, place, count }: View & { place: number; count: number }) {
  const { language } = visit
  const link = (one: Seen, rel: 'prev' | 'next') => (
    <a href={href(visit, `/meetings/${item.meetingId}/items/${one.id}`)} rel={rel} class={`around__${rel}`}>
      <span class="around__way">{words[rel === 'prev' ? 'previous' : 'next'][language]}</span>{' '}
      <span>{one.shownNumber} <Spoken text={spoken(one.title, language)} language={language} /></span>
    </a>
  )
  return (
    <nav class="around" aria-label={words.itemsAround[language]}>
      {previous === null ? <span /> : link(previous, 'prev')}
      <span class="around__place">{fill(words.place[language], { place, count })}</span>
      {next === null ? <span /> : link(next, 'next')}
    </nav>
  )
}

function PublicOnly({ visit: { language }, item }: View) {
  return (
    <>
      <Notice language={language} tone="info"><p>{words.onlyPublicTitle[language]}</p></Notice>
      <Facts rows={[{ term: words.ground[language], value: item.ground }]} />
    </>
  )
}

function Whole(view: View) {
  const { visit, item } = view
  return (
    <div class="split">
      <div class="split__main">
        <Matter {...view} />
        <WriterMark visit={visit} item={item} writer={view.writer} mayWrite={view.mayWrite} />
        <RecordPanel {...view} />
      </div>
      <div class="split__side"><Alternatives {...view} /><Beside {...view} /></div>
    </div>
  )
}

/** What the item is about and what is proposed. */
function Matter({ visit, body, item, lacksCooperation, awaited }: View) {
  const { language } = visit
  const proposalWords = item.proposal === '' ? [] : [{ term: words.proposal[language],
    value: <Paragraphs text={item.proposal} lang={body.language === language ? undefined : body.language} /> }]
  const isSecret = isConfidential(item)
  return (
    <Panel title={words.matter[language]} id="matter">
      {isSecret && <p><Badge tone="danger" icon="lock">{levelWords.confidential[language]}: {item.ground}</Badge></p>}
      {item.struckAt !== null && item.handledIn === null && (
        <Notice language={language} tone="warning"><p>{fill(words.struckItem[language], { reason: item.struckReason ?? '' })}</p></Notice>
      )}
      <Related visit={visit} item={item} />
      {lacksCooperation && <Notice language={language} tone="warning"><p>{cooperationWords.missing[language]}</p></Notice>}
      {awaited.length > 0 && <Notice language={language} tone="warning"><p>{fill(statementWords.awaited[language], { names: awaited.join(', ') })}</p></Notice>}
      <Facts rows={[
        ...(item.presenter === '' ? [] : [{ term: words.presenter[language], value: item.presenter }]),
        { term: words.purpose[language], value: purposeWords[item.purpose][language] },
        ...(item.diaryNumber === null ? [] : [{ term: words.diaryNumber[language], value: item.diaryNumber }]),
        ...proposalWords,
        ...(item.matterId === null ? [] : [{ term: words.journey[language],
          value: <a href={href(visit, `/matters/${item.matterId}`)}>{words.matterPage[language]}</a> }]),
      ]} />
    </Panel>
  )
}

/** Where the item is handled, what is handled with it, and what it was a part of. */
function Related({ visit, item }: { visit: Visit; item: Seen }) {
  const { language } = visit
  const link = (one: Pointer) => one.number === '' ? <Spoken text={spoken(one.title, language)} language={language} /> : (
    <a href={href(visit, `/meetings/${item.meetingId}/items/${one.id}`)}>
      {one.number} <Spoken text={spoken(one.title, language)} language={language} />
    </a>
  )
  return (
    <>
      {item.handledIn !== null && <p>{relationWords.handledInItem[language]}: {link(item.handledIn)}</p>}
      {item.joined.map((one) => <p key={one.id}>{relationWords.also[language]}: {link(one)}</p>)}
      {item.splitFrom !== null && <p>{relationWords.splitFromItem[language]}: {link(item.splitFrom)}</p>}
    </>
  )
}

/** Who is writing just now. Asks for itself again while the page is open; without script it tells what was so on loading. */
function WriterMark({ visit, item, writer, mayWrite }: { visit: Visit; item: Item; writer: Writer | null; mayWrite: boolean }) {
  const { language, by } = visit
  const other = writer !== null && writer.personId !== by.personId && isWriting(writer, by.now) ? writer : null
  return (
    <div data-poll={href(visit, `/meetings/${item.meetingId}/items/${item.id}/writer`)} id="writer" role="status">
      {other !== null && (
        <p class="notice notice--info">
          <Icon name="info" />
          <span>{fill(words.writing[language], { who: other.name })}{mayWrite && ` ${words.writingToo[language]}`}</span>
        </p>
      )}
    </div>
  )
}

/** The pen goes to whoever may write and has the item open while nobody else is writing it. */
async function takePen(visit: Visit, meetingId: string, itemId: string): Promise<void> {
  // One mark in half a minute is enough: the pen is forgotten after a whole one.
  const beat = Math.floor(visit.by.now.epochMilliseconds / 30_000)
  await perform(visit.world, takeItemPen, visit.by, { meetingId, itemId }, `pen ${itemId} ${beat}`)
}

export const writerPart: Show = async (visit) => {
  const { db, by, params: { meetingId = '', itemId = '' } } = visit
  const room = isId(meetingId) && isId(itemId) ? await loadItemRoom(db, meetingId, itemId, by.now) : null
  if (room === null || !isAllowed(may.see, by.actor, room, by.on) || !asSeenBy(by.actor, room.item, by.on).isWhole) return null
  const mayWrite = mayWriteNow(visit, room)
  if (mayWrite) await takePen(visit, meetingId, itemId)
  const part = renderPart(<WriterMark visit={visit} item={room.item} writer={await findWriter(db, itemId)} mayWrite={mayWrite} />)
  return { kind: 'raw', response: new Response(part, { headers: { 'Content-Type': 'text/html; charset=utf-8' } }) }
}
