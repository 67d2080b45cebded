// The way from an item to the appraisal of its matter, and what has to be said there before the decision.
import { acceptsItems } from '../meeting/meeting.ts'
import { href } from '../platform/http/visit.ts'
import { isAllowed } from '../platform/kit/may.ts'
import { Panel } from '../platform/page/parts.tsx'
import type { View } from './item-page.tsx'
import { may } from './rules.ts'
import { words } from './text.ts'

/** The way to the matter's appraisal; whoever builds the agenda finds it also when there is none yet. */
export function Alternatives({ visit, item, appraisal, room }: View) {
  const { language, by } = visit
  const mayBegin = item.matterId !== null && acceptsItems(room.meeting) && isAllowed(may.write, by.actor, room, by.on)
  if (appraisal === null && !mayBegin) return null
  return (
    <Panel title={words.appraisal[language]} id="appraisal">
      {appraisal === null && <p class="quiet">{words.noAppraisal[language]}</p>}
      {appraisal === 'open' && room.stored?.outcome == null && isAllowed(may.record, by.actor, room, by.on) && <p>{words.appraisalFirst[language]}</p>}
      <p><a href={href(visit, `/meetings/${item.meetingId}/items/${item.id}/appraisal`)}>{words[appraisal === null ? 'beginAppraisal'
        : 'seeAppraisal'][language]}</a></p>
    </Panel>
  )
}
