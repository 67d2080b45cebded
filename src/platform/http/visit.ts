// One request as the slices see it, and what they may answer.
import type { ComponentChildren } from 'preact'
import type { By } from '../act.ts'
import type { Read } from '../database.ts'
import type { Fault } from '../kit/fault.ts'
import type { Language, Words } from '../kit/language.ts'
import type { World } from '../world.ts'

/** Somebody signed in, as the page's frame shows them. */
export type Viewer = { personId: string; name: string; isAdministrator: boolean }

/** What was tried on this page and did not happen: everything typed is kept, everything wrong is told. */
export type Tried = {
  path: string
  values: Record<string, string>
  faults: Fault[]
  refusals: { code: string; words: Words }[]
  theirs: unknown
  fields?: Record<string, FieldWords>
}

/** What a field is called, and what the values of a choice are called. */
export type FieldWords = { label: Words; said?: Partial<Record<string, Words>>
  /** How a value is written for people, such as a day. */
  written?: (value: string, language: Language) => string }

export type Visit = {
  world: World
  db: Read
  language: Language
  /** The address without the language, such as /meetings/… */
  path: string
  params: Record<string, string>
  query: URLSearchParams
  by: By
  viewer: Viewer | null
  sessionToken: string | null
  tried: Tried | null
  request: Request
  /** The network address of whoever asks. */
  address: string
}

export type Page = {
  kind: 'page'
  title: string
  trail: { href: string; label: string }[]
  children: ComponentChildren
  status?: 200 | 404 | 409 | 422 | 429 | 503
  /** Seconds after which trying again makes sense. */
  retryAfter?: number
}

export type Reply = Page | { kind: 'redirect'; to: string; cookies?: string[] } | { kind: 'raw'; response: Response } | null

/** Null means: not there, or not for this reader; the two look alike. */
export type Show = (visit: Visit) => Promise<Reply>

export type Route = {
  method: 'GET' | 'POST'
  /** Without the language; parameters as :meetingId. */
  path: string
  handle: Show
  /** The act's name, for POST routes: who may is read from its table. */
  records?: string
  /** Whether somebody who has not signed in may come here; others are sent to sign in. */
  isOpen: boolean
}

/** What a program asks for outside the languages of pages, such as /robots.txt. */
export type Query = { world: World; db: Read; params: Record<string, string>; query: URLSearchParams; request: Request; by: By }

/** An address for programs: anybody may ask, nobody is signed in there, and pages of every site may read the answer. Null: not there. */
export type OpenRoute = { path: string; answer: (query: Query) => Promise<Response | null> }

/** Whether the last form on this page to be tried was the one that posts to `path`. */
export const triedAt = (visit: Visit, path: string): Tried | null =>
  visit.tried !== null && visit.tried.path === path ? visit.tried : null

/** What the person typed into a field of that form, else the stored value. */
export const typed = (visit: Visit, path: string, field: string, stored = ''): string =>
  triedAt(visit, path)?.values[field] ?? stored

/** The word of what is wrong with a field of that form. */
export const faultAt = (visit: Visit, path: string, field: string): string | undefined =>
  triedAt(visit, path)?.faults.find((fault) => fault.field === field)?.words[visit.language]

/** An address within the product, in the reader's language. */
export const href = (visit: { language: Language }, path: string): string => `/${visit.language}${path}`
