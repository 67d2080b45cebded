// Dragging a row by its handle. The drop fills in and sends the row's own form, the same as typing the number.
document.addEventListener('pointerdown', (event) => {
  if (!(event.target instanceof Element) || event.button !== 0) return
  const handle = event.target.closest<HTMLElement>('[data-handle]')
  const item = handle?.closest<HTMLElement>('[data-item]')
  const form = item?.querySelector<HTMLFormElement>('form[data-move]')
  if (handle && item && form && item.closest('[data-sortable]')) {
    event.preventDefault()
    drag(handle, item, form, event.pointerId)
  }
})

const placeField = (item: Element): HTMLInputElement | null => item.querySelector('form[data-move] input[name=to]')

function drag(handle: HTMLElement, item: HTMLElement, form: HTMLFormElement, pointer: number): void {
  const rows = () => [...item.parentElement?.children ?? []].filter((row) => row.matches('[data-item]'))
  const places = rows().map((row) => placeField(row)?.defaultValue ?? '')
  const from = rows().indexOf(item)
  const stop = new AbortController()
  const within = { signal: stop.signal }
  const back = () => item.parentElement?.insertBefore(item, rows().filter((row) => row !== item)[from] ?? null)
  const end = (isDropped: boolean) => {
    stop.abort()
    item.classList.remove('agenda__item--moving')
    const now = rows().indexOf(item)
    const field = placeField(item)
    if (now === from || field === null) return
    if (!isDropped) return back()
    field.value = places[now] ?? ''
    form.requestSubmit()
  }
  item.classList.add('agenda__item--moving')
  handle.setPointerCapture(pointer)
  handle.addEventListener('pointermove', (event) => {
    follow(item, event.clientY)
    const edge = event.clientY < 60 ? -12 : event.clientY > innerHeight - 60 ? 12 : 0
    if (edge !== 0) scrollBy(0, edge)
  }, within)
  handle.addEventListener('pointerup', () => end(true), within)
  handle.addEventListener('pointercancel', () => end(false), within)
  document.addEventListener('keydown', (event) => event.key === 'Escape' && end(false), within)
}

/**
 * The row changes places with a neighbour when the pointer passes that neighbour's middle. It is the neighbour that
 * moves: a row taken out of the page would lose the pointer.
 */
function follow(item: HTMLElement, y: number): void {
  const middle = (row: Element) => row.getBoundingClientRect().top + row.getBoundingClientRect().height / 2
  const before = item.previousElementSibling
  const after = item.nextElementSibling
  if (before?.matches('[data-item]') === true && y < middle(before)) item.after(before)
  else if (after?.matches('[data-item]') === true && y > middle(after)) item.before(after)
}
