// Small parts that tell who else is here ask for themselves again, while somebody looks at the page.
const every = 15_000

setInterval(() => {
  if (document.hidden) return
  for (const part of document.querySelectorAll<HTMLElement>('[data-poll]')) {
    if (!part.contains(document.activeElement)) void refresh(part)
  }
}, every)

async function refresh(part: HTMLElement): Promise<void> {
  try {
    const response = await fetch(part.dataset.poll ?? '', { headers: { 'X-Enhance': '1' } })
    if (!response.ok || response.redirected) return
    const fresh = new DOMParser().parseFromString(await response.text(), 'text/html').body.firstElementChild
    if (fresh !== null && fresh.outerHTML !== part.outerHTML) part.replaceWith(document.adoptNode(fresh))
  } catch {
    // The network is away; the next round asks again.
  }
}
