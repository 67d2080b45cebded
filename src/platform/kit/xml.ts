// Writes XML: every text and every attribute is escaped, and what XML 1.0 cannot hold is left out.

/** A piece of XML that is ready; made by `element` only. */
export type Xml = { xml: string }
type Content = Xml | string | null | Content[]

// The characters of XML 1.0, production 2; a lone half of a pair is none.
const notAllowed = /[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu
const signs: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' }

/** A text as it stands in XML or HTML, between tags or in quotation marks. */
export const escaped = (text: string): string => text.toWellFormed().replace(notAllowed, '').replace(/[&<>"']/g, (sign) => signs[sign] ?? '')

/** An element; attributes without a value are left out, as is null content. */
export function element(name: string, attributes: Record<string, string | undefined>, ...content: Content[]): Xml {
  const written = Object.entries(attributes).flatMap(([key, value]) => value === undefined ? [] : [` ${key}="${escaped(value)}"`]).join('')
  const inner = content.map(textOf).join('')
  return { xml: inner === '' ? `<${name}${written}/>` : `<${name}${written}>${inner}</${name}>` }
}

function textOf(content: Content): string {
  if (content === null) return ''
  if (Array.isArray(content)) return content.map(textOf).join('')
  return typeof content === 'string' ? escaped(content) : content.xml
}

/** The whole document. */
export const xmlDocument = (root: Xml): string => `<?xml version="1.0" encoding="utf-8"?>\n${root.xml}\n`
