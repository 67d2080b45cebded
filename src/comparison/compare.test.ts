// What a comparison says of small structures made by hand, of any reform made by chance, and how right it is beside the truth.
import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import fc from 'fast-check'
import { factPrecision } from '../../bench/precision.ts'
import { dice, shuffle } from '../../bench/dice.ts'
import { reformOf, type ReformOptions } from '../../bench/reform.ts'
import { applied, treeOf } from '../../test/applied.ts'
import { brief, gradesOf, type Row, structure, top } from '../../test/small-structures.ts'
import { positionOf, type Structure } from '../structure/structure.ts'
import { successionsIn } from './commands.ts'
import { compare } from './compare.ts'
import type { Change } from './comparison.ts'

describe('what is decided between two structures', () => {
  test('a unit that keeps its id, people and parent under another name is renamed, and that is a fact', () => {
    const comparison = compare(structure([top, ['A', 'Talous', 'R', ['P1', 'P2']]]), structure([top, ['A', 'Resurssit', 'R', ['P1', 'P2']]]))
    assert.deepEqual(brief(comparison), ['renamed A>A'])
    assert.equal(comparison.changes[0]!.grade, 'verified')
  })

  test('case, spaces, dashes, punctuation and Unicode form make no new name', () => {
    const names = ['Alueiden käyttö', 'ALUEIDEN  KÄYTTÖ', 'Alueiden-käyttö', 'Alueiden\u00a0käyttö', 'Alueiden ka\u0308ytto\u0308', 'Alueiden käyttö.', 'Aluei\u00adden käyttö']
    for (const name of names) {
      assert.deepEqual(brief(compare(structure([top, ['A', names[0]!, 'R']]), structure([top, ['A', name, 'R']]))), [], name)
    }
  })

  test('a name that comes up again does not draw in a unit whose only person went elsewhere', () => {
    const old = structure([top, ['A', 'Luonto', 'R', ['P1']], ['B', 'Vesi', 'R', ['P2', 'P3', 'P4']], ['C', 'Maa', 'R', ['P5', 'P6']],
      ['D', 'Ilma', 'R', ['P7', 'P8', 'P9']]])
    const next = structure([top, ['X', 'Luonto', 'R', ['P5', 'P6', 'P7', 'P8', 'P9']], ['Y', 'Ympäristö', 'R', ['P1', 'P2', 'P3', 'P4']]])
    assert.deepEqual(brief(compare(old, next)), ['merged A+B>Y', 'merged C+D>X'])
  })

  test('units joined under a new id and name are merged; when one of them goes on, the others are absorbed', () => {
    const old = structure([top, ['A', 'Luonto', 'R', ['P1', 'P2']], ['B', 'Vesi', 'R', ['P3', 'P4', 'P5']]])
    assert.deepEqual(brief(compare(old, structure([top, ['C', 'Ympäristö', 'R', ['P1', 'P2', 'P3', 'P4', 'P5']]]))), ['merged A+B>C'])
    assert.deepEqual(brief(compare(old, structure([top, ['A', 'Luonto', 'R', ['P1', 'P2', 'P3', 'P4', 'P5']]]))), ['absorbed B>A'])
    assert.deepEqual(brief(compare(old, structure([top, ['X', 'Luonto', 'R', ['P1', 'P2', 'P3', 'P4', 'P5']]]))), ['absorbed B>X'])
  })

  test('the greater half of the people is enough to know a unit again', () => {
    const old = structure([top, ['A', 'Luonto', 'R', ['P1', 'P2', 'P3', 'P4', 'P5']], ['B', 'Vesi', 'R', ['P6', 'P7', 'P8', 'P9', 'Q0']],
      ['C', 'Ilma', 'R', ['Q1', 'Q2', 'Q3', 'Q4']]])
    const next = structure([top, ['X', 'Metsä', 'R', ['P1', 'P2', 'P3', 'P6', 'P7']], ['B', 'Vesi', 'R', ['P4', 'P8', 'P9', 'Q0']],
      ['C', 'Ilma', 'R', ['P5', 'Q1', 'Q2', 'Q3', 'Q4']]])
    assert.deepEqual(brief(compare(old, next)), ['renamed A>X'])
  })

  test('three may merge, and a merger may move to another parent', () => {
    const old = structure([top, ['D', 'Osasto', 'R', ['P9']], ['A', 'Luonto', 'R', ['P1', 'P2']], ['B', 'Vesi', 'R', ['P3']], ['C', 'Ilma', 'R', ['P5', 'P6']]])
    const next = structure([top, ['D', 'Osasto', 'R', ['P9']], ['N', 'Ympäristö', 'D', ['P1', 'P2', 'P3', 'P5', 'P6']]])
    assert.deepEqual(brief(compare(old, next)), ['merged A+B+C>N'])
  })

  test('a unit that gives half of itself to a new one and goes on is split, and so is one of which nothing keeps the id', () => {
    const old = structure([top, ['A', 'Luonto', 'R', ['P1', 'P2', 'P3', 'P4']]])
    assert.deepEqual(brief(compare(old, structure([top, ['A', 'Luonto', 'R', ['P1', 'P2']], ['C', 'Vesi', 'R', ['P3', 'P4']]]))), ['split A>A+C'])
    assert.deepEqual(brief(compare(old, structure([top, ['B', 'Metsä', 'R', ['P1', 'P2']], ['C', 'Vesi', 'R', ['P3', 'P4']]]))), ['split A>B+C'])
  })

  test('only what really is several to several is regrouped', () => {
    const old = structure([top, ['A', 'Yksi', 'R', ['P1', 'P2', 'P3', 'P4']], ['B', 'Kaksi', 'R', ['P5', 'P6', 'P7', 'P8']]])
    const next = structure([top, ['C', 'Kolme', 'R', ['P1', 'P2', 'P5', 'P6']], ['D', 'Neljä', 'R', ['P3', 'P4', 'P7', 'P8']]])
    assert.deepEqual(brief(compare(old, next)), ['regrouped A+B>C+D'])
  })

  test('a unit may be absorbed into one from which another is parted at the same time', () => {
    const old = structure([top, ['A', 'Yksi', 'R', ['P1', 'P2', 'P3', 'P4']], ['B', 'Kaksi', 'R', ['P5', 'P6']]])
    const next = structure([top, ['A', 'Yksi', 'R', ['P1', 'P2', 'P5', 'P6']], ['C', 'Kolme', 'R', ['P3', 'P4']]])
    assert.deepEqual(brief(compare(old, next)), ['split A>A+C', 'absorbed B>A'])
  })

  test('a branch that moves is one move, and what is below it follows', () => {
    const rows = (parent: string): Row[] => [top, ['D', 'Osasto', 'R', ['P1']], ['E', 'Toinen', 'R', ['P2']], ['A', 'Luonto', parent, ['P3']],
      ['B', 'Vesi', 'A', ['P4']], ['C', 'Ilma', 'B', ['P5']]]
    const comparison = compare(structure(rows('D')), structure(rows('E')))
    assert.deepEqual(brief(comparison), ['moved A>A'])
    assert.equal(comparison.followed, 2)
  })

  test('children of a merged unit follow, and so does a container that holds nothing but them', () => {
    const old = structure([top, ['A', 'Yksi', 'R'], ['a', 'Alayksikkö', 'A', ['P1', 'P2']], ['B', 'Kaksi', 'R'], ['b', 'Toinen ala', 'B', ['P3', 'P4']]])
    const next = structure([top, ['C', 'Kolme', 'R'], ['a', 'Alayksikkö', 'C', ['P1', 'P2']], ['b', 'Toinen ala', 'C', ['P3', 'P4']]])
    const comparison = compare(old, next)
    assert.deepEqual(brief(comparison), ['merged A+B>C'])
    assert.equal(comparison.followed, 2)
    assert.equal(comparison.changes[0]!.reason.startsWith('children'), true)
  })

  test('a small unit whose name others bear too is known among its siblings, and one who came to it parts nobody', () => {
    const rows = (d: string, people: [string[], string[]]): Row[] => [[`${d}R`, 'Keskus', null, ['P0']], [`${d}D`, 'Osasto', `${d}R`, ['P1', 'P2']],
      [`${d}E`, 'Toinen', `${d}R`, ['P3', 'P4']], [`${d}F`, 'Arkisto', `${d}D`, people[0]], [`${d}G`, 'Arkisto', `${d}E`], [`${d}A`, 'Luonto', `${d}R`, people[1]]]
    const comparison = compare(structure(rows('', [[], ['P5', 'P6', 'P7']])), structure(rows('X', [['P7'], ['P5', 'P6']])))
    assert.deepEqual(brief(comparison), [])
    assert.deepEqual(comparison.links.map((link) => `${link.old} ${link.new}`), ['A XA', 'D XD', 'E XE', 'F XF', 'G XG', 'R XR'])
  })

  test('a unit that was under one that ended and is a top now has moved', () => {
    const old = structure([top, ['D', 'Osasto', 'R', ['P9']], ['A', 'Luonto', 'D', ['P1', 'P2']]])
    assert.deepEqual(brief(compare(old, structure([top, ['A', 'Luonto', null, ['P1', 'P2']]]))), ['abolished D>', 'moved A>A'])
  })

  test('two names or two parents may be swapped while the people stay', () => {
    const names = (one: string, other: string) => structure([top, ['A', one, 'R', ['P1', 'P2']], ['B', other, 'R', ['P3', 'P4']]])
    assert.deepEqual(brief(compare(names('Talous', 'Viestintä'), names('Viestintä', 'Talous'))), ['renamed A>A', 'renamed B>B'])
    const parents = (one: string, other: string) => structure([top, ['D', 'D-osasto', 'R'], ['E', 'E-osasto', 'R'], ['A', 'Talous', one, ['P1']], ['B', 'Viestintä', other, ['P2']]])
    assert.deepEqual(brief(compare(parents('D', 'E'), parents('E', 'D'))), ['moved A>A', 'moved B>B'])
  })

  test('where only names are left, everything said is a proposal', () => {
    const old = structure([top, ['A', 'Talous', 'R'], ['B', 'Hallinto', 'A'], ['C', 'Viestintä', 'R'], ['D', 'Hallinto', 'C']])
    const next = structure([['1', 'Keskus', null], ['2', 'Talous', '1'], ['3', 'Hallinto', '2'], ['4', 'Viestintä', '1'], ['5', 'Hallinto', '4'], ['6', 'Uusi', '1']])
    const comparison = compare(old, next)
    assert.deepEqual(comparison.links.map((link) => `${link.old}${link.new}${link.grade}`), ['A2name', 'B3name', 'C4name', 'D5name', 'R1name'])
    assert.deepEqual(brief(comparison), ['founded >6'])
    assert.deepEqual(new Set(gradesOf(comparison)), new Set(['founded name']))
  })

  test('what rests on a guess is a guess: a move under a parent known by its name only', () => {
    const old = structure([top, ['D', 'Osasto', 'R'], ['A', 'Luonto', 'R', ['P1', 'P2']]])
    const next = structure([top, ['X', 'Osasto', 'R'], ['A', 'Luonto', 'X', ['P1', 'P2']]])
    assert.deepEqual(compare(old, next).changes.map(({ kind, grade }) => `${kind} ${grade}`), ['moved name'])
  })
})

