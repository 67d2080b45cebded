// Matters on the command line: found by their ids or diary numbers, listed, and shown with their whole journey.
import { purposeWords } from '../agenda/agenda.ts'
import { bodiesOf } from '../body/body.ts'
import { type Condition, stagesOf, stateOf as dependenceStateOf } from '../condition/condition.ts'
import { listAllDependences, listConditions, listDependencesOfMatter } from '../condition/reads.ts'
import { maySeeCommitment, stateOf } from '../commitment/commitment.ts'
import { listCommitmentsOfMatter } from '../commitment/reads.ts'
import { listFollowupsOfMatter } from '../followup/reads.ts'
import { maySee as maySeeFollowup } from '../followup/rules.ts'
import { asHandlingSeenBy } from '../journey/journey.ts'
import { listHandlingsOfMatter } from '../journey/reads.ts'
import { outcomeIn } from '../journey/text.ts'
import { diaryKey } from '../matter/diary.ts'
import { asMatterSeenBy, type Matter, maySeeMatter, stateWords } from '../matter/matter.ts'
import { listMatters } from '../matter/reads.ts'
import { listPapersOfMatter } from '../paper/reads.ts'
import { listStatementsOfMatter } from '../statement/reads.ts'
import { stateOf as statementStateOf } from '../statement/statement.ts'
import { listStopsOfMatter } from '../stop/reads.ts'
import { inOrder, isMisplaced, stateOf as stopStateOf } from '../stop/stop.ts'
import { stateWords as stopStateWords } from '../stop/text.ts'
import { type DataCall, exits, NotThere, wordsOf } from '../platform/command.ts'
import { textIn } from '../platform/kit/language.ts'

type Seen = Matter & { isWhole: boolean }

const listSeen = async ({ world, by }: DataCall): Promise<Seen[]> =>
  (await listMatters(world.database, bodiesOf(by.actor, by.on), by.personId)).filter((one) => maySeeMatter(by.actor, one, by.on))
    .map((one) => asMatterSeenBy(by.actor, one, by.on))

/** By an id or the beginning of one, or by a diary number however it is spaced; only when one matter has it. */
export async function matterNamed(call: DataCall, word: string): Promise<Seen | undefined> {
  const all = await listSeen(call)
  const found = all.filter((one) => (/^[0-9a-f-]{4,36}$/i.test(word) && one.id.startsWith(word.toLowerCase()))
    || (one.diaryNumber !== null && diaryKey(one.diaryNumber) === diaryKey(word)))
  return found.length === 1 ? found[0] : undefined
}

export async function listOwnMatters(call: DataCall): Promise<number> {
  wordsOf(call)
  const matters = await listSeen(call)
  call.say(matters, matters.map((one) => [one.id, one.diaryNumber ?? '–', textIn(one.title, call.language), stateWords[one.state][call.language]].join('  ')))
  return exits.done
}

/** The journey of one matter: where it has been, what came of it, what was promised, what has to be done, and its papers. */
export async function showMatter(call: DataCall): Promise<number> {
  const [word] = wordsOf(call, 'MATTER')
  const { world: { database }, by, language } = call
  const matter = await matterNamed(call, word)
  if (matter === undefined) throw new NotThere(word)
  const handlings = (await listHandlingsOfMatter(database, matter.id)).map((one) => asHandlingSeenBy(by.actor, one, by.on))
  const stops = matter.isWhole ? inOrder(await listStopsOfMatter(database, matter.id)) : []
  const route = stops.map((one) => ({ ...one, state: stopStateOf(one, by.on), isMisplaced: isMisplaced(one) }))
  const beside = matter.isWhole ? {
    commitments: (await listCommitmentsOfMatter(database, matter.id)).filter((one) => maySeeCommitment(by.actor, one, by.on))
      .map((one) => ({ ...one, state: stateOf(one, by.on) })),
    followups: (await listFollowupsOfMatter(database, matter.id)).filter((one) => maySeeFollowup(by.actor, one, by.on)),
    papers: await listPapersOfMatter(database, matter.id, by), waitsFor: await listDependencesOfMatter(database, matter.id),
    statements: (await listStatementsOfMatter(database, matter.id)).map((one) => ({ ...one, state: statementStateOf(one, by.on) })),
  } : { statements: [], commitments: [], waitsFor: [], followups: [], papers: [] }
  call.say({ ...matter, handlings, route, ...beside }, [
    `${matter.diaryNumber ?? '–'}  ${textIn(matter.title, language)} (${stateWords[matter.state][language]})`,
    ...handlings.map((one) => [one.onDay, `${one.body[language]} ${one.meetingNumber}`, outcomeIn(one, language) ?? '']
      .join('  ').trimEnd()),
    ...route.map((one, index) => `${index + 1}. ${one.due}  ${one.body[language]}, ${purposeWords[one.purpose][language]}`
      + ` (${stopStateWords[one.state][language]})`),
    ...beside.commitments.map((one) => `${one.due ?? '–'}  ${one.matter} → ${one.bodies.map(({ name }) => name).join(', ')}`),
  ])
  return exits.done
}

/** What stands of a matter and is kept by an edit that does not give it. */
export const matterVersion = async (call: DataCall, input: Record<string, unknown>) => {
  const found = (await listSeen(call)).find((one) => one.id === input.matterId)
  if (found === undefined) throw new NotThere(call.words.join(' '))
  return { version: found.version }
}

/** The conditions of the reform, for those who sit in any of its bodies. */
export const conditionsSeen = async ({ world, by }: DataCall): Promise<Condition[]> =>
  bodiesOf(by.actor, by.on).length === 0 ? [] : listConditions(world.database)

/** Each condition with its stages; with --json also what depends on it, as the reader may see it. */
export async function listOwnConditions(call: DataCall): Promise<number> {
  wordsOf(call)
  const own = new Set((await listSeen(call)).map((one) => one.id))
  const all = await listAllDependences(call.world.database)
  const conditions = (await conditionsSeen(call)).map((one) => ({ ...one, dependences: all.filter(({ conditionId, dependent }) => conditionId === one.id
    && (dependent.kind === 'handoff' || own.has(dependent.matterId))).map((each) => ({ ...each, state: dependenceStateOf(each, one) })) }))
  call.say(conditions, conditions.map((one) => [one.id, textIn(one.name, call.language),
    textIn(stagesOf(one).find(({ state }) => state === 'now')?.name ?? {}, call.language)].join('  ').trimEnd()))
  return exits.done
}
