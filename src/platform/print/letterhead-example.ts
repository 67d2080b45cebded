// A Word file with every field in it, to begin a letterhead of one's own with.
import { AlignmentType, Document as File, Footer, Header, HeadingLevel, Packer, PageNumber, Paragraph, Tab, TabStopType, TextRun } from 'docx'
import type { Language } from '../kit/language.ts'
import { plainLook } from '../kit/look.ts'
import { bareColour, stylesIn, textWidth } from './docx-style.ts'
import { steadied } from './docx-steady.ts'

/** The same bytes every time. */
export async function exampleLetterhead(language: Language): Promise<Uint8Array> {
  const row = (...fields: string[]) => new Paragraph({
    tabStops: [{ type: TabStopType.LEFT, position: 5216 }, { type: TabStopType.RIGHT, position: textWidth }],
    children: fields.flatMap((field, index) =>
      [...index > 0 ? [new TextRun({ children: [new Tab()] })] : [], new TextRun(field === '' ? '' : `{{${field}}}`)]) })
  const file = new File({
    title: 'Letterhead', creator: 'Toimeenpano', lastModifiedBy: 'Toimeenpano', styles: stylesIn(language, bareColour(plainLook.colour)),
    sections: [{
      properties: { page: { size: { width: 11906, height: 16838 }, margin: { top: 2000, bottom: 1250, left: 1134, right: 851, header: 680 } } },
      headers: { default: new Header({ children: [row('organisation', 'type', 'diaryNumber'), row('unit', 'day', 'publicity')] }) },
      footers: { default: new Footer({ children: [new Paragraph({ alignment: AlignmentType.RIGHT,
        children: [new TextRun({ children: [PageNumber.CURRENT, ' (', PageNumber.TOTAL_PAGES, ')'] })] })] }) },
      children: [new Paragraph({ heading: HeadingLevel.HEADING_1, children: [new TextRun('{{title}}')] }), new Paragraph('{{content}}')],
    }],
  })
  return steadied(await Packer.toBuffer(file), Temporal.Instant.from('2025-01-01T00:00:00Z'))
}
