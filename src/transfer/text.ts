// Every word that people see about transfers.
import { operationRefusals } from '../operation/text.ts'
import type { ParcelKind } from '../operation/giving.ts'
import type { Words } from '../platform/kit/language.ts'
import type { RefusalOf } from '../platform/kit/outcome.ts'
import type { confirm, decline, propose, withdraw } from './rules.ts'
import type { TransferState } from './transfer.ts'

export const stateWords: Record<TransferState, Words> = {
  proposed: { fi: 'ehdotettu', sv: 'föreslagen', en: 'proposed' },
  confirmed: { fi: 'vahvistettu', sv: 'bekräftad', en: 'confirmed' },
  declined: { fi: 'ei vahvistettu', sv: 'avböjd', en: 'declined' },
  withdrawn: { fi: 'peruttu', sv: 'återtagen', en: 'withdrawn' },
}

export const kindWords: Record<ParcelKind, Words> = {
  position: { fi: 'Vakanssi', sv: 'Vakans', en: 'Position' },
  task: { fi: 'Tehtävä', sv: 'Uppgift', en: 'Task' },
  unit: { fi: 'Yksikkö', sv: 'Enhet', en: 'Unit' },
}

const notThere: Words = {
  fi: 'Luovuttavan organisaation rakenteessa ei ole tätä tunnusta.',
  sv: 'Beteckningen finns inte i den överlåtande organisationens struktur.',
  en: 'The giving organisation’s structure does not have this id.',
}
const notProposed: Words = {
  fi: 'Siirtoehdotukseen on jo vastattu.', sv: 'Förslaget om överföring är redan besvarat.', en: 'The proposal has been answered already.',
}

export const proposeRefusals: Record<RefusalOf<typeof propose>, Words> = {
  sameOrganisation: {
    fi: 'Organisaatio ei voi siirtää mitään itselleen.', sv: 'En organisation kan inte överföra något till sig själv.',
    en: 'An organisation cannot transfer anything to itself.',
  },
  unknownReceiver: { fi: 'Valitse vastaanottaja.', sv: 'Välj mottagare.', en: 'Choose the receiver.' },
  notThere,
  wholeOrganisation: {
    fi: 'Koko organisaatiota ei voi siirtää. Valitse jokin sen yksiköistä.',
    sv: 'Hela organisationen kan inte överföras. Välj någon av dess enheter.',
    en: 'A whole organisation cannot be transferred. Choose one of its units.',
  },
  alreadyProposed: {
    fi: 'Siirtoa on jo ehdotettu, eikä siihen ole vielä vastattu.',
    sv: 'Överföringen har redan föreslagits och väntar på svar.',
    en: 'The transfer has been proposed already and waits for an answer.',
  },
}

export const confirmRefusals: Record<RefusalOf<typeof confirm>, Words> = {
  ...operationRefusals, notThere, notProposed,
  idTaken: {
    fi: 'Vastaanottavassa rakenteessa on jo sama tunnus. Sopikaa tunnuksesta ennen siirtoa.',
    sv: 'Samma beteckning finns redan i den mottagande strukturen. Kom överens om beteckningen före överföringen.',
    en: 'The receiving structure already has the same id. Agree on the id before the transfer.',
  },
  giverHasNoDraft: {
    fi: 'Luovuttavalla organisaatiolla ei ole avointa luonnosta. Luovuttajan koordinaattori aloittaa luonnoksen tai ottaa rakenteen takaisin luonnokseksi.',
    sv: 'Den överlåtande organisationen har inget öppet utkast. Överlåtarens koordinator börjar ett utkast eller tar tillbaka strukturen till utkast.',
    en: 'The giving organisation has no open draft. Its coordinator begins one or takes the structure back to draft.',
  },
  receiverHasNoDraft: {
    fi: 'Vastaanottavalla organisaatiolla ei ole avointa luonnosta. Aloita luonnos tai ota rakenne takaisin luonnokseksi.',
    sv: 'Den mottagande organisationen har inget öppet utkast. Börja ett utkast eller ta tillbaka strukturen till utkast.',
    en: 'The receiving organisation has no open draft. Begin one or take the structure back to draft.',
  },
  unitMissing: {
    fi: 'Valitse yksikkö, johon siirto tulee.', sv: 'Välj den enhet som överföringen går till.', en: 'Choose the unit that receives the transfer.',
  },
}

export const declineRefusals: Record<RefusalOf<typeof decline>, Words> = { notProposed }
export const withdrawRefusals: Record<RefusalOf<typeof withdraw>, Words> = { notProposed }

