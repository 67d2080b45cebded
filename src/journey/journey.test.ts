// The journey as each may see it: the words of a handling are for its own body, what is confidential for those who are trusted.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Stop } from '../stop/stop.ts'
import { asHandlingSeenBy, crossingsOf, type Handling, standingOf } from './journey.ts'

const handling = (more: Partial<Handling> = {}): Handling => ({ id: 'i', meetingId: 'm', bodyId: 'own', body: { fi: 'Ryhmä', sv: '', en: '' }, meetingNumber: 14,
  onDay: '2025-06-18', meetingState: 'closed', number: '5', title: { fi: 'Asia' }, publicTitle: { fi: 'Sopimus' }, level: null, ground: '', groundUntil: null,
  presenter: 'Esittelijä', presenterId: null, purpose: 'decision', isStruck: false, struckReason: null, outcome: 'decided', told: null, handling: 'Keskusteltiin.',
  decision: 'Päätettiin.', isApproved: true, takenBack: [{ outcome: 'noted', onDay: '2025-06-18', who: 'Sihteeri', reason: 'Erehdys' }],
  corrections: [{ number: 1, part: 'decision', was: 'Päätetiin.', becomes: 'Päätettiin.', reason: 'Kirjoitusvirhe', onDay: '2025-06-20', who: 'Tarkastaja' }],
  kin: [{ kind: 'also', matterId: 'k', itemId: 'j' }], ...more })
const actor = (bodyId: string, role: string) => ({ personId: 'p', isAdministrator: false, standings: [{ bodyId, role, from: '2024-01-01', until: null }] })
const see = (one: Handling, bodyId: string, role: string) => asHandlingSeenBy(actor(bodyId, role), one, '2025-06-20')

test('another of the matter’s bodies sees where it was and what came of it, and not the words', () => {
  const { outcome, decision, handling: text, takenBack, corrections, isOpen } = see(handling(), 'other', 'member')
  assert.deepEqual({ outcome, decision, text, takenBack, corrections, isOpen },
    { outcome: 'decided', decision: '', text: '', takenBack: [], corrections: [], isOpen: false })
  assert.equal(see(handling(), 'own', 'expert').decision, 'Päätettiin.')
})

test('of a confidential handling those who are not trusted see the public title and the ground, not even the outcome', () => {
  const secret = handling({ level: 'confidential', ground: 'JulkL 24.1 § 17 k' })
  for (const [bodyId, role] of [['own', 'expert'], ['other', 'chair']] as const) {
    const { title, ground, outcome, decision, presenter, kin, corrections } = see(secret, bodyId, role)
    assert.deepEqual({ title, ground, outcome, decision, presenter, kin, corrections },
      { title: { fi: 'Sopimus' }, ground: 'JulkL 24.1 § 17 k', outcome: null, decision: '', presenter: '', kin: [], corrections: [] })
  }
  assert.deepEqual(see(secret, 'own', 'member').title, { fi: 'Asia' })
})

test('the last handling is one that is over, the next one that is ahead; struck items and cancelled meetings are neither', () => {
  const all = [handling({ id: 'a', outcome: 'postponed' }), handling({ id: 'b', isStruck: true }),
    handling({ id: 'c', meetingState: 'cancelled', outcome: null }), handling({ id: 'd', meetingState: 'called', outcome: null })]
    .map((one) => see(one, 'own', 'member'))
  const { last, next } = standingOf(all)
  assert.deepEqual([last?.id, next?.id], ['a', 'd'])
})

test('a promise and a route that do not go together are pointed out, as long as the promise is open', () => {
  const stop = (bodyId: string, due: string): Stop => ({ id: `${bodyId} ${due}`, matterId: 'm', bodyId, body: { fi: bodyId, sv: bodyId, en: bodyId }, onlyPrepares: false,
    purpose: 'decision', due, note: '', dropped: null, moves: [], handlings: [], version: 1 })
  const promise = (due: string | null, more: object = {}) => ({ due, closing: null, moves: [], bodies: [{ name: 'Ryhmä', bodyId: 'a' }], ...more })
  const moved = [{ from: '2025-08', to: '2025-09', reason: 'Viipyy', onDay: '2025-06-05', who: 'Sihteeri' }]
  const crossings = (...given: Parameters<typeof crossingsOf>) => crossingsOf(...given).map((one) => [one.stop.id, one.is])
  const route = [stop('b', '2025-06'), stop('a', '2025-10'), stop('a', '2025-12')]
  assert.deepEqual(crossings(promise('2025-09'), route), [['a 2025-10', 'after']])
  assert.deepEqual(crossings(promise('2025-10-15'), route), [['a 2025-10', 'after']], 'a month ends after its middle')
  for (const due of ['2025-10', '2025-10-31', '2025-11', null]) assert.deepEqual(crossings(promise(due), route), [], `${due}`)
  assert.deepEqual(crossings(promise('2025-11', { moves: moved }), route), [['a 2025-10', 'before']])
  assert.deepEqual(crossings(promise('2025-09', { closing: 'kept' }), route), [])
  assert.deepEqual(crossings(promise('2025-09', { bodies: [{ name: 'Muu', bodyId: null }] }), route), [])
})
