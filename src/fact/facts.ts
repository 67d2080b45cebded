// What the record of a body knows of a period: what happened in it, each thing once, and how things stood at its end. Pure.
import type { Content } from '../alternative/alternative.ts'
import { type Commitment, keptOn, stateOf as commitmentState } from '../commitment/commitment.ts'
import { type Condition, type Dependence, dayOf, isUrgent, stateOf as dependenceState } from '../condition/condition.ts'
import { bindingOutcomes, type Outcome } from '../decision/decision.ts'
import { type Followup, isLate } from '../followup/followup.ts'
import { bodiesOfMatter, type Matter } from '../matter/matter.ts'
import { addDays, type Day, dayIn, lastDayOf } from '../platform/kit/day.ts'
import type { Language, Texts, Words } from '../platform/kit/language.ts'
import type { Statement } from '../statement/statement.ts'
import { inOrder, passedAt, type Stop } from '../stop/stop.ts'
import type { Fact, FactPart, Period, Told, Withheld } from './fact.ts'
import { sourceOf, telling } from './telling.ts'

export type RecordedItem = { id: string; meetingId: string; meetingNumber: number; number: string | null; onDay: Day; title: Texts; publicTitle: Texts
  isConfidential: boolean; matterId: string | null; outcome: Outcome | null; handling: string; decision: string; recordedOn: Day | null
  /** How often it was taken back after the day of the meeting, and when last. */
  takenBack: number; takenBackOn: Day | null }

export type Compared = { id: string; matterId: string; content: Content; language: Language }

/** Everything that a report may be drafted from. */
export type Recorded = { body: { id: string; name: Words; language: Language }; toBodyId: string
  /** Whether it goes to a body to which this one reports, directly or through others. */
  isUpward: boolean
  items: RecordedItem[]; commitments: Commitment[]; followups: Followup[]; conditions: Condition[]; dependences: Dependence[]; matters: Matter[]
  stops: Stop[]; appraisals: Compared[]; statements: Statement[] }

type Found = Omit<Fact, 'withheld'> & { day: Day | null; matterId: string | null; isConfidential: boolean }

/** An event of the period that is told of no other; one of an earlier day that nobody has told, since it was recorded afterwards, is told now. */
const isOf = ({ day, key }: Pick<Found, 'day' | 'key'>, { from, until, since, told }: Period): boolean =>
  day === null || (day <= until && !told.has(key) && (day >= from || day >= since))

export function factsOf(record: Recorded, period: Period): Fact[] {
  const matters = new Map(record.matters.map((one) => [one.id, one]))
  const found = [...itemFacts(record), ...commitmentFacts(record, period), ...followupFacts(record, period), ...conditionFacts(record, period.until),
    ...statementFacts(record, matters, period.until), ...aheadFacts(record, period.until), ...riskFacts(record, matters)]
  return found.filter((one) => isOf(one, period)).map(({ day: _day, matterId, isConfidential, ...fact }) =>
    ({ ...fact, withheld: withheldFor(record, matters.get(matterId ?? '') ?? null, isConfidential) }))
}

/**
 * What is confidential is never told. What a body reports to one above it is for it to choose; elsewhere it tells only of matters
 * that the other body has had or waits for.
 */
function withheldFor({ isUpward, toBodyId }: Recorded, matter: Matter | null, isConfidential: boolean): Withheld | null {
  if (isConfidential || matter?.isConfidential === true) return 'confidential'
  return isUpward || matter === null || [...bodiesOfMatter(matter), ...matter.awaitedBy].includes(toBodyId) ? null : 'notTheirs'
}

const itemFacts = ({ body, items }: Recorded): Found[] => items.flatMap((item): Found[] => {
  const again = item.takenBack === 0 ? '' : `:${item.takenBack}`
  const common = { matterId: item.matterId, isConfidential: item.isConfidential, source: sourceOf.item(body.name, item) }
  if (item.outcome === null) {
    return item.takenBack === 0 ? []
      : [{ ...common, key: `takenBack:${item.id}${again}`, part: 'handled', day: item.takenBackOn, told: telling.takenBack(item) }]
  }
  return [{ ...common, key: `item:${item.id}${again}`, part: bindingOutcomes.includes(item.outcome) ? 'decided' : 'handled',
    day: item.takenBack === 0 ? item.onDay : item.recordedOn, told: telling.outcome(item, item.outcome, body.language) }]
})

