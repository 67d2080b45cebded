// How facts of the record are told in each language: what it is about first, then what became of it. Pure.
import { purposeWords } from '../agenda/agenda.ts'
import type { Commitment, Move } from '../commitment/commitment.ts'
import type { Condition, DependenceState, Stage, StageMove } from '../condition/condition.ts'
import { stateWords as dependenceWords } from '../condition/text.ts'
import { type Outcome, outcomeWords } from '../decision/decision.ts'
import type { Followup } from '../followup/followup.ts'
import { phrasings } from '../phrasing/phrasing.ts'
import { shortName } from '../phrasing/wording.ts'
import { type Day, lastDayOf, writtenDay, writtenDue } from '../platform/kit/day.ts'
import type { Run } from '../platform/kit/document.ts'
import { fill, inEach, type Language, type Texts, type Words } from '../platform/kit/language.ts'
import { sentencesOf } from '../platform/prose/sentences.ts'
import type { Statement } from '../statement/statement.ts'
import type { Stop } from '../stop/stop.ts'
import { named, type Source, type Told } from './fact.ts'
import { sayings } from './sayings.ts'
import type { RecordedItem } from './facts.ts'

/** So many sentences of what was written of an item are told. */
const sentencesMax = 2

const beginning = (text: string): string => sentencesOf(text).slice(0, sentencesMax).map((span) => text.slice(span.start, span.end)).join(' ')

/** What somebody wrote, in the language in which the body works. */
const said = (text: string, own: Language, language: Language): Run[] =>
  text === '' ? [] : [{ text: ' ' }, { text, ...own === language ? {} : { language: own } }]

/** Names stand as they were given, whatever the language of the sentence. */
const about = (name: Texts, language: Language): Run => ({ ...named(name, language), strong: true })

const plain = (words: Words, values: Record<string, string | number>, language: Language): Run => ({ text: fill(words[language], values) })

type Titled = { title: Texts; own: Language }

/** What a promise is about: the matter's title where it has one in the language, else the words of the promise. */
const matterOf = ({ matter }: Commitment, { title, own }: Titled, language: Language): Run =>
  about(language !== own && (title[language] ?? '') !== '' ? title : { [own]: matter }, language)

const dueOf = (due: string | null, language: Language): string => due === null ? sayings.noDay[language] : writtenDue(due, language)

