// Small changes to the XML of a workbook's parts, so that whatever is not touched stays as it was.

/** A text as content or attribute. What XML cannot hold is left out. */
export const escaped = (text: string): string => text
  .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '').replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')

const entities: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }

/** What an attribute's or an element's text says. */
export const unescaped = (text: string): string => text.replace(/&(?:#(\d+)|#x([\da-f]+)|(\w+));/gi, (whole, decimal: string, hex: string, name: string) =>
  name !== undefined ? (entities[name] ?? whole) : String.fromCodePoint(Math.min(Number(decimal ?? `0x${hex}`), 0x10ffff)))

/** The value of an attribute of a tag, as it is written; its prefix does not matter. */
export const attribute = (tag: string, name: string): string | null =>
  new RegExp(`\\s(?:\\w+:)?${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`).exec(tag)?.slice(1).find((value) => value !== undefined) ?? null

/** The tag with the attribute set. */
export function withAttribute(tag: string, name: string, value: string): string {
  const before = new RegExp(`(\\s(?:\\w+:)?${name}\\s*=\\s*)(?:"[^"]*"|'[^']*')`)
  return before.test(tag) ? tag.replace(before, (_, start: string) => `${start}"${value}"`) : tag.replace(/\s*(\/?>)$/, ` ${name}="${value}"$1`)
}

/** A row and a column, both from 0, of "C7". */
export function placeOfCell(cell: string): { row: number; column: number } {
  const [, letters = '', figures = ''] = /^([A-Z]+)(\d+)$/.exec(cell) ?? []
  return { row: Number(figures) - 1, column: [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1 }
}

/** Where a relationship points, seen from the part that has it. */
export function targetOf(part: string, target: string): string {
  if (target.startsWith('/')) return target.slice(1)
  const path = part.split('/').slice(0, -1)
  for (const step of target.split('/')) {
    if (step === '..') path.pop()
    else if (step !== '.') path.push(step)
  }
  return path.join('/')
}

/** The part that holds the relationships of a part. */
export const linksOf = (part: string): string => part.replace(/([^/]*)$/, '_rels/$1.rels')

export type Link = { id: string; type: string; target: string }

export const readLinks = (part: string, xml: string): Link[] => [...xml.matchAll(/<Relationship\b[^>]*>/g)].map(([tag]) => ({
  id: attribute(tag, 'Id') ?? '', type: (attribute(tag, 'Type') ?? '').replace(/^.*\//, ''), target: targetOf(part, unescaped(attribute(tag, 'Target') ?? '')),
}))

const linkNamespace = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const noLinks = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>'
  + '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"></Relationships>'

/** Adds a relationship; the answer has the part's XML and the new id. */
export function withLink(xml: string | undefined, type: string, target: string): { xml: string; id: string } {
  const given = (xml ?? noLinks).replace(/<Relationships([^>]*)\/>/, '<Relationships$1></Relationships>')
  let number = 1
  while (given.includes(`"rIdT${number}"`)) number += 1
  const id = `rIdT${number}`
  const link = `<Relationship Id="${id}" Type="${linkNamespace}/${type}" Target="/${target}"/>`
  return { xml: given.replace('</Relationships>', `${link}</Relationships>`), id }
}

/** An attribute that names a relationship, wherever it stands. */
export const linkAttribute = (id: string): string => `xmlns:r="${linkNamespace}" r:id="${id}"`
