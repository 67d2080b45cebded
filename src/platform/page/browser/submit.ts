// Sends ordinary forms without leaving the page, never twice, and never loses what was typed when the network fails.
import { finishSaving, forget } from './autosave.ts'
import { button, isSignedOut, leaving, signInLink, tell, words } from './here.ts'
import { swap } from './swap.ts'

document.documentElement.dataset.script = ''
// What was told is told once, not again after a reload; and put in anew so that it is heard.
withoutTold(location.href)
const line = document.getElementById('told')
if (line?.hasChildNodes() === true) setTimeout(() => line.replaceChildren(...line.childNodes), 200)

document.addEventListener('submit', (event) => {
  const form = event.target
  if (!(form instanceof HTMLFormElement) || event.defaultPrevented) return
  if (form.ariaBusy === 'true') return event.preventDefault()
  const submitter = event.submitter
  const saving = finishSaving(form)
  if (saving !== null) {
    // An autosave is under way; its version must be known before this form goes.
    event.preventDefault()
    void saving.then(() => form.requestSubmit(submitter))
    return
  }
  if (form.getAttribute('action')?.endsWith('/sign-out') === true) sessionStorage.clear()
  if (form.dataset.enhance !== undefined) {
    event.preventDefault()
    void send(form, submitter)
  } else if (form.dataset.once !== undefined) {
    if (!isGet(form)) {
      leaving.isMeant = true
      forget(form)
    }
    busy(form, true)
  }
})

// Somebody who comes back by the browser's own button finds forms that work.
addEventListener('pageshow', () => {
  leaving.isMeant = false
  for (const form of document.querySelectorAll<HTMLFormElement>('form[aria-busy]')) busy(form, false)
})

// A field may be called method and hide the form's own property.
const isGet = (form: HTMLFormElement): boolean => form.getAttribute('method') !== 'post'

function busy(form: HTMLFormElement, isBusy: boolean): void {
  form.ariaBusy = isBusy ? 'true' : null
  for (const one of form.querySelectorAll('button:not([type=button])')) one.ariaDisabled = isBusy ? 'true' : null
}

async function send(form: HTMLFormElement, submitter: HTMLElement | null): Promise<void> {
  form.querySelector('.unsent')?.remove()
  const fields = new FormData(form, submitter)
  busy(form, true)
  try {
    const response = await ask(form, submitter, fields)
    await show(form, response)
  } catch {
    unsent(form, submitter, words.unsent ?? '')
  }
  busy(form, false)
}

function ask(form: HTMLFormElement, submitter: HTMLElement | null, fields: FormData): Promise<Response> {
  const action = submitter?.getAttribute('formaction') ?? form.getAttribute('action') ?? location.href
  const headers = { 'X-Enhance': '1' }
  // Without files the fields go as an ordinary form; FormData entries are strings then.
  const plain = new URLSearchParams([...fields].map(([name, value]) => [name, String(value)]))
  if (isGet(form)) return fetch(`${action.split('?')[0]}?${plain}`, { headers })
  return fetch(action, { method: 'post', headers, body: form.hasAttribute('enctype') ? fields : plain })
}

async function show(form: HTMLFormElement, response: Response): Promise<void> {
  if (isSignedOut(response)) return unsent(form, null, words.signedout ?? '', signInLink())
  const answer = new DOMParser().parseFromString(await response.text(), 'text/html')
  if (!response.ok && response.status !== 409 && response.status !== 422) {
    return unsent(form, null, answer.querySelector('h1')?.textContent ?? words.unsent ?? '')
  }
  if (response.ok) forget(form)
  const url = new URL(response.url)
  const isSamePage = !response.redirected || url.pathname === location.pathname
  // What is wrong stands at the top of the page, so then all of it is shown.
  const id = response.ok ? form.dataset.enhance ?? 'main' : 'main'
  if (!isSamePage || !swap(answer, id, form, !response.ok)) {
    leaving.isMeant = true
    return location.assign(url)
  }
  if (response.redirected || isGet(form)) withoutTold(response.url)
}

function unsent(form: HTMLFormElement, submitter: HTMLElement | null, text: string, ...ways: HTMLElement[]): void {
  const notice = tell(text)
  notice.classList.add('unsent')
  notice.role = 'alert'
  notice.append(...ways, button(words.retry ?? '', () => form.requestSubmit(submitter)))
  form.append(notice)
}

function withoutTold(address: string): void {
  const url = new URL(address)
  // Deleting writes the rest of the query anew, so that ?all would become ?all=.
  if (url.searchParams.has('told')) url.searchParams.delete('told')
  if (url.href !== location.href) history.replaceState(history.state, '', url)
}
