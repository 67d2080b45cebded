// How a Word file looks: styles, lists and the head of SFS 2487.
import { AlignmentType, BorderStyle, ImageRun, type INumberingOptions, type IStylesOptions, LevelFormat, PageNumber, Paragraph, Tab, TabStopType,
  TextRun } from 'docx'
import type { Identification } from '../kit/document.ts'
import type { Language } from '../kit/language.ts'
import type { Logo, Look } from '../kit/look.ts'

export const locales: Record<Language, string> = { fi: 'fi-FI', sv: 'sv-FI', en: 'en-GB' }
/** In twentieths of a point: where the text begins, and how wide a page is. */
export const indent = 1304
export const textWidth = 9921
export const quiet = '4A4F57'
export const line = { style: BorderStyle.SINGLE, size: 4, color: '9AA1AB', space: 6 }

/** As the format writes colours. */
export const bareColour = (colour: string): string => colour.slice(1).toUpperCase()

const heading = (size: number, before: number, color: string) => ({ run: { size, bold: true, color, font: 'Arial' },
  paragraph: { spacing: { before, after: 120 }, keepNext: true } })
const style = (id: string, paragraph: object, run: object = {}) => ({ id, name: id, basedOn: 'Normal', quickFormat: true, paragraph, run })

export const stylesIn = (language: Language, color: string): IStylesOptions => ({
  default: {
    document: { run: { font: 'Arial', size: 21, language: { value: locales[language] } }, paragraph: { spacing: { line: 276, lineRule: 'auto' } } },
    heading1: heading(34, 360, color), heading2: heading(25, 320, color),
    heading3: heading(22, 240, color), heading4: heading(21, 200, color),
    hyperlink: { run: { color, underline: { type: 'single' } } },
  },
  paragraphStyles: [
    style('Indented', { indent: { left: indent }, spacing: { after: 160 } }),
    style('Fact', { indent: { left: indent + 284, hanging: 284 }, spacing: { after: 40 } }),
    style('Item', { spacing: { after: 60 } }),
    style('Cell', { spacing: { after: 0 } }, { size: 20 }),
    style('Caption', { spacing: { before: 160, after: 60 }, keepNext: true }, { bold: true }),
    style('SmallPrint', { spacing: { after: 40 } }, { size: 17, color: quiet }),
  ],
})

/** Dashes for plain lists; each ordered list counts from one again. */
export const numberings = (ordered: string[]): INumberingOptions['config'] => {
  const level = (format: typeof LevelFormat[keyof typeof LevelFormat], text: string) => [{ level: 0, format, text, alignment: AlignmentType.LEFT,
    style: { paragraph: { indent: { left: indent + 340, hanging: 340 } } } }]
  return [{ reference: 'dashes', levels: level(LevelFormat.BULLET, '–') },
    ...ordered.map((reference) => ({ reference, levels: level(LevelFormat.DECIMAL, '%1.') }))]
}

/** Who, what, when and which page. */
export function headOf(identification: Identification, clean: (text: string) => string, { colour, logo }: Look, language: Language): Paragraph[] {
  const { organisation, unit = '', type, day = '', diaryNumber = '', publicity = '' } = identification
  const tabStops = [{ type: TabStopType.LEFT, position: 5216 }, { type: TabStopType.RIGHT, position: textWidth }]
  const run = (text: string, bold = false, allCaps = false, color?: string) => new TextRun({ text: clean(text), bold, allCaps, color })
  const tab = () => new TextRun({ children: [new Tab()] })
  const row = (first: TextRun, second: TextRun, third?: TextRun) => new Paragraph({ tabStops, spacing: { after: 20 },
    children: [first, tab(), second, ...third === undefined ? [] : [tab(), third]] })
  return [
    ...logo === null ? [] : [logoOf(logo, clean(logo.alternative[language]))],
    row(run(organisation, true, false, bareColour(colour)), run(type, true, true),
      new TextRun({ children: [PageNumber.CURRENT, ' (', PageNumber.TOTAL_PAGES, ')'] })),
    row(run(unit), run(day), diaryNumber === '' ? undefined : run(diaryNumber)),
    ...(publicity === '' ? [] : [row(run(''), run(publicity))]),
  ]
}

/** At most 7 by 1.3 centimetres, in pixels of a ninety-sixth of an inch. */
function logoOf({ bytes, width, height }: Logo, words: string): Paragraph {
  const share = Math.min(265 / width, 49 / height)
  return new Paragraph({ spacing: { after: 120 }, children: [new ImageRun({ type: 'png', data: Buffer.from(bytes),
    transformation: { width: Math.round(width * share), height: Math.round(height * share) }, altText: { name: words, description: words, title: words } })] })
}
