// The agenda from the command line: items with the numbers people see, and what the system proposes.
import { isAllowed } from '../platform/kit/may.ts'
import { textIn } from '../platform/kit/language.ts'
import { type DataCommand, flagText, WrongUse } from '../platform/command.ts'
import { findMeetingByName } from '../meeting/reads.ts'
import { loadAgenda, loadProposals } from './actions.ts'
import { asSeenBy, purposeWords } from './agenda.ts'
import { arrange } from './numbering.ts'
import { may } from './rules.ts'

export const showAgenda: DataCommand['run'] = async (call) => {
  const { world, by, language, say } = call
  const meeting = await findMeetingByName(world.database, flagText(call, 'meeting'))
  const agenda = meeting === null ? null : await loadAgenda(world.database, meeting.id)
  if (agenda === null || !isAllowed(may.see, by.actor, agenda, by.on)) throw new WrongUse(`--meeting ${flagText(call, 'meeting')}: ?`)
  const items = arrange(agenda.items).map((item) => asSeenBy(by.actor, item, by.on))
  const proposals = isAllowed(may.edit, by.actor, agenda, by.on) ? await loadProposals(world.database, agenda) : []
  say({ meeting: agenda.meeting, version: agenda.version, items, proposals }, [
    ...items.map((item) => `${item.shownNumber}  ${textIn(item.title, language)} (${purposeWords[item.purpose][language]})`),
    ...proposals.map((proposal) => `+ ${proposal.key}  ${textIn(proposal.title, language)}`),
  ])
  return 0
}
