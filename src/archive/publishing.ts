// Stores the archive's list in every language, so that it opens without the database.
import type { By } from '../platform/act.ts'
import type { Write } from '../platform/database.ts'
import { languages } from '../platform/kit/language.ts'
import { publishedPage } from '../platform/page/published.tsx'
import { publish } from '../platform/publication.ts'
import type { PublishedMeeting } from './archive.ts'
import { PublishedList, words } from './list.tsx'

export async function storeList(tx: Write, { meetings }: { meetings: PublishedMeeting[] }, by: By) {
  for (const language of languages) {
    const bytes = publishedPage({ language, title: words.title[language], path: '/archive', children: PublishedList({ meetings, language }) })
    await publish(tx, { address: `/${language}/archive`, mediaType: 'text/html; charset=utf-8', bytes, at: by.now })
  }
  return {}
}
