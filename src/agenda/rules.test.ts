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
  test('a new item after those sent with a letter takes the next letter, also where something was taken away', () => {
    const items = [item({ position: 0, number: '1' }), item({ position: 3, number: '1 a' }), item({ kind: 'closing', position: 7, number: '2' })]
    assert.equal(placeFor('matter', items), 4)
    const outcome = add(state(items), by, fresh)
    assert.ok(outcome.ok)
    const numbers = arrange([...items, item({ position: outcome.value.items[0]?.position ?? 0 })]).map((one) => one.shownNumber)
    assert.deepEqual(numbers, ['1', '1 a', '1 b', '2'])
  })
  test('a sub-item of something confidential is confidential on the same ground, unless it has its own', () => {
    const top = item({ level: 'confidential', ground: 'JulkL 24.1 § 17 k', groundUntil: '2030-01-01' })
    const under = (given: Partial<ItemTexts>) => {
      const outcome = add(state([top]), by, { ...fresh, ...given, parentId: top.id })
      assert.ok(outcome.ok)
      return [outcome.value.items[0]?.level, outcome.value.items[0]?.ground, outcome.value.items[0]?.groundUntil]
    }
    assert.deepEqual(under({ level: 'public' }), ['confidential', 'JulkL 24.1 § 17 k', '2030-01-01'])
    assert.deepEqual(under({ level: 'confidential', ground: 'JulkL 24.1 § 20 k' }), ['confidential', 'JulkL 24.1 § 20 k', null])
  })
  test('a standing item is not a sub-item', () => {
    const top = item()
    assert.deepEqual(refusalsOf(add(state([top]), by, { ...fresh, kind: 'quorum', parentId: top.id })), ['standsAlone'])
  })
  test('a new matter is opened only where none was named, and a sub-item comes after those that are there', () => {
    const [top, first] = [item(), item({ position: 4 })]
    const added = (given: { kind?: 'quorum'; parentId?: string; matterId?: string }, items: Item[] = [top]) => {
      const outcome = add(state(items), by, { ...fresh, ...given })
      return outcome.ok ? outcome.value.items[0] : undefined
    }
    assert.deepEqual([added({})?.opensMatter, added({ matterId: 'm' })?.opensMatter, added({ kind: 'quorum' })?.opensMatter], [true, false, false])
    assert.equal(added({ parentId: top.id }, [top, { ...first, parentId: top.id }])?.position, 5)
  })
  test('sub-items have no sub-items', () => {
    const top = item()
    const sub = item({ parentId: top.id })
    assert.deepEqual(refusalsOf(add(state([top, sub]), by, { ...fresh, parentId: sub.id })), ['noSuchParent'])
  })
})

const itemState = (given: Partial<ItemState> & { item: Item }): ItemState => ({ bodyId: 'b', meeting, version: 1, isRecorded: false,
  children: [], joined: [], hasPapers: false, hasTraces: false, parent: null, isFrozen: false, ...given })