/** A promise as it stood at the end of a day. */
function asOf(commitment: Commitment, day: Day): Commitment {
  const later = commitment.moves.find((one) => one.onDay > day)
  const isClosed = commitment.closedAt !== null && dayIn(commitment.closedAt) <= day
  return { ...commitment, due: later === undefined ? commitment.due : later.from, moves: commitment.moves.filter((one) => one.onDay <= day),
    closing: isClosed ? commitment.closing : null, handlings: commitment.handlings.filter((one) => one.onDay <= day) }
}

const commitmentFacts = (record: Recorded, { from, until }: Period): Found[] => record.commitments.filter((one) => one.source.onDay <= until)
  .flatMap((whole): Found[] => {
    const titled = { title: record.matters.find((matter) => matter.id === whole.matterId)?.title ?? {}, own: record.body.language }
    const one = asOf(whole, until)
    const state = commitmentState(one, until)
    const fact = (part: FactPart, what: string, day: Day | null, told: Told): Found => ({ key: `${what}:${one.id}`, part, day, told,
      matterId: one.matterId, isConfidential: one.source.isConfidential, source: sourceOf.commitment(record.body.name, one) })
    const closedOn = one.closing === null || one.closedAt === null ? null : dayIn(one.closedAt)
    const brokenOn = state === 'broken' && one.due !== null ? addDays(lastDayOf(one.due), 1) : null
    const ended = state === 'kept' ? [fact('kept', 'kept', closedOn ?? keptOn(one), telling.kept(one, titled, closedOn ?? keptOn(one)))]
      : state === 'dropped' ? [fact('moved', 'dropped', closedOn, telling.dropped(one, titled))]
      : brokenOn !== null && brokenOn >= from ? [fact('broken', `broken ${one.due}`, brokenOn, telling.broken(one, titled))]
      : [fact('waiting', 'open', null, telling.open(one, titled, state === 'broken'))]
    return [fact('promised', 'promised', one.source.onDay, telling.promised(asOf(whole, one.source.onDay), titled)),
      ...one.moves.map((move, index) => fact('moved', `moved ${index + 1}`, move.onDay, telling.moved(one, titled, move, index + 1))), ...ended]
  })

const followupFacts = (record: Recorded, { from, until }: Period): Found[] => record.followups.filter((one) => one.meetingDay <= until)
  .map((one): Found => {
    const closedOn = one.closedAt === null || dayIn(one.closedAt) > until ? null : dayIn(one.closedAt)
    const standing = { ...one, closing: closedOn === null ? null : one.closing }
    const lateOn = isLate(standing, until) && one.dueOn !== null ? addDays(one.dueOn, 1) : null
    const item = record.items.find(({ id }) => id === one.itemId)
    const common = { matterId: item?.matterId ?? null, isConfidential: one.item.level === 'confidential' || item?.isConfidential === true,
      source: sourceOf.followup(record.body.name, one) }
    if (closedOn !== null) {
      return { ...common, key: `closed:${one.id}`, part: one.closing === 'finished' ? 'kept' : 'moved', day: closedOn,
        told: telling.closed(one, record.body.language, closedOn) }
    }
    return lateOn !== null && lateOn >= from
      ? { ...common, key: `late ${one.dueOn}:${one.id}`, part: 'broken', day: lateOn, told: telling.todo(one, record.body.language, true) }
      : { ...common, key: `todo:${one.id}`, part: 'waiting', day: null, told: telling.todo(one, record.body.language, lateOn !== null) }
  })

