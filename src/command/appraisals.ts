// An options appraisal from the command line: what is compared, and how firm the order is.
import { bareOf, inOrder } from '../alternative/alternative.ts'
import { firmnessOf } from '../alternative/firmness.ts'
import { listAppraisalsOfMatter, loadState } from '../appraisal/reads.ts'
import { isSeen } from '../appraisal/rules.ts'
import { stateWords } from '../appraisal/text.ts'
import type { Appraisal } from '../appraisal/appraisal.ts'
import { readAppraisal } from '../appraisal/workbook-page.tsx'
import { fileBytesMax } from '../paper/paper.ts'
import { type DataCall, exits, NotThere, wordsOf, WrongUse } from '../platform/command.ts'
import { readGiven } from '../platform/command/given.ts'
import { isId } from '../platform/kit/input.ts'
import { textIn } from '../platform/kit/language.ts'
import { refuseErrors } from './findings.ts'
import { matterNamed } from './matters.ts'
import { listOf } from './standing.ts'
import type { Input } from './verb.ts'

/** By its own id, or by its matter: then the one that is open, else the latest that was decided. */
export async function appraisalNamed(call: DataCall, word: string): Promise<Appraisal | undefined> {
  const { world: { database }, by } = call
  const matter = await matterNamed(call, word)
  const id = matter === undefined ? word : (await listAppraisalsOfMatter(database, matter.id))[0]?.id
  const state = id !== undefined && isId(id) ? await loadState(database, id) : null
  return state === null || !isSeen(by.actor, state, by.on) ? undefined : state.appraisal
}

/** A workbook as what can be brought in; refuses it with every fault, each with its cell. */
export async function appraisalIn(word: string): Promise<Input> {
  const { bytes, fileName } = await readGiven(word, fileBytesMax)
  const { content, findings } = await readAppraisal(fileName, Buffer.from(bytes))
  refuseErrors(findings)
  return { content }
}

/** The version that stands, over which a workbook is brought in. */
export async function appraisalVersion({ world }: DataCall, { appraisalId }: Input): Promise<Input> {
  return { version: (await loadState(world.database, String(appraisalId)))?.version }
}

/** Why the others fall, as a1=TEXT; those that are not given stay. */
export async function reasonsGiven({ world, flags }: DataCall, { appraisalId }: Input): Promise<Input> {
  const stored = (await loadState(world.database, String(appraisalId)))?.appraisal.content.choice?.fallen ?? {}
  const given = listOf(flags.fallen).map((one) => {
    const [, key, reason] = /^([a-z]\d+)=(.*)$/s.exec(one) ?? []
    if (key === undefined) throw new WrongUse(`--fallen ${one}: a1=…`)
    return [key, reason ?? ''] as const
  })
  return { fallen: { ...stored, ...Object.fromEntries(given) } }
}

/** The file that is given beside the fields, where one is. */
export const givenFile = async ({ flags }: DataCall): Promise<Input> =>
  typeof flags.file === 'string' ? { file: await readGiven(flags.file, fileBytesMax) } : {}

/** Prints one with its order. Amounts are hundredths. */
export async function showAppraisal(call: DataCall): Promise<number> {
  const [word] = wordsOf(call, 'APPRAISAL')
  const { language } = call
  const appraisal = await appraisalNamed(call, word)
  if (appraisal === undefined) throw new NotThere(word)
  const { points, leaders, shifts, costs } = firmnessOf(appraisal.content)
  const nameOf = (key: string) => textIn(appraisal.content.alternatives.find((one) => one.key === key)?.name ?? {}, language)
  call.say({ id: appraisal.id, matterId: appraisal.matterId, state: appraisal.state, version: appraisal.version, sha256: appraisal.sha256,
    ...bareOf(appraisal.content), points: Object.fromEntries(points), leaders, shifts, costs }, [
    `${textIn(appraisal.title, language)} (${stateWords[appraisal.state][language]})`,
    ...inOrder(appraisal.content.alternatives).map((one) => `${nameOf(one.key)}  ${points.get(one.key) ?? '–'}${leaders.includes(one.key) ? ' *' : ''}`),
  ])
  return exits.done
}
