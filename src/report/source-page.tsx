// Where does this come from? Answered for every sentence of a report, to whoever may read the report.
import { maySeeCommitment } from '../commitment/commitment.ts'
import { findCommitment } from '../commitment/reads.ts'
import { seated } from '../body/body.ts'
import { mayKnowMatter } from '../matter/matter.ts'
import { findMatter } from '../matter/reads.ts'
import { findStatement } from '../statement/reads.ts'
import { findPerson } from '../person/reads.ts'
import { href, type Show, type Visit } from '../platform/http/visit.ts'
import { writtenInstant } from '../platform/kit/day.ts'
import type { Run } from '../platform/kit/document.ts'
import { isAllowed } from '../platform/kit/may.ts'
import { Facts, Notice, PageHead } from '../platform/page/parts.tsx'
import type { Source, Told } from '../fact/fact.ts'
import { periodOf } from './document.ts'
import { pageWords as words } from './page-text.ts'
import { findSeen } from './reads.ts'
import { sayingOf } from './report.ts'
import { sourceStateOf, type State } from './rules.ts'
import { documentWords, sourceWords } from './text.ts'

export const Saying = ({ told, visit: { language } }: { told: Told; visit: Visit }) => (
  <>{told[language].map((run: Run, index) => {
    const text = run.language === undefined || run.language === language ? run.text : <span lang={run.language}>{run.text}</span>
    return run.strong === true ? <strong key={index}>{text}</strong> : <span key={index}>{text}</span>
  })}</>
)

/** Whether the page of a source is the reader's to open: all that is told is open to those who sit in the body that reports. */
async function mayOpen({ db, by }: Visit, source: Source, state: State): Promise<boolean> {
  if (isAllowed(seated, by.actor, state, by.on) || source.kind === 'condition') return true
  const commitment = source.kind === 'commitment' ? await findCommitment(db, source.id) : null
  const statement = source.kind === 'statement' ? await findStatement(db, source.id) : null
  const matterId = source.kind === 'matter' ? source.id : statement?.matterId
  const matter = matterId === undefined ? null : await findMatter(db, matterId)
  return (commitment !== null && maySeeCommitment(by.actor, commitment, by.on)) || (matter !== null && mayKnowMatter(by.actor, matter, by.on))
}

export const sourcePage: Show = async (visit) => {
  const found = await findSeen(visit.db, visit.by, visit.params.reportId ?? '')
  const { language, params: { sentenceId = '' } } = visit
  if (found === null) return null
  const { state, issues, sees } = found
  const issued = issues.flatMap((one) => one.content.sentences).findLast((one) => one.id === sentenceId)
  const sentence = state.report.sentences.find((one) => one.id === sentenceId)
  if (sentence === undefined || (sees === 'issued' && issued === undefined)) return null
  const standing = sourceStateOf(sentence, state.facts)
  // Who may not be told of it any more learns only that.
  const isSilenced = (standing === 'confidential' || standing === 'notTheirs') && sees === 'issued'
  const told = sees === 'draft' || issued === undefined ? sayingOf(sentence, state.report.language) : issued.told
  const writer = sees === 'draft' && sentence.writtenBy !== null ? await findPerson(visit.db, sentence.writtenBy) : null
  const { source } = sentence
  return {
    kind: 'page', title: words.whence[language],
    trail: [{ href: href(visit, '/reports'), label: words.reports[language] },
      { href: href(visit, `/reports/${state.report.id}`), label: `${documentWords.report[language]} ${periodOf(state.report, language)}` }],
    children: (
      <>
        <PageHead title={words.whence[language]} />
        {isSilenced ? <Notice language={language} tone="warning"><p>{sourceWords.confidential[language]}</p></Notice> : (
          <Facts rows={[
            { term: words.said[language], value: <Saying told={told} visit={visit} /> },
            ...sees === 'draft' && sentence.told !== null && sentence.text !== null
              ? [{ term: words.drafted[language], value: <Saying told={sentence.told} visit={visit} /> }] : [],
            ...writer === null || sentence.writtenAt === null ? [] : [{ term: words.writtenBy[language],
              value: `${writer.name}, ${writtenInstant(sentence.writtenAt, language)}` }],
            { term: words.source[language], value: source === null ? words.noSource[language] : await mayOpen(visit, source, state)
              ? <a href={href(visit, source.path)}>{source.label[language]}</a> : <>{source.label[language]}. {words.notOpen[language]}</> },
            ...standing === null || sees === 'issued' ? []
              : [{ term: words.sourceSays[language], value: standing === 'same' ? words.same[language] : sourceWords[standing][language] }],
          ]} />
        )}
      </>
    ),
  }
}
