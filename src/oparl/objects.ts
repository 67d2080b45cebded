// Makes the objects of the open record out of what is published, and of nothing else.
import { type BodyRole, roleWords } from '../body/body.ts'
import { outcomeWords } from '../decision/decision.ts'
import type { Issue } from '../memo/memo.ts'
import type { MinutesRecord, RecordItem } from '../minutes/record.ts'
import { type Day, instantOf, type Time } from '../platform/kit/day.ts'
import { type Language, textIn, type Words } from '../platform/kit/language.ts'
import { ownAddress } from '../platform/kit/own-address.ts'
import { listUrl, type OparlObject, schemaOf, urlOf } from './oparl.ts'

export type PublicMeeting = {
  programmeId: string
  body: { id: string; slug: string; name: Words; language: Language }
  meeting: { id: string; number: number; onDay: Day; starts: Time; ends: Time; zone: string; place: string; isPlanned: boolean }
  memos: Issue[]
  /** With only what anybody may see. */
  minutes: { record: MinutesRecord; address: string; papers: PublicPaper[] } | null
}
export type PublicPaper = { id: string; address: string; fileName: string; mediaType: string; size: number; sha256: string; sha512: string; publishedOn: Day }

/** `idOf` makes an id that is the same for ever out of what something is. */
type IdOf = (what: string) => string

const words = {
  meeting: { fi: '{number}. kokous', sv: 'Möte {number}', en: 'Meeting {number}' }, minutes: { fi: 'Pöytäkirja', sv: 'Protokoll', en: 'Minutes' },
  memo: { fi: 'Muistio henkilöstölle', sv: 'Promemoria till personalen', en: 'Memo to staff' }, paper: { fi: 'liite', sv: 'bilaga', en: 'attachment' },
} satisfies Record<string, Words>

/** Everything of a meeting; nothing when nothing of it is published. */
export function objectsOf(whole: PublicMeeting, idOf: IdOf): OparlObject[] {
  const { body, meeting, memos, minutes } = whole
  if (memos.length === 0 && minutes === null) return []
  const files = filesOf(whole, idOf)
  const items = minutes?.record.items.map((item, index) => itemObject(item, index, whole, idOf)) ?? []
  const inMeeting = (object: OparlObject) => embedded(object, 'meeting')
  const protocol = files.filter((one) => one.content.name === words.minutes[body.language]).map(inMeeting)[0]
  const at = (time: Time) => instantOf(meeting.onDay, time, meeting.zone).toZonedDateTimeISO(meeting.zone).toString({ smallestUnit: 'second',
    timeZoneName: 'never' })
  const page = minutes === null ? `${ownAddress}/${body.language}/archive` : `${ownAddress}/${body.language}${minutes.address}`
  return [
    { type: 'meeting', id: meeting.id, content: {
      name: `${body.name[body.language]}, ${words.meeting[body.language].replace('{number}', String(meeting.number))}`, meetingState: 'durchgeführt',
        cancelled: false,
      start: at(meeting.isPlanned ? meeting.starts : '00:00'), ...meeting.isPlanned ? { end: at(meeting.ends) } : {},
      organization: [urlOf('organization', body.id)], agendaItem: items.map(inMeeting), resultsProtocol: protocol,
      auxiliaryFile: files.filter((one) => one.content.memo === true).map(({ content: { memo: _memo, ...content }, ...one }) =>
        inMeeting({ ...one, content })), web: page,
    } },
    ...items, ...files.map(({ content: { memo: _memo, ...content }, ...one }) => ({ ...one, content })),
    ...papersOf(whole, idOf),
  ]
}

/** An object as it stands in another, without what would only point back at that one. */
function embedded({ type, id, content }: OparlObject, back: string): Record<string, unknown> {
  const { [back]: _back, ...others } = content
  return { id: urlOf(type, id), type: schemaOf(type), ...others }
}

const itemObject = (item: RecordItem, index: number, { body, meeting, minutes }: PublicMeeting, idOf: IdOf): OparlObject => ({
  type: 'agendaitem', id: item.id, content: {
    meeting: urlOf('meeting', meeting.id), number: item.number, order: index, name: textIn(item.title, body.language), public: item.isWhole,
    ...item.isWhole && item.outcome !== null ? { result: outcomeWords[item.outcome][body.language] } : {},
    ...item.isWhole && item.decision !== '' ? { resolutionText: item.decision } : {},
    ...shownPapers(item, minutes).length === 0 ? {} : { consultation: urlOf('consultation', idOf(`consultation ${item.id}`)) },
  } })

/** The papers of an item that anybody may read, each with its file. */
const shownPapers = (item: RecordItem, minutes: PublicMeeting['minutes']) =>
  item.papers.flatMap((paper) => minutes?.papers.filter((one) => one.id === paper.paperId).map((file) => ({ paper, file })) ?? [])

function filesOf({ body, meeting, memos, minutes }: PublicMeeting, idOf: IdOf): OparlObject[] {
  const file = (what: string, content: Record<string, unknown>): OparlObject =>
    ({ type: 'file', id: idOf(`file ${what}`), content: { meeting: [urlOf('meeting', meeting.id)], mimeType: 'text/html', ...content } })
  return [
    ...minutes === null ? [] : [file(`minutes ${meeting.id}`, { name: words.minutes[body.language],
      accessUrl: `${ownAddress}/${body.language}${minutes.address}` })],
    ...memos.map((memo) => file(`memo ${memo.memoId}`, { name: words.memo[memo.content.language], memo: true,
      accessUrl: `${ownAddress}/${memo.content.language}${memo.address}`, text: memo.content.passages.map((one) => one.text).join('\n\n') })),
    ...minutes?.papers.map((paper) => paperFile(paper, meeting.id)) ?? [],
  ]
}

