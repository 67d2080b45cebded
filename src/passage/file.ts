// The crosswalk as a file for machines: JSON, and the same as columns. docs/crosswalk.md explains the fields.
import { guarded, writeDelimited } from '../platform/kit/delimited.ts'
import { languages, textIn, type Texts } from '../platform/kit/language.ts'
import { type Decision, leastFinished, type Passage, type Place } from './passage.ts'

const about = ['id', 'state', 'isConditional', 'kind', 'grade', 'share', 'validFrom', 'decision'] as const
const sides = ['old', 'new'] as const

/** The columns of the CSV, in order; the documentation lists the same. */
export const columns = [
  ...about, ...sides.flatMap((side) => [`${side}AgencyId`, ...named(`${side}Agency`), `${side}Unit`, `${side}Code`, ...named(`${side}Name`)]),
]

function named(name: string): string[] {
  return languages.map((language) => `${name}.${language}`)
}

/** One row for each passage. Whatever begins like a formula is told apart, so that a spreadsheet shows it as text. */
export const passageCsv = (passages: Passage[]): string => writeDelimited([columns, ...passages.map((passage) => [
  ...about.map((key) => key === 'decision' ? writtenDecision(passage.decision) : String(passage[key] ?? '')),
  ...sides.flatMap((side) => placeCells(passage[side]))].map(guarded))], ',')

const writtenDecision = (decision: Decision | null): string => decision === null ? ''
  : [textIn(decision.body, 'fi'), decision.meeting, ...decision.item === null ? [] : [`§ ${decision.item}`], decision.onDay].join(', ')

const texts = (one: Texts): string[] => languages.map((language) => one[language] ?? '')

const cellsOfPlace = (columns.length - about.length) / sides.length

const placeCells = (place: Place | null): string[] => place === null ? Array.from({ length: cellsOfPlace }, () => '')
  : [place.organisationId ?? '', ...texts(place.organisation), place.unitId, place.code, ...texts(place.name)]

const placeOf = (place: Place | null) => place === null ? null
  : { agencyId: place.organisationId, agency: place.organisation, unit: place.unitId === '' ? null : place.unitId, code: place.code === '' ? null : place.code,
    name: place.name }

/** The same as JSON. `state` is that of the least finished line. */
export const passageJson = (passages: Passage[]): string => `${JSON.stringify({
  format: 'toimeenpano-crosswalk-1', state: leastFinished(passages.map((one) => one.state)),
  passages: passages.map((one) => ({ ...Object.fromEntries(about.map((key) => [key, one[key]])), old: placeOf(one.old), new: placeOf(one.new) })),
}, null, 1)}\n`
