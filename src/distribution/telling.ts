// What follows for the lists when something is published, corrected, withdrawn, or a meeting is called: one letter each, once.
import { z } from 'zod'
import { type Body, organizerOf } from '../body/body.ts'
import { findBody, listMembers } from '../body/reads.ts'
import { meetingEvent } from '../meeting/event.ts'
import type { Meeting } from '../meeting/meeting.ts'
import { findMeeting } from '../meeting/reads.ts'
import { memoDocument } from '../memo/document.ts'
import { findMinutesStatus, listIssues, listMemos } from '../memo/reads.ts'
import { findFrozen, listCorrections } from '../minutes/reads.ts'
import { action } from '../platform/act.ts'
import type { Read } from '../platform/database.ts'
import { calendarFile } from '../platform/kit/calendar.ts'
import { writtenDay, writtenTime, writtenWeekday } from '../platform/kit/day.ts'
import { choice, id, optionalId } from '../platform/kit/input.ts'
import { fill, type Language } from '../platform/kit/language.ts'
import { done } from '../platform/kit/outcome.ts'
import { queueLetters } from '../platform/outbox.ts'
import { listPublishedDocuments } from '../withdrawal/reads.ts'
import { withdrawnText } from '../withdrawal/withdrawal.ts'
import { type ListMember, readersOf } from './distribution.ts'
import { listReceivers, listTold } from './reads.ts'
import { letterWords, told } from './text.ts'
import { noteTold } from './writes.ts'

const addressees = (people: Pick<ListMember, 'name' | 'address'>[]) => people.map(({ name, address }) => ({ toName: name, toAddress: address }))

/** Of a body's lists, whoever hears for the first time is told why. */
const listOf = (body: Body, language: Language, isFirst = true) =>
  ({ name: body.slug, why: isFirst ? fill(letterWords.why[language], { body: body.name[language] }) : '' })

const follows = { may: [], refusals: {}, told: told.tell, leavesNoTrail: true as const }

/** The last issue of a memo goes to those who read its language; a correction also to everybody who got an earlier one. */
export const tellMemo = action({
  ...follows, records: 'distribution.memoTold', input: z.object({ meetingId: id(), memoId: id() }),
  load: async (tx, { meetingId, memoId }) => {
    const [meeting, issues, memos] = [await findMeeting(tx, meetingId), await listIssues(tx, memoId), await listMemos(tx, meetingId)]
    const [body, issue] = [meeting === null ? null : await findBody(tx, meeting.bodyId), issues.at(-1)]
    if (body === null || issue === undefined) return null
    const readers = readersOf(await listReceivers(tx, body.id, 'memo'), issue.content.language, body.language, memos.map((one) => one.language))
    const earlier = (await listTold(tx, { memoId, meetingId })).map((one): ListMember => ({ ...one, language: issue.content.language }))
    const people = [...new Map([...readers, ...earlier].map((one) => [one.address, one])).values()]
    return { bodyId: body.id, body, memoId, meetingId, issue, people, minutes: await findMinutesStatus(tx, meetingId) }
  },
  decide: (state) => done(state),
  save: async (tx, { body, memoId, meetingId, issue, people, minutes }, by) => {
    const { content, number, reason, address } = issue
    const { language } = content
    const document = memoDocument(content, { minutes, publishedOn: by.on, corrections: [] })
    await queueLetters(tx, { kind: 'distribution.memo', about: `${memoId} ${number}`, language, list: listOf(body, language, number === 0),
      subject: number === 0 ? document.title : fill(letterWords.corrected[language], { title: document.title }),
      body: number === 0 ? '' : fill(letterWords.correctedText[language], { reason }), document, href: `/${language}${address}` }, addressees(people), by.now)
    await noteTold(tx, { memoId, meetingId }, number, people, by)
    return { id: memoId }
  },
})

/** Whoever got a memo, or was told of minutes, hears that it was withdrawn; what it said is not said again. */
export const tellWithdrawn = action({
  ...follows, records: 'distribution.withdrawalTold', input: z.object({ meetingId: id(), memoId: optionalId() }),
  load: async (tx, { meetingId, memoId }) => {
    const document = (await listPublishedDocuments(tx, meetingId)).find((one) => one.memoId === memoId)
    const [meeting, content] = [await findMeeting(tx, meetingId), memoId === null ? null : (await listIssues(tx, memoId)).at(-1)?.content ?? null]
    const body = meeting === null ? null : await findBody(tx, meeting.bodyId)
    return document?.withdrawn == null || meeting === null || body === null ? null : { ...document, withdrawn: document.withdrawn, content, meeting, body,
      people: await listTold(tx, { memoId, meetingId }) }
  },
  decide: (state) => done(state),
  save: async (tx, { memoId, issue, address, withdrawn, content, meeting, body, people }, by) => {
    for (const [language, readers] of Map.groupBy(people, (one) => content?.language ?? one.language ?? body.language)) {
      const title = content === null ? minutesTitle(meeting, body, language)
        : memoDocument(content, { minutes: { state: 'pending' }, publishedOn: null, corrections: [] }).title
      await queueLetters(tx, { kind: 'distribution.withdrawn', about: `${memoId ?? meeting.id} ${issue}`, language, list: listOf(body, language, false),
        subject: fill(letterWords.withdrawn[language], { title }), body: withdrawnText(withdrawn.why, language), href: `/${language}${address}` },
      addressees(readers), by.now)
    }
    return {}
  },
})

