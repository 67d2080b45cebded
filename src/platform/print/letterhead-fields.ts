// The named fields in the text of a Word file. A program may have cut one into several runs, so a paragraph is read as a whole.

const paragraphs = /<w:p(?:\s[^>]*)?>(?:(?!<w:p[\s>]).)*?<\/w:p>/gs
const texts = /<w:t(?:\s[^>]*)?>([^<]*)<\/w:t>/g
const fields = /\{\{\s*([^{}]{1,60}?)\s*\}\}/g

export type Placed = { field: string; /** Counted from one. */ paragraph: number; /** Nothing else stands in its paragraph. */ isAlone: boolean }

const textOf = (paragraph: string): string => [...paragraph.matchAll(texts)].map(([, text = '']) => text).join('')

/** The fields of one part, in order. */
export const placedIn = (xml: string): Placed[] => [...xml.matchAll(paragraphs)].flatMap(([whole], index) => {
  const text = textOf(whole)
  return [...text.matchAll(fields)].map(([found, field = '']) => ({ field, paragraph: index + 1, isAlone: text.trim() === found }))
})

/** The part with values in the places of its fields; the paragraph of the content becomes what `content` says. */
export const filled = (xml: string, valueOf: (field: string) => string, content: string): string => xml.replaceAll(paragraphs, (whole) => {
  const text = textOf(whole)
  if (!text.includes('{{')) return whole
  return /^\s*\{\{\s*content\s*\}\}\s*$/.test(text) ? content : inRuns(whole, text, valueOf)
})

/** Each value stands in the run in which its field began, and looks like it. */
function inRuns(paragraph: string, text: string, valueOf: (field: string) => string): string {
  const places = [...text.matchAll(fields)].map((found) => ({ from: found.index, until: found.index + found[0].length, value: valueOf(found[1] ?? '') }))
  let at = 0
  return paragraph.replaceAll(texts, (_, own: string) => {
    const [from, until] = [at, at + own.length]
    at = until
    let shown = ''
    for (let place = from; place < until; place += 1) {
      const inside = places.find((one) => one.from <= place && place < one.until)
      if (inside === undefined) shown += own[place - from] ?? ''
      else if (inside.from === place) shown += inside.value
    }
    return `<w:t xml:space="preserve">${shown}</w:t>`
  })
}
