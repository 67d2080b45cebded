// A document that leaves the house: which kinds of it a meeting has.
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
