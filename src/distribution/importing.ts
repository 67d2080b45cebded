// Reads members of a list from a file with columns: every row that cannot be taken is told, at its line, before anything is changed.
import { readDelimited, separatorOf } from '../platform/kit/delimited.ts'
import { email } from '../platform/kit/input.ts'
import { isLanguage, type Language, type Words } from '../platform/kit/language.ts'
import { type ListMember, membersMax } from './distribution.ts'

export type ImportFault = { code: keyof typeof faultWords; line: number; value: string }

export const faultWords = {
  noColumns: {
    fi: 'Ensimmäisellä rivillä on oltava sarakkeet nimi ja sähköposti.', sv: 'Första raden ska ha kolumnerna namn och e-post.',
    en: 'The first line must have the columns name and email.',
  },
  empty: { fi: 'Tiedostossa ei ole yhtään jäsentä.', sv: 'Filen innehåller inga mottagare.', en: 'The file holds no members.' },
  tooMany: { fi: 'Tiedostossa on liian monta riviä: enintään {value}. Jaa jäsenet useaan listaan.',
    sv: 'Filen har för många rader: högst {value}. Dela mottagarna på flera listor.',
    en: 'The file has too many lines: at most {value}. Divide the members between several lists.' },
  noName: { fi: 'Rivi {line}: nimi puuttuu.', sv: 'Rad {line}: namnet saknas.', en: 'Line {line}: the name is missing.' },
  tooLong: { fi: 'Rivi {line}: nimi on liian pitkä.', sv: 'Rad {line}: namnet är för långt.', en: 'Line {line}: the name is too long.' },
  badAddress: { fi: 'Rivi {line}: sähköpostiosoite ei kelpaa: {value}', sv: 'Rad {line}: ogiltig e-postadress: {value}', en: 'Line {line}: not an e-mail address: {value}' },
  badLanguage: { fi: 'Rivi {line}: kieli on fi, sv tai en, ei {value}', sv: 'Rad {line}: språket är fi, sv eller en, inte {value}', en: 'Line {line}: the language is fi, sv or en, not {value}' },
  twice: { fi: 'Rivi {line}: sama osoite on jo aiemmalla rivillä: {value}', sv: 'Rad {line}: samma adress finns redan på en tidigare rad: {value}', en: 'Line {line}: the same address is on an earlier line: {value}' },
} satisfies Record<string, Words>

const columns = { name: ['nimi', 'namn', 'name'], address: ['sähköposti', 'sähköpostiosoite', 'e-post', 'e-postadress', 'epost', 'email', 'e-mail', 'address'],
  language: ['kieli', 'språk', 'language'] }
const languageNames: Record<string, Language> = { suomi: 'fi', finska: 'fi', finnish: 'fi', ruotsi: 'sv', svenska: 'sv', swedish: 'sv',
  englanti: 'en', engelska: 'en', english: 'en' }
const nameMax = 200

/** `otherwise` is the language of a row that tells none. */
export function membersIn(text: string, otherwise: Language): { members: ListMember[]; faults: ImportFault[] } {
  const plain = text.replace(/^\uFEFF/, '')
  const [head = [], ...rows] = readDelimited(plain, separatorOf(plain))
  const place = (names: string[]) => head.findIndex((cell) => names.includes(cell.trim().toLowerCase()))
  const at = { name: place(columns.name), address: place(columns.address), language: place(columns.language) }
  if (at.name === -1 || at.address === -1) return { members: [], faults: [{ code: 'noColumns', line: 1, value: '' }] }
  const filled = rows.map((cells, index) => ({ cells, line: index + 2 })).filter(({ cells }) => cells.some((cell) => cell.trim() !== ''))
  if (filled.length > membersMax) return { members: [], faults: [{ code: 'tooMany', line: membersMax, value: String(membersMax) }] }
  if (filled.length === 0) return { members: [], faults: [{ code: 'empty', line: 1, value: '' }] }
  const found = new Map<string, ListMember>()
  const faults: ImportFault[] = []
  for (const { cells, line } of filled) {
    const cell = (column: number) => column === -1 ? '' : (cells[column] ?? '').normalize('NFC').replace(/[\p{C}\s]+/gu, ' ').trim()
    const told = cell(at.language).toLowerCase()
    const language = told === '' ? otherwise : isLanguage(told) ? told : Object.hasOwn(languageNames, told) ? languageNames[told] : undefined
    const [name, address] = [cell(at.name), email().safeParse(cell(at.address))]
    const fault = (code: ImportFault['code'], value = '') => void faults.push({ code, line, value: value.slice(0, 100) })
    if (name === '') fault('noName')
    if (name.length > nameMax) fault('tooLong')
    if (language === undefined) fault('badLanguage', told)
    if (!address.success) fault('badAddress', cell(at.address))
    else if (found.has(address.data)) fault('twice', address.data)
    if (address.success && !found.has(address.data)) found.set(address.data, { address: address.data, name, language: language ?? otherwise })
  }
  return { members: [...found.values()], faults }
}
