// What a request tells of itself, read with suspicion: cookies, languages, codings, where it comes from.
import { isLanguage, type Language, languages } from '../kit/language.ts'

/** What the server knows of the connection; a test may give its own. */
export type Connection = { incoming?: { socket?: { remoteAddress?: string } } }

/**
 * The address of whoever asks. Only a proxy of one's own tells the truth about others, so its header counts only where
 * the installation says that there is one.
 */
export function addressOf(request: Request, connection: Connection | undefined): string {
  const told = process.env.TRUST_PROXY === '1' ? request.headers.get('x-forwarded-for')?.split(',').at(-1)?.trim() : undefined
  return told || connection?.incoming?.socket?.remoteAddress || 'unknown'
}

/** Whether the person's own connection is encrypted, as far as this program or a proxy before it can tell. */
export const isSecure = (request: Request): boolean =>
  new URL(request.url).protocol === 'https:' || request.headers.get('x-forwarded-proto') === 'https'

/** A form sent from another site. Browsers always say where a form comes from; programs need not. */
export function isForeign(request: Request): boolean {
  const site = request.headers.get('sec-fetch-site')
  if (site !== null && site !== 'same-origin' && site !== 'none') return true
  const origin = request.headers.get('origin')
  if (origin === null) return false
  if (origin === 'null') return site === null
  const host = request.headers.get('x-forwarded-host') ?? request.headers.get('host') ?? new URL(request.url).host
  return !URL.canParse(origin) || new URL(origin).host !== host.toLowerCase()
}

export function cookieOf(request: Request, name: string): string | null {
  for (const part of (request.headers.get('cookie') ?? '').split(';')) {
    const [key, ...value] = part.trim().split('=')
    if (key === name) return value.join('=') || null
  }
  return null
}

/** The language of the address, else the one that the browser asks for. */
export const languageOf = (request: Request): Language => {
  const first = new URL(request.url).pathname.split('/')[1]
  return isLanguage(first) ? first : wantedLanguage(request)
}

/** The one of our languages that the browser wants most; Finnish when it asks for none of them. */
export function wantedLanguage(request: Request): Language {
  const wanted = weighed(request.headers.get('accept-language') ?? '')
    .map(([tag, weight]) => ({ language: languages.find((one) => one === tag.slice(0, 2)), weight }))
    .filter(({ language, weight }) => language !== undefined && weight > 0)
  return wanted.toSorted((one, other) => other.weight - one.weight)[0]?.language ?? 'fi'
}

/** Whether an Accept-Encoding header allows a coding: named, or covered by *, and not refused with q=0. */
export function accepts(header: string | null | undefined, coding: string): boolean {
  const asked = weighed(header ?? '')
  const [, weight] = asked.find(([name]) => name === coding) ?? asked.find(([name]) => name === '*') ?? ['', 0]
  return weight > 0
}

/** The parts of a header such as `sv, en;q=0.5`; a weight that is no number counts as none. */
const weighed = (header: string): [string, number][] => header.split(',').map((part) => {
  const [name = '', ...parameters] = part.split(';').map((one) => one.trim().toLowerCase())
  const weight = parameters.find((one) => one.startsWith('q='))?.slice(2)
  return [name, weight === undefined ? 1 : /^[01](\.\d{0,3})?$/.test(weight) ? Number(weight) : 0]
})
