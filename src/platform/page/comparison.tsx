// Two texts side by side with what changed marked in both, for stale saves and for versions of documents.
import type { ComponentChildren } from 'preact'
import { differencesOf, isDifferent, type Stretch } from '../kit/difference.ts'
import type { Language } from '../kit/language.ts'
import { comparison as words } from './text.ts'

type Side = { title: ComponentChildren; text: string; lang?: Language; note?: ComponentChildren }

/** Earlier on the left, later on the right; the marks are words for those who do not see them. */
export function Comparison({ language, left, right, level = 3 }: {
  language: Language; left: Side; right: Side; level?: 2 | 3 | 4
}) {
  const stretches = differencesOf(left.text, right.text)
  const Heading: 'h2' | 'h3' | 'h4' = `h${level}`
  return (
    <div class="comparison">
      {!isDifferent(stretches) && <p class="comparison__same">{words.same[language]}</p>}
      {([['removed', left], ['added', right]] as const).map(([kind, side]) => (
        <section key={kind} class={`comparison__side comparison__side--${kind}`}>
          <Heading class="comparison__title">{side.title}</Heading>
          {side.note !== undefined && <p class="comparison__note">{side.note}</p>}
          <div class="written" lang={side.lang}>
            {stretches.filter((one) => one.kind === 'same' || one.kind === kind).map((one, index) => (
              <Marked key={index} stretch={one} language={language} />
            ))}
          </div>
        </section>
      ))}
    </div>
  )
}

/** One text in which both the earlier and the later words stand. */
export function Changes({ language, earlier, later, lang }: {
  language: Language; earlier: string; later: string; lang?: Language
}) {
  return (
    <div class="written" lang={lang}>
      {differencesOf(earlier, later).map((one, index) => <Marked key={index} stretch={one} language={language} />)}
    </div>
  )
}

function Marked({ stretch, language }: { stretch: Stretch; language: Language }) {
  if (stretch.kind === 'same') return <>{stretch.text}</>
  const Tag = stretch.kind === 'added' ? 'ins' : 'del'
  return (
    <Tag>
      <span class="unseen" lang={language}> [{words[stretch.kind][language]} </span>
      {stretch.text}
      <span class="unseen" lang={language}> {words.end[language]}] </span>
    </Tag>
  )
}
