// The page of something published: no viewer, no forms, nothing that depends on the hour, so that its bytes can be stored.
import type { ComponentChildren } from 'preact'
import type { Language } from '../kit/language.ts'
import { Frame, type Link } from './frame.tsx'
import { renderPage } from './render.ts'

const archive = { fi: 'Julkaistut', sv: 'Publicerat', en: 'Published' }

/** The bytes to publish at `/${language}${path}`. `path` is the same in every language in which it is published. */
export const publishedPage = (page: {
  language: Language; title: string; path: string; trail?: Link[]; children: ComponentChildren
}): Buffer => Buffer.from(renderPage(
  <Frame language={page.language} title={page.title} path={page.path} viewer={null} hasAccount={false} width="read"
    nav={[{ href: `/${page.language}/archive`, label: archive[page.language], current: page.path === '/archive' }]}
    trail={page.trail ?? []}>
    {page.children}
  </Frame>,
))
