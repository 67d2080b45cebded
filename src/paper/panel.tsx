// One paper as those who look after it see it: its versions, and the forms that change it.
import { href, faultAt, triedAt, typed, type Visit } from '../platform/http/visit.ts'
import { writtenDay, writtenInstant } from '../platform/kit/day.ts'
import { fill, type Language } from '../platform/kit/language.ts'
import { FileField, TextField } from '../platform/page/fields.tsx'
import { ActionBar, Button, Form } from '../platform/page/form.tsx'
import { OrderControls } from '../platform/page/order.tsx'
import { Badge, Disclosure, Facts, Notice, Panel, Table } from '../platform/page/parts.tsx'
import { fileHref, LevelBadge, writtenSize } from './list.tsx'
import { currentVersion, type Paper, type PaperVersion } from './paper.ts'
import { PaperFields } from './fields.tsx'
import { words } from './text.ts'

type Props = { visit: Visit; paper: Paper }

/** A paper with all its versions, newest first. */
export function PaperPanel({ visit, paper, mayManage, place, count }: Props & { mayManage: boolean; place: number; count: number }) {
  const { language } = visit
  const current = currentVersion(paper)
  const path = `/meetings/${visit.params.meetingId}/items/${visit.params.itemId}/papers/${paper.id}`
  return (
    <Panel title={paper.title} id={`p-${paper.id}`} actions={mayManage && count > 1 && (
      <OrderControls language={language} action={href(visit, `${path}/place`)} idempotencyKey={visit.world.random(18)}
        version={paper.version} place={place} count={count} about={paper.title} enhance="papers" id={`o-${paper.id}`} />
    )}>
      <p><LevelBadge paper={paper} language={language} />{paper.isBackground && <> <Badge>{words.background[language]}</Badge></>}</p>
      {paper.ground !== '' && <Facts rows={[{ term: words.ground[language], value: paper.ground },
        ...(paper.groundUntil === null ? [] : [{ term: words.groundUntil[language], value: writtenDay(paper.groundUntil, language) }])]} />}
      {current === null && <Notice language={language} tone="warning">{words.allWithdrawn[language]}</Notice>}
      <Table caption={words.versions[language]} hideCaption
        head={[words.version[language], words.file[language], words.size[language], words.added[language], words.state[language], words.hash[language]]}
        rows={paper.versions.toReversed().map((version) => [
          String(version.number),
          version.withdrawal !== null && !mayManage ? version.fileName
            : <a href={fileHref(language, paper.id, version.number)}>{version.fileName}</a>,
          writtenSize(version.size, language),
          fill(words.addedBy[language], { at: writtenInstant(version.addedAt, language), by: version.addedBy }),
          stateOf(version, current, language),
          <code class="hash" translate={false}>{version.sha256}</code>,
        ])} />
      {mayManage && <Changes visit={visit} paper={paper} path={path} current={current} />}
    </Panel>
  )
}

function stateOf(version: PaperVersion, current: PaperVersion | null, language: Language) {
  if (version.withdrawal !== null) {
    return <Badge tone="warning">{fill(words.withdrawnBecause[language], { reason: version.withdrawal.reason })}</Badge>
  }
  return version === current ? <Badge tone="success">{words.onTable[language]}</Badge> : words.earlier[language]
}

function Changes({ visit, paper, path, current }: Props & { path: string; current: PaperVersion | null }) {
  const { language } = visit
  const key = () => visit.world.random(18)
  const isOpen = (at: string) => triedAt(visit, at) !== null
  const details = `${path}/details`
  const versions = `${path}/versions`
  const withdrawal = current === null ? '' : `${versions}/${current.number}/withdrawal`
  return (
    <>
      <Disclosure summary={words.newVersion[language]} id={`v-${paper.id}`} open={isOpen(versions)}>
        <Form action={href(visit, versions)} idempotencyKey={key()} version={paper.version} files>
          <FileField language={language} name="file" label={words.file[language]} hint={words.fileHint[language]}
            error={faultAt(visit, versions, 'file')} required />
          <ActionBar><Button>{words.newVersion[language]}</Button></ActionBar>
        </Form>
      </Disclosure>
      <Disclosure summary={words.details[language]} id={`d-${paper.id}`} open={isOpen(details)}>
        <Form action={href(visit, details)} idempotencyKey={key()} version={paper.version}>
          <TextField language={language} name="title" label={words.title[language]} value={typed(visit, details, 'title', paper.title)}
            error={faultAt(visit, details, 'title')} required />
          <PaperFields visit={visit} path={details} paper={paper} />
          <ActionBar><Button>{words.save[language]}</Button></ActionBar>
        </Form>
      </Disclosure>
      {current !== null && (
        <Disclosure summary={fill(words.withdraw[language], { number: current.number })} id={`w-${paper.id}`} open={isOpen(withdrawal)}>
          <p class="hint">{words.withdrawHint[language]}</p>
          <Form action={href(visit, withdrawal)} idempotencyKey={key()}>
            <TextField language={language} name="reason" label={words.reason[language]} value={typed(visit, withdrawal, 'reason')}
              error={faultAt(visit, withdrawal, 'reason')} required />
            <ActionBar><Button tone="danger">{fill(words.withdraw[language], { number: current.number })}</Button></ActionBar>
          </Form>
        </Disclosure>
      )}
    </>
  )
}
