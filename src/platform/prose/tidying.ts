// Makes one kind of characters and lines out of the many that word processors and PDF readers leave behind.

const ligatures: Record<string, string> = { 'ﬀ': 'ff', 'ﬁ': 'fi', 'ﬂ': 'fl', 'ﬃ': 'ffi', 'ﬄ': 'ffl', 'ﬅ': 'st', 'ﬆ': 'st' }

/** Composed letters, plain spaces and hyphens. A soft hyphen is kept at a line's end only: there it says "one word". */
export function tidyCharacters(raw: string): string {
  return raw
    .normalize('NFC')
    .replace(/\r\n?|[\u0085\u2028\u2029\v]/g, '\n')
    .replace(/[\u200b-\u200f\u202a-\u202e\u2060-\u2069\u061c\ufeff]/g, '')
    .replace(/\t/g, '  ')
    .replace(/[\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]/g, ' ')
    .replace(/[\u2010\u2011\ufe63\uff0d]/g, '-')
    .replace(/[ﬀ-ﬆ]/g, (ligature) => ligatures[ligature] ?? ligature)
    .replace(/[\u0000-\u0009\u000e-\u001f\u007f\ufffe\uffff]/g, '')
    .replace(/\u00ad+(?= *[^ \n\f])/g, '')
}

const pageMark = /(?:^|\s)(?:(?:sivu|sida|page|s\.)\s*)?(\d{1,3})\s?(?:\((\d{1,3})\)|\/\s?(\d{1,3}))$/i
const loneNumber = /^[-–]?\s*\d{1,3}\s*[-–]?$/

/** The page number a line ends with ("Muistio   2 (3)"), and what else stands on the line. */
function pageOf(line: string): { page: number; rest: string } | null {
  const match = pageMark.exec(line)
  if (match === null || line.length > 110) return null
  const page = Number(match[1])
  const pages = Number(match[2] ?? match[3])
  const rest = line.slice(0, match.index).trim()
  // "kokous 13/2025" and "2/3 jäsenistä" are no page numbers.
  if (page < 1 || page > pages || (match[3] !== undefined && rest !== '')) return null
  return { page, rest }
}

/** What counts as the same running head on two pages. */
const shapeOf = (line: string): string => line.toLowerCase().replace(/\d+/g, '#').replace(/\s+/g, ' ').trim()

/** Heads and feet that more than one page carries, found where form feeds tell the pages apart. */
function runningLines(pages: string[][]): Set<string> {
  const seen = new Map<string, number>()
  for (const page of pages) {
    const filled = page.filter((line) => line !== '')
    const edges = new Set([...filled.slice(0, 3), ...filled.slice(-2)].map(shapeOf))
    for (const edge of edges) seen.set(edge, (seen.get(edge) ?? 0) + 1)
  }
  return new Set([...seen].filter(([, times]) => times > 1).map(([line]) => line))
}

/**
 * The lines of a text without page numbers and running heads; '' is an empty line. A running head stays where it is
 * first met. Empty lines around a page break go when the sentence runs on over it.
 */
export function linesOf(raw: string): string[] {
  const pages = tidyCharacters(raw).split('\f').map((page) => page.split('\n').map((line) => line.trim().replace(/ {2,}/g, '  ')))
  const running = pages.length > 1 ? runningLines(pages) : new Set<string>()
  const met = new Set<string>()
  const whole = new Set(pages.flat().filter((line) => pageOf(line) === null).map(shapeOf))
  const lines: string[] = []
  pages.forEach((page, index) => {
    if (index > 0) breakPage(lines)
    page.forEach((line, at) => {
      const shape = shapeOf(line)
      const marked = pageOf(line)
      const atEdge = at < 4 || at > page.length - 4
      const isRunning = running.has(shape) && atEdge && line !== ''
      const isLone = pages.length > 1 && loneNumber.test(line) && atEdge
      const rest = marked === null ? line : marked.rest
      const isRepeated = marked !== null && marked.page > 1 && (met.has(shapeOf(rest)) || whole.has(shapeOf(rest)))
      if (isLone || (isRunning && met.has(shape)) || isRepeated || (marked !== null && rest === '')) breakPage(lines)
      else if (!(line === '' && lines.at(-1) === pageBreak)) lines.push(rest)
      met.add(shape).add(shapeOf(rest))
    })
  })
  return joinOverPages(lines)
}

const pageBreak = '\f'

function breakPage(lines: string[]): void {
  while (lines.at(-1) === '' || lines.at(-1) === pageBreak) lines.pop()
  if (lines.length > 0) lines.push(pageBreak)
}

function joinOverPages(lines: string[]): string[] {
  return lines.flatMap((line, index) => {
    if (line !== pageBreak) return [line]
    const before = lines[index - 1] ?? ''
    const after = lines[index + 1] ?? ''
    const runsOn = /[\p{L}\d,\-\u00ad]$/u.test(before) && /^[\p{Ll}\d(]/u.test(after)
    return runsOn ? [] : ['']
  })
}
