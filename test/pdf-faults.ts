// What a PDF lacks for those who hear it: text outside all tags, headings that leave out a level, tables without heads, pictures without words.
import { allTags, type ReadPdf, type Tag } from './pdf-structure.ts'

/** What nobody may be without: text outside all tags, headings that leave out a level, tables without heads. */
export function faultsIn({ tags, untagged, language, title, isTagged, pieces, scopes }: ReadPdf): string[] {
  const all = allTags(tags)
  const levels = all.flatMap((tag) => /^H([1-6])$/.exec(tag.role)?.[1] ?? []).map(Number)
  const cells = (table: Tag) => allTags(table.children).filter((tag) => tag.role === 'TH')
  return [
    ...untagged.map((text) => `untagged: ${text}`),
    ...isTagged && language !== '' && title !== '' ? [] : ['no tags, language or title'],
    ...levels.flatMap((level, index) => level > (levels[index - 1] ?? 0) + 1 ? [`H${level} after H${levels[index - 1] ?? 0}`] : []),
    ...levels.filter((level) => level === 1).length === 1 ? [] : ['not one title'],
    ...all.filter((tag) => tag.role === 'Table' && cells(tag).length === 0).map((tag) => `no head: ${tag.text}`),
    ...scopes.filter((scope) => scope === '').map(() => 'a header cell without scope'),
    ...all.filter((tag) => /^H\d$/.test(tag.role) && tag.text.trim() === '').map(() => 'an empty heading'),
    ...all.filter((tag) => tag.role === 'Figure' && (tag.alt ?? '').trim() === '').map(() => 'a picture without words'),
    ...pieces.filter((piece) => piece.language === '').map((piece) => `no language: ${piece.text}`),
  ]
}
