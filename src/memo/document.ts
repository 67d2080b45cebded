// The memo as a document: one tree for the preview, the published page and what comes later.
import { phrasings } from '../phrasing/phrasing.ts'
import { shortName } from '../phrasing/wording.ts'
import { dayIn, writtenDay } from '../platform/kit/day.ts'
import type { Block, Document, Run } from '../platform/kit/document.ts'
import { fill } from '../platform/kit/language.ts'
import { type Issue, type MemoContent, memoParts, type MinutesStatus } from './memo.ts'
import { words } from './text.ts'

export type MemoMarks = { minutes: MinutesStatus; publishedOn: string | null; corrections: { number: number; on: string; reason: string }[] }

/** Passages flow as paragraphs in the order of the parts; the minutes and the distribution close the memo. */
export function memoDocument(content: MemoContent, marks: MemoMarks): Document {
  const { language, body, meeting } = content
  const say = phrasings[language]
  return {
    language, title: say.title(body.name, meeting.number, meeting.onDay),
    kind: 'memo',
    identification: { organisation: content.organisation, unit: content.programme, type: words.memo[language], day: writtenDay(meeting.onDay, language),
      publicity: marks.publishedOn === null ? words.draftMark[language] : undefined },
    blocks: [
      ...marks.corrections.map((one): Block => ({ kind: 'notice', tone: 'corrected',
        text: fill(words.corrected[language], { number: one.number, day: writtenDay(one.on, language), reason: one.reason }) })),
      ...paragraphs(content), minutesBlock(content, marks.minutes),
      ...(content.contact === '' ? [] : [{ kind: 'paragraph' as const, text: `${words.contact[language]}: ${content.contact}` }]),
    ],
    endings: content.distribution === '' ? [] : [{ title: words.distribution[language].toUpperCase(),
      items: [content.channel === '' ? content.distribution : say.through(content.distribution, content.channel)] }],
    footer: marks.publishedOn === null ? [] : [fill(words.publishedOn[language], { day: writtenDay(marks.publishedOn, language) })],
  }
}

/** What was current, and what is to come, reads as one paragraph each; an item has one of its own. */
function paragraphs({ passages }: MemoContent): Block[] {
  return memoParts.flatMap((part): Block[] => {
    const own = passages.filter((passage) => passage.part === part && passage.text !== '')
    if (own.length === 0) return []
    if (part === 'current' || part === 'coming') {
      return [{ kind: 'paragraph', text: own.flatMap((one, index) => [...(index === 0 ? [] : [{ text: ' ' }]), ...runsOfPassage(one)]) }]
    }
    return own.flatMap((one): Block[] => [{ kind: 'paragraph', text: runsOfPassage(one) }, ...one.comparison ?? []])
  })
}

/** Words in another language are marked, so that they are read out in it. */
function runsOfPassage({ text, foreign }: MemoContent['passages'][number]): Run[] {
  const at = foreign === null ? -1 : text.indexOf(foreign.text)
  if (foreign === null || at < 0) return [{ text }]
  return [{ text: text.slice(0, at) }, { text: foreign.text, language: foreign.language }, { text: text.slice(at + foreign.text.length) }]
    .filter((run) => run.text !== '')
}

function minutesBlock({ language, body }: MemoContent, minutes: MinutesStatus): Block {
  if (minutes.state !== 'published') return { kind: 'paragraph', text: words[minutes.state][language] }
  const [before, link, after] = phrasings[language].minutes(shortName(body.name, language))
  return { kind: 'paragraph', text: [{ text: before }, { text: link, href: `/${language}${minutes.address}` }, { text: after }] }
}

/** A memo as it was given out: with the days and reasons of the corrections until then. */
export const issuedMemo = (issues: Issue[], count: number, minutes: MinutesStatus): Document => {
  const shown = issues[count - 1]
  if (shown === undefined) throw new Error('A memo has no such issue.')
  return memoDocument(shown.content, { minutes, publishedOn: dayIn(shown.publishedAt),
    corrections: issues.slice(1, count).map((one) => ({ number: one.number, on: dayIn(one.publishedAt), reason: one.reason })) })
}

/** What stands in the place of an earlier version that may no longer be told: where it was, and nothing of what it said. */
export function withheldDocument(content: MemoContent): Document {
  const { language, body, meeting } = content
  return {
    language, title: phrasings[language].title(body.name, meeting.number, meeting.onDay),
    identification: { organisation: content.organisation, unit: content.programme, type: words.memo[language], day: writtenDay(meeting.onDay, language) },
    blocks: [{ kind: 'notice', tone: 'warning', text: words.withheld[language] }], endings: [], footer: [],
  }
}
