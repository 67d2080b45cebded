// How firm the order of the alternatives is. Whole numbers and fractions only, so that a tie is a tie. Pure.
//
// With weights w and grades g an alternative has the points Σ w·g. All weights that sum to the same form a simplex. Of every other
// alternative the nearest weights are found with which it draws level: the least weight that has to be moved from some criteria to
// others. Moving weight from criterion j to m changes the lead by δm − δj, where δ is how much better the leader's grade is; so
// all of it best goes to the criterion with the least δ, and is taken where δ is greatest first (a continuous knapsack, in which the
// greedy choice is exact). Beside that, for each criterion: who leads when its weight goes from nothing to everything while the
// others keep their proportions; there the points are straight lines, which cross at fractions.
import { type Content, gradeAt, inOrder, isMoney, type NeedKind } from './alternative.ts'

export type Fraction = { top: number; bottom: number }

export const compare = (one: Fraction, other: Fraction): number => one.top * other.bottom - other.top * one.bottom

/** An alternative with its grades in the order of the criteria. */
export type Graded = { key: string; grades: number[] }

export const pointsOf = (graded: Graded, weights: number[]): number => graded.grades.reduce((sum, grade, at) => sum + grade * (weights[at] ?? 0), 0)

/** Those with the most points: one, or several that are level. */
export function leadersOf(all: Graded[], weights: number[]): string[] {
  const points = all.map((one) => pointsOf(one, weights))
  const most = Math.max(...points)
  return all.filter((_, at) => points[at] === most).map((one) => one.key)
}

/** The least share of all weight that has to be moved for `other` to draw level with the leader; null when no weights do it. */
export type Shift = { other: string; share: Fraction; from: number[]; to: number; isAhead: boolean }

export function shiftTo(leader: Graded, other: Graded, weights: number[]): Shift | null {
  const leads = leader.grades.map((grade, at) => grade - (other.grades[at] ?? 0))
  const least = Math.min(...leads)
  const to = leads.indexOf(least)
  if (to < 0 || least > 0) return null
  const all = weights.reduce((sum, one) => sum + one, 0)
  let rest = leads.reduce((sum, lead, at) => sum + lead * (weights[at] ?? 0), 0)
  let moved: Fraction = { top: 0, bottom: 1 }
  const from: number[] = []
  // Where the lead is greatest weight is taken first.
  for (const at of leads.map((_, index) => index).sort((one, another) => (leads[another] ?? 0) - (leads[one] ?? 0))) {
    const [gain, weight] = [(leads[at] ?? 0) - least, weights[at] ?? 0]
    if (rest <= 0 || gain === 0) break
    if (weight === 0) continue
    from.push(at)
    const takes = Math.min(weight * gain, rest)
    moved = { top: moved.top * gain + takes * moved.bottom, bottom: moved.bottom * gain }
    rest -= takes
  }
  return { other: other.key, share: reduced({ top: moved.top, bottom: moved.bottom * Math.max(all, 1) }), from, to, isAhead: least < 0 }
}

function reduced({ top, bottom }: Fraction): Fraction {
  const common = divisor(top, bottom)
  return { top: top / common, bottom: bottom / common }
}
const divisor = (one: number, other: number): number => (other === 0 ? Math.max(one, 1) : divisor(other, one % other))

/** A stretch of one criterion's weight, from nothing (0) to everything (1), and who leads on it. */
export type Band = { from: Fraction; to: Fraction; leaders: string[] }

