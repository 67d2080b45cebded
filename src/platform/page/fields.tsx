// The fields of forms: label, hint and error belong together, for the eye and for assistive technology alike.
import type { ComponentChildren } from 'preact'
import { isTime, writtenTime } from '../kit/day.ts'
import type { Language } from '../kit/language.ts'
import { useFieldId } from './form.tsx'
import { Icon } from './icon.tsx'
import { form as words } from './text.ts'

export type FieldProps = {
  language: Language
  name: string
  label: string
  value?: string
  hint?: string
  error?: string
  required?: boolean
  /** The language of what is written in the field, when it is not the page's. */
  lang?: Language
  autocomplete?: string
  width?: 'short' | 'medium' | 'full'
  /** Only for those who cannot see: the column or the heading already says it to the others. */
  hideLabel?: boolean
  readOnly?: boolean
  id?: string
}

export type Choice = { value: string; label: string; hint?: string }

type Wiring = {
  id: string; name: string; required?: boolean; readOnly?: boolean; lang?: Language; autocomplete?: string
  'aria-describedby'?: string; 'aria-invalid'?: 'true'
}

/** What joins a control with its label, hint and error. */
export function useWiring(props: FieldProps): Wiring {
  const own = useFieldId(props.name)
  const id = props.id ?? own
  const described = [props.hint !== undefined && `${id}-hint`, props.error !== undefined && `${id}-error`]
    .filter((one) => one !== false).join(' ')
  return {
    id, name: props.name, required: props.required, readOnly: props.readOnly, lang: props.lang,
    autocomplete: props.autocomplete, 'aria-describedby': described === '' ? undefined : described,
    'aria-invalid': props.error === undefined ? undefined : 'true',
  }
}

function Field({ props, id, children }: { props: FieldProps; id: string; children: ComponentChildren }) {
  return (
    <div class={`field field--${props.width ?? 'full'}${props.error === undefined ? '' : ' field--wrong'}`}>
      <label for={id} class={props.hideLabel === true ? 'unseen' : undefined}>
        {props.label}{props.required === true && <Required language={props.language} />}
      </label>
      {props.hint !== undefined && <p class="hint" id={`${id}-hint`}>{props.hint}</p>}
      {children}
      <FieldError language={props.language} id={id} error={props.error} />
    </div>
  )
}

export const Required = ({ language }: { language: Language }) =>
  <span class="field__required"> ({words.required[language]})</span>

export function FieldError({ language, id, error }: { language: Language; id: string; error?: string }) {
  if (error === undefined) return null
  return (
    <p class="field__error" id={`${id}-error`}>
      <Icon name="danger" /><span><span class="unseen">{words.error[language]} </span>{error}</span>
    </p>
  )
}

/** One line of text. */
export function TextField(props: FieldProps & { type?: 'text' | 'email' | 'password' | 'search'; maxLength?: number }) {
  const wiring = useWiring(props)
  const { type = 'text', value, maxLength } = props
  const shared = { class: 'control', maxLength, ...wiring }
  return (
    <Field props={props} id={wiring.id}>
      {type === 'password' && <input {...shared} type="password" />}
      {type === 'email' && <input {...shared} type="email" value={value} />}
      {type === 'search' && <input {...shared} type="search" value={value} />}
      {type === 'text' && <input {...shared} type="text" value={value} />}
    </Field>
  )
}

/** Text of many lines; a leading line break that the person wrote survives. */
export function TextArea(props: FieldProps & { rows?: number }) {
  const wiring = useWiring(props)
  return (
    <Field props={props} id={wiring.id}>
      <textarea class="control" {...wiring} rows={props.rows ?? 4}>{leading(props.value ?? '')}</textarea>
    </Field>
  )
}

// HTML drops the first line break of a textarea.
const leading = (text: string): string => text.startsWith('\n') ? `\n${text}` : text

/** One of several; `none` words an empty first option. */
export function Select(props: FieldProps & { options: Choice[]; none?: string }) {
  const { readOnly, ...wiring } = useWiring(props)
  return (
    <Field props={props} id={wiring.id}>
      <select class="control control--select" {...wiring} disabled={readOnly}>
        {props.none !== undefined && <option value="">{props.none}</option>}
        {props.options.map((option) => (
          <option key={option.value} value={option.value} selected={option.value === props.value}>
            {option.label}
          </option>
        ))}
      </select>
    </Field>
  )
}

/** A day; the browser shows it in the way of its user and always sends 2025-06-18. */
export function DateField(props: FieldProps & { min?: string; max?: string }) {
  const wiring = useWiring(props)
  return (
    <Field props={{ width: 'short', ...props }} id={wiring.id}>
      <input class="control" {...wiring} type="date" value={props.value} min={props.min} max={props.max} />
    </Field>
  )
}

/** A time of day as text: a browser's own time field may insist on AM and PM. Takes 09:00 and shows 9.00. */
export function TimeField(props: FieldProps) {
  const hint = props.hint ?? words.timeExample[props.language]
  const wiring = useWiring({ ...props, hint })
  const { value: given, language } = props
  const value = given !== undefined && isTime(given) ? writtenTime(given, language) : given
  return (
    <Field props={{ width: 'short', ...props, hint }} id={wiring.id}>
      <input class="control" {...wiring} type="text" value={value} maxLength={5} autocomplete="off" />
    </Field>
  )
}

/** A whole number; as text, so that a turning wheel does not change it. */
export function NumberField(props: FieldProps & { unit?: string }) {
  const wiring = useWiring(props)
  return (
    <Field props={{ width: 'short', ...props }} id={wiring.id}>
      <span class="with-unit">
        <input class="control" {...wiring} type="text" inputMode="numeric" value={props.value} autocomplete="off" />
        {props.unit !== undefined && <span class="with-unit__unit">{props.unit}</span>}
      </span>
    </Field>
  )
}

/** A file from the person's device. */
export function FileField(props: FieldProps & { accept?: string; multiple?: boolean }) {
  const wiring = useWiring(props)
  return (
    <Field props={props} id={wiring.id}>
      <input class="control control--file" {...wiring} readOnly={undefined} type="file" accept={props.accept}
        multiple={props.multiple} />
    </Field>
  )
}
