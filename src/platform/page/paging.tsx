// Where in a long list one is, and the ways on. Nothing where all stands on one page.
import { fill, type Language } from '../kit/language.ts'
import { ActionBar, ButtonLink } from './form.tsx'
import { paging as words } from './text.ts'

/**
 * `to` gives the address of a page; `last` is 'more' or 'none' where only that is known; `told` is said beside the number of the page, such as
 * how many there are in all.
 */
type Pages = { language: Language; page: number; last: number | 'more' | 'none'; to: (page: number) => string; told?: string }

export function Paging({ language, page, last, to, told }: Pages) {
  const hasNext = typeof last === 'number' ? page < last : last === 'more'
  return page < 2 && !hasNext ? null : (
    <nav class="no-print" aria-label={words.label[language]}>
      <ActionBar>
        {page > 1 && <ButtonLink href={to(page - 1)}>{words.previous[language]}</ButtonLink>}
        <span>{fill(words[typeof last === 'number' ? 'pageOf' : 'page'][language], { page, last })}{told === undefined ? '' : `, ${told}`}</span>
        {hasNext && <ButtonLink href={to(page + 1)}>{words.next[language]}</ButtonLink>}
      </ActionBar>
    </nav>
  )
}
