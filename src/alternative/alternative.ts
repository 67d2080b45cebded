// What is compared before a matter is decided: alternatives beside "as today", criteria with weights, grades with reasons, risks, needs.
import type { Day } from '../platform/kit/day.ts'
import type { Texts } from '../platform/kit/language.ts'

export const grades = [1, 2, 3, 4, 5] as const
export type Grade = (typeof grades)[number]
export const gradeMost = 5

/** `ict` and `premises` are euros too: what is bought, built or rented; `money` is everything else that costs. */
export const needKinds = ['personYears', 'money', 'ict', 'premises'] as const
export type NeedKind = (typeof needKinds)[number]
export const isMoney = (kind: NeedKind): boolean => kind !== 'personYears'

/** Every part has a version of its own, so that two people change two parts at once. */
type Part = { key: string; version: number }

export type Alternative = Part & { name: Texts; summary: string; isToday: boolean }
export type Criterion = Part & { name: Texts; explanation: string; weight: number }
/** The key of an assessment is that of its alternative and of its criterion. */
export type Assessment = Part & { alternative: string; criterion: string; grade: Grade; reason: string; who: string; on: Day }
export type Risk = Part & { alternative: string; text: string; likelihood: Grade; impact: Grade; mitigation: string }
/** A need in one year and region. Hundredths of a person-year, or cents; never a fraction. An empty region is the whole country. */
export type Need = Part & { alternative: string; kind: NeedKind; year: number; region: string; low: number; likely: number; high: number
  basis: string }
/** What the body is to choose, and why not the others: by their keys. */
export type Choice = { chosen: string; why: string; fallen: Record<string, string>; who: string; on: Day; version: number }

export type Content = {
  alternatives: Alternative[]; criteria: Criterion[]; assessments: Assessment[]; risks: Risk[]; needs: Need[]; choice: Choice | null
}

export const emptyContent: Content = { alternatives: [], criteria: [], assessments: [], risks: [], needs: [], choice: null }

export const partKinds = ['alternatives', 'criteria', 'assessments', 'risks', 'needs'] as const
export type PartKind = (typeof partKinds)[number]

/** The content without what only editing needs. */
export type Bare = { [Kind in PartKind]: Omit<Content[Kind][number], 'version'>[] } & { choice: Omit<Choice, 'version'> | null }

function unversioned<Of extends { version: number }>({ version: _version, ...part }: Of): Omit<Of, 'version'> {
  return part
}

export const bareOf = (content: Content): Bare => ({
  alternatives: content.alternatives.map(unversioned), criteria: content.criteria.map(unversioned), risks: content.risks.map(unversioned),
  assessments: content.assessments.map(unversioned), needs: content.needs.map(unversioned),
  choice: content.choice === null ? null : unversioned(content.choice),
})

/** What was frozen as content again, to be shown like any other. */
export const contentOf = (bare: Bare): Content => {
  const versioned = <Of extends object>(part: Of) => ({ ...part, version: 1 })
  return { alternatives: bare.alternatives.map(versioned), criteria: bare.criteria.map(versioned), assessments: bare.assessments.map(versioned),
    risks: bare.risks.map(versioned), needs: bare.needs.map(versioned), choice: bare.choice === null ? null : versioned(bare.choice) }
}

export const cellKey = (alternative: string, criterion: string): string => `${alternative}.${criterion}`

export const gradeAt = (content: Pick<Content, 'assessments'>, alternative: string, criterion: string): Assessment | undefined =>
  content.assessments.find((one) => one.alternative === alternative && one.criterion === criterion)

/** Alternatives in the order in which they are shown: as today first. */
export const inOrder = (alternatives: Alternative[]): Alternative[] => [...alternatives.filter((one) => one.isToday), ...alternatives.filter((one) =>
  !one.isToday)]

export const limits = { alternatives: 8, criteria: 20, risks: 100, needs: 1_000, amount: 1_000_000_000_000, weight: 100 }
