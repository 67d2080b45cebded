// The steps that can be taken on a unit of a draft, each a form with its reason.
import type { ComponentChildren } from 'preact'
import { faultAt, href, typed, type Visit } from '../platform/http/visit.ts'
import { type Language, languages, textIn, type Texts } from '../platform/kit/language.ts'
import { Checkbox } from '../platform/page/choices.tsx'
import { DateField, Select, TextField } from '../platform/page/fields.tsx'
import { ActionBar, Button, Fieldset, Form, Hidden } from '../platform/page/form.tsx'
import { Disclosure } from '../platform/page/parts.tsx'
import { languageNames } from '../platform/page/text.ts'
import { fields, unitTypes } from '../structure/fields.ts'
import { writtenCodes } from '../structure/values.ts'
import type { Structure, Unit } from '../structure/structure.ts'
import { parentOf } from '../operation/places.ts'
import { flat, outlineOf } from './outline.ts'
import { words } from './text.ts'

export type Step = 'found' | 'rename' | 'retype' | 'move' | 'merge' | 'split' | 'abolish' | 'foundPosition' | 'assignPosition' | 'abolishPosition'
  | 'foundTask' | 'assignTask' | 'editUnit' | 'editPosition' | 'editTask' | 'endTask'
export const addresses: Record<Step, string> = {
  found: 'founding', rename: 'renaming', retype: 'retyping', move: 'moving', merge: 'merging', split: 'splitting', abolish: 'abolishing',
  foundPosition: 'positions', assignPosition: 'positions/assigning', abolishPosition: 'positions/abolishing', foundTask: 'tasks',
  assignTask: 'tasks/assigning', editUnit: 'editing', editPosition: 'positions/editing', editTask: 'tasks/editing', endTask: 'tasks/ending',
}

/** A unit of a draft; `path` is the address to which its steps are posted, `transfers` that of the organisation's transfers. */
export type Place = { visit: Visit; structure: Structure; unit: Unit; path: string; transfers?: string }

/** A form of one step: its own fields, then the reason. Fields are named operation.… as the act takes them. */
export function StepForm({ place, step, open, children }: { place: Place; step: Step; open?: boolean; children: ComponentChildren }) {
  const { visit } = place
  const { language } = visit
  const path = `${place.path}/${addresses[step]}`
  const label = words[labels[step]][language]
  return (
    <Disclosure summary={label} open={open === true || visit.tried?.path === path}>
      <Form action={href(visit, path)} idempotencyKey={visit.world.random(18)}>
        {children}
        <TextField language={language} name="reason" label={words.reason[language]} hint={words.reasonHint[language]} required
          value={typed(visit, path, 'reason')} error={faultAt(visit, path, 'reason')} />
        <ActionBar><Button tone={step === 'abolish' || step === 'abolishPosition' ? 'danger' : 'primary'}>{label}</Button></ActionBar>
      </Form>
    </Disclosure>
  )
}

const labels = {
  found: 'foundBelow', rename: 'rename', retype: 'retype', move: 'move', merge: 'merge', split: 'split', abolish: 'abolish',
  foundPosition: 'foundPosition', assignPosition: 'assign', abolishPosition: 'abolishPosition', foundTask: 'foundTask', assignTask: 'assign',
  editUnit: 'editUnit', editPosition: 'editDetails', editTask: 'editDetails', endTask: 'endTask',
} satisfies Record<Step, keyof typeof words>

export const fieldsOf = ({ visit, path: unitPath }: Place, step: Step) => (name: string, stored = '') => {
  const path = `${unitPath}/${addresses[step]}`
  const full = `operation.${name}`
  return { language: visit.language, name: full, value: typed(visit, path, full, stored), error: faultAt(visit, path, full) }
}

/** The units one may choose, indented as they stand; without those that make no sense here. */
export const unitChoices = ({ visit: { language }, structure }: Place, without: string[] = []) =>
  flat(outlineOf(structure)).filter(({ unit }) => !without.includes(unit.id))
    .map(({ unit, depth }) => ({ value: unit.id, label: `${'\u2003'.repeat(depth)}${textIn(unit.name, language)} (${unit.id})` }))

export type Field = ReturnType<typeof fieldsOf>

/** The types that everybody knows, in the reader's language; any other may be written. */
const typeHint = (language: Language): string => `${words.typeHint[language]} ${unitTypes.map((one) => one[language]).join(', ')}.`

export function NameFields({ field, name, stored = {}, place, legend }: { field: Field; name: string; stored?: Texts; place: Place; legend?: string }) {
  const { language } = place.visit
  return (
    <Fieldset legend={legend ?? words.name[language]}>
      {languages.map((one) => <TextField key={one} {...field(`${name}.${one}`, stored[one] ?? '')} label={languageNames[one]} lang={one} autocomplete="off" />)}
    </Fieldset>
  )
}

/** What was seen goes along, so that a change since is noticed. */
const Seen = ({ name, texts }: { name: string; texts: Texts }) => (
  <>{languages.map((one) => <Hidden key={one} name={`operation.${name}.${one}`} value={texts[one] ?? ''} />)}</>)

