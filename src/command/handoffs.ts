// Looks at hand-offs from the command line, fetches packages, and fills in what verbs about them need.
import { writeFile } from 'node:fs/promises'
import type { Handoff } from '../handoff/handoff.ts'
import { prepareFreezing, signRelease } from '../handoff/making.ts'
import { findPackage, gather, listHandoffs } from '../handoff/reads.ts'
import { may } from '../handoff/rules.ts'
import { stateWords, stepWords, words } from '../handoff/text.ts'
import { readColumnMapping } from '../payroll/mapping.ts'
import { refusalKinds } from '../payroll/refusals.ts'
import { mappingFaultWords, refusalInWords, writtenRefusal, writtenSubject } from '../payroll/text.ts'
import { type DataCall, exits, flagText, NotThere, wordsOf, WrongUse } from '../platform/command.ts'
import { readGiven } from '../platform/command/given.ts'
import { decodeText } from '../platform/extract/decoding.ts'
import { writtenInstant } from '../platform/kit/day.ts'
import { fill, textIn } from '../platform/kit/language.ts'
import { isAllowed } from '../platform/kit/may.ts'
import { fingerprintOf } from '../platform/signature.ts'
import { findProgramme } from '../programme/reads.ts'
import type { Programme } from '../programme/programme.ts'
import { readStated } from '../receipt/stating.ts'
import { formWords, writtenDifference, writtenStatingFault } from '../receipt/text.ts'
import type { Input } from './verb.ts'

async function seenProgramme({ world, by, words: given, name }: DataCall): Promise<Programme> {
  const programme = await findProgramme(world.database)
  if (programme === null || !isAllowed(may.see, by.actor, { programmeId: programme.id }, by.on)) throw new NotThere(given.join(' ') || name)
  return programme
}

/** The hand-offs a person may see, newest first. */
export async function seenHandoffs(call: DataCall): Promise<Handoff[]> {
  return listHandoffs(call.world.database, (await seenProgramme(call)).id)
}

async function seenHandoff(call: DataCall): Promise<Handoff> {
  const [word] = wordsOf(call, 'HANDOFF')
  const found = (await seenHandoffs(call)).find((one) => String(one.number) === word)
  if (found === undefined) throw new NotThere(word)
  return found
}

export async function listOwnHandoffs(call: DataCall): Promise<number> {
  wordsOf(call)
  const handoffs = await seenHandoffs(call)
  call.say(handoffs, handoffs.map((one) => [one.number, stateWords[one.state][call.language],
    ...one.correctsNumber === null ? [] : [fill(words.corrects[call.language], { number: one.correctsNumber, reason: one.reason })]].join('  ')))
  return exits.done
}

export async function showHandoff(call: DataCall): Promise<number> {
  const { language } = call
  const handoff = await seenHandoff(call)
  const last = handoff.receipts.at(-1)
  call.say(handoff, [
    `${handoff.number}  ${stateWords[handoff.state][language]}`,
    ...handoff.steps.map((one) => `${stepWords[one.step][language]}  ${one.name}  ${writtenInstant(one.at, language)}`),
    ...handoff.packageSha256 === null ? [] : [`SHA-256  ${handoff.packageSha256}`],
    ...last?.differences.map((one) => `- ${writtenDifference(one, language)}`) ?? [],
  ])
  return exits.done
}

/** What payroll would refuse of what would be handed over now. Exit code 1 when it would refuse anything. */
export async function dryRun(call: DataCall): Promise<number> {
  wordsOf(call)
  const gathered = await gather(call.world.database, (await seenProgramme(call)).id)
  const refusals = gathered?.ready.refusals ?? []
  call.say({ refusals: refusals.map((one) => ({ ...one, grade: refusalKinds[one.kind], message: refusalInWords(one) })) },
  refusals.map((one) => [textIn(one.organisation, call.language), writtenSubject(one, call.language),
    `${writtenRefusal(one, call.language)} [${one.kind}]`].filter((part) => part !== '').join('  ')))
  return refusals.some(({ kind }) => refusalKinds[kind] === 'refused') ? exits.refused : exits.done
}

/** Writes the package that was released: the same file however often. */
export async function fetchPackage(call: DataCall): Promise<number> {
  const handoff = await seenHandoff(call)
  const stored = isAllowed(may.download, call.by.actor, handoff, call.by.on) ? await findPackage(call.world.database, handoff.id) : null
  if (stored === null) throw new NotThere(call.words.join(' '))
  await save(call, stored.bytes)
  call.say({ sha256: stored.sha256, bytes: stored.bytes.length }, [stored.sha256])
  return exits.done
}

/** The public key with which this installation signs, to a file when one is named. */
export async function showKey(call: DataCall): Promise<number> {
  wordsOf(call)
  await seenProgramme(call)
  const publicKey = await call.world.signer.publicKey()
  if (call.flags.out !== undefined) await save(call, Buffer.from(publicKey))
  call.say({ publicKey, fingerprint: fingerprintOf(publicKey) }, [fingerprintOf(publicKey), ...call.flags.out === undefined ? [publicKey.trimEnd()] : []])
  return exits.done
}

async function save(call: DataCall, bytes: Uint8Array): Promise<void> {
  const out = flagText(call, 'out')
  await writeFile(out, bytes).catch((error: NodeJS.ErrnoException) => { throw new WrongUse(`${out}: ${error.code ?? error.message}`) })
}

const bytesMax = 16 * 1024 * 1024

async function textOf(path: string): Promise<string> {
  const text = decodeText((await readGiven(path, bytesMax)).bytes)
  if (text === null) throw new WrongUse(formWords.wrongFile)
  return text
}

/** A mapping's file as the act takes it; all that is wrong in it is told at once. */
export async function mappingIn(path: string): Promise<Input> {
  const content = await textOf(path)
  const read = readColumnMapping(content)
  if ('faults' in read) throw new WrongUse(...read.faults.map(mappingFaultWords))
  return { content }
}

/** A freezing adds nothing; its files are made ready before it. */
export async function readied(call: DataCall, input: Input): Promise<Input> {
  await prepareFreezing(call.world.database, String(input.handoffId), call.by)
  return {}
}

/** The signature with which a release comes. */
export const signature = (call: DataCall, input: Input): Promise<Input> => signRelease(call.world, String(input.handoffId), call.by.now)

/** What the receiver states, from its files. */
export async function statement(call: DataCall, input: Input): Promise<Input> {
  const sent = await findPackage(call.world.database, String(input.handoffId))
  const { totals, positions } = call.flags
  const read = await Promise.all([totals, positions].map(async (path) => typeof path !== 'string' ? null
    : readStated(await textOf(path), sent?.manifest ?? { structures: [] })))
  const faults = read.flatMap((one) => one?.faults ?? [])
  if (faults.length > 0) throw new WrongUse(...faults.map(writtenStatingFault))
  return { stated: { sha256: flagText(call, 'hash'), organisations: read[0]?.organisations ?? [],
    positions: read[1]?.positions ?? read[0]?.positions ?? null } }
}
