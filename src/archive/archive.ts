// The archive: what is published, listed by body and meeting, newest first.
import type { Day } from '../platform/kit/day.ts'
import type { Language, Words } from '../platform/kit/language.ts'

export type Published = { kind: 'memo' | 'minutes'; address: string; language: Language; publishedOn: Day; correctedOn: Day | null }
export type PublishedMeeting = { body: Words; number: number; onDay: Day; documents: Published[] }
