// An agenda as it was sent: frozen under a letter, with what has changed since the letter before.
import { type CurrentPaper, type HeldVersion, type Item, type Placed, type Pointer, publicTitleOf, type Relations, relationsOf } from '../agenda/agenda.ts'
import type { Body } from '../body/body.ts'
import type { Meeting } from '../meeting/meeting.ts'
import { canonical } from '../platform/kit/canonical.ts'
import type { Day } from '../platform/kit/day.ts'
import type { Words } from '../platform/kit/language.ts'

/** One item as it stood when the agenda was sent. */
export type SentItem = Pick<Item, 'id' | 'parentId' | 'kind' | 'title' | 'presenter' | 'presenterId' | 'purpose' | 'proposal'
  | 'minutes' | 'level' | 'ground' | 'groundUntil' | 'publicTitle'> & {
    number: string; isLate: boolean; isStruck: boolean; struckReason: string | null; struckBy: string | null; papers: CurrentPaper[]
    /** Other items that it is handled in or with, or was a part of, where there are any. */
    relations?: Relations
    /** Structure versions it was sent to be approved with, where it was with any. */
    versions?: HeldVersion[]
    /** The comparison of alternatives that went with it, where there was one. */
    appraisal?: HeldAppraisal }

export type HeldAppraisal = { appraisalId: string; version: number }

export type Change =
  | { kind: 'added'; number: string; itemId: string }
  | { kind: 'struck'; number: string; itemId: string; reason: string; by: string }
  | { kind: 'merged'; number: string; itemId: string; into: string; by: string; reason: string }
  | { kind: 'separated'; number: string; itemId: string }
  | { kind: 'edited'; number: string; itemId: string; fields: string[] }
  | { kind: 'paper'; number: string; itemId: string; title: string; was: number | null; becomes: number | null }
  | { kind: 'meeting'; field: string; was: string; becomes: string }

/** What was sent, frozen: everything a later comparison or a reader of the version needs. */
export type SentAgenda = {
  letter: string
  meeting: { id: string; number: number; onDay: Day; starts: string; ends: string; zone: string; place: string; remoteLink: string }
  body: { id: string; slug: string; name: Words }
  items: SentItem[]
  changes: Change[]
}

/** What is agreed of a meeting beforehand and may change after it was called. */
export type Plan = Pick<SentAgenda['meeting'], 'onDay' | 'starts' | 'ends' | 'place' | 'remoteLink'>

/** The bytes that are frozen and hashed. */
export const sentBytes = (sending: SentAgenda): Buffer => Buffer.from(canonical(sending))

/** A, B … Z, AA …: the letter of the n-th sending, from 1. */
export const letterOf = (ordinal: number): string => {
  const letter = String.fromCharCode(65 + ((ordinal - 1) % 26))
  return ordinal <= 26 ? letter : letterOf(Math.floor((ordinal - 1) / 26)) + letter
}

type Sources = { meeting: Meeting; body: Body; items: Placed<Item>[]; papers: Map<string, CurrentPaper[]>
  versions: Map<string, HeldVersion[]>; appraisals: Map<string, HeldAppraisal>; previous: SentAgenda | null
  ordinal: number }

/** The agenda as it will be sent, with the numbers it will keep and what changed since the previous sending. */
export function sentAgenda({ meeting, body, items, papers, versions, appraisals, previous, ordinal }: Sources): SentAgenda {
  const sent: Omit<SentAgenda, 'changes'> = {
    letter: letterOf(ordinal),
    meeting: { id: meeting.id, number: meeting.number, onDay: meeting.onDay, starts: meeting.starts, ends: meeting.ends,
      zone: meeting.zone, place: meeting.place, remoteLink: meeting.remoteLink },
    body: { id: body.id, slug: body.slug, name: body.name },
    items: items.map((item) => sentItem(item, papers.get(item.id) ?? [], versions.get(item.id) ?? [], appraisals.get(item.id))),
  }
  return { ...sent, changes: previous === null ? [] : changesBetween(previous, sent) }
}

const sentItem = (item: Placed<Item>, papers: CurrentPaper[], versions: HeldVersion[], appraisal: HeldAppraisal | undefined): SentItem => ({
  id: item.id, parentId: item.parentId, kind: item.kind, number: item.shownNumber, title: item.title, presenter: item.presenter,
  presenterId: item.presenterId, purpose: item.purpose, proposal: item.proposal, minutes: item.minutes, level: item.level,
  ground: item.ground, groundUntil: item.groundUntil, publicTitle: item.publicTitle, isLate: item.isLate,
  isStruck: item.struckAt !== null, struckReason: item.struckReason, struckBy: item.struckBy, papers,
  ...relationsOf(item), ...versions.length === 0 ? {} : { versions }, ...appraisal === undefined ? {} : { appraisal },
})

