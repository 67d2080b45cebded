// Siblings whose names are made of each other's words are proposed as merged, split or absorbed, and nothing more.
import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { brief, gradesOf, type Row, structure, top } from '../../test/small-structures.ts'
import type { Structure } from '../structure/structure.ts'
import { compare } from './compare.ts'

describe('where names join the words of others', () => {
  const before = structure([top, ['T', 'Talous', 'R'], ['A', 'Luonto ja alueidenkäyttö', 'R'], ['B', 'Vesistöt', 'R'], ['C', 'Suunnittelu ja joukkoliikenne', 'R']])
  const after = (...rows: Row[]) => structure([top, ['T', 'Talous', 'R'], ...rows])
  const toldOf = (...rows: Row[]) => {
    const { changes } = compare(before, after(...rows))
    assert.ok(changes.every(({ grade }) => grade === 'name' || grade === 'verified'))
    assert.ok(changes.filter(({ reason }) => reason === 'joinedNames').every(({ grade }) => grade === 'name'))
    return changes.map(({ kind, from, to, reason }) => `${kind} ${from.join('+')}>${to.join('+')} ${reason}`)
  }
  const c: Row = ['C', 'Suunnittelu ja joukkoliikenne', 'R']

  test('a merger is proposed, and a split the other way', () => {
    assert.deepEqual(toldOf(['X', 'Luonto, vesi ja alueidenkäyttö', 'R'], c), ['merged A+B>X joinedNames'])
    assert.deepEqual(toldOf(['A', 'Luonto ja alueidenkäyttö', 'R'], ['B', 'Vesistöt', 'R'], ['X', 'Liikenteen suunnittelu', 'R'], ['Y', 'Joukkoliikenne', 'R']),
      ['split C>X+Y joinedNames'])
  })

  test('a unit that keeps its id and took the words of one that is gone took it in', () => {
    const rows: Row[] = [['B', 'Vesistöt', 'R'], c, ['T1', 'Yksi', 'T'], ['T2', 'Kaksi', 'T']]
    const old = structure([top, ['T', 'Talous', 'R'], ['E', 'Viestintä', 'R'], ...rows])
    assert.deepEqual(brief(compare(old, structure([top, ['T', 'Talous ja viestintä', 'R'], ...rows]))), ['absorbed E>T', 'renamed T>T'])
    assert.deepEqual(brief(compare(structure([top, ['T', 'Talous ja viestintä', 'R'], ...rows]), old)), ['split T>E+T', 'renamed T>T'])
  })

  test('nothing is, where one name says it all, where two say the same, where they stand elsewhere, or where it was refused', () => {
    assert.ok(!toldOf(['X', 'Luonto ja alueidenkäyttö sekä muu', 'R'], c).some((line) => line.endsWith('joinedNames')))
    const twice = structure([top, ['T', 'Talous', 'R'], ['A', 'Luonto ja vesi', 'R'], ['B', 'Luonto ja vesi', 'R']])
    assert.ok(!gradesOf(compare(twice, after(['X', 'Luonto, vesi ja ilma', 'R']))).some((line) => line.startsWith('merged')))
    assert.ok(!toldOf(['X', 'Luonto, vesi ja alueidenkäyttö', 'T'], c).some((line) => line.endsWith('joinedNames')))
    const next = after(['X', 'Luonto, vesi ja alueidenkäyttö', 'R'], c)
    assert.ok(!brief(compare(before, next, { refused: [{ old: 'B', new: 'X' }] })).includes('merged A+B>X'))
  })

  test('nor where two say the same and a third the rest, where the most is said by none, or where a unit has two stories', () => {
    const three = (...names: string[]) => structure([top, ['T', 'Talous', 'R'], ...names.map((name, at): Row => [`U${at}`, name, 'R'])])
    const named = (one: Structure, other: Structure) => compare(one, other).changes.filter(({ reason }) => reason === 'joinedNames').length
    const to = (...names: string[]) => structure([top, ['T', 'Talous', 'R'], ...names.map((name, at): Row => [`X${at}`, name, 'R'])])
    assert.deepEqual([named(three('Luonto', 'Vesi'), to('Luonto ja vesi')), named(three('Luonto ja vesi', 'Luonto ja vesi', 'Ilma'), to('Luonto, vesi ja ilma')),
      named(three('Luonto', 'Vesi'), to('Luonto, satama, koulutus ja vesi')), named(three('Luonto', 'Vesi', 'Ilma'), to('Luonto ja vesi', 'Vesi ja ilma'))], [1, 0, 0, 0])
  })

  test('contents that went elsewhere count for more', () => {
    const old = structure([top, ['A', 'Luonto', 'R', ['P1', 'P2']], ['B', 'Vesi', 'R', ['P3', 'P4']], ['C', 'Ilma', 'R', ['P5', 'P6']]])
    const next = structure([top, ['X', 'Luonto ja vesi', 'R', ['P1', 'P2', 'P5', 'P6']], ['Y', 'Maa', 'R', ['P3', 'P4']]])
    assert.deepEqual(brief(compare(old, next)), ['merged A+C>X', 'renamed B>Y'])
  })
})
