// The parts of a matter's page: its handlings in time, what was promised of it, and its papers.
import { purposeWords } from '../agenda/agenda.ts'
import { type Commitment, namesOf } from '../commitment/commitment.ts'
import { CommitmentState, Moves, PlaceLink, sourcePath } from '../commitment/state.tsx'
import { outcomeWords } from '../decision/decision.ts'
import type { Matter } from '../matter/matter.ts'
import { currentVersion, type Origin, type Paper } from '../paper/paper.ts'
import { fileHref, LevelBadge } from '../paper/list.tsx'
import { href, type Visit } from '../platform/http/visit.ts'
import { writtenDay, writtenDue } from '../platform/kit/day.ts'
import { fill, spoken } from '../platform/kit/language.ts'
import { StopLine } from '../stop/line.tsx'
import { type Stop, stateOf as stopStateOf, type StopState } from '../stop/stop.ts'
import { Badge, Disclosure, Paragraphs, Spoken } from '../platform/page/parts.tsx'
import { type Corrected, crossingsOf, type SeenHandling } from './journey.ts'
import { kinWords, outcomeIn, words } from './text.ts'

/** Whether a stop is still to come and stands on no agenda yet. */
export const isAhead = (state: StopState): boolean => state === 'planned' || state === 'late'

type HandlingsProps = { visit: Visit; handlings: SeenHandling[]; stops: Stop[]; kin: Map<string, Matter> }

export function Handlings({ visit, handlings, stops, kin }: HandlingsProps) {
  const ahead = stops.filter((one) => isAhead(stopStateOf(one, visit.by.on)))
  return handlings.length + ahead.length === 0 ? <p class="quiet">{words.noJourney[visit.language]}</p> : (
    <ol class="way">
      {handlings.map((one) => <li key={one.id} id={`handling-${one.id}`}
        class={`way__stop${one.outcome === null && one.told === null ? '' : ' way__stop--passed'}`}><Handled visit={visit} one={one} kin={kin} /></li>)}
      {ahead.map((one) => (
        <li key={one.id} class="way__stop way__stop--planned">
          <p class="way__when">{writtenDue(one.due, visit.language)}</p>
          <div class="way__what"><StopLine visit={visit} stop={one} isDated={false} /></div>
        </li>
      ))}
    </ol>
  )
}

/** Every stop of the route, also those that were passed or dropped. */
export const WholeRoute = ({ visit, stops }: { visit: Visit; stops: Stop[] }) => (
  <Disclosure summary={words.wholeRoute[visit.language]}>
    <ul class="todo">{stops.map((one) => <li key={one.id} class="todo__item"><div class="todo__what"><StopLine visit={visit} stop={one} /></div></li>)}</ul>
  </Disclosure>
)

function Handled({ visit, one, kin }: { visit: Visit; one: SeenHandling; kin: Map<string, Matter> }) {
  const { language } = visit
  const where = `${fill(words.meetingOf[language], { body: one.body[language], number: one.meetingNumber })}${one.number === null ? ''
    : `, ${fill(words.item[language], { number: one.number })}`}`
  return (
    <>
      <p class="way__when">{writtenDay(one.onDay, language)}</p>
      <div class="way__what">
        <h3 class="way__where">{one.isOpen ? <a href={href(visit, placeFor(one))}>{where}</a> : where}</h3>
        <p class="way__about">
          <Outcome visit={visit} one={one} />
          {' '}<span>{one.told === null ? purposeWords[one.purpose][language] : words.memoTells[language]}</span>
          {one.isApproved && <span>{words.approved[language]}</span>}
          {one.presenter !== '' && <span>{words.presenter[language]}: {one.presenter}</span>}
          {!one.isWhole && <Badge tone="danger" icon="lock">{one.ground}</Badge>}
        </p>
        {one.isStruck && one.struckReason !== null && one.struckReason !== '' && <p>{one.struckReason}</p>}
        {one.takenBack.map((gone, index) => (
          <p key={index} class="hint">{fill(words.takenBack[language], { outcome: outcomeWords[gone.outcome][language], day: writtenDay(gone.onDay, language),
            who: gone.who, reason: gone.reason })}</p>
        ))}
        {one.decision !== '' && <Paragraphs text={one.decision} />}
        {one.decision === '' && one.handling !== '' && <Paragraphs text={one.handling} />}
        {one.corrections.map((correction) => <Correction key={correction.number} visit={visit} one={one} correction={correction} />)}
        <Kindred visit={visit} one={one} kin={kin} />
      </div>
    </>
  )
}

