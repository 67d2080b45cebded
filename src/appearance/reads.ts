// Looks up which kinds of document have a Word file of the customer's own.
import type { Read } from '../platform/database.ts'
import { findLetterhead } from '../platform/look.ts'
import { type Letterhead, letterheadKinds } from './appearance.ts'

export async function listLetterheads(db: Read, at: Temporal.Instant): Promise<Letterhead[]> {
  const letterheads: Letterhead[] = []
  for (const kind of letterheadKinds) {
    const found = await findLetterhead(db, kind, at)
    if (found !== null) letterheads.push({ kind, fileName: found.fileName })
  }
  return letterheads
}
