// The fields that tell how public a paper is and of which kind.
import { levels, levelWords } from '../matter/matter.ts'
import { faultAt, typed, type Visit } from '../platform/http/visit.ts'
import type { Language } from '../platform/kit/language.ts'
import { DateField, Select, TextField } from '../platform/page/fields.tsx'
import type { Paper } from './paper.ts'
import { words } from './text.ts'

/** Level, ground and kind, for a new paper and for one that is there. */
export function PaperFields({ visit, path, paper }: { visit: Visit; path: string; paper?: Paper }) {
  const { language } = visit
  const field = (name: string, stored = '') =>
    ({ language, name, value: typed(visit, path, name, stored), error: faultAt(visit, path, name) })
  return (
    <>
      <Select {...field('level', paper?.level ?? '')} label={words.level[language]} none={words.levelNone[language]}
        options={levels.map((level) => ({ value: level, label: levelWords[level][language] }))} />
      <TextField {...field('ground', paper?.ground)} label={words.ground[language]} hint={words.groundHint[language]} />
      <DateField {...field('groundUntil', paper?.groundUntil ?? '')} label={words.groundUntil[language]} />
      <Select {...field('kind', paper?.isBackground === true ? 'background' : 'attachment')} label={words.kind[language]}
        options={kindsIn(language)} />
    </>
  )
}

const kindsIn = (language: Language) =>
  (['attachment', 'background'] as const).map((kind) => ({ value: kind, label: words[kind][language] }))
