// The archive by body, year, matter and language; and its list before anything has been published: afterwards the stored copy answers first.
import { showOpen } from '../platform/http/routes.ts'
import { href, type Route, type Show } from '../platform/http/visit.ts'
import { Empty, PageHead } from '../platform/page/parts.tsx'
import { foundIn } from './archive.ts'
import { Handled, Limits, path, soughtIn, words as browsing } from './browsing.tsx'
import { listedMost, MeetingPanel, PublishedList, words } from './list.tsx'
import { listHandlings, listPublished, listPublishing } from './reads.ts'

const browsePage: Show = async (visit) => {
  const { language, query, db } = visit
  const sought = soughtIn(query)
  const [meetings, handlings] = [await listPublished(db), await listHandlings(db)]
  const found = foundIn(meetings, handlings, sought)
  return {
    kind: 'page', title: browsing.title[language], trail: [{ href: href(visit, '/archive'), label: words.title[language] }], children: (
      <>
        <PageHead title={browsing.title[language]} />
        <Limits visit={visit} sought={sought} meetings={meetings} handlings={handlings} />
        {found.length === 0 && <Empty>{browsing.none[language]}</Empty>}
        {found.map((meeting) => (
          <MeetingPanel key={meeting.id} meeting={meeting} language={language} shown={meeting.documents.filter((one) => sought.language !== null
            || one.kind === 'memo' || one.language === language)}>
            <Handled language={language} meeting={meeting}
              handlings={handlings.filter((one) => one.meetingId === meeting.id && one.matterId === sought.matterId)} />
          </MeetingPanel>
        ))}
      </>
    ),
  }
}

export const routes: Route[] = [
  showOpen(path, browsePage),
  showOpen('/archive', async (visit) => ({
    kind: 'page', title: words.title[visit.language], trail: [],
    children: <PublishedList meetings={await listPublished(visit.db, listedMost + 1)} bodies={await listPublishing(visit.db)} language={visit.language} />,
  })),
]
