// Standing items: what every agenda opens and closes with, in the order in which they stand.
import type { Words } from '../platform/kit/language.ts'
import type { ItemKind, Purpose } from './agenda.ts'

export type StandingKind = Exclude<ItemKind, 'matter'>

export const standingWords: Record<StandingKind, Words> = {
  opening: { fi: 'Kokouksen avaus', sv: 'Mötet öppnas', en: 'Opening of the meeting' },
  quorum: {
    fi: 'Laillisuus ja päätösvaltaisuus',
    sv: 'Mötets laglighet och beslutförhet',
    en: 'Legality and quorum',
  },
  agendaApproval: { fi: 'Asialistan hyväksyminen', sv: 'Godkännande av föredragningslistan', en: 'Approval of the agenda' },
  previousMinutes: { fi: 'Edellisen kokouksen pöytäkirja', sv: 'Protokollet från föregående möte', en: 'Minutes of the previous meeting' },
  currentMatters: { fi: 'Ajankohtaiset asiat', sv: 'Aktuella ärenden', en: 'Current matters' },
  otherMatters: { fi: 'Muut asiat', sv: 'Övriga ärenden', en: 'Other matters' },
  nextMeeting: { fi: 'Seuraava kokous', sv: 'Nästa möte', en: 'Next meeting' },
  closing: { fi: 'Kokouksen päättäminen', sv: 'Mötet avslutas', en: 'Closing of the meeting' },
}

export const standingPurpose: Record<StandingKind, Purpose> = {
  opening: 'information', quorum: 'decision', agendaApproval: 'decision', previousMinutes: 'decision',
  currentMatters: 'information', otherMatters: 'discussion', nextMeeting: 'information', closing: 'information',
}

export const standingMinutes: Record<StandingKind, number> = {
  opening: 1, quorum: 2, agendaApproval: 2, previousMinutes: 5, currentMatters: 15, otherMatters: 5, nextMeeting: 2, closing: 1,
}

/** Where kinds stand on an agenda: matters between the two groups of standing items. */
export const rankOf: Record<ItemKind, number> = {
  opening: 0, quorum: 1, agendaApproval: 2, previousMinutes: 3, currentMatters: 4, matter: 5, otherMatters: 6, nextMeeting: 7,
  closing: 8,
}

export const standingKinds = Object.keys(standingWords).sort(
  // Keys of the record above are exactly the standing kinds.
  (one, other) => rankOf[one as StandingKind] - rankOf[other as StandingKind]) as StandingKind[]
