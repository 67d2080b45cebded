// The co-operation procedure on a matter's page.
import { type Cooperation, isMissing } from '../cooperation/cooperation.ts'
import { words } from '../cooperation/text.ts'
import type { Matter } from '../matter/matter.ts'
import { href, type Visit } from '../platform/http/visit.ts'
import { writtenDay } from '../platform/kit/day.ts'
import { ButtonLink } from '../platform/page/form.tsx'
import { Facts, Notice, Panel, Paragraphs } from '../platform/page/parts.tsx'

type Props = { visit: Visit; stored: Cooperation | null; matter: Matter; mayLead: boolean }

/** Not there for a matter that does not touch the staff and has no procedure. */
export function Cooperated({ visit, stored, matter, mayLead }: Props) {
  const { language, by } = visit
  const missing = isMissing(matter, stored, by.on)
  if (stored === null && !missing && !mayLead) return null
  const row = (term: 'subject' | 'material' | 'days' | 'staffSide' | 'outcome' | 'dissent') => stored === null || stored[term] === '' ? []
    : [{ term: words[term][language], value: <Paragraphs text={stored[term]} /> }]
  const day = (term: 'invitedOn' | 'finishedOn') => stored?.[term] == null ? [] : [{ term: words[term][language], value: writtenDay(stored[term], language) }]
  return (
    <Panel title={words.cooperation[language]} id="cooperation" actions={mayLead
      && <ButtonLink small href={href(visit, `/matters/${matter.id}/cooperation`)}>{words.open[language]}</ButtonLink>}>
      {missing && <Notice language={language} tone="warning"><p>{words.missing[language]}</p></Notice>}
      {stored === null ? <p class="quiet">{words.none[language]}</p>
        : <Facts rows={[...row('subject'), ...day('invitedOn'), ...row('material'), ...row('days'), ...row('staffSide'), ...row('outcome'), ...row('dissent'),
          ...day('finishedOn')]} />}
    </Panel>
  )
}
