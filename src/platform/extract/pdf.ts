// The text layer of a PDF, page by page; a form feed stands between pages. Targets of links follow their words.
import { getDocument, VerbosityLevel } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { done, refused, type Outcome } from '../kit/outcome.ts'
import { reflow, type Piece } from './reflow.ts'

const pagesMax = 200
const piecesMax = 200_000

type PdfRefusal = 'encrypted' | 'damaged' | 'noTextLayer' | 'tooManyPages'

type Link = { url: string; left: number; bottom: number; right: number; top: number }

const isHttp = (value: unknown): value is string => typeof value === 'string' && /^https?:/.test(value)

function linkOf(annotation: { subtype?: unknown; url?: unknown; rect?: unknown }): Link[] {
  const { subtype, url, rect } = annotation
  if (subtype !== 'Link' || !isHttp(url) || !Array.isArray(rect)) return []
  const [left = 0, bottom = 0, right = 0, top = 0] = rect.map(Number)
  return [{ url, left, bottom, right, top }]
}

/** Writes each link's address behind the last piece of text that lies in it. */
function withTargets(pieces: Piece[], links: Link[]): Piece[] {
  const told = pieces.map((piece) => ({ ...piece }))
  for (const link of links) {
    const last = told.findLast((piece) => piece.text.trim() !== '' && piece.x + piece.width / 2 > link.left - 1
      && piece.x < link.right + 1 && piece.y + piece.height / 2 > link.bottom && piece.y < link.top)
    if (last !== undefined && !last.text.includes(link.url)) last.text += ` (${link.url})`
  }
  return told
}

/** The text of a PDF file, or why it cannot be read. */
export async function textOfPdf(bytes: Uint8Array): Promise<Outcome<string, PdfRefusal>> {
  const task = getDocument({
    data: new Uint8Array(bytes), disableFontFace: true, useSystemFonts: false, enableXfa: false,
    verbosity: VerbosityLevel.ERRORS,
  })
  try {
    const file = await task.promise
    if (file.numPages > pagesMax) return refused('tooManyPages')
    const pages: string[] = []
    let count = 0
    for (let number = 1; number <= file.numPages; number += 1) {
      const page = await file.getPage(number)
      const { items } = await page.getTextContent()
      count += items.length
      if (count > piecesMax) return refused('tooManyPages')
      const pieces = items.flatMap((item): Piece[] => {
        if (!('str' in item)) return []
        const [a = 0, b = 0, , , x = 0, y = 0] = item.transform.map(Number)
        // Text that does not run from left to right is a stamp in the margin.
        return Math.abs(b) > Math.abs(a) ? [] : [{ text: item.str, x, y, width: item.width, height: item.height || Math.abs(a) }]
      })
      const links = (await page.getAnnotations()).flatMap(linkOf)
      pages.push(reflow(withTargets(pieces, links)))
      page.cleanup()
    }
    const text = pages.join('\f')
    return (text.match(/\p{L}/gu)?.length ?? 0) >= 20 ? done(text) : refused('noTextLayer')
  } catch (error) {
    return refused(error instanceof Error && error.name === 'PasswordException' ? 'encrypted' : 'damaged')
  } finally {
    await task.destroy()
  }
}
