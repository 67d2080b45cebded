// Drafts a memo from the record: what was heard, presented and decided, what is to come, and when the body meets next.
import type { Outcome } from '../decision/decision.ts'
import { type Language, type Texts, textIn } from '../platform/kit/language.ts'
import { sentencesOf } from '../platform/prose/sentences.ts'
import { phrasings } from '../phrasing/phrasing.ts'
import { lowered, shortName, wholeName } from '../phrasing/wording.ts'
import { hasLeft, type MemoPart, memoParts, type MemoRecord, type Passage, type RecordCommitment, type RecordItem } from './memo.ts'

/** How many sentences a passage should have at most. */
export const sentencesMax = 3

export const sentencesIn = (text: string): string[] =>
  sentencesOf(text).map((span) => text.slice(span.start, span.end))

const saysThatNothingCameUp = new RegExp(String.raw`^\P{L}*(?:${[
  'muita asioita ei (?:ollut|esitetty|tullut|noussut)', 'ei (?:ollut )?muita asioita', '(?:det fanns )?inga (?:övriga|andra) ärenden',
  'there (?:was|were) no other', 'no other (?:matters|business)',
].join('|')})`, 'iu')

/** Standing items say nothing to the staff, except current and other matters of which something was written. */
function tells({ kind, handling, decision }: RecordItem): boolean {
  if (kind === 'matter') return true
  if (kind === 'currentMatters') return handling + decision !== ''
  return kind === 'otherMatters' && [handling, decision].some((text) => text !== '' && !saysThatNothingCameUp.test(text))
}

/** Items a memo may speak of: those that were handled and are not confidential. */
export const mayTell = (item: RecordItem): boolean =>
  tells(item) && !item.isConfidential && !hasLeft(item) && item.outcome !== 'notHandled'

/** Where what is told of an item belongs. */
export function partOf(item: RecordItem): MemoPart {
  if (item.kind === 'currentMatters') return 'current'
  return item.outcome === null || item.outcome === 'noted' ? 'heard' : 'decided'
}

/** The whole memo in a language. */
export function draftMemo(record: MemoRecord, language: Language): Passage[] {
  const passages = [
    opening(record, language),
    ...record.items.filter((item) => mayTell(item) && (item.kind === 'matter' || language === record.body.language))
      .map((item) => draftItem(record, item, language)),
    ...record.commitments.map((commitment) => draftCommitment(record, commitment, language)),
    draftNext(record, language) ?? nextAsRecorded(record, language),
  ].filter((passage): passage is Passage => passage !== null)
  return memoParts.flatMap((part) => passages.filter((passage) => passage.part === part))
}

function opening({ body, programme, meeting, roles }: MemoRecord, language: Language): Passage {
  const say = phrasings[language]
  const name = wholeName(body.name[language], programme[language], language)
  const short = shortName(name, language)
  const holder = (role: 'chair' | 'viceChair') => roles.find((one) => one.role === role && one.title + one.name !== '') ?? null
  const [chair, viceChair] = [holder('chair'), holder('viceChair')]
  const sentences = [say.met(name, meeting.number, meeting.onDay)]
  if (body.task[language] !== '') sentences.push(say.task(short, body.task[language]))
  if (chair !== null || viceChair !== null) sentences.push(say.roles(short, chair, viceChair))
  return { part: 'opening', itemId: null, commitmentId: null, text: sentences.join(' ') }
}

/** What is told of one item, from its own texts when they are in the memo's language, else from its title and outcome. */
export function draftItem(record: MemoRecord, item: RecordItem, language: Language): Passage {
  const part = partOf(item)
  const own = language === record.body.language ? ownSentences(item, part) : []
  // "Muut asiat" is no matter that could be told of by its name.
  const text = item.chosen !== undefined ? chosenText(item.chosen, own, record.body.language === language, language)
    : item.approved !== undefined ? approvedText(item.approved, own, language)
    : part === 'current' ? currentMatters(own, item, language)
    : item.kind === 'otherMatters' && own.length > 0 ? own.slice(0, sentencesMax).join(' ') : told(own, item, part, language)
  return { part, itemId: item.id, commitmentId: null, text }
}

/** Which alternative was chosen and, in the language in which it was written, why; then what else was written. */
function chosenText({ name, why }: NonNullable<RecordItem['chosen']>, own: string[], isOwn: boolean, language: Language): string {
  return [phrasings[language].chose(textIn(name, language)), ...isOwn ? [...sentencesIn(why), ...own] : []].slice(0, sentencesMax).join(' ')
}

const saysThatItIsApproved = /hyväksyt|godkänn|godkänd|approv/iu

/** Whose structures were approved, and under which condition; then what else was written. */
function approvedText({ organisations, condition }: NonNullable<RecordItem['approved']>, own: string[], language: Language): string {
  const said = phrasings[language].approved(organisations.map((one) => textIn(one, language)), textIn(condition, language))
  return [...said, ...own.filter((sentence) => !saysThatItIsApproved.test(sentence))].slice(0, sentencesMax).join(' ')
}

