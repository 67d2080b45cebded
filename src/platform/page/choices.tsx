// Fields where one chooses: a box to tick, and one out of a group.
import type { ComponentChildren } from 'preact'
import type { Language } from '../kit/language.ts'
import { type Choice, FieldError, type FieldProps, Required, useWiring } from './fields.tsx'
import { useFieldId } from './form.tsx'

/** A box to tick. Boxes of one name and different values make a list. */
export function Checkbox({ name, label, value = 'yes', checked, hint, error, language, id }: {
  language: Language; name: string; label: ComponentChildren; value?: string; checked?: boolean; hint?: string
  error?: string; id?: string
}) {
  const own = useFieldId(value === 'yes' ? name : `${name}-${value}`)
  const wiring = useWiring({ language, name, label: '', hint, error, id: id ?? own })
  return (
    <div class={`choice${error === undefined ? '' : ' field--wrong'}`}>
      <input type="checkbox" {...wiring} value={value} checked={checked} />
      <label for={wiring.id}>{label}</label>
      {hint !== undefined && <p class="hint" id={`${wiring.id}-hint`}>{hint}</p>}
      <FieldError language={language} id={wiring.id} error={error} />
    </div>
  )
}

/** A choice of one; the error belongs to the whole group, and the first choice carries the field's id. */
export function RadioGroup(props: FieldProps & { options: Choice[]; inline?: boolean }) {
  const own = useFieldId(props.name)
  const id = props.id ?? own
  return (
    <fieldset class={`field choices${props.inline === true ? ' choices--inline' : ''}${props.error === undefined ? ''
      : ' field--wrong'}`} aria-describedby={props.error === undefined ? undefined : `${id}-error`}>
      <legend class={props.hideLabel === true ? 'unseen' : undefined}>
        {props.label}{props.required === true && <Required language={props.language} />}
      </legend>
      {props.hint !== undefined && <p class="hint">{props.hint}</p>}
      {props.options.map((option, index) => {
        const choiceId = index === 0 ? id : `${id}-${option.value}`
        return (
          <div class="choice" key={option.value}>
            <input type="radio" id={choiceId} name={props.name} value={option.value}
              checked={option.value === props.value}
              aria-describedby={option.hint === undefined ? undefined : `${choiceId}-hint`} />
            <label for={choiceId}>{option.label}</label>
            {option.hint !== undefined && <p class="hint" id={`${choiceId}-hint`}>{option.hint}</p>}
          </div>
        )
      })}
      <FieldError language={props.language} id={id} error={props.error} />
    </fieldset>
  )
}
