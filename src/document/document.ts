// A document that leaves the house: which kinds of it a meeting has.
import type { Document } from '../platform/kit/document.ts'
import type { Words } from '../platform/kit/language.ts'

export const documentKinds = ['agenda', 'invitation', 'minutes', 'extract', 'memo', 'decisions'] as const
export type DocumentKind = (typeof documentKinds)[number]

/** Those that are of the whole meeting; an extract is of one item. */
export const wholeKinds = ['invitation', 'agenda', 'minutes', 'decisions', 'memo'] as const satisfies DocumentKind[]

export const kindWords: Record<DocumentKind, Words> = {
  agenda: { fi: 'Asialista', sv: 'Föredragningslista', en: 'Agenda' },
  invitation: { fi: 'Kokouskutsu', sv: 'Kallelse', en: 'Invitation' },
  minutes: { fi: 'Pöytäkirja', sv: 'Protokoll', en: 'Minutes' },
  extract: { fi: 'Pöytäkirjanote', sv: 'Protokollsutdrag', en: 'Extract from the minutes' },
  memo: { fi: 'Muistio', sv: 'Promemoria', en: 'Memo' },
  decisions: { fi: 'Päätösluettelo', sv: 'Beslutsförteckning', en: 'List of decisions' },
}

/** A document as somebody may read it, the moment it is of, and whether something confidential stands in it. */
export type Found = { document: Document; at: Temporal.Instant; holdsSecret: boolean }

/** Where its page is; of a memo, which is a text of its own in each language, where they all are. */
export const pathOf = (meetingId: string, kind: DocumentKind, { letter, itemId }: { letter: string; itemId: string }): string => {
  const base = `/meetings/${meetingId}`
  const paths: Record<DocumentKind, string> = {
    agenda: `${base}/agenda/versions/${letter}`, invitation: `${base}/agenda/versions/${letter}/invitation`, minutes: `${base}/minutes`,
    extract: `${base}/minutes/items/${itemId}/extract`, decisions: `${base}/decisions`, memo: `${base}/documents`,
  }
  return paths[kind]
}
