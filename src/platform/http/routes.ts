// How a slice declares its addresses: nouns are shown, acts are posted.
import { type Action, type Answer, perform, type Result } from '../act.ts'
import { writtenInstant } from '../kit/day.ts'
import { formBytesMax, InputRefused, openFormBytesMax, readForm } from './form.ts'
import type { FieldWords, Reply, Route, Show, Tried, Visit } from './visit.ts'

/** A page that a signed-in person may ask for. */
export const show = (path: string, handle: Show): Route => ({ method: 'GET', path, handle, isOpen: false })

/** A page that anybody may ask for. */
export const showOpen = (path: string, handle: Show): Route => ({ method: 'GET', path, handle, isOpen: true })

export type Posting<Saved> = {
  /** Where to go when it is done, without the language. */
  back: (answer: Saved, visit: Visit, input: Record<string, unknown>) => string
  /** The page with the form, shown again with everything typed when it was not done. */
  again: Show
  /** What to add to, or make of, the form's own input; parameters of the address win over the form. */
  input?: (visit: Visit, form: Record<string, unknown>) => Promise<Record<string, unknown>> | Record<string, unknown>
  cookies?: (answer: Saved, visit: Visit, input: Record<string, unknown>) => string[]
  /** Whether what was done is what was wanted; else the page that follows says what it was. Told unless said otherwise. */
  isTold?: (answer: Saved) => boolean
  /** How the fields are called and their choices said when two people saved at once; other fields are not compared. */
  fields?: Record<string, FieldWords>
  /** Whether a form sent twice is one act, as it is unless said otherwise. */
  isOnce?: boolean
  isOpen?: boolean
}

/** An act behind a form. */
export function post<Input, Subject, Change, Saved extends Answer, Code extends string>(
  path: string, act: Action<Input, Subject, Change, Saved, Code>, posting: Posting<Saved>,
): Route {
  const handle = async (visit: Visit): Promise<Reply> => {
    const form = await readForm(visit.request, posting.isOpen ? openFormBytesMax : formBytesMax)
    const key = (posting.isOnce === false ? null : form.key) ?? visit.world.random(18)
    const { input, result } = await tryTo(visit, act, posting, form.input, key)
    // What is wrong in the address itself is not there; only what was filled in can be mended.
    if (result.kind === 'notFound' || (result.kind === 'invalid' && result.faults.some((fault) => fault.field in visit.params))) return null
    const isAutosave = visit.request.headers.has('x-autosave')
    if (result.kind === 'done') {
      if (isAutosave) return saved(visit, result.answer)
      const to = posting.back(result.answer, visit, input)
      if (posting.isTold?.(result.answer) === false) return { kind: 'redirect', to: `/${visit.language}${to}` }
      const mark = to.includes('?') ? '&' : '?'
      const [page, fragment] = to.split('#')
      const told = `${page}${mark}told=${act.records}${fragment === undefined ? '' : `#${fragment}`}`
      return { kind: 'redirect', to: `/${visit.language}${told}`, cookies: posting.cookies?.(result.answer, visit, input) ?? [] }
    }
    const tried: Tried = {
      path: visit.path, values: form.values,
      faults: result.kind === 'invalid' ? result.faults : [],
      refusals: result.kind === 'refused' ? result.refusals : [],
      theirs: result.kind === 'stale' ? result.theirs : null, fields: posting.fields,
    }
    if (isAutosave) return notSaved(visit, tried)
    // The frame around the page tells what went wrong, so it is told to the visit itself.
    visit.tried = tried
    const page = await posting.again(visit)
    if (page?.kind !== 'page') {
      visit.tried = null
      return page
    }
    return { ...page, status: page.status ?? (result.kind === 'stale' ? 409 : 422) }
  }
  return { method: 'POST', path, handle, records: act.records, isOpen: posting.isOpen ?? false }
}

/** Does the act on what the form becomes; a form that cannot become an input is told like any other fault. */
async function tryTo<Input, Subject, Change, Saved extends Answer, Code extends string>(
  visit: Visit, act: Action<Input, Subject, Change, Saved, Code>, posting: Posting<Saved>, form: Record<string, unknown>, key: string,
): Promise<{ input: Record<string, unknown>; result: Result<Saved> }> {
  try {
    const made = posting.input === undefined ? form : await posting.input(visit, form)
    const input = { ...made, ...visit.params }
    return { input, result: await perform(visit.world, act, visit.by, input, key) }
  } catch (error) {
    if (error instanceof InputRefused) return { input: {}, result: { kind: 'invalid', faults: error.faults } }
    throw error
  }
}

const json = (status: number, value: unknown): Reply => ({
  kind: 'raw', response: Response.json(value, { status, headers: { 'Cache-Control': 'no-store' } }),
})

const savedWords = { fi: 'Tallennettu', sv: 'Sparat', en: 'Saved' }
const clashWords = {
  fi: 'Joku muu on tallentanut samaan kohtaan. Tekstisi on tallessa tällä sivulla.',
  sv: 'Någon annan har sparat samma punkt. Din text finns kvar på sidan.',
  en: 'Somebody else has saved the same part. Your text is still on this page.',
}

function saved(visit: Visit, answer: Answer & { version?: unknown }): Reply {
  const at = writtenInstant(visit.by.now, visit.language)
  return json(200, { message: `${savedWords[visit.language]} ${at}`, version: answer.version ?? null })
}

function notSaved(visit: Visit, tried: Tried): Reply {
  if (tried.theirs !== null) return json(409, { message: clashWords[visit.language] })
  const words = [...tried.faults, ...tried.refusals].map((one) => one.words[visit.language])
  return json(422, { message: words.join(' ') })
}
