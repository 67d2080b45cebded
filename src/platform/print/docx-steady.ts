// Makes a Word file the same every time: its library puts the hour, random names and a running count into it.
import { readZip, writeZip } from '../workbook/zip.ts'

/** The file with the moment it is of, and with names and numbers counted from one. */
export async function steadied(bytes: Buffer, at: Temporal.Instant): Promise<Uint8Array> {
  const moment = at.round('second').toString()
  const [linkOf, markOf] = [counting(), counting()]
  const parts = await readZip(bytes)
  return writeZip(parts.map(({ name, bytes: content }) => /\.(xml|rels)$/.test(name) ? { name, bytes: Buffer.from(content.toString('utf8')
    .replaceAll(/(<dcterms:(?:created|modified)[^>]*>)[^<]*/g, `$1${moment}`)
    .replaceAll(/( r:id| Id)="(?:rId)?([\w-]{12,})"/g, (_, attribute: string, link: string) => `${attribute}="rIdLink${linkOf(link)}"`)
    .replaceAll(/(<w:bookmark(?:Start|End)[^>]* w:id=)"(\d+)"/g, (_, before: string, mark: string) => `${before}"${markOf(mark)}"`)) }
    : { name, bytes: content }))
}

function counting(): (name: string) => number {
  const known = new Map<string, number>()
  return (name) => {
    const number = known.get(name) ?? known.size + 1
    known.set(name, number)
    return number
  }
}
