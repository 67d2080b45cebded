// Every word that people see about statements asked of others.
import type { Words } from '../platform/kit/language.ts'
import type { RefusalOf } from '../platform/kit/outcome.ts'
import type { ask, end, move } from './rules.ts'
import type { EndingKind, StatementState } from './statement.ts'

const hasEnded: Words = { fi: 'Lausunnosta on jo kirjattu, mitä siitä tuli.', sv: 'Det är redan antecknat vad som blev av utlåtandet.',
  en: 'What came of the statement is already recorded.' }
const dueBehind: Words = { fi: 'Määräpäivä on jo mennyt.', sv: 'Tidsfristen har redan gått ut.', en: 'The last day is already past.' }

export const askRefusals: Record<RefusalOf<typeof ask>, Words> = { dueBehind,
  matterIsClosed: { fi: 'Asian käsittely on päättynyt.', sv: 'Ärendet är avslutat.', en: 'The matter is closed.' } }
export const moveRefusals: Record<RefusalOf<typeof move>, Words> = { hasEnded, dueBehind,
  notMoved: { fi: 'Päivä on sama kuin ennen.', sv: 'Dagen är densamma som tidigare.', en: 'The day is the same as before.' } }
export const endRefusals: Record<RefusalOf<typeof end>, Words> = { hasEnded,
  dayAhead: { fi: 'Päivä on vasta tulossa.', sv: 'Dagen har inte kommit än.', en: 'The day is still ahead.' },
  beforeAsked: { fi: 'Lausuntoa pyydettiin vasta myöhemmin.', sv: 'Utlåtandet begärdes först senare.', en: 'The statement was asked for only later.' },
  nothingGiven: { fi: 'Liitä lausunto tai kirjaa, mitä siinä sanottiin.', sv: 'Bifoga utlåtandet eller anteckna vad som sades.',
    en: 'Attach the statement, or record what it said.' },
  fileNotGiven: { fi: 'Tiedosto kuuluu vain annettuun lausuntoon.', sv: 'En fil hör bara till ett givet utlåtande.',
    en: 'A file belongs only to a statement that was given.' },
  reasonMissing: { fi: 'Kirjaa, miksi lausuntoa ei enää tarvita.', sv: 'Anteckna varför utlåtandet inte längre behövs.',
    en: 'Record why the statement is no longer needed.' } }

export const told = {
  ask: { fi: 'Lausuntopyyntö on tallennettu.', sv: 'Begäran om utlåtande har sparats.', en: 'The request for a statement has been saved.' },
  move: { fi: 'Määräpäivä on siirretty.', sv: 'Tidsfristen har flyttats.', en: 'The last day has been moved.' },
  end: { fi: 'Lausunnon tulos on tallennettu.', sv: 'Utfallet har sparats.', en: 'What came of the statement has been saved.' },
} satisfies Record<string, Words>

export const endingWords: Record<EndingKind, Words> = {
  given: { fi: 'lausunto annettiin', sv: 'utlåtandet gavs', en: 'a statement was given' },
  notGiven: { fi: 'lausuntoa ei annettu', sv: 'inget utlåtande gavs', en: 'no statement was given' },
  notNeeded: { fi: 'lausuntoa ei enää tarvita', sv: 'utlåtandet behövs inte längre', en: 'the statement is no longer needed' },
}

export const stateWords: Record<StatementState, Words> = { ...endingWords,
  open: { fi: 'odotetaan', sv: 'väntas', en: 'awaited' }, late: { fi: 'myöhässä', sv: 'försenat', en: 'late' },
  givenLate: { fi: 'annettiin myöhässä', sv: 'gavs för sent', en: 'was given late' },
}

