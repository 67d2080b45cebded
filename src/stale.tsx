// What is shown when somebody else saved first: both texts of every field that differs, so that nothing is lost.
import type { Tried, Visit } from './platform/http/visit.ts'
import { fill } from './platform/kit/language.ts'
import { Comparison } from './platform/page/comparison.tsx'
import { Notice } from './platform/page/parts.tsx'

const words = {
  title: { fi: 'Joku muu ehti tallentaa ensin', sv: 'Någon annan hann spara först', en: 'Somebody else saved first' },
  text: {
    fi: 'Mitään ei ole kadonnut: oma tekstisi on edelleen lomakkeella. Vertaa, korjaa ja tallenna uudelleen.',
    sv: 'Ingenting har gått förlorat: din text finns kvar i formuläret. Jämför, rätta och spara på nytt.',
    en: 'Nothing is lost: your own text is still in the form. Compare, mend and save again.',
  },
  theirs: { fi: 'Tallennettu nyt: {field}', sv: 'Sparat nu: {field}', en: 'Saved now: {field}' },
  yours: { fi: 'Sinun tekstisi: {field}', sv: 'Din text: {field}', en: 'Your text: {field}' },
}

/** The value at a dotted path, in the stored thing itself or in one of its parts. */
function valueAt(stored: unknown, path: string[]): string | undefined {
  const direct = path.reduce<unknown>((value, name) => isPart(value) ? value[name] : undefined, stored)
  if (direct === null) return ''
  if (typeof direct === 'string' || typeof direct === 'number') return String(direct)
  if (!isPart(stored)) return undefined
  for (const part of Object.values(stored)) {
    const inner = path.reduce<unknown>((value, name) => isPart(value) ? value[name] : undefined, part)
    if (typeof inner === 'string' || typeof inner === 'number') return String(inner)
  }
  return undefined
}

const isPart = (value: unknown): value is Record<string, unknown> =>
  value instanceof Object && !Array.isArray(value) && !(value instanceof Temporal.Instant)

/** Both texts side by side. */
export function stale(visit: Visit, tried: Tried) {
  const { language } = visit
  const clashes = Object.entries(tried.values).flatMap(([name, yours]) => {
    const theirs = valueAt(tried.theirs, name.split('.'))
    const own = tried.fields?.[name]
    if (theirs === undefined || theirs === yours || (tried.fields !== undefined && own === undefined)) return []
    const said = (value: string) => own?.said?.[value]?.[language] ?? (value === '' ? '–' : own?.written?.(value, language) ?? value)
    return [{ field: own?.label[language] ?? name, theirs: said(theirs), yours: said(yours) }]
  })
  return (
    <>
      <Notice language={language} tone="warning" title={words.title[language]}>{words.text[language]}</Notice>
      {clashes.map(({ field, theirs, yours }) => (
        <Comparison key={field} language={language}
          left={{ title: fill(words.theirs[language], { field }), text: theirs }}
          right={{ title: fill(words.yours[language], { field }), text: yours }} />
      ))}
    </>
  )
}