/** Who leads for every weight of one criterion, while the others keep their proportions; others that have no weight share it evenly. */
export function bandsOf(all: Graded[], weights: number[], criterion: number): Band[] {
  const isEven = weights.every((weight, at) => at === criterion || weight === 0)
  const others = weights.map((weight, at) => (at === criterion ? 0 : isEven ? 1 : weight))
  // A criterion that is alone decides alone.
  const sum = Math.max(1, others.reduce((total, one) => total + one, 0))
  // With t = top / bottom of the weight on the criterion the points are t · slope + (1 − t) · rest, times the same for all.
  const lines = all.map((one) => ({ key: one.key, own: (one.grades[criterion] ?? 0) * sum, rest: pointsOf(one, others) }))
  const crossings = lines.flatMap((one, at) => lines.slice(at + 1).flatMap((other): Fraction[] => {
    const bottom = one.own - other.own - (one.rest - other.rest)
    const cross = bottom < 0 ? { top: one.rest - other.rest, bottom: -bottom } : { top: other.rest - one.rest, bottom }
    return bottom === 0 || cross.top <= 0 || cross.top >= cross.bottom ? [] : [reduced(cross)]
  }))
  const ends = [{ top: 0, bottom: 1 }, ...crossings.sort(compare), { top: 1, bottom: 1 }]
  const bands: Band[] = []
  ends.slice(1).forEach((to, at) => {
    const from = ends[at] ?? to
    if (compare(from, to) === 0) return
    const middle = { top: from.top * to.bottom + to.top * from.bottom, bottom: 2 * from.bottom * to.bottom }
    const heights = lines.map(({ own, rest }) => middle.top * own + (middle.bottom - middle.top) * rest)
    const most = Math.max(...heights)
    const leaders = lines.filter((_, index) => heights[index] === most).map((one) => one.key)
    const last = bands.at(-1)
    if (last !== undefined && last.leaders.join() === leaders.join()) last.to = to
    else bands.push({ from, to, leaders })
  })
  return bands
}

export type Range = { low: number; likely: number; high: number }
export const noRange: Range = { low: 0, likely: 0, high: 0 }
export const added = (one: Range, other: Range): Range => ({ low: one.low + other.low, likely: one.likely + other.likely, high: one.high + other.high })

/** What an alternative needs in all, of the kinds that are asked for. */
export const totalOf = (content: Pick<Content, 'needs'>, alternative: string, isAsked: (kind: NeedKind) => boolean): Range =>
  content.needs.filter((one) => one.alternative === alternative && isAsked(one.kind)).reduce(added, noRange)

export type Costs = {
  /** Those that cost the least when all go as is likely, cost their least, or their most. */
  likely: string[]; low: string[]; high: string[]
  /** Those that could cost less than the likely cheapest, or than one that is level with them, somewhere within the ranges. */
  couldBe: string[]
}

/** Which alternative costs the least, and whether that holds at the ends of the ranges. */
export function costsOf(content: Content): Costs {
  const all = inOrder(content.alternatives).map((one) => ({ key: one.key, ...totalOf(content, one.key, isMoney) }))
  const least = (end: keyof Range) => {
    const few = Math.min(...all.map((one) => one[end]))
    return all.filter((one) => one[end] === few).map((one) => one.key)
  }
  const likely = least('likely')
  const cheapest = all.filter((one) => likely.includes(one.key))
  // Whoever could cost less than every other that is likely to cost the least, itself left out.
  const couldBe = all.filter((one) => cheapest.some((other) => other.key !== one.key)
    && cheapest.every((other) => other.key === one.key || one.low < other.high))
  return { likely, low: least('low'), high: least('high'), couldBe: couldBe.map((one) => one.key) }
}

export type Firmness = {
  /** Alternatives that have a grade for every criterion; only they are put in order. */
  graded: Graded[]
  ungraded: string[]
  weights: number[]
  points: Map<string, number>
  pointsMost: number
  leaders: string[]
  /** The nearest weights first. Of those that are level already there is none. */
  shifts: Shift[]
  bands: Band[][]
  costs: Costs
}

/** Everything that is told of the order. */
export function firmnessOf(content: Content): Firmness {
  const weights = content.criteria.map((one) => one.weight)
  const all = inOrder(content.alternatives)
  const isGraded = (key: string) => content.criteria.length > 0 && content.criteria.every((one) => gradeAt(content, key, one.key) !== undefined)
  const graded = all.filter((one) => isGraded(one.key)).map(({ key }) => ({ key, grades: content.criteria.map((one) => gradeAt(content, key,
    one.key)?.grade ?? 0) }))
  const leaders = graded.length === 0 ? [] : leadersOf(graded, weights)
  const leader = graded.find((one) => one.key === leaders[0])
  const shifts = leader === undefined || leaders.length > 1 ? [] : graded.filter((one) => one.key !== leader.key)
    .flatMap((one) => shiftTo(leader, one, weights) ?? []).sort((one, other) => compare(one.share, other.share))
  return {
    graded, ungraded: all.filter((one) => !isGraded(one.key)).map((one) => one.key), weights, leaders, shifts,
    points: new Map(graded.map((one) => [one.key, pointsOf(one, weights)])), pointsMost: 5 * weights.reduce((sum, one) => sum + one, 0),
    bands: graded.length < 2 ? [] : content.criteria.map((_, at) => bandsOf(graded, weights, at)), costs: costsOf(content),
  }
}
