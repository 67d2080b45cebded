// The text of a memo with what was understood marked in it, and every rejoined word visible.
import { fill, type Language } from '../platform/kit/language.ts'
import { Badge, Disclosure, Table } from '../platform/page/parts.tsx'
import { type MarkKind, type Reading } from '../reading/reading.ts'
import { doubtfulJoin, markWords } from '../reading/text.ts'
import { type Stretch, stretchesOf } from './intake.ts'
import { words } from './text.ts'

// The colours of the style sheet are fewer than the kinds of marks.
const colours: Record<MarkKind, string> = {
  title: 'meeting', programme: 'meeting', body: 'body', number: 'meeting', date: 'meeting', role: 'role', item: 'item',
  commitment: 'commitment', nextMeeting: 'nextMeeting', agenda: 'nextMeeting', distribution: 'distribution', rejoined: 'join',
}

export function MarkedText({ reading, language }: { reading: Reading; language: Language }) {
  const kinds = [...new Set(reading.marks.map((mark) => mark.kind))]
  return (
    <>
      <ul class="mark-key">
        {kinds.map((kind) => <li key={kind}><mark class={`mark mark--${colours[kind]}`}>{markWords[kind][language]}</mark></li>)}
      </ul>
      <div class="reading__text written" lang={reading.language}>
        {stretchesOf(reading).map((stretch, index) => <Marked key={index} stretch={stretch} reading={reading} language={language} />)}
      </div>
      {reading.rejoined.length > 0 && <Joins reading={reading} language={language} />}
    </>
  )
}

function Marked({ stretch, reading, language }: { stretch: Stretch; reading: Reading; language: Language }) {
  // The last mark is the innermost: marks come sorted by where they start, longer ones first.
  const inner = stretch.kinds.at(-1)
  if (inner === undefined) return <>{stretch.text}</>
  // Kinds come from the reader's own list.
  const kind = inner.kind as MarkKind
  const join = kind === 'rejoined' ? reading.rejoined[inner.index] : undefined
  const doubt = join !== undefined && !join.sure ? ' mark--join--doubtful' : ''
  const title = join === undefined ? markWords[kind][language] : join.sure ? join.printed : `${join.printed}: ${doubtfulJoin[language]}`
  return <mark class={`mark mark--${colours[kind]}${doubt}`} title={title}>{stretch.text}</mark>
}

function Joins({ reading, language }: { reading: Reading; language: Language }) {
  const doubtful = reading.rejoined.filter((join) => !join.sure).length
  return (
    <Disclosure summary={`${words.joins[language]} (${reading.rejoined.length})`} open={doubtful > 0}>
      <Table caption={words.joins[language]} hideCaption head={[words.printed[language], words.readAs[language], words.state[language]]}
        rows={reading.rejoined.map((join) => [
          <span lang={reading.language}>{join.printed}</span>, <span lang={reading.language}>{join.read}</span>,
          <Badge tone={join.sure ? 'neutral' : 'warning'}>{words[join.sure ? 'sure' : 'doubtful'][language]}</Badge>,
        ])} />
    </Disclosure>
  )
}

/** To whom the memo says it goes. */
export const distributionOf = (reading: Reading, language: Language): string | null =>
  reading.distribution.to === null ? null
    : fill(words.distribution[language], { to: reading.distribution.to, channel: reading.distribution.channel ?? '–' })
