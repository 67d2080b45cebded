// Which matters a clause means: those it names, and those that its pointers name.
import { declined } from '../platform/prose/declined.ts'
import { topicsOf } from '../platform/prose/enumeration.ts'
import type { ProseLanguage } from '../platform/prose/hyphenation.ts'
import type { Span } from '../platform/prose/sentences.ts'
import { finnishSubject } from './finnish-subject.ts'
import { isPointer, resolve, type Subjects } from './pointing.ts'
import type { Promised } from './promise.ts'
import { swedishSubject } from './swedish-subject.ts'

/** What a clause without a promise is about. */
export const subjectsIn = (text: string, span: Span, language: ProseLanguage, known: Subjects): string[] => {
  const subject = language === 'fi' ? finnishSubject(text, span) : swedishSubject(text, span)
  if (isPointer(subject)) return resolve(subject, known) ?? []
  return subject === '' ? [] : topicsOf(subject, language, true)
}

/** What a promise is about, each matter apart; nothing when it points at what nobody named. */
export function mattersOf(promised: Promised, subjects: Subjects, last: string[], language: ProseLanguage): string[] {
  // "X viimeistellään ja tuodaan …": the second verb has the first one's subject.
  // "… ja päätös tehdään …": a decision on what was just named.
  if (promised.matter === '' || (/^(?:beslut|päätös|päätökset)$/i.test(promised.matter) && last.length > 0)) return last
  const printed = promised.matter.replace(/\s+(?:on|ovat|är)$/, '')
  // "Saadun palautteen pohjalta sitä käsitellään": the pointer is the matter, the words before it are circumstance.
  const end = printed.split(' ').at(-1) ?? ''
  const words = isPointer(end) ? end : printed
  // "…, jonka tulokset tuodaan": the results of what stands before the comma.
  const part = /^(?:jonka|joiden)\s+(.+)$/iu.exec(words)?.[1]
  const whole = part === undefined ? null : declined(subjects.recent.at(-1)?.split(' ')[0] ?? '', 'genitive')
  if (part !== undefined) return whole === null ? [] : [`${whole} ${part}`]
  // "Sen tulokset": of what was named last.
  const theirs = /^(?:sen|niiden|näiden|tämän)\s+(.+)$/iu.exec(words)?.[1]
  if (theirs !== undefined && language === 'fi') {
    const owner = declined(subjects.recent.at(-1) ?? '', 'genitive')
    return [owner === null ? words : `${owner} ${theirs}`]
  }
  if (isPointer(words)) return resolve(words, subjects) ?? [words]
  return topicsOf(words, language, true)
}
