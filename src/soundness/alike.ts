// Values and names that differ only in how they are written.
import type { Report } from '../finding/finding.ts'
import { languages } from '../platform/kit/language.ts'
import { placeOf, type Located } from '../structure/located.ts'
import { cosmeticForm } from '../structure/values.ts'
import { shortPlace } from './ids.ts'

/** Reports one word written in two ways, and two units under one parent whose names differ only so. */
export function checkAlike(located: Located, parents: string[][], report: Report): void {
  checkValues(located, report)
  checkNames(located, parents, report)
}

const valuesOf = ({ units }: Located['structure']): [string, string[]][] => {
  const keys = new Set(units.flatMap(({ also = {} }) => Object.keys(also)))
  return [
    ['type', units.map(({ type }) => type)], ['site', units.map(({ site }) => site)],
    ...[...keys].map((key): [string, string[]] => [`also.${key}`, units.map(({ also }) => also?.[key] ?? '')]),
  ]
}

/** Of each word the way it is written most often stands; the first row of every other way is told. */
function checkValues({ structure, sources }: Located, report: Report): void {
  for (const [field, values] of valuesOf(structure)) {
    const ways = new Map<string, { first: number; count: number }>()
    values.forEach((value, index) => {
      if (value === '') return
      const way = ways.get(value) ?? { first: index, count: 0 }
      ways.set(value, { ...way, count: way.count + 1 })
    })
    const sorted = [...ways].sort(([, one], [, other]) => other.count - one.count || one.first - other.first)
    const usual = new Map<string, string>()
    for (const [value, { first }] of sorted) {
      const form = cosmeticForm(value)
      const other = usual.get(form)
      const source = sources.units[first]
      if (other === undefined) usual.set(form, value)
      else if (source !== undefined) report('alikeValues', placeOf(source, field), value, { other })
    }
  }
}

/** Two ids may be one unit that two people entered. The very same name is no slip of writing: two posts may be called alike. */
function checkNames({ structure: { units }, sources }: Located, parents: string[][], report: Report): void {
  const seen = new Map<string, { name: string; id: string; index: number }>()
  units.forEach(({ id, name, validTo }, index) => {
    if (validTo !== null) return
    for (const language of languages) {
      const own = name[language]
      if (own === undefined) continue
      const key = `${language}\u0000${(parents[index] ?? []).join('\u0000')}\u0000\u0000${cosmeticForm(own)}`
      const before = seen.get(key)
      const source = sources.units[index]
      if (before === undefined) seen.set(key, { name: own, id, index })
      else if (source !== undefined && before.id !== id && before.name !== own) {
        const place = shortPlace(sources.units[before.index], `name.${language}`)
        report('alikeNames', placeOf(source, `name.${language}`), own, { other: before.name, place })
      }
    }
  })
}
