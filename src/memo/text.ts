// Every word that people see about memos to the staff.
import type { Words } from '../platform/kit/language.ts'
import type { RefusalOf } from '../platform/kit/outcome.ts'
import type { MemoPart } from './memo.ts'
import type { correct, draft, edit, publish } from './rules.ts'

const nothingToTell: Words = { fi: 'Muistiossa ei ole yhtään lausetta.', sv: 'Promemorian har inga meningar.', en: 'The memo has no sentences.' }
const tellsSecret: Words = {
  fi: 'Muistiossa on tekstiä salassa pidettävästä asiasta. Kohdat on merkitty alla; muuta tai poista ne.',
  sv: 'Promemorian innehåller text ur ett sekretessbelagt ärende. Ställena är markerade nedan; ändra eller ta bort dem.',
  en: 'The memo tells of a confidential matter. The places are marked below; change or remove them.',
}

export const draftRefusals: Record<RefusalOf<typeof draft>, Words> = {
  alreadyDrafted: { fi: 'Muistio on jo luonnosteltu tällä kielellä.', sv: 'Det finns redan ett utkast på det här språket.', en: 'There already is a draft in this language.' },
  notHeld: { fi: 'Muistio luonnostellaan pidetystä kokouksesta.', sv: 'Promemorian skrivs om ett möte som har hållits.', en: 'A memo is drafted of a meeting that has been held.' },
}
export const editRefusals: Record<RefusalOf<typeof edit>, Words> = {
  tooLong: { fi: 'Muistiossa on liikaa kohtia.', sv: 'Promemorian har för många stycken.', en: 'The memo has too many passages.' },
}
export const publishRefusals: Record<RefusalOf<typeof publish>, Words> = {
  nothingToTell, tellsSecret,
  alreadyPublished: { fi: 'Muistio on jo julkaistu. Tee oikaisu.', sv: 'Promemorian är redan publicerad. Gör en rättelse.', en: 'The memo is already published. Make a correction.' },
}
export const correctRefusals: Record<RefusalOf<typeof correct>, Words> = {
  nothingToTell, tellsSecret,
  notPublished: { fi: 'Muistiota ei ole vielä julkaistu.', sv: 'Promemorian är inte publicerad ännu.', en: 'The memo has not been published yet.' },
}

export const told = {
  draft: { fi: 'Luonnos on tehty pöytäkirjan aineistosta.', sv: 'Utkastet är gjort av mötets uppgifter.', en: 'The draft has been made from the record.' },
  edit: { fi: 'Muistio on tallennettu.', sv: 'Promemorian är sparad.', en: 'The memo has been saved.' },
  publish: { fi: 'Muistio on julkaistu.', sv: 'Promemorian är publicerad.', en: 'The memo has been published.' },
  correct: { fi: 'Oikaistu muistio on julkaistu.', sv: 'Den rättade promemorian är publicerad.', en: 'The corrected memo has been published.' },
  refresh: { fi: 'Muistion sivu on ajan tasalla.', sv: 'Promemorians sida är uppdaterad.', en: 'The memo’s page is up to date.' },
} satisfies Record<string, Words>

export const partWords: Record<MemoPart, Words> = {
  opening: { fi: 'Aloitus', sv: 'Inledning', en: 'Opening' },
  current: { fi: 'Ajankohtaista', sv: 'Aktuellt', en: 'Current matters' },
  heard: { fi: 'Kuultiin ja esiteltiin', sv: 'Hördes och presenterades', en: 'Heard and presented' },
  decided: { fi: 'Päätettiin ja linjattiin', sv: 'Beslutades och drogs upp riktlinjer för', en: 'Decided' },
  coming: { fi: 'Tulossa', sv: 'På kommande', en: 'To come' },
  next: { fi: 'Seuraava kokous', sv: 'Nästa möte', en: 'Next meeting' },
}