export const told = {
  propose: { fi: 'Siirtoa on ehdotettu vastaanottajalle.', sv: 'Överföringen har föreslagits för mottagaren.', en: 'The transfer has been proposed to the receiver.' },
  confirm: {
    fi: 'Siirto on vahvistettu ja molemmat luonnokset on päivitetty.', sv: 'Överföringen är bekräftad och båda utkasten har uppdaterats.',
    en: 'The transfer is confirmed and both drafts have been updated.',
  },
  decline: { fi: 'Siirtoa ei vahvistettu.', sv: 'Överföringen avböjdes.', en: 'The transfer has been declined.' },
  withdraw: { fi: 'Siirtoehdotus on peruttu.', sv: 'Förslaget om överföring har återtagits.', en: 'The proposal has been withdrawn.' },
} satisfies Record<string, Words>

export const words = {
  transfers: { fi: 'Siirrot organisaatioiden välillä', sv: 'Överföringar mellan organisationer', en: 'Transfers between organisations' },
  lead: {
    fi: 'Luovuttaja ehdottaa ja vastaanottaja vahvistaa. Molemmat näkevät saman luettelon, ja vahvistus muuttaa molempien luonnokset samalla kertaa.',
    sv: 'Överlåtaren föreslår och mottagaren bekräftar. Båda ser samma förteckning, och en bekräftelse ändrar bådas utkast på samma gång.',
    en: 'The giver proposes and the receiver confirms. Both see the same list, and a confirmation changes both drafts at once.',
  },
  transfer: { fi: 'Siirto', sv: 'Överföring', en: 'Transfer' },
  open: { fi: 'Vastausta odottavat', sv: 'Väntar på svar', en: 'Waiting for an answer' },
  answered: { fi: 'Vastatut', sv: 'Besvarade', en: 'Answered' },
  none: { fi: 'Siirtoja ei ole.', sv: 'Det finns inga överföringar.', en: 'There are no transfers.' },
  noneOpen: { fi: 'Mikään siirto ei odota vastausta.', sv: 'Ingen överföring väntar på svar.', en: 'No transfer waits for an answer.' },
  what: { fi: 'Mitä siirretään', sv: 'Vad som överförs', en: 'What is transferred' },
  kind: { fi: 'Laji', sv: 'Slag', en: 'Kind' },
  id: { fi: 'Tunnus', sv: 'Beteckning', en: 'Id' },
  idHint: {
    fi: 'Vakanssin, tehtävän tai yksikön tunnus täsmälleen niin kuin se on rakenteessa. Yksikkö siirtyy kaikkine alayksiköineen, vakansseineen ja tehtävineen.',
    sv: 'Vakansens, uppgiftens eller enhetens beteckning exakt som i strukturen. En enhet övergår med alla underenheter, vakanser och uppgifter.',
    en: 'The id of the position, task or unit exactly as in the structure. A unit goes with all its sub-units, positions and tasks.',
  },
  personYears: { fi: 'Htv', sv: 'Årsverken', en: 'Person-years' },
  giver: { fi: 'Luovuttaja', sv: 'Överlåtare', en: 'Giver' },
  receiver: { fi: 'Vastaanottaja', sv: 'Mottagare', en: 'Receiver' },
  onDay: { fi: 'Siirtopäivä', sv: 'Överföringsdag', en: 'Day of transfer' },
  reason: { fi: 'Peruste', sv: 'Motivering', en: 'Reason' },
  state: { fi: 'Tila', sv: 'Läge', en: 'State' },
  proposed: { fi: 'Ehdotti', sv: 'Föreslogs av', en: 'Proposed by' },
  answer: { fi: 'Vastasi', sv: 'Besvarades av', en: 'Answered by' },
  answerReason: { fi: 'Vastauksen peruste', sv: 'Motivering till svaret', en: 'Reason for the answer' },
  into: { fi: 'Vastaanottava yksikkö', sv: 'Mottagande enhet', en: 'Receiving unit' },
  propose: { fi: 'Ehdota siirtoa', sv: 'Föreslå överföring', en: 'Propose a transfer' },
  confirm: { fi: 'Vahvista siirto', sv: 'Bekräfta överföringen', en: 'Confirm the transfer' },
  decline: { fi: 'Älä vahvista', sv: 'Avböj', en: 'Decline' },
  withdraw: { fi: 'Peru ehdotus', sv: 'Återta förslaget', en: 'Withdraw the proposal' },
  confirmLead: {
    fi: 'Vahvistus poistaa siirrettävän luovuttajan luonnoksesta ja lisää sen vastaanottajan luonnokseen.',
    sv: 'Bekräftelsen tar bort det som överförs ur överlåtarens utkast och lägger till det i mottagarens utkast.',
    en: 'Confirming removes it from the giver’s draft and adds it to the receiver’s.',
  },
  noStructure: {
    fi: 'Vastaanottajan rakennetta ei pidetä tässä palvelussa. Vahvistus kirjaa vastaanottajan luovuttajan rakenteeseen.',
    sv: 'Mottagarens struktur förs inte i den här tjänsten. Bekräftelsen antecknar mottagaren i överlåtarens struktur.',
    en: 'The receiver’s structure is not kept in this service. Confirming records the receiver in the giver’s structure.',
  },
} satisfies Record<string, Words>
