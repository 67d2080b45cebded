// The text of a DOCX: paragraphs, list rows, table rows and link targets, after its unfolded size has been bounded.
import mammoth from 'mammoth'
import { fromBuffer, type Entry, type ZipFile } from 'yauzl'
import { done, refused, type Outcome } from '../kit/outcome.ts'

const partBytesMax = 8 * 1024 * 1024
const allBytesMax = 64 * 1024 * 1024
const entriesMax = 2_000
/** No page of a memo needs a hundredth of these; each costs more than a thousand times its letters. */
const tagsMax = 300_000
/** What people write folds to a twentieth; only what was made to be small folds to less than a hundredth. */
const sureBytes = 1024 * 1024
const foldedMost = 100

type DocxRefusal = 'zipTooLarge' | 'encrypted' | 'damaged' | 'empty'

/** Reads the table of contents only and says whether anything in it is too large to be opened. */
export function inspectDocx(bytes: Buffer): Promise<{ refusal: DocxRefusal | null; headers: string[] }> {
  return new Promise((resolve) => {
    fromBuffer(bytes, { lazyEntries: true }, (error, zip) => {
      if (error !== null || zip === undefined) return resolve({ refusal: 'damaged', headers: [] })
      let all = 0
      let refusal: DocxRefusal | null = zip.entryCount > entriesMax ? 'zipTooLarge' : null
      const headers: string[] = []
      zip.on('entry', (entry: Entry) => {
        all += entry.uncompressedSize
        if ((entry.generalPurposeBitFlag & 1) === 1) refusal = 'encrypted'
        if (all > allBytesMax || isUnfolding(entry)) refusal = 'zipTooLarge'
        if (refusal !== null) return resolve({ refusal, headers: [] })
        void readEntry(zip, entry).then(({ refusal: found, content }) => {
          if (found !== null) return resolve({ refusal: found, headers: [] })
          if (/^word\/header\d*\.xml$/.test(entry.fileName)) headers.push(content)
          zip.readEntry()
        })
      })
      zip.on('error', () => resolve({ refusal: 'damaged', headers: [] }))
      zip.on('end', () => resolve({ refusal, headers }))
      if (refusal === null) zip.readEntry()
      else resolve({ refusal, headers })
    })
  })
}

const isPart = (fileName: string): boolean => /\.(?:xml|rels)$/i.test(fileName)

const isUnfolding = ({ fileName, uncompressedSize, compressedSize }: Entry): boolean => isPart(fileName)
  && (uncompressedSize > partBytesMax || (uncompressedSize > sureBytes && uncompressedSize > foldedMost * compressedSize))

/** Unfolds one entry as a stream, to its end or until it is too much. Only page heads are kept. */
function readEntry(zip: ZipFile, entry: Entry): Promise<{ refusal: DocxRefusal | null; content: string }> {
  if (entry.uncompressedSize === 0) return Promise.resolve({ refusal: null, content: '' })
  const isKept = entry.fileName.startsWith('word/header')
  return new Promise((resolve) => {
    const refuse = (refusal: DocxRefusal) => resolve({ refusal, content: '' })
    zip.openReadStream(entry, (error, stream) => {
      if (error !== null || stream === undefined) return refuse('damaged')
      const pieces: Buffer[] = []
      let tags = 0
      stream.on('data', (piece: Buffer) => {
        if (isPart(entry.fileName)) tags += tagsIn(piece)
        if (isKept) pieces.push(piece)
        if (tags <= tagsMax) return
        refuse('zipTooLarge')
        stream.destroy()
      })
      // The library breaks off an entry that is larger than it says.
      stream.on('error', () => refuse('damaged'))
      stream.on('end', () => resolve({ refusal: null, content: Buffer.concat(pieces).toString('utf8') }))
    })
  })
}

function tagsIn(piece: Buffer): number {
  let count = 0
  for (const letter of piece) if (letter === opening) count += 1
  return count
}

const opening = 60

const entities: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: ' ' }

const decoded = (text: string): string =>
  text.replace(/&(?:#(\d+)|#x([\da-f]+)|(\w+));/gi, (whole, decimal: string, hex: string, name: string) =>
    name !== undefined ? (entities[name.toLowerCase()] ?? whole) : String.fromCodePoint(Math.min(Number(decimal ?? `0x${hex}`), 0x10ffff)))

/** The paragraphs of a page head. Diary number and publicity mark often stand there and nowhere else. */
const headLines = (xml: string): string[] =>
  xml.split('</w:p>').map((paragraph) =>
    decoded([...paragraph.matchAll(/<w:t(?:\s[^>]*)?>([^<]*)<\/w:t>|<w:(tab)\/>/g)].map((match) => (match[2] === undefined ? match[1] : '  ')).join('')).trim())
    .filter((line) => line !== '')

/** HTML of our own converter, so its tags are few and known. */
function textOfHtml(html: string): string {
  const marked = html
    // Footnotes stand apart under their number; the sign in the sentence goes, so that the sentence reads as printed.
    .replace(/<sup><a[^>]*href="#(?:foot|end)note[^>]*>\[\d+\]<\/a><\/sup>/g, '')
    .replace(/<li id="(?:foot|end)note-(?:\w+-)?(\d+)">/g, '\n\n[$1] ')
    .replace(/\[(\d+)\] <p>/g, '[$1] ')
    .replace(/<a href="#(?:foot|end)note-ref[^>]*>↑<\/a>/g, '')
    .replace(/<a\s[^>]*href="([^"]*)"[^>]*>(.*?)<\/a>/gs, (_, target: string, words: string) =>
      /^(?:https?:|mailto:)/.test(target) && !decoded(words).includes(decoded(target)) ? `${words} (${target})` : words)
    .replace(/<br\s*\/?>/g, '\n')
    .replace(/<t[dh][^>]*>(.*?)<\/t[dh]>/gs, (_, cell: string) => `${cell.replace(/^\s*<p>|<\/p>\s*$/g, '')}  `)
    .replace(/<li>/g, '\n- ')
    .replace(/<\/tr>/g, '\n')
    .replace(/<(?:p|h[1-6]|ul|ol|table)(?:\s[^>]*)?>/g, '\n\n')
    .replace(/<[^>]+>/g, '')
  return decoded(marked).replace(/\n{3,}/g, '\n\n').trim()
}

/** The text of a DOCX file, or why it cannot be read. */
export async function textOfDocx(bytes: Buffer): Promise<Outcome<string, DocxRefusal>> {
  const { refusal, headers } = await inspectDocx(bytes)
  if (refusal !== null) return refused(refusal)
  try {
    const { value } = await mammoth.convertToHtml({ buffer: bytes }, { convertImage: mammoth.images.imgElement(async () => ({ src: '' })) })
    const heads = [...new Set(headers.flatMap(headLines))]
    const text = [...heads, '', textOfHtml(value)].join('\n').trim()
    return /\p{L}/u.test(text) ? done(text) : refused('empty')
  } catch {
    return refused('damaged')
  }
}
