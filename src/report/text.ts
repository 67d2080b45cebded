// Every word that people see about status reports.
import { fill, type Language, type Words } from '../platform/kit/language.ts'
import type { RefusalOf } from '../platform/kit/outcome.ts'
import type { ReportPart, ReportState } from './report.ts'
import type { add, approve, correct, draft, dropCorrection, edit, giveBack, offer, renew, SourceState, takeUp, withdraw } from './rules.ts'

const notDraft: Words = {
  fi: 'Katsaus ei ole luonnos: se odottaa hyväksymistä, on hyväksytty tai peruutettu. Palauta se luonnokseksi tai aloita korjaus ensin.',
  sv: 'Rapporten är inget utkast: den väntar på godkännande, är godkänd eller återkallad. Ge den tillbaka eller påbörja en rättelse först.',
  en: 'The report is no draft: it waits for approval, is approved or withdrawn. Give it back or begin a correction first.',
}
const tooMany: Words = {
  fi: 'Katsauksessa on jo 1 000 lausetta. Jaa kausi kahteen katsaukseen.', sv: 'Rapporten har redan 1 000 meningar. Dela perioden i två rapporter.',
  en: 'The report already has 1,000 sentences. Divide the period into two reports.',
}
export const draftRefusals: Record<RefusalOf<typeof draft>, Words> = {
  sameBody: { fi: 'Toimielin ei anna katsausta itselleen. Valitse toinen vastaanottaja.', sv: 'Ett organ rapporterar inte till sig självt. Välj en annan mottagare.',
    en: 'A body does not report to itself. Choose another receiver.' },
  periodCrossed: { fi: 'Kauden viimeinen päivä on ennen ensimmäistä. Korjaa päivät.', sv: 'Periodens sista dag är före den första. Rätta dagarna.',
    en: 'The last day of the period is before the first. Mend the days.' },
  periodAhead: { fi: 'Kausi jatkuu tulevaisuuteen. Viimeinen päivä on enintään tänään.', sv: 'Perioden fortsätter in i framtiden. Den sista dagen är senast i dag.',
    en: 'The period goes on into the future. Its last day is today at the latest.' },
  overlaps: { fi: 'Osasta kautta on jo katsaus samalle toimielimelle. Aloita kausi sitä seuraavasta päivästä.',
    sv: 'En del av perioden ingår redan i en rapport till samma organ. Börja perioden dagen efter den.',
    en: 'A part of the period is already in a report to the same body. Begin the period on the day after that.' },
}
export const editRefusals: Record<RefusalOf<typeof edit>, Words> = { notDraft }
export const addRefusals: Record<RefusalOf<typeof add>, Words> = { notDraft, tooMany }
export const renewRefusals: Record<RefusalOf<typeof renew>, Words> = { notDraft,
  sourceSilent: { fi: 'Lähde ei enää kerro tätä, tai sitä ei saa kertoa. Jätä lause pois.', sv: 'Källan berättar inte längre detta, eller så får det inte berättas. Lämna bort meningen.',
    en: 'The source no longer says this, or it may not be told. Leave the sentence out.' } }
export const takeUpRefusals: Record<RefusalOf<typeof takeUp>, Words> = { notDraft, tooMany,
  nothingNew: { fi: 'Kaudelta ei ole uusia kirjauksia.', sv: 'Det finns inga nya anteckningar för perioden.', en: 'Nothing new was recorded of the period.' } }
