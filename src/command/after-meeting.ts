// Verbs after a meeting: the minutes on their way to publication, the memo to the staff, and what was promised.
import type { DataCall } from '../platform/command.ts'
import type { Words } from '../platform/kit/language.ts'
import { findPrepared } from '../release/reads.ts'
import type { ReleaseKind } from '../release/release.ts'
import type { Input, Verb } from './verb.ts'

const standing = () => import('./standing.ts')

const minutes: Verb[] = [
  {
    name: 'minutes draft', act: 'minutes.drafted', on: ['meeting'],
    about: { fi: 'Laadi pöytäkirjaluonnos, jos kokouksen päättäminen ei sitä tehnyt', sv: 'Gör ett protokollsutkast, om avslutandet inte gjorde det',
      en: 'Draft the minutes, if closing the meeting did not' },
    example: 'hankeryhma/14',
  },
  {
    name: 'minutes register', act: 'minutes.registered', on: ['meeting'], fill: async (call, input) => (await standing()).minutesVersion(call, input),
    about: { fi: 'Anna diaarinumero', sv: 'Ange diarienummer', en: 'Give the diary number' },
    example: 'hankeryhma/14 --diary-number VM/1959/03.01.01/2025',
  },
  {
    name: 'minutes mend', act: 'minutes.textMended', on: ['item'], fill: async (call, input) => (await standing()).texts(call, input),
    about: { fi: 'Korjaa luonnoksen tekstiä', sv: 'Rätta utkastets text', en: 'Mend a text of the draft' },
    example: 'hankeryhma/14/6 --decision "Hyväksyttiin tarkistettu suunnitelma." --reason "Täsmennys"',
  },
  {
    name: 'minutes check', act: 'minutes.sentForChecking', on: ['meeting'],
    about: { fi: 'Lähetä tarkastettavaksi', sv: 'Skicka för justering', en: 'Send for checking' }, example: 'hankeryhma/14',
  },
  {
    name: 'minutes return', act: 'minutes.returnedToDraft', on: ['meeting'],
    about: { fi: 'Palauta luonnokseksi', sv: 'Återför till utkast', en: 'Return to draft' }, example: 'hankeryhma/14',
  },
  {
    name: 'minutes remark', act: 'minutes.remarked', on: ['meeting'],
    about: { fi: 'Tee huomautus', sv: 'Gör en anmärkning', en: 'Make a remark' }, example: 'hankeryhma/14 --item 6 --text "Sana puuttuu."',
  },
  {
    name: 'minutes answer', act: 'minutes.remarkAnswered', on: ['meeting', 'remark'],
    about: { fi: 'Vastaa huomautukseen', sv: 'Besvara en anmärkning', en: 'Answer a remark' }, example: 'hankeryhma/14 1 --answer "Korjattu."',
  },
  {
    name: 'minutes approve', act: 'minutes.approved', on: ['meeting'],
    about: { fi: 'Hyväksy: sisältö jäädytetään', sv: 'Godkänn: innehållet fryses', en: 'Approve: the content is frozen' }, example: 'hankeryhma/14',
  },
  {
    name: 'minutes publish', act: 'minutes.published', on: ['meeting'],
    about: { fi: 'Julkaise hyväksytty pöytäkirja', sv: 'Publicera det godkända protokollet', en: 'Publish the approved minutes' },
    example: 'hankeryhma/14',
  },
  {
    name: 'minutes correct', act: 'minutes.correctionProposed', on: ['meeting'],
    about: { fi: 'Ehdota oikaisua hyväksyttyyn pöytäkirjaan', sv: 'Föreslå en rättelse av det godkända protokollet',
      en: 'Propose a correction of approved minutes' },
    example: 'hankeryhma/14 --item 6 --part decision --was "kolme" --becomes "neljä" --reason "Kirjoitusvirhe"',
  },
  {
    name: 'minutes confirm', act: 'minutes.corrected', on: ['meeting', 'correction'],
    about: { fi: 'Vahvista toisen ehdottama oikaisu', sv: 'Bekräfta en rättelse som någon annan föreslagit', en: 'Confirm a correction somebody else proposed' },
    example: 'hankeryhma/14 1',
  },
  {
    name: 'minutes withdraw', act: 'minutes.correctionWithdrawn', on: ['meeting', 'correction'],
    about: { fi: 'Peru oikaisuehdotus', sv: 'Dra tillbaka ett rättelseförslag', en: 'Withdraw a proposed correction' }, example: 'hankeryhma/14 1',
  },
]

