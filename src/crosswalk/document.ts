// The paper on which a body decides about structures: what changed, where everybody comes from, and the ledger. Pure.
import type { Ledger } from '../comparison/comparison.ts'
import { ledgerWords } from '../comparison/text.ts'
import { writtenDay } from '../platform/kit/day.ts'
import type { Block, Document, Identification, Inline } from '../platform/kit/document.ts'
import { fill, type Language, spoken, textIn } from '../platform/kit/language.ts'
import { writtenNumber } from '../platform/kit/number.ts'
import { stateWords } from '../revision/text.ts'
import { regionOf, rounded } from './crossing.ts'
import type { Crosswalk, Region, Since } from './crosswalk.ts'
import { countsIn, type Line, tellAll, tellRegion, tellSince, unsettledIn } from './telling.ts'
import { words } from './text.ts'

/** So many sentences are read; the rest is smaller. */
const sentencesMost = 12

/**
 * The comparison of a set as a document: in short, then each incoming organisation, then the ledger of them all. `since` holds
 * what each changed since its previous version, by organisation; `about` is what stands at the top of the document.
 */
export function crosswalkDocument(
  crosswalk: Crosswalk, since: ReadonlyMap<string, Since>, about: Omit<Identification, 'type'>, language: Language,
): Document {
  const { set, comparison } = crosswalk
  const regions = set.incoming.flatMap((member) => regionOf(crosswalk, member.organisationId) ?? [])
  return {
    language, kind: 'comparison', title: words.title[language], identification: { ...about, type: words.type[language] },
    blocks: [
      { kind: 'heading', level: 2, text: words.inShort[language] },
      { kind: 'paragraph', text: fill(words.changesFrom[language], { counts: countsIn(tellAll(crosswalk, language), language) }), tone: 'lead' },
      { kind: 'notice', tone: 'info', text: words.proposals[language] },
      ...comparison.suspectIds.length === 0 ? []
        : [{ kind: 'notice' as const, tone: 'warning' as const, text: fill(words.usedAgain[language], { ids: comparison.suspectIds.join(', ') }) }],
      ...regions.map((region) => regionSection(crosswalk, region, since.get(region.member.organisationId) ?? null, language)),
      { kind: 'section', id: 'ledger', blocks: ledgerBlocks(crosswalk, comparison.ledger, language) },
    ],
    endings: [],
    footer: set.incoming.map((one) => `${textIn(one.name, language)}, ${fill(words.version[language], { number: one.number })}: SHA-256 ${one.sha256}`),
  }
}

/** What is wrong stays in sight; what changed is folded under how much of it there is. */
function regionSection(crosswalk: Crosswalk, region: Region, since: Since | null, language: Language): Block {
  const { member } = region
  const unsettled = (['positions', 'tasks'] as const).flatMap((what) => unsettledIn(crosswalk, what, region.ledger[what], language))
  const [now, lately] = [tellRegion(crosswalk, region, language), since === null ? [] : tellSince(since, language)]
  const facts = [fill(words.version[language], { number: member.number }), stateWords[member.state][language], writtenDay(member.validFrom, language)]
  const head: Block[] = [
    { kind: 'heading', level: 2, text: nameOf(member.name, language) },
    { kind: 'paragraph', text: facts.join(', '), tone: 'quiet' },
    ...unsettled.map((text): Block => ({ kind: 'notice', tone: 'warning', text })),
  ]
  const changes: Block[] = [
    ...since === null ? [{ kind: 'paragraph' as const, text: words.isFirst[language] }] : [
      { kind: 'paragraph' as const, text: fill(words.changesSince[language],
        { number: fill(words.version[language], { number: since.previous.number }), counts: countsIn(lately, language) }) },
      ...sentences(lately, language)],
    { kind: 'paragraph', text: fill(words.changesFrom[language], { counts: countsIn(now, language) }) },
    ...sentences(now, language),
    contributionTable(region, language),
  ]
  const counts = [...since === null ? [] : [fill(words.sinceInShort[language], { counts: countsIn(lately, language) })],
    fill(words.fromInShort[language], { counts: countsIn(now, language) })]
  return { kind: 'section', id: `organisation-${member.organisationId}`, blocks: [...head, ...changes],
    fold: { after: head.length, summary: counts.join(' ') } }
}

const nameOf = (name: Parameters<typeof spoken>[0], language: Language): Inline => spoken(name, language) ?? ''

function sentences(told: Line[], language: Language): Block[] {
  const more = told.length - sentencesMost
  return told.length === 0 ? [] : [
    { kind: 'list', ordered: false, items: told.slice(0, sentencesMost).map(({ sentence, ground }) => `${sentence} (${ground})`) },
    ...more > 0 ? [{ kind: 'paragraph' as const, tone: 'quiet' as const, text: moreWords(more, language) }] : [],
  ]
}

/** That there are some more. */
export const moreWords = (more: number, language: Language): string =>
  more === 1 ? words.oneMore[language] : fill(words.more[language], { count: more })

/** Where the person-years of a new organisation come from; each row and the column of those that come here add up. */
export function contributionTable({ contributions, founded, after }: Region, language: Language): Block {
  const keys = ['before', 'here', 'elsewhere', 'outside', 'ended', 'missing'] as const
  const number = (value: number): string => writtenNumber(value, language)
  const sum = (key: typeof keys[number]): number => contributions.reduce((all, one) => all + one[key], 0)
  return {
    kind: 'table', caption: words.yearsFrom[language], rowHeaders: true,
    head: [words.from[language], ...keys.map((key) => words[key][language])],
    rows: [
      ...contributions.map((one) => [nameOf(one.member.name, language), ...keys.map((key) => number(one[key]))]),
      ...founded === 0 ? [] : [[words.newYears[language], '', number(founded), '', '', '', '']],
      [words.total[language], number(sum('before')), number(after), ...keys.slice(2).map((key) => number(sum(key)))],
    ],
  }
}

function ledgerBlocks(crosswalk: Crosswalk, ledger: Ledger, language: Language): Block[] {
  const unsettled = (['positions', 'tasks'] as const).flatMap((what) => unsettledIn(crosswalk, what, ledger[what], language))
  return [
    { kind: 'heading', level: 2, text: words.ledger[language] },
    { kind: 'paragraph', text: words.ledgerLead[language] },
    ledgerTable(ledger, language),
    ...unsettled.length === 0 ? [{ kind: 'paragraph' as const, text: words.balanced[language] }]
      : unsettled.map((text): Block => ({ kind: 'notice', tone: 'warning', text })),
  ]
}

/** One row each for positions, tasks and person-years: stayed + moved + ended + missing = before. */
export function ledgerTable(ledger: Ledger, language: Language): Block {
  const keys = ['old', 'stayed', 'moved', 'ended', 'new'] as const
  return {
    kind: 'table', caption: words.ledger[language], rowHeaders: true,
    head: [words.what[language], words.before[language], words.stayed[language], words.moved[language], words.ended[language],
      words.newYears[language], words.missing[language], words.duplicated[language]],
    rows: (['positions', 'tasks', 'personYears'] as const).map((what) => {
      const line = ledger[what]
      const lost = rounded(line.old - line.stayed - line.moved - line.ended)
      return [ledgerWords[what][language], ...keys.map((key) => writtenNumber(line[key], language)), writtenNumber(lost, language),
        String(line.duplicated.length)]
    }),
  }
}
