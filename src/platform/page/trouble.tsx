// What is shown when there is no page: not found, somebody was first, the database is away, or a fault of ours.
import type { Language } from '../kit/language.ts'
import { Button, ButtonLink, Hidden } from './form.tsx'
import { PageHead } from './parts.tsx'
import { trouble as words } from './text.ts'

export type Trouble = 'notFound' | 'gone' | 'conflict' | 'away' | 'bug' | 'badRequest' | 'badType' | 'tooLarge' | 'wrongMethod' | 'foreign'

/** The contents of the page; `reference` finds the fault in the log. */
export function ErrorPage({ language, kind, reference = '', detail }: {
  language: Language; kind: Trouble; reference?: string; detail?: string
}) {
  return (
    <div class="trouble">
      <PageHead title={words[kind].title[language]} lead={<p>{detail ?? words[kind].text[language]}</p>} />
      {reference !== '' && <p>{words.reference[language]} <code>{reference}</code></p>}
      <p class="actions">
        {kind === 'away' || kind === 'gone'
          ? <ButtonLink href={`/${language}/archive`} tone="primary">{words.toArchive[language]}</ButtonLink>
          : <ButtonLink href={`/${language}/`} tone="primary">{words.toHome[language]}</ButtonLink>}
      </p>
    </div>
  )
}

/** A form that came after the session had ended: what was written is carried along and can be sent again. */
export function SignedOutPage({ language, action, fields }: { language: Language; action: string; fields: [string, string][] }) {
  return (
    <div class="trouble">
      <PageHead title={words.signedOut.title[language]} lead={<p>{words.signedOut.text[language]}</p>} />
      <form method="post" action={action} class="actions">
        {fields.map(([name, value], index) => <Hidden key={index} name={name} value={value} />)}
        <a class="button button--primary" href={`/${language}/sign-in`} target="_blank">{words.signInAnew[language]}</a>
        <Button tone="secondary">{words.sendAnew[language]}</Button>
      </form>
    </div>
  )
}

/** The page's title. */
export const troubleTitle = (language: Language, kind: Trouble | 'signedOut'): string => words[kind].title[language]
