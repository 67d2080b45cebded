// When the body meets next and what is then on its agenda, from sentences, rows and enumerations.
import type { Block } from '../platform/prose/composing.ts'
import { findDays, type Reckoning, type When } from '../platform/prose/dates.ts'
import { isWhole, sharesHead, titleOf, topicsOf } from '../platform/prose/enumeration.ts'
import type { ProseLanguage } from '../platform/prose/hyphenation.ts'
import { analyses, nominativeOf } from '../platform/prose/inflection.ts'
import type { Span } from '../platform/prose/sentences.ts'
import type { Mark } from './reading.ts'
import { anyWord, filling } from '../platform/prose/words.ts'

export type NextMeeting = { date: string | null; agenda: string[]; marks: Mark[]; spans: Span[] }

export type Sentence = { span: Span; block: Block; heading: string | null }

const next: Record<ProseLanguage, RegExp> = {
  fi: new RegExp(
    '(?<!\\p{L})(?:seuraav(?:a|an|at|assa|aksi)\\s+(?:\\(?\\d{1,3}\\.\\)?\\s+)?(?:\\p{L}+(?:n|nsa|nen)\\s+)?kokou(?:s|kse\\p{L}*)'
    + '|seuraavan kerran|seuraavaksi (?:kokoonnutaan|tavataan)|ensi kokou\\p{L}+'
    + '|kokoontu(?:u|vat) (?:jälleen|uudelleen|taas|seuraavaksi)|seuraavat\\s+kokoukset'
    + '|kokou\\p{L}+\\s+\\d{1,3}\\/20\\d{2}\\s+(?:pidetään|järjestetään|on))', 'iu',
  ),
  sv: /(?<!\p{L})(?:(?:nästa|följande)\s+(?:\p{L}*möte|\p{L}*sammanträde)\p{L}*|(?:sammanträder|samlas|träffas|möts) (?:nästa gång|igen|härnäst)|nästa gång|(?:möte|sammanträde)\p{L}* \d{1,3}\/20\d{2} (?:hålls|äger rum))/iu,
}

/** Words that lead to the topics. */
const leads: Record<ProseLanguage, RegExp> = {
  fi: anyWord`
    (?:asia|esitys|työ|käsittely)listalla(?:an)? asialistalle esityslistalle agendalla ohjelmassa
    (?:asia|esitys)lista(?=:) asiat(?=:) aiheet
    (?:aihe|teem|asi)o?ina esillä käsittelyssä käsiteltävi(?:nä|ä) aiheet käsitellään käsitellä käsittelee vuorossa
    hyväksytään esitellään paneudutaan keskustellaan kuullaan kuulee tulossa
  `,
  sv: anyWord`
    på_(?:föredragningslistan|dagordningen|agendan|ärendelistan|listan) ärenden(?:a)?(?=:) (?:föredragningslista|dagordning|agenda)(?=:)
    föredragningslistan_(?:innehåller|omfattar)
    tar_(?:då_)?upp ta_upp behandlas behandla behandlar presenteras diskuteras teman(?:a)? ämnen(?:a)? tas_upp talar_vi_om diskuterar_vi
  `,
}

const fillers: Record<ProseLanguage, RegExp> = {
  fi: filling`
    silloin tuolloin tällöin kokouksessa kokouksen on ovat olivat tule(?:e|vat)_olemaan olla olevan lisäksi myös mm\.
    muun_muassa muun_ohella esimerkiksi esim\. ainakin muiden_asioiden_ohella käsiteltävinä käsiteltävänä asioina
    aiheina seuraavat_(?:asiat|aiheet) seuraavia_asioita seuraavat seuraavia vakioasioiden_lisäksi nousee nousevat
    otetaan asia asiat asioita tulee tulevat ovat_esillä esillä
  `,
  sv: filling`
    då finns står är kommer_att_vara bl\._?a\. bland_annat till_exempel t\.ex\. åtminstone följande_ärenden följande
    också även dessutom ärendena mötet vid_mötet upp
  `,
}

