// The page of something published: no viewer, no forms, nothing that depends on the hour, so that its bytes can be stored.
import type { ComponentChildren } from 'preact'
import type { Document } from '../kit/document.ts'
import type { Language } from '../kit/language.ts'
import { DocumentView } from './document.tsx'
import { Frame, type FrameLook, type Link } from './frame.tsx'
import { Notice, Panel } from './parts.tsx'
import { renderPage } from './render.ts'

/** Feeds of the body that a page below the archive belongs to, else of all. */
function alternatesOf(language: Language, path: string) {
  const [, slug] = /^\/archive\/([^/]+)\//.exec(path) ?? []
  const folder = `/${language}/archive/${slug === undefined ? '' : `${slug}/`}`
  return [{ href: `${folder}feed.atom`, type: 'application/atom+xml', title: `${feed[language]} (Atom)` },
    { href: `${folder}feed.json`, type: 'application/feed+json', title: `${feed[language]} (JSON Feed)` }]
}

const feed = { fi: 'Uusimmat julkaisut', sv: 'Senast publicerat', en: 'Latest publications' }
const archive = { fi: 'Julkaistut', sv: 'Publicerat', en: 'Published' }

/** The bytes to publish at `/${language}${path}`. `path` is the same in every language; `languages` are those in which it is there. */
export const publishedPage = (page: {
  language: Language; title: string; path: string; trail?: Link[]; children: ComponentChildren; languages?: Language[]
  look?: FrameLook | null
}): Buffer => Buffer.from(renderPage(
  <Frame language={page.language} title={page.title} path={page.path} viewer={null} hasAccount={false} width="read"
    languages={page.languages} alternates={alternatesOf(page.language, page.path)}
    nav={[{ href: `/${page.language}/archive`, label: archive[page.language], current: page.path === '/archive' }]}
    trail={page.trail ?? []} look={page.look}>
    {page.children}
  </Frame>,
))

/** A document to publish at `/${language}${path}`, with links to its versions; an earlier one says so first, with a link to the one in force. */
export const publishedDocument = (page: {
  document: Document; title: string; path: string; trail?: Link[]; languages?: Language[]; versions: { title: string; links: Link[]; inForce: Link | null }
  look?: FrameLook | null
}): Buffer => publishedPage({
  language: page.document.language, title: page.title, path: page.path, trail: page.trail, languages: page.languages, look: page.look, children: (
    <>
      {page.versions.inForce !== null && <Notice language={page.document.language} tone="warning">
        <a href={page.versions.inForce.href}>{page.versions.inForce.label}</a></Notice>}
      <DocumentView document={page.document} filesAt={`/${page.document.language}${page.path}`} />
      <div class="no-print">
        <Panel title={page.versions.title} id="versions">
          <ul>{page.versions.links.map((link) => <li key={link.href}><a href={link.href}>{link.label}</a></li>)}</ul>
        </Panel>
      </div>
    </>
  ),
})
