// The positions and tasks of a unit, each with everything that can be done to it; long lists are folded.
import type { ComponentChildren } from 'preact'
import { faultAt, href, typed } from '../platform/http/visit.ts'
import { spoken } from '../platform/kit/language.ts'
import { writtenNumber } from '../platform/kit/number.ts'
import { DateField, Select, TextField } from '../platform/page/fields.tsx'
import { ActionBar, Button, Form, Hidden } from '../platform/page/form.tsx'
import { Disclosure, Spoken, Table } from '../platform/page/parts.tsx'
import { fields } from '../structure/fields.ts'
import { writtenList } from '../structure/values.ts'
import { occupancies, type Position, type Task } from '../structure/structure.ts'
import { addresses, type Field, fieldsOf, NameFields, type Place, type Step, unitChoices } from './steps.tsx'
import { occupancyWords, words } from './text.ts'

/** More than this is folded, so that a unit's page stays short on a small screen. */
const rowsOpen = 6

/** The positions of the unit. */
export function Positions({ place }: { place: Place }) {
  const { visit: { language }, structure, unit } = place
  const rows = structure.positions.filter((one) => one.unit === unit.id)
  return (
    <Folded title={words.positions[language]} none={words.noPositions[language]} count={rows.length}>
      <Table caption={words.positions[language]} hideCaption numeric={[2]}
        head={[words.id[language], words.title[language], words.personYears[language], words.occupancy[language], words.change[language]]}
        rows={rows.map((one) => [one.id,
          <span><Spoken text={spoken(one.title, language)} language={language} />{one.head && ` (${words.head[language]})`}</span>,
          writtenNumber(one.fte, language), occupancyWords[one.occupancy][language], (
            <Change place={place} of="position" id={one.id}>
              <AssignForm place={place} of="position" id={one.id} />
              <PositionForm place={place} position={one} />
              {one.occupancy !== 'abolished' && <RowForm place={place} step="abolishPosition" of="position" id={one.id}
                label={words.abolishPosition[language]} />}
            </Change>)])} />
    </Folded>
  )
}

/** The tasks of the unit. */
export function Tasks({ place }: { place: Place }) {
  const { visit: { language }, structure, unit } = place
  const rows = structure.tasks.filter((one) => one.unit === unit.id)
  return (
    <Folded title={words.tasks[language]} none={words.noTasks[language]} count={rows.length}>
      <Table caption={words.tasks[language]} hideCaption numeric={[2]}
        head={[words.id[language], words.task[language], words.personYears[language], words.legalBasis[language], words.change[language]]}
        rows={rows.map((one) => [one.id, <Spoken text={spoken(one.name, language)} language={language} />, writtenNumber(one.fte, language), one.legalBasis, (
          <Change place={place} of="task" id={one.id}>
            <AssignForm place={place} of="task" id={one.id} />
            <TaskForm place={place} task={one} />
            <RowForm place={place} step="endTask" of="task" id={one.id} label={words.endTask[language]}>
              <DateField {...fieldsOf(place, 'endTask')('endsOn', one.endsOn ?? '')} label={fields.tasks.endsOn.headers[language]} required />
            </RowForm>
          </Change>)])} />
    </Folded>
  )
}

function Folded({ title, none, count, children }: { title: string; none: string; count: number; children: ComponentChildren }) {
  if (count === 0) return <p class="quiet">{none}</p>
  return count <= rowsOpen ? <>{children}</> : <Disclosure summary={`${title} (${count})`}>{children}</Disclosure>
}

/** What can be done to one row, folded; and the way to another organisation. */
function Change({ place: { visit, path, transfers }, of, id, children }: { place: Place; of: 'position' | 'task'; id: string; children: ComponentChildren }) {
  const { language } = visit
  const isTried = visit.tried?.path.startsWith(`${path}/`) === true && visit.tried.values[`operation.${of}`] === id
  return (
    <Disclosure summary={<>{words.change[language]}<span class="unseen">: {id}</span></>} open={isTried}>
      {children}
      {transfers !== undefined && <p><a href={href(visit, `${transfers}?of=${of}&itemId=${encodeURIComponent(id)}`)}>{words.transferOut[language]}
        <span class="unseen">: {id}</span></a></p>}
    </Disclosure>
  )
}

