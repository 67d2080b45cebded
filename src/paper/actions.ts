// What can happen to papers.
import { z } from 'zod'
import { findItem } from '../agenda/reads.ts'
import { levels } from '../matter/matter.ts'
import { findMatter } from '../matter/reads.ts'
import { findMeeting } from '../meeting/reads.ts'
import { action } from '../platform/act.ts'
import type { Read } from '../platform/database.ts'
import { choice, id, line, optionalChoice, optionalDay, optionalLine, version, wholeNumber } from '../platform/kit/input.ts'
import { file } from './file.ts'
import { findLastPosition, listAllPapersOfItem } from './reads.ts'
import { add, addVersion, come, edit, may, move, type OnPaper, type Place, withdraw } from './rules.ts'
import { addRefusals, addVersionRefusals, comeRefusals, editRefusals, told, withdrawRefusals } from './text.ts'
import { addPaper, savePaper, savePaperOrder, savePaperVersion, saveWithdrawal } from './writes.ts'

const secret = ['bytes']

const onItem = { meetingId: id(), itemId: id() }
const onPaper = { ...onItem, paperId: id() }
const kind = choice(['attachment', 'background'])

async function loadPlace(tx: Read, input: { meetingId: string; itemId: string }): Promise<Place | null> {
  const meeting = await findMeeting(tx, input.meetingId)
  const item = await findItem(tx, input.meetingId, input.itemId)
  if (meeting === null || item === null) return null
  return { bodyId: meeting.bodyId, presenterId: item.presenterId, meeting, item, papers: await listAllPapersOfItem(tx, item) }
}

async function loadPaper(tx: Read, input: { meetingId: string; itemId: string; paperId: string }): Promise<OnPaper | null> {
  const place = await loadPlace(tx, input)
  const paper = place?.papers.find((one) => one.id === input.paperId)
  if (place === null || paper === undefined) return null
  const matter = paper.matterId === null ? null : await findMatter(tx, paper.matterId)
  return { ...place, paper, version: paper.version, isMatterOpen: matter?.state === 'open' }
}

export const addPaperTo = action({
  records: 'paper.added',
  input: z.object({ ...onItem, title: optionalLine(), level: optionalChoice(levels), ground: optionalLine(500),
    groundUntil: optionalDay(), kind: kind.default('attachment'), file })
    .refine((value) => value.level !== 'confidential' || value.ground !== '', { message: 'groundMissing', path: ['ground'] })
    .transform(({ kind: chosen, ...value }) => ({ ...value, isBackground: chosen === 'background' })),
  may: may.add,
  load: loadPlace,
  decide: add,
  save: addPaper,
  refusals: addRefusals,
  told: told.add,
  secret,
})

/** A file that comes to a matter by itself, such as a statement that was asked for: it follows from another act. */
export const addPaperOfMatter = action({
  records: 'paper.cameToMatter',
  input: z.object({ matterId: id(), paperId: id(), title: line(), file }),
  may: may.come,
  load: async (tx, input) => {
    const matter = await findMatter(tx, input.matterId)
    return matter === null ? null : { bodyId: matter.bodyId, presenterId: null, matter, last: await findLastPosition(tx, matter.id) }
  },
  decide: come,
  save: addPaper,
  refusals: comeRefusals,
  told: told.add,
  secret,
})

export const addPaperVersion = action({
  records: 'paper.versionAdded',
  input: z.object({ ...onPaper, version: version().optional(), file }),
  may: may.addVersion,
  load: loadPaper,
  decide: addVersion,
  save: savePaperVersion,
  refusals: addVersionRefusals,
  told: told.addVersion,
  secret,
})

export const editPaper = action({
  records: 'paper.edited',
  // What is not given is not touched.
  input: z.object({ ...onPaper, version: version(), title: line().optional(),
    level: z.union([z.enum(levels), z.literal('').transform(() => null), z.null()], 'unknown').optional(),
    ground: line(500).or(z.literal('')).optional(), groundUntil: optionalDay().optional(), kind: kind.optional() })
    .transform(({ kind: chosen, ...value }) => ({ ...value, isBackground: chosen === undefined ? undefined : chosen === 'background' })),
  may: may.edit,
  load: loadPaper,
  decide: (state, by, { title, level, ground, groundUntil, isBackground }) =>
    edit(state, by, { title, level, ground, groundUntil, isBackground }),
  save: savePaper,
  refusals: editRefusals,
  told: told.edit,
})

export const movePaper = action({
  records: 'paper.moved',
  input: z.object({ ...onPaper, version: version().optional(), to: wholeNumber(1, 1000) }),
  may: may.move,
  load: loadPaper,
  decide: move,
  save: savePaperOrder,
  refusals: {},
  told: told.move,
})

export const withdrawPaperVersion = action({
  records: 'paper.versionWithdrawn',
  input: z.object({ ...onPaper, number: wholeNumber(1, 1_000_000), reason: line(500) }),
  may: may.withdraw,
  load: async (tx, input) => {
    const state = await loadPaper(tx, input)
    return state !== null && state.paper.versions.some((one) => one.number === input.number) ? state : null
  },
  decide: withdraw,
  save: saveWithdrawal,
  refusals: withdrawRefusals,
  told: told.withdraw,
})