const paperFile = (paper: PublicPaper, meetingId: string): OparlObject => ({ type: 'file', id: paper.id, content: {
  meeting: [urlOf('meeting', meetingId)], fileName: paper.fileName,
  name: paper.fileName.replace(/\.[a-z0-9]{1,5}$/i, ''), mimeType: paper.mediaType, date: paper.publishedOn, size: paper.size,
  accessUrl: ownAddress + paper.address, downloadUrl: ownAddress + paper.address, sha512Checksum: paper.sha512,
  'toimeenpano:sha256': paper.sha256, paper: [urlOf('paper', paper.id)] } })

function papersOf({ programmeId, body, meeting, minutes }: PublicMeeting, idOf: IdOf): OparlObject[] {
  if (minutes === null) return []
  return minutes.record.items.flatMap((item) => shownPapers(item, minutes).flatMap(({ paper, file }, place): OparlObject[] => {
    // An item names one consultation; each further paper has one of its own.
    const consultation: OparlObject = { type: 'consultation', id: idOf(`consultation ${item.id}${place === 0 ? '' : ` ${paper.paperId}`}`), content: {
      paper: urlOf('paper', paper.paperId), agendaItem: urlOf('agendaitem', item.id), meeting: urlOf('meeting', meeting.id),
      organization: [urlOf('organization', body.id)] } }
    return [{ type: 'paper', id: paper.paperId, content: {
      body: urlOf('body', programmeId), name: paper.title, ...item.diaryNumber === null ? {} : { reference: item.diaryNumber }, date: file.publishedOn,
      paperType: words.paper[body.language], underDirectionOf: [urlOf('organization', body.id)], consultation: [embedded(consultation, 'paper')],
      mainFile: embedded(paperFile(file, meeting.id), 'paper') } }, consultation]
  }))
}

/** Somebody whom published minutes name as present, and the role in which they were there. */
export type NamedPerson = { bodyId: string; name: string; role: BodyRole; represents: string }

const membershipId = (one: NamedPerson, idOf: IdOf): string => idOf(`membership ${one.bodyId} ${one.role} ${one.represents} ${one.name}`)

function peopleOf(programme: PublicProgramme, idOf: IdOf): OparlObject[] {
  const languages = new Map(programme.bodies.map((body) => [body.id, body.language]))
  const membership = (one: NamedPerson): OparlObject => ({ type: 'membership', id: membershipId(one, idOf),
    content: { person: urlOf('person', idOf(`person ${one.name}`)), organization: urlOf('organization', one.bodyId),
      role: roleWords[one.role][languages.get(one.bodyId) ?? 'fi'],
      // `onBehalfOf` of OParl wants an organization of the record, and whom people represent is no part of it.
      ...one.represents === '' ? {} : { 'toimeenpano:represents': one.represents } } })
  return [
    ...[...Map.groupBy(programme.people, (one) => one.name)].map(([name, seats]): OparlObject => ({ type: 'person', id: idOf(`person ${name}`), content: {
      body: urlOf('body', programme.id), name, membership: seats.map((one) => embedded(membership(one), 'person')) } })),
    ...programme.people.map(membership),
  ]
}

export type PublicProgramme = { id: string; name: Words; shortName: Words; organisation: Words; people: NamedPerson[]
  bodies: { id: string; slug: string; name: Words; language: Language; task: Words; periods: { id: string; slug: string; from: Day; until: Day | null }[] }[] }

/** What stands whatever has been published: the programme as the body of OParl, its bodies as organizations, their periods as terms. */
export function standingObjects(programme: PublicProgramme, idOf: IdOf): OparlObject[] {
  const language = programme.bodies[0]?.language ?? 'fi'
  const body = urlOf('body', programme.id)
  const terms = programme.bodies.flatMap((one) => one.periods.map((period): OparlObject => ({ type: 'legislativeterm', id: period.id, content: {
    body, name: `${one.name[one.language]} ${period.slug}`, startDate: period.from, ...period.until === null ? {} : { endDate: period.until } } })))
  return [
    { type: 'body', id: programme.id, content: { system: `${ownAddress}/oparl/v1/system`, name: programme.name[language],
      shortName: programme.shortName[language],
      contactName: programme.organisation[language], website: `${ownAddress}/${language}/archive`, legislativeTerm: terms.map((one) => embedded(one, 'body')),
      ...Object.fromEntries(['organization', 'person', 'membership', 'meeting', 'paper', 'consultation', 'file']
        .map((list) => [list, listUrl(programme.id, list)])), agendaItem: listUrl(programme.id, 'agendaitem'),
      legislativeTermList: listUrl(programme.id, 'legislativeterm') } },
    ...programme.bodies.map((one): OparlObject => ({ type: 'organization', id: one.id, content: { body, name: one.name[one.language], shortName: one.slug,
      membership: programme.people.filter((person) => person.bodyId === one.id).map((person) => urlOf('membership', membershipId(person, idOf))),
      organizationType: 'Gremium', classification: one.task[one.language], meeting: `${urlOf('organization', one.id)}/meeting` } })),
    ...terms, ...peopleOf(programme, idOf),
  ]
}
