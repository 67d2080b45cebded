// The corrections of approved minutes: those confirmed, those that wait for a second person, and making one.
import { listItems } from '../agenda/reads.ts'
import { post, show } from '../platform/http/routes.ts'
import { faultAt, href, type Route, type Show, triedAt, typed, type Visit } from '../platform/http/visit.ts'
import { writtenInstant } from '../platform/kit/day.ts'
import { fill, textIn } from '../platform/kit/language.ts'
import { isAllowed } from '../platform/kit/may.ts'
import { Comparison } from '../platform/page/comparison.tsx'
import { TextArea, TextField } from '../platform/page/fields.tsx'
import { ActionBar, Button, ButtonLink, Form, Hidden } from '../platform/page/form.tsx'
import { Card, Empty, Panel, Paragraphs } from '../platform/page/parts.tsx'
import { confirmCorrectionOf, loadApprovable, proposeCorrectionOf, withdrawCorrectionOf } from './actions.ts'
import { type Correction, type CorrectionPart, correctionParts, isFrozen } from './minutes.ts'
import { pageOf, placeOf } from './pages.tsx'
import { listCorrections } from './reads.ts'
import { type MinutesRecord, recordFor, type RecordItem, sightOf } from './record.ts'
import { may, textNow } from './rules.ts'
import { words } from './text.ts'

const correctionsPage: Show = async (visit) => {
  const { db, language, by } = visit
  const place = await placeOf(visit)
  const minutes = place === null ? null : await loadApprovable(db, place.meeting.id)
  if (place === null || minutes === null || !isFrozen(minutes)) return null
  const record = recordFor(minutes.record,
    sightOf(by.actor, await listItems(db, place.meeting.id), place.body.id, by.on))
  const mayPropose = isAllowed(may.proposeCorrection, by.actor, minutes, by.on)
  const whole = new Set(record.items.filter((item) => item.isWhole).map((item) => item.id))
  const corrections = (await listCorrections(db, place.meeting.id))
    .filter((one) => (one.itemId === null || whole.has(one.itemId)) && (one.number !== null || mayPropose))
  return pageOf(visit, place, words.corrections[language], (
    <Corrections visit={visit} base={place.base} record={record} corrections={corrections} mayPropose={mayPropose}
      mayConfirm={isAllowed(may.confirmCorrection, by.actor, minutes, by.on)} />
  ))
}

type Props = { visit: Visit; base: string; record: MinutesRecord; corrections: Correction[]; mayPropose: boolean; mayConfirm: boolean }

const itemParts = ['proposal', 'handling', 'decision'] as const

function Corrections(props: Props) {
  const { visit, base, corrections, mayPropose } = props
  const { language } = visit
  return (
    <>
      <Panel title={words.corrections[language]} id="corrections"
        actions={<ButtonLink href={href(visit, base)}>{words.toMinutes[language]}</ButtonLink>}>
        <p>{words.correctionsLead[language]}</p>
        {corrections.length === 0 && <Empty>{words.noCorrections[language]}</Empty>}
        {corrections.map((one) => <CorrectionCard key={one.id} {...props} correction={one} />)}
      </Panel>
      {mayPropose && <Making {...props} />}
    </>
  )
}

const partName = ({ visit, record }: Props, itemId: string | null, part: CorrectionPart): string => {
  const item = record.items.find((one) => one.id === itemId)
  return item === undefined || part === 'whole' ? words.wholePart[visit.language]
    : `${fill(words.item[visit.language], { number: item.number })} ${textIn(item.title, visit.language)}: ${words[part][visit.language]}`
}

function CorrectionCard(props: Props & { correction: Correction }) {
  const { visit, base, record, correction, mayConfirm, mayPropose } = props
  const { language } = visit
  const lang = record.language === language ? undefined : record.language
  const path = `${base}/corrections/${correction.id}`
  const isWaiting = correction.number === null
  const title = correction.number === null ? words.waiting[language] : fill(words.correction[language], { number: correction.number })
  return (
    <Card title={`${title}: ${partName(props, correction.itemId, correction.part)}`} meta={<>
      {fill(words.proposedBy[language], { name: correction.proposer, at: writtenInstant(correction.proposedAt, language) })}
      {correction.confirmedAt !== null && <>{' · '}{fill(words.confirmedBy[language],
        { name: correction.confirmer ?? '', at: writtenInstant(correction.confirmedAt, language) })}</>}
    </>}>
      <Paragraphs text={correction.reason} lang={lang} />
      <Comparison language={language} level={4} left={{ title: words.was[language], text: correction.was, lang }}
        right={{ title: words.becomes[language], text: correction.becomes, lang }} />
      {isWaiting && (
        <div class="minutes__acts">
          {mayConfirm && correction.proposedBy !== visit.by.personId && (
            <Form action={href(visit, `${path}/confirmation`)} idempotencyKey={visit.world.random(18)}>
              <Button>{words.confirm[language]}</Button>
            </Form>
          )}
          {mayPropose && (
            <Form action={href(visit, `${path}/withdrawal`)} idempotencyKey={visit.world.random(18)}>
              <Button tone="secondary">{words.withdraw[language]}</Button>
            </Form>
          )}
        </div>
      )}
    </Card>
  )
}

