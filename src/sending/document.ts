// The agenda as a document: one tree, from which the page, the print and later the files are made.
import { type HeldVersion, type Pointer, publicTitleOf, purposeWords, relationWords } from '../agenda/agenda.ts'
import { levelWords } from '../matter/matter.ts'
import { writtenDay, writtenTime, writtenWeekday } from '../platform/kit/day.ts'
import type { Block, Document, Run } from '../platform/kit/document.ts'
import { fill, type Language, spoken, type Words } from '../platform/kit/language.ts'
import type { HeldAppraisal, SentAgenda, SentItem } from './sending.ts'

const words = {
  invitation: { fi: 'Kokouskutsu', sv: 'Kallelse', en: 'Invitation' },
  invited: { fi: 'Kokoukseen kutsutaan jakelussa mainitut.', sv: 'Till mötet kallas de som nämns i sändlistan.', en: 'Those named under Distribution are invited to the meeting.' },
  programme: { fi: 'Hanke', sv: 'Projekt', en: 'Programme' },
  partlySecret: { fi: 'Osittain salassa pidettävä', sv: 'Delvis sekretessbelagd', en: 'Partly confidential' },
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
  alternatives: { fi: 'Vaihtoehdot', sv: 'Alternativ', en: 'Alternatives' },
  appraisal: { fi: 'Vaihtoehtovertailu', sv: 'Alternativjämförelse', en: 'Options appraisal' },
  appraisalVersion: { fi: 'versio {version}', sv: 'version {version}', en: 'version {version}' },
  papers: { fi: 'Liitteet', sv: 'Bilagor', en: 'Papers' },
  recipients: { fi: 'JAKELU', sv: 'SÄNDLISTA', en: 'DISTRIBUTION' },
  hash: { fi: 'Lähetetyn version tiiviste (SHA-256): {hash}', sv: 'Den skickade versionens kontrollsumma (SHA-256): {hash}', en: 'Hash of the version sent (SHA-256): {hash}' },
  min: { fi: '{minutes} min', sv: '{minutes} min', en: '{minutes} min' },
} satisfies Record<string, Words>

type Sources = { sending: SentAgenda; language: Language; organisation: string; programme: string; sha256: string; recipients: string[]
  /** In which people wrote what is not said in every language. */
  bodyLanguage: Language
  /** Whether the reader may see an item whole; the others are told its public title and ground. */
  mayRead: (item: SentItem) => boolean
  /** The address of a paper's version; null leaves papers without links. */
  paperHref: ((paperId: string, number: number) => string) | null }

/** The tree of an agenda that was sent, as one reader may see it. */
export const agendaDocument = (sources: Sources): Document => framed(sources, 'agenda', words.type,
  sources.sending.items.map((item) => itemSection(item, sources)))

/** The invitation: when, where and, in short, about what. */
export const invitationDocument = (sources: Sources): Document => {
  const { sending, language, mayRead } = sources
  const items = sending.items.filter((item) => !item.isStruck)
  return framed(sources, 'invitation', words.invitation, [
    { kind: 'paragraph', text: words.invited[language], tone: 'lead' },
    { kind: 'heading', level: 2, text: words.type[language] },
    { kind: 'list', ordered: false, items: items.map((item) => [{ text: item.number === '' ? '' : `${item.number}  ` },
      spoken(mayRead(item) ? item.title : publicTitleOf(item), language) ?? { text: '–' }, { text: ` (${purposeWords[item.purpose][language]})` }]) },
  ])
}

