// The papers of an item as every page shows them: each with its file, its publicity and its version.
import { effectiveLevel, levelWords } from '../matter/matter.ts'
import { fill, type Language } from '../platform/kit/language.ts'
import { Badge } from '../platform/page/parts.tsx'
import { currentVersion, type Paper } from './paper.ts'
import { words } from './text.ts'

/** Where a version of a paper is fetched. */
export const fileHref = (language: Language, paperId: string, number: number): string =>
  `/${language}/papers/${paperId}/versions/${number}/file`

/** 12 kt, 1,4 Mt; 12 kB, 1.4 MB in English. */
export function writtenSize(bytes: number, language: Language): string {
  const units = { fi: ['tavua', 'kt', 'Mt'], sv: ['byte', 'kB', 'MB'], en: ['bytes', 'kB', 'MB'] }[language]
  const power = bytes < 1000 ? 0 : bytes < 999_500 ? 1 : 2
  const number = bytes / 1000 ** power
  const text = power < 2 || number >= 10 ? String(Math.round(number)) : number.toFixed(1)
  return `${language === 'en' ? text : text.replace('.', ',')} ${units[power]}`
}

/** The badge of a level; what is confidential through its item is shown as that. */
export function LevelBadge({ paper, language }: { paper: Pick<Paper, 'level' | 'isConfidential'>; language: Language }) {
  const level = paper.isConfidential ? 'confidential' : effectiveLevel(paper.level)
  const tone = level === 'confidential' ? 'danger' : level === 'public' ? 'success' : 'neutral'
  return <Badge tone={tone}>{levelWords[level][language]}</Badge>
}

/** Give it what `listPapersOfItem` found: papers that the reader may see. Those without a version on the table are left out. */
export function PaperList({ papers, language, none }: { papers: Paper[]; language: Language; none?: boolean }) {
  const shown = papers.flatMap((paper) => {
    const version = currentVersion(paper)
    return version === null ? [] : [{ paper, version }]
  })
  if (shown.length === 0) return none === true ? <p class="hint">{words.none[language]}</p> : null
  return (
    <ul class="papers">
      {shown.map(({ paper, version }) => (
        <li key={paper.id}>
          <a href={fileHref(language, paper.id, version.number)}>{paper.title}</a>{' '}
          <span class="hint">
            {version.fileName}, {writtenSize(version.size, language)}
            {version.number > 1 && `, ${fill(words.versionShort[language], { number: version.number })}`}
          </span>{' '}
          <LevelBadge paper={paper} language={language} />
          {paper.isBackground && <> <Badge>{words.background[language]}</Badge></>}
        </li>
      ))}
    </ul>
  )
}
