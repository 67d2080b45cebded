// The archive by body, year, matter and language; and its list before anything has been published: afterwards the stored copy answers first.
import { showOpen } from '../platform/http/routes.ts'
import { href, type Route, type Show } from '../platform/http/visit.ts'
import { Paging } from '../platform/page/paging.tsx'
import { Empty, PageHead } from '../platform/page/parts.tsx'
import { documentsIn, listedMost } from './archive.ts'
import { Handled, Limits, pageIn, path, soughtIn, words as browsing } from './browsing.tsx'
import { MeetingPanel, PublishedList, words } from './list.tsx'
import { listHandlings, listNewest, listPublished, listPublishing, listSought, listYears } from './reads.ts'

const browsePage: Show = async (visit) => {
  const { language, query, db } = visit
  const sought = soughtIn(query)
  const { ids, isMore, page } = await listSought(db, sought, pageIn(query))
  const [meetings, handlings] = [await listPublished(db, ids), await listHandlings(db, ids)]
  const to = (number: number) => href(visit, `${path}?${new URLSearchParams([...[...query].filter(([name]) => name !== 'page'), ['page', String(number)]])}`)
  return {
    kind: 'page', title: browsing.title[language], trail: [{ href: href(visit, '/archive'), label: words.title[language] }], children: (
      <>
        <PageHead title={browsing.title[language]} />
        <Limits visit={visit} sought={sought} bodies={await listPublishing(db)} years={await listYears(db)} handlings={handlings} />
        {meetings.length === 0 && <Empty>{browsing.none[language]}</Empty>}
        {meetings.map((meeting) => (
          <MeetingPanel key={meeting.id} meeting={meeting} language={language} shown={documentsIn(meeting, sought.language).filter((one) =>
            sought.language !== null || one.kind === 'memo' || one.language === language)}>
            <Handled language={language} meeting={meeting}
              handlings={handlings.filter((one) => one.meetingId === meeting.id && one.matterId === sought.matterId)} />
          </MeetingPanel>
        ))}
        <Paging language={language} page={page} last={isMore ? 'more' : 'none'} to={to} />
      </>
    ),
  }
}

export const routes: Route[] = [
  showOpen(path, browsePage),
  showOpen('/archive', async ({ db, language }) => ({
    kind: 'page', title: words.title[language], trail: [],
    children: <PublishedList meetings={await listPublished(db, await listNewest(db, listedMost + 1))} bodies={await listPublishing(db)} language={language} />,
  })),
]
