// What somebody must do next, from the state of their bodies: one rule for each act that waits for a role.
import type { BodyRole } from '../body/body.ts'
import { type Day, daysBetween, lastDayOf, writtenDay } from '../platform/kit/day.ts'
import { fill, fillEach, inEach, textIn, type Words } from '../platform/kit/language.ts'
import { handoffSteps } from './handing-over.ts'
import type { HomeBody, HomeMeeting, HomeMemo, HomeState, SetUp, Todo } from './home.ts'
import { structureSteps } from './structuring.ts'
import { aboutWords, setUpWords, todoWords } from './text.ts'

/** So far ahead a promise shows on the home page of whoever has to see to it. */
export const commitmentDaysAhead = 60

/** Late first, then by nearness; what has no day of its own comes last. */
export function todoOf(state: HomeState, on: Day): Todo[] {
  const todo = [
    ...setUpSteps(state.setUp),
    ...state.bodies.flatMap((body) => [...body.meetings.flatMap((meeting) => meetingSteps(body, meeting, on)), ...planning(body, on)]),
    ...structureSteps(state.structures),
    ...handoffSteps(state.handoffs),
    ...state.memosToCorrect.flatMap((one) => memoToCorrect(one, state.bodies)),
    ...state.followups.map((one) => ({
      what: same(one.what), about: one.bodyName, href: `/followups#followup-${one.id}`, days: one.dueOn === null ? null : daysBetween(on, one.dueOn) })),
    ...state.orphans.map((one) => ({ what: fillEach(todoWords.handOver, { what: one.what, owner: one.owner }), about: one.bodyName,
      href: `/followups#followup-${one.id}`, days: one.dueOn === null ? null : daysBetween(on, one.dueOn) })),
    ...state.statements.map((one) => ({ what: fillEach(todoWords.lateStatement, { of: one.askedOf }), about: inEach((language) => textIn(one.title, language)),
      href: `/matters/${one.matterId}#statement-${one.id}`, days: daysBetween(on, one.dueOn) })),
    ...state.reports.map((one) => ({ what: inEach((language) => fill(todoWords.approveReport[language], { to: one.toName[language] })),
      about: one.fromName, href: `/reports/${one.id}`, days: null })),
    ...state.conditions.map((one) => ({ what: inEach((language) => fill(todoWords.settleCondition[language], { name: textIn(one.name, language) })),
      about: inEach((language) => fill(aboutWords.waiting[language], { count: one.count })), href: `/conditions/${one.id}#dependents`, days: null })),
    ...state.commitments.map((one) => ({ one, days: daysBetween(on, lastDayOf(one.due)) })).filter(({ days }) => days <= commitmentDaysAhead)
      .map(({ one, days }) => ({ what: fillEach(todoWords.commitment, { matter: one.matter }), about: one.bodyName,
        href: `/commitments#commitment-${one.id}`, days })),
  ]
  return todo.sort((one, other) => (one.days ?? Infinity) - (other.days ?? Infinity) || 0)
}

const same = (text: string): Words => ({ fi: text, sv: text, en: text })

type Step = { who: BodyRole[]; when: boolean; what: Words; path: string; hasDay?: boolean }

/** Everybody who sits in a body reads its agenda. */
const readers: BodyRole[] = ['chair', 'viceChair', 'checker', 'member', 'deputy', 'coordinator', 'expert']

