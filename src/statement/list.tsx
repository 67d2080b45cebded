// Statements as every page shows them: of whom, what, by when, and what came of it.
import type { ComponentChildren } from 'preact'
import { fileHref } from '../paper/list.tsx'
import type { Visit } from '../platform/http/visit.ts'
import { writtenDay } from '../platform/kit/day.ts'
import { fill } from '../platform/kit/language.ts'
import { Badge, type Tone } from '../platform/page/parts.tsx'
import { type Statement, type StatementState, stateOf } from './statement.ts'
import { stateWords, words } from './text.ts'

const tones: Record<StatementState, Tone> = { open: 'neutral', late: 'danger', given: 'success', givenLate: 'success', notGiven: 'warning',
  notNeeded: 'neutral' }

export const StatementList = ({ visit, statements, acts }: { visit: Visit; statements: Statement[]; acts?: (one: Statement) => ComponentChildren }) => (
  <ul class="todo">
    {statements.map((one) => {
      const state = stateOf(one, visit.by.on)
      return (
        <li key={one.id} class="todo__item" id={`statement-${one.id}`}>
          <div class="todo__what"><About visit={visit} statement={one} />{acts?.(one)}</div>
          <Badge tone={tones[state]}>{stateWords[state][visit.language]}</Badge>
        </li>
      )
    })}
  </ul>
)

function About({ visit: { language }, statement: { askedOf, question, dueOn, askedOn, askedBy, moves, ending } }: { visit: Visit; statement: Statement }) {
  const day = (value: string) => writtenDay(value, language)
  return (
    <>
      <strong>{askedOf}</strong>
      <p class="todo__about">{fill(words.due[language], { day: day(dueOn) })} ({fill(words.asked[language], { day: day(askedOn), who: askedBy })})</p>
      <p class="written">{question}</p>
      {moves.map((one, index) => <p key={index} class="todo__about">{fill(words.moved[language], { on: day(one.onDay), who: one.who, from: day(one.from),
        to: day(one.to), reason: one.reason })}</p>)}
      {ending !== null && (
        <p class="todo__about">{fill(words.ended[language], { day: day(ending.onDay), who: ending.who })}{ending.summary !== '' && `: ${ending.summary}`}
          {ending.paperId !== null && <> <a href={fileHref(language, ending.paperId, 1)}>{words.toPaper[language]}</a></>}</p>
      )}
    </>
  )
}
