// A form of a page as a browser without script would send it: every field with the value it was shown with.

const attribute = (tag: string, name: string): string | undefined => {
  const found = new RegExp(`\\s${name}="([^"]*)"`).exec(tag)?.[1]
  return found === undefined ? undefined : unescaped(found)
}

const unescaped = (text: string): string =>
  text.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&quot;', '"').replaceAll('&#39;', "'").replaceAll('&amp;', '&')

/** The form whose action ends as given, with its fields. */
export function filledForm(html: string, ending: string): { action: string; values: Record<string, string> } {
  const form = [...html.matchAll(/<form\b[^>]*>[\s\S]*?<\/form>/g)].map(([text]) => text)
    .find((text) => attribute(text, 'action')?.endsWith(ending))
  if (form === undefined) throw new Error(`There is no form that posts to …${ending}`)
  const values: Record<string, string> = {}
  for (const [tag] of form.matchAll(/<input\b[^>]*>/g)) {
    const [name, type] = [attribute(tag, 'name'), attribute(tag, 'type')]
    const isChosen = (type !== 'checkbox' && type !== 'radio') || / checked(?=[\s=/>])/.test(tag)
    if (name !== undefined && type !== 'file' && isChosen) values[name] = attribute(tag, 'value') ?? (type === 'checkbox' ? 'on' : '')
  }
  for (const [, tag = '', inner = ''] of form.matchAll(/<textarea\b([^>]*)>([\s\S]*?)<\/textarea>/g)) {
    values[attribute(tag, 'name') ?? ''] = unescaped(inner.replace(/^\n/, ''))
  }
  for (const [, tag = '', inner = ''] of form.matchAll(/<select\b([^>]*)>([\s\S]*?)<\/select>/g)) {
    const options = [...inner.matchAll(/<option\b([^>]*)>/g)].map(([, option = '']) => option)
    const chosen = options.find((option) => / selected(?=[\s=]|$)/.test(option)) ?? options[0] ?? ''
    values[attribute(tag, 'name') ?? ''] = attribute(chosen, 'value') ?? ''
  }
  return { action: attribute(form, 'action') ?? '', values }
}
