// Changes of one part of an appraisal's content: what else follows from it, and which version it has then. Pure.
import { canonical } from '../platform/kit/canonical.ts'
import type { Day } from '../platform/kit/day.ts'
import { type Alternative, type Assessment, type Bare, type Content, cellKey, gradeAt, type PartKind } from './alternative.ts'

const letters: Record<PartKind, string> = { alternatives: 'a', criteria: 'k', assessments: '', risks: 'r', needs: 'n' }

/** A key that nothing of this kind has. */
function freshKey(content: Content, kind: PartKind): string {
  const used = content[kind].map((one) => Number(/\d+$/.exec(one.key)?.[0] ?? 0))
  return `${letters[kind]}${Math.max(0, ...used) + 1}`
}

/** The version that somebody saw who changes a part now; 1 of one that is not there yet. */
export const versionOf = (content: Content, kind: PartKind, key: string): number => content[kind].find((one) => one.key === key)?.version ?? 1

type Given<Kind extends PartKind> = Omit<Content[Kind][number], 'key' | 'version'>

/** Puts a part in place of what had its key; an empty key adds one. Null when there is none with the key. */
export function put<Kind extends PartKind>(content: Content, kind: Kind, key: string, given: Given<Kind>): Content | null {
  const all: Content[PartKind][number][] = content[kind]
  const was = all.find((one) => one.key === key)
  if (key !== '' && was === undefined) return null
  const part = { ...given, key: was?.key ?? freshKey(content, kind), version: (was?.version ?? 0) + 1 }
  // The part has the kind's own fields: `given` is of that kind.
  return { ...content, [kind]: was === undefined ? [...all, part] : all.map((one) => (one === was ? part : one)) } as Content
}

/** Sets the grade at which an alternative meets a criterion. Null when either is not there. */
export function assess(content: Content, given: Omit<Assessment, 'key' | 'version'>): Content | null {
  const { alternative, criterion } = given
  if (!has(content, 'alternatives', alternative) || !has(content, 'criteria', criterion)) return null
  const was = gradeAt(content, alternative, criterion)
  const part = { ...given, key: cellKey(alternative, criterion), version: (was?.version ?? 0) + 1 }
  return { ...content, assessments: was === undefined ? [...content.assessments, part] : content.assessments.map((one) => (one === was ? part : one)) }
}

export const has = (content: Content, kind: PartKind, key: string): boolean => content[kind].some((one) => one.key === key)

/** Takes a part away, with what was said of it. A choice that named it falls with it. */
export function without(content: Content, kind: PartKind, key: string): Content {
  const kept = { ...content, [kind]: content[kind].filter((one) => one.key !== key) } as Content
  if (kind === 'criteria') return { ...kept, assessments: kept.assessments.filter((one) => one.criterion !== key) }
  if (kind !== 'alternatives') return kept
  const other = (one: { alternative: string }) => one.alternative !== key
  return { ...kept, assessments: kept.assessments.filter(other), risks: kept.risks.filter(other), needs: kept.needs.filter(other),
    choice: kept.choice?.chosen === key ? null : kept.choice }
}

/**
 * What a file brings, in place of what there is. What it does not change keeps its version, and a grade with its reason keeps who
 * gave it and when; what it changes is whoever brings it in.
 */
export function replaced(content: Content, brought: Omit<Bare, 'choice'>, who: string, on: Day): Content {
  const merged = <Kind extends PartKind>(kind: Kind, all: Bare[Kind]): Content[Kind] => all.map((part) => {
    const was = content[kind].find((one) => one.key === part.key)
    const { version, ...bare } = was ?? { version: 0 }
    return { ...part, version: was !== undefined && canonical(bare) === canonical(part) ? version : version + 1 }
  }) as unknown as Content[Kind]
  const assessments = brought.assessments.map((one) => {
    const was = gradeAt(content, one.alternative, one.criterion)
    return was !== undefined && was.grade === one.grade && was.reason === one.reason ? { ...one, who: was.who, on: was.on } : { ...one, who, on }
  })
  const alternatives: Alternative[] = merged('alternatives', brought.alternatives)
  const { choice } = content
  return { alternatives, criteria: merged('criteria', brought.criteria), assessments: merged('assessments', assessments),
    risks: merged('risks', brought.risks), needs: merged('needs', brought.needs),
    choice: choice !== null && alternatives.some((one) => one.key === choice.chosen) ? choice : null }
}
