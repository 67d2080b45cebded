// Every word that people see about withdrawing.
import type { Words } from '../platform/kit/language.ts'
import type { RefusalOf } from '../platform/kit/outcome.ts'
import type { withdraw } from './rules.ts'

export const refusals: Record<RefusalOf<typeof withdraw>, Words> = {
  alreadyWithdrawn: { fi: 'Asiakirja on jo poistettu julkaisusta.', sv: 'Handlingen är redan borttagen.', en: 'The document has already been withdrawn.' },
}

export const told: Words = { fi: 'Asiakirja on poistettu julkaisusta.', sv: 'Handlingen är inte längre publicerad.', en: 'The document has been withdrawn.' }

export const words = {
  title: { fi: 'Julkaistut asiakirjat', sv: 'Publicerade handlingar', en: 'Published documents' },
  none: { fi: 'Kokouksesta ei ole julkaistu mitään.', sv: 'Inget har publicerats från mötet.', en: 'Nothing of the meeting has been published.' },
  minutes: { fi: 'Pöytäkirja', sv: 'Protokoll', en: 'Minutes' },
  memo: { fi: 'Muistio ({language})', sv: 'Promemoria ({language})', en: 'Memo ({language})' },
  withdraw: { fi: 'Poista julkaisusta', sv: 'Ta bort från publiceringen', en: 'Withdraw' },
  why: { fi: 'Syy', sv: 'Orsak', en: 'Reason' },
  hint: {
    fi: 'Osoitteeseen jää merkintä poistosta ja sen syystä. Syötteisiin ja rajapintaan jää tieto poistosta, ja muistion saaneille kerrotaan siitä. Korjattu asiakirja voidaan julkaista oikaisuna.',
    sv: 'På adressen finns kvar en uppgift om borttagningen och dess orsak. I flödena och gränssnittet anges att handlingen är borttagen, och de som fått promemorian underrättas. En korrigerad handling kan publiceras som rättelse.',
    en: 'The address keeps a note of the withdrawal and its reason. Feeds and the interface say that it is withdrawn, and whoever got the memo is told. A corrected document can be published as a correction.',
  },
} satisfies Record<string, Words>
