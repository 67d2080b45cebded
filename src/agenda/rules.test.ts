// Every refusal of the agenda's rules, and who may do what in which body.
import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import fc from 'fast-check'
import { item } from '../../test/items.ts'
import { bodyRoles } from '../body/body.ts'
import type { Meeting } from '../meeting/meeting.ts'
import type { By } from '../platform/act.ts'
import { isAllowed, nobody } from '../platform/kit/may.ts'
import { asSeenBy, type Item, maySeeWhole } from './agenda.ts'
import { arrange, compareNumbers } from './numbering.ts'
import { isDueAt, propose } from './proposals.ts'
import { accept, add, type AgendaState, edit, type ItemState, type ItemTexts, may, move, placeFor, strike } from './rules.ts'

const by: By = { actor: nobody, personId: 'p', now: Temporal.Instant.from('2025-06-05T07:00:00Z'), on: '2025-06-05' }
const meeting: Meeting = { id: 'm', bodyId: 'b', periodId: 'x', periodSlug: 'x', number: 14, onDay: '2025-06-18', starts: '09:00', ends: '11:00',
  zone: 'Europe/Helsinki', place: '', remoteLink: '', state: 'reserved', origin: 'planned', cancelledReason: null, openedAt: null,
  closedAt: null, version: 1 }
const texts: ItemTexts = { title: { fi: 'Uusi' }, presenter: '', presenterId: null, purpose: 'discussion', proposal: '', minutes: 0,
  level: null, ground: '', groundUntil: null, publicTitle: {} }
const state = (items: Item[], given: Partial<Meeting> = {}): AgendaState => ({ bodyId: 'b', meeting: { ...meeting, ...given }, items, version: 1 })
const refusalsOf = (outcome: { ok: boolean; refusals?: string[] }) => outcome.refusals ?? []
const fresh = { ...texts, kind: 'matter' as const, parentId: null, matterId: null }

describe('adding', () => {
  test('a meeting that is closed, cancelled or known only from a memo takes nothing', () => {
    for (const given of [{ state: 'closed' }, { state: 'cancelled' }, { origin: 'memo' }] as Partial<Meeting>[]) {
      assert.deepEqual(refusalsOf(add(state([], given), by, fresh)), ['takesNoItems'])
    }
  })
  test('a matter stands before the closing group, whatever the order in which things were added', () => {
    const kinds = (['opening', 'closing', 'otherMatters'] as const).map((kind, index) => item({ kind, position: [0, 2, 1][index] ?? 0 }))
    assert.equal(placeFor('matter', kinds), 1)
    assert.equal(placeFor('closing', []), 0)
  })
  test('every reason is told at once', () => {
    const struck = item({ struckAt: by.now, struckReason: 'x' })
    const outcome = add(state([struck, item({ matterId: 'y' })], { state: 'closed' }), by, { ...fresh, parentId: struck.id, matterId: 'y' })
    assert.deepEqual(refusalsOf(outcome).sort(), ['matterAlreadyThere', 'noSuchParent', 'takesNoItems'])
  })
  test('a standing item is there once, but may come again after it was struck', () => {
    assert.deepEqual(refusalsOf(add(state([item({ kind: 'quorum' })]), by, { ...fresh, kind: 'quorum' })), ['alreadyThere'])
    assert.ok(add(state([item({ kind: 'quorum', struckAt: by.now, struckReason: 'x' })]), by, { ...fresh, kind: 'quorum' }).ok)
  })
  test('sub-items have no sub-items', () => {
    const top = item()
    const sub = item({ parentId: top.id })
    assert.deepEqual(refusalsOf(add(state([top, sub]), by, { ...fresh, parentId: sub.id })), ['noSuchParent'])
  })
})

const itemState = (given: Partial<ItemState> & { item: Item }): ItemState => ({ bodyId: 'b', meeting, version: 1, isRecorded: false,
  children: [], hasPapers: false, ...given })

