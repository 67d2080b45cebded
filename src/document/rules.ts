// Who may have a document sent by mail, and what such a letter may hold.
import { type OfBody, seated } from '../body/body.ts'
import type { By } from '../platform/act.ts'
import type { May } from '../platform/kit/may.ts'
import { unless } from '../platform/kit/outcome.ts'
import type { Found } from './document.ts'

export const may = {
  mail: seated,
} satisfies May<OfBody>

export type Mailing = OfBody & { meetingId: string; found: Found | null; toName: string; toAddress: string | null; href: string }

/** A letter lies in places that nobody chose: what holds something confidential is read in the product. */
export const mail = ({ found, toAddress, ...rest }: Mailing, _by: By) =>
  unless({ noDocument: found === null, noAddress: toAddress === null }, () => {
    if (found === null || toAddress === null) throw new Error('Refused above.')
    const { document, holdsSecret } = found
    return { ...rest, toAddress, language: document.language, subject: `${typeIn(found)}: ${document.title}`, document: holdsSecret ? null : document }
  })

const typeIn = ({ document: { identification: { type } } }: Found): string => type.slice(0, 1) + type.slice(1).toLowerCase()