const tellsSecret: Words = {
  fi: 'Katsaus kertoo salassa pidettävästä asiasta. Muuta merkityt lauseet tai jätä ne pois.',
  sv: 'Rapporten berättar om ett sekretessbelagt ärende. Ändra de markerade meningarna eller lämna bort dem.',
  en: 'The report tells of a confidential matter. Change the marked sentences or leave them out.',
}
const tellsWithheld: Words = {
  fi: 'Katsauksessa on lause asiasta, jota vastaanottajalle ei saa enää kertoa. Jätä merkitty lause pois.',
  sv: 'Rapporten har en mening om ett ärende som mottagaren inte längre får höra om. Lämna bort den markerade meningen.',
  en: 'The report has a sentence about a matter of which the receiver may no longer be told. Leave the marked sentence out.',
}
const notOffered: Words = {
  fi: 'Katsaus ei odota hyväksymistä.', sv: 'Rapporten väntar inte på godkännande.', en: 'The report does not wait for approval.',
}
export const offerRefusals: Record<RefusalOf<typeof offer>, Words> = { notDraft, tellsSecret, tellsWithheld }
export const giveBackRefusals: Record<RefusalOf<typeof giveBack>, Words> = { notOffered }
export const approveRefusals: Record<RefusalOf<typeof approve>, Words> = { notOffered, tellsSecret, tellsWithheld,
  offererCannotApprove: { fi: 'Katsauksen hyväksyy toinen henkilö kuin se, joka vei sen hyväksyttäväksi.',
    sv: 'Rapporten godkänns av en annan person än den som lade fram den.', en: 'The report is approved by another person than the one who offered it.' } }
export const correctRefusals: Record<RefusalOf<typeof correct>, Words> = {
  notApproved: { fi: 'Vain hyväksytty katsaus korjataan; luonnosta muokataan.', sv: 'Bara en godkänd rapport rättas; ett utkast redigeras.',
    en: 'Only what is approved is corrected; a draft is edited.' } }
export const dropRefusals: Record<RefusalOf<typeof dropCorrection>, Words> = {
  notCorrecting: { fi: 'Katsausta ei korjata: ei ole mitään, mihin palata.', sv: 'Rapporten rättas inte: det finns inget att gå tillbaka till.',
    en: 'The report is not being corrected: there is nothing to go back to.' } }
export const withdrawRefusals: Record<RefusalOf<typeof withdraw>, Words> = {
  alreadyWithdrawn: { fi: 'Katsaus on jo peruutettu.', sv: 'Rapporten är redan återkallad.', en: 'The report is already withdrawn.' } }

export const told = {
  draft: { fi: 'Katsaus on luonnosteltu kirjauksista.', sv: 'Rapporten har utformats ur det antecknade.', en: 'The report has been drafted from the record.' },
  edit: { fi: 'Lause on tallennettu.', sv: 'Meningen har sparats.', en: 'The sentence has been saved.' },
  add: { fi: 'Lause on lisätty.', sv: 'Meningen har lagts till.', en: 'The sentence has been added.' },
  move: { fi: 'Lause on siirretty.', sv: 'Meningen har flyttats.', en: 'The sentence has been moved.' },
  leaveOut: { fi: 'Lause on jätetty pois.', sv: 'Meningen har lämnats bort.', en: 'The sentence has been left out.' },
  takeIn: { fi: 'Lause on taas katsauksessa.', sv: 'Meningen finns åter i rapporten.', en: 'The sentence is in the report again.' },
  renew: { fi: 'Lause on tarkistettu lähteestään.', sv: 'Meningen har stämts av mot sin källa.', en: 'The sentence has been checked with its source.' },
  takeUp: { fi: 'Uudet kirjaukset ovat katsauksessa.', sv: 'De nya anteckningarna finns i rapporten.', en: 'What was recorded since is in the report.' },
  offer: { fi: 'Katsaus odottaa hyväksymistä.', sv: 'Rapporten väntar på godkännande.', en: 'The report waits for approval.' },
  giveBack: { fi: 'Katsaus on palautettu luonnokseksi.', sv: 'Rapporten har getts tillbaka som utkast.', en: 'The report has been given back as a draft.' },
  approve: { fi: 'Katsaus on hyväksytty.', sv: 'Rapporten är godkänd.', en: 'The report has been approved.' },
  correct: { fi: 'Korjaus on aloitettu. Hyväksytty katsaus on voimassa siihen asti, kunnes uusi versio hyväksytään.',
    sv: 'Rättelsen har påbörjats. Den godkända rapporten gäller tills en ny version godkänns.',
    en: 'The correction has begun. What was approved stays in force until a new version is approved.' },
  drop: { fi: 'Korjauksesta on luovuttu. Katsaus on kuten se viimeksi hyväksyttiin.', sv: 'Rättelsen har avbrutits. Rapporten är som den senast godkändes.',
    en: 'The correction has been dropped. The report is as it was approved last.' },
  withdraw: { fi: 'Katsaus on peruutettu.', sv: 'Rapporten har återkallats.', en: 'The report has been withdrawn.' },
  place: { fi: 'Katsaus on asialistalla.', sv: 'Rapporten finns på föredragningslistan.', en: 'The report is on the agenda.' },
} satisfies Record<string, Words>

