// A document that leaves the house: what kinds of it a meeting has.
import type { Words } from '../platform/kit/language.ts'

export const documentKinds = ['agenda', 'minutes', 'memo', 'decisions'] as const
export type DocumentKind = (typeof documentKinds)[number]

export const kindWords: Record<DocumentKind, Words> = {
  agenda: { fi: 'Asialista', sv: 'Föredragningslista', en: 'Agenda' },
  minutes: { fi: 'Pöytäkirja', sv: 'Protokoll', en: 'Minutes' },
  memo: { fi: 'Muistio', sv: 'Promemoria', en: 'Memo' },
  decisions: { fi: 'Päätösluettelo', sv: 'Beslutsförteckning', en: 'List of decisions' },
}
