// What follows for the lists when something is published, corrected, withdrawn, or a meeting is called: one letter each, once.
import { z } from 'zod'
import { findBody } from '../body/reads.ts'
import { meetingEvent } from '../meeting/event.ts'
import { findMeeting } from '../meeting/reads.ts'
import { memoDocument } from '../memo/document.ts'
import { findMinutesStatus, listIssues, listMemos } from '../memo/reads.ts'
import { action } from '../platform/act.ts'
import { calendarFile } from '../platform/kit/calendar.ts'
import { writtenDay, writtenTime, writtenWeekday } from '../platform/kit/day.ts'
import { choice, id } from '../platform/kit/input.ts'
import { fill } from '../platform/kit/language.ts'
import { done } from '../platform/kit/outcome.ts'
import { queueLetter } from '../platform/outbox.ts'
import { listPublishedDocuments } from '../withdrawal/reads.ts'
import { withdrawnText } from '../withdrawal/withdrawal.ts'
import { type ListMember, readersOf } from './distribution.ts'
import { listReceivers, listTold } from './reads.ts'
import { letterWords, told } from './text.ts'
import { noteTold } from './writes.ts'

const follows = { may: [], refusals: {}, told: told.tell, leavesNoTrail: true as const }

/** The last issue of a memo goes to those who read its language; a correction also to everybody who got an earlier one. */
export const tellMemo = action({
  ...follows, records: 'distribution.memoTold', input: z.object({ meetingId: id(), memoId: id() }),
  load: async (tx, { meetingId, memoId }) => {
    const [meeting, issues, memos] = [await findMeeting(tx, meetingId), await listIssues(tx, memoId), await listMemos(tx, meetingId)]
    const [body, issue] = [meeting === null ? null : await findBody(tx, meeting.bodyId), issues.at(-1)]
    if (body === null || issue === undefined) return null
    const readers = readersOf(await listReceivers(tx, body.id, 'memo'), issue.content.language, body.language, memos.map((one) => one.language))
    const earlier = (await listTold(tx, memoId)).map((one): ListMember => ({ ...one, language: issue.content.language }))
    const people = [...new Map([...readers, ...earlier].map((one) => [one.address, one])).values()]
    return { bodyId: body.id, memoId, issue, people, minutes: await findMinutesStatus(tx, meetingId) }
  },
  decide: (state) => done(state),
  save: async (tx, { memoId, issue, people, minutes }, by) => {
    const { content, number, reason, address } = issue
    const { language } = content
    const document = memoDocument(content, { minutes, publishedOn: by.on, corrections: [] })
    for (const one of people) {
      await queueLetter(tx, { kind: 'distribution.memo', about: `${memoId} ${number}`, toName: one.name, toAddress: one.address, language,
        subject: number === 0 ? document.title : fill(letterWords.corrected[language], { title: document.title }),
        body: number === 0 ? '' : fill(letterWords.correctedText[language], { reason }), document, href: `/${language}${address}` }, by.now)
    }
    await noteTold(tx, memoId, number, people, by)
    return { id: memoId }
  },
})

/** Whoever got a memo hears that it was withdrawn; what it said is not said again. */
export const tellWithdrawn = action({
  ...follows, records: 'distribution.withdrawalTold', input: z.object({ meetingId: id(), memoId: id() }),
  load: async (tx, { meetingId, memoId }) => {
    const document = (await listPublishedDocuments(tx, meetingId)).find((one) => one.memoId === memoId)
    const content = (await listIssues(tx, memoId)).at(-1)?.content
    return document?.withdrawn == null || content === undefined ? null : { ...document, withdrawn: document.withdrawn, content,
      people: await listTold(tx, memoId) }
  },
  decide: (state) => done(state),
  save: async (tx, { memoId, issue, address, withdrawn, content, people }, by) => {
    const { language } = content
    const { title } = memoDocument(content, { minutes: { state: 'pending' }, publishedOn: null, corrections: [] })
    for (const one of people) {
      await queueLetter(tx, { kind: 'distribution.withdrawn', about: `${memoId} ${issue}`, toName: one.name, toAddress: one.address, language,
        subject: fill(letterWords.withdrawn[language], { title }), body: withdrawnText(withdrawn.why, language), href: `/${language}${address}` }, by.now)
    }
    return {}
  },
})

/** Minutes are told of by a link alone. */
export const tellMinutes = action({
  ...follows, records: 'distribution.minutesTold', input: z.object({ meetingId: id() }),
  load: async (tx, { meetingId }) => {
    const [meeting, document] = [await findMeeting(tx, meetingId), (await listPublishedDocuments(tx, meetingId)).find((one) => one.memoId === null)]
    const body = meeting === null ? null : await findBody(tx, meeting.bodyId)
    return meeting === null || body === null || document === undefined ? null
      : { bodyId: body.id, meeting, body, document, people: await listReceivers(tx, body.id, 'minutes') }
  },
  decide: (state) => done(state),
  save: async (tx, { meeting, body, document, people }, by) => {
    for (const { name, address, language } of people) {
      const title = fill(letterWords.minutes[language], { body: body.name[language], number: meeting.number })
      await queueLetter(tx, { kind: 'distribution.minutes', about: `${meeting.id} ${document.issue}`, toName: name, toAddress: address, language,
        subject: document.issue === 0 ? title : fill(letterWords.corrected[language], { title }), body: letterWords.minutesText[language],
        href: `/${language}${document.address}` }, by.now)
    }
    return {}
  },
})

/** When and where, with an event for the calendar; never what is on the agenda. */
export const tellMeeting = action({
  ...follows, records: 'distribution.meetingTold', input: z.object({ meetingId: id(), what: choice(['called', 'changed', 'cancelled']) }),
  load: async (tx, { meetingId, what }) => {
    const meeting = await findMeeting(tx, meetingId)
    const body = meeting === null ? null : await findBody(tx, meeting.bodyId)
    return meeting === null || body === null ? null : { bodyId: body.id, meeting, body, what, people: await listReceivers(tx, body.id, 'meeting') }
  },
  decide: (state) => done(state),
  save: async (tx, { meeting, body, what, people }, by) => {
    for (const { name, address, language } of people) {
      const event = meetingEvent(meeting.state === 'reserved' ? { ...meeting, state: 'called' } : meeting, body.name, language, by.now)
      await queueLetter(tx, { kind: 'distribution.meeting', about: `${meeting.id} ${what} ${meeting.version}`, toName: name, toAddress: address, language,
        subject: fill(letterWords[what][language], { body: body.name[language], number: meeting.number, day: writtenDay(meeting.onDay, language) }),
        body: [fill(letterWords.meetingText[language], { day: writtenWeekday(meeting.onDay, language), starts: writtenTime(meeting.starts, language),
          ends: writtenTime(meeting.ends, language) }), meeting.place].filter((line) => line !== '').join('\n'),
        calendar: { method: 'PUBLISH', content: calendarFile({ method: 'PUBLISH', name: '', language, events: [event] }) },
        href: `/${language}/meetings/${meeting.id}` }, by.now)
    }
    return {}
  },
})