export const letterWords = {
  subject: { fi: 'Lausuntopyyntö, vastaus viimeistään {day}', sv: 'Begäran om utlåtande, svar senast {day}', en: 'Request for a statement by {day}' },
  about: { fi: 'Asia: {title}', sv: 'Ärende: {title}', en: 'Matter: {title}' },
  answer: { fi: 'Pyydämme lausuntoanne viimeistään {day}. Vastaus lähetetään pyytäjälle: {who}.',
    sv: 'Vi ber om ert utlåtande senast {day}. Svaret skickas till den som begärt det: {who}.',
    en: 'We ask for your statement by {day}. Please send it to {who}.' },
  hidden: { fi: 'Pyyntö koskee salassa pidettävää asiaa. Aineisto toimitetaan erikseen.', sv: 'Begäran gäller ett sekretessbelagt ärende. Materialet skickas separat.',
    en: 'The request is about a confidential matter. The material is delivered separately.' },
} satisfies Record<string, Words>

export const words = {
  matters: { fi: 'Asiat', sv: 'Ärenden', en: 'Matters' },
  statements: { fi: 'Lausunnot', sv: 'Utlåtanden', en: 'Statements' },
  askedFor: { fi: 'Pyydetyt lausunnot', sv: 'Begärda utlåtanden', en: 'Statements asked for' },
  none: { fi: 'Lausuntoja ei ole pyydetty.', sv: 'Inga utlåtanden har begärts.', en: 'No statements have been asked for.' },
  ask: { fi: 'Pyydä lausuntoa', sv: 'Begär ett utlåtande', en: 'Ask for a statement' },
  askedOf: { fi: 'Keneltä', sv: 'Av vem', en: 'Of whom' },
  address: { fi: 'Sähköpostiosoite', sv: 'E-postadress', en: 'E-mail address' },
  addressHint: { fi: 'Jos osoite on annettu, pyyntö lähtee sähköpostina: asian nimike, asianumero ja kysymys lähtevät ulos. Salassa pidettävästä asiasta ei lähde mitään.',
    sv: 'Om en adress anges skickas begäran per e-post: rubriken, ärendenumret och frågan lämnar huset. Om ett sekretessbelagt ärende sägs inget.',
    en: 'With an address the request goes by mail: the title, the case number and the question leave the house. Of a confidential matter nothing is said.' },
  question: { fi: 'Mitä kysytään', sv: 'Vad som frågas', en: 'What is asked' },
  dueOn: { fi: 'Viimeistään', sv: 'Senast', en: 'By' },
  due: { fi: 'viimeistään {day}', sv: 'senast {day}', en: 'by {day}' },
  asked: { fi: 'pyydetty {day}, {who}', sv: 'begärt {day}, {who}', en: 'asked on {day}, {who}' },
  moved: { fi: '{on} ({who}): {from} → {to}. {reason}', sv: '{on} ({who}): {from} → {to}. {reason}', en: '{on} ({who}): {from} → {to}. {reason}' },
  move: { fi: 'Siirrä määräpäivää', sv: 'Flytta tidsfristen', en: 'Move the last day' },
  reason: { fi: 'Syy', sv: 'Orsak', en: 'Reason' },
  end: { fi: 'Kirjaa, mitä siitä tuli', sv: 'Anteckna vad det blev', en: 'Record what came of it' },
  ending: { fi: 'Mitä siitä tuli', sv: 'Vad det blev', en: 'What came of it' },
  onDay: { fi: 'Päivä', sv: 'Dag', en: 'Day' },
  summary: { fi: 'Mitä sanottiin, tai syy', sv: 'Vad som sades, eller orsaken', en: 'What was said, or why' },
  file: { fi: 'Lausunto tiedostona', sv: 'Utlåtandet som fil', en: 'The statement as a file' },
  fileHint: { fi: 'Tiedostosta tulee asian liite.', sv: 'Filen blir en bilaga till ärendet.', en: 'The file becomes a paper of the matter.' },
  ended: { fi: '{day} (kirjasi {who})', sv: '{day} (antecknat av {who})', en: '{day} (recorded by {who})' },
  toPaper: { fi: 'Lausunto', sv: 'Utlåtandet', en: 'The statement' },
  awaited: { fi: 'Lausuntoja odotetaan vielä: {names}.', sv: 'Utlåtanden väntas ännu från: {names}.', en: 'Statements are still awaited from: {names}.' },
  paperTitle: { fi: 'Lausunto: {name}', sv: 'Utlåtande: {name}', en: 'Statement: {name}' },
} satisfies Record<string, Words>
