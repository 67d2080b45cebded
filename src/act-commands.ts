// The acts from the command line: the same door, the same rights, the same refusals as behind the pages.
import type { Call, DataCommand } from './platform/command.ts'
import { WrongUse } from './platform/command.ts'

/** The command's name and the act it does. The acts themselves are loaded when one is run. */
const verbs: Record<string, string> = {
  'programme create': 'programme.created',
  'body create': 'body.created',
  'membership add': 'body.membershipAdded',
  'meeting plan': 'meeting.planned',
  'meeting edit': 'meeting.edited',
  'meeting cancel': 'meeting.cancelled',
  'meeting open': 'meeting.opened',
  'meeting attendance': 'meeting.attendanceRecorded',
  'meeting movement': 'meeting.movementRecorded',
  'meeting close': 'meeting.closed',
  'agenda add': 'agenda.itemAdded',
  'agenda accept': 'agenda.proposalsAccepted',
  'agenda edit': 'agenda.itemEdited',
  'agenda move': 'agenda.itemMoved',
  'agenda strike': 'agenda.itemStruck',
  'agenda send': 'sending.sent',
  'item write': 'decision.written',
  'item record': 'decision.recorded',
  'item reopen': 'decision.reopened',
  'item recusal': 'decision.recusalRecorded',
  'item dissent': 'decision.dissentRecorded',
  'meeting untreated': 'decision.untreatedMarked',
  'followup add': 'followup.added',
  'followup close': 'followup.closed',
}

export const actCommands: DataCommand[] = [
  ...Object.entries(verbs).map(([name, records]): DataCommand => ({
    kind: 'data', name, usage: `${name} --as WHO [--meeting BODY/NUMBER] [--item NUMBER] [--FIELD VALUE …] [--json]`,
    run: async (call) => doAct(call, records),
  })),
  { kind: 'data', name: 'act', usage: 'act NAME --as WHO [--input FILE] [--FIELD VALUE …] [--json]',
    run: async (call) => doAct(call, call.words[0] ?? '') },
]

async function doAct(call: Parameters<DataCommand['run']>[0], records: string): Promise<number> {
  const { acts } = await import('./acts.ts')
  const { inputOf } = await import('./act-input.ts')
  const act = acts.find((one) => one.records === records)
  if (act === undefined) throw new WrongUse(`${records}: ? ${acts.map((one) => one.records).join(', ')}`)
  const input = await inputOf(call)
  const key = typeof call.flags.key === 'string' ? call.flags.key : call.world.random(18)
  const result = await act.run(call.world, call.by, input, key)
  if (result.kind === 'done') {
    call.say(result.answer, [act.told[call.language], ...(result.answer.id === undefined ? [] : [result.answer.id])])
    return 0
  }
  for (const line of reasonsOf(call, result)) process.stderr.write(`${line}\n`)
  if (call.isJson) call.say(result.kind === 'stale' ? { kind: 'stale' } : result, [])
  return 1
}

const notFound = { fi: 'Ei löydy.', sv: 'Finns inte.', en: 'Not found.' }
const stale = {
  fi: 'Joku muu on muuttanut tätä. Hae uusi versio ja yritä uudelleen.',
  sv: 'Någon annan har ändrat detta. Hämta den nya versionen och försök igen.',
  en: 'Somebody else has changed this. Get the new version and try again.',
}

type Failed = Exclude<Awaited<ReturnType<(typeof import('./acts.ts'))['acts'][number]['run']>>, { kind: 'done' }>

function reasonsOf(call: Call, result: Failed): string[] {
  if (result.kind === 'notFound') return [notFound[call.language]]
  if (result.kind === 'stale') return [stale[call.language]]
  if (result.kind === 'invalid') return result.faults.map((fault) => `--${fault.field}: ${fault.words[call.language]}`)
  return result.refusals.map((refusal) => refusal.words[call.language])
}