const minutesTitle = (meeting: Meeting, body: Body, language: Language): string =>
  fill(letterWords.minutes[language], { body: body.name[language], number: meeting.number })

/** Minutes are told of by a link alone; of a correction also everybody hears who was told of an earlier issue. */
export const tellMinutes = action({
  ...follows, records: 'distribution.minutesTold', input: z.object({ meetingId: id() }),
  load: async (tx, { meetingId }) => {
    const [meeting, document] = [await findMeeting(tx, meetingId), (await listPublishedDocuments(tx, meetingId)).find((one) => one.memoId === null)]
    const body = meeting === null ? null : await findBody(tx, meeting.bodyId)
    if (meeting === null || body === null || document === undefined) return null
    const earlier = (await listTold(tx, { memoId: null, meetingId })).map((one): ListMember => ({ ...one, language: one.language ?? body.language }))
    const people = [...new Map([...earlier, ...await listReceivers(tx, body.id, 'minutes')].map((one) => [one.address, one])).values()]
    return { bodyId: body.id, meeting, body, document, people, reason: await findReason(tx, meetingId, document.issue) }
  },
  decide: (state) => done(state),
  save: async (tx, { meeting, body, document, people, reason }, by) => {
    for (const [language, readers] of Map.groupBy(people, (one) => one.language)) {
      const title = minutesTitle(meeting, body, language)
      await queueLetters(tx, { kind: 'distribution.minutes', about: `${meeting.id} ${document.issue}`, language,
        list: listOf(body, language, document.issue === 0),
        subject: document.issue === 0 ? title : fill(letterWords.corrected[language], { title }),
        body: reason === null ? letterWords.minutesText[language] : fill(letterWords.minutesCorrected[language], { reason }),
        href: `/${language}${document.address}` }, addressees(readers), by.now)
    }
    await noteTold(tx, { memoId: null, meetingId: meeting.id }, document.issue, people, by)
    return {}
  },
})

/** Why the minutes were corrected the last time, where anybody may read it; of a confidential item the reason may tell what it is about. */
async function findReason(tx: Read, meetingId: string, issue: number): Promise<string | null> {
  const correction = issue === 0 ? undefined : (await listCorrections(tx, meetingId)).find((one) => one.number === issue)
  const items = (await findFrozen(tx, meetingId))?.record.items ?? []
  return correction !== undefined && (correction.itemId === null || items.some((one) => one.id === correction.itemId && one.level === 'public'))
    ? correction.reason : null
}

/** When and where, with an event for the calendar; never what is on the agenda. */
export const tellMeeting = action({
  ...follows, records: 'distribution.meetingTold', input: z.object({ meetingId: id(), what: choice(['called', 'changed', 'cancelled']) }),
  load: async (tx, { meetingId, what }) => {
    const meeting = await findMeeting(tx, meetingId)
    const body = meeting === null ? null : await findBody(tx, meeting.bodyId)
    return meeting === null || body === null ? null : { bodyId: body.id, meeting, body, what, people: await listReceivers(tx, body.id, 'meeting'),
      organizer: organizerOf(await listMembers(tx, body.id, meeting.onDay)) }
  },
  decide: (state) => done(state),
  save: async (tx, { meeting, body, what, people, organizer }, by) => {
    for (const [language, readers] of Map.groupBy(people, (one) => one.language)) {
      const event = { ...meetingEvent(meeting.state === 'reserved' ? { ...meeting, state: 'called' } : meeting, body.name, language, by.now), organizer }
      await queueLetters(tx, { kind: 'distribution.meeting', about: `${meeting.id} ${what} ${meeting.version}`, language, list: listOf(body, language),
        subject: fill(letterWords[what][language], { body: body.name[language], number: meeting.number, day: writtenDay(meeting.onDay, language) }),
        body: [fill(letterWords.meetingText[language], { day: writtenWeekday(meeting.onDay, language), starts: writtenTime(meeting.starts, language),
          ends: writtenTime(meeting.ends, language) }), meeting.place].filter((line) => line !== '').join('\n'),
        calendar: { method: 'PUBLISH', content: calendarFile({ method: 'PUBLISH', name: '', language, events: [event] }) },
        href: `/${language}/meetings/${meeting.id}` }, addressees(readers), by.now)
    }
    return {}
  },
})
