// Reads what a receiver states in a table: totals by organisation, or the numbers of the positions that arrived.
import type { Manifest } from '../package/package.ts'
import { readDelimited, separatorOf, unguarded } from '../platform/kit/delimited.ts'
import { textIn } from '../platform/kit/language.ts'
import { folded, numberIn, trimmed } from '../structure/values.ts'
import { type StatedOrganisation, type StatedTotal, statedTotals } from './receipt.ts'
import { headers, type StatingFaultCode } from './text.ts'

export type StatingFault = { row: number; code: StatingFaultCode; value: string }
export type Read = { organisations: StatedOrganisation[]; positions: string[] | null; faults: StatingFault[] }

const known = (name: keyof typeof headers): Set<string> =>
  new Set([name, ...Object.values(headers[name].words), ...headers[name].others].map(folded))

/** A table of either kind, by its headers. Everything wrong in it is told by row, counted as a spreadsheet does. */
export function readStated(text: string, { structures }: Pick<Manifest, 'structures'>): Read {
  const [head = [], ...rows] = readDelimited(text.replace(/^\ufeff/, ''), separatorOf(text)).map((row) => row.map((cell) => trimmed(unguarded(cell))))
  const at = (name: keyof typeof headers): number => head.findIndex((cell) => known(name).has(folded(cell)))
  const filled = rows.map((cells, index) => ({ cells, row: index + 2 })).filter(({ cells }) => cells.some((cell) => cell !== ''))
  const fault = (code: StatingFaultCode, value = ''): Read => ({ organisations: [], positions: null, faults: [{ row: 1, code, value }] })
  if (at('position') !== -1) {
    return { organisations: [], faults: [], positions: [...new Set(filled.map(({ cells }) => cells[at('position')] ?? '').filter((cell) => cell !== ''))] }
  }
  if (at('organisation') === -1) return fault('noColumns', head.join(', ').slice(0, 200))
  const missing = statedTotals.filter((name) => at(name) === -1)
  if (missing.length > 0) return fault('missingColumns', missing.map((name) => headers[name].words.fi).join(', '))
  const byName = new Map(structures.flatMap((one) => Object.values(one.organisation).map((name) => [folded(name), one.file] as const)))
  const faults: StatingFault[] = []
  const organisations = filled.flatMap(({ cells, row }): StatedOrganisation[] => {
    const name = cells[at('organisation')] ?? ''
    const file = byName.get(folded(name))
    const value = (what: StatedTotal): number | null => {
      const written = cells[at(what)] ?? ''
      const number = numberIn(written)
      if (written !== '' && (number === null || number < 0)) faults.push({ row, code: 'badNumber', value: written })
      return number
    }
    const totals = { units: value('units'), positions: value('positions'), personYears: value('personYears'), tasks: value('tasks') }
    if (file === undefined) faults.push({ row, code: 'unknownOrganisation', value: name })
    return file === undefined ? [] : [{ file, ...totals }]
  })
  const files = organisations.map(({ file }) => file)
  const twice = structures.filter(({ file }) => files.filter((one) => one === file).length > 1)
  faults.push(...twice.map(({ organisation }): StatingFault => ({ row: 1, code: 'usedTwice', value: textIn(organisation, 'fi') })))
  return { organisations, positions: null, faults }
}
