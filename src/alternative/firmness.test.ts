// The order of alternatives under other weights, tried against every weight of a grid, and amounts as people write them.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { fieldOf, hundredthsIn, writtenDifference, writtenHundredths } from './amount.ts'
import { emptyContent, type Content, type Grade } from './alternative.ts'
import { bandsOf, compare, costsOf, firmnessOf, type Graded, leadersOf, pointsOf, shiftTo } from './firmness.ts'

const grade = fc.integer({ min: 1, max: 5 })
const trio = (key: string) => fc.tuple(grade, grade, grade).map((grades): Graded => ({ key, grades }))
const weights = fc.tuple(fc.integer({ min: 0, max: 6 }), fc.integer({ min: 0, max: 6 })).map(([one, two]) => [one, two, 12 - one - two])

/** All weights of three criteria that sum to `all`. */
function grid(all: number): number[][] {
  const found: number[][] = []
  for (let one = 0; one <= all; one += 1) for (let two = 0; two <= all - one; two += 1) found.push([one, two, all - one - two])
  return found
}
const moved = (from: number[], to: number[]): number => from.reduce((sum, weight, at) => sum + Math.abs(weight - (to[at] ?? 0)), 0) / 2

test('no weights that are nearer than the least shift put another level, and the shift itself does', () => {
  fc.assert(fc.property(trio('a'), trio('b'), weights, (one, other, now) => {
    const [leader, second] = pointsOf(one, now) >= pointsOf(other, now) ? [one, other] : [other, one]
    const shift = shiftTo(leader, second, now)
    // Grades differ by at most four on each side, so a grid of these steps holds every weight at which two can be level.
    const fine = 840
    const scaled = now.map((weight) => weight * fine / 12)
    const level = grid(12).map((weight) => weight.map((part) => part * fine / 12)).filter((weight) => pointsOf(second, weight) >= pointsOf(leader, weight))
    if (shift === null) return assert.equal(level.length, 0)
    for (const weight of level) assert.ok(compare(shift.share, { top: moved(scaled, weight), bottom: fine }) <= 0)
    const spent = [...scaled]
    let left = shift.share.top * fine / shift.share.bottom
    for (const at of shift.from) {
      const takes = Math.min(left, spent[at] ?? 0)
      spent[at] = (spent[at] ?? 0) - takes
      spent[shift.to] = (spent[shift.to] ?? 0) + takes
      left -= takes
    }
    assert.ok(Math.abs(pointsOf(leader, spent) - pointsOf(second, spent)) < 1e-6)
  }), { numRuns: 300 })
})

test('the stretches of one criterion tell the leader of every weight that lies in them', () => {
  fc.assert(fc.property(trio('a'), trio('b'), trio('c'), weights, fc.integer({ min: 1, max: 99 }), (a, b, c, now, share) => {
    const all = [a, b, c]
    const bands = bandsOf(all, now, 0)
    assert.deepEqual([bands[0]?.from.top, bands.at(-1)?.to], [0, { top: 1, bottom: 1 }])
    const rest = (now[1] ?? 0) + (now[2] ?? 0)
    const tried = rest === 0 ? [2 * share, 100 - share, 100 - share] : [share * rest, (100 - share) * (now[1] ?? 0), (100 - share) * (now[2] ?? 0)]
    const leaders = leadersOf(all, tried)
    const point = { top: share, bottom: 100 }
    const band = bands.find((one) => compare(one.from, point) < 0 && compare(point, one.to) < 0)
    if (band !== undefined) assert.deepEqual(band.leaders, leaders)
  }), { numRuns: 500 })
})

test('one comes first among several only where every weight says so, and what is named to overtake it does', () => {
  const all = fc.tuple(trio('a'), trio('b'), trio('c'))
  fc.assert(fc.property(all, weights, (graded, now) => {
    const keys = graded.map((one) => one.key)
    const { leaders, shifts } = firmnessOf(gradedContent(graded, now))
    assert.deepEqual(leaders, leadersOf(graded, now))
    if (leaders.length > 1) return assert.deepEqual(shifts, [])
    const [leader = ''] = leaders
    const overtaking = shifts.filter((one) => one.isAhead).map((one) => one.other)
    const level = shifts.map((one) => one.other)
    for (const weight of grid(12)) {
      const points = new Map(graded.map((one) => [one.key, pointsOf(one, weight)]))
      for (const key of keys) {
        const lead = (points.get(leader) ?? 0) - (points.get(key) ?? 0)
        if (lead < 0) assert.ok(overtaking.includes(key))
        if (key !== leader && lead === 0) assert.ok(level.includes(key))
      }
    }
    // All weight where it goes: there whoever is said to come before the leader does, and whoever can only draw level is level.
    for (const { other, to, isAhead } of shifts) {
      const lead = (graded.find((one) => one.key === leader)?.grades[to] ?? 0) - (graded.find((one) => one.key === other)?.grades[to] ?? 0)
      assert.equal(lead < 0, isAhead)
      assert.ok(lead <= 0)
    }
  }), { numRuns: 300 })
})

