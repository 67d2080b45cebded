// A stop as every page shows it: where, for what, when, what became of it, and how often it was moved.
import { purposeWords } from '../agenda/agenda.ts'
import { bodiesOf } from '../body/body.ts'
import { outcomeWords } from '../decision/decision.ts'
import { href, type Visit } from '../platform/http/visit.ts'
import { writtenDay, writtenDue } from '../platform/kit/day.ts'
import { fill } from '../platform/kit/language.ts'
import { Badge, Notice, type Tone } from '../platform/page/parts.tsx'
import { isMisplaced, passedAt, type Stop, stateOf, type StopState } from './stop.ts'
import { stateWords, words } from './text.ts'

const tones: Record<StopState, Tone> = { passed: 'success', dropped: 'neutral', onAgenda: 'info', late: 'danger', planned: 'neutral' }

export function StopLine({ visit, stop, isDated = true }: { visit: Visit; stop: Stop; isDated?: boolean }) {
  const { language, by } = visit
  const state = stateOf(stop, by.on)
  const passed = passedAt(stop)
  return (
    <>
      <p><strong>{stop.body[language]}</strong>, {purposeWords[stop.purpose][language]}{isDated && `, ${writtenDue(stop.due, language)}`}{' '}
        <Badge tone={tones[state]}>{stateWords[state][language]}{passed?.outcome == null ? '' : `: ${outcomeWords[passed.outcome][language]}`}</Badge></p>
      <Meetings visit={visit} stop={stop} />
      {stop.note !== '' && <p class="todo__about">{stop.note}</p>}
      {stop.moves.map((one, index) => (
        <p key={index} class="todo__about">{fill(words.moved[language], { from: writtenDue(one.from, language), to: writtenDue(one.to, language),
          reason: one.reason })}</p>
      ))}
      {stop.dropped !== null && <p class="todo__about">{writtenDay(stop.dropped.onDay, language)}: {stop.dropped.reason}</p>}
      {isMisplaced(stop) && state !== 'passed' && state !== 'dropped'
        && <Notice language={language} tone="warning"><p>{words.misplaced[language]}</p></Notice>}
    </>
  )
}

/** The meetings in which it stood, linked for those of the body. */
function Meetings({ visit, stop }: { visit: Visit; stop: Stop }) {
  const { language, by } = visit
  const isOwn = bodiesOf(by.actor, by.on).includes(stop.bodyId)
  const shown = stop.handlings.filter((one) => !one.isStruck)
  return shown.length === 0 ? null : (
    <p class="todo__about">
      {shown.map((one, index) => {
        const text = fill(words.meeting[language], { number: one.meetingNumber, day: writtenDay(one.onDay, language) })
        return <span key={one.itemId}>{index > 0 && ', '}{isOwn ? <a href={href(visit,
          `/meetings/${one.meetingId}/items/${one.itemId}`)}>{text}</a> : text}</span>
      })}
    </p>
  )
}
