// An appraisal as a workbook to take out, and a workbook brought back in its place: nothing is stored while anything in it is wrong.
import { writeXlsx, type WriteSheet } from 'hucre/xlsx'
import { type Finding, hasErrors, inOrder, reportInto, type Saying } from '../finding/finding.ts'
import { InputRefused, uploadIn } from '../platform/http/form.ts'
import { dispositionOf, fileHeaders } from '../platform/http/published.ts'
import type { FieldWords, Show, Visit } from '../platform/http/visit.ts'
import { fill, inEach, type Language, textIn } from '../platform/kit/language.ts'
import { isAllowed } from '../platform/kit/may.ts'
import { workbookLimits, type WorkbookFault } from '../platform/workbook/inspect.ts'
import { readWorkbook } from '../platform/workbook/read.ts'
import { readZip, writeZip } from '../platform/workbook/zip.ts'
import { literal } from '../template/workbook.ts'
import { type Bare, type Content, emptyContent } from '../alternative/alternative.ts'
import { editPage } from './edit-page.tsx'
import { idIn } from './parts.tsx'
import { loadState } from './reads.ts'
import { may, type State } from './rules.ts'
import { contentIn, writtenSheets } from '../alternative/sheets.ts'
import { words } from '../alternative/text.ts'
import { pageWords } from './text.ts'

const xlsx = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'

/** The workbook; the same content is the same bytes at any hour. */
export async function appraisalWorkbook(content: Content, language: Language): Promise<Buffer> {
  const sheets = writtenSheets(content, language).map(({ name, header, kinds, rows }): WriteSheet => {
    const cells: NonNullable<WriteSheet['cells']> = new Map()
    header.forEach((title, at) => cells.set(`0,${at}`, { value: title, type: 'string', style: { font: { bold: true } } }))
    rows.forEach((row, index) => row.forEach((value, at) => {
      const shown = typeof value === 'string' ? literal(value) : value
      // What is text stays text: no spreadsheet reckons with what somebody wrote.
      if (shown !== null) cells.set(`${index + 1},${at}`, { value: shown, type: typeof shown === 'number' ? 'number' : 'string',
        style: { numFmt: kinds[at] === 'amount' ? '#,##0.##' : typeof shown === 'number' ? '0' : '@', alignment: { wrapText: true, vertical: 'top' } } })
    }))
    return { name, rows: [header, ...rows], cells, columns: kinds.map((kind) => ({ width: kind === 'text' || kind === 'required' ? 40
      : 16 })), freezePane: { rows: 1, columns: 1 } }
  })
  const parts = await readZip(Buffer.from(await writeXlsx({ sheets, defaultFont: { name: 'Calibri', size: 11 } })))
  return writeZip(parts.map((part) => part.name !== 'docProps/core.xml' ? part
    : { ...part, bytes: Buffer.from(part.bytes.toString('utf8').replace(/<dcterms:modified\b.*?<\/dcterms:modified>/s, '')) }))
}

const sayings: Record<WorkbookFault, Saying> = {
  tooLarge: 'tooLarge', damaged: 'damagedFile', encrypted: 'encryptedFile', noWorkbook: 'notAWorkbook', externalLink: 'externalLink', macro: 'macro',
}

/** What a stranger's workbook holds, and everything wrong with it. */
export async function readAppraisal(file: string, bytes: Buffer): Promise<{ content: Omit<Bare, 'choice'>; findings: Finding[] }> {
  const findings: Finding[] = []
  const report = reportInto(findings)
  const read = await readWorkbook(bytes)
  if ('fault' in read) {
    report(sayings[read.fault], { file }, read.detail, { most: `${workbookLimits.rows} / ${workbookLimits.unfolded} B` })
    return { content: emptyContent, findings }
  }
  return { content: contentIn(file, read.sheets, report), findings: inOrder(findings) }
}

export const workbookFile = (findSeen: (visit: Visit) => Promise<State | null>): Show => async (visit) => {
  const state = await findSeen(visit)
  if (state === null) return null
  const { language } = visit
  const name = `${words.appraisal[language]}-${textIn(state.appraisal.title, language)}`.replace(/[^\p{L}\p{N}]+/gu, '-').slice(0, 120)
  return { kind: 'raw', response: new Response(new Uint8Array(await appraisalWorkbook(state.appraisal.content, language)), { headers: {
    ...fileHeaders, 'Content-Type': xlsx, 'Content-Disposition': dispositionOf(`${name}.xlsx`), 'Cache-Control': 'private, no-store' } }) }
}

const refusedFiles = new WeakMap<Visit, Finding[]>()

const missing = { fi: 'Valitse tiedosto.', sv: 'Välj en fil.', en: 'Choose a file.' }
const faulty = {
  fi: 'Taulukossa on virheitä ({count}). Mitään ei tallennettu.', sv: 'Arbetsboken har fel ({count}). Inget sparades.',
    en: 'The workbook has errors ({count}). Nothing was stored.',
}

/** The form with a workbook becomes the act's input, or is refused with everything that is wrong. */
export const broughtIn = {
  again: (visit: Visit) => editPage(visit, refusedFiles.get(visit)),
  fields: {} as Record<string, FieldWords>,
  input: async (visit: Visit, form: Record<string, unknown>) => {
    const id = idIn(visit, 'appraisalId')
    const state = id === null ? null : await loadState(visit.db, id)
    // Nobody's file is opened who may not bring one in.
    if (state === null || !isAllowed(may.bringIn, visit.by.actor, state, visit.by.on)) return { version: form.version ?? 1, content: { ...emptyContent,
      choice: undefined } }
    const upload = uploadIn(form.file)
    if (upload === null) throw new InputRefused([{ field: 'file', code: 'required', words: missing }])
    const { content, findings } = await readAppraisal(upload.fileName, upload.bytes)
    if (hasErrors(findings)) {
      refusedFiles.set(visit, findings)
      const count = findings.filter((one) => one.severity === 'error').length
      throw new InputRefused([{ field: 'file', code: 'unknown', words: inEach((language) => fill(faulty[language], { count })) }])
    }
    return { version: form.version, content }
  },
}

/** How the fields are called when two people saved at once. */
export const fields: Record<string, FieldWords> = {
  'name.fi': { label: inEach(() => pageWords.nameIn.fi) }, 'name.sv': { label: inEach(() => pageWords.nameIn.sv) }, 'name.en': { label: inEach(() =>
    pageWords.nameIn.en) },
  summary: { label: pageWords.summary }, explanation: { label: pageWords.explanation }, weight: { label: words.weight }, grade: { label: pageWords.grade },
  reason: { label: pageWords.reason }, text: { label: words.risk }, likelihood: { label: words.likelihood }, impact: { label: words.impact },
  mitigation: { label: words.mitigation }, year: { label: words.year }, region: { label: words.region }, basis: { label: words.basis },
    why: { label: words.why },
  chosen: { label: words.alternative },
}
