// Who may draft, write, approve, correct and withdraw a status report, and what is refused.
import { chair, type OfBody, viceChair } from '../body/body.ts'
import type { Fact, Withheld } from '../fact/fact.ts'
import type { Leak } from '../memo/leaks.ts'
import type { By } from '../platform/act.ts'
import { canonical } from '../platform/kit/canonical.ts'
import type { Day } from '../platform/kit/day.ts'
import type { Language, Words } from '../platform/kit/language.ts'
import type { May } from '../platform/kit/may.ts'
import { done, unless } from '../platform/kit/outcome.ts'
import { isEdited, type IssuedSentence, type OfReport, type Report, type ReportContent, type ReportPart, reportParts, sayingOf, type Sentence,
  wordsOfTold, writers } from './report.ts'

export const may = {
  draft: writers,
  edit: writers,
  offer: writers,
  // Whoever answers for the body answers for what it reports.
  giveBack: [chair, viceChair],
  approve: [chair, viceChair],
  correct: writers,
  withdraw: writers,
  // Nobody by themselves: it follows from the approval, or from planning a meeting.
  place: [],
} satisfies May<OfBody>

export type Known = { fromOn: Day; untilOn: Day }

export const draft = (state: OfReport & { known: Known[]; language: Language; facts: Fact[] }, by: By, input: { fromOn: Day; untilOn: Day }) => unless({
  sameBody: state.bodyId === state.toBodyId,
  periodCrossed: input.untilOn < input.fromOn,
  // What has not happened yet cannot be told.
  periodAhead: input.untilOn > by.on,
  // Nothing is told twice.
  overlaps: state.known.some((one) => one.fromOn <= input.untilOn && input.fromOn <= one.untilOn),
}, () => ({ fromBodyId: state.bodyId, toBodyId: state.toBodyId, ...input, language: state.language, facts: inReadingOrder(state.facts), by: by.personId,
  at: by.now }))

/** What may be told, part by part, in the order in which it was found. */
export const inReadingOrder = (facts: Fact[]): Fact[] =>
  reportParts.flatMap((part) => facts.filter((one) => one.part === part && one.withheld === null))

export type State = OfReport & { report: Report; facts: Fact[]; leaks: Leak[]; version: number }

export type SourceState = 'same' | 'changed' | 'gone' | Withheld

/** What the record says today of what a sentence was drafted from. */
export function sourceStateOf({ key, told }: Pick<Sentence, 'key' | 'told'>, facts: Fact[]): SourceState | null {
  if (key === null) return null
  const fact = facts.find((one) => one.key === key)
  if (fact === undefined) return 'gone'
  return fact.withheld ?? (canonical(fact.told) === canonical(told) ? 'same' : 'changed')
}

const mayNotTell = (state: SourceState | null): boolean => state === 'confidential' || state === 'notTheirs'

export const toldSentences = (report: Report): Sentence[] => report.sentences.filter((one) => !one.isLeftOut)

/** What the record knows of the period and no sentence of the report tells or leaves out. */
export const missingFacts = ({ report, facts }: Pick<State, 'report' | 'facts'>): Fact[] =>
  inReadingOrder(facts).filter((fact) => !report.sentences.some((one) => one.key === fact.key))

export const sentencesMax = 1_000

const change = ({ report }: State) => ({ reportId: report.id, version: report.version })

export type OnSentence = State & { sentence: Sentence; reportVersion: number }

const ofSentence = ({ report, sentence, reportVersion }: OnSentence) => ({ reportId: report.id, version: reportVersion, sentence })

/** Words that say what was drafted are no change. */
export const edit = (state: OnSentence, by: By, input: { text: string }) => unless({ notDraft: state.report.state !== 'draft' }, () => {
  const { sentence, report } = state
  const isDrafted = sentence.told !== null && input.text === wordsOfTold(sentence.told, report.language)
  return { ...ofSentence(state), sentence: { ...sentence, text: isDrafted ? null : input.text, writtenBy: isDrafted ? null : by.personId,
    writtenAt: isDrafted ? null : by.now } }
})

export const add = (state: State, by: By, input: { part: ReportPart; text: string }) => unless({
  notDraft: state.report.state !== 'draft', tooMany: state.report.sentences.length >= sentencesMax,
}, () => ({ ...change(state), ...input, by: by.personId, at: by.now, position: after(state.report) }))

const after = (report: Report): number => report.sentences.length

export const leaveOut = (state: OnSentence, _by: By, input: { isLeftOut: boolean }) =>
  unless({ notDraft: state.report.state !== 'draft' }, () => ({ ...ofSentence(state), sentence: { ...state.sentence, isLeftOut: input.isLeftOut } }))

/** Takes what the record says now, or keeps the words for all that the record has changed. */
export const renew = (state: OnSentence, _by: By, input: { keeps: boolean }) => {
  const fact = state.facts.find((one) => one.key === state.sentence.key)
  return unless({ notDraft: state.report.state !== 'draft', sourceSilent: fact === undefined || fact.withheld !== null }, () => ({
    ...ofSentence(state), sentence: { ...state.sentence, told: fact?.told ?? state.sentence.told, source: fact?.source ?? state.sentence.source,
      ...input.keeps ? keptWords(state) : { text: null, writtenBy: null, writtenAt: null } } }))
}

