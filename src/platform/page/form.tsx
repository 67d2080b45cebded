// Forms as they are posted: the key against double sending, the version that was seen, the errors, the buttons.
import { type ComponentChildren, createContext } from 'preact'
import { useContext } from 'preact/hooks'
import type { Language } from '../kit/language.ts'
import { Icon } from './icon.tsx'
import { form as words } from './text.ts'

const FormName = createContext('form')

/** The id of a form from its address, so that fields of the same name in two forms keep apart. */
export const formId = (action: string): string => `f${action.replace(/[^A-Za-z0-9]+/g, '-')}`

/** The id of a field's control, for links from elsewhere on the page. */
export const fieldId = (action: string, name: string): string => `${formId(action)}-${name.replace(/[^\w-]+/g, '-')}`

/** The id that a field of this name has in the form around it. */
export const useFieldId = (name: string): string => `${useContext(FormName)}-${name.replace(/[^\w-]+/g, '-')}`

export type FormProps = {
  action: string
  method?: 'post' | 'get'
  /** Sent along so that the same form sent twice is one act. */
  idempotencyKey?: string
  /** The version the person saw; a later one is not overwritten unseen. */
  version?: number | string
  /** The id of the element that the answer replaces; true for the whole of main. */
  enhance?: string | true
  /** Where the form is saved by itself while people type. */
  autosave?: string
  /** The form that dragging fills in and sends. */
  isMove?: boolean
  /** Carries files. */
  files?: boolean
  /** The id, when the action's own is not enough. */
  id?: string
  class?: string
  /** The name of the form, for those who cannot see where it is. */
  label?: string
  children: ComponentChildren
}

/** An ordinary form. Checking is the server's, so that the words are ours and in the reader's language. */
export function Form(props: FormProps) {
  const { action, method = 'post', id = formId(action), enhance } = props
  return (
    <FormName.Provider value={id}>
      <form id={id} method={method} action={action} noValidate class={props.class ?? 'form'} aria-label={props.label}
        encType={props.files === true ? 'multipart/form-data' : undefined}
        data-once data-enhance={enhance === true ? 'main' : enhance} data-autosave={props.autosave}
        data-move={props.isMove}>
        {props.idempotencyKey !== undefined && <Hidden name="_key" value={props.idempotencyKey} />}
        {props.version !== undefined && <Hidden name="_version" value={String(props.version)} />}
        {props.children}
      </form>
    </FormName.Provider>
  )
}

export const Hidden = ({ name, value }: { name: string; value: string }) =>
  <input type="hidden" name={name} value={value} />

/** Where autosave says when it saved. */
export const SavedMark = ({ children }: { children?: ComponentChildren }) =>
  <p class="saved" data-saved role="status">{children}</p>

export type SummaryError = { field?: string; message: string; href?: string }

/** Everything that is wrong, at the top. `action` says which form the fields are in. */
export function ErrorSummary({ language, errors, action, title }: {
  language: Language; errors: SummaryError[]; action?: string; title?: string
}) {
  if (errors.length === 0) return null
  const hrefOf = (error: SummaryError) => error.href
    ?? (error.field !== undefined && error.field !== '' && action !== undefined
      ? `#${fieldId(action, error.field)}` : undefined)
  return (
    <div class="summary" role="alert" data-focus tabIndex={-1} id="error-summary">
      <h2 class="summary__title"><Icon name="danger" />{title ?? words.summary[language]}</h2>
      <ul>
        {errors.map((error, index) => {
          const href = hrefOf(error)
          return <li key={index}>{href === undefined ? error.message : <a href={href}>{error.message}</a>}</li>
        })}
      </ul>
    </div>
  )
}

export type ButtonProps = {
  tone?: 'primary' | 'secondary' | 'quiet' | 'danger'
  name?: string
  value?: string
  /** Sends the form to another address. */
  formaction?: string
  /** Small ones stand in rows of a list. */
  small?: boolean
  /** What a screen reader hears after the visible words, such as the name of the row. */
  about?: string
  type?: 'submit' | 'button'
  id?: string
  children: ComponentChildren
}

export function Button({ tone = 'primary', small, about, type = 'submit', children, ...rest }: ButtonProps) {
  return (
    <button type={type} class={`button button--${tone}${small === true ? ' button--small' : ''}`} {...rest}>
      {children}{about !== undefined && <span class="unseen">: {about}</span>}
    </button>
  )
}

/** A link that looks like a button, for the next page of a piece of work. */
export const ButtonLink = ({ href, tone = 'secondary', small, children }: {
  href: string; tone?: 'primary' | 'secondary' | 'quiet'; small?: boolean; children: ComponentChildren
}) => <a class={`button button--${tone}${small === true ? ' button--small' : ''}`} href={href}>{children}</a>

/** The buttons at the end of a form; `sticky` keeps them in sight in long forms. */
export const ActionBar = ({ children, sticky }: { children: ComponentChildren; sticky?: boolean }) =>
  <div class={`actions${sticky === true ? ' actions--sticky' : ''}`}>{children}</div>

/** An act that cannot be taken back: the button is behind a disclosure that says what will happen. Needs no script. */
export function Confirm({ summary, children }: { summary: string; children: ComponentChildren }) {
  return (
    <details class="confirm">
      <summary class="button button--secondary">{summary}</summary>
      <div class="confirm__body">{children}</div>
    </details>
  )
}

export function Fieldset({ legend, hint, level, children, inline }: {
  legend: string; hint?: string; level?: 2 | 3; children: ComponentChildren; inline?: boolean
}) {
  const Heading: 'h2' | 'h3' = level === 2 ? 'h2' : 'h3'
  return (
    <fieldset class={`fieldset${inline === true ? ' fieldset--inline' : ''}`}>
      <legend>{level === undefined ? legend : <Heading>{legend}</Heading>}</legend>
      {hint !== undefined && <p class="hint">{hint}</p>}
      <div class="fieldset__fields">{children}</div>
    </fieldset>
  )
}
