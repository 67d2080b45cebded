// Verbs that list: where ids and numbers are found. Each shows what the person may see on the pages.
import { loadAgenda, loadProposals } from '../agenda/reads.ts'
import { asSeenBy, purposeWords, relationWords } from '../agenda/agenda.ts'
import { arrange } from '../agenda/numbering.ts'
import { may as mayAgenda } from '../agenda/rules.ts'
import { bodiesOf, roleWords } from '../body/body.ts'
import { listBodies, listMemberships, listPeriods } from '../body/reads.ts'
import { stateOf } from '../commitment/commitment.ts'
import { listCommitments } from '../commitment/reads.ts'
import { maySeeCommitment } from '../commitment/commitment.ts'
import { outcomeWords } from '../decision/decision.ts'
import { listDecisions } from '../decision/reads.ts'
import { listFollowups } from '../followup/reads.ts'
import { maySee as maySeeFollowup } from '../followup/rules.ts'
import { listIntakes } from '../intake/reads.ts'
import { mayRead } from '../intake/rules.ts'
import { findMeeting, listMeetings } from '../meeting/reads.ts'
import { stateWords } from '../meeting/meeting.ts'
import { currentVersion } from '../paper/paper.ts'
import { listPeople } from '../person/reads.ts'
import { may as mayPerson } from '../person/rules.ts'
import { type DataCall, exits, NotThere, wordsOf } from '../platform/command.ts'
import { writtenInstant } from '../platform/kit/day.ts'
import { textIn } from '../platform/kit/language.ts'
import { isAllowed } from '../platform/kit/may.ts'
import { papersOf, placed } from './places.ts'

/** Refuses as if nothing were there. */
export const unless = (isHidden: boolean, call: DataCall): void => {
  if (isHidden) throw new NotThere(call.words.join(' ') || call.name)
}

/** The meeting that the first word names, for somebody of its body. */
export async function seenMeeting(call: DataCall, shown = 'BODY/NUMBER') {
  const [word] = wordsOf(call, shown)
  const { meetingId } = await placed(call, 'meeting', word, {})
  const meeting = await findMeeting(call.world.database, String(meetingId))
  if (meeting === null || !isAllowed(mayAgenda.see, call.by.actor, meeting, call.by.on)) throw new NotThere(word)
  return meeting
}

export async function listPersons(call: DataCall): Promise<number> {
  wordsOf(call)
  unless(!isAllowed(mayPerson.add, call.by.actor, {}, call.by.on), call)
  const people = await listPeople(call.world.database)
  call.say(people, people.map((one) => [one.name, one.email].filter((part) => part !== null).join('  ')))
  return exits.done
}

export async function listOwnBodies(call: DataCall): Promise<number> {
  wordsOf(call)
  const bodies = await listBodies(call.world.database)
  call.say(bodies, bodies.map((one) => `${one.slug}  ${one.name[call.language]}`))
  return exits.done
}

export async function showBody(call: DataCall): Promise<number> {
  const [slug] = wordsOf(call, 'BODY')
  const body = (await listBodies(call.world.database)).find((one) => one.slug === slug)
  if (body === undefined) throw new NotThere(slug)
  const memberships = (await listMemberships(call.world.database, body.id)).map(({ email: _, ...one }) => one)
  const periods = await listPeriods(call.world.database, body.id)
  call.say({ ...body, memberships, periods }, [
    body.name[call.language], body.task[call.language],
    ...periods.map((one) => `${one.slug}  ${one.from}–${one.until ?? ''}`),
    ...memberships.map((one) => `${one.id}  ${one.name}, ${roleWords[one.role][call.language]}  ${one.from}–${one.until ?? ''}`),
  ])
  return exits.done
}

export async function listOwnMeetings(call: DataCall): Promise<number> {
  wordsOf(call)
  const { world, by, language } = call
  const slugs = new Map((await listBodies(world.database)).map((body) => [body.id, body.slug]))
  const meetings = (await listMeetings(world.database, bodiesOf(by.actor, by.on)))
    .map((meeting) => ({ ...meeting, body: slugs.get(meeting.bodyId) ?? '' }))
  call.say(meetings, meetings.map((one) => 
    `${one.body}/${one.number}  ${one.onDay} ${one.origin === 'memo' ? '' : `${one.starts}–${one.ends} `} ${stateWords[one.state][language]}`))
  return exits.done
}

