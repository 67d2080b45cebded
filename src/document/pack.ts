// All papers of a meeting in one folder: which file is called what, and the page that lists them with levels and hashes.
import type { Document, Inline } from '../platform/kit/document.ts'
import { safeFileName } from '../platform/kit/file-name.ts'
import { fill, type Language } from '../platform/kit/language.ts'
import { writtenNumber } from '../platform/kit/number.ts'
import { packWords as words } from './text.ts'

export type Packed = {
  /** Of which item; empty for what is of the whole meeting. */
  itemNumber: string
  title: string
  /** In words. */
  level: string
  fileName: string
  bytes: Uint8Array
  sha256: string
}

/** More than this is fetched paper by paper. */
export const packBytesMax = 200 * 1024 * 1024

const nameCharactersMax = 120
// What one of the usual systems cannot store, or takes for something else.
const unsafe = /[<>:"/\\|?*\u0000-\u001f]/g
const taken = /^(con|prn|aux|nul|com\d|lpt\d)(\.|$)/i

/** Where each file stands in the pack: names that every system can store, none of them twice. */
export function placesOf(files: Pick<Packed, 'itemNumber' | 'fileName'>[], contents: string[]): string[] {
  const known = new Set(contents.map((name) => name.toLowerCase()))
  return files.map(({ itemNumber, fileName }) => {
    const number = itemNumber.replaceAll(/[\s.]+/g, '').replaceAll(unsafe, '_')
    const [, stem = '', ending = ''] = /^(.*?)(\.[A-Za-z0-9]{1,10})?$/s.exec(safeFileName(fileName).replaceAll(unsafe, '_')) ?? []
    const short = [...stem].slice(0, nameCharactersMax).join('').replace(/[\s.]+$/, '') || 'tiedosto'
    const whole = number === '' ? short : `${number} ${short}`
    const base = taken.test(`${whole}${ending}`) ? `_${whole}` : whole
    for (let count = 1; ; count += 1) {
      const name = `${base}${count === 1 ? '' : ` (${count})`}${ending}`
      // Two that differ in case or in how their letters are composed are one file to many systems.
      const key = name.normalize('NFC').toLowerCase()
      if (known.has(key)) continue
      known.add(key)
      return name
    }
  })
}

type About = Pick<Document, 'language' | 'title'> & { organisation: string; unit: string; day: string; missing: string[] }

/** The list of what is in the pack, and of what could not be put into it. */
export function contentsDocument(files: Packed[], places: string[], { language, title, organisation, unit, day, missing }: About): Document {
  const rows = files.map((file, index): Inline[] => [file.itemNumber, file.title, places[index] ?? '', file.level,
    bytesIn(file.bytes.length, language), file.sha256])
  return {
    language, title, kind: 'pack', identification: { organisation, unit, type: words.contents[language], day },
    blocks: [
      { kind: 'paragraph', text: words.lead[language], tone: 'lead' },
      ...rows.length === 0 ? [{ kind: 'paragraph' as const, text: words.none[language] }] : [{
        kind: 'table' as const, caption: words.contents[language], rowHeaders: false, rows,
        head: [words.item, words.title, words.file, words.level, words.size, words.hash].map((one) => one[language]),
      }],
      ...missing.map((name) => ({ kind: 'notice' as const, tone: 'warning' as const, text: fill(words.missing[language], { name }) })),
    ],
    endings: [], footer: [],
  }
}

const bytesIn = (bytes: number, language: Language): string => fill(words.bytes[language], { bytes: writtenNumber(bytes, language) })