export const words = {
  memos: { fi: 'Muistio henkilöstölle', sv: 'Promemoria till personalen', en: 'Memo to staff' },
  toRelease: { fi: 'Mitä julkaistaan, kenelle ja milloin', sv: 'Vad som publiceras, för vem och när', en: 'What will leave, to whom and when' },
  toPublished: { fi: 'Julkaistut asiakirjat ja poistaminen', sv: 'Publicerade handlingar och avpublicering', en: 'Published documents and withdrawing' },
  memo: { fi: 'Muistio', sv: 'Promemoria', en: 'Memo' },
  draft: { fi: 'Luonnostele', sv: 'Gör ett utkast', en: 'Draft' },
  open: { fi: 'Avaa', sv: 'Öppna', en: 'Open' },
  language: { fi: 'Kieli', sv: 'Språk', en: 'Language' },
  state: { fi: 'Tila', sv: 'Status', en: 'State' },
  notDrafted: { fi: 'ei luonnosteltu', sv: 'inget utkast', en: 'not drafted' },
  isDraft: { fi: 'luonnos', sv: 'utkast', en: 'draft' },
  isPublished: { fi: 'julkaistu', sv: 'publicerad', en: 'published' },
  work: { fi: 'Työ', sv: 'Arbete', en: 'Work' },
  languageNames: { fi: 'suomi', sv: 'svenska', en: 'English' },
  sentences: { fi: 'Lauseet', sv: 'Meningar', en: 'Sentences' },
  newPassage: { fi: 'Uusi kohta', sv: 'Nytt stycke', en: 'A new passage' },
  addPassage: { fi: 'Lisää kohta', sv: 'Lägg till stycket', en: 'Add the passage' },
  remove: { fi: 'Poista', sv: 'Ta bort', en: 'Remove' },
  source: { fi: 'Muistion osa ja asiakohta', sv: 'Del av promemorian och punkt', en: 'Part of the memo and item' },
  part: { fi: 'Muistion osa', sv: 'Del av promemorian', en: 'Part of the memo' },
  itemToldOf: { fi: 'Asiakohta, josta kerrotaan', sv: 'Punkten som stycket handlar om', en: 'The item it tells of' },
  noItem: { fi: 'Ei mikään asiakohta', sv: 'Ingen punkt', en: 'No item' },
  onRecord: { fi: 'Asiakohta {number} kokouksen aineistossa', sv: 'Punkt {number} i mötets uppgifter', en: 'Item {number} on the record' },
  untold: { fi: 'Näistä muistio ei kerro', sv: 'Det här berättar promemorian inte om', en: 'What the memo leaves out' },
  tell: { fi: 'Ota mukaan', sv: 'Ta med', en: 'Take in' },
  theirs: { fi: 'Muistio, jonka joku muu tallensi', sv: 'Promemorian som någon annan sparade', en: 'The memo that somebody else saved' },
  yours: { fi: 'Muistio, jota kirjoitit', sv: 'Promemorian som du skrev på', en: 'The memo that you were writing' },
  distributionPanel: { fi: 'Jakelu ja lisätiedot', sv: 'Sändlista och mer information', en: 'Distribution and contact' },
  previewHint: { fi: 'Näkymä päivittyy, kun painat Tallenna.', sv: 'Vyn uppdateras när du väljer Spara.', en: 'This is brought up to date by Save.' },
  reasonHint: { fi: 'Tarvitaan vain, kun oikaisu julkaistaan.', sv: 'Behövs bara när rättelsen publiceras.', en: 'Needed only when the correction is published.' },
  left: { fi: 'Kohta siirrettiin tai poistettiin: lausetta ei julkaista.', sv: 'Punkten sköts upp eller ströks: meningen publiceras inte.', en: 'The item was put off or struck: the sentence is not published.' },
  leak: { fi: 'Kertoo salassa pidettävästä kohdasta {number}: {words}', sv: 'Berättar om den sekretessbelagda punkten {number}: {words}', en: 'Tells of confidential item {number}: {words}' },
  distribution: { fi: 'Jakelu', sv: 'Sändlista', en: 'Distribution' },
  comparison: { fi: 'Vaihtoehtojen vertailu', sv: 'Jämförelsen av alternativen', en: 'The comparison of the alternatives' },
  comparisonHint: {
    fi: 'Taulukko on sama kuin pöytäkirjassa. Sen näkevät kaikki, jotka lukevat muistion.',
    sv: 'Tabellen är densamma som i protokollet. Den ses av alla som läser promemorian.',
    en: 'The table is the one in the minutes. Everybody who reads the memo sees it.',
  },
  tableShown: { fi: 'Näytetään päätöksen yhteydessä', sv: 'Visas vid beslutet', en: 'Shown beside the decision' },
  tableLeft: { fi: 'Jätetään pois', sv: 'Utelämnas', en: 'Left out' },
  channel: { fi: 'Kanava', sv: 'Kanal', en: 'Channel' },
  contact: { fi: 'Lisätietoja', sv: 'Mer information', en: 'Contact' },
  save: { fi: 'Tallenna', sv: 'Spara', en: 'Save' },
  preview: { fi: 'Näin muistio luetaan', sv: 'Så här läses promemorian', en: 'How the memo is read' },
  publish: { fi: 'Julkaise muistio', sv: 'Publicera promemorian', en: 'Publish the memo' },
  publishHint: { fi: 'Julkaistu muistio on kaikkien luettavissa pysyvässä osoitteessa.', sv: 'Den publicerade promemorian kan läsas av alla på en permanent adress.', en: 'The published memo can be read by everybody at an address that stays.' },
  correct: { fi: 'Julkaise oikaisu', sv: 'Publicera en rättelse', en: 'Publish a correction' },
  reason: { fi: 'Oikaisun syy', sv: 'Orsak till rättelsen', en: 'Reason for the correction' },
  published: { fi: 'Julkaistu sivu', sv: 'Den publicerade sidan', en: 'The published page' },
  differs: { fi: 'Hyväksytty pöytäkirja poikkeaa muistiosta: kohdat {numbers}. Oikaise muistio.', sv: 'Det godkända protokollet avviker från promemorian: punkterna {numbers}. Rätta promemorian.', en: 'The approved minutes differ from the memo: items {numbers}. Correct the memo.' },
  draftMark: { fi: 'Luonnos, ei vielä julkinen', sv: 'Utkast, ännu inte offentligt', en: 'Draft, not yet public' },
  pending: { fi: 'Kokouksen pöytäkirjaa ei ole vielä hyväksytty.', sv: 'Mötets protokoll har inte godkänts ännu.', en: 'The minutes of the meeting have not been approved yet.' },
  approved: { fi: 'Kokouksen pöytäkirja on hyväksytty, ja se julkaistaan erikseen.', sv: 'Mötets protokoll har godkänts och publiceras separat.', en: 'The minutes have been approved and will be published separately.' },
  corrected: { fi: 'Oikaisu {number}, {day}: {reason}', sv: 'Rättelse {number}, {day}: {reason}', en: 'Correction {number}, {day}: {reason}' },
  publishedOn: { fi: 'Julkaistu {day}', sv: 'Publicerad {day}', en: 'Published {day}' },
  versions: { fi: 'Versiot', sv: 'Versioner', en: 'Versions' },
  version: { fi: 'Versio {number}, {day}', sv: 'Version {number}, {day}', en: 'Version {number}, {day}' },
  withheld: { fi: 'Tätä versiota ei voi enää lukea. Muistio on oikaistu.', sv: 'Den här versionen kan inte längre läsas. Promemorian har rättats.', en: 'This version can no longer be read. The memo has been corrected.' },
  inForce: { fi: 'Tämä on aiempi versio. Voimassa oleva muistio', sv: 'Det här är en tidigare version. Den gällande promemorian', en: 'This is an earlier version. The memo in force' },
} satisfies Record<string, Words>