/** The agenda with what came of each item, or with --json everything of it. */
export async function showAgenda(call: DataCall): Promise<number> {
  const { world, by, language } = call
  const agenda = await loadAgenda(world.database, (await seenMeeting(call)).id)
  if (agenda === null) throw new NotThere(call.words.join(' '))
  const decisions = await listDecisions(world.database, agenda.meeting.id)
  const items = arrange(agenda.items).map((item) => asSeenBy(by.actor, item, by.on))
    .map((item) => ({ ...item, outcome: decisions.get(item.id)?.outcome ?? null }))
  call.say({ meeting: agenda.meeting, version: agenda.version, items }, items.map((item) =>
    [`${item.shownNumber}  ${textIn(item.title, language)} (${[
      item.handledIn === null ? purposeWords[item.purpose][language] : `${relationWords.handledInItem[language]} ${item.handledIn.number}`,
      item.outcome === null ? '' : outcomeWords[item.outcome][language]].filter((one) => one !== '').join('; ')})`,
    ...item.joined.map((one, index) => `  ${item.shownNumber}+${index + 1}  ${textIn(one.title, language)}`)].join('\n')))
  return exits.done
}

export async function showProposals(call: DataCall): Promise<number> {
  const { world, by, language } = call
  const agenda = await loadAgenda(world.database, (await seenMeeting(call)).id)
  unless(agenda === null || !isAllowed(mayAgenda.add, by.actor, agenda, by.on), call)
  const proposals = agenda === null ? [] : await loadProposals(world.database, agenda)
  call.say(proposals, proposals.map((one) => `${one.key}  ${textIn(one.title, language)}`))
  return exits.done
}

export async function listPapers(call: DataCall): Promise<number> {
  const [word] = wordsOf(call, 'BODY/NUMBER/ITEM')
  const found = await placed(call, 'item', word, {})
  const papers = await papersOf(call, String(found.meetingId), String(found.itemId))
  const isSeated = isAllowed(mayAgenda.see, call.by.actor, await findMeeting(call.world.database, String(found.meetingId)) ?? { bodyId: '' }, call.by.on)
  unless(papers.length === 0 && !isSeated, call)
  call.say(papers, papers.map((one, index) => [index + 1, one.title, currentVersion(one)?.fileName ?? '–', one.level ?? ''].join('  ').trimEnd()))
  return exits.done
}

export async function listOwnCommitments(call: DataCall): Promise<number> {
  wordsOf(call)
  const { world, by } = call
  const all = (await listCommitments(world.database, bodiesOf(by.actor, by.on))).filter((one) => maySeeCommitment(by.actor, one, by.on))
    .map((one) => ({ ...one, state: stateOf(one, by.on) }))
  call.say(all, all.map((one) => `${one.id}  ${one.due ?? '–'}  ${one.matter} → ${one.bodies.map(({ name }) => name).join(', ')}`))
  return exits.done
}

export async function listOwnFollowups(call: DataCall): Promise<number> {
  wordsOf(call)
  const { world, by } = call
  const all = (await listFollowups(world.database, bodiesOf(by.actor, by.on), by.personId)).filter((one) => maySeeFollowup(by.actor, one, by.on))
  call.say(all, all.map((one) => `${one.id}  ${one.dueOn ?? '–'}  ${one.owner}: ${one.what}`))
  return exits.done
}

export async function listOwnIntakes(call: DataCall): Promise<number> {
  wordsOf(call)
  unless(!isAllowed(mayRead.see, call.by.actor, {}, call.by.on), call)
  const intakes = (await listIntakes(call.world.database)).map(({ reading, ...one }) => ({ ...one, document: reading.document, meeting: reading.meeting }))
  call.say(intakes, intakes.map((one) =>
    [one.id, writtenInstant(one.readAt, call.language), one.document.body, one.meeting.number, one.confirmed === null ? '' : '✓'].join('  ').trimEnd()))
  return exits.done
}
