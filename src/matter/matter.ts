// A matter: what travels through bodies and keeps its identity over meetings.
import type { Texts, Words } from '../platform/kit/language.ts'

export type Matter = {
  id: string
  /** The body in which it was opened; others come to see it by having it on an agenda. */
  bodyId: string
  title: Texts
  /** Kept exactly as it was given, such as VN/1185/2020-VM-1. */
  diaryNumber: string | null
  workstream: string
  state: 'open' | 'closed'
  version: number
}

export const levels = ['public', 'notYetPublic', 'confidential'] as const
export type Level = (typeof levels)[number]

export const levelWords: Record<Level, Words> = {
  public: { fi: 'julkinen', sv: 'offentlig', en: 'public' },
  notYetPublic: { fi: 'ei vielä julkinen', sv: 'ännu inte offentlig', en: 'not yet public' },
  confidential: { fi: 'salassa pidettävä', sv: 'sekretessbelagd', en: 'confidential' },
}

/** A missing level counts as not yet public. */
export const effectiveLevel = (level: Level | null): Level => level ?? 'notYetPublic'