describe('editing and striking', () => {
  test('a recorded item is locked, and a struck one stays as it was', () => {
    assert.deepEqual(refusalsOf(edit(itemState({ item: item(), isRecorded: true }), by, texts)), ['isRecorded'])
    assert.deepEqual(refusalsOf(edit(itemState({ item: item({ struckAt: by.now, struckReason: 'x' }) }), by, texts)), ['isStruck'])
  })
  test('only what is given changes', () => {
    const stored = item({ title: { fi: 'Vanha', sv: 'Gammal' }, proposal: 'Esitys', minutes: 20, publicTitle: { sv: 'Offentlig' } })
    const outcome = edit(itemState({ item: stored }), by, { minutes: 30 })
    assert.ok(outcome.ok)
    assert.deepEqual(outcome.value.texts, { ...texts, title: stored.title, proposal: 'Esitys', minutes: 30, publicTitle: stored.publicTitle })
  })
  test('how public it is can be put right until the minutes are approved, whatever else is locked', () => {
    const secret = { level: 'confidential' as const, ground: 'JulkL 24.1 § 17 k' }
    const over = { item: item(), isRecorded: true, meeting: { ...meeting, state: 'closed' as const } }
    assert.ok(edit(itemState(over), by, secret).ok)
    assert.deepEqual(refusalsOf(edit(itemState(over), by, { ...secret, proposal: 'Toinen' })).sort(), ['isRecorded', 'meetingIsOver'])
    assert.deepEqual(refusalsOf(edit(itemState({ ...over, isFrozen: true }), by, secret)), ['minutesAreApproved'])
    assert.deepEqual(refusalsOf(edit(itemState({ item: item() }), by, { level: 'confidential' })), ['groundMissing'])
  })
  test('what is made confidential takes its sub-items with it, and they do not become public alone', () => {
    const own = item({ level: 'confidential', ground: 'Oma peruste' })
    const open = item({ level: 'public', publicTitle: { fi: 'Julkinen' } })
    const outcome = edit(itemState({ item: item(), children: [own, open] }), by, { level: 'confidential', ground: 'Peruste' })
    assert.ok(outcome.ok)
    assert.deepEqual(outcome.value.hidden, [{ id: open.id, secrecy: { level: 'confidential', ground: 'Peruste', groundUntil: null,
      publicTitle: { fi: 'Julkinen' } } }])
    const parent = item({ level: 'confidential', ground: 'Peruste' })
    assert.deepEqual(refusalsOf(edit(itemState({ item: own, parent }), by, { level: 'public' })), ['parentIsConfidential'])
  })
  test('what was sent is struck with a reason; what was not is taken away without one', () => {
    assert.deepEqual(refusalsOf(strike(itemState({ item: item({ number: '5' }) }), by, { reason: '', keepsMatter: false })), ['reasonMissing'])
    const gone = strike(itemState({ item: item() }), by, { reason: '', keepsMatter: false })
    assert.ok(gone.ok && !gone.value.stays)
  })
  test('an item on which something is written is struck, never taken away', () => {
    assert.deepEqual(refusalsOf(strike(itemState({ item: item(), hasTraces: true }), by, { reason: '', keepsMatter: false })), ['reasonMissing'])
    const struck = strike(itemState({ item: item(), hasTraces: true }), by, { reason: 'Ei valmis', keepsMatter: false })
    assert.ok(struck.ok && struck.value.stays)
  })
  test('an item that carries others, papers or an outcome is not taken away', () => {
    const outcome = strike(itemState({ item: item(), children: [item()], hasPapers: true, isRecorded: true }), by, { reason: '', keepsMatter: false })
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
  test('what is moved under something confidential becomes confidential', () => {
    const secret = item({ level: 'confidential', ground: 'Peruste', position: 0 })
    const open = item({ position: 1 })
    const outcome = move({ ...state([secret, open]), itemId: open.id }, by, { to: 1, parentId: secret.id })
    assert.ok(outcome.ok)
    assert.deepEqual(outcome.value.hidden.map((one) => [one.id, one.secrecy.level]), [[open.id, 'confidential']])
  })
  test('a late item moves between numbers that stay, and its number rises with its place', () => {
    const late = item({ position: 2 })
    const items = [item({ position: 0, number: '1' }), item({ position: 1, number: '2' }), late]
    const outcome = move({ ...state(items), itemId: late.id }, by, { to: 2, parentId: null })
    assert.deepEqual(outcome.ok ? outcome.value.place : outcome.refusals, 2)
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
  const promised = { id: 'c', matterId: null, matter: 'Mallityöjärjestys', action: 'bring' as const, due: '2025-09', sourceNumber: 13,
    language: 'fi' as const,
    secrecy: null }
  test('what is promised for September is due when a September meeting exists, and later', () => {
    assert.deepEqual(['2025-08-31', '2025-09-01', '2025-09-30', '2025-10-02'].map((day) => isDueAt('2025-09', day)), [false, true, true, true])
    assert.deepEqual(['2025-06-17', '2025-06-18'].map((day) => isDueAt('2025-06-18', day)), [false, true])
  })
  test('a promise is proposed until an item answers it; without a day it is proposed unticked', () => {
    const of = (day: string, answered: string[], due: string | null = promised.due) => propose(day, [], { promises: [{ ...promised, due }], carried: [],
      stops: [], waiting: [], answered })
      .filter((one) => one.commitmentIds.length > 0).map((one) => [one.source, one.isTicked])
    assert.deepEqual(of('2025-06-18', []), [])
    assert.deepEqual(of('2025-09-10', []), [['commitment', true]])
    assert.deepEqual(of('2025-09-10', ['c']), [])
    assert.deepEqual(of('2025-06-18', [], null), [['undated', false]])
  })
  test('a matter is proposed once, and its item answers every promise that is due', () => {
    const earlier = { presenter: 'Esittelijä', presenterId: null, purpose: 'decision' as const, proposal: 'Esitys', minutes: 30,
      level: 'confidential' as const, ground: 'Peruste', groundUntil: null, publicTitle: {} }
    const carried = { ...earlier, itemId: 'i', matterId: 'w', title: { fi: 'Siirretty' }, outcome: 'postponed' as const, meetingNumber: 13, number: '5' }
    const promises = [{ ...promised, id: 'c1', matterId: 'w' }, { ...promised, id: 'c2', matterId: 'w' }, { ...promised, id: 'c3', matterId: 'v' },
      { ...promised, id: 'c4', matterId: 'v' }]
    const of = (items: Item[]) => propose('2025-09-10', items, { promises, carried: [carried], stops: [], answered: [],
      waiting: [{ matterId: 'w', title: {}, last: earlier }, { matterId: 'z', title: {}, last: earlier }] })
      .filter((one) => one.source !== 'standing').map((one) => [one.key, one.commitmentIds, one.isTicked, one.begins.level])
    assert.deepEqual(of([]), [['carried:i', ['c1', 'c2'], true, 'confidential'], ['commitment:c3', ['c3', 'c4'], true, undefined],
      ['matter:z', [], false, 'confidential']])
    const struck = item({ matterId: 'w', struckAt: by.now, struckReason: 'x' })
    assert.deepEqual(of([struck])[0]?.[2], false)
    assert.deepEqual(of([item({ matterId: 'w' }), item({ matterId: 'v' }), item({ matterId: 'z' })]), [])
  })
  test('a promise made on a confidential item is proposed as confidential', () => {
    const secrecy = { level: 'confidential' as const, ground: 'Peruste', groundUntil: null, publicTitle: {} }
    const proposals = propose('2025-09-10', [], { promises: [{ ...promised, secrecy }], carried: [], stops: [], waiting: [], answered: [] })
    const outcome = accept({ ...state([]), proposals }, by, { keys: ['commitment:c'] })
    assert.ok(outcome.ok)
    assert.deepEqual([outcome.value.items[0]?.level, outcome.value.items[0]?.ground], ['confidential', 'Peruste'])
  })
  test('accepting many keeps standing items around the matters', () => {
    const proposals = propose('2025-09-10', [], { promises: [promised], carried: [], stops: [], waiting: [{ matterId: 'w', title: { fi: 'Odottava' },
      last: null }], answered: [] })
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
