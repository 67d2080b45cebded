// Every word that people see about organisations.
import type { Words } from '../platform/kit/language.ts'
import type { RefusalOf } from '../platform/kit/outcome.ts'
import type { Change, Side } from './organisation.ts'
import type { list } from './rules.ts'

export const listRefusals: Record<RefusalOf<typeof list>, Words> = {
  sameKeyTwice: {
    fi: 'Sama organisaatio on luettelossa kahdesti.',
    sv: 'Samma organisation finns två gånger i förteckningen.',
    en: 'The same organisation is on the list twice.',
  },
  unknownSuccessor: {
    fi: 'Seuraaja viittaa organisaatioon, jota luettelossa ei ole.',
    sv: 'En efterföljare hänvisar till en organisation som inte finns i förteckningen.',
    en: 'A succession points at an organisation that is not on the list.',
  },
  successorOfItself: {
    fi: 'Organisaatio ei voi olla oma seuraajansa.',
    sv: 'En organisation kan inte vara sin egen efterföljare.',
    en: 'An organisation cannot succeed itself.',
  },
  codeOfTwo: {
    fi: 'Sama koodi on kahdella organisaatiolla yhtä aikaa.',
    sv: 'Samma kod används av två organisationer samtidigt.',
    en: 'Two organisations hold the same code at once.',
  },
}

export const told = {
  list: { fi: 'Organisaatiot on luetteloitu.', sv: 'Organisationerna är förtecknade.', en: 'The organisations have been listed.' },
} satisfies Record<string, Words>

export const sideWords: Record<Side, Words> = {
  outgoing: { fi: 'Lakkaavat', sv: 'Upphör', en: 'Closing' },
  incoming: { fi: 'Aloittavat', sv: 'Inleder verksamhet', en: 'Opening' },
  other: { fi: 'Muut', sv: 'Övriga', en: 'Others' },
}

export const changeWords: Record<Change, Words> = {
  continues: { fi: 'jatkaa sellaisenaan', sv: 'fortsätter som sådan', en: 'continues as one' },
  merges: { fi: 'yhdistyy', sv: 'slås samman', en: 'merges' },
  splits: { fi: 'jakautuu', sv: 'delas', en: 'splits' },
}
