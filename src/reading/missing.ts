// What a memo lacks. It is told, never filled in.
import type { Heading } from './heading.ts'
import type { MissingCode, ReadRole } from './reading.ts'
import { anyWord, containing } from '../platform/prose/words.ts'

/** VN/1185/2020-VM-1, VM/1959/03.01.01/2017, TEM013:00/2018, 5146/01.04.00/2023, HEL 2025-001216 T 00 00 03. */
const diaryNumbers = [
  /(?<![\p{L}\d])[A-ZÅÄÖ]{2,8}\/\d+\/\d{4}(?:-[A-ZÅÄÖ]{2,6}-\d+)?/u,
  /(?<![\p{L}\d])(?:[A-ZÅÄÖ]{2,8}\/)?\d+\/\d{2}(?:\.\d{2}){1,3}\/\d{4}/u,
  /(?<![\p{L}\d])[A-ZÅÄÖ]{2,5}\d{3}:\d{2}\/\d{4}/u, /(?<![\p{L}\d])[A-ZÅÄÖ]{2,5} \d{4}-\d{6}(?: T(?: \d{2}){2,4})?/u,
  /(?:diaarinumero|asianumero|dnro|asiatunnus|diarienummer|ärendenummer|dnr)\s*:?\s*[\p{L}\d]*\d/iu,
]

const publicity =
  new RegExp([
    '^(?:julkisuus(?:aste|luokka)?|offentlighet)\\s*:',
    '(?:^|, )(?:julkinen|ei (?:vielä )?julkinen|(?:osittain )?salassa pidettävä|(?:(?:ännu )?inte )?offentlig|sekretessbelagd)(?!\\p{L})',
    '(?:muistio|asiakirja|liite)\\p{L}* on (?:ei vielä )?(?:julki|salassa)',
    '(?:promemorian?|handlingen) är (?:ännu inte )?(?:offentlig|sekretess)',
    'julkl|621/1999',
  ].join('|'), 'imu')

const author =
  containing`
    laatija muistion_vakuudeksi (?:promemorians_)?upprättare muistion_(?:on_)?(?:laati|laatinut|kirjoitti|kirjoittanut|kirjasi) kirjoittaja laatinut laati:
    muistion_pitäjä upprättad_av upprättat_av sammanställd_av författare
    promemorian_(?:har_)?(?:skrevs|skrivits|upprättats|sammanställts)_av protokollförare
  `

const attachments = /^\s*(?:liit(?:e|teet)|oheismateriaali|bilag(?:a|or))(?:\s*\d+)?\s*(?::|\s|$)/imu

const languageVersion =
  containing`
    (?:ruotsin|suomen)kieli\p{L}+_(?:muistio|tiedote|versio|käännös) ruotsiksi suomeksi kieliversio språkversion på_svenska på_finska
    på_(?:båda|bägge)_språken (?:svensk|finsk)språkig\p{L}*_(?:promemoria|version|översättning) käännös_(?:ruotsi|suome)
  `

const clock = /(?:(?<!\p{L})(?:klo|kello|kl)\.?\s*\d{1,2}|\d{1,2}[.:]\d{2}\s*[–-]\s*\d{1,2}[.:]\d{2})/iu

const place =
  new RegExp([
    '^(?:paikka|plats)(?!\\p{L})',
    'teams(?!-?(?:kana|kansi|sivu|tila|työ))(?!iin tallen)',
    'skype|etäkokou|etäyhtey|etänä|kokoushuone|neuvotteluhuone|kokoustila|hybridi|verkkokokou|videoneuvottelu',
    'distansmöte|på distans|mötesrum|webbmöte',
    '(?:pidettiin|kokoontui|järjestettiin|kokousta?|kokouksensa)(?:[^.\\n]|\\d\\.)*\\s(?-i:\\p{Lu})\\p{Ll}+(?:ssa|ssä|lla|llä)(?!\\p{L})',
    '(?:pidettiin|kokoontui)(?:[^.\\n]|\\d\\.)*(?:ministeriössä|virastossa|keskuksessa|talossa|talolla|salissa|toimistossa|yliopistolla)(?!\\p{L})',
    '(?:sammanträdde|samlades|möttes|hölls?|ordnades|träffades)(?:[^.\\n]|\\d\\.|kl\\.)*\\si\\s(?-i:\\p{Lu})\\p{Ll}+(?!\\p{L})',
  ].join('|'), 'imu')

const link =
  anyWord`
    täältä täällä tästä tämän_linkin oheisesta_linkistä linkistä linkin_(?:kautta|takaa) linkki här via_länken
    genom_länken länken denna_länk
  `
/** "Tästä" and "här" are links only where something can be found, read or opened. */
const found = containing`
  löyd löyty luettavissa nähtävi katso avaa saatavilla ladattavissa pöytäkirj liit finns hitta läs öppna protokoll bilag
`

const address = /https?:\/\/|www\.\p{L}|\p{L}+\.(?:fi|com|org|eu|net)(?:\/|(?!\p{L}))/iu

function lacksTarget(text: string): boolean {
  return !address.test(text) && text.split(/(?<=[.!?])\s+|\n+/).some((sentence) => link.test(sentence) && found.test(sentence))
}

export type Parts = {
  heading: Heading
  roles: ReadRole[]
  hasNextMeeting: boolean
  hasDistribution: boolean
  /** The text without what is said of the next meeting: its time and place are not this meeting's. */
  ofThisMeeting: string
}

/** The codes of everything a memo should have and this one has not. */
export function missingFrom(text: string, parts: Parts): MissingCode[] {
  const has = (role: string) => parts.roles.some((held) => held.role === role)
  const lacks: Record<MissingCode, boolean> = {
    number: parts.heading.number === null,
    date: parts.heading.date === null,
    body: parts.heading.body === null,
    programme: parts.heading.programme === null,
    chair: !has('chair'),
    secretary: !has('secretary'),
    nextMeeting: !parts.hasNextMeeting,
    distribution: !parts.hasDistribution,
    diaryNumber: !diaryNumbers.some((pattern) => pattern.test(text)),
    author: !author.test(text),
    attachments: !attachments.test(text),
    publicity: !publicity.test(text),
    linkTarget: lacksTarget(text),
    languageVersion: !languageVersion.test(text),
    time: !clock.test(parts.ofThisMeeting),
    place: !place.test(parts.ofThisMeeting),
  }
  // Object.keys gives strings; the record's own keys are the codes.
  return (Object.keys(lacks) as MissingCode[]).filter((code) => lacks[code])
}