/** "… ovat silloin asialistalla": the topics stand before the words that lead to them. */
const trailing: Record<ProseLanguage, RegExp> = {
  fi: /\s+(?:on|ovat|tulevat|tulee|nousevat)(?:\s+(?:silloin|tuolloin|tällöin))?\s+(?:seuraavan kokouksen\s+)?(?:asia|esitys)list(?:alla|alle)\.?$/iu,
  sv: /\s+(?:finns|står|är|kommer)(?:\s+då)?\s+(?:upp )?på (?:föredragningslistan|dagordningen)\.?$/iu,
}

type Listed = { topics: string[]; start: number }

function topicsIn(sentence: string, language: ProseLanguage, reckoning: Reckoning): Listed | null {
  const end = trailing[language].exec(sentence)
  if (end !== null && end.index > 0) return { topics: titles(sentence.slice(0, end.index), language), start: 0 }
  const lead = leads[language].exec(sentence)
  if (lead === null) return listedBehindDay(sentence, language, reckoning)
  let start = lead.index + lead[0].length
  for (let pass = 0; pass < 3; pass += 1) {
    start += fillers[language].exec(sentence.slice(start))?.[0].length ?? 0
    const day = findDays(sentence.slice(start), reckoning)[0]
    if (day !== undefined && day.start <= 1) start += day.end
    const again = leads[language].exec(sentence.slice(start))
    if (again !== null && again.index <= 1) start += again.index + again[0].length
  }
  const rest = sentence.slice(start)
  // "Kokouksessa hyväksytään loppuraportti ja käsitellään tulokset."
  const more = /^(.*?)\s(?:ja|sekä)\s(?=(?:käsitellään|esitellään|hyväksytään|kuullaan|keskustellaan|kuulee|käsittelee)\s)/u.exec(rest)
  if (more?.[1] !== undefined) {
    const further = topicsIn(rest.slice(more[0].length), language, reckoning)?.topics ?? []
    return { topics: [...titles(more[1], language), ...further], start }
  }
  return { topics: rest.trim() === '' ? [] : titles(rest, language), start }
}

/** "Seuraava kokous 12.1.2026 klo 9: sopimusmalli, vuokrat": the topics stand behind the day and a colon. */
function listedBehindDay(sentence: string, language: ProseLanguage, reckoning: Reckoning): Listed | null {
  const day = findDays(sentence, reckoning)[0]
  const behind = day === undefined ? null : /^[^:;]*:\s+(?=\p{L})/u.exec(sentence.slice(day.end))
  if (day === undefined || behind === null) return null
  const start = day.end + behind[0].length
  return { topics: titles(sentence.slice(start), language), start }
}

/** "Keskustellaan palkoista ja kuljetuksista", "käsitellään korvauksia ja teatterin asemaa": every part has the case of the verb. */
function governed(enumeration: string): string[] | null {
  const parts = enumeration.replace(/[.\s]+$/, '').split(/,\s+|\s(?:ja|sekä)\s/)
  const isAbout = parts.every((part) => /(?:sta|stä)$/.test(part))
  const isObject = parts.every((part) => analyses(part.split(' ').at(-1) ?? '').some((entry) => entry.case === 'partitive'))
  return parts.length > 1 && (isAbout || isObject) ? parts.map((part) => nominativeOf(part, [isAbout ? 'elative' : 'partitive']).nominative) : null
}

/** "Kuljetusten kilpailutus ja aineistot", "önskemålen och säkerhetskopieringen": of an agenda, two things joined are two topics. */
function pairOf(enumeration: string, language: ProseLanguage): string[] {
  const [left = '', right = '', ...more] = enumeration.replace(/[.\s]+$/, '').split(language === 'fi' ? /\s(?:ja|sekä)\s/ : /\s(?:och|samt)\s/)
  const isPair = right !== '' && more.length === 0 && !/,/.test(enumeration) && !/-$/.test(left) && isWhole(left, language) && isWhole(right, language)
    && (left.includes(' ') || (language === 'sv' && /(?:en|et|na)$/.test(left))) && !sharesHead(right, language)
  return isPair ? [left, right] : topicsOf(enumeration, language)
}