/** What can be done to the unit itself. */
export function UnitSteps({ place }: { place: Place }) {
  const { visit: { language }, unit } = place
  const [rename, retype, move, found] = (['rename', 'retype', 'move', 'found'] as const).map((step) => fieldsOf(place, step))
  if (rename === undefined || retype === undefined || move === undefined || found === undefined) return null
  const parent = parentOf(unit)
  return (
    <>
      <StepForm place={place} step="rename">
        <Seen name="from" texts={unit.name} /><NameFields place={place} field={rename} name="to" stored={unit.name} />
      </StepForm>
      <StepForm place={place} step="retype">
        <Hidden name="operation.from" value={unit.type} />
        <TextField {...retype('to', unit.type)} label={words.type[language]} hint={typeHint(language)} width="medium" required />
      </StepForm>
      <DetailsStep place={place} />
      {parent !== null && (
        <StepForm place={place} step="move">
          <Hidden name="operation.from" value={parent} />
          <Select {...move('to', parent)} label={words.parent[language]} options={unitChoices(place, [unit.id])} />
        </StepForm>
      )}
      <StepForm place={place} step="found">
        <NewUnitFields place={place} field={found} name="unit" parent={unit.id} />
      </StepForm>
      {parent !== null && <><MergeStep place={place} parent={parent} /><SplitStep place={place} /></>}
      {parent !== null && <StepForm place={place} step="abolish"><p>{words.abolishLead[language]}</p></StepForm>}
    </>
  )
}

/** Codes, places and validity: only what is changed counts, so that two may edit different details at once. */
function DetailsStep({ place }: { place: Place }) {
  const { visit: { language }, unit } = place
  const field = fieldsOf(place, 'editUnit')
  const { shortName, site, costCentre, codes, validFrom, validTo } = unit
  return (
    <StepForm place={place} step="editUnit">
      <Hidden name="operation.from" value={JSON.stringify({ shortName, site, costCentre, codes, validFrom, validTo })} />
      <TextField {...field('to.shortName', shortName)} label={fields.units.shortName.headers[language]} width="medium" />
      <TextField {...field('to.site', site)} label={fields.units.site.headers[language]} width="medium" />
      <TextField {...field('to.costCentre', costCentre)} label={fields.units.costCentre.headers[language]} width="medium" />
      <TextField {...field('to.codes', writtenCodes(codes))} label={fields.units.codes.headers[language]} hint={words.codesHint[language]} />
      <DateField {...field('to.validFrom', validFrom ?? '')} label={fields.units.validFrom.headers[language]} />
      <DateField {...field('to.validTo', validTo ?? '')} label={fields.units.validTo.headers[language]} />
    </StepForm>
  )
}

export function NewUnitFields({ place, field, name, parent }: { place: Place; field: Field; name: string; parent: string }) {
  const { language } = place.visit
  return (
    <>
      <TextField {...field(`${name}.id`)} label={words.id[language]} width="medium" required autocomplete="off" />
      <NameFields place={place} field={field} name={`${name}.name`} />
      <TextField {...field(`${name}.type`)} label={words.type[language]} hint={typeHint(language)} width="medium" />
      <Hidden name={`operation.${name}.parent`} value={parent} />
    </>
  )
}

function MergeStep({ place, parent }: { place: Place; parent: string }) {
  const { visit: { language }, unit } = place
  const field = fieldsOf(place, 'merge')
  return (
    <StepForm place={place} step="merge">
      <Hidden name="operation.units" value={unit.id} />
      <Select {...field('units')} value="" label={words.mergeWith[language]} none="–" options={unitChoices(place, [unit.id])} required />
      <TextField {...field('into.id', unit.id)} label={words.mergeInto[language]} hint={words.mergeIntoHint[language]} width="medium" required />
      <NameFields place={place} field={field} name="into.name" stored={unit.name} />
      <Hidden name="operation.into.type" value={unit.type} />
      <Hidden name="operation.into.parent" value={parent} />
    </StepForm>
  )
}

function SplitStep({ place }: { place: Place }) {
  const { visit: { language }, structure: { units, positions, tasks }, unit } = place
  const field = fieldsOf(place, 'split')
  const boxes = (name: 'children' | 'positions' | 'tasks', some: { id: string; label: string }[]) => some.map((one) => (
    <Checkbox key={one.id} language={language} name={`operation.parts.1.${name}`} value={one.id} label={`${one.label} (${one.id})`} />))
  return (
    <StepForm place={place} step="split">
      <Hidden name="operation.parts.0.id" value={unit.id} />
      {languages.map((one) => <Hidden key={one} name={`operation.parts.0.name.${one}`} value={unit.name[one] ?? ''} />)}
      <Fieldset legend={words.splitNew[language]}>
        <TextField {...field('parts.1.id')} label={words.id[language]} width="medium" required autocomplete="off" />
        <NameFields place={place} field={field} name="parts.1.name" />
      </Fieldset>
      <Fieldset legend={words.splitTakes[language]}>
        {boxes('children', units.filter((one) => parentOf(one) === unit.id).map((one) => ({ id: one.id, label: textIn(one.name, language) })))}
        {boxes('positions', positions.filter((one) => one.unit === unit.id).map((one) => ({ id: one.id, label: textIn(one.title, language) })))}
        {boxes('tasks', tasks.filter((one) => one.unit === unit.id).map((one) => ({ id: one.id, label: textIn(one.name, language) })))}
      </Fieldset>
    </StepForm>
  )
}
