// What stands now, for verbs that change a part of it: what the command line does not give is kept as it is.
import { findItem, loadAgenda, loadProposals } from '../agenda/reads.ts'
import { findBody, findBodyBySlug } from '../body/reads.ts'
import { findCommitment } from '../commitment/reads.ts'
import { findDecision } from '../decision/reads.ts'
import { findFollowup } from '../followup/reads.ts'
import { findMeeting } from '../meeting/reads.ts'
import { findMemo } from '../memo/reads.ts'
import { findMinutes } from '../minutes/reads.ts'
import { findPaper } from '../paper/reads.ts'
import { hashToken } from '../person/session.ts'
import { type DataCall, flagText, NotThere, WrongUse } from '../platform/command.ts'
import { readGiven } from '../platform/command/given.ts'
import { findProgramme } from '../programme/reads.ts'
import { papersOf } from './places.ts'
import type { Input } from './verb.ts'

const idIn = (input: Input, field: string): string => String(input[field] ?? '')
const there = <Found>(call: DataCall, found: Found | null): Found => {
  if (found === null) throw new NotThere(call.words.join(' '))
  return found
}
export const listOf = (value: unknown): string[] => [value].flat().filter((one) => typeof one === 'string')

/** The first line of a file: a password in a flag could be read by everybody on the machine. */
async function passwordOf(call: DataCall): Promise<string> {
  const { bytes } = await readGiven(flagText(call, 'passwordFile'), 10_000)
  return bytes.toString('utf8').split(/\r?\n/)[0] ?? ''
}

export const firstPerson = async (call: DataCall): Promise<Input> => ({
  language: call.language, password: await passwordOf(call), startedAt: call.world.machine.now().toString(),
  // The session that comes with setting up is nobody's: its token is not kept.
  tokenHash: hashToken(call.world.random(32)),
})

export const newPerson = async (call: DataCall): Promise<Input> => ({ language: call.language, password: await passwordOf(call) })

export const account = async (call: DataCall): Promise<Input> => ({ password: await passwordOf(call) })

export const programme = async (call: DataCall): Promise<Input> => ({ programmeId: there(call, await findProgramme(call.world.database)).id })

export async function body(call: DataCall, input: Input): Promise<Input> {
  const { name, task, language, reportsToId, quorum, approvalsNeeded, approvesStructures, onlyPrepares, aliases, version }
    = there(call, await findBody(call.world.database, idIn(input, 'bodyId')))
  return { name, task, language, reportsToId, quorum, approvalsNeeded, approvesStructures, onlyPrepares, aliases, version }
}

export async function meeting(call: DataCall, input: Input): Promise<Input> {
  const { onDay, starts, ends, place, remoteLink, version } = there(call, await findMeeting(call.world.database, idIn(input, 'meetingId')))
  return { onDay, starts, ends, place, remoteLink, version }
}

/** Every proposal, unless some were chosen. */
export async function proposals(call: DataCall, input: Input): Promise<Input> {
  const agenda = there(call, await loadAgenda(call.world.database, idIn(input, 'meetingId')))
  return { keys: (await loadProposals(call.world.database, agenda)).map((one) => one.key) }
}

/** Editing an item changes only what is given; what was seen of it is all that stands in. */
export const itemVersion = async (call: DataCall, input: Input): Promise<Input> =>
  ({ version: there(call, await findItem(call.world.database, idIn(input, 'meetingId'), idIn(input, 'itemId'))).version })

export async function order(call: DataCall, input: Input): Promise<Input> {
  const agenda = there(call, await loadAgenda(call.world.database, idIn(input, 'meetingId')))
  const { parentId } = there(call, agenda.items.find((one) => one.id === input.itemId) ?? null)
  return { parentId, version: agenda.version }
}

/** The papers of an item that --papers names by their numbers. */
export async function partPapers(call: DataCall, input: Input): Promise<Input> {
  const papers = await papersOf(call, idIn(input, 'meetingId'), idIn(input, 'itemId'))
  const numbers = listOf(call.flags.papers).flatMap((one) => one.split(',')).map((one) => one.trim()).filter((one) => one !== '')
  return { paperIds: numbers.map((number) => {
    const found = /^\d{1,3}$/.test(number) ? papers[Number(number) - 1] : undefined
    if (found === undefined) throw new WrongUse(`--papers ${number}: 1–${papers.length}`)
    return found.id
  }) }
}

export const paper = async (call: DataCall, input: Input): Promise<Input> =>
  ({ version: there(call, await findPaper(call.world.database, idIn(input, 'paperId'))).version })

export async function texts(call: DataCall, input: Input): Promise<Input> {
  const { handling = '', decision = '', version = 1 } = await findDecision(call.world.database, idIn(input, 'itemId')) ?? {}
  return { handling, decision, version }
}

export const decisionVersion = async (call: DataCall, input: Input): Promise<Input> => ({ version: (await texts(call, input)).version })

export async function followup(call: DataCall, input: Input): Promise<Input> {
  const { what, owner, ownerId, dueOn, version } = there(call, await findFollowup(call.world.database, idIn(input, 'followupId')))
  return { what, owner, ownerId, dueOn, version }
}

export const followupVersion = async (call: DataCall, input: Input): Promise<Input> => ({ version: (await followup(call, input)).version })

export const minutesVersion = async (call: DataCall, input: Input): Promise<Input> =>
  ({ version: there(call, await findMinutes(call.world.database, idIn(input, 'meetingId'))).version })

const memoOf = async (call: DataCall, input: Input) =>
  there(call, await findMemo(call.world.database, idIn(input, 'meetingId'), idIn(input, 'memoId')))

export const memoVersion = async (call: DataCall, input: Input): Promise<Input> => ({ version: (await memoOf(call, input)).version })

/** The memo with the passages that --passage N=TEXT gives anew; an empty one is left out. */
export async function memo(call: DataCall, input: Input): Promise<Input> {
  const { version, distribution, channel, contact, passages } = await memoOf(call, input)
  const anew = new Map(listOf(call.flags.passage).map((one) => {
    const [, number = '', text = ''] = /^(\d{1,4})=(.*)$/s.exec(one) ?? []
    if (passages[Number(number) - 1] === undefined) throw new WrongUse(`--passage ${one}: 1–${passages.length}`)
    return [Number(number) - 1, text]
  }))
  return { version, distribution, channel, contact,
    passages: passages.map((one, index) => ({ ...one, text: anew.get(index) ?? one.text })) }
}

/** Bodies of ours by their slugs, others by their names. */
export async function namedBodies(call: DataCall): Promise<Input> {
  const found = await Promise.all(listOf(call.flags.body).map(async (name) => ({ name, body: await findBodyBySlug(call.world.database, name) })))
  return { bodyIds: Object.fromEntries(found.flatMap(({ body: own }) => own === null ? [] : [[own.id, true]])),
    others: found.flatMap(({ name, body: own }) => own === null ? [name] : []) }
}

export async function commitment(call: DataCall, input: Input): Promise<Input> {
  const { matter, action, due, then, bodies, version } = there(call, await findCommitment(call.world.database, idIn(input, 'commitmentId')))
  const kept = { bodyIds: Object.fromEntries(bodies.flatMap((one) => one.bodyId === null ? [] : [[one.bodyId, true]])),
    others: bodies.flatMap((one) => one.bodyId === null ? [one.name] : []) }
  return { matter, action, due, then, version, ...(call.flags.body === undefined ? kept : await namedBodies(call)) }
}
