// Every word that people see about the revisions of structures.
import { words as contentWords } from '../outline/text.ts'
import { operationRefusals } from '../operation/text.ts'
import type { Words } from '../platform/kit/language.ts'
import type { RefusalOf } from '../platform/kit/outcome.ts'
import type { RevisionState } from './revision.ts'
import type { approve, begin, bringIn, operate, submit, takeBack, undo } from './rules.ts'

export const stateWords: Record<RevisionState, Words> = {
  draft: { fi: 'luonnos', sv: 'utkast', en: 'draft' },
  submitted: { fi: 'annettu käsittelyyn', sv: 'lämnad till behandling', en: 'submitted' },
  approved: { fi: 'hyväksytty', sv: 'godkänd', en: 'approved' },
}

const notDraft: Words = {
  fi: 'Vain luonnosta voi muokata. Aloita uusi versio.',
  sv: 'Bara ett utkast kan redigeras. Börja en ny version.',
  en: 'Only a draft can be edited. Begin a new version.',
}
const isEmpty: Words = {
  fi: 'Rakenteessa ei ole yhtään yksikköä.', sv: 'Strukturen har inga enheter.', en: 'The structure has no units.',
}
const hasErrors: Words = {
  fi: 'Rakenteessa on virheitä. Korjaa ne ensin.', sv: 'Strukturen innehåller fel. Rätta dem först.', en: 'The structure has errors. Mend them first.',
}

export const beginRefusals: Record<RefusalOf<typeof begin>, Words> = {
  draftIsOpen: {
    fi: 'Organisaatiolla on jo luonnos. Jatka sitä.',
    sv: 'Organisationen har redan ett utkast. Fortsätt med det.',
    en: 'The organisation already has a draft. Go on with it.',
  },
}

const severalStructures: Words = {
  fi: 'Tiedostossa on usean organisaation rakenne. Tuo yksi kerrallaan.',
  sv: 'Filen innehåller strukturen för flera organisationer. Hämta in en åt gången.',
  en: 'The file holds the structures of several organisations. Bring in one at a time.',
}

export const bringInRefusals: Record<RefusalOf<typeof bringIn>, Words> = { hasErrors, isEmpty, severalStructures }

export const uploadWords = {
  severalStructures,
  fileMissing: { fi: 'Valitse tiedosto.', sv: 'Välj en fil.', en: 'Choose a file.' },
} satisfies Record<string, Words>

export const operateRefusals: Record<RefusalOf<typeof operate>, Words> = { ...operationRefusals, notDraft }

export const undoRefusals: Record<RefusalOf<typeof undo>, Words> = {
  notDraft,
  notThere: { fi: 'Muutos on jo peruttu.', sv: 'Ändringen är redan ångrad.', en: 'The change has been undone already.' },
  isTransfer: {
    fi: 'Vahvistettua siirtoa ei voi perua yksin. Ehdottakaa siirtoa takaisin.',
    sv: 'En bekräftad överföring kan inte ångras ensidigt. Föreslå en överföring tillbaka.',
    en: 'A confirmed transfer cannot be undone by one side. Propose a transfer back.',
  },
  othersRestOnIt: {
    fi: 'Myöhemmät muutokset perustuvat tähän. Peru ensin ne.',
    sv: 'Senare ändringar bygger på den här. Ångra dem först.',
    en: 'Later changes rest on this one. Undo them first.',
  },
}

export const submitRefusals: Record<RefusalOf<typeof submit>, Words> = { notDraft, isEmpty, hasErrors }

export const takeBackRefusals: Record<RefusalOf<typeof takeBack>, Words> = {
  notSubmitted: {
    fi: 'Vain käsittelyyn annetun rakenteen voi ottaa takaisin.',
    sv: 'Bara en struktur som har lämnats till behandling kan tas tillbaka.',
    en: 'Only a submitted structure can be taken back.',
  },
  isDecidedOn: {
    fi: 'Toimielin on jo päättänyt tästä rakenteesta, joten sitä ei voi ottaa takaisin. Aloita uusi versio.',
    sv: 'Organet har redan beslutat om den här strukturen, så den kan inte tas tillbaka. Börja en ny version.',
    en: 'The body has already decided on this structure, so it cannot be taken back. Begin a new version.',
  },
}

