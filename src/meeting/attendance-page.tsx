// Who is there, in whose place, who presides, who came and went; and whether that makes a quorum, item by item.
import { type Body, roleWords, votingRoles } from '../body/body.ts'
import { findBody, listMembers } from '../body/reads.ts'
import { faultAt, href, type Show, triedAt, typed, type Visit } from '../platform/http/visit.ts'
import { timeIn, writtenTime } from '../platform/kit/day.ts'
import { isId } from '../platform/kit/input.ts'
import { fill, textIn } from '../platform/kit/language.ts'
import { isAllowed } from '../platform/kit/may.ts'
import { RadioGroup } from '../platform/page/choices.tsx'
import { Select, TimeField } from '../platform/page/fields.tsx'
import { ActionBar, Button, Form, Hidden } from '../platform/page/form.tsx'
import { Badge, Disclosure, Empty, Panel, Table } from '../platform/page/parts.tsx'
import { MeetingHead, meetingTitle } from './head.tsx'
import { type Attendance, type Expected, expectedAttendance, isRecordOpen, type Meeting, momentOf, type Movement, oncePerPerson, presenceWords,
  presentAt, presentAtItem, votesAmong } from './meeting.ts'
import { findMeeting, findMinutesState, type ItemLink, listAttendance, listItemLinks, listMovements } from './reads.ts'
import { may } from './rules.ts'
import { words } from './text.ts'

type Room = { visit: Visit; body: Body; meeting: Meeting; stored: Attendance[]; movements: Movement[]; links: ItemLink[] }

export const attendancePage: Show = async (visit) => {
  const { db, by, language, params: { meetingId = '' } } = visit
  const meeting = isId(meetingId) ? await findMeeting(db, meetingId) : null
  if (meeting === null || meeting.origin === 'memo' || !isAllowed(may.see, by.actor, meeting, by.on)) return null
  const body = await findBody(db, meeting.bodyId)
  if (body === null) return null
  const room: Room = { visit, body, meeting, stored: await listAttendance(db, meetingId), movements: await listMovements(db, meetingId),
    links: await listItemLinks(db, meetingId) }
  const isRecording = isRecordOpen(meeting, await findMinutesState(db, meetingId))
  const mayRecord = isAllowed(may.recordAttendance, by.actor, meeting, by.on)
  const mayList = mayRecord && (isRecording || meeting.state === 'reserved' || meeting.state === 'called')
  const listed = mayList ? await listedOn(room) : room.stored
  return {
    kind: 'page', title: `${words.attendance[language]}, ${meetingTitle(meeting, language)}`,
    trail: [{ href: href(visit, '/meetings'), label: words.meetings[language] }], children: (
      <>
        <MeetingHead visit={visit} body={body} meeting={meeting} current="attendance" />
        {room.stored.length > 0 && <Quorum {...room} />}
        {mayList ? <ListForm {...room} listed={listed} /> : <ListTable {...room} />}
        {(isRecording || room.movements.length > 0) && <Movements {...room} mayRecord={mayRecord && isRecording} />}
        {room.stored.length > 0 && room.links.length > 0 && <ByItem {...room} />}
      </>
    ),
  }
}

const listedOn = async ({ visit, meeting, stored }: Room): Promise<Expected[]> =>
  expectedAttendance(oncePerPerson(await listMembers(visit.db, meeting.bodyId, meeting.onDay)), stored)

function Quorum({ visit: { language, by }, body, meeting, stored, movements }: Room) {
  const isMeeting = meeting.state === 'open' || meeting.state === 'closed'
  const votes = votesAmong(isMeeting ? presentAt(stored, movements, momentOf(meeting, by.now)) : stored.filter((one) => one.presence === 'present'))
  const word = votes >= body.quorum ? 'hasQuorum' : 'lacksQuorum'
  return (
    <p>{fill(words.quorumNow[language], { votes, quorum: body.quorum })}{' '}
      <Badge tone={word === 'hasQuorum' ? 'success' : 'warning'}>{words[word][language]}</Badge></p>
  )
}

