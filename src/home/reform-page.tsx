// The reform at one glance: its number and day, which agencies close and which open, and the bodies that steer it.
import { type Body } from '../body/body.ts'
import { listBodies } from '../body/reads.ts'
import { changeOf, type Organisation, type Succession } from '../organisation/organisation.ts'
import { listOrganisationsOn, listSuccessions } from '../organisation/reads.ts'
import { changeWords } from '../organisation/text.ts'
import { ThreadsPicture, threadsOf } from '../organisation/threads.tsx'
import { show } from '../platform/http/routes.ts'
import { href, type Page, type Route, type Show, type Visit } from '../platform/http/visit.ts'
import { writtenDay } from '../platform/kit/day.ts'
import { fill, type Language, spoken, textIn } from '../platform/kit/language.ts'
import { ButtonLink } from '../platform/page/form.tsx'
import { Badge, Card, Empty, Facts, PageHead, Panel, Spoken, Table } from '../platform/page/parts.tsx'
import { findProgramme } from '../programme/reads.ts'
import { GoLive } from './pages.tsx'
import { words } from './text.ts'

const reformPage: Show = async (visit): Promise<Page> => {
  const { db, language, by } = visit
  const programme = await findProgramme(db)
  if (programme === null) return emptyPage(visit)
  const organisations = await listOrganisationsOn(db, programme.id, by.on)
  const successions = await listSuccessions(db, programme.id)
  const bodies = await listBodies(db)
  return {
    kind: 'page', title: programme.name[language], trail: [], children: (
      <>
        <PageHead eyebrow={words.reform[language]} title={programme.name[language]} />
        <div class="home">
          <Panel title={words.reform[language]} id="facts">
            <Facts rows={[
              { term: words.number[language], value: programme.number },
              { term: words.organisation[language], value: programme.organisation[language] },
              { term: words.goLive[language], value: writtenDay(programme.goLiveOn, language) },
            ]} />
          </Panel>
          <div class="home__side"><GoLive programme={programme} on={by.on} language={language} /></div>
        </div>
        <Bodies visit={visit} bodies={bodies} />
        {organisations.length > 0 && <Organisations language={language} organisations={organisations} successions={successions} />}
      </>
    ),
  }
}

function emptyPage(visit: Visit): Page {
  const { language } = visit
  return {
    kind: 'page', title: words.reform[language], trail: [], children: (
      <>
        <PageHead title={words.reform[language]} />
        <Empty>
          <p>{words.noProgramme[language]}</p>
          {visit.by.actor.isAdministrator && <p><a href={href(visit, '/programme/new')}>{words.create[language]}</a></p>}
        </Empty>
      </>
    ),
  }
}

function Bodies({ visit, bodies }: { visit: Visit; bodies: Body[] }) {
  const { language } = visit
  const names = new Map(bodies.map((one) => [one.id, one.name[language]]))
  return (
    <Panel title={words.bodies[language]} id="bodies" actions={visit.by.actor.isAdministrator
      ? <ButtonLink href={href(visit, '/bodies')}>{words.manage[language]}</ButtonLink> : undefined}>
      <div class="stack">
        {bodies.map((body) => (
          <Card key={body.id} title={body.name[language]} href={href(visit, `/bodies/${body.slug}`)}
            meta={body.reportsToId === null ? undefined : fill(words.reportsTo[language], { body: names.get(body.reportsToId) ?? '' })}>
            <p>{body.task[language]}</p>
          </Card>
        ))}
      </div>
    </Panel>
  )
}

function Organisations({ language, organisations, successions }: { language: Language; organisations: Organisation[]; successions: Succession[] }) {
  const [outgoing, incoming] = (['outgoing', 'incoming'] as const).map((side) => organisations.filter((one) => one.side === side))
  if (outgoing === undefined || incoming === undefined) return null
  const knot = (one: Organisation) => ({ id: one.id, label: textIn(one.name, language) })
  const named = new Map(organisations.map((one) => [one.id, one]))
  const title = fill(words.organisations[language], { from: outgoing.length, to: incoming.length })
  const lastDay = outgoing.map((one) => one.nameUntil).find((day) => day !== null)
  return (
    <Panel title={title} id="organisations">
      <ThreadsPicture threads={threadsOf(outgoing.map(knot), incoming.map(knot), successions)} />
      <Table caption={title} hideCaption
        head={[words.closing[language], words.opening[language], words.how[language], words.codes[language]]}
        rows={outgoing.map((one) => {
          const change = changeOf(one.id, successions)
          const successors = successions.filter((thread) => thread.fromId === one.id).map((thread) => named.get(thread.toId))
            .filter((successor) => successor !== undefined)
          return [
            <Spoken text={spoken(one.name, language)} language={language} />,
            <ul class="plain">{successors.map((successor) => (
              <li key={successor.id}><Spoken text={spoken(successor.name, language)} language={language} /></li>))}</ul>,
            <Badge tone={change === 'splits' ? 'warning' : change === 'merges' ? 'info' : 'neutral'}>{changeWords[change][language]}</Badge>,
            `${codesOf(one)} → ${successors.map(codesOf).join(', ')}`,
          ]
        })} />
      <p class="quiet small">
        {lastDay != null && `${fill(words.ends[language], { day: writtenDay(lastDay, language) })} `}
        {[...new Set(organisations.map((one) => one.nameSource))].map((source) => fill(words.source[language], { source })).join(' ')}
      </p>
    </Panel>
  )
}

const codesOf = (one: Organisation): string => one.codes.map((code) => code.code).join(', ')

export const routes: Route[] = [show('/programme', reformPage)]
