// Ids that are there twice or look alike, and references to something that is not there.
import type { Report } from '../finding/finding.ts'
import { idsFor } from '../platform/kit/ids.ts'
import { kinds, type Kind } from '../structure/fields.ts'
import { placeOf, type Located, type Source } from '../structure/located.ts'
import { cosmeticForm } from '../structure/values.ts'

/** Where something stands, shortly: "C7", "units[3]". */
export const shortPlace = (source: Source | undefined, field?: string): string => {
  if (source === undefined) return ''
  const place = placeOf(source, field)
  return place.cell ?? place.path ?? String(place.row ?? '')
}

type Entry = { id: string; unit: string; source: Source }

const entriesOf = (located: Located[], kind: Kind): Entry[] => located.flatMap(({ structure, sources }) =>
  structure[kind].map((one, index): Entry => {
    const source = sources[kind][index]
    if (source === undefined) throw new Error(`A ${kind} entry without its place.`)
    return { id: one.id, unit: 'unit' in one ? one.unit : '', source }
  })).filter(({ id }) => id !== '')

/** Ids of one file, over all its organisations. */
export function checkIds(located: Located[], report: Report): void {
  for (const kind of kinds) {
    const entries = entriesOf(located, kind)
    const forms = idsFor(entries.length)
    // By the numbers of their forms.
    const firsts: Entry[] = []
    // Only ids that look like an earlier one come here, so that nearly every id is looked up once.
    const variants = new Map<string, Entry>()
    for (const entry of entries) {
      const alike = firsts[forms.numberOf(cosmeticForm(entry.id), -1)]
      if (alike === undefined) {
        firsts.push(entry)
        continue
      }
      const before = alike.id === entry.id ? alike : variants.get(entry.id)
      if (before !== undefined) reportTwice(kind, entry, before, report)
      else {
        variants.set(entry.id, entry)
        report('alikeIds', placeOf(entry.source, 'id'), entry.id, { other: alike.id, place: shortPlace(alike.source, 'id') })
      }
    }
  }
}

function reportTwice(kind: Kind, entry: Entry, before: Entry, report: Report): void {
  const isInTwo = kind === 'positions' && entry.unit !== before.unit && entry.unit !== '' && before.unit !== ''
  report(isInTwo ? 'positionInTwoUnits' : 'duplicateId', placeOf(entry.source, 'id'), entry.id,
    { place: shortPlace(before.source, 'id'), unit: entry.unit, other: before.unit })
}

/** References as they are meant, by index: each unit's parents, each position's unit. */
export type Meant = { parents: string[][]; positionUnits: string[] }

/**
 * Reports references to no unit. In the answer what differs only in how it is written is followed, so that one slip does
 * not look like a missing branch as well.
 */
export function checkReferences({ structure, sources }: Located, report: Report): Meant {
  const ids = new Set(structure.units.map(({ id }) => id))
  let byForm: Map<string, string | null> | null = null
  const meant = (wanted: string, source: Source | undefined, field: string, saying: 'missingParent' | 'unknownUnit'): string => {
    if (ids.has(wanted) || source === undefined) return wanted
    byForm ??= idsByForm(ids)
    const other = byForm.get(cosmeticForm(wanted)) ?? null
    if (other === null) report(saying, placeOf(source, field), wanted)
    else report('alikeReference', placeOf(source, field), wanted, { other })
    return other ?? wanted
  }
  const unitsOf = (kind: 'positions' | 'tasks'): string[] => structure[kind].map(({ unit }, index) => {
    const source = sources[kind][index]
    if (unit !== '') return meant(unit, source, 'unit', 'unknownUnit')
    if (source !== undefined) report('noUnit', placeOf(source, 'unit'), '')
    return ''
  })
  const positionUnits = unitsOf('positions')
  unitsOf('tasks')
  const parents = structure.units.map((unit, index) =>
    [...new Set(unit.parents.map((parent) => meant(parent, sources.units[index], 'parent', 'missingParent')))])
  return { parents, positionUnits }
}

/** The id of each form; null where several ids share it and none can be meant for sure. */
function idsByForm(ids: Set<string>): Map<string, string | null> {
  const byForm = new Map<string, string | null>()
  for (const id of ids) {
    const form = cosmeticForm(id)
    if (id !== '') byForm.set(form, byForm.has(form) ? null : id)
  }
  return byForm
}