const passages = {
  passage: { fi: 'N=TEKSTI: kohdan uusi teksti, tyhjä jättää pois', sv: 'N=TEXT: avsnittets nya text, tom lämnar bort det',
    en: 'N=TEXT: the new text of a passage, empty leaves it out' },
}

/** What is published is what was saved. */
const typedOnPages = ['distribution', 'channel', 'contact', 'comparison', 'step', 'passages']

const memo: Verb[] = [
  {
    name: 'memo draft', act: 'memo.drafted', on: ['newMemo'],
    about: { fi: 'Laadi muistio henkilöstölle', sv: 'Gör en promemoria till personalen', en: 'Draft the memo to the staff' }, example: 'hankeryhma/14/fi',
  },
  {
    name: 'memo edit', act: 'memo.edited', on: ['memo'], without: ['passages', 'step'], beside: passages,
    fill: async (call, input) => (await standing()).memo(call, input),
    about: { fi: 'Muokkaa muistion kohtia, jakelua tai yhteystietoa', sv: 'Redigera promemorians avsnitt, sändlista eller kontaktuppgift',
      en: 'Edit the passages, distribution or contact of a memo' },
    example: 'hankeryhma/14/fi --passage "2=Hankeryhmä hyväksyi suunnitelman." --passage 5=',
  },
  {
    name: 'memo publish', act: 'memo.published', on: ['memo'], without: typedOnPages, fill: async (call, input) => (await standing()).memoVersion(call, input),
    about: { fi: 'Julkaise muistio', sv: 'Publicera promemorian', en: 'Publish the memo' }, example: 'hankeryhma/14/fi',
  },
  {
    name: 'memo correct', act: 'memo.corrected', on: ['memo'], without: typedOnPages, fill: async (call, input) => (await standing()).memoVersion(call, input),
    about: { fi: 'Julkaise muistion oikaisu', sv: 'Publicera en rättelse av promemorian', en: 'Publish a correction of the memo' },
    example: 'hankeryhma/14/fi --reason "Päivä oli väärä"',
  },
]

const named = {
  body: { fi: 'TOIMIELIN tai nimi: mille asia tuodaan', sv: 'ORGAN eller namn: till vilket ärendet förs', en: 'BODY or a name: to whom it is to come' },
}

const commitment: Verb[] = [
  {
    name: 'commitment add', act: 'commitment.made', on: ['meeting'], tellsId: true, without: ['bodyIds', 'others'], beside: named,
    fill: async (call) => (await standing()).namedBodies(call),
    about: { fi: 'Lisää sitoumus', sv: 'Lägg till ett åtagande', en: 'Add a commitment' },
    example: 'hankeryhma/14 --item 6 --matter "Työjärjestyksen malli" --action bring --due 2025-09 --body hankeryhma',
  },
  {
    name: 'commitment edit', act: 'commitment.edited', on: ['commitment'], without: ['bodyIds', 'others'], beside: named,
    fill: async (call, input) => (await standing()).commitment(call, input),
    about: { fi: 'Muuta sitoumusta', sv: 'Ändra ett åtagande', en: 'Edit a commitment' }, example: 'TUNNUS --due 2025-10',
  },
  {
    name: 'commitment keep', act: 'commitment.kept', on: ['commitment'],
    about: { fi: 'Merkitse sitoumus täytetyksi', sv: 'Märk ett åtagande som uppfyllt', en: 'Mark a commitment as kept' }, example: 'TUNNUS',
  },
  {
    name: 'commitment drop', act: 'commitment.dropped', on: ['commitment'],
    about: { fi: 'Merkitse sitoumus rauenneeksi', sv: 'Märk ett åtagande som förfallet', en: 'Drop a commitment' },
    example: 'TUNNUS --reason "Asia ratkaistiin laissa"',
  },
  {
    name: 'commitment link', act: 'commitment.handlingAdded', on: ['commitment', 'item'],
    about: { fi: 'Liitä sitoumus asiakohtaan, joka vastaa siihen', sv: 'Koppla ett åtagande till den punkt som besvarar det',
      en: 'Join a commitment to the item that answers it' },
    example: 'TUNNUS hankeryhma/15/6',
  },
]

