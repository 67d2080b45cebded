// Swedish sentences, in the Swedish of Finnish authorities.
import type { Outcome } from '../decision/decision.ts'
import { type Day, type Month, writtenMonth } from '../platform/kit/day.ts'
import type { Person, Phrasing } from './phrasing.ts'
import { capital, isSentence, isSomeday, listed, lowered, lowFirst, named, shortName } from './wording.ts'

const longDay = (day: Day): string => `den ${Number(day.slice(8))} ${writtenMonth(day.slice(0, 7), 'sv')}`
const ordinal = (number: number): string => /(?<!1)[12]$/.test(String(number)) ? `${number}:a` : `${number}:e`
const of = (name: string): string => /[sxz]$/i.test(name) ? name : `${name}s`

const dueIn = (due: Day | Month | null): string =>
  due === null ? '' : due.length === 7 ? ` ${writtenMonth(due, 'sv', 'in')}` : ` ${longDay(due)}`

const person = (one: Person): string =>
  `${named(one)}${one.represents === '' ? '' : `, som företräder ${one.represents}`}`

const countsSv = ['två', 'tre', 'fyra', 'fem', 'sex', 'sju', 'åtta', 'nio', 'tio']
const countSv = (count: number): string => countsSv[count - 2] ?? String(count)

export const swedish: Phrasing = {
  title: (body, _number, day) => `${capital(of(shortName(body, 'sv')))} möte ${longDay(day)}`,
  met: (body, number, day) => `${capital(body)} sammanträdde för ${ordinal(number)} gången ${longDay(day)}.`,
  task: (body, task) => isSentence(task) ? capital(task) : `${capital(of(body))} uppgift är att ${lowFirst(task).replace(/^att /, '')}.`,
  roles: (body, chair, viceChair) => {
    const parts = [...(chair === null ? [] : [`ordförande för ${body} är ${person(chair)}`]),
      ...(viceChair === null ? [] : [`vice ordförande ${chair === null ? `för ${body} ` : ''}är ${person(viceChair)}`])]
    return `${capital(parts.join(' och '))}.`
  },
  currentMatters: (sentence) => `I aktuella ärenden hördes att ${sentence}`,
  told: (title, _isReport, isDiscussion) => /^presentation /.test(title) ? `Vid mötet hölls en ${title}.`
    : `Vid mötet ${isDiscussion ? 'diskuterades' : 'presenterades'} ${title}.`,
  outcome: (outcome, title) => ({
    returned: `Ärendet ”${title}” återremitterades för beredning.`, tabled: `Ärendet ”${title}” bordlades.`,
    proposedOnwards: `Ärendet ”${title}” fördes vidare som förslag.`, policyLine: `Riktlinjer drogs upp i ärendet ”${title}”.`,
    noted: `För kännedom antecknades ${title}.`, notHandled: `Ärendet ”${title}” behandlades inte.`,
  } as Partial<Record<Outcome, string>>)[outcome] ?? `Vid mötet beslutades om ärendet ”${title}”.`,
  approved: (agencies, condition) => [
    agencies.length === 1 ? `Vid mötet godkändes organisationsstrukturen för ett ämbetsverk: ${agencies[0]}.`
      : `Vid mötet godkändes organisationsstrukturerna för ${countSv(agencies.length)} ämbetsverk: ${listed(agencies, 'och')}.`,
    ...condition === '' ? [] : [`Godkännandet gäller under förutsättning att ${lowFirst(condition).replace(/\.$/, '')}.`],
  ],
  handled: (title) => `Vid mötet behandlades ärendet ”${title}”.`,
  chose: (alternative) => `Vid mötet valdes alternativet ”${alternative}”.`,
  comes: ({ matter, action, due, to, then }) => {
    const place = listed(to, 'och')
    const when = isSomeday({ due, to }) ? ' senare' : dueIn(due)
    const sequel = then.length === 0 ? '' : `, varefter ärendet lämnas till ${then.join(' och vidare till ')}`
    const at = (word: string) => place === '' ? '' : ` ${word} ${place}`
    if (action === 'approve') return `Avsikten är att godkänna ${lowered(matter, 'sv')}${at('i')}${when}${sequel}.`
    const verb = { bring: 'förs', review: 'behandlas', deliver: 'lämnas' }[action]
    return `${capital(matter)} ${verb}${at(action === 'review' ? 'i' : 'till')}${when}${sequel}.`
  },
  next: (body, day, titles) => {
    const met = `${capital(of(body))} nästa möte hålls ${longDay(day)}.`
    return titles.length === 0 ? met : `${met} På föredragningslistan finns då bl.a. ${listed(titles, 'samt')}.`
  },
  minutes: (body) => [`${capital(of(body))} `, 'godkända protokoll med bilagor', ' finns här.'],
  through: (to, channel) => `${to} via ${channel}`,
}
