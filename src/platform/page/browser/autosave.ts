// Saves a form by itself while people type, says when it did, and keeps a draft in this tab until it is saved.
import { button, controlsOf, isSignedOut, isTyped, leaving, placeOf, present, put, signInLink, tell, words } from './here.ts'

type Sending = { body: URLSearchParams; typed: string }
type State = {
  timer: ReturnType<typeof setTimeout> | undefined
  sending: Promise<void> | null
  /** Sent but not known to have arrived: goes again as it was, under the same key. */
  unsure: Sending | null
  saved: string
  isStopped: boolean
  failures: number
}

const states = new WeakMap<HTMLFormElement, State>()
const pause = 1_500

const contents = (form: HTMLFormElement): string =>
  JSON.stringify(controlsOf(form).map((control) => [placeOf(control), present(control)]))

// Whose draft it is stands in its name: after a session has ended, somebody else may sign in in this tab.
const draftName = (form: HTMLFormElement): string =>
  `draft ${location.pathname} ${form.getAttribute('id')} ${document.querySelector('.account__name')?.textContent ?? ''}`

function stateOf(form: HTMLFormElement): State {
  let state = states.get(form)
  if (state === undefined) {
    state = { timer: undefined, sending: null, unsure: null, saved: '', isStopped: false, failures: 0 }
    states.set(form, state)
  }
  return state
}

const autosaved = (target: EventTarget | null): HTMLFormElement | null =>
  target instanceof Element ? target.closest<HTMLFormElement>('form[data-autosave]') : null

document.addEventListener('input', (event) => {
  const form = autosaved(event.target)
  if (form === null) return
  sessionStorage.setItem(draftName(form), contents(form))
  later(form, pause)
})
document.addEventListener('focusout', (event) => {
  const form = autosaved(event.target)
  if (form !== null && isUnsaved(form)) later(form, 0)
})
addEventListener('beforeunload', (event) => {
  const isUnsent = [...document.querySelectorAll('textarea')].some(isTyped)
  if (!leaving.isMeant && isUnsent) event.preventDefault()
})

const isUnsaved = (form: HTMLFormElement): boolean =>
  controlsOf(form).some(isTyped) && contents(form) !== stateOf(form).saved

function later(form: HTMLFormElement, wait: number): void {
  const state = stateOf(form)
  clearTimeout(state.timer)
  if (!state.isStopped) state.timer = setTimeout(() => save(form), wait)
}

function save(form: HTMLFormElement): void {
  const state = stateOf(form)
  // While the form itself is being sent, a save of its own would overtake it and make it stale.
  if (state.sending !== null || !form.isConnected || form.ariaBusy === 'true') return
  state.sending = send(form, state).finally(() => {
    state.sending = null
    if (state.failures > 0) later(form, Math.min(30_000, 3_000 * state.failures))
    else if (isUnsaved(form)) later(form, pause)
  })
}

async function send(form: HTMLFormElement, state: State): Promise<void> {
  const sending = state.unsure ?? pack(form)
  state.unsure = sending
  try {
    const response = await fetch(form.dataset.autosave ?? '', {
      method: 'post', headers: { 'X-Autosave': '1' }, body: sending.body,
    })
    if (isSignedOut(response)) {
      state.failures += 1
      return say(form, `${words.signedout} `, true, signInLink())
    }
    if (response.status >= 500 || response.redirected) throw new Error('away')
    const answer: { message?: string; version?: number | null } = await response.json()
    state.unsure = null
    state.failures = 0
    if (response.ok) remember(form, state, sending, answer.version)
    // A clash ends autosaving: the ordinary button sends the form and the server shows both texts.
    if (response.status === 409) state.isStopped = true
    say(form, answer.message ?? '', !response.ok)
    if (!response.ok) state.saved = sending.typed
  } catch {
    state.failures += 1
    say(form, words.unsaved ?? '', true)
  }
}

function pack(form: HTMLFormElement): Sending {
  const body = new URLSearchParams([...new FormData(form)].filter((field): field is [string, string] =>
    typeof field[1] === 'string'))
  // Each save is an act of its own; the key in the page belongs to the button.
  body.set('_key', [...crypto.getRandomValues(new Uint32Array(4))].map((part) => part.toString(36)).join('-'))
  return { body, typed: contents(form) }
}

function remember(form: HTMLFormElement, state: State, sending: Sending, version: number | null | undefined): void {
  const field = form.querySelector<HTMLInputElement>('input[name=_version]')
  if (field !== null && version !== null && version !== undefined) field.value = String(version)
  state.saved = sending.typed
  if (contents(form) !== sending.typed) return
  sessionStorage.removeItem(draftName(form))
  for (const control of controlsOf(form)) {
    if (control instanceof HTMLSelectElement) {
      for (const option of control.options) option.defaultSelected = option.selected
    } else control.defaultValue = control.value
    if (control instanceof HTMLInputElement) control.defaultChecked = control.checked
  }
}

function say(form: HTMLFormElement, text: string, isWrong: boolean, link?: HTMLAnchorElement): void {
  const mark = form.querySelector('[data-saved]')
  if (mark === null || mark.textContent === `${text}${link?.text ?? ''}`) return
  mark.classList.toggle('saved--wrong', isWrong)
  mark.replaceChildren(text, ...(link === undefined ? [] : [link]))
}

/** When autosaves are on their way: the moment they have arrived. The form's own next one is called off. */
export function finishSaving(form: HTMLFormElement): Promise<unknown> | null {
  clearTimeout(states.get(form)?.timer)
  const sending = [...document.querySelectorAll<HTMLFormElement>('form[data-autosave]')]
    .map((one) => states.get(one)?.sending ?? null).filter((one) => one !== null)
  return sending.length === 0 ? null : Promise.all(sending)
}

/** The form was sent in the ordinary way: no draft is needed. */
export const forget = (form: HTMLFormElement): void => sessionStorage.removeItem(draftName(form))

function offerDraft(form: HTMLFormElement): void {
  const draft = sessionStorage.getItem(draftName(form))
  if (draft === null || draft === contents(form)) return forget(form)
  const values = new Map<string, string>(JSON.parse(draft))
  const notice = tell(words.kept ?? '', 'info')
  notice.append(
    button(words.restore ?? '', () => {
      for (const control of controlsOf(form)) put(control, values.get(placeOf(control)) ?? present(control))
      notice.remove()
      later(form, 0)
    }),
    button(words.discard ?? '', () => {
      forget(form)
      notice.remove()
    }),
  )
  form.prepend(notice)
}

for (const form of document.querySelectorAll<HTMLFormElement>('form[data-autosave]')) offerDraft(form)
