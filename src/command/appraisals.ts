// An options appraisal from the command line: what is compared, and how firm the order is.
import { bareOf, inOrder } from '../alternative/alternative.ts'
import { firmnessOf } from '../alternative/firmness.ts'
import { listAppraisalsOfMatter, loadState } from '../appraisal/reads.ts'
import { isSeen } from '../appraisal/rules.ts'
import { stateWords } from '../appraisal/text.ts'
import { type DataCall, exits, NotThere, wordsOf } from '../platform/command.ts'
import { isId } from '../platform/kit/input.ts'
import { textIn } from '../platform/kit/language.ts'
import { matterNamed } from './matters.ts'

/** By its own id, or by its matter: then the one that is open, else the latest that was decided. Amounts are hundredths. */
export async function showAppraisal(call: DataCall): Promise<number> {
  const [word] = wordsOf(call, 'APPRAISAL')
  const { world: { database }, by, language } = call
  const matter = await matterNamed(call, word)
  const id = matter === undefined ? word : (await listAppraisalsOfMatter(database, matter.id))[0]?.id
  const state = id !== undefined && isId(id) ? await loadState(database, id) : null
  if (state === null || !isSeen(by.actor, state, by.on)) throw new NotThere(word)
  const { appraisal } = state
  const { points, leaders, shifts, costs } = firmnessOf(appraisal.content)
  const nameOf = (key: string) => textIn(appraisal.content.alternatives.find((one) => one.key === key)?.name ?? {}, language)
  call.say({ id: appraisal.id, matterId: appraisal.matterId, state: appraisal.state, version: appraisal.version, sha256: appraisal.sha256,
    ...bareOf(appraisal.content), points: Object.fromEntries(points), leaders, shifts, costs }, [
    `${textIn(appraisal.title, language)} (${stateWords[appraisal.state][language]})`,
    ...inOrder(appraisal.content.alternatives).map((one) => `${nameOf(one.key)}  ${points.get(one.key) ?? '–'}${leaders.includes(one.key) ? ' *' : ''}`),
  ])
  return exits.done
}
