// The agenda as a document: one tree, from which the page, the print and later the files are made.
import { type HeldVersion, type Pointer, publicTitleOf, purposeWords, relationWords } from '../agenda/agenda.ts'
import { levelWords } from '../matter/matter.ts'
import { writtenDay, writtenTime, writtenWeekday } from '../platform/kit/day.ts'
import type { Block, Document } from '../platform/kit/document.ts'
import { fill, type Language, spoken, type Words } from '../platform/kit/language.ts'
import type { SentAgenda, SentItem } from './sending.ts'

const words = {
  type: { fi: 'Asialista', sv: 'Föredragningslista', en: 'Agenda' },
  title: { fi: '{body}, {number}. kokous', sv: '{body}, möte {number}', en: '{body}, meeting {number}' },
  when: { fi: 'Aika', sv: 'Tid', en: 'Time' },
  times: { fi: '{day} klo {starts}–{ends}', sv: '{day} kl. {starts}–{ends}', en: '{day}, {starts}–{ends}' },
  place: { fi: 'Paikka', sv: 'Plats', en: 'Place' },
  remote: { fi: 'Etäyhteys', sv: 'Distansförbindelse', en: 'Remote link' },
  version: { fi: 'Versio {letter}', sv: 'Version {letter}', en: 'Version {letter}' },
  presenter: { fi: 'Esittelijä', sv: 'Föredragande', en: 'Presenter' },
  purpose: { fi: 'Tarkoitus', sv: 'Syfte', en: 'Purpose' },
  minutes: { fi: 'Aika', sv: 'Tid', en: 'Time' },
  proposal: { fi: 'Esitys', sv: 'Förslag', en: 'Proposal' },
  ground: { fi: 'Salassa pidettävä', sv: 'Sekretessbelagd', en: 'Confidential' },
  struck: { fi: 'Poistettu asialistalta', sv: 'Struken från föredragningslistan', en: 'Struck from the agenda' },
  versions: { fi: 'Hyväksyttävät rakenneversiot', sv: 'Strukturversioner att godkänna', en: 'Structure versions to approve' },
  structureVersion: { fi: 'versio {number}, SHA-256 {hash}', sv: 'version {number}, SHA-256 {hash}', en: 'version {number}, SHA-256 {hash}' },
  papers: { fi: 'Liitteet', sv: 'Bilagor', en: 'Papers' },
  recipients: { fi: 'JAKELU', sv: 'SÄNDLISTA', en: 'DISTRIBUTION' },
  hash: { fi: 'Lähetetyn version tiiviste (SHA-256): {hash}', sv: 'Den skickade versionens kontrollsumma (SHA-256): {hash}', en: 'Hash of the version sent (SHA-256): {hash}' },
  min: { fi: '{minutes} min', sv: '{minutes} min', en: '{minutes} min' },
} satisfies Record<string, Words>

type Sources = { sending: SentAgenda; language: Language; organisation: string; sha256: string; recipients: string[]
  /** Whether the reader may see an item whole; the others are told its public title and ground. */
  mayRead: (item: SentItem) => boolean
  /** The address of a paper's version; null leaves papers without links. */
  paperHref: ((paperId: string, number: number) => string) | null }

/** The tree of an agenda that was sent, as one reader may see it. */
export function agendaDocument({ sending, language, organisation, sha256, recipients, mayRead, paperHref }: Sources): Document {
  const { meeting, body } = sending
  return {
    language,
    title: fill(words.title[language], { body: body.name[language], number: meeting.number }),
    identification: { organisation, unit: body.name[language], type: words.type[language], day: writtenDay(meeting.onDay, language) },
    blocks: [
      { kind: 'facts', rows: [
        { term: words.when[language], value: fill(words.times[language], { day: writtenWeekday(meeting.onDay, language),
          starts: writtenTime(meeting.starts, language), ends: writtenTime(meeting.ends, language) }) },
        ...(meeting.place === '' ? [] : [{ term: words.place[language], value: meeting.place }]),
        ...(meeting.remoteLink === '' ? [] : [{ term: words.remote[language], value: meeting.remoteLink }]),
      ] },
      ...sending.items.map((item) => itemSection(item, language, mayRead(item), paperHref)),
    ],
    endings: recipients.length === 0 ? [] : [{ title: words.recipients[language], items: recipients }],
    footer: [fill(words.version[language], { letter: sending.letter }), fill(words.hash[language], { hash: sha256 })],
  }
}

