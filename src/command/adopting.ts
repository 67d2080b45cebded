// What an item's set of structure versions is chosen from on the command line, and how it is shown.
import { toldStateOf } from '../adoption/adoption.ts'
import { findPaper, listCandidates, listIncoming, listPapers, loadItemState, weigh } from '../adoption/reads.ts'
import { may } from '../adoption/rules.ts'
import { toldStates, words } from '../adoption/text.ts'
import { asSeenBy } from '../agenda/agenda.ts'
import { listOrganisationsOn } from '../organisation/reads.ts'
import { type DataCall, exits, flagText, NotThere, wordsOf } from '../platform/command.ts'
import { documentText } from '../platform/kit/document-text.ts'
import type { Texts } from '../platform/kit/language.ts'
import { isAllowed } from '../platform/kit/may.ts'
import { findProgramme } from '../programme/reads.ts'
import { placed } from './places.ts'
import type { Input } from './verb.ts'

const listOf = (value: unknown): string[] => [value].flat().filter((one) => typeof one === 'string')
const isCalled = (name: Texts, called: string): boolean =>
  Object.values(name).some((one) => one.toLowerCase() === called.trim().toLowerCase())

async function itemOf(call: DataCall, input: Input) {
  const state = await loadItemState(call.world.database, { meetingId: String(input.meetingId), itemId: String(input.itemId) })
  const programme = await findProgramme(call.world.database)
  if (state === null || programme === null || !isAllowed(may.see, call.by.actor, state, call.by.on)
    || !asSeenBy(call.by.actor, state.item, call.by.on).isWhole) throw new NotThere(call.words.join(' '))
  return { state, programme }
}

/** The newest submitted version of each incoming organisation, but what --take and --leave say otherwise. */
export async function versions(call: DataCall, input: Input): Promise<Input> {
  const { state, programme } = await itemOf(call, input)
  const incoming = await listIncoming(call.world.database, programme)
  const all = await listCandidates(call.world.database, programme.id, incoming)
  const named = (called: string) => incoming.find((one) => isCalled(one.name, called)) ?? fail(called)
  const taken = new Map(listOf(call.flags.take).map((one) => {
    const [, organisation = '', number = ''] = /^(.*)=(\d{1,6})$/.exec(one) ?? []
    const id = named(organisation).id
    return [id, all.find((other) => other.organisationId === id && other.number === Number(number)) ?? fail(one)]
  }))
  const left = new Set(listOf(call.flags.leave).map((one) => named(one).id))
  const chosen = incoming.filter(({ id }) => !left.has(id))
    .flatMap(({ id }) => taken.get(id) ?? all.find((one) => one.organisationId === id && one.state === 'submitted') ?? [])
  return { revisionIds: chosen.map((one) => one.id), condition: state.adoption?.condition ?? {}, version: state.version }
}

const fail = (word: string): never => {
  throw new NotThere(word)
}

/** The outgoing organisation that is called so. */
export async function outgoing(call: DataCall, input: Input): Promise<Input> {
  const { programme } = await itemOf(call, input)
  const all = await listOrganisationsOn(call.world.database, programme.id, programme.goLiveOn)
  const called = flagText(call, 'of')
  return { organisationId: (all.find((one) => one.side === 'outgoing' && isCalled(one.name, called)) ?? fail(called)).id }
}

/** The set of an item: its state, what hinders it, and the paper. */
export async function showAdoption(call: DataCall): Promise<number> {
  const { language, world: { database: db } } = call
  const [word] = wordsOf(call, 'BODY/NUMBER/ITEM')
  const { state } = await itemOf(call, await placed(call, 'item', word, {}))
  const { adoption, item } = state
  const sent = adoption === null ? [] : await listPapers(db, item.id)
  const weighed = adoption === null ? null : await weigh(db, adoption, sent[0]?.content.versions ?? null)
  const paper = adoption === null || weighed === null ? null : await findPaper(db, { ...state, adoption }, weighed.crosswalk)
  if (adoption === null || weighed === null || paper === null) throw new NotThere(word)
  const hindrances = adoption.state === 'open' ? weighed.hindrances : []
  call.say({ kind: 'adoption', state: toldStateOf(adoption), condition: adoption.condition, ending: adoption.ending, versions: paper.versions,
    hindrances: hindrances.map(({ code, isWarning, words: said }) => ({ code, isWarning, words: said })) }, [
    toldStates[toldStateOf(adoption)][language],
    ...hindrances.map((one) => `${words[one.isWarning ? 'warning' : 'hindrance'][language]}: ${one.words[language]}`), '',
    documentText(paper.documents[language]),
  ])
  return exits.done
}
