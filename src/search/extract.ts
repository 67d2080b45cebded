// The text of a paper's file, so that the paper is found by what it says. A stranger's file is opened in a child with bounded memory and time.
import { sql } from 'kysely'
import type { Read } from '../platform/database.ts'
import { extractText } from '../reading/extract.ts'
import { readWorkbook } from '../platform/workbook/read.ts'
import { textMost } from './search.ts'

export type Extract = { text: string; problem: string | null }

/** No table needs more cells to be found by. */
const rowsMost = 5_000

/** The text, or the code of why there is none: a picture, a file with a password, one that is too large. */
export async function textOfFile(bytes: Buffer, fileName: string): Promise<Extract> {
  if (/\.xlsx$/i.test(fileName)) {
    const workbook = await readWorkbook(bytes)
    if ('fault' in workbook) return { text: '', problem: workbook.fault }
    return { text: bounded(workbook.sheets.flatMap((sheet) => [sheet.name, ...sheet.rows.slice(0, rowsMost)
      .map((row) => row.filter((cell) => cell !== '').join(' · ')).filter((line) => line !== '')]).join('\n')), problem: null }
  }
  const outcome = await extractText(bytes, fileName)
  return outcome.ok ? { text: bounded(outcome.value.text), problem: null } : { text: '', problem: outcome.refusals[0] ?? 'damaged' }
}

const bounded = (text: string): string => text.replaceAll('\0', ' ').slice(0, textMost)

export type Unread = { paperId: string; number: number; fileName: string; bytes: Buffer }

/** A version of a paper whose file has not been read yet: one that is on the table now, or published. */
export async function findUnread(db: Read): Promise<Unread | null> {
  const { rows: [row] } = await sql<Unread>`select version.paper_id as "paperId", version.number, version.file_name as "fileName", version.bytes
    from paper_version version
    where not exists (select from search_extract known where known.paper_id = version.paper_id and known.number = version.number)
      and (not exists (select from paper_version newer where newer.paper_id = version.paper_id and newer.number > version.number
          and not exists (select from paper_withdrawal gone where gone.paper_id = newer.paper_id and gone.number = newer.number))
        or exists (select from minutes_published_paper published where published.paper_id = version.paper_id and published.number = version.number))
      and not exists (select from paper_withdrawal gone where gone.paper_id = version.paper_id and gone.number = version.number)
    limit 1`.execute(db)
  return row ?? null
}
