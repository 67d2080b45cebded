// How accessible the software is, honestly, and where to complain.
import { showOpen } from '../platform/http/routes.ts'
import type { Page, Route, Show } from '../platform/http/visit.ts'
import { PageHead } from '../platform/page/parts.tsx'
import { accessibility as words } from './text.ts'

const statementPage: Show = async ({ language }): Promise<Page> => ({
  kind: 'page', title: words.title[language], trail: [], children: (
    <>
      <PageHead title={words.title[language]} />
      <div class="stack">{words.paragraphs.map((one) => <p key={one.en}>{one[language]}</p>)}</div>
    </>
  ),
})

export const routes: Route[] = [showOpen('/accessibility', statementPage)]
