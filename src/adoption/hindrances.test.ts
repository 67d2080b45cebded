// What keeps a body from approving a set: every kind by its name, all at once, and nothing where nothing hinders.
import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import type { HeldVersion } from '../agenda/agenda.ts'
import { cross } from '../crosswalk/crossing.ts'
import type { Member } from '../crosswalk/crosswalk.ts'
import { canonicalStructure } from '../template/writing.ts'
import { positionOf, type Structure, taskOf, unitOf } from '../structure/structure.ts'
import { type Chosen, hindrancesOf, type Weighing } from './hindrances.ts'

/** `staff` are the numbers of positions, each with a task of the same number; the first leads. */
const structure = (organisation: string, staff: number[]): Structure => ({
  organisation, validFrom: '2026-01-01', units: [unitOf({ id: organisation, name: { fi: `Yksikkö ${organisation}`, sv: `Enhet ${organisation}` } })],
  positions: staff.map((one, index) => positionOf({ id: `P${one}`, unit: organisation, title: { fi: 'asiantuntija' }, head: index === 0 })),
  tasks: staff.map((one) => taskOf({ id: `T${one}`, unit: organisation, name: { fi: 'tehtävä' }, fte: 1 })),
})

const member = (id: string, content: Structure, more: Partial<Chosen> = {}): Chosen => ({ organisationId: `o-${id}`, name: { fi: `Virasto ${id}` },
  revisionId: `r-${id}`, number: 1, state: 'submitted', condition: null, validFrom: '2026-01-01', sha256: canonicalStructure(content).slice(0, 64), structure: content,
  errors: 0, newer: null, ...more })

const held = (one: Member): HeldVersion => ({ revisionId: one.revisionId, organisationId: one.organisationId, organisation: one.name,
  number: one.number, sha256: one.sha256 })

const old = structure('Vanha', [1, 2, 3, 4])
function weighing(chosen = [member('X', structure('X', [1, 2])), member('Y', structure('Y', [3, 4]))], over: Partial<Weighing> = {}, outgoing = old): Weighing {
  return { body: { name: { fi: 'Ryhmä', sv: 'Gruppen', en: 'Group' }, approvesStructures: true }, chosen, without: [], reasons: [], sent: chosen.map(held),
    crosswalk: cross({ outgoing: [member('V', outgoing, { state: 'approved' })], incoming: chosen, successions: [], agencies: [], confirmed: [], refused: [] }), ...over }
}
const codesOf = (given: Weighing) => hindrancesOf(given).map((one) => one.code)
const saidOf = (given: Weighing) => hindrancesOf(given).map((one) => one.words.fi).join('\n')

test('nothing hinders a set that balances, is led, sound and as it was sent', () => assert.deepEqual(codesOf(weighing()), []))

describe('the set', () => {
  test('is empty', () => assert.deepEqual(codesOf(weighing([], {}, structure('V', []))), ['emptySet']))
  test('lacks an organisation', () => {
    const given = weighing(undefined, { without: [{ organisationId: 'o-Z', name: { fi: 'Virasto Z' } }] })
    assert.deepEqual([codesOf(given), saidOf(given)], [['organisationMissing'], 'Virasto Z: joukosta puuttuu rakenneversio.'])
  })
  test('has the same version twice', () => {
    const [one, other] = weighing().chosen
    assert.ok(one !== undefined && other !== undefined)
    assert.deepEqual(codesOf({ ...weighing(), chosen: [one, other, one] }), ['versionTwice'])
  })
  test('has two versions of one organisation', () => {
    const [one, other] = weighing().chosen
    assert.ok(one !== undefined && other !== undefined)
    const chosen = [one, other, { ...other, revisionId: 'r-Y2', number: 2 }]
    const said = saidOf({ ...weighing(), chosen, sent: chosen.map(held) })
    assert.equal(said, 'Virasto Y: joukossa on useampi kuin yksi versio (1, 2).')
  })
})

describe('a version', () => {
  const withFirst = (more: Partial<Chosen>) => {
    const [one, other] = weighing().chosen
    return { ...weighing(), chosen: [{ ...one, ...more }, other].filter((each): each is Chosen => each !== undefined) }
  }
  test('was taken back', () => assert.deepEqual(codesOf(withFirst({ state: 'draft' })), ['takenBack']))
  test('is approved already', () => assert.deepEqual(codesOf(withFirst({ state: 'approved' })), ['alreadyApproved']))
  test('has changed since the paper was sent', () => assert.deepEqual(codesOf(withFirst({ sha256: 'another' })), ['changedSince']))
  test('has errors', () => assert.match(saidOf(withFirst({ errors: 3 })), /^Virasto X: versiossa 1 on virheitä \(3\)\.$/))
  test('was superseded by one that is submitted', () =>
    assert.match(saidOf(withFirst({ newer: { number: 2, state: 'submitted' } })), /uudempi versio 2 on annettu käsittelyyn/))
  test('has a newer one that is still a draft: that is told, and hinders nothing', () => {
    const [one] = hindrancesOf(withFirst({ newer: { number: 2, state: 'draft' } }))
    assert.deepEqual([one?.code, one?.isWarning], ['newerDraft', true])
  })
  test('lacks a head position in a unit, which is named and linked', () => {
    const headless = structure('X', [1, 2])
    headless.positions.forEach((one) => { one.head = false })
    const [one] = hindrancesOf(weighing([member('X', headless), member('Y', structure('Y', [3, 4]))]))
    assert.deepEqual([one?.code, one?.words.fi, one?.words.sv], ['headMissing', 'Virasto X: esihenkilön vakanssi puuttuu: Yksikkö X.',
      'Virasto X: chefens vakans saknas: Enhet X.'])
    assert.deepEqual(one?.links, [{ revisionId: 'r-X', unitId: 'X', name: { fi: 'Yksikkö X', sv: 'Enhet X' } }])
  })
  test('is led by an abolished position, which leads nothing', () => {
    const headless = structure('X', [1, 2])
    headless.positions.push(positionOf({ id: 'P9', unit: 'X', head: true, occupancy: 'abolished' }))
    headless.positions[0]!.head = false
    assert.deepEqual(codesOf(weighing([member('X', headless), member('Y', structure('Y', [3, 4]))])), ['headMissing'])
  })
})