export const approveRefusals: Record<RefusalOf<typeof approve>, Words> = {
  notSubmitted: {
    fi: 'Vain käsittelyyn annettu rakenne voidaan hyväksyä.',
    sv: 'Bara en struktur som har lämnats till behandling kan godkännas.',
    en: 'Only a submitted structure can be approved.',
  },
  changedSince: {
    fi: 'Rakenne on muuttunut sen jälkeen, kun asiakirja lähetettiin.',
    sv: 'Strukturen har ändrats sedan handlingen skickades.',
    en: 'The structure has changed since the paper was sent.',
  },
}

export const told = {
  begin: { fi: 'Luonnos on aloitettu.', sv: 'Utkastet har påbörjats.', en: 'The draft has been begun.' },
  bringIn: { fi: 'Rakenne on tuotu luonnokseksi.', sv: 'Strukturen har hämtats in som utkast.', en: 'The structure has been brought in as a draft.' },
  operate: { fi: 'Muutos on tehty.', sv: 'Ändringen har gjorts.', en: 'The change has been made.' },
  undo: { fi: 'Muutos on peruttu.', sv: 'Ändringen har ångrats.', en: 'The change has been undone.' },
  submit: { fi: 'Rakenne on annettu käsittelyyn.', sv: 'Strukturen har lämnats till behandling.', en: 'The structure has been submitted.' },
  approve: { fi: 'Rakenne on hyväksytty ja jäädytetty.', sv: 'Strukturen är godkänd och fryst.', en: 'The structure is approved and frozen.' },
  takeBack: { fi: 'Rakenne on taas luonnos.', sv: 'Strukturen är åter ett utkast.', en: 'The structure is a draft again.' },
} satisfies Record<string, Words>