describe('ids', () => {
  test('an id whose people are all elsewhere, under another name and parent, names another unit now', () => {
    const filler: Row[] = [1, 2, 3, 4].map((at) => [`F${at}`, `Yksikkö ${at}`, 'R', [`F${at}`]])
    const old = structure([top, ...filler, ['A', 'Talous', 'F1', ['P1', 'P2']], ['B', 'Viestintä', 'F2', ['P3', 'P4']]])
    const next = structure([top, ...filler, ['A', 'Viestintä', 'F2', ['P3', 'P4']], ['B', 'Talous', 'F1', ['P1', 'P2']]])
    const comparison = compare(old, next)
    assert.deepEqual(comparison.suspectIds, ['A', 'B'])
    assert.deepEqual(comparison.links.filter((link) => link.old.length === 1 && link.old !== 'R').map((link) => `${link.old}${link.new}`), ['AB', 'BA'])
    assert.deepEqual(brief(comparison), [])
  })

  test('an id whose people are all elsewhere is not believed, though its name is nowhere else', () => {
    const filler: Row[] = [1, 2, 3, 4].map((at) => [`F${at}`, `Yksikkö ${at}`, 'R', [`F${at}`]])
    const old = structure([top, ...filler, ['A', 'Talous', 'F1', ['P1', 'P2']]])
    const comparison = compare(old, structure([top, ...filler, ['A', 'Kalastus', 'F2', ['P7', 'P8']], ['X', 'Resurssit', 'F1', ['P1', 'P2']]]))
    assert.deepEqual([comparison.suspectIds, comparison.links.find((link) => link.old === 'A')?.new], [['A'], 'X'])
  })

  test('where most ids that can be checked name something else, none is believed', () => {
    const names = ['Talous', 'Viestintä', 'Kalastus', 'Rakentaminen']
    const rows = (called: string[], parent: (at: number) => string): Row[] => [['R', 'Keskus', null], ['F1', 'Pohjoinen', 'R'], ['F2', 'Etelä', 'R'],
      ...called.map((name, at): Row => [`A${at}`, name, parent(at)])]
    const comparison = compare(structure(rows(names, () => 'F1')), structure(rows(['Satama', 'Koulutus', 'Arkisto', 'Metsät'], () => 'F2')))
    assert.deepEqual(comparison.suspectIds, ['A0', 'A1', 'A2', 'A3'])
    assert.deepEqual(comparison.links.map(({ old, grade }) => `${old} ${grade}`), ['R name', 'F1 name', 'F2 name'])
  })

  test('numbers of positions that were used again for other posts lead nowhere', () => {
    const titles = ['tarkastaja', 'kalastusneuvos', 'juristi', 'viestintäjohtaja', 'metsänhoitaja', 'arkistonhoitaja']
    const posts = (units: [string, string], by: number) => titles.map((_, at) =>
      positionOf({ id: `P${at}`, unit: units[at < 3 ? 0 : 1], title: { fi: titles[(at + by) % titles.length] ?? '' } }))
    const two = (a: string, b: string, by: number) => structure([['R', 'Keskus', null], [a, `Ensimmäinen ${a}`, 'R'], [b, `Toinen ${b}`, 'R']], { positions: posts([a, b], by) })
    assert.deepEqual(brief(compare(two('A', 'B', 0), two('X', 'Y', 0))), ['renamed A>X', 'renamed B>Y'])
    assert.deepEqual(compare(two('A', 'B', 0), two('X', 'Y', 3)).links.filter(({ grade }) => grade === 'evidence'), [])
  })

  test('a kept id with nothing else to support it is a proposal', () => {
    const filler: Row[] = [1, 2, 3, 4].map((at) => [`F${at}`, `Yksikkö ${at}`, 'R', [`F${at}`]])
    // Neither a post that is a unit by the same number supports it, nor a number that is there twice.
    for (const [before, now] of [[[], []], [['A'], ['A']], [['P1', 'P1'], ['P1']]]) {
      const comparison = compare(structure([top, ...filler, ['A', 'Talous', 'F1', before]]), structure([top, ...filler, ['A', 'Kalastus', 'F2', now]]))
      assert.deepEqual(gradesOf(comparison), ['moved evidence', 'renamed evidence'])
      assert.deepEqual(comparison.suspectIds, [])
    }
  })

  test('two organisations may use the same ids, and each is told with its organisation', () => {
    const lapland = structure([['1', 'Lappi', null, ['L0']], ['2', 'Luonto', '1', ['L1', 'L2']]], { organisation: 'Lappi' })
    const kainuu = structure([['1', 'Kainuu', null, ['K0']], ['2', 'Vesi', '1', ['K1', 'K2']]], { organisation: 'Kainuu' })
    const next = structure([['1', 'Pohjoinen', null, ['L0', 'K0']], ['2', 'Luonto', '1', ['L1', 'L2']], ['3', 'Vesi', '1', ['K1', 'K2']]], { organisation: 'Pohjoinen' })
    const comparison = compare([lapland, kainuu], next)
    assert.deepEqual(brief(comparison), ['merged Kainuu/1+Lappi/1>1'])
    assert.deepEqual(comparison.links.map((link) => `${link.old}>${link.new}`), ['Lappi/2>2', 'Kainuu/2>3'])
    assert.deepEqual(comparison.ledger.positions.missing, [])
  })
})

