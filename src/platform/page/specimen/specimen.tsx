// The living style page: every part in every state, looked at and tried with axe by the test beside it.
import type { Language } from '../../kit/language.ts'
import { Checkbox, RadioGroup } from '../choices.tsx'
import { Changes, Comparison } from '../comparison.tsx'
import { DateField, FileField, NumberField, Select, TextArea, TextField, TimeField } from '../fields.tsx'
import { ActionBar, Button, ButtonLink, Confirm, ErrorSummary, Fieldset, Form, SavedMark } from '../form.tsx'
import { Frame, type Theme } from '../frame.tsx'
import {
  Badge, Card, Countdown, DaysLeft, Disclosure, Empty, Facts, Notice, PageHead, Panel, Paragraphs, Spoken, Steps, Table,
  Tabs,
} from '../parts.tsx'
import { AgendaSpecimen, DocumentSpecimen, HomeSpecimen, ReadingSpecimen } from './views.tsx'
import { sample, type SampleWord } from './words.ts'

const action = '/fi/specimen'

/** A whole page of samples. */
export function Specimen({ language, theme = 'auto' }: { language: Language; theme?: Theme }) {
  const word = (name: SampleWord) => sample[name][language]
  return (
    <Frame language={language} title={word('meeting')} path="/specimen" theme={theme} version="0.1.0"
      viewer={{ name: word('secretary') }} programme={{ name: word('programme') }}
      nav={[{ href: '#a', label: word('agenda'), current: true },
        { href: '#m', label: word('minutes'), current: false }, { href: '#r', label: word('archive'), current: false }]}
      trail={[{ href: '#home', label: word('group') }, { href: '#meetings', label: word('meeting') }]}
      told={{ tone: 'success', text: word('told') }}
      banner={<Clock language={language} />}>
      <ErrorSummary language={language} action={action} errors={[{ field: 'title', message: word('fault') }]} />
      <PageHead title={word('meeting')} lead={<p>{word('when')}</p>} eyebrow={word('group')}
        actions={<><ButtonLink href="#edit">{word('minutes')}</ButtonLink><Button>{word('send')}</Button></>} />
      <Tabs label={word('parts')} links={[{ href: '#1', label: word('agenda'), current: true },
        { href: '#2', label: word('minutes'), current: false }]} />
      <AgendaSpecimen language={language} />
      <div class="split">
        <FormSpecimen language={language} />
        <PartsSpecimen language={language} />
      </div>
      <HomeSpecimen language={language} />
      <ReadingSpecimen language={language} />
      <Comparison language={language} level={2} left={{ title: word('yours'), text: word('text') }}
        right={{ title: word('stored'), text: word('textLater') }} />
      <DocumentSpecimen language={language} />
    </Frame>
  )
}

function Clock({ language }: { language: Language }) {
  return (
    <Form action={`/${language}/clock`} class="row">
      <DateField language={language} name="day" label={sample.day[language]} value="2025-06-05" />
      <Button tone="secondary" small>{sample.save[language]}</Button>
    </Form>
  )
}

function FormSpecimen({ language }: { language: Language }) {
  const word = (name: SampleWord) => sample[name][language]
  const own = { language }
  return (
    <Panel title={word('title')} id="form">
      <Form action={action} idempotencyKey="k" version={3} autosave={action}>
        <TextField {...own} name="title" label={word('title')} hint={word('titleHint')} error={word('fault')}
          required />
        <TextArea {...own} name="proposal" label={word('proposal')} value={word('text')} lang={language} />
        <Select {...own} name="presenter" label={word('presenter')} value="chair" options={[
          { value: 'chair', label: word('chair') }, { value: 'secretary', label: word('secretary') }]} />
        <RadioGroup {...own} name="purpose" label={word('purpose')} value="information" options={[
          { value: 'information', label: word('forInformation') },
          { value: 'decision', label: word('forDecision'), hint: word('role') }]} />
        <RadioGroup {...own} name="outcome" label={word('outcome')} inline required error={word('fault')} options={[
          { value: 'approved', label: word('approved') }, { value: 'struck', label: word('struck') }]} />
        <Fieldset legend={word('when')} inline>
          <DateField {...own} name="day" label={word('day')} value="2025-06-18" />
          <TimeField {...own} name="time" label={word('time')} value="09:00" />
          <NumberField {...own} name="length" label={word('minutesOfTime')} value="20" unit={word('unit')} />
        </Fieldset>
        <FileField {...own} name="file" label={word('file')} hint="PDF, DOCX" />
        <Checkbox {...own} name="confidential" label={word('confidential')} hint={word('strikeWhy')} checked />
        <TextField {...own} name="fixed" label={word('group')} value="VN/1185/2020-VM-1" readOnly width="medium" />
        <SavedMark>{word('save')}: 9.03</SavedMark>
        <ActionBar>
          <Button>{word('save')}</Button>
          <Button tone="secondary" about={word('group')}>{word('send')}</Button>
          <Button tone="quiet">{word('cancel')}</Button>
        </ActionBar>
        <Confirm summary={word('strike')}><p>{word('strikeWhy')}</p>
          <ActionBar><Button tone="danger">{word('strike')}</Button></ActionBar></Confirm>
      </Form>
    </Panel>
  )
}

function PartsSpecimen({ language }: { language: Language }) {
  const word = (name: SampleWord) => sample[name][language]
  return (
    <div class="split__side">
      <Panel title={word('minutes')} id="state" actions={<Button tone="secondary" small>{word('save')}</Button>}>
        <Steps language={language} label={word('minutes')} steps={[
          { label: word('draft'), state: 'done', detail: '19.6.2025' }, { label: word('checking'), state: 'now' },
          { label: word('approved'), state: 'next' }, { label: word('published'), state: 'next' }]} />
        <Facts rows={[{ term: word('day'), value: word('when') }, { term: word('presenter'), value: word('chair') },
          { term: word('group'),
            value: <Spoken text={{ text: 'Projektgruppen', language: 'sv' }} language={language} /> }]} />
        <p class="row">
          <Badge>{word('draft')}</Badge><Badge tone="info">{word('checking')}</Badge>
          <Badge tone="success">{word('approved')}</Badge><Badge tone="warning">{word('late')}</Badge>
          <Badge tone="danger" icon="lock">{word('confidential')}</Badge>
        </p>
        <Disclosure summary={word('more')}><Paragraphs text={word('text')} /></Disclosure>
      </Panel>
      {(['info', 'success', 'warning', 'danger'] as const).map((tone) => (
        <Notice key={tone} language={language} tone={tone} title={tone === 'info' ? undefined : word('meeting')}>
          <p>{word('strikeWhy')}</p>
        </Notice>
      ))}
      <Empty><p>{word('nothing')}</p></Empty>
      <Card title={word('long')} href="#card" meta={word('when')}><p>{word('text')}</p></Card>
      <Panel title={word('stored')}>
        <Changes language={language} earlier={word('text')} later={word('textLater')} />
      </Panel>
      <Panel title={word('archive')}>
        <Table caption={word('archive')} hideCaption numeric={[2]}
          head={[word('title'), word('day'), word('minutesOfTime')]} rows={[
            [<a href="#t">{word('long')}</a>, '18.6.2025', '20'],
            [word('meeting'), <DaysLeft language={language} days={-3} />, '5']]} />
        <Countdown days={210} language={language} words={word('ready')} />
      </Panel>
    </div>
  )
}
