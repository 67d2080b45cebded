// Who may ask for statements and tell what came of them, and what is refused.
import { chair, secretary } from '../body/body.ts'
import type { Matter } from '../matter/matter.ts'
import { inMatter, matterOwner, type OfMatter } from '../matter/rules.ts'
import type { By } from '../platform/act.ts'
import type { Day } from '../platform/kit/day.ts'
import type { Language } from '../platform/kit/language.ts'
import type { May } from '../platform/kit/may.ts'
import { unless } from '../platform/kit/outcome.ts'
import type { EndingKind, Statement } from './statement.ts'

const leads = [...[secretary, chair].map(inMatter), matterOwner]

export const may = { ask: leads, move: leads, end: leads } satisfies May<OfMatter>

export type Asked = { askedOf: string; address: string | null; question: string; dueOn: Day }
export type OnStatement = Matter & { statement: Statement; version: number }

/** `language` is that in which the matter's body works. */
export type Asking = Matter & { language: Language; who: string }
export type Ending = OnStatement & { language: Language; /** Of the paper that a file becomes. */ paperId: string }

export const ask = (matter: Asking, by: By, input: Asked) => unless({
  matterIsClosed: matter.state === 'closed',
  dueBehind: input.dueOn < by.on,
}, () => ({ ...input, matter, by: by.personId, on: by.on, at: by.now }))

/** The day is moved with a reason, which stays to be seen. */
export const move = ({ statement, version }: OnStatement, by: By, input: { dueOn: Day; reason: string }) => unless({
  hasEnded: statement.ending !== null,
  dueBehind: input.dueOn < by.on,
  notMoved: input.dueOn === statement.dueOn,
}, () => ({ id: statement.id, version, from: statement.dueOn, to: input.dueOn, reason: input.reason, by: by.personId, on: by.on }))

type File = { fileName: string; bytes: Uint8Array }

export const end = ({ statement, ...matter }: Ending, by: By, input: { ending: EndingKind; onDay: Day; summary: string; file: File | null }) => unless({
  hasEnded: statement.ending !== null,
  dayAhead: input.onDay > by.on,
  beforeAsked: input.onDay < statement.askedOn,
  nothingGiven: input.ending === 'given' && input.file === null && input.summary === '',
  fileNotGiven: input.ending !== 'given' && input.file !== null,
  reasonMissing: input.ending === 'notNeeded' && input.summary === '',
}, () => ({ ...input, statement, matter, by: by.personId, at: by.now }))
