// "Where does my unit go?" for the staff, and the same for machines.
import type { Crosswalk } from '../crosswalk/crosswalk.ts'
import { matches } from '../platform/http/published.ts'
import { showOpen } from '../platform/http/routes.ts'
import { href, type Reply, type Route, type Show, type Visit } from '../platform/http/visit.ts'
import { fill, type Language, spoken, textIn } from '../platform/kit/language.ts'
import { writtenNumber } from '../platform/kit/number.ts'
import { Select, TextField } from '../platform/page/fields.tsx'
import { ActionBar, Button, Form } from '../platform/page/form.tsx'
import { Badge, Card, Disclosure, Empty, Notice, PageHead, Panel, Spoken, Table } from '../platform/page/parts.tsx'
import { stateWords, words as structureWords } from '../revision/text.ts'
import { sha256Of } from '../platform/publication.ts'
import { passageCsv, passageJson } from './file.ts'
import { type Passage, seesPositions } from './passage.ts'
import { findPublicCrosswalk, listPassages } from './reads.ts'
import { destinationIn, find, flowsFrom, gradeIn, type Said, sayPosition, sayUnit } from './saying.ts'
import { words } from './text.ts'
import { passagesOf } from './tracing.ts'

const path = '/structures/where'
const shownMost = 30
/** Of these so many are open; the rest is folded. */
const openMost = 10
const queryMost = 200

const wherePage: Show = async (visit) => {
  const { language, query, by } = visit
  const crosswalk = await findPublicCrosswalk(visit.db)
  const isInside = seesPositions(by.actor)
  const asked = (query.get('q') ?? '').slice(0, queryMost)
  const organisation = query.get('organisation') ?? ''
  const isEmpty = crosswalk === null || crosswalk.set.incoming.length === 0 || crosswalk.set.outgoing.length === 0
  const trail = visit.viewer === null ? [] : [{ href: href(visit, '/structures'), label: structureWords.structures[language] }]
  return {
    kind: 'page', title: words.title[language], trail, children: (
      <>
        <PageHead title={words.title[language]} lead={<p>{words[isInside ? 'lead' : 'leadOutside'][language]}</p>} />
        {isEmpty ? <Empty>{words.nothingYet[language]}</Empty> : (
          <>
            <Undecided crosswalk={crosswalk} language={language} />
            <Form action={href(visit, path)} method="get" label={words.title[language]}>
              <TextField language={language} name="q" type="search"
                label={words[isInside ? 'search' : 'searchOutside'][language]} value={asked} maxLength={queryMost} />
              <Select language={language} name="organisation" label={words.organisation[language]} none={words.everywhere[language]} value={organisation}
                options={crosswalk.set.outgoing.map((one) => ({ value: one.organisationId, label: textIn(one.name, language) }))} />
              <ActionBar><Button>{words.find[language]}</Button></ActionBar>
            </Form>
            {asked.trim() !== '' && <Results visit={visit} crosswalk={crosswalk} asked={asked} organisation={organisation} />}
          </>
        )}
        <Panel id="file" title={words.file[language]}>
          <p>{words.fileLead[language]}</p>
          <ul><li><a href={href(visit, '/structures/crosswalk.json')}>JSON</a></li><li><a href={href(visit, '/structures/crosswalk.csv')}>CSV</a></li></ul>
        </Panel>
      </>
    ),
  }
}

/** Readers take what stands on a public page for decided, so what is not says so. */
function Undecided({ crosswalk: { set: { incoming } }, language }: { crosswalk: Crosswalk; language: Language }) {
  const approved = incoming.filter(({ state }) => state === 'approved').length
  return approved === incoming.length ? null : (
    <Notice language={language} tone="warning">
      <p><strong>{words.undecided[language]}</strong></p>
      <p>{fill(words.undecidedWhy[language], { approved, all: incoming.length })}</p>
    </Notice>
  )
}

