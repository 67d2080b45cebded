// The state of a commitment as every page shows it.
import { bodiesOf } from '../body/body.ts'
import { href, type Visit } from '../platform/http/visit.ts'
import { type Day, writtenDay, writtenDue } from '../platform/kit/day.ts'
import { fill, type Language, type Words } from '../platform/kit/language.ts'
import { Badge, type Tone } from '../platform/page/parts.tsx'
import { type Commitment, isKeptLate, type Judged, type Move, type State, stateOf } from './commitment.ts'
import { stateWords, words } from './text.ts'

const tones: Record<State, Tone> = { open: 'neutral', due: 'info', moved: 'warning', broken: 'danger', kept: 'success', dropped: 'neutral' }

export const CommitmentState = ({ commitment, on, language }: { commitment: Judged; on: Day; language: Language }) => {
  const state = stateOf(commitment, on)
  return <Badge tone={tones[state]}>{stateWords[state][language]}{isKeptLate(commitment, on) && `, ${words.keptLate[language]}`}</Badge>
}

/** The item on which it was promised, else the meeting of the memo that tells of it. */
export const sourcePath = ({ source: { meetingId, itemId } }: Pick<Commitment, 'source'>): string =>
  `/meetings/${meetingId}${itemId === null ? '' : `/items/${itemId}`}`

/** A place in a body's meeting: a link for those of the body, words for others, to whom its pages are not there. */
export const PlaceLink = ({ visit, path, bodyId, children }: { visit: Visit; path: string; bodyId: string; children: string }) =>
  bodiesOf(visit.by.actor, visit.by.on).includes(bodyId) ? <a href={href(visit, path)}>{children}</a> : <>{children}</>

export type BodyNames = Map<string, Words>

/** The meeting at which it was promised. */
export const SourceLink = ({ visit, commitment, names }: { visit: Visit; commitment: Commitment; names: BodyNames }) => (
  <PlaceLink visit={visit} path={sourcePath(commitment)} bodyId={commitment.source.bodyId}>{fill(words.sourceMeeting[visit.language], {
    body: names.get(commitment.source.bodyId)?.[visit.language] ?? '', number: commitment.source.number,
    day: writtenDay(commitment.source.onDay, visit.language) })}</PlaceLink>
)

/** Every move of a promise, so that one moved twice is seen as moved twice. */
export function Moves({ moves, language }: { moves: Move[]; language: Language }) {
  const said = (due: string | null) => due === null ? words.noDue[language] : writtenDue(due, language)
  return moves.length === 0 ? null : (
    <div class="moves">
      <p>{moves.length === 1 ? words.movedOnce[language] : fill(words.movedTimes[language], { count: moves.length })}</p>
      <ul class="hint">
        {moves.map((one, index) => <li key={index}>{fill(words.move[language], { day: writtenDay(one.onDay, language), who: one.who, from: said(one.from),
          to: said(one.to), reason: one.reason })}</li>)}
      </ul>
    </div>
  )
}
