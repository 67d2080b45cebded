// The parts of the page of an item's set: what hinders it, which versions it holds, and what became of its condition.
import type { Organisation } from '../organisation/organisation.ts'
import { faultAt, href, triedAt, typed, type Visit } from '../platform/http/visit.ts'
import { writtenDay } from '../platform/kit/day.ts'
import { fill, languages, textIn } from '../platform/kit/language.ts'
import { RadioGroup } from '../platform/page/choices.tsx'
import { DateField, Select, TextArea, TextField } from '../platform/page/fields.tsx'
import { ActionBar, Button, Fieldset, Form, Hidden } from '../platform/page/form.tsx'
import { Badge, Disclosure, Panel } from '../platform/page/parts.tsx'
import { stateWords } from '../revision/text.ts'
import type { RevisionHead } from '../revision/revision.ts'
import { hasCondition } from './adoption.ts'
import type { Hindrance } from './hindrances.ts'
import type { ItemState } from './rules.ts'
import { endingWords, words } from './text.ts'

export const setPath = ({ meeting, item }: Pick<ItemState, 'meeting' | 'item'>): string => `/meetings/${meeting.id}/items/${item.id}/structures`

/** Everything that hinders, gravest first, each with the way to where it is mended. */
export function Hindrances({ visit, state, hindrances, mayExplain }: { visit: Visit; state: ItemState; hindrances: Hindrance[]; mayExplain: boolean }) {
  const { language } = visit
  const real = hindrances.filter((one) => !one.isWarning)
  return (
    <Panel title={words.hindrances[language]} id="hindrances">
      {real.length === 0 ? <p><Badge tone="success">{words.noHindrances[language]}</Badge></p> : <p>{words.hindrancesLead[language]}</p>}
      {hindrances.length > 0 && (
        <ul class="todo">
          {[...real, ...hindrances.filter((one) => one.isWarning)].map((one, index) => (
            <li key={index} class="todo__item">
              <div class="todo__what">
                <p><Badge tone={one.isWarning ? 'info' : 'warning'}>{words[one.isWarning ? 'warning' : 'hindrance'][language]}</Badge>{' '}
                  {one.words[language]}</p>
                {one.links.length > 0 && <Links visit={visit} hindrance={one} />}
                {mayExplain && one.explains !== null && <ExplainForm visit={visit} state={state} explains={one.explains} />}
              </div>
            </li>
          ))}
        </ul>
      )}
    </Panel>
  )
}