/** What stands around the items. */
function framed({ sending, language, organisation, programme, bodyLanguage, sha256, recipients, mayRead }: Sources,
  kind: 'agenda' | 'invitation', type: Words, blocks: Block[]): Document {
  const { meeting, body } = sending
  const isPartlySecret = sending.items.some((item) => item.level === 'confidential' && mayRead(item))
  return {
    language, kind,
    title: fill(words.title[language], { body: body.name[language], number: meeting.number }),
    identification: { organisation, unit: body.name[language], type: type[language], day: writtenDay(meeting.onDay, language),
      publicity: isPartlySecret ? words.partlySecret[language] : undefined },
    blocks: [
      { kind: 'facts', rows: [
        ...(programme === '' ? [] : [{ term: words.programme[language], value: programme }]),
        { term: words.when[language], value: fill(words.times[language], { day: writtenWeekday(meeting.onDay, language),
          starts: writtenTime(meeting.starts, language), ends: writtenTime(meeting.ends, language) }) },
        ...(meeting.place === '' ? [] : [{ term: words.place[language], value: said(meeting.place, bodyLanguage, language) }]),
        ...(meeting.remoteLink === '' ? [] : [{ term: words.remote[language], value: meeting.remoteLink }]),
      ] },
      ...blocks,
    ],
    endings: recipients.length === 0 ? [] : [{ title: words.recipients[language], items: recipients }],
    footer: [fill(words.version[language], { letter: sending.letter }), fill(words.hash[language], { hash: sha256 })],
  }
}

/** What people wrote, in the language in which the body works. */
const said = (text: string, of: Language, language: Language): Run => of === language ? { text } : { text, language: of }

function itemSection(item: SentItem, { language, mayRead, paperHref, bodyLanguage }: Sources): Block {
  const isWhole = mayRead(item)
  const own = (text: string) => said(text, bodyLanguage, language)
  const title = spoken(isWhole ? item.title : publicTitleOf(item), language) ?? { text: '–', language }
  const heading: Block = { kind: 'heading', level: item.parentId === null ? 2 : 3, number: item.number,
    text: title.language === language ? title.text : title }
  const blocks: Block[] = [heading]
  blocks.push(...relationBlocks(item, language))
  if (item.isStruck && item.relations?.handledIn === undefined) {
    const reason = isWhole && item.struckReason !== null && item.struckReason !== '' ? [{ text: ': ' }, own(item.struckReason)] : []
    blocks.push({ kind: 'notice', tone: 'warning', text: [{ text: words.struck[language] }, ...reason] })
  }
  if (item.level === 'confidential') blocks.push({ kind: 'notice', tone: 'warning', text: [{ text: `${words.ground[language]}: ` }, own(item.ground)] })
  if (!isWhole || item.isStruck) return { kind: 'section', id: `item-${item.id}`, blocks }
  blocks.push({ kind: 'facts', rows: [
    { term: words.purpose[language], value: purposeWords[item.purpose][language] },
    ...(item.presenter === '' ? [] : [{ term: words.presenter[language], value: own(item.presenter) }]),
    ...(item.minutes === 0 ? [] : [{ term: words.minutes[language], value: fill(words.min[language], { minutes: item.minutes }) }]),
  ] })
  if (item.proposal !== '') {
    blocks.push({ kind: 'heading', level: item.parentId === null ? 3 : 4, text: words.proposal[language] })
    blocks.push({ kind: 'paragraph', text: own(item.proposal) })
  }
  if (item.versions !== undefined) blocks.push(...versionBlocks(item, item.versions, language))
  if (item.appraisal !== undefined) blocks.push(...appraisalBlocks(item, item.appraisal, language, paperHref !== null))
  if (item.papers.length > 0) blocks.push(...paperBlocks(item, language, own, paperHref))
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

/** Names the comparison that went with the item; its own page holds it as it was sent. */
const appraisalBlocks = (item: Pick<SentItem, 'parentId'>, { appraisalId, version }: HeldAppraisal, language: Language, isLinked: boolean): Block[] => [
  { kind: 'heading', level: item.parentId === null ? 3 : 4, text: words.alternatives[language] },
  { kind: 'paragraph', text: [{ text: words.appraisal[language], ...isLinked ? { href: `/${language}/appraisals/${appraisalId}` } : {} },
    { text: ` (${fill(words.appraisalVersion[language], { version })})` }] },
]

const paperBlocks = (
  item: Pick<SentItem, 'papers' | 'parentId'>, language: Language, own: (text: string) => Run, paperHref: Sources['paperHref'],
): Block[] => [
  { kind: 'heading', level: item.parentId === null ? 3 : 4, text: words.papers[language] },
  { kind: 'list', ordered: true, items: item.papers.map((paper) => [
    { ...own(paper.title), href: paperHref?.(paper.paperId, paper.number) },
    { text: ` (v${paper.number}, ${levelWords[paper.level ?? 'notYetPublic'][language]})` },
  ]) },
]