function ListForm({ visit, meeting, stored, listed }: Room & { listed: Expected[] }) {
  const { language } = visit
  const path = `/meetings/${meeting.id}/attendance`
  const presides = listed.find((one) => one.presides)?.personId ?? ''
  return (
    <Panel title={words.attendance[language]} id="attendance">
      <p class="quiet">{stored.length === 0 ? words.proposedPresence[language] : words.attendanceLead[language]}</p>
      <Form action={href(visit, path)} idempotencyKey={visit.world.random(18)} version={meeting.version} enhance={true} class="form form--wide">
        <ul class="todo">
          {listed.map((one, index) => <PersonRow key={one.personId} visit={visit} path={path} one={one} index={index} listed={listed} />)}
        </ul>
        <Select language={language} name="presidesId" label={words.presider[language]} hint={words.presidesHint[language]}
          none={words.presiderNone[language]} value={typed(visit, path, 'presidesId', presides)}
          options={listed.filter((one) => votingRoles.includes(one.role)).map((one) => ({ value: one.personId, label: one.name }))} />
        <ActionBar sticky><Button>{words.saveAttendance[language]}</Button></ActionBar>
      </Form>
    </Panel>
  )
}

function PersonRow({ visit, path, one, index, listed }: { visit: Visit; path: string; one: Expected; index: number; listed: Expected[] }) {
  const { language } = visit
  const name = (field: string) => `people.${index}.${field}`
  const chosen = typed(visit, path, name('presence'), one.presence)
  // Somebody else saved the list first: both answers are there to choose from.
  const clash = triedAt(visit, path)?.theirs != null && chosen !== one.presence
    ? fill(words.savedNow[language], { presence: presenceWords[one.presence][language] }) : undefined
  return (
    <li class="todo__item">
      <div class="todo__what">
        <strong>{one.name}</strong>
        <p class="todo__about">{roleWords[one.role][language]}{one.represents !== '' && `, ${one.represents}`}</p>
      </div>
      <Hidden name={name('personId')} value={one.personId} />
      <RadioGroup language={language} name={name('presence')} label={`${words.presence[language]}: ${one.name}`} hideLabel inline
        value={chosen} hint={clash}
        options={(['present', 'excused', 'absent'] as const).map((presence) => ({ value: presence, label: presenceWords[presence][language] }))} />
      {one.role === 'deputy' && (
        <Select language={language} name={name('deputyForId')} label={words.deputyFor[language]} none={words.deputyForNone[language]}
          value={typed(visit, path, name('deputyForId'), one.deputyForId ?? '')}
          options={listed.filter((other) => other.role !== 'deputy' && votingRoles.includes(other.role))
            .map((other) => ({ value: other.personId, label: other.name }))} />
      )}
    </li>
  )
}

const nameIn = (list: Attendance[], personId: string) => list.find((one) => one.personId === personId)?.name ?? ''

function ListTable({ visit: { language }, stored }: Room) {
  if (stored.length === 0) return <Empty>{words.noAttendance[language]}</Empty>
  const roleOf = (one: Attendance) => [roleWords[one.role][language], one.represents,
    one.presides ? words.presides[language] : '',
    one.deputyForId === null ? '' : fill(words.inPlaceOf[language], { name: nameIn(stored, one.deputyForId) })].filter((part) => part !== '').join(', ')
  return (
    <Table caption={words.attendance[language]} hideCaption head={[words.name[language], words.role[language], words.presence[language]]}
      rows={stored.map((one) => [one.name, roleOf(one), presenceWords[one.presence][language]])} />
  )
}

