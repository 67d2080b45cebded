// What is shown when there is no page: not found, somebody was first, the database is away, or a fault of ours.
import type { Language } from '../kit/language.ts'
import { ButtonLink } from './form.tsx'
import { PageHead } from './parts.tsx'
import { trouble as words } from './text.ts'

export type Trouble = 'notFound' | 'conflict' | 'away' | 'bug' | 'badRequest' | 'foreign'

/** The contents of the page; `reference` finds the fault in the log. */
export function ErrorPage({ language, kind, reference = '' }: {
  language: Language; kind: Trouble; reference?: string
}) {
  return (
    <div class="trouble">
      <PageHead title={words[kind].title[language]} lead={<p>{words[kind].text[language]}</p>} />
      {reference !== '' && <p>{words.reference[language]} <code>{reference}</code></p>}
      <p class="actions">
        {kind === 'away'
          ? <ButtonLink href={`/${language}/archive`} tone="primary">{words.toArchive[language]}</ButtonLink>
          : <ButtonLink href={`/${language}/`} tone="primary">{words.toHome[language]}</ButtonLink>}
      </p>
    </div>
  )
}

/** The page's title. */
export const troubleTitle = (language: Language, kind: Trouble): string => words[kind].title[language]
