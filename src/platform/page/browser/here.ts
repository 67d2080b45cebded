// What the parts of the script share: the words of the page, its status line, and whether a field was typed into.

// The words come with the script's own element, in the language of the page.
export const words: DOMStringMap = document.currentScript instanceof HTMLElement ? document.currentScript.dataset : {}

export type Control = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement

export const leaving = { isMeant: false }

/** The line that assistive technology listens to. It stays; only what is in it changes. */
export const told = (): HTMLElement | null => document.getElementById('told')

export function tell(text: string, tone = 'danger'): HTMLParagraphElement {
  const notice = document.createElement('p')
  notice.className = `notice notice--${tone}`
  notice.textContent = text
  return notice
}

/** A button that does something here, without the server. */
export function button(text: string, act: () => void): HTMLButtonElement {
  const made = document.createElement('button')
  made.type = 'button'
  made.className = 'button button--secondary button--small'
  made.textContent = text
  made.addEventListener('click', act)
  return made
}

/** Whether the session had ended when this was asked: the answer says so, or is the page where one signs in. */
export const isSignedOut = (response: Response): boolean =>
  response.status === 401 || (response.redirected && new URL(response.url).pathname.endsWith('/sign-in'))

/** The way to sign in without leaving what is written here. */
export function signInLink(): HTMLAnchorElement {
  const made = document.createElement('a')
  made.href = `/${document.documentElement.lang}/sign-in`
  made.target = '_blank'
  made.textContent = words.signinanew ?? ''
  return made
}

export const controlsOf = (within: ParentNode): Control[] =>
  [...within.querySelectorAll<Control>('input:not([type=hidden], [type=file], [type=password]), textarea, select')]

/** What the server wrote into a control. */
export const original = (control: Control): string =>
  control instanceof HTMLSelectElement
    ? ([...control.options].find((option) => option.defaultSelected) ?? control.options[0])?.value ?? ''
    : isTick(control) ? String(control.defaultChecked) : control.defaultValue

/** What is in it now. */
export const present = (control: Control): string => isTick(control) ? String(control.checked) : control.value

export function put(control: Control, value: string): void {
  if (isTick(control)) control.checked = value === 'true'
  else control.value = value
}

export const isTyped = (control: Control): boolean => original(control) !== present(control)

const isTick = (control: Control): control is HTMLInputElement =>
  control instanceof HTMLInputElement && (control.type === 'checkbox' || control.type === 'radio')

/** The same control in another version of the page: its form's id, its name and, in a group, its value. */
export const placeOf = (control: Control): string =>
  `${control.form?.getAttribute('id') ?? ''}\n${control.name}\n${isTick(control) ? control.value : ''}`
