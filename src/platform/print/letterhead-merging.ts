// Brings what we write into somebody else's Word file: styles by their names, numberings and links under numbers of their own.
import type { Language } from '../kit/language.ts'
import type { Part } from '../workbook/zip.ts'
import { locales } from './docx-style.ts'
import { filled } from './letterhead-fields.ts'

/** A whole Word file of ours, of which the text is taken. */
export type OwnContent = Part[]

/** Added to our numbers, so that none is one of the customer's. */
const apart = 9_000
const text = (parts: Part[], name: string): string => parts.find((one) => one.name === name)?.bytes.toString('utf8') ?? ''

export function merged(theirs: Part[], ours: OwnContent, language: Language, isShown: (name: string) => boolean, valueOf: (field: string) => string): Part[] {
  const styles = mergedStyles(text(theirs, 'word/styles.xml'), text(ours, 'word/styles.xml'), language)
  const body = /<w:body>(.*?)<w:sectPr\b.*?<\/w:body>/s.exec(text(ours, 'word/document.xml'))?.[1] ?? ''
  const content = styles.renamed(body.replaceAll(/<w:numId w:val="(\d+)"/g, (_, id: string) => `<w:numId w:val="${Number(id) + apart}"`)
    .replaceAll(/(<w:bookmark(?:Start|End)[^>]* w:id=)"(\d+)"/g, (_, before: string, id: string) => `${before}"${Number(id) + apart}"`)
    .replaceAll(/ r:id="([^"]+)"/g, ' r:id="own$1"'))
  const changed = new Map<string, string>([
    ...theirs.filter(({ name }) => isShown(name)).map(({ name }): [string, string] => [name, filled(withLinks(text(theirs, name)), valueOf, content)]),
    ['word/styles.xml', styles.xml],
    ['word/numbering.xml', mergedNumbering(text(theirs, 'word/numbering.xml'), text(ours, 'word/numbering.xml'))],
    ['word/_rels/document.xml.rels', mergedLinks(text(theirs, 'word/_rels/document.xml.rels'), text(ours, 'word/_rels/document.xml.rels'))],
    ['[Content_Types].xml', mergedTypes(text(theirs, '[Content_Types].xml'))],
    ...theirs.some(({ name }) => name === 'docProps/core.xml') ? [['docProps/core.xml', text(ours, 'docProps/core.xml')] as [string, string]] : [],
  ])
  const names = [...new Set([...theirs.map(({ name }) => name), ...changed.keys()])]
  return names.map((name) => {
    const fresh = changed.get(name)
    return { name, bytes: fresh === undefined ? theirs.find((one) => one.name === name)?.bytes ?? Buffer.alloc(0) : Buffer.from(fresh) }
  })
}

/** Links in our text need the name space of relations. */
const withLinks = (xml: string): string => xml.includes('xmlns:r=') ? xml
  : xml.replace(/<w:document\b/, '<w:document xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"')

type Style = { id: string; name: string; xml: string }
const stylesIn = (xml: string): Style[] => [...xml.matchAll(/<w:style\b[^>]*w:styleId="([^"]*)"[^>]*>.*?<\/w:style>/gs)].map(([whole, id = '']) =>
  ({ id, xml: whole, name: /<w:name w:val="([^"]*)"/.exec(whole)?.[1]?.toLowerCase() ?? '' }))

/** Where the customer has a style of the name, such as heading 1, it is used; the text is in the document's language. */
function mergedStyles(theirs: string, ours: string, language: Language): { xml: string; renamed: (content: string) => string } {
  const known = stylesIn(theirs)
  const idOf = (own: Style): string => (known.find((one) => one.name === own.name) ?? own).id
  const base = known.find((one) => /^<w:style\b[^>]*w:default="1"/.test(one.xml) && /^<w:style\b[^>]*w:type="paragraph"/.test(one.xml))?.id ?? 'Normal'
  const used = stylesIn(ours)
  const ids = new Map<string, string>([['Normal', base], ...used.map((one): [string, string] => [one.id, idOf(one)])])
  const added = used.filter((one) => !known.some(({ name, id }) => name === one.name || id === one.id))
    .map((one) => one.xml.replaceAll(/<w:(basedOn|next|link) w:val="([^"]*)"/g, (_, tag: string, id: string) => `<w:${tag} w:val="${ids.get(id) ?? id}"`))
  const lang = `<w:lang w:val="${locales[language]}"/>`
  const whole = theirs === '' ? ours : theirs.replace('</w:styles>', `${added.join('')}</w:styles>`)
  return {
    xml: whole.replace(/<w:docDefaults>.*?<\/w:docDefaults>/s, (defaults) => /<w:lang\b/.test(defaults)
      ? defaults.replace(/<w:lang\b([^>]*?) ?w:val="[^"]*"/, `<w:lang$1 w:val="${locales[language]}"`)
      : defaults.replace(/(<w:rPrDefault>\s*<w:rPr>)(.*?)(<\/w:rPr>)/s, `$1$2${lang}$3`)),
    renamed: (content) => content.replaceAll(/<w:(pStyle|rStyle|tblStyle) w:val="([^"]*)"/g, (_, tag: string, id: string) =>
       `<w:${tag} w:val="${ids.get(id) ?? id}"`),
  }
}

function mergedNumbering(theirs: string, ours: string): string {
  if (theirs === '') return movedNumbering(ours)
  const moved = movedNumbering(ours)
  const abstracts = [...moved.matchAll(/<w:abstractNum\b.*?<\/w:abstractNum>/gs)].map(([whole]) => whole).join('')
  const numbers = [...moved.matchAll(/<w:num\b.*?<\/w:num>/gs)].map(([whole]) => whole).join('')
  // The format wants every form before every number.
  const at = theirs.search(/<w:num\b|<w:numIdMacAtCleanup\b|<\/w:numbering>/)
  const withForms = theirs.slice(0, at) + abstracts + theirs.slice(at)
  return withForms.replace(/(<w:numIdMacAtCleanup\b[^>]*>)?\s*<\/w:numbering>/, (end) => numbers + end)
}

const movedNumbering = (ours: string): string => ours
  .replaceAll(/(w:abstractNumId=|<w:abstractNumId w:val=|w:numId=)"(\d+)"/g, (_, before: string, id: string) => `${before}"${Number(id) + apart}"`)

function mergedLinks(theirs: string, ours: string): string {
  const links = [...ours.matchAll(/<Relationship [^>]*TargetMode="External"[^>]*>/g)].map(([whole]) => whole.replace(/ Id="([^"]+)"/, ' Id="own$1"'))
  const numbering = theirs.includes('/relationships/numbering"') ? []
    : ['<Relationship Id="ownNumbering" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/numbering" Target="numbering.xml"/>']
  const whole = theirs === '' ? '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"></Relationships>'
    : theirs.replace(/<Relationships([^>]*)\/>/, '<Relationships$1></Relationships>')
  return whole.replace('</Relationships>', `${[...links, ...numbering].join('')}</Relationships>`)
}

/** What was made as a template is a document from now on. */
const mergedTypes = (theirs: string): string => {
  const kinds = 'application/vnd.openxmlformats-officedocument.wordprocessingml'
  const plain = theirs.replaceAll(`${kinds}.template.main+xml`, `${kinds}.document.main+xml`)
  return plain.includes('/word/numbering.xml') ? plain
    : plain.replace('</Types>', `<Override PartName="/word/numbering.xml" ContentType="${kinds}.numbering+xml"/></Types>`)
}