describe('editing and striking', () => {
  test('a recorded item is locked, and a struck one stays as it was', () => {
    assert.deepEqual(refusalsOf(edit(itemState({ item: item(), isRecorded: true }), by, texts)), ['isRecorded'])
    assert.deepEqual(refusalsOf(edit(itemState({ item: item({ struckAt: by.now, struckReason: 'x' }) }), by, texts)), ['isStruck'])
  })
  test('what was sent is struck with a reason; what was not is taken away without one', () => {
    assert.deepEqual(refusalsOf(strike(itemState({ item: item({ number: '5' }) }), by, { reason: '' })), ['reasonMissing'])
    const gone = strike(itemState({ item: item() }), by, { reason: '' })
    assert.ok(gone.ok && !gone.value.isSent)
  })
  test('an item that carries others, papers or an outcome is not taken away', () => {
    const outcome = strike(itemState({ item: item(), children: [item()], hasPapers: true, isRecorded: true }), by, { reason: '' })
    assert.deepEqual(refusalsOf(outcome).sort(), ['hasPapers', 'hasSubItems', 'isRecorded'])
  })
})

describe('moving', () => {
  const five = () => Array.from({ length: 5 }, (_, position) => item({ position }))
  test('any item goes to any place, and the others keep their order', () => {
    fc.assert(fc.property(fc.nat(4), fc.integer({ min: 1, max: 9 }), (from, to) => {
      const items = five()
      const moved = items[from]
      assert.ok(moved)
      const outcome = move({ ...state(items), itemId: moved.id }, by, { to, parentId: null })
      assert.ok(outcome.ok)
      assert.equal(outcome.value.order.indexOf(moved.id), Math.min(to, 5) - 1)
      assert.deepEqual(outcome.value.order.filter((id) => id !== moved.id), items.filter((one) => one !== moved).map((one) => one.id))
    }))
  })
  test('whatever is allowed after sending leaves the numbers in natural order', () => {
    fc.assert(fc.property(fc.array(fc.boolean(), { minLength: 2, maxLength: 8 }), fc.nat(7), fc.integer({ min: 1, max: 9 }), (late, from, to) => {
      let sent = 0
      const items = late.map((isLate, position) => item({ position, number: isLate && position > 0 ? null : String((sent += 1)) }))
      const moved = items[from % items.length]
      assert.ok(moved)
      const outcome = move({ ...state(items), itemId: moved.id }, by, { to, parentId: null })
      if (!outcome.ok) return
      const after = items.map((one) => ({ ...one, position: outcome.value.order.indexOf(one.id) }))
      const numbers = arrange(after).map((one) => one.shownNumber)
      assert.deepEqual(numbers.toSorted(compareNumbers), numbers)
    }))
  })
  test('the opening stays first and the closing last', () => {
    const items = [item({ kind: 'opening', position: 0 }), item({ position: 1 }), item({ kind: 'closing', position: 2 })]
    const [opening, matter, closing] = items
    assert.deepEqual(refusalsOf(move({ ...state(items), itemId: matter?.id ?? '' }, by, { to: 1, parentId: null })), ['openingStaysFirst'])
    assert.deepEqual(refusalsOf(move({ ...state(items), itemId: matter?.id ?? '' }, by, { to: 3, parentId: null })), ['closingStaysLast'])
    assert.deepEqual(refusalsOf(move({ ...state(items), itemId: opening?.id ?? '' }, by, { to: 2, parentId: null })), ['openingStaysFirst'])
    assert.deepEqual(refusalsOf(move({ ...state(items), itemId: closing?.id ?? '' }, by, { to: 1, parentId: matter?.id ?? '' })), ['closingStaysLast'])
  })
  test('an item with sub-items does not become one, nor under itself', () => {
    const top = item({ position: 0 })
    const other = item({ position: 1 })
    const items = [top, other, item({ parentId: top.id })]
    assert.deepEqual(refusalsOf(move({ ...state(items), itemId: top.id }, by, { to: 1, parentId: other.id })), ['hasSubItems'])
    assert.ok(refusalsOf(move({ ...state(items), itemId: other.id }, by, { to: 1, parentId: other.id })).includes('noSuchParent'))
  })
})

