// What words on the command line name among structures, what is filled in for verbs about them, and what is listed and fetched.
import { writeFile } from 'node:fs/promises'
import { dutyWords } from '../duty/duty.ts'
import { listDuties } from '../duty/reads.ts'
import { inOrder, reportInto, type Finding } from '../finding/finding.ts'
import { type Judgement, mayJudge } from '../judgement/judgement.ts'
import { listJudgements } from '../judgement/reads.ts'
import { listOrganisationsOn } from '../organisation/reads.ts'
import type { Organisation } from '../organisation/organisation.ts'
import { type DataCall, exits, flagText, NotThere, Refused, wordsOf } from '../platform/command.ts'
import { readGiven } from '../platform/command/given.ts'
import { writtenDay } from '../platform/kit/day.ts'
import { textIn } from '../platform/kit/language.ts'
import { isAllowed } from '../platform/kit/may.ts'
import { kindOfWorkbook } from '../platform/workbook/inspect.ts'
import { findProgramme } from '../programme/reads.ts'
import { findRevision, listOpenJoins, listRevisions } from '../revision/reads.ts'
import type { Join, Revision, RevisionHead } from '../revision/revision.ts'
import { may } from '../revision/rules.ts'
import { stateWords, uploadWords } from '../revision/text.ts'
import { checkStructures } from '../soundness/soundness.ts'
import { structuresIn } from '../structure/extract.ts'
import { structureJson } from '../template/writing.ts'
import { originOf, structureWorkbook } from '../template/workbook.ts'
import { listTransfers } from '../transfer/reads.ts'
import { may as mayTransfer } from '../transfer/rules.ts'
import { kindWords, stateWords as transferStates } from '../transfer/text.ts'
import type { Transfer } from '../transfer/transfer.ts'
import { refuseErrors } from './findings.ts'
import type { Input } from './verb.ts'

async function organisationsOf({ world }: DataCall): Promise<{ programmeId: string; list: Organisation[] }> {
  const programme = await findProgramme(world.database)
  return programme === null ? { programmeId: '', list: [] }
    : { programmeId: programme.id, list: await listOrganisationsOn(world.database, programme.id, programme.goLiveOn) }
}

const called = (one: Organisation, word: string): boolean => one.id === word.toLowerCase()
  || Object.values(one.name).some((name) => name.toLowerCase() === word.trim().toLowerCase())

/** An organisation by its name in any language, or by its id. Where names collide, the one that begins is meant. */
export async function organisationNamed(call: DataCall, word: string): Promise<Organisation | undefined> {
  const found = (await organisationsOf(call)).list.filter((one) => called(one, word))
  return found.find((one) => one.side === 'incoming') ?? found[0]
}

/** "Lapin elinvoimakeskus/3" is its version 3, the name alone its newest; only what the person may see. */
export async function revisionNamed(call: DataCall, word: string): Promise<RevisionHead | undefined> {
  const [, name = word, number] = /^(.*)\/(\d{1,6})$/.exec(word) ?? []
  const organisation = await organisationNamed(call, name)
  const { programmeId } = await organisationsOf(call)
  const own = (await listRevisions(call.world.database, programmeId)).filter((one) => one.organisationId === organisation?.id
    && isAllowed(may.see, call.by.actor, one, call.by.on))
  return number === undefined ? own[0] : own.find((one) => String(one.number) === number)
}

const byBeginning = <One extends { id: string }>(list: One[], word: string): One | undefined => {
  const found = /^[0-9a-f-]{4,36}$/i.test(word) ? list.filter((one) => one.id.startsWith(word.toLowerCase())) : []
  return found.length === 1 ? found[0] : undefined
}

export async function transferNamed(call: DataCall, word: string): Promise<Transfer | undefined> {
  const { programmeId } = await organisationsOf(call)
  return byBeginning((await listTransfers(call.world.database, programmeId)).filter((one) => isAllowed(mayTransfer.see, call.by.actor, one, call.by.on)), word)
}

/** What was said of a proposal, by the beginning of its id. */
export async function judgementNamed(call: DataCall, word: string): Promise<Judgement | undefined> {
  const { programmeId } = await organisationsOf(call)
  return byBeginning((await listJudgements(call.world.database, programmeId)).filter((one) =>
    isAllowed(mayJudge, call.by.actor, { organisationId: one.organisationId, programmeId }, call.by.on)), word)
}