export const telling = {
  outcome: (item: RecordedItem, outcome: Outcome, own: Language): Told => inEach((language) => [about(item.title, language),
    { text: `: ${outcomeWords[outcome][language]}.` }, ...said(beginning(item.decision || item.handling), own, language)]),
  takenBack: (item: RecordedItem): Told => inEach((language) => [about(item.title, language),
    plain(sayings.takenBack, { day: item.takenBackOn === null ? '' : writtenDay(item.takenBackOn, language) }, language)]),
  promised: (one: Commitment, titled: Titled): Told => inEach((language) => {
    const matter = matterOf(one, titled, language)
    const to = one.bodies.map(({ name }) => language === titled.own ? name : shortName(name, language))
    const text = phrasings[language].comes({ matter: matter.text, action: one.action, due: one.due, to, then: one.then })
    const at = text.toLowerCase().indexOf(matter.text.toLowerCase())
    // Words in another language than the sentence are read out in their own.
    return at < 0 || matter.language === undefined ? [{ text }]
      : [{ text: text.slice(0, at) }, { text: text.slice(at, at + matter.text.length), language: matter.language },
        { text: text.slice(at + matter.text.length) }].filter((run) => run.text !== '')
  }),
  kept: (one: Commitment, titled: Titled, day: Day | null): Told => inEach((language) => [matterOf(one, titled, language),
    plain(one.due !== null && day !== null && lastDayOf(one.due) < day ? sayings.keptLate : sayings.kept,
      { day: day === null ? '' : writtenDay(day, language), due: dueOf(one.due, language) }, language)]),
  dropped: (one: Commitment, titled: Titled): Told => inEach((language) => [matterOf(one, titled, language), { text: sayings.dropped[language] },
    ...said(one.closingReason, titled.own, language)]),
  broken: (one: Commitment, titled: Titled): Told => inEach((language) => [matterOf(one, titled, language),
    plain(sayings.broken, { due: dueOf(one.due, language) }, language)]),
  open: (one: Commitment, titled: Titled, isBroken: boolean): Told => inEach((language) => [matterOf(one, titled, language),
    plain(isBroken ? sayings.openLate : sayings.open, { due: dueOf(one.due, language) }, language)]),
  moved: (one: Commitment, titled: Titled, move: Move, time: number): Told => inEach((language) => [matterOf(one, titled, language),
    plain(time === 1 ? sayings.moved : sayings.movedAgain, { from: dueOf(move.from, language), to: dueOf(move.to, language), time }, language),
    ...said(move.reason, titled.own, language)]),
  closed: (one: Followup, own: Language, day: Day): Told => inEach((language) => [about({ [own]: one.what }, language),
    plain(one.closing === 'finished' ? sayings.finished : sayings.cancelled, { day: writtenDay(day, language), owner: one.owner }, language),
    ...said(one.closing === 'finished' ? '' : one.closingReason, own, language)]),
  todo: (one: Followup, own: Language, isLate: boolean): Told => inEach((language) => [about({ [own]: one.what }, language),
    plain(isLate ? sayings.todoLate : one.dueOn === null ? sayings.todo : sayings.todoBy, { day: dueOf(one.dueOn, language), owner: one.owner }, language)]),
  came: (condition: Condition, stage: Stage, day: Day): Told => inEach((language) => [about(condition.name, language), { text: ': ' },
    named(stage.name, language), plain(sayings.came, { day: writtenDay(day, language) }, language)]),
  slipped: (condition: Condition, move: StageMove): Told => inEach((language) => [about(condition.name, language), { text: ': ' },
    named(condition.stages.find((one) => one.position === move.position)?.name ?? {}, language),
    plain(sayings.slipped, { from: dueOf(move.from, language), to: dueOf(move.to, language) }, language), { text: ` ${move.reason}` }]),
  fell: (condition: Condition, fell: NonNullable<Condition['fell']>): Told => inEach((language) => [about(condition.name, language),
    plain(sayings.fell, { day: writtenDay(fell.onDay, language) }, language), { text: ` ${fell.reason}` }]),
  awaited: (condition: Condition, stage: Stage): Told => inEach((language) => [about(condition.name, language), { text: sayings.awaited[language] },
    named(stage.name, language), { text: ` (${dueOf(stage.actualOn ?? stage.expectedOn ?? stage.plannedOn, language)}).` }]),
  asked: (one: Statement, matter: Texts, dueOn: Day, isLate: boolean): Told => inEach((language) => [about(matter, language),
    plain(isLate ? sayings.statementLate : sayings.statementAsked, { of: one.askedOf, day: writtenDay(dueOn, language) }, language)]),
  stated: (one: Statement, { ending, onDay, summary }: NonNullable<Statement['ending']>, matter: Texts, own: Language): Told => inEach((language) => [
    about(matter, language), plain(ending === 'given' ? sayings.statementGiven : ending === 'notGiven' ? sayings.statementNotGiven : sayings.statementNotNeeded,
      { of: one.askedOf, day: writtenDay(onDay, language) }, language), ...said(beginning(summary), own, language)]),
  ahead: (title: Texts, stops: Stop[], until: Day): Told => inEach((language) => [about(title, language), { text: `: ${stops.map((stop) =>
    `${shortName(stop.body[language], language)} ${writtenDue(stop.due, language)} ${purposeWords[stop.purpose][language]}`
    + (lastDayOf(stop.due) < until ? ` (${sayings.late[language]})` : '')).join('; ')}.` }]),
  risk: (risk: { text: string; likelihood: number; impact: number; mitigation: string }, alternative: Texts, own: Language): Told => inEach((language) => [
    { text: risk.text, ...own === language ? {} : { language: own } }, { text: ' – ' }, named(alternative, language),
    plain(sayings.risk, { likelihood: risk.likelihood, impact: risk.impact, product: risk.likelihood * risk.impact }, language),
    ...risk.mitigation === '' ? [] : [{ text: sayings.mitigation[language] }, ...said(risk.mitigation, own, language)]]),
  depends: (matter: Texts, condition: Condition, stage: Texts, day: Day | null, state: DependenceState): Told => inEach((language) => [about(matter, language),
    { text: `: ${dependenceWords[state][language]} – ` }, named(condition.name, language), { text: ', ' }, named(stage, language),
    { text: day === null ? '.' : ` ${writtenDay(day, language)}.` }]),
}

const bare = (name: Texts, language: Language): string => named(name, language).text

const meeting = (body: Words, number: number, day: Day): Words => inEach((language) =>
  fill(sayings.meeting[language], { body: body[language], number, day: writtenDay(day, language) }))

export const sourceOf = {
  item: (body: Words, item: RecordedItem): Source => ({ kind: 'item', id: item.id, path: `/meetings/${item.meetingId}/items/${item.id}`,
    label: inEach((language) => fill(sayings.item[language],
      { meeting: meeting(body, item.meetingNumber, item.onDay)[language], number: item.number ?? '–' })) }),
  commitment: (body: Words, one: Commitment): Source => ({ kind: 'commitment', id: one.id, path: `/commitments/${one.id}`,
    label: inEach((language) => `${sayings.commitment[language]}: ${meeting(body, one.source.number, one.source.onDay)[language]}`) }),
  followup: (body: Words, one: Followup): Source => ({ kind: 'followup', id: one.id, path: `/followups#followup-${one.id}`,
    label: inEach((language) => `${sayings.followup[language]}: ${meeting(body, one.meetingNumber, one.meetingDay)[language]}`) }),
  condition: (one: Condition): Source => ({ kind: 'condition', id: one.id, path: `/conditions/${one.id}`,
    label: inEach((language) => `${sayings.condition[language]}: ${bare(one.name, language)}`) }),
  matter: (one: { id: string; title: Texts }): Source => ({ kind: 'matter', id: one.id, path: `/matters/${one.id}`,
    label: inEach((language) => `${sayings.journey[language]}: ${bare(one.title, language)}`) }),
  statement: (one: Statement): Source => ({ kind: 'statement', id: one.id, path: `/matters/${one.matterId}#statement-${one.id}`,
    label: inEach((language) => `${sayings.statement[language]}: ${one.askedOf}`) }),
  appraisal: (id: string, title: Texts): Source => ({ kind: 'appraisal', id, path: `/appraisals/${id}`,
    label: inEach((language) => `${sayings.appraisal[language]}: ${bare(title, language)}`) }),
}
