// Founding a position or a task in a unit.
import { Checkbox } from '../platform/page/choices.tsx'
import { Select, TextField } from '../platform/page/fields.tsx'
import { Hidden } from '../platform/page/form.tsx'
import { occupancies } from '../structure/structure.ts'
import { fieldsOf, NameFields, type Place, StepForm } from './steps.tsx'
import { occupancyWords, words } from './text.ts'

/** Founds a position in the unit. */
export function PositionStep({ place }: { place: Place }) {
  const { visit: { language }, unit } = place
  const field = fieldsOf(place, 'foundPosition')
  return (
    <StepForm place={place} step="foundPosition">
      <Hidden name="operation.position.unit" value={unit.id} />
      <TextField {...field('position.id')} label={words.id[language]} width="medium" required autocomplete="off" />
      <NameFields place={place} field={field} name="position.title" legend={words.title[language]} />
      <TextField {...field('position.fte', '1')} label={words.personYears[language]} width="short" required />
      <Select {...field('position.occupancy', 'vacant')} label={words.occupancy[language]}
        options={occupancies.map((one) => ({ value: one, label: occupancyWords[one][language] }))} />
      <Checkbox language={language} name="operation.position.head" value="on" label={words.isHead[language]} />
    </StepForm>
  )
}

/** Adds a task to the unit. */
export function TaskStep({ place }: { place: Place }) {
  const { visit: { language }, unit } = place
  const field = fieldsOf(place, 'foundTask')
  return (
    <StepForm place={place} step="foundTask">
      <Hidden name="operation.task.unit" value={unit.id} />
      <TextField {...field('task.id')} label={words.id[language]} width="medium" required autocomplete="off" />
      <NameFields place={place} field={field} name="task.name" />
      <TextField {...field('task.fte')} label={words.personYears[language]} width="short" required />
      <TextField {...field('task.legalBasis')} label={words.legalBasis[language]} />
    </StepForm>
  )
}