describe('the paper', () => {
  test('was never sent', () => assert.deepEqual(codesOf(weighing(undefined, { sent: null })), ['notSent']))
  test('lacks a version of the set', () => assert.deepEqual(codesOf({ ...weighing(), sent: weighing().chosen.slice(0, 1).map(held) }), ['notInPaper']))
  test('has a version that is not in the set any more', () => {
    const gone = member('Z', structure('Z', []))
    assert.match(saidOf({ ...weighing(), sent: [...weighing().chosen, gone].map(held) }), /versio 1, joka ei enää ole joukossa/)
  })
})

describe('the ledger', () => {
  test('misses a position, a task and their person-years, by name and by the organisation they come from', () => {
    const given = weighing([member('X', structure('X', [1, 2])), member('Y', structure('Y', [3]))])
    assert.deepEqual(codesOf(given), ['positionsMissing', 'tasksMissing'])
    assert.match(saidOf(given), /Virasto V: vakansseja ilman saajaa 1 \(1 htv\): P4 \(asiantuntija, Yksikkö Vanha\)/)
  })
  test('has a position and a task with two receivers', () => {
    const given = weighing([member('X', structure('X', [1, 2])), member('Y', structure('Y', [3, 4, 1]))])
    assert.deepEqual(codesOf(given), ['positionsDoubled', 'tasksDoubled'])
  })
})

describe('a task and its position', () => {
  /** Task 4 goes to X and position 4 to Y. */
  const apart = () => {
    const [x, y] = [structure('X', [1, 2]), structure('Y', [3, 4])]
    y.tasks = y.tasks.filter((one) => one.id === 'T9')
    x.tasks = [...x.tasks, ...structure('X', [3, 4]).tasks]
    return [member('X', x), member('Y', y)]
  }
  test('go to different agencies: the section is cited, the agencies and the unit are named', () => {
    const given = weighing(apart())
    assert.deepEqual(codesOf(given), ['divided'])
    assert.match(saidOf(given), /Virasto V, Yksikkö Vanha: tehtävien saaja on Virasto X, vakanssien saaja Virasto X, Virasto Y\. .*5 a §/)
    assert.deepEqual(hindrancesOf(given)[0]?.explains, { organisationId: 'o-V', unit: 'Vanha' })
  })
  test('may do so with a recorded reason', () => {
    assert.deepEqual(codesOf(weighing(apart(), { reasons: [{ organisationId: 'o-V', unit: 'Vanha', reason: 'x', name: 'y' }] })), [])
    assert.deepEqual(codesOf(weighing(apart(), { reasons: [{ organisationId: 'o-V', unit: 'Toinen', reason: 'x', name: 'y' }] })), ['divided'])
  })
  test('go together to an agency outside the reform: nothing hinders', () => {
    const leaving = structure('Vanha', [1, 2, 3, 4])
    for (const row of [...leaving.positions, ...leaving.tasks]) if (row.id.endsWith('4')) row.receiver = 'Valvontavirasto'
    assert.deepEqual(codesOf(weighing([member('X', structure('X', [1, 2])), member('Y', structure('Y', [3]))], {}, leaving)), [])
    const onlyTask = structure('Vanha', [1, 2, 3, 4])
    for (const row of onlyTask.tasks) if (row.id.endsWith('4')) row.receiver = 'Valvontavirasto'
    const y = structure('Y', [3, 4])
    y.tasks = y.tasks.filter((one) => one.id !== 'T4')
    assert.deepEqual(codesOf(weighing([member('X', structure('X', [1, 2])), member('Y', y)], {}, onlyTask)), ['divided'])
  })
})

test('a body whose task it is not approves nothing, and is told so by its name', () => {
  const given = weighing(undefined, { body: { name: { fi: 'Hankeryhmä', sv: 'Projektgruppen', en: 'Project group' }, approvesStructures: false } })
  assert.deepEqual(codesOf(given), ['notItsTask'])
  assert.match(saidOf(given), /^Hankeryhmä: toimielimen tehtävänä ei ole/)
  assert.deepEqual(codesOf(weighing(undefined, { body: null })), ['notItsTask'])
})

test('everything is told at once', () => {
  const chosen = [member('X', structure('X', [1]), { state: 'draft', errors: 2 }), member('Y', structure('Y', [3, 1]), { newer: { number: 2, state: 'approved' } })]
  assert.deepEqual(codesOf(weighing(chosen, { sent: null, without: [{ organisationId: 'o-Z', name: { fi: 'Z' } }] })),
    ['organisationMissing', 'takenBack', 'hasErrors', 'superseded', 'notSent', 'positionsMissing', 'positionsDoubled', 'tasksMissing', 'tasksDoubled', 'divided'])
})