/** What was changed after the approval, with the way to where it was. */
const Correction = ({ visit, one, correction: { number, onDay, who, reason, was } }: { visit: Visit; one: SeenHandling; correction: Corrected }) => (
  <p class="hint">
    <a href={href(visit, `/meetings/${one.meetingId}/minutes/corrections`)}>{fill(words.corrected[visit.language],
      { number, day: writtenDay(onDay, visit.language), who, reason })}</a>
    {was !== '' && <>, {fill(words.correctedFrom[visit.language], { was })}</>}
  </p>
)

/** The page on which a handling is told whole: its item, or a meeting that is known from its memo. */
const placeFor = ({ meetingId, id, told }: SeenHandling): string => told === null ? `/meetings/${meetingId}/items/${id}` : `/meetings/${meetingId}#memo`

function Outcome({ visit: { language }, one }: { visit: Visit; one: SeenHandling }) {
  if (one.isStruck) return <Badge tone="danger">{words.struck[language]}</Badge>
  if (one.meetingState === 'cancelled') return <Badge tone="neutral">{words.cancelled[language]}</Badge>
  const came = outcomeIn(one, language)
  if (came !== null) return <Badge tone="success">{came}</Badge>
  return !one.isWhole ? null : <Badge tone="info">{words[one.meetingState === 'closed' ? 'noOutcome' : 'onAgenda'][language]}</Badge>
}

/** The matters that were handled with this one, of those that the reader may see. */
function Kindred({ visit, one, kin }: { visit: Visit; one: SeenHandling; kin: Map<string, Matter> }) {
  const { language } = visit
  return (
    <>
      {one.kin.map((other) => {
        const matter = other.matterId === null ? undefined : kin.get(other.matterId)
        return matter === undefined ? null : (
          <p key={`${other.kind} ${other.itemId}`}>{kinWords[other.kind][language]}{' '}
            <a href={href(visit, `/matters/${matter.id}`)}><Spoken text={spoken(matter.title, language)} language={language} /></a></p>
        )
      })}
    </>
  )
}

export function Promises({ visit, commitments, stops }: { visit: Visit; commitments: Commitment[]; stops: Stop[] }) {
  const { language, by } = visit
  const ahead = stops.filter((one) => isAhead(stopStateOf(one, by.on)))
  return commitments.length === 0 ? <p class="quiet">{words.nonePromised[language]}</p> : (
    <ul class="todo">
      {commitments.map((one) => (
        <li key={one.id} class="todo__item">
          <div class="todo__what">
            <a href={href(visit, `/commitments#commitment-${one.id}`)}>{one.matter}</a>
            <p class="todo__about">{[namesOf(one, language), ...one.then.map((next) => `→ ${next}`)].join(', ')}
              {one.due !== null && `, ${writtenDue(one.due, language)}`}</p>
            <p class="todo__about"><PromiseSource visit={visit} commitment={one} /></p>
            <Moves moves={one.moves} language={language} />
            {crossingsOf(one, ahead).map(({ stop, is }) => (
              <p key={stop.id} class="todo__about"><Badge tone="warning">{fill(words[is === 'after' ? 'stopAfter' : 'stopBefore'][language],
                { body: stop.body[language], due: writtenDue(stop.due, language) })}</Badge></p>
            ))}
          </div>
          <CommitmentState commitment={one} on={by.on} language={language} />
        </li>
      ))}
    </ul>
  )
}

/** Where it was promised, and the sentence that did. */
function PromiseSource({ visit, commitment }: { visit: Visit; commitment: Commitment }) {
  const { source, matter } = commitment
  return (
    <>
      <PlaceLink visit={visit} path={sourcePath(commitment)} bodyId={source.bodyId}>{fill(words.promisedAt[visit.language],
        { number: source.number, day: writtenDay(source.onDay, visit.language) })}</PlaceLink>
      {source.sentence !== matter && <> ”{source.sentence}”</>}
    </>
  )
}

export function Papers({ visit, papers }: { visit: Visit; papers: (Paper & { origin: Origin | null })[] }) {
  const { language } = visit
  return papers.length === 0 ? <p class="quiet">{words.noPapers[language]}</p> : (
    <ul class="papers">
      {papers.map((paper) => {
        const version = currentVersion(paper)
        return (
          <li key={paper.id}>
            {version === null ? <s>{paper.title}</s> : <a href={fileHref(language, paper.id, version.number)}>{paper.title}</a>}{' '}
            <span class="hint">{version === null ? words.allWithdrawn[language] : fill(words.paperVersion[language], { number: version.number })}
              {paper.origin !== null && <>, {fill(words.cameFrom[language], { where: `${fill(words.meetingOf[language],
                { body: paper.origin.body[language], number: paper.origin.meetingNumber })} ${writtenDay(paper.origin.onDay, language)}` })}</>}
            </span>{' '}
            <LevelBadge paper={paper} language={language} />
            {paper.isBackground && <> <Badge>{words.background[language]}</Badge></>}
          </li>
        )
      })}
    </ul>
  )
}
