// What depends on a condition, as every page shows it, with the way to tell what became of it.
import { faultAt, href, triedAt, typed, type Visit } from '../platform/http/visit.ts'
import { writtenDay, writtenDue } from '../platform/kit/day.ts'
import { fill, textIn } from '../platform/kit/language.ts'
import { Select, DateField, TextField } from '../platform/page/fields.tsx'
import { ActionBar, Button, Form } from '../platform/page/form.tsx'
import { Badge, Disclosure, type Tone } from '../platform/page/parts.tsx'
import { type Condition, dayOf, type Dependence, type DependenceState, stateOf } from './condition.ts'
import { endingWords, stateWords, words } from './text.ts'

const tones: Record<DependenceState, Tone> = { waits: 'neutral', mayTakeEffect: 'warning', fallen: 'danger', clashes: 'warning', afterGoLive: 'danger',
  tookEffect: 'success', lapsed: 'neutral', removed: 'neutral' }

/** `condition` is named where the list is of a matter, `matter` where it is of a condition. */
export type Row = { dependence: Dependence; condition: Condition; matter: { id: string; title: string } | null; mayEnd: boolean }

export const Dependences = ({ visit, rows, about }: { visit: Visit; rows: Row[]; about: 'condition' | 'matter' }) => (
  <ul class="todo">
    {rows.map((row) => {
      const state = stateOf(row.dependence, row.condition)
      return (
        <li key={row.dependence.id} class="todo__item" id={`dependence-${row.dependence.id}`}>
          <div class="todo__what">
            {about === 'condition' ? <OfCondition visit={visit} row={row} /> : <OfMatter visit={visit} row={row} />}
            {row.dependence.note !== '' && <p class="todo__about">{row.dependence.note}</p>}
            <Ended visit={visit} row={row} />
            {row.mayEnd && state !== 'removed' && row.dependence.ending === null && <EndForm visit={visit} row={row} />}
          </div>
          <Badge tone={tones[state]}>{stateWords[state][visit.language]}</Badge>
        </li>
      )
    })}
  </ul>
)

/** Read on a matter's page: which condition, which stage, when. */
function OfCondition({ visit, row: { dependence, condition } }: { visit: Visit; row: Row }) {
  const { language } = visit
  const stage = condition.stages.find((one) => one.position === dependence.position)
  const day = stage === undefined ? null : dayOf(stage)
  return (
    <>
      <a href={href(visit, `/conditions/${condition.id}`)}>{textIn(condition.name, language)}</a>
      <p class="todo__about">{stage === undefined ? '' : textIn(stage.name, language)}{day !== null && `, ${writtenDay(day, language)}`}
        {dependence.dependent.kind !== 'matter' && <> – <What visit={visit} dependence={dependence} /></>}</p>
    </>
  )
}

/** Read on a condition's page: which matter, and what of it. */
function OfMatter({ visit, row: { dependence, condition, matter } }: { visit: Visit; row: Row }) {
  const { language } = visit
  const stage = condition.stages.find((one) => one.position === dependence.position)
  return (
    <>
      {matter === null ? <What visit={visit} dependence={dependence} /> : <a href={href(visit, `/matters/${matter.id}`)}>{matter.title}</a>}
      <p class="todo__about">{stage === undefined ? '' : textIn(stage.name, language)}{matter !== null
        && <>: <What visit={visit} dependence={dependence} /></>}</p>
    </>
  )
}

function What({ visit, dependence: { dependent } }: { visit: Visit; dependence: Dependence }) {
  const { language } = visit
  if (dependent.kind === 'matter') return <>{words.wholeMatter[language]}</>
  if (dependent.kind === 'stop') return <>{fill(words.stop[language], { body: dependent.body[language], due: writtenDue(dependent.due, language) })}</>
  if (dependent.kind === 'decision') {
    return <>{fill(words.decision[language], { body: dependent.body[language], number: dependent.meetingNumber, day: writtenDay(dependent.onDay,
      language) })}</>
  }
  if (dependent.kind === 'handoff') return <a href={href(visit, `/handoffs/${dependent.handoffId}`)}>{fill(words.handoff[language],
    { number: dependent.number })}</a>
  return dependent.meetingId === null ? <>{words.adoption[language]}</>
    : <a href={href(visit, `/meetings/${dependent.meetingId}/items/${dependent.itemId}/structures`)}>{words.adoption[language]}</a>
}

function Ended({ visit: { language }, row: { dependence: { ending } } }: { visit: Visit; row: Row }) {
  return ending === null ? null : (
    <p class="todo__about">{fill(words.endedAt[language], { how: endingWords[ending.ending][language], day: writtenDay(ending.onDay, language),
      who: ending.who,
      source: ending.source })}</p>
  )
}

function EndForm({ visit, row: { dependence, condition } }: { visit: Visit; row: Row }) {
  const { language } = visit
  const path = `/dependences/${dependence.id}/ending`
  const field = (name: string, value = '') => ({ language, name, value: typed(visit, path, name, value), error: faultAt(visit, path, name) })
  return (
    <Disclosure summary={<>{words.end[language]}<span class="unseen">: {textIn(condition.name, language)}</span></>} open={triedAt(visit, path) !== null}
      id={`end-${dependence.id}`}>
      <Form action={href(visit, path)} idempotencyKey={visit.world.random(18)}>
        <Select {...field('ending')} label={words.ending[language]} width="medium"
          options={(['tookEffect', 'lapsed', 'removed'] as const).map((value) => ({ value, label: endingWords[value][language] }))} />
        <DateField {...field('onDay', visit.by.on)} label={words.onDay[language]} max={visit.by.on} />
        <TextField {...field('source')} label={words.source[language]} hint={words.sourceHint[language]} required />
        <ActionBar><Button small>{words.end[language]}</Button></ActionBar>
      </Form>
    </Disclosure>
  )
}
