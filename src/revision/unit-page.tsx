// One unit of a draft: everything that can be done to it, each with a reason.
import type { ComponentChildren } from 'preact'
import { post } from '../platform/http/routes.ts'
import { href, type Route, type Show, typed, faultAt, type Visit } from '../platform/http/visit.ts'
import { isId } from '../platform/kit/input.ts'
import { spoken, textIn } from '../platform/kit/language.ts'
import { isAllowed } from '../platform/kit/may.ts'
import { Select, TextField } from '../platform/page/fields.tsx'
import { ActionBar, Button, ButtonLink, Form, Hidden } from '../platform/page/form.tsx'
import { Disclosure, PageHead, Panel, Spoken, Table } from '../platform/page/parts.tsx'
import { type Unit, unitOf } from '../structure/structure.ts'
import { operateOnRevision } from './actions.ts'
import { writtenNumber } from '../platform/kit/number.ts'
import { findRevision } from './reads.ts'
import type { Revision } from './revision.ts'
import { may } from './rules.ts'
import { addresses, fieldsOf, NewUnitFields, type Place, PositionStep, type Step, TaskStep, unitChoices, UnitSteps } from '../outline/steps.tsx'
import { occupancyWords } from '../outline/text.ts'
import { words } from './text.ts'

export const unitPath = (revisionId: string, unitId: string): string => `/revisions/${revisionId}/units/${encodeURIComponent(unitId)}`

export const unitPage: Show = async (visit) => {
  const { db, by, language, params: { revisionId = '', unitId = '' } } = visit
  const revision = isId(revisionId) ? await findRevision(db, revisionId) : null
  if (revision === null || revision.state !== 'draft' || !isAllowed(may.operate, by.actor, revision, by.on)) return null
  const unit = revision.content.units.find((one) => one.id === unitId)
  if (unit === undefined) return null
  const place = { visit, structure: revision.content, unit, path: unitPath(revision.id, unit.id) }
  const back = `/revisions/${revision.id}`
  return {
    kind: 'page', title: textIn(unit.name, language) || unit.id,
    trail: [{ href: href(visit, '/structures'), label: words.structures[language] },
      { href: href(visit, back), label: revision.content.organisation || words.tree[language] }],
    children: (
      <>
        <PageHead eyebrow={`${words.unit[language]} ${unit.id}`} title={<Spoken text={spoken(unit.name, language)} language={language} />}
          actions={<ButtonLink href={href(visit, back)}>{words.back[language]}</ButtonLink>} />
        <Panel title={words.unit[language]} id="unit"><UnitSteps place={place} /></Panel>
        <Panel title={words.positions[language]} id="positions"><Held place={place} of="position" /><PositionStep place={place} /></Panel>
        <Panel title={words.tasks[language]} id="tasks"><Held place={place} of="task" /><TaskStep place={place} /></Panel>
      </>
    ),
  }
}

/** The positions or tasks of the unit, each with the way to another unit. */
function Held({ place, of }: { place: Place; of: 'position' | 'task' }) {
  const { visit: { language }, structure, unit } = place
  const rows = of === 'position'
    ? structure.positions.filter((one) => one.unit === unit.id).map((one) => ({ id: one.id, name: one.title, fte: one.fte,
        said: occupancyWords[one.occupancy][language], isOver: one.occupancy === 'abolished' }))
    : structure.tasks.filter((one) => one.unit === unit.id).map((one) => ({ id: one.id, name: one.name, fte: one.fte,
        said: one.legalBasis, isOver: false }))
  if (rows.length === 0) return <p class="quiet">{words[of === 'position' ? 'noPositions' : 'noTasks'][language]}</p>
  const caption = of === 'position' ? words.positions[language] : words.tasks[language]
  return (
    <Table caption={caption} hideCaption numeric={[2]} head={[words.id[language], words[of === 'position' ? 'title' : 'task'][language],
      words.personYears[language], words[of === 'position' ? 'occupancy' : 'legalBasis'][language], words.assign[language]]}
      rows={rows.map((one) => [one.id, <Spoken text={spoken(one.name, language)} language={language} />, writtenNumber(one.fte, language), one.said,
        <>
          <AssignForm place={place} of={of} id={one.id} />
          {of === 'position' && !one.isOver && <AbolishForm place={place} id={one.id} />}
        </>])} />
  )
}

