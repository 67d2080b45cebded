// Whether ids and names can be read: not longer than anybody would write, and in the letters that were meant.
import type { Report } from '../finding/finding.ts'
import { languages, type Texts } from '../platform/kit/language.ts'
import { kinds } from '../structure/fields.ts'
import { placeOf, type Located, type Source } from '../structure/located.ts'

/** As long as a form of ours takes them: what is longer could be brought in but not be edited. */
const idLettersMost = 100
const nameLettersMost = 300

/** What letters of ours look like where a text of one coding was read as another: “Ã¤” for “ä”, “â€“” for “–”. */
const garbled = /Ã[\u0080-\u00bf€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]|â€|\ufffd/

/** Reports ids and names that are too long, and names whose letters were garbled. */
export function checkLegible({ structure, sources }: Located, report: Report): void {
  for (const kind of kinds) {
    structure[kind].forEach((one, index) => {
      const source = sources[kind][index]
      if (source === undefined) return
      if (one.id.length > idLettersMost) report('tooLong', placeOf(source, 'id'), one.id, { most: idLettersMost })
      checkName('title' in one ? one.title : one.name, 'title' in one ? 'title' : 'name', source, report)
    })
  }
}

function checkName(name: Texts, field: 'name' | 'title', source: Source, report: Report): void {
  for (const language of languages) {
    const text = name[language] ?? ''
    if (text.length > nameLettersMost) report('tooLong', placeOf(source, `${field}.${language}`), text, { most: nameLettersMost })
    else if (garbled.test(text)) report('garbledText', placeOf(source, `${field}.${language}`), text)
  }
}