function meetingSteps(body: HomeBody, meeting: HomeMeeting, on: Day): Todo[] {
  const { state, minutes, memo } = meeting
  const isAhead = state === 'reserved' || state === 'called'
  const isToday = meeting.onDay <= on
  const mayApprove = minutes === 'checking' && !meeting.isApprovedByMe && !meeting.isWriter
  const steps: Step[] = [
    { who: ['secretary'], when: state === 'reserved' && !meeting.isSent, what: todoWords.sendAgenda, path: '/agenda', hasDay: true },
    { who: ['chair', 'secretary'], when: state === 'called' && isToday, what: todoWords.open, path: '#opening', hasDay: true },
    { who: readers, when: state === 'called' && !isToday, what: todoWords.readAgenda, path: '/agenda', hasDay: true },
    { who: [...readers, 'secretary'], when: isAhead && meeting.presented > 0, path: '/agenda', hasDay: true,
      what: meeting.presented === 1 ? todoWords.presentOne : fillEach(todoWords.present, { count: meeting.presented }) },
    { who: ['secretary'], when: state === 'open' && meeting.itemsWithoutOutcome > 0, hasDay: true,
      path: meeting.openItemId === null ? '' : `/items/${meeting.openItemId}`,
      what: meeting.itemsWithoutOutcome === 1 ? todoWords.recordOne : fillEach(todoWords.record, { count: meeting.itemsWithoutOutcome }) },
    { who: ['chair', 'secretary'], when: state === 'open' && meeting.itemsWithoutOutcome === 0, what: todoWords.close, path: '#closing', hasDay: true },
    { who: ['secretary'], when: minutes === 'draft', what: todoWords.sendMinutes, path: '/minutes' },
    { who: ['secretary'], when: minutes === 'checking' && meeting.openRemarks > 0, path: '/minutes',
      what: meeting.openRemarks === 1 ? todoWords.answerOne : fillEach(todoWords.answer, { count: meeting.openRemarks }) },
    { who: ['checker'], when: mayApprove, what: todoWords.check, path: '/minutes' },
    { who: ['chair'], when: mayApprove, what: todoWords.approve, path: '/minutes' },
    { who: ['secretary'], when: minutes === 'approved', what: todoWords.publishMinutes, path: '/minutes' },
    { who: ['chair', 'checker'], when: meeting.openCorrections > 0, what: todoWords.confirmCorrection, path: '/minutes/corrections' },
    { who: ['secretary'], when: state === 'closed' && memo === null, what: todoWords.draftMemo, path: '/memos' },
    { who: ['secretary'], when: memo === 'draft', what: todoWords.publishMemo, path: `/memos/${meeting.memoId ?? ''}` },
  ]
  // What is left of a meeting is due when the body meets again: its previous minutes are on the agenda then.
  const next = body.meetings.find((one) => one.onDay > meeting.onDay && one.onDay >= on && one.state !== 'closed') ?? null
  return steps.filter((step) => step.when && step.who.some((role) => body.roles.includes(role))).map((step) => ({
    what: step.what, about: aboutMeeting(body, meeting, step.hasDay === true ? null : next), href: `/meetings/${meeting.id}${step.path}`,
    days: step.hasDay === true ? daysBetween(on, meeting.onDay) : next === null ? null : daysBetween(on, next.onDay),
  }))
}

const aboutMeeting = (body: HomeBody, { number }: { number: number }, next: HomeMeeting | null): Words => inEach((language) =>
  fill((next === null ? aboutWords.meeting : aboutWords.beforeNext)[language],
    { body: body.name[language], number, next: next?.number ?? '', day: next === null ? '' : writtenDay(next.onDay, language) }))

/** Whoever publishes the memo sees to it that it says what the approved minutes say. */
function memoToCorrect({ meetingId, memoId, bodyId, number }: HomeMemo, bodies: HomeBody[]): Todo[] {
  const body = bodies.find((one) => one.id === bodyId && one.roles.includes('secretary'))
  return body === undefined ? [] : [{ what: todoWords.correctMemo, about: aboutMeeting(body, { number }, null),
    href: `/meetings/${meetingId}/memos/${memoId}`, days: null }]
}

/** A body with numbers but no meetings has a history elsewhere; one with nothing ahead needs a meeting. */
function planning(body: HomeBody, on: Day): Todo[] {
  if (!body.roles.includes('secretary')) return []
  const about = body.name
  const isAhead = body.meetings.some((one) => one.state !== 'closed' && (one.state === 'open' || one.onDay >= on))
  return [
    ...(body.meetingsKnown === 0 && body.numbersUsed > 0 ? [{ what: todoWords.readMemo, about, href: '/intakes', days: null }] : []),
    ...(isAhead ? [] : [{ what: todoWords.plan, about, href: '/meetings', days: null }]),
  ]
}

/** The first step that is missing comes first: the later ones need it. */
function setUpSteps(setUp: SetUp | null): Todo[] {
  if (setUp === null) return []
  const steps: { isMissing: boolean; what: Words; href: string }[] = [
    { isMissing: setUp.programmes === 0, what: setUpWords.programme, href: '/programme/new' },
    { isMissing: setUp.bodies === 0, what: setUpWords.body, href: '/bodies' },
    { isMissing: setUp.periods === 0, what: setUpWords.period, href: '/bodies' },
    { isMissing: setUp.people < 2, what: setUpWords.people, href: '/people' },
    { isMissing: setUp.memberships === 0, what: setUpWords.memberships, href: '/bodies' },
  ]
  return steps.filter((step) => step.isMissing)
    .map(({ what, href }) => ({ what, href, about: setUpWords.about, days: null }))
}