describe('declared successions', () => {
  const old = structure([top, ['A', 'Luonto', 'R', ['P1', 'P2']], ['B', 'Vesi', 'R', ['P3', 'P4']]])
  test('win over what ids and people say, and the id that was used again is named', () => {
    const next = structure([top, ['A', 'Luonto', 'R', ['P1', 'P2']], ['C', 'Vesi', 'R', ['P3', 'P4']]])
    const comparison = compare(old, next, { successions: [{ old: 'A', new: 'C', kind: 'continues' }] })
    assert.deepEqual(comparison.links.filter((link) => link.old === 'A'), [{ old: 'A', new: 'C', grade: 'declared' }])
    assert.deepEqual(comparison.suspectIds, ['A'])
  })

  test('rows that share a unit are one change', () => {
    const next = structure([top, ['C', 'Ympäristö', 'R', ['P1', 'P2', 'P3', 'P4']], ['D', 'Ilma', 'R']])
    const merged = compare(old, next, { successions: [{ old: 'A', new: 'C', kind: 'merged' }, { old: 'B', new: 'C', kind: 'merged' }] })
    assert.deepEqual(merged.changes.filter(({ kind }) => kind === 'merged'), [{ kind: 'merged', from: ['A', 'B'], to: ['C'], grade: 'declared', score: 1, reason: 'declared' }])
    const split = compare(old, next, { successions: [{ old: 'A', new: 'C', kind: 'split' }, { old: 'A', new: 'D', kind: 'split' }] })
    assert.deepEqual(split.changes.filter(({ kind }) => kind === 'split').map(({ from, to }) => [from, to]), [[['A'], ['C', 'D']]])
  })

  test('what begins comes from nothing and what ends becomes nothing, whatever stands beside it', () => {
    const next = structure([top, ['A', 'Luonto', 'R', ['P1', 'P2']], ['C', 'Ilma', 'R']])
    const { changes } = compare(old, next, { successions: [{ old: 'A', new: 'C', kind: 'founded' }, { old: 'B', new: 'C', kind: 'abolished' }] })
    assert.deepEqual(changes.map(({ kind, from, to, grade }) => [kind, from, to, grade]), [['founded', [], ['C'], 'declared'], ['abolished', ['B'], [], 'declared']])
  })

  test('in a file that contradict themselves are told by line, all at once', () => {
    const linesOf = (text: string) => successionsIn(`old,new,kind\n${text}`).faults.map(({ line }) => line)
    for (const [text, lines] of [['A,X,merged\nA,X,merged\nB,X,merged', []], ['A,,abolished\n,X,founded', []], ['A,,abolished\nA,X,continues', [3]],
      ['A,X,founded\nB,Y,abolished', [2, 3]], [',X,founded\nA,X,merged', [3]], ['A,X,continues\nA,Y,renamed\nB,X,moved', [3, 4]], [',X,merged\nA,,split\nA,X,eaten', [2, 3, 4]]] as const) {
      assert.deepEqual(linesOf(text), lines, text)
    }
  })

  test('of units that are not there say nothing', () => {
    assert.deepEqual(brief(compare(old, old, { successions: [{ old: 'X', new: 'Y', kind: 'merged' }, { old: 'X', new: '', kind: 'abolished' }] })), [])
  })
})

