// The archive's list before anything has been published; afterwards the stored copy answers first.
import { showOpen } from '../platform/http/routes.ts'
import type { Route } from '../platform/http/visit.ts'
import { PublishedList, words } from './list.tsx'
import { listPublished } from './reads.ts'

export const routes: Route[] = [
  showOpen('/archive', async (visit) => ({
    kind: 'page', title: words.title[visit.language], trail: [],
    children: <PublishedList meetings={await listPublished(visit.db)} language={visit.language} />,
  })),
]
