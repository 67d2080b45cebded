// Status reports on the command line: listed, and shown line by line with where each line comes from.
import { listBodies } from '../body/reads.ts'
import { figuresOf, type Report, reportParts, sayingOf, type Sentence, wordsOfTold } from '../report/report.ts'
import { findReport, findSeen, listSeen } from '../report/reads.ts'
import { sourceStateOf } from '../report/rules.ts'
import { documentWords, partWords, stateWords } from '../report/text.ts'
import { type DataCall, exits, NotThere, wordsOf } from '../platform/command.ts'

/** The sentences as they are numbered here: part by part, what is left out too. */
export const inReadingOrder = (report: Report | null): Sentence[] =>
  reportParts.flatMap((part) => report?.sentences.filter((one) => one.part === part) ?? [])

export async function listOwnReports(call: DataCall): Promise<number> {
  wordsOf(call)
  const { world: { database }, by, language } = call
  const names = new Map((await listBodies(database)).map((body) => [body.id, body.name[language]]))
  const reports = (await listSeen(database, by)).map(({ sentences: _, ...one }) => one)
  call.say(reports, reports.map((one) => [one.id, `${one.fromOn}–${one.untilOn}`, `${names.get(one.fromBodyId)} → ${names.get(one.toBodyId)}`,
    stateWords[one.state][language]].join('  ')))
  return exits.done
}

/** As somebody may see it: the draft, or what was approved last. */
export async function showReport(call: DataCall): Promise<number> {
  const [word] = wordsOf(call, 'REPORT')
  const { world: { database }, by, language } = call
  const known = (await listSeen(database, by)).filter((one) => one.id.startsWith(word.toLowerCase()))
  const found = known.length === 1 && known[0] !== undefined ? await findSeen(database, by, known[0].id) : null
  if (found === null) throw new NotThere(word)
  const { state: { report, facts }, issues, sees } = found
  const silenced = new Set(report.sentences.filter((one) => ['confidential', 'notTheirs'].includes(sourceStateOf(one, facts) ?? '')).map((one) => one.id))
  const lines = sees === 'issued'
    ? (issues.at(-1)?.content.sentences ?? []).filter((one) => !silenced.has(one.id))
      .map((one) => ({ id: one.id, part: one.part, key: one.key, text: wordsOfTold(one.told, language), source: one.label, isLeftOut: false,
        sourceState: null }))
    : inReadingOrder(report).map((one) => ({ id: one.id, part: one.part, key: one.key, text: wordsOfTold(sayingOf(one, report.language), language),
      source: one.source?.label ?? null, path: one.source?.path ?? null, isLeftOut: one.isLeftOut, sourceState: sourceStateOf(one, facts) }))
  const told = lines.filter((one) => !one.isLeftOut)
  const { sentences: _, ...head } = report
  call.say({ ...head, issues: issues.map(({ number, sha256, approvedAt }) => ({ number, sha256, approvedAt })), sentences: lines,
    figures: Object.fromEntries(figuresOf(told)) }, [
    `${documentWords.report[language]} ${report.fromOn}–${report.untilOn} (${stateWords[report.state][language]})`,
    ...lines.map((one, index) => `${index + 1}. ${one.isLeftOut ? '– ' : ''}${partWords[one.part][language]}: ${one.text}`
      + ` [${one.source?.[language] ?? documentWords.byHand[language]}]`),
  ])
  return exits.done
}

/** What an edit of a sentence, or of the whole, has seen. */
export const reportVersion = async ({ world }: DataCall, { reportId }: Record<string, unknown>) => {
  const report = typeof reportId === 'string' ? await findReport(world.database, reportId) : null
  if (report === null) throw new NotThere('REPORT')
  return { version: report.version }
}
