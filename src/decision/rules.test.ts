// Who may write down what became of an item, and every way it is refused.
import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { type Item, itemKinds } from '../agenda/agenda.ts'
import type { BodyRole } from '../body/body.ts'
import type { Attendance, Meeting } from '../meeting/meeting.ts'
import type { By } from '../platform/act.ts'
import { isAllowed } from '../platform/kit/may.ts'
import { type Decision, isWriting, outcomeHeadings, outcomes, outcomesFor, outcomeWords } from './decision.ts'
import { type ItemRoom, markUntreated, may, record, recordDissent, recordRecusal, removeDissent, removeRecusal, reopen, takePen, votesOn,
  write } from './rules.ts'
import { ceremonies, quorumSentence } from './text.ts'

const now = Temporal.Instant.from('2025-06-18T06:30:00Z')
const by: By = { actor: { personId: 'secretary', isAdministrator: false, standings: [] }, personId: 'secretary', now, on: '2025-06-18' }
const meeting: Meeting = {
  id: 'm', bodyId: 'b', periodId: 'p', periodSlug: 's', number: 14, onDay: '2025-06-18', starts: '09:00', ends: '11:00',
  zone: 'Europe/Helsinki', place: '', remoteLink: '', state: 'open', origin: 'planned', cancelledReason: null, openedAt: now,
  closedAt: null, version: 1,
}
const item: Item = {
  id: 'i', meetingId: 'm', bodyId: 'b', parentId: null, matterId: 'x', diaryNumber: null, kind: 'matter', position: 1, number: '6',
  title: { fi: 'Asia' }, presenter: '', presenterId: null, purpose: 'decision', proposal: '', minutes: 10, level: null, ground: '',
  groundUntil: null, publicTitle: {}, struckAt: null, struckBy: null, struckReason: null, mergedIntoId: null, isFolded: false, splitFromId: null,
  version: 1,
}
const person = (personId: string, role: BodyRole = 'member'): Attendance => ({ personId, name: personId, role, title: '', represents: '',
  presence: 'present', deputyForId: null, presides: false })
const room: ItemRoom = {
  bodyId: 'b', meeting, minutes: null, item, stored: null, version: 1, recused: [], dissents: [],
  present: [{ ...person('chair', 'chair'), presides: true }, person('one'), person('two'), person('secretary', 'secretary'), person('expert', 'expert')], leaving: [], quorum: 3, hasFrozen: false,
}
const stored: Decision = { itemId: 'i', handling: 'k', decision: 'p', outcome: null, recordedAt: null, recordedBy: null, recordedByName: null, presidedBy: null, presidedByName: null,
  writtenBy: null, writtenByName: null, writtenAt: null, version: 2 }
const recorded: ItemRoom = { ...room, stored: { ...stored, outcome: 'decided', recordedAt: now }, version: 3 }
const text = { handling: 'Käsiteltiin.', decision: 'Hyväksyttiin.' }
const refusalsOf = (outcome: { ok: boolean; refusals?: string[] }) => outcome.ok ? [] : outcome.refusals ?? []

test('those who run the meeting write; everybody of the body sees; nobody of another body does either', () => {
  const roles = ['chair', 'viceChair', 'secretary', 'checker', 'member', 'deputy', 'coordinator', 'expert'] as const
  const asked = (act: keyof typeof may, bodyId: string) => roles.filter((role) => isAllowed(may[act],
    { personId: 'x', isAdministrator: true, standings: [{ bodyId, role, from: '2024-01-01', until: null }] }, room, '2025-06-18'))
  for (const act of ['write', 'record', 'reopen', 'markUntreated', 'recordRecusal', 'recordDissent'] as const) {
    assert.deepEqual(asked(act, 'b'), ['chair', 'viceChair', 'secretary'], act)
    assert.deepEqual(asked(act, 'other'), [], act)
  }
  assert.deepEqual(asked('see', 'b'), roles)
})