function itemSection(item: SentItem, language: Language, isWhole: boolean, paperHref: Sources['paperHref']): Block {
  const title = spoken(isWhole ? item.title : publicTitleOf(item), language) ?? { text: '–', language }
  const heading: Block = { kind: 'heading', level: item.parentId === null ? 2 : 3, number: item.number,
    text: { text: title.text, language: title.language } }
  const blocks: Block[] = [heading]
  blocks.push(...relationBlocks(item, language))
  if (item.isStruck && item.relations?.handledIn === undefined) {
    const reason = isWhole && item.struckReason !== null && item.struckReason !== '' ? `: ${item.struckReason}` : ''
    blocks.push({ kind: 'notice', tone: 'warning', text: `${words.struck[language]}${reason}` })
  }
  if (item.level === 'confidential') blocks.push({ kind: 'notice', tone: 'warning', text: `${words.ground[language]}: ${item.ground}` })
  if (!isWhole || item.isStruck) return { kind: 'section', id: `item-${item.id}`, blocks }
  blocks.push({ kind: 'facts', rows: [
    { term: words.purpose[language], value: purposeWords[item.purpose][language] },
    ...(item.presenter === '' ? [] : [{ term: words.presenter[language], value: item.presenter }]),
    ...(item.minutes === 0 ? [] : [{ term: words.minutes[language], value: fill(words.min[language], { minutes: item.minutes }) }]),
  ] })
  if (item.proposal !== '') {
    blocks.push({ kind: 'heading', level: item.parentId === null ? 3 : 4, text: words.proposal[language] })
    blocks.push({ kind: 'paragraph', text: item.proposal })
  }
  if (item.versions !== undefined) blocks.push(...versionBlocks(item, item.versions, language))
  if (item.papers.length > 0) blocks.push(...paperBlocks(item, language, paperHref))
  return { kind: 'section', id: `item-${item.id}`, blocks }
}

/** By numbers and public titles only. */
function relationBlocks({ relations: { handledIn, also = [], splitFrom } = {} }: SentItem, language: Language): Block[] {
  const line = (words: Words, one: Pointer): Block => {
    const title = spoken(one.title, language) ?? { text: '–' }
    return { kind: 'paragraph', text: [{ text: `${words[language]}: `, strong: true },
      ...one.number === '' ? [] : [{ text: one.number, href: `#item-${one.id}` }, { text: ' ' }], title] }
  }
  return [
    ...handledIn === undefined ? [] : [line(relationWords.handledInItem, handledIn)],
    ...also.map((one) => line(relationWords.also, one)),
    ...splitFrom === undefined ? [] : [line(relationWords.splitFromItem, splitFrom)],
  ]
}

const versionBlocks = (item: Pick<SentItem, 'parentId'>, versions: HeldVersion[], language: Language): Block[] => [
  { kind: 'heading', level: item.parentId === null ? 3 : 4, text: words.versions[language] },
  { kind: 'list', ordered: false, items: versions.map((one) => [
    spoken(one.organisation, language) ?? { text: '–' },
    { text: `, ${fill(words.structureVersion[language], { number: one.number, hash: one.sha256 })}` },
  ]) },
]

const paperBlocks = (item: Pick<SentItem, 'papers' | 'parentId'>, language: Language, paperHref: Sources['paperHref']): Block[] => [
  { kind: 'heading', level: item.parentId === null ? 3 : 4, text: words.papers[language] },
  { kind: 'list', ordered: true, items: item.papers.map((paper) => [
    { text: paper.title, href: paperHref?.(paper.paperId, paper.number) },
    { text: ` (v${paper.number}, ${levelWords[paper.level ?? 'notYetPublic'][language]})` },
  ]) },
]
