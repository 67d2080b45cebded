// Transfers between organisations: one list for all, and a page for each where the receiver answers.
import { regionCoordinator } from '../duty/duty.ts'
import type { Organisation } from '../organisation/organisation.ts'
import { listOrganisationsOn } from '../organisation/reads.ts'
import { flat, outlineOf } from '../outline/outline.ts'
import { post, show } from '../platform/http/routes.ts'
import { faultAt, href, type Route, type Show, typed, type Visit } from '../platform/http/visit.ts'
import { writtenDay, writtenInstant } from '../platform/kit/day.ts'
import { isId } from '../platform/kit/input.ts'
import { spoken, textIn } from '../platform/kit/language.ts'
import { isAllowed } from '../platform/kit/may.ts'
import { writtenNumber } from '../platform/kit/number.ts'
import { Select, TextField } from '../platform/page/fields.tsx'
import { ActionBar, Button, Form } from '../platform/page/form.tsx'
import { Badge, Disclosure, Empty, Facts, PageHead, Panel, Spoken, Table } from '../platform/page/parts.tsx'
import { findProgramme } from '../programme/reads.ts'
import { confirmTransfer, declineTransfer, proposeTransfer, withdrawTransfer } from './actions.ts'
import { ProposeForm } from './propose-form.tsx'
import { findParty, findTransfer, listTransfers } from './reads.ts'
import { may, type Party } from './rules.ts'
import { kindWords, stateWords, words } from './text.ts'
import type { Transfer } from './transfer.ts'

const listPath = '/transfers'
const transferPath = (id: string): string => `${listPath}/${id}`
const structuresWords = { fi: 'Organisaatiorakenteet', sv: 'Organisationsstrukturer', en: 'Organisation structures' }

const nobodys = { programmeId: '', giverId: '', receiverId: '' }

/** All transfers of the reform, or those of one organisation with the form of its coordinator. */
const listPage: Show = async (visit) => {
  const { db, by, language, params: { organisationId } } = visit
  const programme = await findProgramme(db)
  if (programme === null || !isAllowed(may.see, by.actor, nobodys, by.on)) return null
  const organisations = await listOrganisationsOn(db, programme.id, programme.goLiveOn)
  const own = organisations.find((one) => one.id === organisationId)
  if (organisationId !== undefined && own === undefined) return null
  const transfers = (await listTransfers(db, programme.id)).filter((one) => own === undefined || one.giverId === own.id || one.receiverId === own.id)
  const [open, answered] = [transfers.filter((one) => one.state === 'proposed'), transfers.filter((one) => one.state !== 'proposed')]
  const title = words.transfers[language]
  const givers = organisations.filter((one) => (own === undefined || one === own)
    && isAllowed([regionCoordinator], by.actor, { organisationId: one.id, programmeId: programme.id }, by.on))
  return {
    kind: 'page', title, trail: [{ href: href(visit, '/structures'), label: structuresWords[language] },
      ...(own === undefined ? [] : [{ href: href(visit, listPath), label: title }])], children: (
      <>
        <PageHead eyebrow={own === undefined ? undefined : title} title={own === undefined ? title
          : <Spoken text={spoken(own.name, language)} language={language} />} lead={<p>{words.lead[language]}</p>} />
        {givers.map((giver) => <ProposeForm key={giver.id} visit={visit} giver={giver} organisations={organisations} isOnly={givers.length === 1} />)}
        <Panel title={words.open[language]} id="open">
          {open.length === 0 ? <Empty>{words.noneOpen[language]}</Empty>
            : <List visit={visit} caption={words.open[language]} transfers={open} organisations={organisations} />}
        </Panel>
        {answered.length > 0 && (
          <Panel title={words.answered[language]} id="answered">
            <List visit={visit} caption={words.answered[language]} transfers={answered} organisations={organisations} />
          </Panel>
        )}
      </>
    ),
  }
}

function List({ visit, caption, transfers, organisations }: { visit: Visit; caption: string; transfers: Transfer[]; organisations: Organisation[] }) {
  const { language } = visit
  const named = namesOf(organisations, visit)
  return (
    <Table caption={caption} hideCaption numeric={[1]}
      head={[words.what[language], words.personYears[language], words.giver[language], words.receiver[language], words.onDay[language], words.state[language]]}
      rows={transfers.map((one) => [<a href={href(visit, transferPath(one.id))}>{saidOf(one, visit)}</a>, writtenNumber(one.personYears, language),
        named(one.giverId), named(one.receiverId), writtenDay(one.onDay, language), <StateOf transfer={one} visit={visit} />])} />
  )
}

const namesOf = (organisations: Organisation[], { language }: Visit) => (id: string): string =>
  textIn(organisations.find((one) => one.id === id)?.name ?? {}, language)

const saidOf = (one: Transfer, { language }: Visit): string =>
  `${kindWords[one.of][language]} ${one.itemId}${textIn(one.itemName, language) === '' ? '' : `, ${textIn(one.itemName, language)}`}`