describe('writing', () => {
  test('a text is saved while the record is open and the outcome is not given', () => {
    const saved = write({ ...room, stored, version: 2 }, by, text)
    assert.ok(saved.ok && saved.value.version === 2 && saved.value.by === 'secretary')
    assert.deepEqual(refusalsOf(write(recorded, by, text)), ['isRecorded'])
    assert.deepEqual(refusalsOf(write({ ...room, meeting: { ...meeting, state: 'called' } }, by, text)), ['recordIsClosed'])
    assert.deepEqual(refusalsOf(write({ ...room, item: { ...item, struckAt: now } }, by, text)), ['isStruck'])
  })
  test('after closing the texts are polished until the minutes are sent for checking', () => {
    const closed: Meeting = { ...meeting, state: 'closed', closedAt: now }
    assert.ok(write({ ...room, meeting: closed }, by, text).ok)
    assert.ok(write({ ...room, meeting: closed, minutes: 'draft' }, by, text).ok)
    for (const minutes of ['checking', 'approved', 'published']) {
      assert.deepEqual(refusalsOf(write({ ...room, meeting: closed, minutes }, by, text)), ['recordIsClosed'], minutes)
    }
  })
  test('whoever is recused does not write the record', () => {
    const recused = { ...room, recused: ['secretary'] }
    assert.deepEqual(refusalsOf(write(recused, by, text)), ['writerIsRecused'])
    assert.deepEqual(refusalsOf(record(recused, by, { ...text, outcome: 'noted' })), ['writerIsRecused'])
    assert.deepEqual(refusalsOf(reopen({ ...recorded, recused: ['secretary'] }, by, { reason: 'x' })), ['writerIsRecused'])
  })
})

describe('who presides', () => {
  const vice = person('vice', 'viceChair')
  const presided = (more: Partial<ItemRoom>) => {
    const outcome = record({ ...room, quorum: 0, ...more }, by, { ...text, outcome: 'decided' })
    return outcome.ok ? outcome.value.presidedBy : outcome.refusals
  }
  test('the chair presides, and the vice chair when the chair is recused or has left', () => {
    const both = [...room.present, vice]
    assert.equal(presided({ present: both }), 'chair')
    assert.equal(presided({ present: both, recused: ['chair'] }), 'vice')
    assert.equal(presided({ present: both.filter((one) => one.personId !== 'chair') }), 'vice')
  })
  test('where nobody presides the body takes no stand; after it the one who presided stays', () => {
    assert.deepEqual(presided({ recused: ['chair'] }), ['nobodyPresides'])
    assert.deepEqual(presided({ present: [...room.present, vice], recused: ['chair', 'vice'] }), ['nobodyPresides'])
    const closed: Meeting = { ...meeting, state: 'closed', closedAt: now }
    assert.equal(presided({ meeting: closed, present: [], stored: { ...stored, presidedBy: 'vice' }, version: 2 }), 'vice')
  })
})