describe('what was refused', () => {
  const old = structure([top, ['A', 'Luonto', 'R', ['P1', 'P2']], ['B', 'Vesi', 'R', ['P3', 'P4']], ['V', 'Viestintä', 'R']])
  const next = structure([top, ['C', 'Ympäristö', 'R', ['P1', 'P2', 'P3', 'P4']], ['W', 'Viestintä', 'R']])
  test('is not proposed again, by names or by contents, and the rest is', () => {
    assert.deepEqual(brief(compare(old, next)), ['merged A+B>C'])
    const refused = compare(old, next, { refused: [{ old: 'B', new: 'C' }, { old: 'V', new: 'W' }] })
    assert.deepEqual(brief(refused), ['founded >W', 'abolished B>', 'abolished V>', 'renamed A>C'])
    assert.ok(!refused.links.some((link) => link.old === 'V'))
  })

  test('leaves every position where it went', () => {
    const refused = compare(old, next, { refused: [{ old: 'A', new: 'C' }, { old: 'B', new: 'C' }] })
    assert.deepEqual(refused.ledger.positions, compare(old, next).ledger.positions)
  })

  test('gives way to what is declared, and means nothing of units that are not there', () => {
    const both = compare(old, next, { successions: [{ old: 'V', new: 'W', kind: 'continues' }], refused: [{ old: 'V', new: 'W' }, { old: 'X', new: 'C' }] })
    assert.deepEqual(both.links.find((link) => link.old === 'V'), { old: 'V', new: 'W', grade: 'declared' })
  })
})