const StateOf = ({ transfer: { state }, visit: { language } }: { transfer: Transfer; visit: Visit }) => (
  <Badge tone={state === 'proposed' ? 'warning' : state === 'confirmed' ? 'success' : 'neutral'}>{stateWords[state][language]}</Badge>)

const transferPage: Show = async (visit) => {
  const { db, by, language, params: { transferId = '' } } = visit
  const transfer = isId(transferId) ? await findTransfer(db, transferId) : null
  if (transfer === null || !isAllowed(may.see, by.actor, transfer, by.on)) return null
  const named = namesOf(await listOrganisationsOn(db, transfer.programmeId, transfer.onDay), visit)
  const receiver = transfer.state === 'proposed' ? await findParty(db, transfer.receiverId) : null
  const whole = `/structures/${transfer.giverId}/transfers`
  return {
    kind: 'page', title: `${words.transfer[language]}: ${saidOf(transfer, visit)}`,
    trail: [{ href: href(visit, listPath), label: words.transfers[language] }, { href: href(visit, whole), label: named(transfer.giverId) }],
    children: (
      <>
        <PageHead eyebrow={words.transfer[language]} title={saidOf(transfer, visit)} lead={<p><StateOf transfer={transfer} visit={visit} /></p>} />
        <Facts rows={[
          { term: words.giver[language], value: named(transfer.giverId) }, { term: words.receiver[language], value: named(transfer.receiverId) },
          ...(transfer.unitId === null ? [] : [{ term: words.into[language], value: transfer.unitId }]),
          { term: words.personYears[language], value: writtenNumber(transfer.personYears, language) },
          { term: words.onDay[language], value: writtenDay(transfer.onDay, language) },
          { term: words.reason[language], value: transfer.reason },
          { term: words.proposed[language], value: `${transfer.proposedBy}, ${writtenInstant(transfer.proposedAt, language)}` },
          ...(transfer.answeredAt === null ? [] : [
            { term: words.answer[language], value: `${transfer.answeredBy}, ${writtenInstant(transfer.answeredAt, language)}` },
            ...(transfer.answerReason === '' ? [] : [{ term: words.answerReason[language], value: transfer.answerReason }])]),
        ]} />
        {receiver !== null && <Answers visit={visit} transfer={transfer} receiver={receiver} />}
      </>
    ),
  }
}

/** What this reader may answer. */
function Answers({ visit, transfer, receiver }: { visit: Visit; transfer: Transfer; receiver: Party }) {
  const { language, by } = visit
  const held = (right: 'confirm' | 'decline' | 'withdraw') => isAllowed(may[right], by.actor, transfer, by.on)
  const path = `${transferPath(transfer.id)}/confirmation`
  const field = (name: string) => ({ language, name, value: typed(visit, path, name), error: faultAt(visit, path, name) })
  const content = receiver.newest?.content
  return (
    <>
      {held('confirm') && (
        <Panel title={words.confirm[language]} id="confirm">
          <p>{(content === undefined ? words.noStructure : words.confirmLead)[language]}</p>
          <Form action={href(visit, path)} idempotencyKey={visit.world.random(18)}>
            {content !== undefined && <Select {...field('unitId')} label={words.into[language]} none="–" required
              options={flat(outlineOf(content)).map(({ unit, depth }) => ({ value: unit.id,
                label: `${'\u2003'.repeat(depth)}${textIn(unit.name, language)} (${unit.id})` }))} />}
            <ActionBar><Button>{words.confirm[language]}</Button></ActionBar>
          </Form>
        </Panel>
      )}
      {held('decline') && <ReasonForm visit={visit} path={`${transferPath(transfer.id)}/declining`} label={words.decline[language]} />}
      {held('withdraw') && <ReasonForm visit={visit} path={`${transferPath(transfer.id)}/withdrawal`} label={words.withdraw[language]} />}
    </>
  )
}

function ReasonForm({ visit, path, label }: { visit: Visit; path: string; label: string }) {
  const { language } = visit
  return (
    <Disclosure summary={label} open={visit.tried?.path === path}>
      <Form action={href(visit, path)} idempotencyKey={visit.world.random(18)}>
        <TextField language={language} name="reason" label={words.reason[language]} required
          value={typed(visit, path, 'reason')} error={faultAt(visit, path, 'reason')} />
        <ActionBar><Button tone="danger">{label}</Button></ActionBar>
      </Form>
    </Disclosure>
  )
}

const answering = { again: transferPage, back: (answer: { id: string }) => transferPath(answer.id) }

export const routes: Route[] = [
  show(listPath, listPage),
  show('/structures/:organisationId/transfers', listPage),
  post('/structures/:organisationId/transfers', proposeTransfer, { again: listPage, back: (answer) => transferPath(answer.id) }),
  show('/transfers/:transferId', transferPage),
  post('/transfers/:transferId/confirmation', confirmTransfer, answering),
  post('/transfers/:transferId/declining', declineTransfer, answering),
  post('/transfers/:transferId/withdrawal', withdrawTransfer, answering),
]
