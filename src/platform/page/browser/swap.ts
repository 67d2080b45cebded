// Puts a part of an answer in the place of the same part here, and keeps what people were in the middle of.
import { type Control, controlsOf, isTyped, original, placeOf, present, put, tell, told, words } from './here.ts'

type Kept = { place: string; value: string; original: string; version: string | undefined }

/** Swaps the element of that id. `sent` is the form whose contents the answer already knows. */
export function swap(answer: Document, id: string, sent: HTMLFormElement, isWrong: boolean): boolean {
  const old = document.getElementById(id)
  const fresh = answer.getElementById(id)
  if (old === null || fresh === null) return false
  const focused = document.activeElement?.id ?? ''
  const open = [...old.querySelectorAll<HTMLDetailsElement>('details[id][open]')].map((one) => one.id)
  const kept = controlsOf(old).filter((one) => one.form !== sent && isTyped(one)).map(keep)
  document.title = answer.title
  old.replaceWith(document.adoptNode(fresh))
  for (const one of open) document.getElementById(one)?.setAttribute('open', '')
  giveBack(fresh, kept)
  told()?.replaceChildren(...answer.getElementById('told')?.childNodes ?? [])
  moveFocus(fresh, isWrong ? '' : focused)
  return true
}

const versionOf = (control: Control): HTMLInputElement | null =>
  control.form?.querySelector<HTMLInputElement>('input[name=_version]') ?? null

const keep = (control: Control): Kept => ({
  place: placeOf(control), value: present(control), original: original(control), version: versionOf(control)?.value,
})

function giveBack(fresh: HTMLElement, kept: Kept[]): void {
  const controls = new Map(controlsOf(fresh).map((control) => [placeOf(control), control]))
  for (const one of kept) {
    const control = controls.get(one.place)
    if (control === undefined || control.matches(':read-only:not(select)')) continue
    const isChanged = original(control) !== one.original
    put(control, one.value)
    // Whoever listens to typing, such as autosave, goes on with the new control.
    control.dispatchEvent(new Event('input', { bubbles: true }))
    if (!isChanged) continue
    // The old version goes along, so that the server shows both texts before anything is overwritten.
    const version = versionOf(control)
    if (version !== null && one.version !== undefined) version.value = one.version
    control.after(tell(words.clash ?? '', 'warning'))
  }
}

function moveFocus(fresh: HTMLElement, focused: string): void {
  const same = focused === '' ? null : document.getElementById(focused)
  // A button may have become idle, such as "up" on the first row: its neighbour takes over.
  const usable = same?.matches(':disabled') === true
    ? same.parentElement?.querySelector<HTMLElement>('button:enabled') : same
  const next = fresh.querySelector<HTMLElement>('[data-focus]') ?? usable ?? fresh
  if (next === fresh) fresh.tabIndex = -1
  next.focus()
}