const titles = (enumeration: string, language: ProseLanguage): string[] =>
  (language === 'fi' ? governed(enumeration) : null)
  ?? pairOf(enumeration, language).map((topic) => titleOf(topic, language)).filter((topic) => /\p{L}{2}/u.test(topic))

/** Whether the sentence tells of the next meeting itself, not of a matter that is brought to it. */
function announces(sentence: string, language: ProseLanguage): boolean {
  const match = next[language].exec(sentence)
  if (match === null) return false
  if (/kokou(?:kseen|ksiin|ksissa)/i.test(match[0])) return false
  const isInside = /kokouksessa/i.test(match[0]) || (language === 'sv' && /(?<!\p{L})(?:vid|på|till|i|före|inför|innan|efter)\s+(?:(?:\p{L}+s|sitt|det)\s+)?$/iu.test(sentence.slice(0, match.index)))
  // "Seuraavassa kokouksessa käsitellään …" lists; "Rakenteet käsitellään seuraavassa kokouksessa" promises one matter.
  return !isInside || match.index < 30 && leads[language].test(sentence.slice(match.index)) && !leads[language].test(sentence.slice(0, match.index))
}

/** Reads the next meeting. Rows below its sentence or heading are topics. */
export function readNextMeeting(text: string, sentences: Sentence[], language: ProseLanguage, reckoning: Reckoning): NextMeeting {
  const found: NextMeeting = { date: null, agenda: [], marks: [], spans: [] }
  let open = false
  let heading: string | null = null
  for (const { span, block, heading: above } of sentences) {
    const words = text.slice(span.start, span.end)
    const isUnder = above !== null && next[language].test(above)
    const isNext = announces(words, language) || (isUnder && heading !== above) || (block.kind === 'heading' && next[language].test(words))
    const isRow = block.kind === 'row'
    const isLabelled = open && /^(?:asia(?:lista|t)|esityslista|aiheet|ärenden|föredragningslista|dagordning|agenda)\s*:/i.test(words)
    const day = found.date === null && open && isRow ? findDays(words, reckoning)[0] : undefined
    if (day !== undefined && !isNext) {
      dated(found, span, day)
      continue
    }
    const isDayOnly = isRow && findDays(words, reckoning).length > 0 && words.split(' ').length <= 4
    if (open && isDayOnly && !isNext) {
      found.spans.push(span)
      continue
    }
    if (open && isRow && !isNext && !isLabelled) {
      const row = words.replace(/[.;,]$/, '')
      addTopics(found, /,.*,/.test(row) ? titles(row, language) : [titleOf(row, language)], span)
      continue
    }
    const listed: Listed | null = isNext || (open && !isRow) ? topicsIn(words, language, reckoning) : null
    if (isNext) {
      const day = findDays(words, reckoning)[0]
      if (day !== undefined && found.date === null) dated(found, span, day)
      else found.spans.push(span)
      heading = block.kind !== 'heading' ? above : day === undefined ? null : text.slice(block.start, block.end)
    }
    if (listed !== null) {
      addTopics(found, listed.topics, { start: span.start + listed.start, end: span.end })
      found.spans.push(span)
    }
    open = isNext || (open && (listed !== null || /:$/.test(words)))
  }
  return found
}

function dated(found: NextMeeting, span: Span, day: When): void {
  found.date = day.iso
  found.marks.push({ start: span.start + day.start, end: span.start + day.end, kind: 'nextMeeting', index: 0 })
  found.spans.push(span)
}

function addTopics(found: NextMeeting, topics: string[], span: Span): void {
  for (const topic of topics) {
    found.marks.push({ start: span.start, end: span.end, kind: 'agenda', index: found.agenda.length })
    found.agenda.push(topic)
  }
  found.spans.push(span)
}