describe('proposing', () => {
  const promised = { id: 'c', matterId: null, matter: 'Mallityöjärjestys', action: 'bring' as const, due: '2025-09', sourceNumber: 13, language: 'fi' as const }
  test('what is promised for September is due when a September meeting exists, and later', () => {
    assert.deepEqual(['2025-08-31', '2025-09-01', '2025-09-30', '2025-10-02'].map((day) => isDueAt('2025-09', day)), [false, true, true, true])
    assert.deepEqual(['2025-06-17', '2025-06-18'].map((day) => isDueAt('2025-06-18', day)), [false, true])
  })
  test('a promise is proposed until an item answers it; without a day it is proposed unticked', () => {
    const of = (day: string, answered: string[], due: string | null = promised.due) => propose(day, [], { promises: [{ ...promised, due }], carried: [], waiting: [], answered })
      .filter((one) => one.commitmentId !== null).map((one) => [one.source, one.isTicked])
    assert.deepEqual(of('2025-06-18', []), [])
    assert.deepEqual(of('2025-09-10', []), [['commitment', true]])
    assert.deepEqual(of('2025-09-10', ['c']), [])
    assert.deepEqual(of('2025-06-18', [], null), [['undated', false]])
  })
  test('accepting many keeps standing items around the matters', () => {
    const proposals = propose('2025-09-10', [], { promises: [promised], carried: [], waiting: [{ matterId: 'w', title: { fi: 'Odottava' } }], answered: [] })
    const outcome = accept({ ...state([]), proposals }, by, { keys: proposals.map((one) => one.key) })
    assert.ok(outcome.ok)
    const order: string[] = []
    for (const one of outcome.value.items) order.splice(one.position, 0, one.kind)
    assert.deepEqual(order, ['opening', 'quorum', 'agendaApproval', 'previousMinutes', 'currentMatters', 'matter', 'matter', 'otherMatters',
      'nextMeeting', 'closing'])
  })
})

describe('who may', () => {
  const actor = (role: string, bodyId = 'b') => ({ personId: 'me', isAdministrator: false, standings: [{ bodyId, role, from: '2024-01-01', until: null }] })
  test('only the secretary and the chair of the body build its agenda', () => {
    for (const act of ['add', 'edit', 'move', 'strike'] as const) {
      const allowed = bodyRoles.filter((role) => isAllowed(may[act], actor(role), { bodyId: 'b' }, by.on))
      assert.deepEqual(allowed, ['chair', 'secretary'], act)
      for (const role of bodyRoles) assert.ok(!isAllowed(may[act], actor(role, 'other'), { bodyId: 'b' }, by.on))
    }
  })
  test('a confidential item is whole for the trusted and its presenter, and only a public title for the expert', () => {
    const secret = item({ level: 'confidential', ground: 'JulkL 24.1 § 17 k', title: { fi: 'KANARIA' }, proposal: 'KANARIA', presenterId: 'presenter' })
    const whole = bodyRoles.filter((role) => maySeeWhole(actor(role), secret, by.on))
    assert.deepEqual(whole, bodyRoles.filter((role) => role !== 'expert'))
    assert.ok(maySeeWhole({ ...actor('expert'), personId: 'presenter' }, secret, by.on))
    assert.ok(!maySeeWhole({ personId: 'x', isAdministrator: true, standings: [] }, secret, by.on))
    assert.ok(!JSON.stringify(asSeenBy(actor('expert'), secret, by.on)).includes('KANARIA'))
  })
  test('a term that has ended gives nothing', () => {
    const former = { personId: 'me', isAdministrator: false, standings: [{ bodyId: 'b', role: 'secretary', from: '2024-01-01', until: '2025-06-04' }] }
    assert.ok(!isAllowed(may.edit, former, { bodyId: 'b' }, '2025-06-05'))
    assert.ok(isAllowed(may.edit, former, { bodyId: 'b' }, '2025-06-04'))
  })
})