function Links({ visit, hindrance }: { visit: Visit; hindrance: Hindrance }) {
  const { language } = visit
  return (
    <p class="todo__about">
      {words.whereToMend[language]}:{' '}
      {hindrance.links.map(({ revisionId, unitId, name }, index) => (
        <>{index > 0 && ', '}<a key={index} href={href(visit, `/revisions/${revisionId}${unitId === null ? '' : `#unit-${unitId}`}`)}>
          {textIn(name, language) || unitId}</a></>))}
    </p>
  )
}

function ExplainForm({ visit, state, explains: { organisationId, unit } }: {
  visit: Visit; state: ItemState; explains: NonNullable<Hindrance['explains']>
}) {
  const { language } = visit
  const path = `${setPath(state)}/reasons`
  const tried = triedAt(visit, path)
  const isTried = tried?.values.unit === unit && tried.values.organisationId === organisationId
  return (
    <Disclosure summary={<>{words.explain[language]}<span class="unseen">: {unit}</span></>} open={isTried}>
      <Form action={href(visit, path)} id={`f-reason-${organisationId}-${unit.replace(/[^\w-]+/g, '-')}`} idempotencyKey={visit.world.random(18)}>
        <Hidden name="organisationId" value={organisationId} />
        <Hidden name="unit" value={unit} />
        <TextArea language={language} name="reason" label={words.reason[language]} rows={2} required
          value={isTried ? typed(visit, path, 'reason') : ''} error={isTried ? faultAt(visit, path, 'reason') : undefined} />
        <ActionBar><Button small tone="secondary">{words.explain[language]}</Button></ActionBar>
      </Form>
    </Disclosure>
  )
}

type Choosing = { visit: Visit; state: ItemState; incoming: Organisation[]; candidates: RevisionHead[] }

const ofOrganisation = (candidates: RevisionHead[], id: string) => candidates.filter((one) => one.organisationId === id)
const newestOf = (candidates: RevisionHead[], id: string) => ofOrganisation(candidates, id).find((one) => one.state === 'submitted')

/** A version for each organisation, and the condition. Nothing chosen yet means the newest submitted ones. */
export function ChooseForm({ visit, state, incoming, candidates }: Choosing) {
  const { language } = visit
  const path = setPath(state)
  const { adoption } = state
  const held = new Set(adoption?.revisionIds ?? incoming.flatMap(({ id }) => newestOf(candidates, id)?.id ?? []))
  const tried = triedAt(visit, path)?.values.revisionIds
  const marked = tried === undefined ? held : new Set([tried].flat())
  const condition = adoption?.condition ?? {}
  return (
    <Form action={href(visit, path)} idempotencyKey={visit.world.random(18)} version={state.version}>
      <p class="hint">{words.chooseLead[language]}</p>
      <div class="grid-fields">
        {incoming.map(({ id, name }) => {
          const own = ofOrganisation(candidates, id).filter((one) => one.state === 'submitted' || held.has(one.id))
          return (
            <Select key={id} language={language} name="revisionIds" id={`version-${id}`} label={textIn(name, language)} none={words.notIncluded[language]}
              value={own.find((one) => marked.has(one.id))?.id ?? ''} options={own.map((one) => ({ value: one.id,
                label: `${fill(words.versionNumber[language], { number: one.number })}, ${stateWords[one.state][language]}` }))} />
          )
        })}
      </div>
      <Disclosure summary={words.conditionLegend[language]} open={hasCondition(condition)}>
        <Fieldset legend={words.conditionLegend[language]}>
          <p class="hint">{words.conditionHint[language]}</p>
          {languages.map((one) => (
            <TextField key={one} language={language} name={`condition.${one}`} label={words.conditionIn[one]} lang={one}
              value={typed(visit, path, `condition.${one}`, condition[one])} error={faultAt(visit, path, `condition.${one}`)} />
          ))}
        </Fieldset>
      </Disclosure>
      <ActionBar><Button>{words.save[language]}</Button></ActionBar>
    </Form>
  )
}

/** One press that takes the newest submitted versions, where the set has others. */
export function NewestForm({ visit, state, incoming, candidates }: Choosing) {
  const isHeld = (one: RevisionHead) => state.adoption?.revisionIds.includes(one.id) === true
  const newest = incoming.flatMap(({ id }) => newestOf(candidates, id) ?? ofOrganisation(candidates, id).filter(isHeld))
  if (state.adoption === null || newest.every(isHeld)) return null
  const condition = state.adoption?.condition ?? {}
  return (
    <Form action={href(visit, setPath(state))} id="take-newest" idempotencyKey={visit.world.random(18)} version={state.version}>
      {newest.map((one) => <Hidden key={one.id} name="revisionIds" value={one.id} />)}
      {languages.map((one) => <Hidden key={one} name={`condition.${one}`} value={condition[one] ?? ''} />)}
      <ActionBar><Button tone="secondary">{words.takeNewest[visit.language]}</Button></ActionBar>
    </Form>
  )
}

/** Says that the condition is fulfilled or has lapsed: with a day and a source, by a person. */
export function EndingForm({ visit, state }: { visit: Visit; state: ItemState }) {
  const { language } = visit
  const path = `${setPath(state)}/condition`
  const field = (name: string, stored = '') => ({ language, name, value: typed(visit, path, name, stored), error: faultAt(visit, path, name), required: true })
  return (
    <Panel title={words.waits[language]} id="condition">
      <p>{words.waitsLead[language]}</p>
      <Form action={href(visit, path)} idempotencyKey={visit.world.random(18)}>
        <RadioGroup {...field('ending')} label={words.ending[language]}
          options={(['fulfilled', 'lapsed'] as const).map((value) => ({ value, label: endingWords[value][language] }))} />
        <DateField {...field('onDay', visit.by.on)} label={words.onDay[language]} max={visit.by.on} />
        <TextField {...field('source')} label={words.source[language]} hint={words.sourceHint[language]} />
        <ActionBar><Button>{words.endCondition[language]}</Button></ActionBar>
      </Form>
    </Panel>
  )
}

/** What a person has told of the condition. */
export const endingLine = ({ adoption }: ItemState, language: Visit['language']): string | null =>
  adoption === null || adoption.ending === null || (adoption.conditionState !== 'fulfilled' && adoption.conditionState !== 'lapsed') ? null
    : fill(words.endingLine[language], { ending: endingWords[adoption.conditionState][language], day: writtenDay(adoption.ending.onDay, language),
      source: adoption.ending.source, who: adoption.ending.name })
