// What is wrong in a file somebody brings in: which code, how grave, where, which value, and in words how to mend it.
import { fill, type Words } from '../platform/kit/language.ts'
import { findingWords, placeWords } from './text.ts'

export type Severity = 'error' | 'warning' | 'info'

/** How grave each code is. An error keeps the file out; a warning lets a draft in; an info only tells. */
export const severities = {
  // The file as a whole.
  emptyFile: 'error', notAStructure: 'error', tooLarge: 'error', damagedFile: 'error', encryptedFile: 'error',
  externalLink: 'error', macro: 'error', ignoredFile: 'info', badMapping: 'error', moreFindings: 'info',
  // Columns and fields.
  missingColumn: 'error', unknownColumn: 'info', doubleColumn: 'warning', personName: 'warning',
  // One cell.
  missingId: 'error', missingName: 'error', badDate: 'error', badNumber: 'error', unknownOccupancy: 'error', unknownValue: 'error',
  wrongKind: 'error', errorCell: 'error', formulaCell: 'warning', cosmeticDifference: 'warning', tooLong: 'error', garbledText: 'warning',
  // The whole.
  duplicateId: 'error', missingParent: 'error', severalParents: 'error', selfParent: 'error', cycle: 'error',
  rootCount: 'error', positionInTwoUnits: 'error', unknownUnit: 'error', noHead: 'warning', severalHeads: 'warning',
} satisfies Record<string, Severity>

export type FindingCode = keyof typeof severities

/** One code may be said in several ways, and some of them are less grave than others. */
const variants = {
  ignoredSheet: { code: 'ignoredFile', severity: 'info' },
  missingTitle: { code: 'missingName', severity: 'warning' },
  endBeforeStart: { code: 'badDate', severity: 'error' },
  dateOutsideParent: { code: 'badDate', severity: 'error' },
  parentEnds: { code: 'badDate', severity: 'warning' },
  negativeNumber: { code: 'badNumber', severity: 'error' },
  largeNumber: { code: 'badNumber', severity: 'warning' },
  alikeIds: { code: 'cosmeticDifference', severity: 'warning' },
  alikeReference: { code: 'cosmeticDifference', severity: 'warning' },
  alikeValues: { code: 'cosmeticDifference', severity: 'info' },
  alikeNames: { code: 'cosmeticDifference', severity: 'warning' },
  untidyText: { code: 'cosmeticDifference', severity: 'info' },
  noRoot: { code: 'rootCount', severity: 'error' },
  noHeads: { code: 'noHead', severity: 'warning' },
  noUnit: { code: 'unknownUnit', severity: 'error' },
  missingSheet: { code: 'missingColumn', severity: 'error' },
  notAWorkbook: { code: 'notAStructure', severity: 'error' },
  missingReason: { code: 'missingName', severity: 'error' },
  rangeCrossed: { code: 'badNumber', severity: 'error' },
  unknownPart: { code: 'unknownValue', severity: 'error' },
  gradeTwice: { code: 'duplicateId', severity: 'error' },
  todayCount: { code: 'unknownValue', severity: 'error' },
} satisfies Record<string, { code: FindingCode; severity: Severity }>

export type Saying = FindingCode | keyof typeof variants

const isVariant = (saying: Saying): saying is keyof typeof variants => saying in variants

/** Row and cell as a spreadsheet shows them; `path` in a file that has no cells. */
export type Place = { file?: string; sheet?: string; row?: number; cell?: string; path?: string }

export type Finding = { code: FindingCode; severity: Severity; where: Place; value: string; message: Words }

const valueLettersMax = 200

const shortened = (value: string): string => (value.length > valueLettersMax ? `${value.slice(0, valueLettersMax)}…` : value)

/** A finding with its message in every language. The words of a saying may use {value} and whatever else is given. */
export function findingOf(saying: Saying, where: Place, value: string, values: Record<string, string | number> = {}): Finding {
  const short = shortened(value)
  const say = (text: string): string => fill(text, { value: short, ...values })
  const words = findingWords[saying]
  const { code, severity } = isVariant(saying) ? variants[saying] : { code: saying, severity: severities[saying] }
  return { code, severity, where, value: short, message: { fi: say(words.fi), sv: say(words.sv), en: say(words.en) } }
}

export type Report = (saying: Saying, where: Place, value: string, values?: Record<string, string | number>) => void

const sameMax = 5_000

/** Collects findings into a list. Of one saying so many are listed as anybody may still want to read. */
export function reportInto(findings: Finding[]): Report {
  const counts = new Map<Saying, number>()
  return (saying, where, value, values) => {
    const count = (counts.get(saying) ?? 0) + 1
    counts.set(saying, count)
    if (count <= sameMax) findings.push(findingOf(saying, where, value, values))
    else if (count === sameMax + 1) findings.push(findingOf('moreFindings', where.file === undefined ? {} : { file: where.file }, saying, { most: sameMax }))
  }
}

/** The place in words: "yksiköt.csv, rivi 7, solu C7". */
export function writtenPlace(where: Place, language: keyof Words): string {
  const words = placeWords[language]
  return [
    where.file, where.sheet === undefined ? undefined : `${words.sheet} ${where.sheet}`,
    where.cell !== undefined ? `${words.cell} ${where.cell}` : where.row === undefined ? undefined : `${words.row} ${where.row}`,
    where.path,
  ].filter((part) => part !== undefined).join(', ')
}

/** Errors first, then in the order of the file; the same finding of the same cell once. */
export function inOrder(findings: Finding[]): Finding[] {
  const rank: Record<Severity, number> = { error: 0, warning: 1, info: 2 }
  const keys = new Set<string>()
  const once = findings.filter(({ code, where, value }) => {
    const key = [code, where.file, where.sheet, where.row, where.cell, where.path, value].join('\u0000')
    return keys.has(key) ? false : keys.add(key)
  })
  const sheets = [...new Set(once.map(({ where }) => `${where.file}\u0000${where.sheet}`))]
  const order = new Map(sheets.map((sheet, index) => [sheet, index]))
  const at = ({ where }: Finding): number => order.get(`${where.file}\u0000${where.sheet}`) ?? 0
  return once.sort((one, other) =>
    rank[one.severity] - rank[other.severity] || at(one) - at(other) || (one.where.row ?? 0) - (other.where.row ?? 0))
}

export const hasErrors = (findings: Finding[]): boolean => findings.some((finding) => finding.severity === 'error')
