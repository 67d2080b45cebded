// Proves that every form of a document that is made on request says the same, before the document leaves: what it lacks refuses the act.
import type { Read } from '../database.ts'
import { filePage } from '../page/file.tsx'
import { type Prepared, prepareDocument } from '../print/storing.ts'
import type { Made } from '../print/writers.ts'

/** The forms of a document as they would be given out, each with what it lacks; nothing of it is stored. `address` is where it will be. */
export const prove = (db: Read, address: string, { document, at }: Made): Promise<Prepared> =>
  prepareDocument(db, { address, document, page: Buffer.from(filePage(document)), from: at })