const adoption: Verb[] = [
  {
    name: 'adoption condition', act: 'adoption.conditionEnded', on: ['item'],
    about: { fi: 'Kirjaa, että hyväksynnän ehto on täyttynyt tai rauennut', sv: 'Anteckna att villkoret för godkännandet har uppfyllts eller förfallit',
      en: 'Record that the condition of an approval is fulfilled or has lapsed' },
    example: 'valmisteluryhma/10/3 --ending fulfilled --on-day 2025-06-27 --source "Laki vahvistettu 27.6.2025"',
  },
]

const timing: Record<ReleaseKind, Words> = {
  memo: { fi: 'Ajasta muistion julkaisu', sv: 'Tidsinställ publiceringen av promemorian', en: 'Time the release of a memo' },
  minutes: { fi: 'Ajasta pöytäkirjan julkaisu', sv: 'Tidsinställ publiceringen av protokollet', en: 'Time the release of the minutes' },
  agenda: { fi: 'Ajasta asialistan lähettäminen', sv: 'Tidsinställ utskicket av föredragningslistan', en: 'Time the sending of an agenda' },
}

async function asItStands(call: DataCall, input: Input, kind: ReleaseKind): Promise<Input> {
  const memoId = kind === 'memo' ? String(input.memoId) : null
  return { kind, seen: (await findPrepared(call.world.database, { kind, meetingId: String(input.meetingId), memoId }))?.seen ?? '' }
}

const withdrawals: Verb[] = [
  ...([['memo', 'memo', 'hankeryhma/14/fi'], ['minutes', 'meeting', 'hankeryhma/14'], ['agenda', 'meeting', 'hankeryhma/14']] as const)
    .flatMap(([kind, on, example]): Verb[] => [{
      name: `${kind} schedule`, act: 'release.scheduled', on: [on], without: ['kind', 'seen', 'memoId'], fill: (call, input) => asItStands(call, input, kind),
      about: timing[kind], example: `${example} --on-day 2025-06-06 --at 9.00`,
    }, {
      name: `${kind} unschedule`, act: 'release.cancelled', on: [on], without: ['kind', 'memoId'], fill: async () => ({ kind }),
      about: { fi: 'Peru ajastus', sv: 'Ta bort tidsinställningen', en: 'Take the timer off' }, example,
    }]),
  {
    name: 'memo unpublish', act: 'withdrawal.made', on: ['memo'],
    about: { fi: 'Poista muistio julkaisusta', sv: 'Ta bort promemorian från publiceringen', en: 'Withdraw a published memo' },
    example: 'hankeryhma/14/fi --why error',
  },
  {
    name: 'minutes unpublish', act: 'withdrawal.made', on: ['meeting'], without: ['memoId'],
    about: { fi: 'Poista pöytäkirja ja sen liitteet julkaisusta', sv: 'Ta bort protokollet och dess bilagor från publiceringen', en: 'Withdraw published minutes and their papers' },
    example: 'hankeryhma/14 --why privacy',
  },
]

export const afterMeeting: Verb[] = [...minutes, ...withdrawals, ...memo, ...commitment, ...adoption]