export async function joinNamed(call: DataCall, word: string): Promise<Join | undefined> {
  const { list } = await organisationsOf(call)
  const waiting = (await Promise.all(list.map((one) => listOpenJoins(call.world.database, one.id)))).flat()
  return byBeginning(waiting.filter((one) => isAllowed(may.join, call.by.actor, { ...one, state: 'draft' }, call.by.on)), word)
}

export async function dutyNamed(call: DataCall, word: string): Promise<{ id: string } | undefined> {
  const { programmeId } = await organisationsOf(call)
  return byBeginning(await listDuties(call.world.database, programmeId), word)
}

const fileBytesMax = 64 * 1024 * 1024

/** A file of a structure as the act wants it; everything wrong in it is told at once. */
export async function structureIn(word: string): Promise<Input> {
  const { bytes, fileName } = await readGiven(word, fileBytesMax)
  const findings: Finding[] = []
  const located = await structuresIn(fileName, bytes, null, reportInto(findings))
  const all = inOrder([...findings, ...checkStructures(located)])
  refuseErrors(all)
  const [only] = located
  if (only === undefined || located.length > 1) throw new Refused([uploadWords.severalStructures], ['severalStructures'])
  return { fileName, content: JSON.stringify(only.structure), findings: all.slice(0, 2_000),
    origin: kindOfWorkbook(bytes) === 'xlsx' ? await originOf(bytes) : null }
}

/** The versions of structures that the person may see. */
export async function listRevisionsSeen(call: DataCall): Promise<number> {
  wordsOf(call)
  const { programmeId, list } = await organisationsOf(call)
  const seen = (await listRevisions(call.world.database, programmeId)).filter((one) => isAllowed(may.see, call.by.actor, one, call.by.on))
  const rows = seen.map(({ id, number, organisationId, state, validFrom, version, sha256 }) => ({ id, number, state, validFrom, version, sha256,
    organisation: textIn(list.find((one) => one.id === organisationId)?.name ?? {}, call.language) }))
  call.say(rows, rows.map((one) => `${one.organisation}/${one.number}  ${stateWords[one.state][call.language]}  ${writtenDay(one.validFrom, call.language)}`))
  return exits.done
}

/** Saves what a version holds, as a workbook to edit and bring back or as JSON. */
export async function fetchRevision(call: DataCall): Promise<number> {
  const [word] = wordsOf(call, 'ORGANISATION/NUMBER')
  const head = await revisionNamed(call, word)
  const revision: Revision | null = head === undefined ? null : await findRevision(call.world.database, head.id)
  if (revision === null) throw new NotThere(word)
  const out = flagText(call, 'out')
  await writeFile(out, /\.json$/i.test(out) ? structureJson(revision.content)
    : await structureWorkbook([revision.content], call.language, `${revision.id} ${revision.version}`))
  call.say({ out, revisionId: revision.id, version: revision.version }, [out])
  return exits.done
}

/** The transfers that the person may see. */
export async function listTransfersSeen(call: DataCall): Promise<number> {
  wordsOf(call)
  const { programmeId, list } = await organisationsOf(call)
  const named = (id: string) => textIn(list.find((one) => one.id === id)?.name ?? {}, call.language)
  const seen = (await listTransfers(call.world.database, programmeId)).filter((one) => isAllowed(mayTransfer.see, call.by.actor, one, call.by.on))
  call.say(seen, seen.map((one) => [one.id, transferStates[one.state][call.language], `${kindWords[one.of][call.language]} ${one.itemId}`,
    `${named(one.giverId)} → ${named(one.receiverId)}`, writtenDay(one.onDay, call.language)].join('  ')))
  return exits.done
}

/** Who holds which duty, and who has held it. */
export async function listDutiesSeen(call: DataCall): Promise<number> {
  wordsOf(call)
  const { programmeId, list } = await organisationsOf(call)
  const duties = await listDuties(call.world.database, programmeId)
  const named = (id: string | null) => id === null ? '' : textIn(list.find((one) => one.id === id)?.name ?? {}, call.language)
  call.say(duties, duties.map((one) => [one.id, one.name, dutyWords[one.kind][call.language], named(one.organisationId),
    `${writtenDay(one.from, call.language)} – ${one.until === null ? '' : writtenDay(one.until, call.language)}`].join('  ').replace(/ {3,}/g, '  ')))
  return exits.done
}