const conditionFacts = ({ conditions }: Recorded, until: Day): Found[] => conditions.flatMap((condition): Found[] => {
  const fact = (part: FactPart, what: string, day: Day | null, told: Told): Found =>
    ({ key: `${what}:${condition.id}`, part, day, told, matterId: null, isConfidential: false, source: sourceOf.condition(condition) })
  const { fell } = condition
  const now = condition.stages.find((one) => one.actualOn === null || one.actualOn > until)
  return [
    ...condition.stages.flatMap((stage) => stage.actualOn === null ? []
      : [fact('conditions', `came ${stage.position} ${stage.actualOn}`, stage.actualOn, telling.came(condition, stage, stage.actualOn))]),
    ...condition.moves.map((move, index) => fact('conditions', `slipped ${index + 1}`, move.onDay, telling.slipped(condition, move))),
    ...fell === null ? [] : [fact('conditions', 'fell', fell.onDay, telling.fell(condition, fell))],
    ...now === undefined || (fell !== null && fell.onDay <= until) ? [] : [fact('waiting', 'awaited', null, telling.awaited(condition, now))],
  ]
})

/** A statement as it stood at the end of a day: asked for, given, or late. */
const statementFacts = ({ statements, body }: Recorded, matters: Map<string, Matter>, until: Day): Found[] =>
  statements.filter((one) => one.askedOn <= until).flatMap((one): Found[] => {
    const matter = matters.get(one.matterId)
    if (matter === undefined) return []
    const dueOn = one.moves.find((move) => move.onDay > until)?.from ?? one.dueOn
    const common = { matterId: one.matterId, isConfidential: false, source: sourceOf.statement(one) }
    if (one.ending === null || one.ending.onDay > until) {
      return [{ ...common, key: `asked:${one.id}`, part: 'waiting', day: null, told: telling.asked(one, matter.title, dueOn, dueOn < until) }]
    }
    return [{ ...common, key: `statement:${one.id}`, part: one.ending.ending === 'given' ? 'kept' : 'handled', day: one.ending.onDay,
      told: telling.stated(one, one.ending, matter.title, body.language) }]
  })

/** Of each matter the stops that are still ahead. */
const aheadFacts = ({ matters, stops }: Recorded, until: Day): Found[] => matters.filter((one) => one.state === 'open').flatMap((matter): Found[] => {
  const ahead = inOrder(stops.filter((one) => one.matterId === matter.id && (one.dropped === null || one.dropped.onDay > until)
    && passedAt({ ...one, handlings: one.handlings.filter(({ onDay }) => onDay <= until) }) === null))
  return ahead.length === 0 ? [] : [{ key: `ahead:${matter.id}`, part: 'ahead', day: null, told: telling.ahead(matter.title, ahead, until),
    matterId: matter.id, isConfidential: false, source: sourceOf.matter(matter) }]
})

/** From this on a risk, likelihood times impact, is told of. */
export const riskMin = 8

function riskFacts({ appraisals, conditions, dependences }: Recorded, matters: Map<string, Matter>): Found[] {
  const compared = appraisals.flatMap(({ id, matterId, content, language }) => content.risks.filter((one) => one.likelihood * one.impact >= riskMin)
    .map((risk): Found => ({ key: `risk ${risk.key}:${id}`, part: 'risks', day: null, matterId, isConfidential: false,
      told: telling.risk(risk, content.alternatives.find((one) => one.key === risk.alternative)?.name ?? {}, language),
      source: sourceOf.appraisal(id, matters.get(matterId)?.title ?? {}) })))
  const waiting = dependences.flatMap((dependence): Found[] => {
    const condition = conditions.find((one) => one.id === dependence.conditionId)
    const matter = dependence.dependent.kind === 'handoff' ? undefined : matters.get(dependence.dependent.matterId)
    const state = condition === undefined ? 'waits' : dependenceState(dependence, condition)
    if (condition === undefined || matter === undefined || !isUrgent(state)) return []
    const stage = condition.stages.find((one) => one.position === dependence.position)
    return [{ key: `depends:${dependence.id}`, part: 'risks', day: null, matterId: matter.id, isConfidential: false, source: sourceOf.condition(condition),
      told: telling.depends(matter.title, condition, stage?.name ?? {}, stage === undefined ? null : dayOf(stage), state) }]
  })
  return [...compared, ...waiting]
}
