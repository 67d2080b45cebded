// Structures of a few units written as rows, and a comparison of them in short.
import type { Comparison } from '../src/comparison/comparison.ts'
import { positionOf, type Structure, type Unit, unitOf } from '../src/structure/structure.ts'

export type Row = [id: string, name: string, parent: string | null, positions?: string[], type?: string]

export const structure = (rows: Row[], more: Partial<Structure> = {}): Structure => ({
  organisation: 'Lapin elinvoimakeskus', validFrom: '2026-01-01',
  units: rows.map(([id, fi, parent, , type = 'yksikkö']): Unit => unitOf({ id, name: { fi }, type, parents: parent === null ? [] : [parent] })),
  positions: rows.flatMap(([unit, , , positions = []]) => positions.map((id) => positionOf({ id, unit, title: { fi: 'asiantuntija' } }))),
  tasks: [], ...more,
})
export const brief = ({ changes }: Comparison): string[] => changes.map(({ kind, from, to }) => `${kind} ${from.join('+')}>${to.join('+')}`)
export const gradesOf = ({ changes }: Comparison): string[] => changes.map(({ kind, grade }) => `${kind} ${grade}`)
export const top: Row = ['R', 'Keskus', null, ['P0']]
