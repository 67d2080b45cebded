// A stranger's ZIP, opened within limits and in memory only: whatever would hurt is refused before anything is unfolded.
import { fromBuffer, type Entry, type ZipFile } from 'yauzl'
import { unfold } from '../workbook/zip.ts'

export const archiveLimits = { bytes: 64 * 1024 * 1024, unfolded: 64 * 1024 * 1024, entries: 500, nameLetters: 200 }

export type ArchiveFault = 'noArchive' | 'truncated' | 'damaged' | 'tooLarge' | 'badName' | 'link' | 'doubleName' | 'encrypted'
/** `bytes` is null for a part that cannot be unfolded. */
export type OpenedPart = { name: string; bytes: Buffer | null }
export type Opened = { parts: OpenedPart[] } | { fault: ArchiveFault; detail: string }

const beginsAsZip = (bytes: Buffer): boolean => bytes.length >= 4 && bytes.readUInt32LE(0) === 0x04034b50

/** Every part in the order of the archive, or the first thing that keeps it from being opened. */
export function openArchive(bytes: Buffer): Promise<Opened> {
  if (bytes.length > archiveLimits.bytes) return Promise.resolve({ fault: 'tooLarge', detail: `${bytes.length} B` })
  if (!beginsAsZip(bytes)) return Promise.resolve({ fault: 'noArchive', detail: '' })
  return new Promise((resolve) => {
    fromBuffer(bytes, { lazyEntries: true, strictFileNames: true }, (error, zip) => {
      if (error !== null || zip === undefined) return resolve({ fault: isCut(bytes) ? 'truncated' : 'damaged', detail: error?.message ?? '' })
      if (zip.entryCount > archiveLimits.entries) return resolve({ fault: 'tooLarge', detail: String(zip.entryCount) })
      listEntries(zip).then((listed) => 'fault' in listed ? listed : unfoldAll(zip, listed.entries)).then(resolve)
    })
  })
}

/** The list of parts stands at the end. When the last that is there is not of this archive but of one inside it, the end is missing. */
function isCut(bytes: Buffer): boolean {
  const at = bytes.lastIndexOf('PK\u0005\u0006')
  return at === -1 || at + 22 > bytes.length || bytes.readUInt32LE(at + 12) + bytes.readUInt32LE(at + 16) !== at
}

/** Looks at the whole list first: sizes, names and kinds are judged before a byte is unfolded. */
function listEntries(zip: ZipFile): Promise<{ entries: Entry[] } | { fault: ArchiveFault; detail: string }> {
  const entries: Entry[] = []
  const names = new Set<string>()
  let unfolded = 0
  return new Promise((resolve) => {
    zip.on('error', (error: Error) => resolve({ fault: /file ?name|relative path|absolute path/i.test(error.message) ? 'badName' : 'damaged',
      detail: error.message }))
    zip.on('end', () => resolve({ entries }))
    zip.on('entry', (entry: Entry) => {
      unfolded += entry.uncompressedSize
      const name = entry.fileName.normalize('NFC').toLowerCase()
      const fault = unfolded > archiveLimits.unfolded ? 'tooLarge' : names.has(name) ? 'doubleName' : faultOf(entry)
      names.add(name)
      if (fault !== null) return resolve({ fault, detail: fault === 'tooLarge' ? `${unfolded} B` : entry.fileName.slice(0, archiveLimits.nameLetters) })
      if (!isFolder(entry)) entries.push(entry)
      zip.readEntry()
    })
    zip.readEntry()
  })
}

const kinds = { unset: 0, folder: 0o040000, regularFile: 0o100000 }

/** Whoever packs again may add folders, which hold nothing. */
const isFolder = ({ fileName, uncompressedSize }: Entry): boolean => fileName.endsWith('/') && uncompressedSize === 0

function faultOf(entry: Entry): ArchiveFault | null {
  const { fileName, externalFileAttributes, generalPurposeBitFlag } = entry
  if ((generalPurposeBitFlag & 1) === 1) return 'encrypted'
  const kind = (externalFileAttributes >>> 16) & 0o170000
  if (kind !== kinds.unset && kind !== (isFolder(entry) ? kinds.folder : kinds.regularFile)) return 'link'
  const name = isFolder(entry) ? fileName.slice(0, -1) : fileName
  const isPlain = name.length <= archiveLimits.nameLetters && !/[\u0000-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069:\\]/.test(name)
    && name.split('/').every((part) => part !== '' && part !== '.' && part !== '..')
  return isPlain ? null : 'badName'
}

async function unfoldAll(zip: ZipFile, entries: Entry[]): Promise<Opened> {
  const parts: OpenedPart[] = []
  // What was counted above is all there is: a part that is longer than its entry says is stopped.
  for (const entry of entries) parts.push({ name: entry.fileName, bytes: await unfold(zip, entry).catch(() => null) })
  return { parts }
}
