// Who may bring papers to the table and see them, and what is refused.
import type { Item } from '../agenda/agenda.ts'
import { chair, secretary } from '../body/body.ts'
import type { Level, Matter } from '../matter/matter.ts'
import { acceptsItems, type Meeting } from '../meeting/meeting.ts'
import type { By } from '../platform/act.ts'
import type { Day } from '../platform/kit/day.ts'
import type { May } from '../platform/kit/may.ts'
import { unless } from '../platform/kit/outcome.ts'
import { safeFileName } from '../platform/kit/file-name.ts'
import { mediaTypeOf, titleOfFile } from './file.ts'
import { fileBytesMax, type Holder, maySee, type Paper, presenter } from './paper.ts'

export const may = {
  ...maySee,
  add: [secretary, chair, presenter],
  addVersion: [secretary, chair, presenter],
  edit: [secretary, chair, presenter],
  move: [secretary, chair, presenter],
  withdraw: [secretary, chair, presenter],
  // Nobody by themselves: it follows from what was asked for coming in.
  come: [],
} satisfies May<Holder>

export type File = { fileName: string; bytes: Uint8Array }
export type Details = { title: string; level: Level | null; ground: string; groundUntil: Day | null; isBackground: boolean }
export type Place = Holder & { meeting: Meeting; item: Item; papers: Paper[] }
export type OnPaper = Place & { paper: Paper; version: number; isMatterOpen: boolean }

export const papersMax = 200

const fileReasons = (file: File | null) => ({
  fileMissing: file === null,
  fileEmpty: file !== null && file.bytes.length === 0,
  fileTooLarge: file !== null && file.bytes.length > fileBytesMax,
})

const stored = (file: File) => {
  const fileName = safeFileName(file.fileName)
  return { fileName, bytes: file.bytes, mediaType: mediaTypeOf(fileName, file.bytes) }
}
const nothing: File = { fileName: '', bytes: new Uint8Array() }

/** What was sent is frozen: a paper that comes later is on the table at once and a part of the next sending. */
export const add = (place: Place, by: By, input: Details & { file: File | null }) =>
  unless({
    meetingIsOver: !acceptsItems(place.meeting),
    isStruck: place.item.struckAt !== null,
    tooMany: place.papers.length >= papersMax,
    ...fileReasons(input.file),
  }, () => {
    const file = stored(input.file ?? nothing)
    const { matterId } = place.item
    return { bodyId: place.bodyId, matterId, itemId: matterId === null ? place.item.id : null, originItemId: place.item.id, file, at: by.now, by: by.personId,
      details: { ...input, title: input.title === '' ? titleOfFile(file.fileName) : input.title },
      position: Math.max(-1, ...place.papers.map((paper) => paper.position)) + 1 }
  })

type Coming = Holder & { matter: Matter; last: number | null }

/** It is as confidential as its matter. */
export const come = ({ matter, last }: Coming, by: By, input: { paperId: string; title: string; file: File | null }) =>
  unless(fileReasons(input.file), () => ({ id: input.paperId, bodyId: matter.bodyId, matterId: matter.id, itemId: null, originItemId: null,
    file: stored(input.file ?? nothing), at: by.now, by: by.personId, position: (last ?? -1) + 1,
    details: { title: input.title, level: matter.isConfidential ? 'confidential' as const : null, ground: matter.isConfidential ? matter.ground : '',
      groundUntil: matter.isConfidential ? matter.groundUntil : null, isBackground: false } }))

/** A matter's papers live as long as the matter; those of a standing item as long as its meeting. */
const isClosed = (state: OnPaper) =>
  state.paper.matterId === null ? !acceptsItems(state.meeting) : !state.isMatterOpen

export const addVersion = (state: OnPaper, by: By, input: { file: File | null }) => {
  const newest = state.paper.versions.at(-1)
  return unless({
    paperIsClosed: isClosed(state),
    tooMany: state.paper.versions.length >= papersMax,
    ...fileReasons(input.file),
  }, () => ({ id: state.paper.id, number: (newest?.number ?? 0) + 1, file: stored(input.file ?? nothing), at: by.now,
    by: by.personId, version: state.version }))
}

/** What was not touched stays. */
export const edit = (state: OnPaper, _by: By, input: Partial<Details>) => {
  const { paper } = state
  const touched = Object.fromEntries(Object.entries(input).filter(([, value]) => value !== undefined))
  const details: Details = { title: paper.title, level: paper.level, ground: paper.ground, groundUntil: paper.groundUntil,
    isBackground: paper.isBackground, ...touched }
  return unless({ groundMissing: details.level === 'confidential' && details.ground === '' },
    () => ({ id: paper.id, version: state.version, details }))
}

/** `to` counts from 1. The order belongs to the matter, so every body sees the same one. */
export const move = (state: OnPaper, _by: By, input: { to: number }) => {
  const others = state.papers.filter((paper) => paper.id !== state.paper.id).map((paper) => paper.id)
  const place = Math.min(input.to, others.length + 1)
  return unless({}, () => ({ id: state.paper.id, version: state.version, order: others.toSpliced(place - 1, 0, state.paper.id) }))
}

/** A withdrawn version stays cited where it was frozen; on open agendas the one before it shows again. */
export const withdraw = (state: OnPaper, by: By, input: { number: number; reason: string }) =>
  unless({
    alreadyWithdrawn: state.paper.versions.some((one) => one.number === input.number && one.withdrawal !== null),
  }, () => ({ id: state.paper.id, number: input.number, reason: input.reason, at: by.now, by: by.personId, version: state.version }))
