// What the rows of a reading have in common: a tick that keeps the row, and the matter that it is about.
import type { Matter } from '../matter/matter.ts'
import { faultAt, triedAt, typed, type Visit } from '../platform/http/visit.ts'
import { textIn } from '../platform/kit/language.ts'
import { Select } from '../platform/page/fields.tsx'
import { type Intake, matterOf } from './intake.ts'
import { words } from './text.ts'

/** A tick that keeps a row; after a refusal as the person left it. */
export function Keep({ visit, path, name, about, isKept = true }: { visit: Visit; path: string; name: string; about: string; isKept?: boolean }) {
  const tried = triedAt(visit, path)
  const id = `keep-${name.replace('.', '-')}`
  return (
    <div class="check">
      <input type="checkbox" id={id} name={`${name}.keep`} checked={tried === null ? isKept : tried.values[`${name}.keep`] !== undefined} />
      <label for={id}>{words.keep[visit.language]}<span class="unseen">: {about}</span></label>
    </div>
  )
}

type OfMatterProps = { visit: Visit; intake: Intake; path: string; matters: Matter[]; name: string; text: string | undefined; isNew?: boolean }

/** The matter to which a row belongs: the one that its words name, until the person says otherwise. */
export function OfMatter({ visit, intake, path, matters, name, text, isNew = false }: OfMatterProps) {
  const { language } = visit
  return matters.length === 0 ? null : (
    <Select language={language} name={`${name}.matterId`} label={words.ofMatter[language]} none={words[isNew ? 'newMatter' : 'noMatter'][language]}
      value={typed(visit, path, `${name}.matterId`, text === undefined ? '' : matterOf(text, {}, intake.reading.language, matters) ?? '')}
      error={faultAt(visit, path, `${name}.matterId`)}
      options={matters.map((one) => ({ value: one.id, label: [textIn(one.title, language), one.diaryNumber].filter(Boolean).join(', ') }))
        .sort((one, other) => one.label.localeCompare(other.label, language))} />
  )
}

export const rowsOf = (visit: Visit, path: string, part: string, count: number): number[] => {
  const tried = Object.keys(triedAt(visit, path)?.values ?? {}).map((name) => new RegExp(`^${part}\\.(\\d+)\\.`).exec(name)?.[1])
    .filter((index) => index !== undefined).map(Number)
  // One empty row more than was read, so that something missed can be added without script.
  return Array.from({ length: Math.max(count + 1, ...tried.map((index) => index + 1)) }, (_, index) => index)
}
