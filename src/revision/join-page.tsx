// A file that waits to be joined: what both sides did, where they do not agree, and a choice with its reason for each of those.
import { compare } from '../comparison/compare.ts'
import { tell } from '../comparison/saying.ts'
import { sideOf } from '../comparison/sides.ts'
import { optionsOf, type Three } from '../operation/choosing.ts'
import { sayingOf } from '../operation/conflicts.ts'
import { type Conflict, join } from '../operation/joining.ts'
import { faultAt, href, type Show, typed, type Visit } from '../platform/http/visit.ts'
import { writtenInstant } from '../platform/kit/day.ts'
import { isId } from '../platform/kit/input.ts'
import { fill, type Language } from '../platform/kit/language.ts'
import { isAllowed } from '../platform/kit/may.ts'
import { RadioGroup } from '../platform/page/choices.tsx'
import { TextField } from '../platform/page/fields.tsx'
import { ActionBar, Button, Form } from '../platform/page/form.tsx'
import { Disclosure, Empty, Notice, PageHead, Panel } from '../platform/page/parts.tsx'
import { revisionPath } from './list-page.tsx'
import { findJoin, findLatestRevision } from './reads.ts'
import type { Join } from './revision.ts'
import type { Structure } from '../structure/structure.ts'
import { joinPath, may, threeOf } from './rules.ts'
import { words } from './text.ts'

const linesMost = 40

export const joinPage: Show = async (visit) => {
  const { db, by, language, params: { organisationId = '', joinId = '' } } = visit
  const waiting = isId(joinId) ? await findJoin(db, joinId) : null
  if (waiting === null || waiting.organisationId !== organisationId || !isAllowed(may.join, by.actor, { ...waiting, state: 'draft' }, by.on)) return null
  const latest = await findLatestRevision(db, organisationId)
  if (latest === null) return null
  const three = threeOf(waiting, latest.content)
  const { conflicts } = join(three.base, three.ours, three.theirs)
  const number = fill(words.revisionNumber[language], { number: latest.number })
  return {
    kind: 'page', title: words.join[language], trail: [{ href: href(visit, '/structures'), label: words.structures[language] },
      { href: href(visit, revisionPath(latest.id)), label: `${latest.content.organisation}, ${number}` }], children: (
      <>
        <PageHead eyebrow={words.join[language]} title={waiting.fileName || words.file[language]} lead={<p>{words.joinLead[language]}</p>} />
        <p class="quiet">{waiting.broughtBy}, {writtenInstant(waiting.broughtAt, language)}</p>
        {waiting.settledAs !== null ? <Notice language={language} tone="info">{words.settled[waiting.settledAs][language]}</Notice> : (
          <>
            <Panel title={fill(words.doneHere[language], { version: number })} id="ours"><Done from={three.base} to={three.ours} language={language} /></Panel>
            <Panel title={words.doneInFile[language]} id="theirs"><Done from={three.base} to={three.theirs} language={language} /></Panel>
            <JoinForm visit={visit} path={joinPath(waiting)} conflicts={conflicts} three={three} version={latest.version} />
          </>
        )}
      </>
    ),
  }
}

/** What one side did, in sentences. */
function Done({ from, to, language }: { from: Structure; to: Structure; language: Language }) {
  const comparison = compare(from, to)
  const told = tell(comparison.changes, { old: sideOf([from]), next: sideOf([to]) }, language)
  const rows = ([['positions', from.positions, to.positions], ['tasks', from.tasks, to.tasks]] as const)
    .map(([kind, before, after]) => ({ kind, count: changed(before, after) })).filter((one) => one.count > 0)
  if (told.length === 0 && rows.length === 0) return <Empty>{words.nothingDone[language]}</Empty>
  return (
    <ul>
      {told.slice(0, linesMost).map((one) => <li key={one.sentence}>{one.sentence}</li>)}
      {told.length > linesMost && <li>{fill(words.moreDone[language], { count: told.length - linesMost })}</li>}
      {rows.map(({ kind, count }) => <li key={kind}>{fill(words.rowsChanged[kind][language], { count })}</li>)}
    </ul>
  )
}

function changed(before: readonly { id: string }[], after: readonly { id: string }[]): number {
  const old = new Map(before.map((one) => [one.id, JSON.stringify(one)]))
  return after.filter((one) => old.get(one.id) !== JSON.stringify(one)).length + before.filter((one) => !after.some((other) => other.id === one.id)).length
}

function JoinForm({ visit, path, conflicts, three, version }: { visit: Visit; path: string; conflicts: Conflict[]; three: Three; version: number }) {
  const { language } = visit
  const joining = `${path}/joining`
  const say = sayingOf(three, language)
  const field = (name: string) => ({ language, name, value: typed(visit, joining, name), error: faultAt(visit, joining, name) })
  return (
    <>
      <Form action={href(visit, joining)} idempotencyKey={visit.world.random(18)} version={version}>
        <Panel title={fill(words.conflicts[language], { count: conflicts.length })} id="conflicts">
          {conflicts.length === 0 ? <Empty>{words.noConflicts[language]}</Empty> : conflicts.map((conflict, index) => {
            const options = optionsOf(conflict, three)
            return (
              <div key={conflict.key} class="stack">
                {options.length === 0 ? <p><strong>{say.conflict(conflict)}.</strong> {words.mendElsewhere[language]}</p> : (
                  <>
                    <RadioGroup {...field(`choices.${index}.picks`)} label={say.conflict(conflict)} required
                      options={options.map((one) => ({ value: JSON.stringify(one.picks), label: say.option(one) }))} />
                    <TextField {...field(`choices.${index}.reason`)} label={words.reason[language]} required />
                  </>
                )}
              </div>
            )
          })}
        </Panel>
        <TextField {...field('reason')} label={words.joinReason[language]} required />
        <ActionBar><Button>{words.joinNow[language]}</Button></ActionBar>
      </Form>
      <Disclosure summary={words.dropJoin[language]}>
        <Form action={href(visit, `${path}/dropping`)} idempotencyKey={visit.world.random(18)}>
          <p>{words.dropLead[language]}</p>
          <ActionBar><Button tone="danger">{words.dropJoin[language]}</Button></ActionBar>
        </Form>
      </Disclosure>
    </>
  )
}

/** Files that wait to be joined with this draft. */
export const OpenJoins = ({ visit, joins }: { visit: Visit; joins: Join[] }) => joins.length > 0 && (
  <Notice language={visit.language} tone="warning" title={words.waitsToBeJoined[visit.language]}>
    <ul>{joins.map((one) => <li key={one.id}><a href={href(visit, joinPath(one))}>{one.fileName || words.file[visit.language]}</a></li>)}</ul>
  </Notice>
)
