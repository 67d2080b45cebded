// English sentences.
import type { Outcome } from '../decision/decision.ts'
import { type Day, type Month, writtenDay, writtenMonth } from '../platform/kit/day.ts'
import type { Person, Phrasing } from './phrasing.ts'
import { capital, isSentence, isSomeday, listed, lowFirst, named } from './wording.ts'

const longDay = (day: Day): string => writtenDay(day, 'en')
const ordinal = (number: number): string =>
  `${number}${/1[123]$/.test(String(number)) ? 'th' : ({ 1: 'st', 2: 'nd', 3: 'rd' }[number % 10] ?? 'th')}`

const dueIn = (due: Day | Month | null): string =>
  due === null ? '' : due.length === 7 ? ` ${writtenMonth(due, 'en', 'in')}` : ` on ${longDay(due)}`

const person = (one: Person): string =>
  `${named(one)}${one.represents === '' ? '' : `, who represents ${one.represents}`}`

const the = (name: string): string => /^the /i.test(name) ? lowFirst(name) : `the ${lowFirst(name)}`

const countsEn = ['two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten']

export const english: Phrasing = {
  title: (body, _number, day) => `Meeting of ${the(body)} on ${longDay(day)}`,
  met: (body, number, day) => `${capital(the(body))} held its ${ordinal(number)} meeting on ${longDay(day)}.`,
  task: (body, task) => isSentence(task) ? capital(task) : `${capital(the(body))} is tasked ${/^to /.test(task) ? task : `to ${lowFirst(task)}`}.`,
  roles: (body, chair, viceChair) => {
    const parts = [...(chair === null ? [] : [`the chair of ${the(body)} is ${person(chair)}`]),
      ...(viceChair === null ? [] : [`the vice chair ${chair === null ? `of ${the(body)} ` : ''}is ${person(viceChair)}`])]
    return `${capital(parts.join(' and '))}.`
  },
  currentMatters: (sentence) => `Under current matters the meeting heard that ${sentence}`,
  told: (title, isReport, isDiscussion) => isDiscussion ? `The meeting discussed the matter “${title}”.`
    : isReport ? `The meeting heard a report: “${title}”.` : `The matter “${title}” was presented to the meeting.`,
  outcome: (outcome, title) => ({
    returned: `The matter “${title}” was returned for preparation.`, tabled: `The matter “${title}” was tabled.`,
    proposedOnwards: `The matter “${title}” was proposed onwards.`, policyLine: `A policy line was set on the matter “${title}”.`,
    noted: `The meeting noted the matter “${title}”.`, notHandled: `The matter “${title}” was not handled.`,
  } as Partial<Record<Outcome, string>>)[outcome] ?? `The meeting decided on the matter “${title}”.`,
  approved: (agencies, condition) => [
    agencies.length === 1 ? `The meeting approved the organisation structure of one agency: ${agencies[0]}.`
      : `The meeting approved the organisation structures of ${countsEn[agencies.length - 2] ?? agencies.length} agencies: ${listed(agencies, 'and')}.`,
    ...condition === '' ? [] : [`The approval is subject to the following: ${lowFirst(condition).replace(/\.$/, '')}.`],
  ],
  handled: (title) => `The meeting handled the matter “${title}”.`,
  chose: (alternative) => `The meeting chose the alternative “${alternative}”.`,
  comes: ({ matter, action, due, to, then }) => {
    const place = listed(to.map(the), 'and')
    const when = isSomeday({ due, to }) ? ' later' : dueIn(due)
    const sequel = then.length === 0 ? '' : `, after which the matter goes to ${listed(then.map(the), 'and then')}`
    const at = (word: string) => place === '' ? '' : ` ${word} ${place}`
    if (action === 'bring') return `${capital(matter)}: to be brought${at('to')}${when}${sequel}.`
    if (action === 'deliver') return `${capital(matter)}: to be delivered${at('to')}${when}${sequel}.`
    return `${capital(matter)}: to be ${action === 'approve' ? 'approved' : 'reviewed'}${at('by')}${when}${sequel}.`
  },
  next: (body, day, titles) => {
    const met = `The next meeting of ${the(body)} is on ${longDay(day)}.`
    return titles.length === 0 ? met : `${met} Its agenda includes ${listed(titles, 'and')}.`
  },
  minutes: (body) => ['The ', `approved minutes of ${the(body)} with their papers`, ' are here.'],
  through: (to, channel) => `${to}, through ${channel}`,
}