export const stateWords: Record<ReportState, Words> = {
  draft: { fi: 'luonnos', sv: 'utkast', en: 'draft' }, offered: { fi: 'odottaa hyväksymistä', sv: 'väntar på godkännande', en: 'waits for approval' },
  approved: { fi: 'hyväksytty', sv: 'godkänd', en: 'approved' }, withdrawn: { fi: 'peruutettu', sv: 'återkallad', en: 'withdrawn' },
}

export const partWords: Record<ReportPart, Words> = {
  summary: { fi: 'Yhteenveto', sv: 'Sammanfattning', en: 'Summary' },
  decided: { fi: 'Päätetty, linjattu ja esitetty', sv: 'Beslutat, riktlinjer och förslag', en: 'Decided, set as policy and proposed' },
  handled: { fi: 'Muuten käsitelty', sv: 'Annars behandlat', en: 'Otherwise handled' },
  promised: { fi: 'Uudet sitoumukset', sv: 'Nya åtaganden', en: 'New commitments' },
  kept: { fi: 'Pidetyt sitoumukset ja tehdyt toimenpiteet', sv: 'Hållna åtaganden och utförda åtgärder', en: 'Commitments kept and follow-ups done' },
  moved: { fi: 'Siirretty ja peruttu', sv: 'Flyttat och inställt', en: 'Moved and cancelled' },
  broken: { fi: 'Ei toteutunut ajoissa', sv: 'Blev inte av i tid', en: 'Not done in time' },
  conditions: { fi: 'Ehtojen eteneminen', sv: 'Villkorens gång', en: 'How conditions went' },
  waiting: { fi: 'Mitä odotetaan', sv: 'Vad som väntar', en: 'What is waiting' },
  ahead: { fi: 'Tulevat käsittelyt', sv: 'Kommande behandlingar', en: 'Handlings ahead' },
  risks: { fi: 'Avoimet riskit', sv: 'Öppna risker', en: 'Open risks' },
}

/** Said of a sentence whose source no longer says what it said when the sentence was drafted. */
export const sourceWords: Record<Exclude<SourceState, 'same'>, Words> = {
  changed: { fi: 'Lähde on muuttunut luonnostelun jälkeen.', sv: 'Källan har ändrats efter att meningen utformades.', en: 'The source has changed since the sentence was drafted.' },
  gone: { fi: 'Lähde ei enää kerro tätä kaudelta.', sv: 'Källan berättar inte längre detta om perioden.', en: 'The source no longer says this of the period.' },
  confidential: { fi: 'Lähde on salassa pidettävä: lausetta ei saa kertoa.', sv: 'Källan är sekretessbelagd: meningen får inte berättas.',
    en: 'The source is confidential: the sentence may not be told.' },
  notTheirs: { fi: 'Asia ei ole ollut vastaanottajan käsiteltävänä: lausetta ei kerrota sille.', sv: 'Ärendet har inte behandlats av mottagaren: meningen berättas inte för den.',
    en: 'The receiver has not had the matter: the sentence is not told to it.' },
}

