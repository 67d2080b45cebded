// The paper on which a body decides: what it is asked to approve, by version and hash, and then the comparison. Pure.
import type { HeldVersion } from '../agenda/agenda.ts'
import type { Crosswalk, Since } from '../crosswalk/crosswalk.ts'
import { crosswalkDocument } from '../crosswalk/document.ts'
import type { Block, Document, Identification, Run } from '../platform/kit/document.ts'
import { fill, type Language, spoken, type Texts } from '../platform/kit/language.ts'
import { hasCondition, type PaperContent } from './adoption.ts'
import { words } from './text.ts'

type Sources = {
  crosswalk: Crosswalk
  since: ReadonlyMap<string, Since>
  versions: HeldVersion[]
  condition: Texts
  about: (language: Language) => Omit<Identification, 'type'>
}

/** The paper in each language. */
export const paperOf = (sources: Sources): PaperContent => ({
  versions: sources.versions, condition: sources.condition,
  documents: { fi: inLanguage(sources, 'fi'), sv: inLanguage(sources, 'sv'), en: inLanguage(sources, 'en') },
})

function inLanguage({ crosswalk, since, versions, condition, about }: Sources, language: Language): Document {
  const document = crosswalkDocument(crosswalk, since, about(language), language)
  // Every version stands with its hash among those to approve.
  return { ...document, title: words.paper[language], blocks: [...versionBlocks(versions, condition, language), ...document.blocks], footer: [] }
}

/** What is approved: a row for each version, and the condition. */
export const versionBlocks = (versions: HeldVersion[], condition: Texts, language: Language): Block[] => [
  { kind: 'heading', level: 2, text: words.toApprove[language] },
  { kind: 'list', ordered: false, items: versions.map((one) => [inLanguageOf(one.organisation, language),
    { text: `, ${fill(words.versionNumber[language], { number: one.number })}. SHA-256 ${one.sha256}` }]) },
  ...hasCondition(condition) ? [{ kind: 'paragraph' as const, text: [{ text: `${words.condition[language]}: `, strong: true },
    inLanguageOf(condition, language)] }] : [],
]

function inLanguageOf(texts: Texts, language: Language): Run {
  const found = spoken(texts, language)
  return found === null ? { text: '–' } : found.language === language ? { text: found.text } : found
}