const ownSentences = (item: RecordItem, part: MemoPart): string[] => {
  const texts = part === 'decided' ? [item.decision, item.handling] : [item.handling, item.outcome === 'noted' ? '' : item.decision]
  return sentencesIn(texts.find((text) => text !== '') ?? '')
}

const hasVerbOfTelling = new RegExp(`(?<!\\p{L})(?:${[
  String.raw`\p{L}+(?:ttiin|tiin)`, String.raw`(?:esitteli|kertoi|totesi|kuuli)\p{L}*`,
  String.raw`\p{L}+ades|hörde\p{L}*|fick|redogjorde`, 'heard|was|were|told',
].join('|')})(?!\\p{L})`, 'u')

function currentMatters(own: string[], item: RecordItem, language: Language): string {
  const [first, ...rest] = own
  if (first === undefined) return told([], item, 'heard', language)
  const lead = hasVerbOfTelling.test(first) ? first : phrasings[language].currentMatters(lowered(first, language))
  return [lead, ...rest].slice(0, sentencesMax).join(' ')
}

function told(own: string[], item: RecordItem, part: MemoPart, language: Language): string {
  const say = phrasings[language]
  const title = titleOf(item.title, language)
  if (own.length > 0 && mentions(own.join(' '), title)) return own.slice(0, sentencesMax).join(' ')
  if (part === 'decided' && own.length > 0) return [say.handled(textIn(item.title, language)), ...own].slice(0, sentencesMax).join(' ')
  const lead = part === 'decided' && item.outcome !== null ? say.outcome(item.outcome, quotedOrLow(item.outcome, item.title, language))
    : say.told(title, isReport(title, language), item.purpose === 'discussion' && !isReport(title, language))
  return [lead, ...own].slice(0, sentencesMax).join(' ')
}

const titleOf = (title: Texts, language: Language): string => lowered(textIn(title, language), language)

/** Within quotation marks a title keeps its capital. */
const quotedOrLow = (outcome: Outcome, title: Texts, language: Language): string =>
  language === 'fi' && ['returned', 'tabled', 'proposedOnwards', 'noted', 'notHandled'].includes(outcome) ? titleOf(title, language)
    : textIn(title, language)

const reports: Record<Language, RegExp> = {
  fi: /(?:katsaus|raportti|selvitys|tilanne|esittely)$/i,
  sv: /(?:översikt|rapport|redogörelse|läget)\b|^(?:en )?presentation/i,
  en: /(?:report|review|overview|update|presentation)/i,
}

/** Whether a title already names what is heard rather than what it is about. */
const isReport = (title: string, language: Language): boolean => reports[language].test(title)

/** Whether a text already speaks of the title: a long word of it occurs there, in whatever form. */
function mentions(text: string, title: string): boolean {
  const said = text.toLowerCase().match(/[\p{L}\d]+/gu) ?? []
  return (title.toLowerCase().match(/[\p{L}\d]{5,}/gu) ?? []).some((word) => {
    const stem = word.slice(0, Math.max(5, Math.ceil(word.length * 0.7)))
    return said.some((one) => one.startsWith(stem))
  })
}

/** What is to come. A commitment that belongs to a confidential item is not told. */
export function draftCommitment(record: MemoRecord, commitment: RecordCommitment, language: Language): Passage | null {
  const item = record.items.find((one) => one.id === commitment.itemId)
  if (item !== undefined && item.isConfidential) return null
  const isOwn = language === record.body.language
  const matter = isOwn ? commitment.matter : commitment.matterTitle[language] ?? commitment.matter
  const to = commitment.bodies.map(({ name, body }) => isOwn || body === null ? name : shortName(body[language], language))
  const text = phrasings[language].comes({ matter, action: commitment.action, due: commitment.due, to, then: commitment.then })
  return { part: 'coming', itemId: commitment.itemId, commitmentId: commitment.id, text }
}

/** When the body meets next, and on what. */
export function draftNext({ body, next }: MemoRecord, language: Language): Passage | null {
  if (next === null) return null
  const titles = next.titles.map((title) => titleOf(title, language)).filter((title) => title !== '')
  const text = phrasings[language].next(shortName(body.name[language], language), next.onDay, titles)
  return { part: 'next', itemId: null, commitmentId: null, text }
}

/** When no next meeting has been planned yet, what was written of it at this one. */
function nextAsRecorded({ items, body }: MemoRecord, language: Language): Passage | null {
  const item = items.find((one) => one.kind === 'nextMeeting' && !one.isConfidential && !hasLeft(one))
  const own = item === undefined || language !== body.language ? [] : sentencesIn(item.decision || item.handling)
  return item === undefined || own.length === 0 ? null
    : { part: 'next', itemId: item.id, commitmentId: null, text: own.slice(0, sentencesMax).join(' ') }
}

/** The title of an item whose title is not in the memo's language, with the language it is in. */
export function foreignTitle(title: Texts, language: Language): { text: string; language: Language } | null {
  if (textIn(title, language) === (title[language] ?? '')) return null
  const found = (['fi', 'sv', 'en'] as const).find((one) => (title[one] ?? '') !== '')
  return found === undefined ? null : { text: title[found] ?? '', language: found }
}