/** What the matter of all reports of a body is called. */
export const seriesTitle = (body: string, language: Language): string => fill(seriesWords[language], { body })
const seriesWords: Words = { fi: 'Tilannekatsaus: {body}', sv: 'Lägesrapport: {body}', en: 'Status report: {body}' }

/** On the report itself. */
export const documentWords = {
  report: { fi: 'Tilannekatsaus', sv: 'Lägesrapport', en: 'Status report' },
  memo: { fi: 'Muistio', sv: 'Promemoria', en: 'Memo' },
  whole: { fi: 'Lauseiden lähteet ovat tilannekatsauksessa:', sv: 'Meningarnas källor finns i lägesrapporten:', en: 'The sources of the sentences stand in the status report:' },
  draftMark: { fi: 'Luonnos', sv: 'Utkast', en: 'Draft' },
  withdrawn: { fi: 'Tämä katsaus on peruutettu. Syy: {reason}', sv: 'Denna rapport har återkallats. Orsak: {reason}', en: 'This report has been withdrawn. Reason: {reason}' },
  corrected: { fi: 'Korjattu, versio {number}. Syy: {reason}', sv: 'Rättad, version {number}. Orsak: {reason}', en: 'Corrected, version {number}. Reason: {reason}' },
  from: { fi: 'Antaja', sv: 'Från', en: 'From' },
  to: { fi: 'Vastaanottaja', sv: 'Till', en: 'To' },
  period: { fi: 'Kausi', sv: 'Period', en: 'Period' },
  approved: { fi: 'Hyväksytty', sv: 'Godkänd', en: 'Approved' },
  approvedBy: { fi: '{who}, {day}', sv: '{who}, {day}', en: '{who}, {day}' },
  figuresTable: { fi: 'Montako kirjausta katsaus kertoo', sv: 'Hur många anteckningar rapporten berättar om', en: 'How many entries the report tells' },
  figures: { fi: 'Kausi lukuina', sv: 'Perioden i siffror', en: 'The period in figures' },
  what: { fi: 'Mitä', sv: 'Vad', en: 'What' },
  count: { fi: 'Kerrottu tässä', sv: 'Berättas här', en: 'Told here' },
  nothing: { fi: 'Kaudelta {period} ei ole kirjattu tapahtumia.', sv: 'Inga händelser har antecknats för perioden {period}.', en: 'Nothing that happened in the period {period} was recorded.' },
  leftOut: { fi: 'Kirjauksia, joita tässä ei kerrota: {count}.', sv: 'Anteckningar som inte berättas här: {count}.', en: 'Recorded and not told here: {count}.' },
  standing: { fi: 'Tilanne {day}.', sv: 'Läget {day}.', en: 'As it stood on {day}.' },
  silenced: { fi: 'Lauseita, joita ei enää kerrota, koska asia on tullut salassa pidettäväksi: {count}.', sv: 'Meningar som inte längre berättas eftersom ärendet har blivit sekretessbelagt: {count}.',
    en: 'Sentences that are no longer told because the matter has become confidential: {count}.' },
  toWhom: { fi: 'TIEDOKSI', sv: 'FÖR KÄNNEDOM', en: 'FOR INFORMATION' },
  howMade: { fi: 'Lauseet on luonnosteltu kirjauksista. Hakasulkeissa on kunkin lauseen lähde.', sv: 'Meningarna har utformats ur det antecknade. Inom hakparentes står varje menings källa.',
    en: 'The sentences were drafted from the record. The source of each stands in brackets.' },
  hash: { fi: 'Hyväksytyn katsauksen tiiviste: {hash}', sv: 'Den godkända rapportens kontrollsumma: {hash}', en: 'Hash of the approved report: {hash}' },
  byHand: { fi: 'kirjoitettu käsin, ei lähdettä', sv: 'skriven för hand, ingen källa', en: 'written by hand, no source' },
  edited: { fi: 'muokattu', sv: 'redigerad', en: 'edited' },
} satisfies Record<string, Words>