function AssignForm({ place, of, id }: { place: Place; of: 'position' | 'task'; id: string }) {
  const step: Step = of === 'position' ? 'assignPosition' : 'assignTask'
  const field = fieldsOf(place, step)
  const { language } = place.visit
  return (
    <RowForm place={place} step={step} of={of} id={id} label={words.assign[language]}>
      <Hidden name="operation.from" value={place.unit.id} />
      <Select {...field('to')} value="" label={words.assignTo[language]} none="–" options={unitChoices(place, [place.unit.id])} required />
    </RowForm>
  )
}

const AbolishForm = ({ place, id }: { place: Place; id: string }) => (
  <RowForm place={place} step="abolishPosition" of="position" id={id} label={words.abolishPosition[place.visit.language]} />)

/** A small form of one row; only the row that was tried keeps what was typed. */
function RowForm({ place: { visit, path: unitAddress }, step, of, id, label, children }: {
  place: Place; step: Step; of: 'position' | 'task'; id: string; label: string; children?: ComponentChildren
}) {
  const { language } = visit
  const path = `${unitAddress}/${addresses[step]}`
  const isTried = visit.tried?.path === path && visit.tried.values[`operation.${of}`] === id
  return (
    <Disclosure summary={<>{label}<span class="unseen">: {id}</span></>} open={isTried}>
      <Form action={href(visit, path)} id={`f-${step}-${id}`} idempotencyKey={visit.world.random(18)}>
        <Hidden name={`operation.${of}`} value={id} />
        {children}
        <TextField language={language} name="reason" label={words.reason[language]} required
          value={isTried ? typed(visit, path, 'reason') : ''} error={isTried ? faultAt(visit, path, 'reason') : undefined} />
        <ActionBar><Button small tone="secondary" about={id}>{label}</Button></ActionBar>
      </Form>
    </Disclosure>
  )
}

/** The first unit of an empty structure. */
export function RootForm({ visit, revision, name }: { visit: Visit; revision: Revision; name: string }) {
  const { language } = visit
  const path = `/revisions/${revision.id}/root`
  const root: Unit = unitOf({ id: '', name: { [language]: name } })
  const field = (one: string, stored = '') => ({ language, name: `operation.${one}`, value: typed(visit, path, `operation.${one}`, stored),
    error: faultAt(visit, path, `operation.${one}`) })
  return (
    <Form action={href(visit, path)} idempotencyKey={visit.world.random(18)}>
      <NewUnitFields place={{ visit, structure: revision.content, unit: root, path }} field={field} name="unit" parent="" />
      <TextField language={language} name="reason" label={words.reason[language]} hint={words.reasonHint[language]} required
        value={typed(visit, path, 'reason')} error={faultAt(visit, path, 'reason')} />
      <ActionBar><Button>{words.foundRoot[language]}</Button></ActionBar>
    </Form>
  )
}

/** Steps that are about the unit of the address itself. */
const onUnit: Step[] = ['rename', 'retype', 'move', 'split', 'abolish']

/** What a form said of an operation, as one of the kind that its address names. */
export const operationOf = (kind: Step) => (visit: Visit, form: Record<string, unknown>) => ({
  ...form,
  operation: { ...(form.operation instanceof Object ? form.operation : {}), kind, ...(onUnit.includes(kind) ? { unit: visit.params.unitId } : {}) },
})

const goesOn: Step[] = ['rename', 'retype', 'move', 'found', 'foundPosition', 'foundTask', 'assignPosition', 'abolishPosition', 'assignTask']

export const unitRoutes: Route[] = (Object.keys(addresses) as Step[]).map((step) =>
  post(`/revisions/:revisionId/units/:unitId/${addresses[step]}`, operateOnRevision, {
    again: unitPage, input: operationOf(step),
    // A unit that was merged, split or abolished may not be there any more.
    back: (_, visit) => goesOn.includes(step) ? unitPath(visit.params.revisionId ?? '', visit.params.unitId ?? '') : `/revisions/${visit.params.revisionId}`,
  }))


