// Publishes a page of a memo's length into a data directory.
import { openDatabase } from '../src/platform/database.ts'
import { migrate } from '../src/platform/migrate.ts'
import { startPostgres } from '../src/platform/postgres/launch.ts'
import { publishedPage } from '../src/platform/page/published.tsx'
import { DocumentView } from '../src/platform/page/document.tsx'
import { sha256Of } from '../src/platform/publication.ts'
import type { Document } from '../src/platform/kit/document.ts'

const sentence = 'Kokouksessa kuultiin katsaus elinvoimakeskusten asiakaspalvelumallityön etenemisestä ja keskusteltiin resurssitarpeista.'

const memo: Document = {
  language: 'fi', title: 'Hankeryhmän kokous 18.6.2025',
  identification: { organisation: 'Elinvoimakeskusten toimeenpanohanke', type: 'Muistio', day: '18.6.2025' },
  blocks: Array.from({ length: 12 }, (_, index) => ({ kind: 'paragraph', text: `${index + 1}. ${sentence} ${sentence}` })),
  endings: [{ title: 'JAKELU', items: ['Henkilöstö'] }], footer: [],
}

/** Gives the address under which the page is published. */
export async function publishExample(dataDir: string): Promise<string> {
  const postgres = await startPostgres({ dataDir })
  await migrate(postgres.url)
  const database = openDatabase(postgres.url)
  const address = '/fi/archive/hankeryhma/2024-2025/14/memo'
  const bytes = publishedPage({ language: 'fi', title: memo.title, path: address.slice(3), children: DocumentView({ document: memo }) })
  await database.insertInto('platform_publication').values({ address, version: 1, media_type: 'text/html; charset=utf-8', bytes,
    sha256: sha256Of(bytes), published_at: Temporal.Instant.from('2025-06-18T12:00:00Z') }).execute()
  await database.destroy()
  await postgres.stop()
  return address
}