const comparedFields = ['title', 'presenter', 'purpose', 'proposal', 'minutes', 'level', 'ground', 'groundUntil', 'publicTitle', 'versions',
  'appraisal'] as const
const comparedOfMeeting = ['onDay', 'starts', 'ends', 'place', 'remoteLink'] as const

/** What is different in the later of two sendings, in the order of its items. */
export function changesBetween(before: Pick<SentAgenda, 'meeting' | 'items'>, after: Pick<SentAgenda, 'meeting' | 'items'>): Change[] {
  const changes: Change[] = comparedOfMeeting
    .filter((field) => before.meeting[field] !== after.meeting[field])
    .map((field) => ({ kind: 'meeting', field, was: before.meeting[field], becomes: after.meeting[field] }))
  const earlier = new Map(before.items.map((item) => [item.id, item]))
  for (const item of after.items) {
    const was = earlier.get(item.id)
    if (was === undefined) changes.push({ kind: 'added', number: item.number, itemId: item.id })
    else changes.push(...changesOfItem(was, item))
  }
  return changes
}

function changesOfItem(was: SentItem, item: SentItem): Change[] {
  const changes: Change[] = []
  const where = { number: item.number, itemId: item.id }
  const told = { ...where, reason: item.struckReason ?? '', by: item.struckBy ?? '' }
  const into = item.relations?.handledIn
  if (into !== undefined && into.id !== was.relations?.handledIn?.id) changes.push({ kind: 'merged', ...told, into: into.number })
  else if (!was.isStruck && item.isStruck) changes.push({ kind: 'struck', ...told })
  else if (was.isStruck && !item.isStruck) changes.push({ kind: 'separated', ...where })
  const fields: string[] = comparedFields.filter((field) => !isSame(was[field], item[field]))
  if (!isSame(titlesWith(was), titlesWith(item))) fields.push('also')
  if (fields.length > 0) changes.push({ kind: 'edited', ...where, fields })
  const earlier = new Map(was.papers.map((paper) => [paper.paperId, paper]))
  for (const paper of item.papers) {
    const before = earlier.get(paper.paperId)
    earlier.delete(paper.paperId)
    if (before?.number === paper.number) continue
    changes.push({ kind: 'paper', ...where, title: paper.title, was: before?.number ?? null, becomes: paper.number })
  }
  for (const gone of earlier.values()) {
    changes.push({ kind: 'paper', ...where, title: gone.title, was: gone.number, becomes: null })
  }
  return changes
}

const titlesWith = ({ relations }: SentItem) => (relations?.also ?? []).map((one) => one.title)

/**
 * What was sent, for reading now: what has become confidential since is so in earlier versions too, with its sub-items, and
 * of the papers only those are named that the reader may see. What is frozen does not change by that.
 */
export function asItIsNow(sent: SentAgenda, items: Item[], seenPapers: Set<string>): SentAgenda {
  const now = new Map(items.map((item) => [item.id, item]))
  const secretOf = (item: SentItem): Pick<Item, 'ground' | 'publicTitle'> | undefined => {
    const parent = sent.items.find((one) => one.id === item.parentId)
    const found = [now.get(item.id), item, now.get(parent?.id ?? ''), parent].find((one) => one?.level === 'confidential')
    return found === undefined || found.id === item.id ? found : { ground: found.ground, publicTitle: {} }
  }
  const pointed = (one: Pointer): Pointer => {
    const is = now.get(one.id)
    return is?.level === 'confidential' ? { ...one, title: publicTitleOf(is) } : one
  }
  const related = ({ handledIn, also, splitFrom }: Relations): Relations => ({
    ...handledIn && { handledIn: pointed(handledIn) }, ...also && { also: also.map(pointed) }, ...splitFrom && { splitFrom: pointed(splitFrom) } })
  return { ...sent, items: sent.items.map((was) => {
    const item = was.relations === undefined ? was : { ...was, relations: related(was.relations) }
    const papers = item.papers.filter((paper) => seenPapers.has(paper.paperId))
    const secret = secretOf(item)
    return secret === undefined ? { ...item, papers }
      : { ...item, papers, level: 'confidential', ground: secret.ground, publicTitle: secret.publicTitle }
  }) }
}

const isSame = (one: unknown, other: unknown): boolean => canonical(one ?? null) === canonical(other ?? null)
