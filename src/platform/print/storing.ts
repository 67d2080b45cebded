// Stores a published document: its page, and beside it the files, all from one tree and each compared with it before.
import type { Read, Write } from '../database.ts'
import type { Document } from '../kit/document.ts'
import { fillEach, type Words } from '../kit/language.ts'
import type { Look } from '../kit/look.ts'
import { done, type Outcome, type Refusal } from '../kit/outcome.ts'
import { findLook } from '../look.ts'
import { findPublication, publish, sha256Of, withdraw } from '../publication.ts'
import { publicOrigin } from './address.ts'
import { type Format, formatsBesidePage, formatWords, mediaTypes } from './format.ts'
import { missingFrom } from './parity.ts'
import { CannotPrint } from './press.ts'
import { fileNameOf, writeChecked } from './writers.ts'

export type Publishing = {
  address: string
  document: Document
  page: Buffer
  /** The moment from which the document is; its files say so. */
  from: Temporal.Instant
}

type Form = { format: Format; bytes: Uint8Array | null; lacks: string[] }
/** What is to be stored under an address: only what is not stored yet. */
export type Prepared = Publishing & { isPageNew: boolean; lacks: string[]; forms: Form[] }

/** Makes the files of a document that are not stored as they are. A file that cannot be made here has no bytes. */
export async function prepareDocument(db: Read, publishing: Publishing): Promise<Prepared> {
  const { address, document, page, from } = publishing
  const stored = await findPublication(db, address)
  const isPageNew = stored === null || !stored.bytes.equals(page)
  const forms: Form[] = []
  const look = await findLook(db, { at: from, kind: document.kind })
  for (const format of formatsBesidePage) {
    if (isPageNew || await findPublication(db, `${address}.${format}`) === null) forms.push(await formOf(document, format, from, look))
  }
  // Loaded when something is published, as it brings a reader of PDF files along.
  const { readHtml } = await import('./read-back.ts')
  return { ...publishing, isPageNew, forms, lacks: isPageNew ? missingFrom(document, readHtml(page), null) : [] }
}

/** A document in force and its newest version are mostly the same, and an act may be tried again. */
const lately = new Map<string, Form>()
const latelyMax = 40

async function formOf(document: Document, format: Format, at: Temporal.Instant, look: Look): Promise<Form> {
  const key = sha256Of(JSON.stringify([format, at.epochMilliseconds, publicOrigin(), look.number,
    look.letterhead === null ? '' : sha256Of(look.letterhead), document]))
  const known = lately.get(key)
  if (known !== undefined) return known
  const form = await writeChecked(document, format, { origin: publicOrigin(), at, look }).catch((error: unknown) => {
    if (error instanceof CannotPrint) return null
    throw error
  })
  if (form === null) return { format, bytes: null, lacks: [] }
  lately.set(key, { format, ...form })
  const oldest = lately.keys().next()
  if (lately.size > latelyMax && !oldest.done) lately.delete(oldest.value)
  return { format, ...form }
}

/** Stores what was prepared. What is the same stays as stored. */
export async function storeDocument(tx: Write, { address, document, page, isPageNew, forms }: Prepared, at: Temporal.Instant): Promise<void> {
  if (isPageNew) await publish(tx, { address, mediaType: mediaTypes.html, bytes: page, at })
  for (const { format, bytes } of forms) {
    const place = `${address}.${format}`
    // An earlier file may say what the page says no longer.
    if (bytes === null) await withdraw(tx, place, at)
    else await publish(tx, { address: place, mediaType: mediaTypes[format], fileName: fileNameOf(document, format), bytes: Buffer.from(bytes), at })
  }
}

/** A refusal for each form that does not state everything that the document states, with what it lacks. */
const lackingForms = (all: Prepared[]): Refusal[] => all.flatMap(({ address, lacks, forms }) =>
  [{ format: 'html' as const, lacks }, ...forms].filter((one) => one.lacks.length > 0).map((one) => ({
    code: 'formLacks',
    words: fillEach(words.formLacks, { form: formatWords[one.format].fi, address, facts: one.lacks.slice(0, namedMax).map(shortened).join('; ') }),
  })))

/** Lets through what states everything in every form, and refuses the rest by name. */
export function allOrNone<All extends { prepared: Prepared[] }>(all: All): Outcome<All, 'formLacks'> {
  const named = lackingForms(all.prepared)
  return named.length === 0 ? done(all) : { ok: false, refusals: ['formLacks'], named }
}

/** Decides once every form states everything. */
export function whenWhole<All extends { prepared: Prepared[] }, Value, Code extends string>(
  all: All, decide: () => Outcome<Value, Code>,
): Outcome<Value, Code | 'formLacks'> {
  const proof = allOrNone(all)
  return proof.ok ? decide() : proof
}

const namedMax = 5
const shortened = (fact: string): string => [...fact].length > 80 ? `${[...fact].slice(0, 80).join('')} …` : fact

export const words = {
  formLacks: {
    fi: 'Mitään ei lähtenyt: muodosta {form} ({address}) puuttuu, mitä asiakirjassa on: {facts}',
    sv: 'Ingenting lämnades ut: formatet {form} ({address}) saknar något som finns i dokumentet: {facts}',
    en: 'Nothing left: the format {form} ({address}) lacks what the document states: {facts}',
  },
} satisfies Record<string, Words>