describe('whatever a structure holds', () => {
  test('rings, strange parents, the same id twice and nothing at all are compared', () => {
    const odd = structure([['A', 'A', 'B'], ['B', 'B', 'A'], ['C', 'C', 'C'], ['D', 'D', 'nowhere'], ['D', 'D again', 'A', ['P1', 'P1']], ['', '', null]])
    const empty = structure([])
    assert.deepEqual(brief(compare(odd, odd)), [])
    assert.equal(compare(odd, empty).changes.every(({ kind }) => kind === 'abolished'), true)
    assert.equal(compare(empty, odd).changes.every(({ kind }) => kind === 'founded'), true)
    assert.deepEqual(brief(compare(empty, empty)), [])
    assert.deepEqual(brief(compare([], [])), [])
  })

  test('a chain of ten thousand and ten thousand siblings are compared', () => {
    const chain = structure(Array.from({ length: 10_000 }, (_, at): Row => [`U${at}`, `Yksikkö ${at}`, at === 0 ? null : `U${at - 1}`]))
    assert.deepEqual(brief(compare(chain, chain)), [])
    const siblings = (prefix: string) => structure([top, ...Array.from({ length: 10_000 }, (_, at): Row => [`${prefix}${at}`, 'Hallinto', 'R', [`Q${at}`]])])
    assert.equal(compare(siblings('U'), siblings('V')).links.length, 10_001)
  })
})