function Results({ visit, crosswalk, asked, organisation }: { visit: Visit; crosswalk: Crosswalk; asked: string; organisation: string }) {
  const { language, by } = visit
  const found = find(crosswalk, asked, organisation === '' ? null : organisation)
  const isInside = seesPositions(by.actor)
  const positions = isInside ? found.positions : []
  const count = found.units.length + positions.length
  const units = found.units.slice(0, shownMost - Math.min(positions.length, shownMost))
  const byUnit = Map.groupBy(passagesOf(crosswalk, { seesPositions: isInside }), ({ old }) => old === null ? '' : `${old.organisationId} ${old.unitId}`)
  const ofUnit = (unit: number): Passage[] => {
    const { old } = crosswalk.pairing
    return byUnit.get(`${crosswalk.set.outgoing[old.origin[unit] ?? -1]?.organisationId} ${old.units[unit]?.id}`) ?? []
  }
  const cards = [
    ...positions.slice(0, shownMost).map((row) => {
      const said = sayPosition(crosswalk, row, ofUnit(crosswalk.pairing.old.positions.unit[row] ?? -1), language)
      return <Card key={`p${row}`} title={crosswalk.pairing.old.positions.rows[row]?.id}><Answer said={said} visit={visit} /></Card>
    }),
    ...units.map((unit) => <UnitCard key={unit} visit={visit} crosswalk={crosswalk} unit={unit} passages={ofUnit(unit)} />),
  ]
  return (
    <Panel id="results" title={words.results[language]}>
      <p role="status">{countIn(count, asked.trim(), isInside, language)}</p>
      <div class="stack">{cards.slice(0, openMost)}</div>
      {cards.length > openMost && (
        <Disclosure summary={fill(words.rest[language], { count: cards.length - openMost })}><div class="stack">{cards.slice(openMost)}</div></Disclosure>
      )}
    </Panel>
  )
}

function countIn(count: number, query: string, isInside: boolean, language: Language): string {
  if (count === 0) return fill(words[isInside ? 'foundNothing' : 'foundNoUnit'][language], { query })
  if (count === 1) return words.oneResult[language]
  return fill(words[count > shownMost ? 'tooMany' : 'manyResults'][language], { count, shown: shownMost })
}

function UnitCard({ visit, crosswalk, unit, passages }: { visit: Visit; crosswalk: Crosswalk; unit: number; passages: Passage[] }) {
  const { language, by } = visit
  const { old } = crosswalk.pairing
  const one = old.units[unit]!
  const organisation = crosswalk.set.outgoing[old.origin[unit]!]
  // Of a small unit, such a table would tell where one position goes.
  const flows = seesPositions(by.actor) ? flowsFrom(crosswalk, unit) : []
  const caption = `${words.staffGoes[language]}: ${textIn(one.name, language) || one.id}`
  return (
    <Card title={<Spoken text={spoken(one.name, language)} language={language} />} meta={`${textIn(organisation?.name ?? {}, language)} · ${one.id}`}>
      <Answer said={sayUnit(crosswalk, unit, passages, language)} visit={visit} />
      {flows.length > 0 && (
        <Disclosure summary={<>{words.staffGoes[language]}<span class="unseen">: {textIn(one.name, language)}</span></>}>
          <Table caption={caption} hideCaption numeric={[1, 2, 3]}
            head={[words.to[language], words.positions[language], words.tasks[language], words.personYears[language]]}
            rows={flows.map(({ to, positions, tasks, years }) => [destinationIn(crosswalk, to, language), positions, tasks, writtenNumber(years, language)])} />
        </Disclosure>
      )}
    </Card>
  )
}

const Answer = ({ said: { sentence, grade, isInForce, when }, visit: { language } }: { said: Said; visit: Visit }) => (
  <>
    <p><strong>{sentence}</strong></p>
    {when !== '' && <p><Badge tone={isInForce ? 'success' : 'info'}>{when}</Badge>{' '}
      <span class={grade === 'declared' || grade === 'verified' ? 'quiet' : 'changes__open'}>{gradeIn(grade, language)}</span></p>}
    {when === '' && <p><Badge>{stateWords.draft[language]}</Badge></p>}
  </>
)

/** The same bytes for whoever sees the same, under the same ETag; whoever has signed in is told more shares, so nobody else keeps theirs. */
const file = (type: string, name: string, write: (passages: Passage[]) => string): Show => async (visit): Promise<Reply> => {
  const isInside = seesPositions(visit.by.actor)
  const crosswalk = await findPublicCrosswalk(visit.db)
  if (crosswalk === null) return null
  const bytes = Buffer.from(write(await listPassages(visit.db, crosswalk, visit.by.actor)))
  const headers = { 'ETag': `"${sha256Of(bytes)}"`, 'Vary': 'Cookie', 'Cache-Control': isInside ? 'private, no-cache' : 'public, no-cache' }
  const seen = visit.request.headers.get('If-None-Match')
  if (seen !== null && matches(seen, headers.ETag)) return { kind: 'raw', response: new Response(null, { status: 304, headers }) }
  return { kind: 'raw', response: new Response(new Uint8Array(bytes), { headers: { ...headers, 'Content-Type': type,
    'Content-Length': String(bytes.length), 'Content-Disposition': `inline; filename="${name}"` } }) }
}

export const routes: Route[] = [
  showOpen(path, wherePage),
  showOpen('/structures/crosswalk.json', file('application/json; charset=utf-8', 'crosswalk.json', passageJson)),
  showOpen('/structures/crosswalk.csv', file('text/csv; charset=utf-8', 'crosswalk.csv', (passages) => `\ufeff${passageCsv(passages)}`)),
]
