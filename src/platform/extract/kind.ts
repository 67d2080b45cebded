// What a file is, told from its first bytes: its name may lie.

export type FileKind = 'text' | 'docx' | 'pdf'

const startsWith = (bytes: Uint8Array, ...wanted: number[]): boolean => wanted.every((byte, at) => bytes[at] === byte)

function includes(bytes: Uint8Array, words: string, encoding: 'latin1' | 'utf16le'): boolean {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).includes(Buffer.from(words, encoding))
}

/** The kind, 'encrypted' for a protected office file, or 'unknown'. */
export function fileKindOf(bytes: Uint8Array): FileKind | 'encrypted' | 'unknown' {
  if (startsWith(bytes, 0x50, 0x4b, 0x03, 0x04)) return includes(bytes, 'word/', 'latin1') ? 'docx' : 'unknown'
  if (includes(bytes.subarray(0, 1024), '%PDF-', 'latin1')) return 'pdf'
  // A protected DOCX lies in the old compound file format.
  if (startsWith(bytes, 0xd0, 0xcf, 0x11, 0xe0)) return includes(bytes, 'EncryptedPackage', 'utf16le') ? 'encrypted' : 'unknown'
  if (startsWith(bytes, 0x7b, 0x5c, 0x72, 0x74, 0x66)) return 'unknown'
  return 'text'
}
