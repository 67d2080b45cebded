// Stores a published document: its page, and beside it the files, all from one tree.
import type { Write } from '../database.ts'
import type { Document } from '../kit/document.ts'
import { findPublication, publish, withdraw } from '../publication.ts'
import { publicOrigin } from './address.ts'
import { formatsBesidePage, mediaTypes } from './format.ts'
import { CannotPrint } from './press.ts'
import { fileNameOf, writers } from './writers.ts'

type Storing = {
  address: string
  document: Document
  page: Buffer
  /** The moment from which the document is; its files say so. */
  from: Temporal.Instant
  at: Temporal.Instant
}

/** Stores the page and its files. What is the same stays as stored; where nothing can be printed the page stands alone. */
export async function storeDocument(tx: Write, { address, document, page, from, at }: Storing): Promise<void> {
  const stored = await findPublication(tx, address)
  const isSame = stored !== null && stored.bytes.equals(page)
  if (!isSame) await publish(tx, { address, mediaType: 'text/html; charset=utf-8', bytes: page, at })
  for (const format of formatsBesidePage) {
    const place = `${address}.${format}`
    if (isSame && await findPublication(tx, place) !== null) continue
    const bytes = await writers[format](document, { origin: publicOrigin(), at: from }).catch((error: unknown) => {
      if (error instanceof CannotPrint) return null
      throw error
    })
    // An earlier file may say what the page says no longer.
    if (bytes === null) await withdraw(tx, place, at)
    else await publish(tx, { address: place, mediaType: mediaTypes[format], fileName: fileNameOf(document, format), bytes: Buffer.from(bytes), at })
  }
}
