// Ids made of what something is: the same thing has the same id for ever, wherever it is told of.

/** A stable id out of a hash of what something is, in the form of a UUID of the eighth version (RFC 9562). */
export function uuidOf(sha256: string): string {
  const variant = ((Number.parseInt(sha256.slice(16, 18), 16) & 0x3f) | 0x80).toString(16)
  return `${sha256.slice(0, 8)}-${sha256.slice(8, 12)}-8${sha256.slice(13, 16)}-${variant}${sha256.slice(18, 20)}-${sha256.slice(20, 32)}`
}