/** What was chosen to be corrected: from the address, or from the form that did not go through. */
function chosenOf({ visit, base, record }: Props): { item: RecordItem | null; part: CorrectionPart } | null {
  const tried = triedAt(visit, `${base}/corrections`)
  const wanted = tried?.values.part ?? visit.query.get('part') ?? ''
  const itemId = tried?.values.itemId ?? visit.query.get('item') ?? ''
  const part = correctionParts.find((one) => one === wanted)
  const item = record.items.find((one) => one.id === itemId && one.isWhole) ?? null
  return part === undefined || (item === null) !== (part === 'whole') ? null : { item, part }
}

function Making(props: Props) {
  const { visit, base, record } = props
  const { language } = visit
  const chosen = chosenOf(props)
  if (chosen !== null) return <ProposalForm {...props} {...chosen} />
  const link = (itemId: string | null, part: CorrectionPart) => href(visit,
    `${base}/corrections?${itemId === null ? '' : `item=${itemId}&`}part=${part}#make`)
  return (
    <Panel title={words.makeCorrection[language]} id="make">
      <p>{words.chooseItem[language]}</p>
      <ul>
        {record.items.filter((item) => item.isWhole && item.struckReason === null).map((item) => (
          <li key={item.id}>
            {item.number} {textIn(item.title, language)}:{' '}
            {itemParts.map((part, index) => <>{index > 0 && ', '}<a href={link(item.id, part)}>{words[part][language]}
              <span class="unseen"> {fill(words.item[language], { number: item.number })}</span></a></>)}
          </li>
        ))}
        <li><a href={link(null, 'whole')}>{words.wholePart[language]}</a></li>
      </ul>
    </Panel>
  )
}

function ProposalForm(props: Props & { item: RecordItem | null; part: CorrectionPart }) {
  const { visit, base, record, corrections, item, part } = props
  const { language } = visit
  const path = `${base}/corrections`
  const lang = record.language === language ? undefined : record.language
  const was = item === null || part === 'whole' ? null : textNow(record.items, corrections.filter((one) => one.number !== null), item.id, part)
  const field = (name: string, stored = '') => ({ language, name, value: typed(visit, path, name, stored), error: faultAt(visit, path, name), lang })
  return (
    <Panel title={`${words.makeCorrection[language]}: ${partName(props, item?.id ?? null, part)}`} id="make">
      <Form action={href(visit, path)} idempotencyKey={visit.world.random(18)}>
        <Hidden name="part" value={part} />
        <Hidden name="itemId" value={item?.id ?? ''} />
        {was === null ? <TextArea {...field('was')} label={words.was[language]} />
          : <><p><strong>{words.was[language]}</strong></p><Paragraphs text={was} lang={lang} /></>}
        <TextArea {...field('becomes', was ?? '')} label={words.becomes[language]} rows={6} />
        <TextField {...field('reason')} label={words.reasonOfCorrection[language]} required />
        <ActionBar>
          <Button>{words.propose[language]}</Button>
          <ButtonLink href={href(visit, path)} tone="quiet">{words.chooseOther[language]}</ButtonLink>
        </ActionBar>
      </Form>
    </Panel>
  )
}

const ofMinutes = '/meetings/:meetingId/minutes'
const ofCorrection = `${ofMinutes}/corrections/:correctionId`
const back = (_answer: unknown, visit: Visit): string => `/meetings/${visit.params.meetingId}/minutes/corrections`

export const routes: Route[] = [
  show(`${ofMinutes}/corrections`, correctionsPage),
  post(`${ofMinutes}/corrections`, proposeCorrectionOf, { again: correctionsPage, back }),
  post(`${ofCorrection}/confirmation`, confirmCorrectionOf, { again: correctionsPage, back }),
  post(`${ofCorrection}/withdrawal`, withdrawCorrectionOf, { again: correctionsPage, back }),
]