describe('the outcome', () => {
  const ending = (outcome: (typeof outcomes)[number], more: Partial<ItemRoom> = {}, words = text) =>
    refusalsOf(record({ ...room, ...more }, by, { ...words, outcome }))

  test('a stand needs a quorum of those in the room less the recused; other outcomes do not', () => {
    assert.equal(votesOn(room), 3, 'the secretary and the expert have no vote')
    for (const outcome of ['decided', 'policyLine', 'proposedOnwards'] as const) {
      assert.deepEqual(ending(outcome), [])
      assert.deepEqual(ending(outcome, { recused: ['one'] }), ['noQuorum'], outcome)
      assert.deepEqual(ending(outcome, { present: room.present.toSpliced(1, 1) }), ['noQuorum'], outcome)
    }
    for (const outcome of ['noted', 'returned', 'tabled', 'postponed', 'notHandled', 'struck'] as const) {
      assert.deepEqual(ending(outcome, { present: [] }, { handling: '', decision: '' }), [], outcome)
    }
  })
  test('a stand without words is no stand', () =>
    assert.deepEqual(ending('decided', {}, { handling: '', decision: '' }), ['decisionMissing']))
  test('opening and closing have their own outcome and no other', () => {
    for (const kind of itemKinds) {
      for (const outcome of outcomes) {
        const isOwn = kind === 'opening' ? outcome === 'opened' : kind === 'closing' ? outcome === 'closed' : !['opened', 'closed'].includes(outcome)
        assert.equal(outcomesFor(kind).includes(outcome), isOwn)
        assert.equal(ending(outcome, { item: { ...item, kind } }).includes('outcomeNotForItem'), !isOwn, `${kind} ${outcome}`)
      }
    }
    assert.deepEqual(ending('closed', { item: { ...item, kind: 'closing' } }), ['meetingGoesOn'])
    assert.deepEqual(ending('closed', { item: { ...item, kind: 'closing' }, meeting: { ...meeting, state: 'closed' } }), [])
  })
  test('an outcome is given once, and taken back only with a reason that stays', () => {
    assert.deepEqual(refusalsOf(record(recorded, by, { ...text, outcome: 'noted' })), ['isRecorded'])
    const reopened = reopen(recorded, by, { reason: 'Kirjattiin väärä päätös' })
    assert.deepEqual(reopened.ok && [reopened.value.outcome, reopened.value.decision, reopened.value.reason],
      ['decided', 'p', 'Kirjattiin väärä päätös'])
    assert.deepEqual(refusalsOf(reopen(room, by, { reason: 'x' })), ['notRecorded'])
    assert.deepEqual(refusalsOf(reopen({ ...recorded, hasFrozen: true }, by, { reason: 'x' })), ['structuresAreFrozen'])
    assert.deepEqual(refusalsOf(reopen({ ...recorded, minutes: 'checking', meeting: { ...meeting, state: 'closed' } }, by, { reason: 'x' })),
      ['recordIsClosed'])
  })
  test('papers come on the table only during the meeting', () => {
    const during = record(room, by, { ...text, outcome: 'decided' })
    const after = record({ ...room, meeting: { ...meeting, state: 'closed', closedAt: now } }, by, { ...text, outcome: 'decided' })
    assert.deepEqual([during.ok && during.value.renewsTable, after.ok && after.value.renewsTable], [true, false])
  })
  test('untreated items are marked together only while the meeting goes on, and keep what was written', () => {
    const untreated = { bodyId: 'b', meeting, itemIds: ['i', 'j'], decisions: new Map([['i', stored]]) }
    const marked = markUntreated(untreated, by)
    assert.deepEqual(marked.ok && marked.value.items, [{ id: 'i', handling: 'k', decision: 'p', version: 2 },
      { id: 'j', handling: '', decision: '', version: 1 }])
    assert.deepEqual(refusalsOf(markUntreated({ ...untreated, itemIds: [] }, by)), ['nothingUntreated'])
    assert.deepEqual(refusalsOf(markUntreated({ ...untreated, meeting: { ...meeting, state: 'closed' } }, by)), ['meetingIsNotOpen'])
  })
})

