// The administrator's page of how documents look, and of the customer's own Word files.
import { dispositionOf, fileHeaders } from '../platform/http/published.ts'
import { post, show } from '../platform/http/routes.ts'
import { faultAt, href, type Route, type Show, typed, type Visit } from '../platform/http/visit.ts'
import { fill, type Language, languages } from '../platform/kit/language.ts'
import { pdfStandards, plainLook } from '../platform/kit/look.ts'
import { isAllowed } from '../platform/kit/may.ts'
import { findStoredLook, type StoredLook } from '../platform/look.ts'
import { RadioGroup, Checkbox } from '../platform/page/choices.tsx'
import { FileField, Select, TextField } from '../platform/page/fields.tsx'
import { ActionBar, Button, ButtonLink, Fieldset, Form } from '../platform/page/form.tsx'
import { lookAddress } from '../platform/page/look.ts'
import { PageHead, Panel, Table } from '../platform/page/parts.tsx'
import { languageNames } from '../platform/page/text.ts'
import { mediaTypes } from '../platform/print/format.ts'
import { letterheadFields } from '../platform/print/letterhead.ts'
import { findProgramme } from '../programme/reads.ts'
import { endLetterheadOf, setAppearance, setLetterheadOf } from './actions.ts'
import { kindWords, letterheadKinds } from './appearance.ts'
import { listLetterheads } from './reads.ts'
import { may } from './rules.ts'
import { fieldAbout, words } from './text.ts'

const path = '/appearance'
const letterheadPath = `${path}/letterheads`

const appearancePage: Show = async (visit) => {
  const { db, by, language } = visit
  if (!isAllowed(may.see, by.actor, {}, by.on)) return null
  return { kind: 'page', title: words.title[language], trail: [], children: (
    <>
      <PageHead title={words.title[language]} lead={<p>{words.lead[language]}</p>} />
      <Panel title={words.look[language]} id="look">{await lookForm(visit, await findStoredLook(db))}</Panel>
      {await letterheadPanel(visit)}
    </>
  ) }
}

async function lookForm(visit: Visit, stored: StoredLook | null) {
  const { language, world, db } = visit
  const organisation = stored?.organisation ?? (await findProgramme(db))?.organisation
  const field = (name: string, value = '') => ({ language, name, value: typed(visit, path, name, value), error: faultAt(visit, path, name) })
  const logo = stored?.logo ?? null
  return (
    <Form action={href(visit, path)} idempotencyKey={world.random(18)} version={(stored?.number ?? 0) + 1} files>
      <Fieldset legend={words.organisation[language]}>
        {languages.map((one) => <TextField key={one} {...field(`organisation.${one}`, organisation?.[one])} label={languageNames[one]} lang={one} required />)}
      </Fieldset>
      <Fieldset legend={words.colours[language]} hint={words.coloursHint[language]}>
        <TextField {...field('colour', stored?.colour ?? plainLook.colour)} label={words.colour[language]} width="medium" required />
        <TextField {...field('tint', stored?.tint ?? plainLook.tint)} label={words.tint[language]} width="medium" required />
      </Fieldset>
      <Fieldset legend={words.logo[language]}>
        {stored !== null && logo !== null && <p><img class="brand__logo" src={lookAddress(stored.number, 'png')} width={logo.width} height={logo.height}
          alt={logo.alternative[language]} /></p>}
        <FileField {...field('logo')} label={words.logoFile[language]} hint={words.logoHint[language]} accept=".png,image/png" />
        {logo !== null && <Checkbox language={language} name="withoutLogo" label={words.withoutLogo[language]} />}
      </Fieldset>
      <Fieldset legend={words.alternative[language]} hint={words.alternativeHint[language]}>
        {languages.map((one) => <TextField key={one} {...field(`alternative.${one}`, logo?.alternative[one])} label={languageNames[one]} lang={one} />)}
      </Fieldset>
      <RadioGroup {...field('pdfStandard', stored?.pdfStandard ?? 'ua-1')} label={words.pdf[language]} hint={words.pdfHint[language]}
        options={pdfStandards.map((one) => ({ value: one, label: words[one][language] }))} />
      <ActionBar><Button>{words.save[language]}</Button></ActionBar>
    </Form>
  )
}

async function letterheadPanel(visit: Visit) {
  const { db, by, language, world } = visit
  const letterheads = await listLetterheads(db, by.now)
  const nameOf = (kind: string) => letterheads.find((one) => one.kind === kind)?.fileName
  return (
    <Panel title={words.letterheads[language]} id="letterheads">
      <p>{words.letterheadsLead[language]}</p>
      <p><ButtonLink href={href(visit, `${letterheadPath}/example.docx`)}>{words.example[language]}</ButtonLink></p>
      <Table caption={words.fields[language]} head={[words.field[language], words.about[language]]}
        rows={letterheadFields.map((one) => [<code>{`{{${one}}}`}</code>, fieldAbout[one][language]])} />
      <Form action={href(visit, letterheadPath)} idempotencyKey={world.random(18)} files>
        <Select language={language} name="kind" label={words.kind[language]} value={typed(visit, letterheadPath, 'kind')} required
          error={faultAt(visit, letterheadPath, 'kind')} options={letterheadKinds.map((one) => ({ value: one, label: kindWords[one][language] }))} />
        <FileField language={language} name="file" label={words.file[language]} accept=".docx" required error={faultAt(visit, letterheadPath, 'file')} />
        <ActionBar><Button>{words.take[language]}</Button></ActionBar>
      </Form>
      <Table caption={words.inUse[language]} head={[words.kind[language], words.file[language], words.end[language]]}
        rows={letterheadKinds.map((one) => [kindWords[one][language], nameOf(one) ?? words.own[language], nameOf(one) === undefined ? '–'
          : <EndForm visit={visit} kind={one} language={language} />])} />
    </Panel>
  )
}

const EndForm = ({ visit, kind, language }: { visit: Visit; kind: (typeof letterheadKinds)[number]; language: Language }) => (
  <Form action={href(visit, `${letterheadPath}/end`)} idempotencyKey={visit.world.random(18)}>
    <input type="hidden" name="kind" value={kind} />
    <Button small tone="secondary" about={kindWords[kind][language]}>{words.end[language]}</Button>
  </Form>
)

/** A file to begin with. */
const examplePage: Show = async ({ by, language }) => {
  if (!isAllowed(may.see, by.actor, {}, by.on)) return null
  const { exampleLetterhead } = await import('../platform/print/letterhead-example.ts')
  return { kind: 'raw', response: new Response(new Uint8Array(await exampleLetterhead(language)), { headers: { 'Content-Type': mediaTypes.docx,
    'Content-Disposition': dispositionOf(fill(words.exampleName[language], {})), 'Cache-Control': 'private, no-store', ...fileHeaders } }) }
}

const back = () => path

export const routes: Route[] = [
  show(path, appearancePage),
  post(path, setAppearance, { again: appearancePage, back }),
  show(`${letterheadPath}/example.docx`, examplePage),
  post(letterheadPath, setLetterheadOf, { again: appearancePage, back: () => `${path}#letterheads` }),
  post(`${letterheadPath}/end`, endLetterheadOf, { again: appearancePage, back: () => `${path}#letterheads` }),
]
