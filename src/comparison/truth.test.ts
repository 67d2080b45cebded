// How right a comparison is beside the truth of generated reforms.
import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { factPrecision, measure } from '../../bench/precision.ts'
import { reformOf, type ReformOptions } from '../../bench/reform.ts'
import { compare } from './compare.ts'

describe('beside the truth', () => {
  const measured = (options: Partial<ReformOptions>) => {
    const { old, next, truth } = reformOf({ units: 3000, seed: 20_260_101, ...options })
    const comparison = compare(old, next)
    return { ...measure(comparison, truth), facts: factPrecision(comparison, truth), comparison }
  }
  const atLeast = (value: { precision: number; recall: number }, precision: number, recall = precision): void =>
    assert.ok(value.precision >= precision && value.recall >= recall, JSON.stringify(value))

  test('with ids kept every rename and move is found, and mergers and splits nearly all', () => {
    const { renamed, moved, merged, split, absorbed, facts } = measured({})
    for (const exact of [renamed, moved]) atLeast(exact, 1)
    for (const near of [merged, split]) atLeast(near, 0.97)
    // A unit of one person who is scattered cannot be told from one absorbed elsewhere.
    atLeast(absorbed, 0.8)
    assert.equal(facts, 1)
  })

  test('with the units\' ids lost, the people lead to them', () => {
    const { links, merged, comparison } = measured({ ids: 'lost' })
    atLeast(links, 0.99)
    atLeast(merged, 0.95)
    assert.equal(comparison.links.some(({ grade }) => grade === 'verified'), false)
  })

  test('with ids lost in a reform as rough as life, they still do, and nobody who only came along parts a unit', () => {
    const { links, merged, split } = measured({ ids: 'lost', isRough: true, changed: 0.6 })
    atLeast(links, 0.99)
    atLeast(merged, 0.95)
    // One person parted from many cannot be told from one who left.
    atLeast(split, 0.97, 0.93)
  })

  test('with names only, nearly every link is right and none is a fact', () => {
    const { links, comparison } = measured({ ids: 'lost', positions: 'none' })
    atLeast(links, 0.97, 0.9)
    assert.equal([...comparison.links, ...comparison.changes].every(({ grade }) => grade === 'name'), true)
  })

  test('with names only that tell what units hold, mergers are proposed', () => {
    const { links, merged, split, comparison } = measured({ ids: 'lost', positions: 'none', areNamesTelling: true })
    atLeast(links, 0.97, 0.9)
    atLeast(merged, 0.9)
    // Half of the units have a name of one word, which cannot be parted.
    atLeast(split, 0.9, 0.4)
    assert.equal(comparison.changes.every(({ grade }) => grade === 'name'), true)
  })

  test('with most of the units changed, mergers are still found', () => atLeast(measured({ changed: 0.6 }).merged, 0.9))

  test('with ids used again at random, all are distrusted', () => {
    const { links, comparison } = measured({ ids: 'recycled' })
    atLeast(links, 0.99)
    assert.ok(comparison.suspectIds.length > 2800)
  })
})