describe('recusal and dissent', () => {
  const dissent = (personId: string, position: number) => ({ id: personId, itemId: 'i', personId, name: personId, text: 'x', position })
  test('somebody in the room stands aside, with a ground, before the outcome', () => {
    assert.ok(recordRecusal(room, by, { personId: 'expert', ground: 'osapuoli' }).ok)
    assert.deepEqual(refusalsOf(recordRecusal(room, by, { personId: 'away', ground: 'x' })), ['personNotPresent'])
    // Who left because of the item is gone before it is written down why.
    assert.ok(recordRecusal({ ...room, leaving: [person('away')] }, by, { personId: 'away', ground: 'x' }).ok)
    assert.deepEqual(refusalsOf(recordRecusal({ ...room, recused: ['one'] }, by, { personId: 'one', ground: 'x' })), ['alreadyRecused'])
    assert.deepEqual(refusalsOf(recordRecusal({ ...room, dissents: [dissent('one', 1)] }, by, { personId: 'one', ground: 'x' })), ['hasDissented'])
    assert.deepEqual(refusalsOf(recordRecusal(recorded, by, { personId: 'one', ground: 'x' })), ['isRecorded'])
    assert.deepEqual(refusalsOf(removeRecusal(recorded)), ['isRecorded'])
    assert.ok(removeRecusal({ ...room, recused: ['one'] }).ok)
  })
  test('somebody with a vote who takes part dissents, also after the outcome, in the order in which it was said', () => {
    assert.ok(recordDissent(recorded, by, { personId: 'one', text: 'Eri mieltä' }).ok)
    assert.deepEqual(refusalsOf(recordDissent(room, by, { personId: 'expert', text: 'x' })), ['hasNoVote'])
    assert.deepEqual(refusalsOf(recordDissent(room, by, { personId: 'away', text: 'x' })), ['hasNoVote'])
    assert.deepEqual(refusalsOf(recordDissent({ ...room, recused: ['one'] }, by, { personId: 'one', text: 'x' })), ['hasNoVote'])
    const deputy = (deputyForId: string) => refusalsOf(recordDissent({ ...room, present: [...room.present, { ...person('deputy', 'deputy'), deputyForId }] }, by,
      { personId: 'deputy', text: 'x' }))
    assert.deepEqual(deputy('somebody away'), [])
    assert.deepEqual(deputy('one'), ['hasNoVote'])
    const third = recordDissent({ ...room, dissents: [dissent('two', 1), dissent('chair', 4)] }, by, { personId: 'one', text: 'x' })
    assert.equal(third.ok && third.value.position, 5)
    assert.deepEqual(refusalsOf(recordDissent({ ...room, dissents: [dissent('one', 1)] }, by, { personId: 'one', text: 'x' })), ['hasDissented'])
    assert.deepEqual(refusalsOf(removeDissent({ ...room, meeting: { ...meeting, state: 'closed' }, minutes: 'checking' }, by, { dissentId: 'x' })),
      ['recordIsClosed'])
  })
})

describe('who is writing', () => {
  const pen = (personId: string, seenAt: string, isOpen = true) =>
    takePen({ bodyId: 'b', itemId: 'i', isOpen, writer: { personId, name: personId, seenAt: Temporal.Instant.from(seenAt) } }, by)
  test('a minute of silence frees the pen, and so does a clock that was moved', () => {
    assert.deepEqual(refusalsOf(pen('chair', '2025-06-18T06:29:01Z')), ['otherIsWriting'])
    assert.ok(pen('chair', '2025-06-18T06:29:00Z').ok)
    assert.ok(pen('chair', '2025-06-19T06:30:00Z').ok, 'the demonstration went back a day')
    assert.ok(pen('secretary', '2025-06-18T06:29:59Z').ok)
    assert.deepEqual(refusalsOf(pen('secretary', '2025-06-18T06:29:59Z', false)), ['notToBeWritten'])
    assert.equal(isWriting({ seenAt: now }, now), true)
  })
})

describe('words', () => {
  test('every outcome is worded as a state and as the minutes begin with it', () => {
    for (const outcome of outcomes) {
      for (const language of ['fi', 'sv', 'en'] as const) {
        assert.notEqual(outcomeWords[outcome][language], '')
        assert.match(outcomeHeadings[outcome][language], /^[A-ZÅÄÖ]/)
      }
    }
  })
  test('the moment of opening is told in the time of the place, whatever the clock of the machine', () => {
    const winter = Temporal.Instant.from('2025-11-18T07:03:00Z')
    assert.equal(ceremonies.opening(winter, 'Europe/Helsinki', 'fi'), 'Puheenjohtaja avasi kokouksen klo 9.03.')
    assert.equal(ceremonies.closing(now, 'Europe/Helsinki', 'sv'), 'Ordföranden avslutade mötet kl. 9.30.')
    assert.match(quorumSentence(3, 3, 'fi'), /päätösvaltaiseksi/)
    assert.match(quorumSentence(2, 3, 'fi'), /ei ole päätösvaltainen/)
  })
})
