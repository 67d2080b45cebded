// Where in a long list one is, and the ways on. Nothing where all stands on one page.
import { fill, type Language } from '../kit/language.ts'
import { ActionBar, ButtonLink } from './form.tsx'
import { paging as words } from './text.ts'

/** `to` gives the address of a page; `told` is said beside its number, such as how many there are in all. */
export function Paging({ language, page, last, to, told }: { language: Language; page: number; last: number; to: (page: number) => string; told?: string }) {
  return last < 2 ? null : (
    <nav class="no-print" aria-label={words.label[language]}>
      <ActionBar>
        {page > 1 && <ButtonLink href={to(page - 1)}>{words.previous[language]}</ButtonLink>}
        <span>{fill(words.pageOf[language], { page, last })}{told === undefined ? '' : `, ${told}`}</span>
        {page < last && <ButtonLink href={to(page + 1)}>{words.next[language]}</ButtonLink>}
      </ActionBar>
    </nav>
  )
}