function AssignForm({ place, of, id }: { place: Place; of: 'position' | 'task'; id: string }) {
  const step: Step = of === 'position' ? 'assignPosition' : 'assignTask'
  const { language } = place.visit
  return (
    <RowForm place={place} step={step} of={of} id={id} label={words.assign[language]}>
      <Hidden name="operation.from" value={place.unit.id} />
      <Select {...fieldsOf(place, step)('to')} value="" label={words.assignTo[language]} none="–" options={unitChoices(place, [place.unit.id])} required />
    </RowForm>
  )
}

/** Fields of one row: what was typed stays only with the row that was tried. */
const rowFields = (place: Place, step: Step, of: 'position' | 'task', id: string): Field => {
  const isTried = place.visit.tried?.values[`operation.${of}`] === id
  const field = fieldsOf(place, step)
  return (name, stored = '') => isTried ? field(name, stored) : { ...field(name), value: stored, error: undefined }
}

function PositionForm({ place, position }: { place: Place; position: Position }) {
  const { language } = place.visit
  const field = rowFields(place, 'editPosition', 'position', position.id)
  const { title, fte, head, occupancy, endsOn, background, site, costCentre } = position
  const label = (name: 'fte' | 'head' | 'endsOn' | 'background' | 'site' | 'costCentre') => fields.positions[name].headers[language]
  return (
    <RowForm place={place} step="editPosition" of="position" id={position.id} label={words.editDetails[language]}>
      <Hidden name="operation.from" value={JSON.stringify({ title, fte, head, occupancy, endsOn, background, site, costCentre })} />
      <NameFields place={place} field={field} name="to.title" stored={title} legend={words.title[language]} />
      <TextField {...field('to.fte', writtenNumber(fte, language))} label={label('fte')} width="short" required />
      <Select {...field('to.occupancy', occupancy)} label={words.occupancy[language]}
        options={occupancies.map((one) => ({ value: one, label: occupancyWords[one][language] }))} />
      <Select {...field('to.head', String(head))} label={words.isHead[language]}
        options={[{ value: 'true', label: words.yes[language] }, { value: 'false', label: words.no[language] }]} />
      <DateField {...field('to.endsOn', endsOn ?? '')} label={label('endsOn')} />
      <TextField {...field('to.background', background ?? '')} label={label('background')} hint={words.backgroundHint[language]} width="medium" />
      <TextField {...field('to.site', site)} label={label('site')} width="medium" />
      <TextField {...field('to.costCentre', costCentre)} label={label('costCentre')} width="medium" />
    </RowForm>
  )
}

function TaskForm({ place, task }: { place: Place; task: Task }) {
  const { language } = place.visit
  const field = rowFields(place, 'editTask', 'task', task.id)
  const { name, fte, legalBasis, pendingCases, contracts, systems } = task
  return (
    <RowForm place={place} step="editTask" of="task" id={task.id} label={words.editDetails[language]}>
      <Hidden name="operation.from" value={JSON.stringify({ name, fte, legalBasis, pendingCases, contracts, systems })} />
      <NameFields place={place} field={field} name="to.name" stored={name} />
      <TextField {...field('to.fte', writtenNumber(fte, language))} label={words.personYears[language]} width="short" required />
      <TextField {...field('to.legalBasis', legalBasis)} label={words.legalBasis[language]} />
      <TextField {...field('to.pendingCases', pendingCases === null ? '' : String(pendingCases))}
        label={fields.tasks.pendingCases.headers[language]} width="short" />
      <TextField {...field('to.contracts', writtenList(contracts))} label={fields.tasks.contracts.headers[language]} hint={words.listHint[language]} />
      <TextField {...field('to.systems', writtenList(systems))} label={fields.tasks.systems.headers[language]} hint={words.listHint[language]} />
    </RowForm>
  )
}

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
