// Where minutes are on their way, what keeps them, and what this person may do next.
import { faultAt, href, typed, type Visit } from '../platform/http/visit.ts'
import { writtenInstant } from '../platform/kit/day.ts'
import { fill, textIn } from '../platform/kit/language.ts'
import { TextField } from '../platform/page/fields.tsx'
import { ActionBar, Button, ButtonLink, Confirm, Form, Hidden } from '../platform/page/form.tsx'
import { Notice, Steps } from '../platform/page/parts.tsx'
import { whoApproved } from './document.ts'
import { itemAnchor } from './items.ts'
import { approvalsOf, isFrozen, minutesStates, minutesStateWords, type Remark } from './minutes.ts'
import type { MinutesRecord } from './record.ts'
import type { Approvable, may } from './rules.ts'
import { refusals, words } from './text.ts'

type Props = {
  visit: Visit; base: string; minutes: Approvable; record: MinutesRecord; remarks: Remark[]; hasBodyDecided: boolean
  mayDo: (name: keyof typeof may) => boolean
}

export function Progress(props: Props) {
  const { visit, minutes } = props
  const { language } = visit
  const reached = minutesStates.indexOf(minutes.state)
  const counted = approvalsOf(minutes, minutes.currentSha256)
  const details = [
    fill(words.byWhom[language], { name: minutes.writer }),
    minutes.state === 'checking' ? fill(words.waitsForOthers[language], { given: counted.length, needed: minutes.approvalsNeeded }) : undefined,
    minutes.approvedAt === null ? undefined
      : `${counted.map((one) => whoApproved(one, language)).join(', ')}, ${writtenInstant(minutes.approvedAt, language)}`,
    minutes.publishedAt === null ? undefined : writtenInstant(minutes.publishedAt, language),
  ]
  return (
    <div class="no-print">
      <Steps language={language} label={words.steps[language]} steps={minutesStates.map((state, index) => ({
        label: minutesStateWords[state][language], detail: details[index],
        state: index < reached || (index === reached && state === 'published') ? 'done' : index === reached ? 'now' : 'next',
      }))} />
      <p class="hint minutes__version">{fill(words.version[language], { number: minutes.version })}</p>
      {!isFrozen(minutes) && <Blockers {...props} />}
      {minutes.address !== null && (
        <p>{words.publishedAt[language]}{' '}
          <a href={`/${language}${minutes.address}`}>/{language}{minutes.address}</a></p>
      )}
      <Acts {...props} hasApproved={counted.some((one) => one.personId === visit.by.personId)} />
    </div>
  )
}

/** What keeps the minutes from being approved, each with a link to where it is put right. */
function Blockers({ visit, minutes, record, remarks }: Props) {
  const { language } = visit
  const aboutOf = (itemId: string | null) => {
    const item = record.items.find((one) => one.id === itemId)
    return item === undefined ? words.wholeMinutes[language] : `${fill(words.item[language], { number: item.number })} ${textIn(item.title, language)}`
  }
  const seen = new Set(record.items.filter((item) => item.isWhole).map((item) => item.id))
  const open = remarks.filter((one) => one.answer === null)
  const lines = [
    ...open.map((one) => ({ href: `#remark-${one.id}`, text: fill(words.openRemark[language], { about: aboutOf(one.itemId) }) })),
    ...minutes.withoutOutcome.filter((id) => seen.has(id)).map((id) => ({ href: `#${itemAnchor(id)}`,
      text: `${aboutOf(id)}: ${refusals.approve.itemsWithoutOutcome[language]}` })),
    ...(minutes.missing.length > 0 ? [{ href: '#attendance', text: refusals.approve.itemsMissing[language] }] : []),
  ]
  if (lines.length === 0) return null
  return (
    <Notice language={language} tone="warning" title={words.blocked[language]}>
      <ul>{lines.map((line) => <li key={line.href}><a href={line.href}>{line.text}</a></li>)}</ul>
    </Notice>
  )
}

function Acts({ visit, base, minutes, hasBodyDecided, mayDo, hasApproved }: Props & { hasApproved: boolean }) {
  const { language } = visit
  const isWriter = minutes.writtenBy === visit.by.personId || minutes.menders.includes(visit.by.personId)
  const mayApprove = minutes.state === 'checking' && mayDo('approve') && !isWriter && !hasApproved && minutes.openRemarks === 0
  return (
    <>
      {hasApproved && !isFrozen(minutes) && <Notice language={language} tone="success">{words.youApproved[language]}</Notice>}
      {hasBodyDecided && <Notice language={language} tone="info">{words.bodyDecided[language]}</Notice>}
      <div class="minutes__acts">
        {minutes.state === 'draft' && mayDo('sendForChecking') && <OneButton visit={visit} path={`${base}/checking`} label={words.sendForChecking[language]} />}
        {mayApprove && (
          <Confirm summary={words.approve[language]}>
            <p>{words.approveWarning[language]}</p>
            <OneButton visit={visit} path={`${base}/approval`} label={words.approve[language]} sha256={minutes.currentSha256} />
          </Confirm>
        )}
        {hasBodyDecided && <OneButton visit={visit} path={`${base}/approval-by-body`} label={words.approveAsBody[language]} />}
        {minutes.state === 'checking' && mayDo('returnToDraft')
          && <OneButton visit={visit} path={`${base}/return`} label={words.returnToDraft[language]} tone="secondary" />}
        {minutes.state === 'approved' && mayDo('publish') && (
          <Confirm summary={words.publish[language]}>
            <p>{words.publishWarning[language]}</p>
            <OneButton visit={visit} path={`${base}/publication`} label={words.publish[language]} />
          </Confirm>
        )}
        {isFrozen(minutes) && <ButtonLink href={href(visit, `${base}/corrections`)}>{words.corrections[language]} ({minutes.corrections})</ButtonLink>}
      </div>
      {!isFrozen(minutes) && mayDo('register') && <Register visit={visit} path={`${base}/registration`} minutes={minutes} />}
    </>
  )
}

const OneButton = ({ visit, path, label, sha256, tone = 'primary' }: {
  visit: Visit; path: string; label: string; sha256?: string; tone?: 'primary' | 'secondary'
}) => (
  <Form action={href(visit, path)} idempotencyKey={visit.world.random(18)}>
    {sha256 !== undefined && <Hidden name="sha256" value={sha256} />}
    <Button tone={tone}>{label}</Button>
  </Form>
)

const Register = ({ visit, path, minutes }: { visit: Visit; path: string; minutes: Approvable }) => (
  <Form action={href(visit, path)} idempotencyKey={visit.world.random(18)} version={minutes.version}>
    <TextField language={visit.language} name="diaryNumber" label={words.diaryNumber[visit.language]} hint={words.diaryHint[visit.language]}
      value={typed(visit, path, 'diaryNumber', minutes.diaryNumber ?? '')} error={faultAt(visit, path, 'diaryNumber')} width="medium" />
    <ActionBar><Button tone="secondary" small about={words.diaryNumber[visit.language]}>{words.save[visit.language]}</Button></ActionBar>
  </Form>
)