export const words = {
  ...contentWords,
  structures: { fi: 'Organisaatiorakenteet', sv: 'Organisationsstrukturer', en: 'Organisation structures' },
  lead: {
    fi: 'Jokaisen viraston rakenne versioina: luonnoksesta hyväksytyksi.',
    sv: 'Varje ämbetsverks struktur i versioner: från utkast till godkänd.',
    en: 'The structure of each agency in versions: from draft to approved.',
  },
  organisation: { fi: 'Organisaatio', sv: 'Organisation', en: 'Organisation' },
  revision: { fi: 'Versio', sv: 'Version', en: 'Version' },
  revisionNumber: { fi: 'versio {number}', sv: 'version {number}', en: 'version {number}' },
  state: { fi: 'Tila', sv: 'Läge', en: 'State' },
  inForce: { fi: 'voimassa', sv: 'gäller', en: 'in force' },
  validFrom: { fi: 'Voimassa alkaen', sv: 'Gäller från', en: 'Valid from' },
  compare: { fi: 'Katso, mikä muuttuu', sv: 'Se vad som ändras', en: 'See what changes' },
  where: { fi: 'Minne yksikköni siirtyy?', sv: 'Vart går min enhet?', en: 'Where does my unit go?' },
  compareShort: { fi: 'Vertaa', sv: 'Jämför', en: 'Compare' },
  grewFrom: { fi: 'Edellinen versio ({number})', sv: 'Föregående version ({number})', en: 'Previous version ({number})' },
  nothingYet: { fi: 'Ei vielä rakennetta', sv: 'Ingen struktur ännu', en: 'No structure yet' },
  noOrganisations: {
    fi: 'Uudistuksella ei ole vielä organisaatioita.', sv: 'Reformen har inga organisationer ännu.', en: 'The reform has no organisations yet.',
  },
  begin: { fi: 'Aloita luonnos', sv: 'Börja ett utkast', en: 'Begin a draft' },
  beginLead: {
    fi: 'Luonnos alkaa uusimmasta versiosta. Hyväksytty rakenne ei muutu.',
    sv: 'Utkastet börjar från den nyaste versionen. Den godkända strukturen ändras inte.',
    en: 'The draft begins as the newest version is. The approved structure does not change.',
  },
  bringIn: { fi: 'Tuo tiedostosta', sv: 'Hämta in från en fil', en: 'Bring in from a file' },
  bringInHint: {
    fi: 'JSON, CSV tai TSV. Jos tiedostossa on virheitä, kaikki kerrotaan kerralla eikä mitään tallenneta. Avoimen luonnoksen sisältö korvautuu.',
    sv: 'JSON, CSV eller TSV. Om filen innehåller fel visas alla på en gång och inget sparas. Ett öppet utkasts innehåll ersätts.',
    en: 'JSON, CSV or TSV. When the file has errors, all are told at once and nothing is stored. The content of an open draft is replaced.',
  },
  file: { fi: 'Tiedosto', sv: 'Fil', en: 'File' },
  findings: { fi: 'Huomautukset', sv: 'Anmärkningar', en: 'Findings' },
  severity: { fi: 'Vakavuus', sv: 'Allvarlighet', en: 'Severity' },
  finding: { fi: 'Mitä', sv: 'Vad', en: 'What' },
  value: { fi: 'Arvo', sv: 'Värde', en: 'Value' },
  transfers: { fi: 'Siirrot', sv: 'Överföringar', en: 'Transfers' },
  openTransfers: {
    fi: 'Siirtoja odottaa vastaanottajan vahvistusta', sv: 'Överföringar väntar på mottagarens bekräftelse',
    en: 'Transfers wait for the receiver’s confirmation',
  },
  toTransfers: {
    fi: 'Siirrot muihin organisaatioihin ja muista organisaatioista', sv: 'Överföringar till och från andra organisationer',
    en: 'Transfers to and from other organisations',
  },
  transfer: { fi: 'Ehdota siirtoa toiseen organisaatioon', sv: 'Föreslå överföring till en annan organisation', en: 'Propose a transfer to another organisation' },
  submit: { fi: 'Anna käsittelyyn', sv: 'Lämna till behandling', en: 'Submit' },
  takeBack: { fi: 'Ota takaisin luonnokseksi', sv: 'Ta tillbaka till utkast', en: 'Take back to draft' },
  tree: { fi: 'Rakenne', sv: 'Struktur', en: 'Structure' },
  table: { fi: 'Muokkaa yksiköittäin', sv: 'Redigera enhet för enhet', en: 'Edit unit by unit' },
  isEmpty: { fi: 'Rakenteessa ei ole vielä yksiköitä.', sv: 'Strukturen har inga enheter ännu.', en: 'The structure has no units yet.' },
  typeHint: { fi: 'Esimerkiksi osasto, yksikkö tai ryhmä.', sv: 'Till exempel avdelning, enhet eller grupp.', en: 'For example department, unit or group.' },
  parent: { fi: 'Minkä alla', sv: 'Under vilken enhet', en: 'Under which unit' },
  position: { fi: 'Vakanssi', sv: 'Vakans', en: 'Position' },
  isHead: { fi: 'Johtaa yksikköä', sv: 'Leder enheten', en: 'Leads the unit' },
  hash: { fi: 'Tarkiste (SHA-256)', sv: 'Kontrollsumma (SHA-256)', en: 'Hash (SHA-256)' },
  approvedOn: { fi: 'Hyväksytty', sv: 'Godkänd', en: 'Approved' },
  history: { fi: 'Muutokset', sv: 'Ändringar', en: 'Changes' },
  noHistory: { fi: 'Luonnosta ei ole muokattu.', sv: 'Utkastet har inte redigerats.', en: 'The draft has not been edited.' },
  what: { fi: 'Mitä', sv: 'Vad', en: 'What' },
  who: { fi: 'Kuka ja milloin', sv: 'Vem och när', en: 'Who and when' },
  reason: { fi: 'Peruste', sv: 'Motivering', en: 'Reason' },
  reasonHint: {
    fi: 'Miksi muutos tehdään. Peruste jää näkyviin muutosten luetteloon.',
    sv: 'Varför ändringen görs. Motiveringen blir kvar i förteckningen över ändringar.',
    en: 'Why it is changed. The reason stays in the list of changes.',
  },
  undo: { fi: 'Peru', sv: 'Ångra', en: 'Undo' },
  undone: { fi: 'peruttu', sv: 'ångrad', en: 'undone' },
  found: { fi: 'Perusta yksikkö', sv: 'Inrätta en enhet', en: 'Found a unit' },
  foundRoot: { fi: 'Perusta ylin yksikkö', sv: 'Inrätta den högsta enheten', en: 'Found the topmost unit' },
  foundBelow: { fi: 'Perusta alayksikkö', sv: 'Inrätta en underenhet', en: 'Found a sub-unit' },
  rename: { fi: 'Muuta nimi', sv: 'Ändra namnet', en: 'Rename' },
  retype: { fi: 'Muuta tyyppi', sv: 'Ändra typen', en: 'Change the type' },
  move: { fi: 'Siirrä toisen yksikön alle', sv: 'Flytta under en annan enhet', en: 'Move under another unit' },
  merge: { fi: 'Yhdistä toiseen yksikköön', sv: 'Slå samman med en annan enhet', en: 'Merge with another unit' },
  mergeWith: { fi: 'Yhdistettävä yksikkö', sv: 'Enhet som slås samman', en: 'Unit to merge with' },
  mergeInto: { fi: 'Uuden yksikön tunnus', sv: 'Den nya enhetens beteckning', en: 'Id of the new unit' },
  mergeIntoHint: {
    fi: 'Jätä tämän yksikön tunnus, jos tämä yksikkö jatkaa.',
    sv: 'Låt den här enhetens beteckning stå kvar om den här enheten fortsätter.',
    en: 'Leave this unit’s id if this unit goes on.',
  },
  split: { fi: 'Jaa kahteen', sv: 'Dela i två', en: 'Split in two' },
  splitNew: { fi: 'Uusi yksikkö', sv: 'Ny enhet', en: 'New unit' },
  splitTakes: { fi: 'Uuteen yksikköön siirtyvät', sv: 'Går till den nya enheten', en: 'Go to the new unit' },
  abolish: { fi: 'Lakkauta yksikkö', sv: 'Dra in enheten', en: 'Abolish the unit' },
  abolishLead: {
    fi: 'Lakkauta vasta, kun alayksiköt, vakanssit ja tehtävät on siirretty.',
    sv: 'Dra in enheten först när underenheter, vakanser och uppgifter har flyttats.',
    en: 'Abolish it once its sub-units, positions and tasks have been moved.',
  },
  assign: { fi: 'Siirrä', sv: 'Flytta', en: 'Move' },
  assignTo: { fi: 'Mihin yksikköön', sv: 'Till vilken enhet', en: 'To which unit' },
  foundPosition: { fi: 'Perusta vakanssi', sv: 'Inrätta en vakans', en: 'Found a position' },
  abolishPosition: { fi: 'Lakkauta vakanssi', sv: 'Dra in vakansen', en: 'Abolish the position' },
  foundTask: { fi: 'Lisää tehtävä', sv: 'Lägg till en uppgift', en: 'Add a task' },
  noPositions: { fi: 'Yksikössä ei ole vakansseja.', sv: 'Enheten har inga vakanser.', en: 'The unit has no positions.' },
  noTasks: { fi: 'Yksikössä ei ole tehtäviä.', sv: 'Enheten har inga uppgifter.', en: 'The unit has no tasks.' },
  back: { fi: 'Takaisin rakenteeseen', sv: 'Tillbaka till strukturen', en: 'Back to the structure' },
} satisfies Record<string, Words>