test('a criterion that has all the weight, or is alone, tells who leads by it, and a criterion without weight who would', () => {
  const [a, b] = [{ key: 'a', grades: [5, 1] }, { key: 'b', grades: [3, 4] }]
  const whole = { from: { top: 0, bottom: 1 }, to: { top: 1, bottom: 1 } }
  const level = { top: 3, bottom: 5 }
  assert.deepEqual(bandsOf([a, b], [100, 0], 0), [{ ...whole, to: level, leaders: ['b'] }, { ...whole, from: level, leaders: ['a'] }])
  assert.deepEqual(bandsOf([a, b], [100, 0], 1).map((one) => one.leaders), [['a'], ['b']])
  assert.deepEqual(bandsOf([{ key: 'a', grades: [5] }, { key: 'b', grades: [3] }], [100], 0), [{ ...whole, leaders: ['a'] }])
})

test('who is never better on any criterion can never come first; who is as good on one can only draw level', () => {
  assert.equal(shiftTo({ key: 'a', grades: [3, 4] }, { key: 'b', grades: [2, 3] }, [50, 50]), null)
  assert.deepEqual(shiftTo({ key: 'a', grades: [3, 4] }, { key: 'b', grades: [3, 3] }, [50, 50]),
    { other: 'b', share: { top: 1, bottom: 2 }, from: [1], to: 0, isAhead: false })
  assert.deepEqual(shiftTo({ key: 'a', grades: [5, 2] }, { key: 'b', grades: [1, 4] }, [60, 40])?.share, { top: 4, bottom: 15 })
})

const part = (key: string) => ({ key, version: 1 })
const need = (alternative: string, low: number, likely: number, high: number) =>
  ({ ...part(`${alternative}${low}`), alternative, kind: 'ict' as const, year: 2026, region: '', low, likely, high, basis: '' })
const gradedContent = (graded: Graded[], now: number[]): Content => ({ ...emptyContent,
  alternatives: graded.map(({ key }) => ({ ...part(key), name: { fi: key }, summary: '', isToday: false })),
  criteria: now.map((weight, at) => ({ ...part(`k${at}`), name: { fi: `k${at}` }, explanation: '', weight })),
  assessments: graded.flatMap(({ key, grades }) => grades.map((given, at) => ({ ...part(`${key}.k${at}`), alternative: key, criterion: `k${at}`,
    grade: given as Grade, reason: 'x', who: '', on: '2025-06-04' }))) })
const content: Content = { ...emptyContent,
  alternatives: ['a', 'b', 'c'].map((key) => ({ ...part(key), name: { fi: key }, summary: '', isToday: key === 'a' })),
  needs: [need('a', 300, 300, 300), need('b', 100, 200, 350), need('c', 360, 400, 500)] }

test('the cheapest is told for what is likely and for the ends, with those that could be cheaper', () => {
  assert.deepEqual(costsOf(content), { likely: ['b'], low: ['b'], high: ['a'], couldBe: ['a'] })
})

test('an alternative that lacks a grade is told apart and is not put in order', () => {
  const half: Content = { ...content, criteria: [{ ...part('k'), name: { fi: 'k' }, explanation: '', weight: 100 }],
    assessments: [{ ...part('a.k'), alternative: 'a', criterion: 'k', grade: 2, reason: 'x', who: '', on: '2025-06-04' }] }
  const firmness = firmnessOf(half)
  assert.deepEqual([firmness.leaders, firmness.ungraded, firmness.points.get('a')], [['a'], ['b', 'c'], 200])
})

test('an amount is read as it is written in Finnish, Swedish and English, and what could be two is refused', () => {
  for (const [text, hundredths] of [['1 234,5', 123450], ['1\u00a0234,50 €', 123450], ['1,234.50', 123450], ['12', 1200], ['0,05', 5], ['1.234', null],
    ['1,234', null], ['-3', null], ['', null], ['12,345', null], ['4 htv', 400]] as const) assert.equal(hundredthsIn(text), hundredths, text)
  assert.deepEqual([writtenHundredths(123450, 'fi'), writtenHundredths(123405, 'en'), writtenHundredths(-500, 'sv'), writtenDifference(0, 'fi')],
    ['1\u00a0234,5', '1,234.05', '−5', '±0'])
  fc.assert(fc.property(fc.integer({ min: 0, max: 1_000_000_000_000 }), fc.constantFrom('fi' as const, 'sv' as const, 'en' as const), (sum, language) => {
    assert.equal(hundredthsIn(fieldOf(sum, language)), sum)
    assert.equal(hundredthsIn(writtenHundredths(sum, 'fi')), sum)
  }))
})

test('what is said to cost the least at the ends of the ranges too does so at every end, and else there is an end at which it does not', () => {
  const range = fc.tuple(fc.nat(4), fc.nat(4), fc.nat(4)).map((three) => three.toSorted((one, other) => one - other))
  fc.assert(fc.property(fc.array(range, { minLength: 2, maxLength: 4 }), (ranges) => {
    const content = { ...emptyContent, alternatives: ranges.map((_, at) => ({ key: `a${at}`, version: 1, name: {}, summary: '', isToday: false })),
      needs: ranges.map(([low = 0, likely = 0, high = 0], at) => ({ key: `n${at}`, version: 1, alternative: `a${at}`, kind: 'money' as const, year: 2026, region: '',
        low, likely, high, basis: '' })) }
    const { likely, couldBe } = costsOf(content)
    const ends = ranges.reduce<number[][]>((all, [low = 0, , high = 0]) => all.flatMap((one) => [[...one, low], [...one, high]]), [[]])
    const holds = ends.every((costs) => likely.every((key) => costs[Number(key.slice(1))] === Math.min(...costs)))
    return holds === (couldBe.length === 0)
  }), { numRuns: 500 })
})
