// Every word that people see about the revisions of structures.
import { words as contentWords } from '../outline/text.ts'
import { operationRefusals } from '../operation/text.ts'
import type { Words } from '../platform/kit/language.ts'
import type { RefusalOf } from '../platform/kit/outcome.ts'
import type { ConditionState, RevisionState } from './revision.ts'
import type { approve, begin, bringIn, drop, operate, settle, submit, takeBack, undo } from './rules.ts'

export const stateWords: Record<RevisionState, Words> = {
  draft: { fi: 'luonnos', sv: 'utkast', en: 'draft' },
  submitted: { fi: 'annettu käsittelyyn', sv: 'lämnad till behandling', en: 'submitted' },
  approved: { fi: 'hyväksytty', sv: 'godkänd', en: 'approved' },
}

export const conditionWords: Record<ConditionState, Words> = {
  waiting: { fi: 'odottaa ehtoa', sv: 'väntar på sitt villkor', en: 'waiting for its condition' },
  fulfilled: { fi: 'ehto täyttynyt', sv: 'villkoret uppfyllt', en: 'condition fulfilled' },
  lapsed: { fi: 'rauennut', sv: 'förfallen', en: 'lapsed' },
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

const alreadySettled: Words = {
  fi: 'Tiedosto on jo yhdistetty tai hylätty.', sv: 'Filen har redan förenats eller förkastats.', en: 'The file has been joined or dropped already.',
}
export const settleRefusals: Record<RefusalOf<typeof settle>, Words> = {
  alreadySettled,
  conflictsLeft: {
    fi: 'Kaikkia ristiriitoja ei ole ratkaistu. Valitse jokaisessa, kumpi jää voimaan.',
    sv: 'Alla konflikter är inte lösta. Välj i varje vilkendera som gäller.',
    en: 'Not every conflict is settled. Choose in each which one holds.',
  },
}
export const dropRefusals: Record<RefusalOf<typeof drop>, Words> = { alreadySettled }

export const uploadWords = {
  severalStructures,
  oneError: {
    fi: 'Tiedostossa on yksi virhe. Mitään ei tallennettu. Korjaa virhe ja tuo tiedosto uudelleen.',
    sv: 'Filen innehåller ett fel. Inget sparades. Rätta felet och hämta in filen på nytt.',
    en: 'The file has one error. Nothing was stored. Mend it and bring the file in again.',
  },
  errors: {
    fi: 'Tiedostossa on {count} virhettä. Mitään ei tallennettu. Kaikki havainnot ovat tällä sivulla; korjaa ne ja tuo tiedosto uudelleen.',
    sv: 'Filen innehåller {count} fel. Inget sparades. Alla iakttagelser finns på den här sidan; rätta dem och hämta in filen på nytt.',
    en: 'The file has {count} errors. Nothing was stored. All findings are on this page; mend them and bring the file in again.',
  },
  badMapping: { fi: 'Vastaavuustiedostoa ei voi käyttää.', sv: 'Motsvarighetsfilen kan inte användas.', en: 'The mapping file cannot be used.' },
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
  bringIn: { fi: 'Tiedosto on tuotu.', sv: 'Filen har hämtats in.', en: 'The file has been brought in.' },
  settle: { fi: 'Tiedosto on yhdistetty luonnokseen.', sv: 'Filen har förenats med utkastet.', en: 'The file has been joined with the draft.' },
  drop: { fi: 'Tiedosto on hylätty.', sv: 'Filen har förkastats.', en: 'The file has been dropped.' },
  operate: { fi: 'Muutos on tehty.', sv: 'Ändringen har gjorts.', en: 'The change has been made.' },
  undo: { fi: 'Muutos on peruttu.', sv: 'Ändringen har ångrats.', en: 'The change has been undone.' },
  submit: { fi: 'Rakenne on annettu käsittelyyn.', sv: 'Strukturen har lämnats till behandling.', en: 'The structure has been submitted.' },
  approve: { fi: 'Rakenne on hyväksytty ja jäädytetty.', sv: 'Strukturen är godkänd och fryst.', en: 'The structure is approved and frozen.' },
  takeBack: { fi: 'Rakenne on taas luonnos.', sv: 'Strukturen är åter ett utkast.', en: 'The structure is a draft again.' },
} satisfies Record<string, Words>

export const words = {
  handoffs: { fi: 'Toimitukset palkkoihin', sv: 'Leveranser till lönesystemet', en: 'Hand-offs to payroll' },
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
  bringInLead: {
    fi: 'Täytä mallipohja tai ota nykyinen sisältö työkirjaksi, muokkaa sitä ja tuo se takaisin.',
    sv: 'Fyll i mallen eller ta ut det nuvarande innehållet som arbetsbok, redigera den och hämta in den igen.',
    en: 'Fill in the template, or take the present content out as a workbook, edit it and bring it back.',
  },
  takeOut: { fi: 'Ota tiedosto muokattavaksi', sv: 'Ta ut en fil att redigera', en: 'Take a file out to edit' },
  workbookOf: { fi: 'Työkirja version {number} sisällöstä (XLSX)', sv: 'Arbetsbok med innehållet i version {number} (XLSX)', en: 'Workbook of the content of version {number} (XLSX)' },
  jsonOf: { fi: 'Version {number} sisältö koneluettavana (JSON)', sv: 'Innehållet i version {number} i maskinläsbar form (JSON)', en: 'Content of version {number} for machines (JSON)' },
  emptyTemplate: { fi: 'Tyhjä mallipohja (XLSX)', sv: 'Tom mall (XLSX)', en: 'Empty template (XLSX)' },
  templateName: { fi: 'rakenne-mallipohja', sv: 'struktur-mall', en: 'structure-template' },
  foundIn: { fi: 'Havainnot tiedostossa {file}', sv: 'Iakttagelser i filen {file}', en: 'Findings in the file {file}' },
  warnedIn: { fi: 'Varoitukset tiedostosta {file}', sv: 'Varningar om filen {file}', en: 'Warnings about the file {file}' },
  warningCount: { fi: 'Varoituksia {count}', sv: 'Varningar: {count}', en: 'Warnings: {count}' },
  takeMarked: { fi: 'Lataa merkitty työkirja', sv: 'Ladda ner den märkta arbetsboken', en: 'Download the marked workbook' },
  markedLead: {
    fi: 'Työkirjassa virheet on merkitty soluihinsa, ja ensimmäisellä taulukolla on luettelo havainnoista. Korjaa ja tuo sama työkirja takaisin.',
    sv: 'I arbetsboken är felen märkta i sina celler, och det första bladet är en förteckning över iakttagelserna. Rätta och hämta in samma arbetsbok igen.',
    en: 'In the workbook the faults are marked in their cells, and the first sheet lists the findings. Mend it and bring the same workbook back.',
  },
  markedSuffix: { fi: 'merkitty', sv: 'markt', en: 'marked' },
  otherColumns: { fi: 'Tiedostossa on muut sarakkeet', sv: 'Filen har andra kolumner', en: 'The file has other columns' },
  mapping: { fi: 'Vastaavuustiedosto (JSON)', sv: 'Motsvarighetsfil (JSON)', en: 'Mapping file (JSON)' },
  mappingHint: {
    fi: 'Kertoo, mikä tiedoston sarake on mikin rakenteen tieto. Ei tarvita, jos sarakkeet ovat mallipohjan mukaiset.',
    sv: 'Anger vilken kolumn i filen som är vilken uppgift i strukturen. Behövs inte om kolumnerna följer mallen.',
    en: 'Says which column of the file is which detail of the structure. Not needed when the columns are those of the template.',
  },
  whatIsThere: { fi: 'Mitä nykyiselle sisällölle tehdään', sv: 'Vad som görs med det nuvarande innehållet', en: 'What happens to the present content' },
  basis: { fi: 'Versio, josta tiedosto on tehty', sv: 'Den version som filen har gjorts av', en: 'The version that the file was made from' },
  basisDraft: { fi: 'versio {number}, luonnos sellaisena kuin se aloitettiin', sv: 'version {number}, utkastet så som det påbörjades', en: 'version {number}, the draft as it was begun' },
  join: { fi: 'Tiedoston yhdistäminen', sv: 'Förening av en fil', en: 'Joining a file' },
  joinLead: {
    fi: 'Rakennetta on muutettu sen jälkeen, kun tiedosto tehtiin. Kumpikaan ei häviä: alla ovat molempien muutokset ja ristiriidat, joista valitset.',
    sv: 'Strukturen har ändrats sedan filen gjordes. Inget går förlorat: nedan finns bådas ändringar och de konflikter som du avgör.',
    en: 'The structure has changed since the file was made. Nothing is lost: below are the changes of both, and the conflicts for you to settle.',
  },
  doneHere: { fi: 'Palvelussa muutettu ({version})', sv: 'Ändrat i tjänsten ({version})', en: 'Changed here ({version})' },
  doneInFile: { fi: 'Tiedostossa muutettu', sv: 'Ändrat i filen', en: 'Changed in the file' },
  nothingDone: { fi: 'Ei muutoksia.', sv: 'Inga ändringar.', en: 'No changes.' },
  moreDone: { fi: 'ja {count} muuta muutosta', sv: 'och {count} ändringar till', en: 'and {count} more changes' },
  conflicts: { fi: 'Ristiriidat ({count})', sv: 'Konflikter ({count})', en: 'Conflicts ({count})' },
  noConflicts: {
    fi: 'Muutokset eivät ole ristiriidassa. Molempien muutokset jäävät voimaan.',
    sv: 'Ändringarna står inte i konflikt med varandra. Bådas ändringar gäller.',
    en: 'The changes do not conflict. The changes of both hold.',
  },
  mendElsewhere: {
    fi: 'Korjaa tämä tiedostossa tai luonnoksessa ja yhdistä sitten.', sv: 'Rätta detta i filen eller i utkastet och förena sedan.',
    en: 'Mend this in the file or in the draft, then join.',
  },
  joinReason: { fi: 'Yhdistämisen peruste', sv: 'Motivering till föreningen', en: 'Reason for joining' },
  joinNow: { fi: 'Yhdistä luonnokseen', sv: 'Förena med utkastet', en: 'Join with the draft' },
  dropJoin: { fi: 'Hylkää tiedosto', sv: 'Förkasta filen', en: 'Drop the file' },
  dropLead: { fi: 'Luonnos jää ennalleen.', sv: 'Utkastet förblir oförändrat.', en: 'The draft stays as it is.' },
  waitsToBeJoined: { fi: 'Tiedosto odottaa yhdistämistä', sv: 'En fil väntar på att förenas', en: 'A file waits to be joined' },
  bringIn: { fi: 'Tuo tiedostosta', sv: 'Hämta in från en fil', en: 'Bring in from a file' },
  bringInHint: {
    fi: 'XLSX, CSV, TSV tai JSON. Jos tiedostossa on virheitä, kaikki kerrotaan kerralla eikä mitään tallenneta.',
    sv: 'XLSX, CSV, TSV eller JSON. Om filen innehåller fel visas alla på en gång och inget sparas.',
    en: 'XLSX, CSV, TSV or JSON. When the file has errors, all are told at once and nothing is stored.',
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
  toDuties: { fi: 'Vastuut', sv: 'Uppdrag', en: 'Duties' },
  toTransfers: {
    fi: 'Siirrot muihin organisaatioihin ja muista organisaatioista', sv: 'Överföringar till och från andra organisationer',
    en: 'Transfers to and from other organisations',
  },
  submit: { fi: 'Anna käsittelyyn', sv: 'Lämna till behandling', en: 'Submit' },
  takeBack: { fi: 'Ota takaisin luonnokseksi', sv: 'Ta tillbaka till utkast', en: 'Take back to draft' },
  tree: { fi: 'Rakenne', sv: 'Struktur', en: 'Structure' },
  table: { fi: 'Muokkaa yksiköittäin', sv: 'Redigera enhet för enhet', en: 'Edit unit by unit' },
  isEmpty: { fi: 'Rakenteessa ei ole vielä yksiköitä.', sv: 'Strukturen har inga enheter ännu.', en: 'The structure has no units yet.' },
  hash: { fi: 'Tarkiste (SHA-256)', sv: 'Kontrollsumma (SHA-256)', en: 'Hash (SHA-256)' },
  approvedBy: { fi: 'Päätös', sv: 'Beslut', en: 'Decision' },
  approvedAtItem: { fi: '{body}, {meeting}. kokous, kohta {item}, {day}', sv: '{body}, möte {meeting}, punkt {item}, {day}', en: '{body}, meeting {meeting}, item {item}, {day}' },
  approvedByBody: { fi: '{body}, {day}', sv: '{body}, {day}', en: '{body}, {day}' },
  condition: { fi: 'Ehto', sv: 'Villkor', en: 'Condition' },
  conditionEnded: { fi: '{state} {day}, {source}', sv: '{state} {day}, {source}', en: '{state} {day}, {source}' },
  approvedOn: { fi: 'Hyväksytty', sv: 'Godkänd', en: 'Approved' },
  history: { fi: 'Muutokset', sv: 'Ändringar', en: 'Changes' },
  noHistory: { fi: 'Luonnosta ei ole muokattu.', sv: 'Utkastet har inte redigerats.', en: 'The draft has not been edited.' },
  what: { fi: 'Mitä', sv: 'Vad', en: 'What' },
  who: { fi: 'Kuka ja milloin', sv: 'Vem och när', en: 'Who and when' },
  undo: { fi: 'Peru', sv: 'Ångra', en: 'Undo' },
  undone: { fi: 'peruttu', sv: 'ångrad', en: 'undone' },
  back: { fi: 'Takaisin rakenteeseen', sv: 'Tillbaka till strukturen', en: 'Back to the structure' },
  manners: {
    auto: {
      fi: 'Täältä ladattu työkirja tunnistetaan ja yhdistetään; muu tiedosto korvaa nykyisen sisällön',
      sv: 'En arbetsbok som tagits ut härifrån känns igen och förenas; en annan fil ersätter det nuvarande innehållet',
      en: 'A workbook taken from here is recognised and joined; any other file replaces the present content',
    },
    join: { fi: 'Yhdistä: tiedosto on tehty alla valitusta versiosta', sv: 'Förena: filen har gjorts av den version som väljs nedan', en: 'Join: the file was made from the version chosen below' },
    replace: { fi: 'Korvaa nykyinen sisältö', sv: 'Ersätt det nuvarande innehållet', en: 'Replace the present content' },
  },
  settled: {
    joined: { fi: 'Tiedosto on yhdistetty.', sv: 'Filen har förenats.', en: 'The file has been joined.' },
    dropped: { fi: 'Tiedosto on hylätty.', sv: 'Filen har förkastats.', en: 'The file has been dropped.' },
  },
  rowsChanged: {
    positions: { fi: 'Muuttuneita vakansseja: {count}', sv: 'Ändrade vakanser: {count}', en: 'Changed positions: {count}' },
    tasks: { fi: 'Muuttuneita tehtäviä: {count}', sv: 'Ändrade uppgifter: {count}', en: 'Changed tasks: {count}' },
  },
}
