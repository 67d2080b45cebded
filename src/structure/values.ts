// What people write into cells as days, numbers, yes and no, occupancies and lists.
import { isDay, type Day } from '../platform/kit/day.ts'
import type { DatedCode, Occupancy } from './structure.ts'

/** A header or a word without what does not matter in it: case, spaces, dashes, underscores. */
export const folded = (text: string): string => text.normalize('NFKC').toLowerCase().replace(/[\s\p{Cf}\p{Pd}−_]+/gu, '')

/**
 * The form that is the same for whatever differs only to the eye: case, kinds of space, dash and apostrophe, composed and
 * decomposed letters, invisible letters, a dash between letter and figure, zeros before a number. LAP-1-1 and LAP-11 stay two.
 */
export function cosmeticForm(text: string): string {
  // Nearly every text is plain; only the others need the long way.
  const plain = /^[\x20-\x7eäöåÄÖÅ]*$/.test(text) ? text.toLowerCase()
    : text.normalize('NFKC').toLowerCase().replace(/\p{Cf}+/gu, '').replace(/[\s\p{Pd}−]+/gu, '-').replace(/[’‘ʼ´]/g, "'")
  if (/^[a-zäöå][a-z0-9äöå]*$/.test(plain)) return plain
  return plain.replace(/[\s_-]+/g, '-').replace(/^-+|-+$/g, '').replaceAll('`', "'")
    .replace(/(?<=\p{L})-(?=\p{N})|(?<=\p{N})-(?=\p{L})/gu, '').replace(/^0+(?=\d+$)/, '')
}

const ends = /^[\s\u00a0\u200b\u2060\ufeff]+|[\s\u00a0\u200b\u2060\ufeff]+$/g

/** Without what stands invisibly at either end. */
export const trimmed = (text: string): string => isTight(text.charCodeAt(0)) && isTight(text.charCodeAt(text.length - 1)) ? text : text.replace(ends, '')

/** A letter of no doubt; nearly every text begins and ends with one, and needs no search. */
const isTight = (code: number): boolean => (code > 0x20 && code < 0xa0) || (code > 0xa0 && code < 0x1680)

/** Error values of spreadsheets, in the languages their users have. */
export const isErrorValue = (text: string): boolean => text.startsWith('#')
  && /^#(?:REF!|N\/A|VALUE!|NAME\?|DIV\/0!|NULL!|NUM!|SPILL!|CALC!|GETTING_DATA|FIELD!|BLOCKED!|CONNECT!|UNKNOWN!|BUSY!|PYTHON!|VIITTAUS!|PUUTTUU!?|ARVO!|NIMI\?|JAKO\/0!|TYHJÄ!|LUKU!|REFERENS!|SAKNAS!?|VÄRDEFEL!|NAMN\?|DIVISION\/0!|SKÄRNING!|OGILTIGT!)/i
    .test(text)

/** The day in a cell: 2026-01-01, 1.1.2026, with or without a time behind it. Null when it is none. */
export function dayIn(text: string): Day | null {
  const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})(?:$|[T ]\d{1,2}[:.]\d{2})/.exec(text)
  const written = /^(\d{1,2})\.\s?(\d{1,2})\.\s?(\d{4})(?:$|\s(?:klo |kl\. )?\d{1,2}[:.]\d{2})/.exec(text)
  const parts = iso !== null ? [iso[1], iso[2], iso[3]] : written !== null ? [written[3], written[2], written[1]] : null
  if (parts === null) return null
  const day = parts.map((part = '', index) => part.padStart(index === 0 ? 4 : 2, '0')).join('-')
  return isDay(day) ? day : null
}

/** The number in a cell: 0,5 and 0.5, with spaces between thousands. Null when it is none. */
export function numberIn(text: string): number | null {
  const bare = text.replace(/[\s\u00a0\u202f]/g, '').replace('−', '-').replace(',', '.')
  const number = /^[+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d{1,3})?$/i.test(bare) ? Number(bare) : NaN
  return Number.isFinite(number) ? number : null
}