/** The words as they stand become those of whoever drafted the report, when nobody has written them yet. */
const keptWords = ({ sentence, report }: OnSentence) => isEdited(sentence) ? {} : {
  text: wordsOfTold(sayingOf(sentence, report.language), report.language), writtenBy: report.draftedBy, writtenAt: report.draftedAt }

/** Up or down among those of its part that are told. */
export const move = (state: OnSentence, _by: By, input: { to: 'up' | 'down' }) => unless({ notDraft: state.report.state !== 'draft' }, () => {
  const { report, sentence } = state
  const own = report.sentences.filter((one) => one.part === sentence.part && !one.isLeftOut)
  const other = own[own.findIndex((one) => one.id === sentence.id) + (input.to === 'up' ? -1 : 1)]
  const swapped = (id: string) => other === undefined ? id : id === sentence.id ? other.id : id === other.id ? sentence.id : id
  return { ...change(state), version: state.reportVersion, sentenceId: sentence.id, order: report.sentences.map((one) => swapped(one.id)) }
})

export const takeUp = (state: State, _by: By) => {
  const facts = missingFacts(state)
  return unless({ notDraft: state.report.state !== 'draft', nothingNew: facts.length === 0,
    tooMany: state.report.sentences.length + facts.length > sentencesMax }, () => ({ ...change(state), facts, from: after(state.report) }))
}

const secrets = ({ report, facts, leaks }: State) => ({
  tellsSecret: leaks.length > 0,
  tellsWithheld: toldSentences(report).some((one) => mayNotTell(sourceStateOf(one, facts))),
})

export const offer = (state: State, by: By) => unless({ notDraft: state.report.state !== 'draft', ...secrets(state) },
  () => ({ ...change(state), by: by.personId }))

export const giveBack = (state: State, _by: By, input: { reason: string }) =>
  unless({ notOffered: state.report.state !== 'offered' }, () => ({ ...change(state), note: input.reason }))

export type Frame = { organisation: Words; from: { id: string; name: Words }; to: { id: string; name: Words }; issues: number; who: string }

/** Two pairs of eyes: whoever offered it is not the one to vouch for it. */
export const approve = (state: State & { frame: Frame }, by: By) => unless({
  notOffered: state.report.state !== 'offered',
  offererCannotApprove: state.report.offeredBy === by.personId,
  ...secrets(state),
}, () => ({ ...change(state), content: contentOf(state, by), by: by.personId, at: by.now }))

export function contentOf({ report, frame }: { report: Report; frame: Frame }, by: Pick<By, 'on'>): ReportContent {
  const { issues, who, ...names } = frame
  return {
    reportId: report.id, number: issues + 1, reason: report.reason, ...names, fromOn: report.fromOn, untilOn: report.untilOn, language: report.language,
    sentences: toldSentences(report).map((one) => ({ id: one.id, part: one.part, key: one.key, told: sayingOf(one, report.language),
      label: one.source?.label ?? null, isEdited: isEdited(one) })),
    leftOut: report.sentences.filter((one) => one.isLeftOut && one.key !== null).length,
    approvedBy: who, approvedOn: by.on,
  }
}

/** What was approved is corrected in the open: it stays in force until the next version is approved. */
export const correct = (state: State, _by: By, input: { reason: string }) =>
  unless({ notApproved: state.report.state !== 'approved' }, () => ({ ...change(state), reason: input.reason }))

/** A correction that nobody wants any more: the report is again as it was approved last, and what came in meanwhile is left out. */
export const dropCorrection = (state: State & { issued: ReportContent | null }) => {
  const { report, issued } = state
  return unless({ notCorrecting: report.state !== 'draft' || issued === null }, () => ({ ...change(state), ...asIssued(report, issued?.sentences ?? []) }))
}

function asIssued({ sentences, language }: Report, issued: IssuedSentence[]): { sentences: Sentence[]; order: string[] } {
  const back = sentences.map((one): Sentence => {
    const told = issued.find(({ id }) => id === one.id)
    if (told === undefined) return { ...one, isLeftOut: true }
    return told.key === null || told.isEdited ? { ...one, isLeftOut: false, text: wordsOfTold(told.told, language) }
      : { ...one, isLeftOut: false, told: told.told, text: null, writtenBy: null, writtenAt: null }
  })
  const ids = issued.map((one) => one.id)
  return { sentences: back, order: [...ids, ...back.map((one) => one.id).filter((id) => !ids.includes(id))] }
}

export const withdraw = (state: State, by: By, input: { reason: string }) =>
  unless({ alreadyWithdrawn: state.report.state === 'withdrawn' }, () => ({ ...change(state), reason: input.reason, by: by.personId, at: by.now }))

export const place = ({ report }: State, _by: By, placing: { matterId: string; meetingId: string; itemId: string; paperId: string }) =>
  done({ reportId: report.id, placing })