function Movements(room: Room & { mayRecord: boolean }) {
  const { visit, meeting, stored, movements, links, mayRecord } = room
  const { language } = visit
  const numberOf = (itemId: string | null) => links.find((link) => link.id === itemId)?.number ?? null
  return (
    <Panel title={words.movements[language]} id="movements">
      {movements.length === 0 ? <p class="quiet">{words.noMovements[language]}</p> : (
        <ul class="todo">
          {movements.map((one) => {
            const number = numberOf(one.itemId)
            const text = `${nameIn(stored, one.personId)} ${words[one.kind][language]} ${fill(words.clock[language], { time: writtenTime(one.at, language) })}`
            return (
              <li key={one.id} class="todo__item">
                <span class="todo__what">{text}{number !== null && `, ${fill(words.itemNumber[language], { number })}`}</span>
                {mayRecord && (
                  <Form action={href(visit, `/meetings/${meeting.id}/movements/${one.id}/removal`)} idempotencyKey={visit.world.random(18)}
                    enhance={true} id={`gone-${one.id}`}>
                    <Button tone="quiet" small about={text}>{words.remove[language]}</Button>
                  </Form>
                )}
              </li>
            )
          })}
        </ul>
      )}
      {mayRecord && <MovementForm {...room} />}
    </Panel>
  )
}

function MovementForm({ visit, meeting, stored, movements, links }: Room) {
  const { language, by } = visit
  const path = `/meetings/${meeting.id}/movements`
  const field = (name: string, value = '') => ({ language, name, value: typed(visit, path, name, value), error: faultAt(visit, path, name) })
  const itemLabel = (link: ItemLink) => `${link.number ?? ''} ${textIn(link.title, language) || words.confidentialItem[language]}`.trim()
  return (
    <Disclosure summary={words.addMovement[language]} open={triedAt(visit, path) !== null} id={`movement-${movements.length}`}>
      <Form action={href(visit, path)} idempotencyKey={visit.world.random(18)} enhance={true}>
        <Select {...field('personId')} label={words.person[language]} none={words.choosePerson[language]} required
          options={stored.filter((one) => one.presence === 'present').map((one) => ({ value: one.personId, label: one.name }))} />
        <RadioGroup {...field('kind', 'left')} label={words.kind[language]} inline
          options={(['arrived', 'left'] as const).map((kind) => ({ value: kind, label: words[kind][language] }))} />
        <TimeField {...field('at', meeting.state === 'open' ? timeIn(by.now, meeting.zone) : '')} label={words.at[language]} required />
        <Select {...field('itemId')} label={words.fromItem[language]} hint={words.fromItemHint[language]} none={words.noItem[language]}
          options={links.filter((link) => !link.isStruck).map((link) => ({ value: link.id, label: itemLabel(link) }))} />
        <ActionBar><Button>{words.record[language]}</Button></ActionBar>
      </Form>
    </Disclosure>
  )
}

/** Votes and who was away at each item; the recused of an item stand on the item's own page. */
function ByItem({ visit: { language, by }, body, meeting, stored, movements, links }: Room) {
  const order = links.map((link) => link.id)
  const here = stored.filter((one) => one.presence === 'present')
  const rows = links.filter((link) => !link.isStruck).map((link) => {
    const present = presentAtItem(stored, movements, order, { itemId: link.id, at: momentOf(meeting, link.recordedAt ?? by.now) })
    const votes = votesAmong(present)
    const away = here.filter((one) => !present.includes(one)).map((one) => one.name)
    return [`${link.number ?? ''} ${textIn(link.title, language) || words.confidentialItem[language]}`.trim(),
      `${votes}${votes < body.quorum ? ` (${words.lacksQuorum[language]})` : ''}`, away.join(', ') || '–']
  })
  return (
    <Disclosure summary={words.byItem[language]} id="by-item">
      <Table caption={words.byItem[language]} hideCaption head={[words.item[language], words.votes[language], words.awayFromItem[language]]} rows={rows} />
    </Disclosure>
  )
}
