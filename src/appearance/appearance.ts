// How what leaves the house looks: the organisation's name, logo and colours, the kind of PDF, and the customer's own Word files.
import { kindWords as meetingKinds } from '../document/document.ts'
import type { Words } from '../platform/kit/language.ts'

/** The kinds of document for which a customer may have a Word file of its own, as documents call their kind. */
export const letterheadKinds = ['agenda', 'invitation', 'minutes', 'extract', 'memo', 'decisions', 'comparison', 'handoff'] as const
export type LetterheadKind = (typeof letterheadKinds)[number]

export const kindWords: Record<LetterheadKind, Words> = {
  ...meetingKinds,
  comparison: { fi: 'Rakennevertailu', sv: 'Strukturjämförelse', en: 'Structure comparison' },
  handoff: { fi: 'Toimituksen kansilehti', sv: 'Leveransens försättsblad', en: 'Cover of a hand-off' },
}

/** A Word file in force. */
export type Letterhead = { kind: LetterheadKind; fileName: string }
