// Every word that people see about matters.
import type { Words } from '../platform/kit/language.ts'
import type { RefusalOf } from '../platform/kit/outcome.ts'
import type { edit, finish, reopen } from './rules.ts'

export const editRefusals: Record<RefusalOf<typeof edit>, Words> = {
  ownerUnknown: {
    fi: 'Vastuuhenkilöä ei löydy.', sv: 'Den ansvariga personen hittas inte.', en: 'The owner is not known.',
  },
  groundMissing: {
    fi: 'Kirjoita salassapitoperuste.', sv: 'Skriv sekretessgrunden.', en: 'Write the ground for confidentiality.',
  },
  itemIsConfidential: {
    fi: 'Asiaa on käsitelty salassa pidettävänä. Muuta ensin asialistan kohdan julkisuus.',
    sv: 'Ärendet har behandlats som sekretessbelagt. Ändra först offentligheten för punkten på föredragningslistan.',
    en: 'The matter has been handled as confidential. First change how public the agenda item is.',
  },
}

export const finishRefusals: Record<RefusalOf<typeof finish>, Words> = {
  alreadyClosed: { fi: 'Asia on jo päättynyt.', sv: 'Ärendet är redan avslutat.', en: 'The matter is closed already.' },
  stopsAhead: {
    fi: 'Asian reitillä on käsittelyjä edessä. Poista ne reitiltä tai käsittele asia ensin.',
    sv: 'Ärendet har behandlingar kvar på sin väg. Stryk dem eller behandla ärendet först.',
    en: 'The matter has stops ahead on its route. Take them off the route or handle the matter first.',
  },
  onAgenda: {
    fi: 'Asia on tulevan kokouksen asialistalla.', sv: 'Ärendet finns på ett kommande mötes föredragningslista.',
    en: 'The matter is on the agenda of a coming meeting.',
  },
  waitsForCondition: {
    fi: 'Asia odottaa ehtoa. Kirjaa ensin, mitä siitä tuli.', sv: 'Ärendet väntar på ett villkor. Anteckna först vad det blev av det.',
    en: 'The matter waits for a condition. Tell first what became of it.',
  },
}

export const reopenRefusals: Record<RefusalOf<typeof reopen>, Words> = {
  isOpen: { fi: 'Asia on vireillä.', sv: 'Ärendet är anhängigt.', en: 'The matter is open.' },
}

export const told = {
  handOver: { fi: 'Asiat on siirretty uudelle vastuuhenkilölle.', sv: 'Ärendena har överförts till en ny ansvarig.', en: 'The matters have been handed over.' },
  open: { fi: 'Asia on avattu.', sv: 'Ärendet har öppnats.', en: 'The matter has been opened.' },
  close: { fi: 'Asia on päätetty.', sv: 'Ärendet har avslutats.', en: 'The matter has been closed.' },
  edit: { fi: 'Asian tiedot on tallennettu.', sv: 'Uppgifterna om ärendet har sparats.', en: 'The matter has been saved.' },
  finish: { fi: 'Asia on merkitty päättyneeksi.', sv: 'Ärendet är markerat som avslutat.', en: 'The matter is marked as closed.' },
  reopen: { fi: 'Asia on otettu uudelleen esille.', sv: 'Ärendet har tagits upp på nytt.', en: 'The matter has been taken up again.' },
} satisfies Record<string, Words>

export const words = {
  matters: { fi: 'Asiat', sv: 'Ärenden', en: 'Matters' },
  edit: { fi: 'Muuta asian tietoja', sv: 'Ändra uppgifterna om ärendet', en: 'Change the matter’s details' },
  title: { fi: 'Nimike', sv: 'Rubrik', en: 'Title' },
  titleSv: { fi: 'Nimike ruotsiksi', sv: 'Rubrik på svenska', en: 'Title in Swedish' },
  titleFi: { fi: 'Nimike suomeksi', sv: 'Rubrik på finska', en: 'Title in Finnish' },
  titleEn: { fi: 'Nimike englanniksi', sv: 'Rubrik på engelska', en: 'Title in English' },
  diaryNumber: { fi: 'Asianumero', sv: 'Ärendenummer', en: 'Case number' },
  diaryHint: {
    fi: 'Sellaisena kuin se on asianhallinnassa, esimerkiksi {examples}.', sv: 'Så som det står i ärendehanteringen, till exempel {examples}.',
    en: 'As it stands in the register, such as {examples}.',
  },
  workstream: { fi: 'Työkokonaisuus', sv: 'Arbetshelhet', en: 'Workstream' },
  kind: { fi: 'Asian laji', sv: 'Typ av ärende', en: 'Kind' },
  owner: { fi: 'Vastuuhenkilö', sv: 'Ansvarig person', en: 'Owner' },
  ownerOther: { fi: 'Muu vastuuhenkilö', sv: 'Annan ansvarig', en: 'Another owner' },
  ownerOtherHint: { fi: 'Jos vastuuhenkilö ei ole luettelossa.', sv: 'Om den ansvariga inte finns i listan.', en: 'When the owner is not on the list.' },
  nobody: { fi: 'ei valittu', sv: 'ingen vald', en: 'nobody chosen' },
  publicity: { fi: 'Julkisuus', sv: 'Offentlighet', en: 'Publicity' },
  level: { fi: 'Julkisuus', sv: 'Offentlighet', en: 'Publicity' },
  levelNone: { fi: 'ei määritelty (ei vielä julkinen)', sv: 'inte angiven (ännu inte offentlig)', en: 'not given (not yet public)' },
  ground: { fi: 'Salassapitoperuste', sv: 'Sekretessgrund', en: 'Ground' },
  groundUntil: { fi: 'Salassapito päättyy', sv: 'Sekretessen upphör', en: 'Confidential until' },
  publicTitle: { fi: 'Julkinen nimike', sv: 'Offentlig rubrik', en: 'Public title' },
  publicTitleHint: {
    fi: 'Näytetään niille, jotka eivät saa nähdä asiaa.', sv: 'Visas för dem som inte får se ärendet.', en: 'Shown to those who may not see the matter.',
  },
  cancel: { fi: 'Takaisin asiaan', sv: 'Tillbaka till ärendet', en: 'Back to the matter' },
  save: { fi: 'Tallenna', sv: 'Spara', en: 'Save' },
} satisfies Record<string, Words>