const mirrored = (kind: Change['kind'], from: string[], to: string[]): string => {
  const other: Partial<Record<Change['kind'], Change['kind']>> = { merged: 'split', founded: 'abolished', abolished: 'founded', absorbed: 'split' }
  return kind === 'split' ? to.some((id) => from.includes(id)) ? 'absorbed' : 'merged' : other[kind] ?? kind
}
const reforms = fc.record({
  units: fc.integer({ min: 1, max: 120 }), seed: fc.integer({ min: 1, max: 1_000_000 }), changed: fc.constantFrom(0, 0.1, 0.3, 0.6),
  scattered: fc.constantFrom(0, 0.01, 0.1), ids: fc.constantFrom<ReformOptions['ids']>('kept', 'lost', 'recycled'),
  positions: fc.constantFrom<ReformOptions['positions']>('kept', 'none'), areNamesCommon: fc.boolean(), areNamesTelling: fc.boolean(),
})
const runs = { numRuns: 60 }

describe('of any reform', () => {
  test('applying what is told to the old structure gives the new one', () => {
    fc.assert(fc.property(reforms, (options) => {
      const { old, next } = reformOf(options)
      assert.deepEqual(new Map([...applied(old, next, compare(old, next))].toSorted()), new Map([...treeOf(next)].toSorted()))
    }), runs)
  })

  test('a structure does not differ from itself', () => {
    fc.assert(fc.property(reforms, (options) => {
      const { next } = reformOf(options)
      const { changes, links, suspectIds, followed, ledger } = compare(next, next)
      assert.deepEqual({ changes, suspectIds, followed, links: links.length }, { changes: [], suspectIds: [], followed: 0, links: next.units.length })
      assert.deepEqual([ledger.positions.stayed, ledger.positions.new], [next.positions.length, 0])
    }), runs)
  })

  test('the other way round the same story is told backwards', () => {
    fc.assert(fc.property(reforms, (options) => {
      const { old, next } = reformOf(options)
      const [there, back] = [compare(old, next), compare(next, old)]
      assert.deepEqual(back.links.map((link) => `${link.new}>${link.old}`).toSorted(), there.links.map((link) => `${link.old}>${link.new}`).toSorted())
      const linked = new Map(there.links.map((link) => [link.old, link.new]))
      const story = there.changes.map(({ kind, from, to }) => {
        const goesOn = from.some((id) => linked.has(id) && to.includes(linked.get(id)!))
        const as = kind === 'split' ? goesOn ? 'absorbed' : 'merged' : mirrored(kind, from, to)
        const taking = kind === 'absorbed' ? [...from, ...back.links.filter((link) => link.old === to[0]).map((link) => link.new)] : from
        return `${as} ${(as === 'absorbed' ? to.filter((id) => id !== linked.get(from[0]!)) : to).toSorted().join('+')}>${taking.toSorted().join('+')}`
      })
      assert.deepEqual(brief(back).toSorted(), story.toSorted())
    }), runs)
  })

  test('also of a small one whose ids were used again, with children that are known on one side only', () => {
    const { old, next } = reformOf({ units: 12, seed: 7, changed: 0.3, ids: 'recycled', positions: 'none' })
    assert.deepEqual(compare(next, old).links.map((link) => `${link.new}>${link.old}`).toSorted(), compare(old, next).links.map((link) => `${link.old}>${link.new}`).toSorted())
  })

  test('the order of rows changes nothing', () => {
    fc.assert(fc.property(reforms, (options) => {
      const { old, next } = reformOf(options)
      const by = dice(options.seed)
      const mixed = (one: Structure): Structure => ({ ...one, units: shuffle([...one.units], by), positions: shuffle([...one.positions], by), tasks: shuffle([...one.tasks], by) })
      assert.deepEqual(compare(mixed(old), mixed(next)), compare(old, next))
    }), runs)
  })

  test('nothing is called declared, and nothing verified that does not bear the same id on both sides', () => {
    fc.assert(fc.property(reforms, (options) => {
      const { old, next, truth } = reformOf(options)
      const comparison = compare(old, next)
      assert.equal([...comparison.links, ...comparison.changes].some(({ grade }) => grade === 'declared'), false)
      for (const link of comparison.links) if (link.grade === 'verified') assert.equal(link.old, link.new)
      if (options.ids !== 'recycled' || options.units > 20) assert.equal(factPrecision(comparison, truth), 1)
    }), runs)
  })

  test('each unit is told of: it goes on, became others, or ended', () => {
    fc.assert(fc.property(reforms, (options) => {
      const { old, next } = reformOf(options)
      const { links, changes } = compare(old, next)
      const told = (key: 'from' | 'to', link: 'old' | 'new') => new Set([...links.map((one) => one[link]), ...changes.flatMap((one) => one[key])])
      assert.deepEqual([...told('from', 'old')].toSorted(), old.units.map(({ id }) => id).toSorted())
      assert.deepEqual([...told('to', 'new')].toSorted(), next.units.map(({ id }) => id).toSorted())
    }), runs)
  })

  test('what two steps say of a unit, both steps at once do not deny', () => {
    fc.assert(fc.property(fc.integer({ min: 1, max: 100_000 }), (seed) => {
      const { old, next } = reformOf({ units: 60, seed })
      const last: Structure = { ...next, units: next.units.map((unit, at) => at % 9 === 4 ? { ...unit, name: { fi: `Uusi ${unit.id}` } } : unit) }
      const [first, second, both] = [compare(old, next), compare(next, last), compare(old, last)]
      const through = new Map(second.links.map((link) => [link.old, link.new]))
      assert.deepEqual(both.links.map((link) => `${link.old}>${link.new}`), first.links.map((link) => `${link.old}>${through.get(link.new)}`))
      const told = new Set([...brief(first), ...brief(second)].map((line) => line.split(' ')[0]))
      for (const line of brief(both)) assert.equal(told.has(line.split(' ')[0]), true, line)
    }), runs)
  })
})