const yesWords = new Set(['x', '1', 'true', 'tosi', 'sant', 'yes', 'y', 'kyllä', 'k', 'on', 'ja', 'j'])
const noWords = new Set(['', '0', 'false', 'epätosi', 'falskt', 'no', 'n', 'ei', 'e', 'nej', '-'])

/** Yes or no as a cell says it, null when it says neither. */
export function yesIn(text: string): boolean | null {
  const word = text.toLowerCase()
  return yesWords.has(word) ? true : noWords.has(word) ? false : null
}

const occupancyWords: Record<string, Occupancy> = {
  filled: 'filled', täytetty: 'filled', vakinaisestitäytetty: 'filled', tillsatt: 'filled', besatt: 'filled',
  interim: 'interim', sijainen: 'interim', väliaikaisestihoidettu: 'interim', väliaikainen: 'interim', hoidetaanmääräaikaisesti: 'interim',
  tillförordnad: 'interim', vikarie: 'interim', temporary: 'interim', tilapäinen: 'interim',
  recruiting: 'recruiting', rekrytointi: 'recruiting', rekrytoitavana: 'recruiting', täytettävänä: 'recruiting',
  rekryteras: 'recruiting', underrekrytering: 'recruiting', inrecruitment: 'recruiting',
  vacant: 'vacant', avoin: 'vacant', täyttämättä: 'vacant', vakant: 'vacant', ledig: 'vacant', obesatt: 'vacant',
  abolished: 'abolished', lakkautettu: 'abolished', lakkautetaan: 'abolished', indragen: 'abolished', dragsin: 'abolished',
}

/** How a position is occupied, in our own key or in the words of the three languages. Null when it is no such word. */
export const occupancyIn = (text: string): Occupancy | null => occupancyWords[folded(text)] ?? null

/** "a; b\; c" is the list of "a" and "b; c". */
export function listIn(text: string, separator = ';'): string[] {
  const parts: string[] = ['']
  for (let at = 0; at < text.length; at += 1) {
    const letter = text[at] ?? ''
    if (letter === '\\' && (text[at + 1] === separator || text[at + 1] === '\\')) parts[parts.length - 1] += text[at += 1] ?? ''
    else if (letter === separator) parts.push('')
    else parts[parts.length - 1] += letter
  }
  return parts.map(trimmed).filter((part) => part !== '')
}

/** What `listIn` reads. */
export const writtenList = (parts: string[]): string => parts.map((part) => part.replace(/[\\;]/g, (letter) => `\\${letter}`)).join('; ')

/** "Kieku=4711 (2026-01-01–); Tilastokeskus=05" as codes with the days on which they hold. Null when it is not so. */
export function codesIn(text: string): DatedCode[] | null {
  const codes = listIn(text).map((part) => {
    const [, system = '', code = '', days] = /^([^=]+)=(.*?)(?:\s\(([^()]*)–([^()]*)\))?$/s.exec(part) ?? []
    const [from = '', to = ''] = days === undefined ? [] : part.slice(part.lastIndexOf('(') + 1, -1).split('–')
    const isRight = system !== '' && [from, to].every((day) => day === '' || isDay(day))
    return isRight ? { system, code, from: from || null, to: to || null } : null
  })
  return codes.includes(null) ? null : codes.filter((code) => code !== null)
}

/** What `codesIn` reads. */
export const writtenCodes = (codes: DatedCode[]): string => writtenList(codes.map(({ system, code, from, to }) =>
  `${system}=${code}${from === null && to === null && !code.endsWith(')') ? '' : ` (${from ?? ''}–${to ?? ''})`}`))

/** "Unit=Prevent; Grade=SCS2" as what the source says besides. */
export const alsoIn = (text: string): Record<string, string> =>
  Object.fromEntries(listIn(text).map((part) => /^([^=]*)=(.*)$/s.exec(part) ?? ['', part, '']).map(([, key = '', value = '']) => [key, value]))

/** What `alsoIn` reads. */
export const writtenAlso = (also: Record<string, string>): string =>
  writtenList(Object.entries(also).map(([key, value]) => `${key}=${value}`))
