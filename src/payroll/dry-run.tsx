// Shows what payroll would refuse: organisation by organisation, with links to where it is mended.
import { type Language, spoken, type Words } from '../platform/kit/language.ts'
import { Badge, Disclosure, Notice, Spoken } from '../platform/page/parts.tsx'
import { type PayrollRefusal, refusalKinds } from './refusals.ts'
import { writtenRefusal, writtenSubject } from './text.ts'

const words = {
  clean: { fi: 'Palkkajärjestelmä ei hylkäisi mitään.', sv: 'Lönesystemet skulle inte avvisa något.', en: 'Payroll would refuse nothing.' },
  counts: { fi: 'Hylättäisiin: {refused}. Huomautettaisiin: {questioned}.', sv: 'Skulle avvisas: {refused}. Skulle anmärkas på: {questioned}.', en: 'Would be refused: {refused}. Would be questioned: {questioned}.' },
  refused: { fi: 'hylättäisiin', sv: 'skulle avvisas', en: 'would be refused' },
  questioned: { fi: 'huomautettaisiin', sv: 'skulle anmärkas på', en: 'would be questioned' },
  more: { fi: 'Näytä loput ({count})', sv: 'Visa resten ({count})', en: 'Show the rest ({count})' },
} satisfies Record<string, Words>

const shownFirst = 20
/** So many are listed on one page; the command line lists them all. */
const shownMost = 1_000

/** The page of an organisation's structure and of what a refusal is about in it; null where there is none. */
export type PlaceOf = (refusal: Pick<PayrollRefusal, 'organisationId'> & Partial<Pick<PayrollRefusal, 'on' | 'subject'>>) => string | null

export function DryRun({ refusals, language, hrefOf }: { refusals: PayrollRefusal[]; language: Language; hrefOf: PlaceOf }) {
  if (refusals.length === 0) return <Notice language={language} tone="success"><p>{words.clean[language]}</p></Notice>
  const refused = refusals.filter(({ kind }) => refusalKinds[kind] === 'refused').length
  const counts = words.counts[language].replace('{refused}', String(refused)).replace('{questioned}', String(refusals.length - refused))
  return (
    <>
      <Notice language={language} tone={refused > 0 ? 'danger' : 'warning'}><p>{counts}</p></Notice>
      {[...Map.groupBy(refusals.slice(0, shownMost), ({ organisationId }) => organisationId)].map(([id, own]) => (
        <section key={id}>
          <h3><Name organisation={own[0]?.organisation ?? {}} language={language} href={hrefOf({ organisationId: id })} /></h3>
          <List refusals={own.slice(0, shownFirst)} language={language} hrefOf={hrefOf} />
          {own.length > shownFirst && (
            <Disclosure summary={words.more[language].replace('{count}', String(own.length - shownFirst))}>
              <List refusals={own.slice(shownFirst)} language={language} hrefOf={hrefOf} />
            </Disclosure>
          )}
        </section>
      ))}
    </>
  )
}

function Name({ organisation, language, href }: { organisation: PayrollRefusal['organisation']; language: Language; href: string | null }) {
  const name = <Spoken text={spoken(organisation, language)} language={language} />
  return href === null ? name : <a href={href}>{name}</a>
}

const List = ({ refusals, language, hrefOf }: { refusals: PayrollRefusal[]; language: Language; hrefOf: PlaceOf }) => (
  <ul>
    {refusals.map((one, index) => (
      <li key={index}>
        <Badge tone={refusalKinds[one.kind] === 'refused' ? 'danger' : 'warning'}>{words[refusalKinds[one.kind]][language]}</Badge>{' '}
        {one.subject !== '' && <strong><Subject refusal={one} language={language} href={hrefOf(one)} />: </strong>}{writtenRefusal(one, language)}
      </li>
    ))}
  </ul>
)

const Subject = ({ refusal, language, href }: { refusal: PayrollRefusal; language: Language; href: string | null }) =>
  href === null ? <>{writtenSubject(refusal, language)}</> : <a href={href}>{writtenSubject(refusal, language)}</a>
