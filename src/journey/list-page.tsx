// The matters of one's bodies, and those that one answers for, by state, body, workstream and owner.
import { purposeWords } from '../agenda/agenda.ts'
import { bodiesOf } from '../body/body.ts'
import { listBodies } from '../body/reads.ts'
import { asMatterSeenBy, bodiesOfMatter, kindWords, maySeeMatter, type Matter, stateWords } from '../matter/matter.ts'
import { listMatters } from '../matter/reads.ts'
import { href, type Show, type Visit } from '../platform/http/visit.ts'
import { lastDayOf, writtenDay, writtenDue } from '../platform/kit/day.ts'
import { fill, spoken } from '../platform/kit/language.ts'
import { type Choice, Select } from '../platform/page/fields.tsx'
import { ActionBar, Button, Form } from '../platform/page/form.tsx'
import { Badge, Empty, PageHead, Spoken, Table } from '../platform/page/parts.tsx'
import { asHandlingSeenBy, type SeenHandling, standingOf } from './journey.ts'
import { isAhead } from './parts.tsx'
import { listStopsByMatter } from '../stop/reads.ts'
import { inOrder, type Stop, stateOf } from '../stop/stop.ts'
import { listHandlingsByMatter } from './reads.ts'
import { outcomeIn, words } from './text.ts'

type Seen = Matter & { isWhole: boolean }

export async function listSeenMatters({ db, by }: Pick<Visit, 'db' | 'by'>): Promise<Seen[]> {
  const all = await listMatters(db, bodiesOf(by.actor, by.on), by.personId)
  return all.filter((one) => maySeeMatter(by.actor, one, by.on)).map((one) => asMatterSeenBy(by.actor, one, by.on))
}

type Filter = { state: string; body: string; workstream: string; owner: string }

const isWanted = (matter: Seen, filter: Filter, personId: string): boolean =>
  (filter.state === 'all' || matter.state === filter.state)
  && (filter.body === '' || bodiesOfMatter(matter).includes(filter.body))
  && (filter.workstream === '' || matter.workstream === filter.workstream)
  && (filter.owner === '' || (filter.owner === 'mine' ? matter.ownerId === personId : matter.owner === filter.owner))

export const listPage: Show = async (visit) => {
  const { db, by, language, query } = visit
  const all = await listSeenMatters(visit)
  const filter = { state: query.get('state') ?? 'open', body: query.get('body') ?? '', workstream: query.get('workstream') ?? '',
    owner: query.get('owner') ?? '' }
  const wanted = all.filter((one) => isWanted(one, filter, by.personId))
  const rows = await listRows(visit, wanted)
  const own = new Set(bodiesOf(by.actor, by.on))
  const bodies = (await listBodies(db)).filter((body) => own.has(body.id)).map((body) => ({ value: body.id, label: body.name[language] }))
  return {
    kind: 'page', title: words.matters[language], trail: [], children: (
      <>
        <PageHead title={words.matters[language]} lead={<p>{words.lead[language]}</p>} />
        {all.length > 0 && <FilterForm visit={visit} all={all} filter={filter} bodies={bodies} />}
        {wanted.length === 0 ? <Empty>{words[all.length === 0 ? 'none' : 'noneFound'][language]}</Empty> : (
          <Table caption={words.matters[language]} hideCaption
            head={[words.matter[language], words.owner[language], words.last[language], words.next[language]]}
            rows={rows.map((row) => cellsOf(visit, row))} />
        )}
      </>
    ),
  }
}

function FilterForm({ visit, all, filter, bodies }: { visit: Visit; all: Seen[]; filter: Filter; bodies: Choice[] }) {
  const { language } = visit
  const said = (values: string[]) => [...new Set(values)].filter((value) => value !== '').sort((one, other) => one.localeCompare(other, language))
    .map((value) => ({ value, label: value }))
  const [workstreams, owners] = [said(all.map((one) => one.workstream)), said(all.map((one) => one.owner))]
  return (
    <Form method="get" action={href(visit, '/matters')} label={words.filter[language]} class="filter">
      <Select language={language} name="state" label={words.state[language]} value={filter.state} options={[
        { value: 'open', label: stateWords.open[language] }, { value: 'closed', label: stateWords.closed[language] }, { value: 'all',
          label: words.all[language] }]} />
      {bodies.length > 1 && <Select language={language} name="body" label={words.body[language]} none={words.all[language]}
        value={filter.body} options={bodies} />}
      {workstreams.length > 0 && <Select language={language} name="workstream" label={words.workstream[language]} none={words.all[language]}
        value={filter.workstream} options={workstreams} />}
      <Select language={language} name="owner" label={words.owner[language]} none={words.all[language]} value={filter.owner}
        options={[{ value: 'mine', label: words.mine[language] }, ...owners]} />
      <ActionBar><Button tone="secondary">{words.show[language]}</Button></ActionBar>
    </Form>
  )
}

type Row = { matter: Seen; last: SeenHandling | null; next: SeenHandling | null; stop: Stop | null }

/** Each matter with where it was last and where it comes up next, the nearest first. */
async function listRows({ db, by }: Visit, wanted: Seen[]): Promise<Row[]> {
  const ids = wanted.map((one) => one.id)
  const [handlings, routes] = [await listHandlingsByMatter(db, ids), await listStopsByMatter(db, ids)]
  return wanted.map((matter): Row => {
    const { last, next } = standingOf((handlings.get(matter.id) ?? []).map((each) => asHandlingSeenBy(by.actor, each, by.on)))
    const stop = inOrder(routes.get(matter.id) ?? []).find((one) => isAhead(stateOf(one, by.on))) ?? null
    return { matter, last, next, stop: matter.isWhole ? stop : null }
  }).toSorted((one, other) => whenNext(one).localeCompare(whenNext(other)))
}

/** What comes up first stands first; what has nothing ahead stands last. */
const whenNext = ({ next, stop }: Row): string => next?.onDay ?? (stop === null ? '9999' : lastDayOf(stop.due))

function cellsOf(visit: Visit, { matter, last, next, stop }: Row) {
  const { language } = visit
  return [
    <>
      <a href={href(visit, `/matters/${matter.id}`)}><Spoken text={spoken(matter.title, language)} language={language} /></a>
      <p class="hint">{[matter.diaryNumber, kindWords[matter.kind][language], matter.workstream].filter((one) => one !== null && one !== '').join(' · ')}
        {matter.state === 'closed' && <> <Badge>{stateWords.closed[language]}</Badge></>}</p>
    </>,
    matter.owner === '' ? '–' : matter.owner,
    last === null ? words.notYet[language] : <>{placeOf(last, language)}<p class="hint">{outcomeIn(last, language)}</p></>,
    next !== null ? placeOf(next, language) : stop === null ? '–'
      : <>{stop.body[language]}, {writtenDue(stop.due, language)}<p class="hint">{purposeWords[stop.purpose][language]}</p></>,
  ]
}

/** Hankeryhmä, 14. kokous 18.6.2025 */
export const placeOf = (one: Pick<SeenHandling, 'body' | 'meetingNumber' | 'onDay'>, language: Visit['language']): string =>
  `${fill(words.meetingOf[language], { body: one.body[language], number: one.meetingNumber })} ${writtenDay(one.onDay, language)}`
