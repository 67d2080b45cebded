// The tree of hashes: whatever is done to the rows, the root is another.
import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import fc from 'fast-check'
import { leafOf, rootOf } from './merkle.ts'

const rootOfLines = (lines: string[]): string => rootOf(lines.map(leafOf)).toString('hex')
const rows = fc.uniqueArray(fc.string(), { minLength: 1, maxLength: 40 })

describe('the root over rows', () => {
  test('is another when a row is altered', () => fc.assert(fc.property(rows, fc.nat(), fc.string(), (lines, at, other) => {
    const place = at % lines.length
    fc.pre(lines[place] !== other)
    assert.notEqual(rootOfLines(lines.with(place, other)), rootOfLines(lines))
  })))
  test('is another when a row is dropped', () => fc.assert(fc.property(rows, fc.nat(), (lines, at) => {
    fc.pre(lines.length > 1)
    assert.notEqual(rootOfLines(lines.toSpliced(at % lines.length, 1)), rootOfLines(lines))
  })))
  test('is another when a row is added, even one that stands there already', () => fc.assert(fc.property(rows, fc.nat(), fc.string(), (lines, at, added) => {
    assert.notEqual(rootOfLines(lines.toSpliced(at % (lines.length + 1), 0, added)), rootOfLines(lines))
    assert.notEqual(rootOfLines([...lines, ...lines.slice(-1)]), rootOfLines(lines))
  })))
  test('is another when two rows change places', () => fc.assert(fc.property(rows, fc.nat(), fc.nat(), (lines, one, other) => {
    const [left, right] = [one % lines.length, other % lines.length]
    fc.pre(left !== right)
    assert.notEqual(rootOfLines(lines.with(left, lines[right] ?? '').with(right, lines[left] ?? '')), rootOfLines(lines))
  })))
  test('of one row is no root of the two halves from which a node was made', () => {
    const [one, other] = [leafOf('a'), leafOf('b')]
    assert.notEqual(leafOf(Buffer.concat([one, other]).toString('latin1')).toString('hex'), rootOf([one, other]).toString('hex'))
  })
})
