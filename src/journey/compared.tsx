// The alternatives of a matter on its page: between what, and what was chosen.
import { href, type Visit } from '../platform/http/visit.ts'
import { fill, textIn } from '../platform/kit/language.ts'
import { Badge, Panel } from '../platform/page/parts.tsx'
import type { Compared } from './journey.ts'
import { words } from './text.ts'

export function Alternatives({ visit, matterId, compared }: { visit: Visit; matterId: string; compared: Compared[] }) {
  const { language } = visit
  return (
    <Panel title={words.alternatives[language]} id="alternatives">
      {compared.length === 0 ? <p class="quiet">{words.noneCompared[language]}</p> : (
        <ul class="todo">{compared.map((one) => <li key={one.id} class="todo__item"><div class="todo__what"><One visit={visit} one={one} /></div></li>)}</ul>
      )}
      <p class="no-print"><a href={href(visit, `/matters/${matterId}/appraisals`)}>{words.toAppraisal[language]}</a></p>
    </Panel>
  )
}

function One({ visit: { language }, visit, one: { id, state, alternatives } }: { visit: Visit; one: Compared }) {
  const chosen = alternatives.find((one) => one.isChosen)
  const names = alternatives.filter((one) => !one.isChosen).map((one) => textIn(one.name, language)).join(', ')
  return (
    <>
      <a href={href(visit, `/appraisals/${id}`)}>{words.appraisal[language]}</a>{state === 'laidAside' && <> <Badge>{words.aside[language]}</Badge></>}
      {chosen !== undefined && <p>{fill(words.chosen[language], { name: textIn(chosen.name, language) })}</p>}
      <p class="todo__about">{fill(words[chosen === undefined ? 'compared' : 'fallen'][language], { names })}</p>
    </>
  )
}
