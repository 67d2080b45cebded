// What has been said of the comparison's proposals about a version: who, when, and the way to take it back.
import { listOrganisationsOn } from '../organisation/reads.ts'
import { post, show } from '../platform/http/routes.ts'
import { href, type Route, type Show, type Visit } from '../platform/http/visit.ts'
import { writtenInstant } from '../platform/kit/day.ts'
import { isId } from '../platform/kit/input.ts'
import { fill, spoken, textIn, type Texts } from '../platform/kit/language.ts'
import { isAllowed } from '../platform/kit/may.ts'
import { Button, Form } from '../platform/page/form.tsx'
import { Badge, Empty, PageHead, Panel, Spoken, Table } from '../platform/page/parts.tsx'
import { findRevision } from '../revision/reads.ts'
import { words as revisionWords } from '../revision/text.ts'
import { giveJudgement, takeJudgementBack } from './actions.ts'
import { countsFor, isOfVersionBefore, type Judgement, judgementsPath } from './judgement.ts'
import { listJudgements } from './reads.ts'
import { may } from './rules.ts'
import { kindWords, verdictWords, words } from './text.ts'

type Names = ReadonlyMap<string, string>

const judgementsPage: Show = async (visit) => {
  const { db, by, language, params: { revisionId = '' } } = visit
  const revision = isId(revisionId) ? await findRevision(db, revisionId) : null
  if (revision === null || !isAllowed(may.see, by.actor, revision, by.on)) return null
  const organisations = await listOrganisationsOn(db, revision.programmeId, revision.validFrom)
  const names: Names = new Map(organisations.map((one) => [one.id, textIn(one.name, language)]))
  const name = names.get(revision.organisationId) ?? ''
  const numbered = fill(words.ofVersion[language], { number: revision.number })
  const all = (await listJudgements(db, revision.programmeId)).filter((one) => one.organisationId === revision.organisationId).toReversed()
  const standing = all.filter((one) => countsFor(one, revision))
  const takenBack = all.filter((one) => one.takenBack !== null && !standing.includes(one))
  const canTakeBack = revision.state !== 'approved' && isAllowed(may.takeBack, by.actor, revision, by.on)
  const comparison = href(visit, `/revisions/${revision.id}/comparison`)
  return {
    kind: 'page', title: `${words.judgements[language]}: ${name}`, trail: [{ href: href(visit, '/structures'), label: revisionWords.structures[language] },
      { href: href(visit, `/revisions/${revision.id}`), label: `${name}, ${numbered}` }], children: (
      <>
        <PageHead eyebrow={`${name}, ${numbered}`} title={words.judgements[language]} lead={<p>{words.lead[language]}</p>} />
        <p class="no-print"><a href={comparison}>{words.toComparison[language]}</a></p>
        <Panel id="standing" title={words.standing[language]}>
          {standing.length === 0 ? <Empty>{words.none[language]}</Empty>
            : <List visit={visit} caption={words.standing[language]} judgements={standing} names={names} canTakeBack={canTakeBack} />}
        </Panel>
        {takenBack.length > 0 && (
          <Panel id="taken-back" title={words.takenBack[language]}>
            <List visit={visit} caption={words.takenBack[language]} judgements={takenBack} names={names} canTakeBack={false} />
          </Panel>
        )}
      </>
    ),
  }
}

function List({ visit, caption, judgements, names, canTakeBack }: {
  visit: Visit; caption: string; judgements: Judgement[]; names: Names; canTakeBack: boolean
}) {
  const { language } = visit
  return (
    <Table caption={caption} hideCaption
      head={[words.from[language], words.to[language], words.kind[language], words.verdict[language], words.who[language],
      ...canTakeBack ? [words.takeBack[language]] : []]}
      rows={judgements.map((one) => [
        <>{nameOf(one.fromName, one.fromUnit, visit)} <span class="quiet">({isOfVersionBefore(one) ? words.before[language]
          : names.get(one.fromOrganisationId)})</span></>,
        nameOf(one.toName, one.toUnit, visit), kindWords[one.kind][language],
        <Badge tone={one.verdict === 'confirmed' ? 'success' : 'neutral'}>{verdictWords[one.verdict][language]}</Badge>,
        <Who visit={visit} judgement={one} />,
        ...canTakeBack ? [<TakeBackForm visit={visit} judgement={one} />] : [],
      ])} />
  )
}

const nameOf = (name: Texts, id: string, { language }: Visit) =>
  textIn(name, language) === '' ? id || '–' : <Spoken text={spoken(name, language)} language={language} />

const Who = ({ visit: { language }, judgement: { name, at, revisionNumber, takenBack } }: { visit: Visit; judgement: Judgement }) => (
  <>
    {name}, {writtenInstant(at, language)} ({fill(words.ofVersion[language], { number: revisionNumber })})
    {takenBack !== null && <><br />{words.takenBackBy[language]}: {takenBack.name}, {writtenInstant(takenBack.at, language)}</>}
  </>
)

const TakeBackForm = ({ visit, judgement: { id, revisionId, fromName, fromUnit } }: { visit: Visit; judgement: Judgement }) => (
  <Form action={href(visit, `${judgementsPath(revisionId)}/${id}/taking-back`)} class="inline" idempotencyKey={visit.world.random(18)}>
    <Button small tone="secondary" about={textIn(fromName, visit.language) || fromUnit}>{words.takeBack[visit.language]}</Button>
  </Form>
)

const path = judgementsPath(':revisionId')

export const routes: Route[] = [
  show(path, judgementsPage),
  post(path, giveJudgement, { again: judgementsPage, back: (_answer, { params }) => `/revisions/${params.revisionId}/comparison#proposals` }),
  post(`${path}/:judgementId/taking-back`, takeJudgementBack,
    { again: judgementsPage, back: (_answer, { params }) => judgementsPath(params.revisionId ?? '') }),
]
