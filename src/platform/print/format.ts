// The forms in which a document leaves the house as a file, and what they are called. Their writers are in writers.ts.
import type { Words } from '../kit/language.ts'

export const formats = ['pdf', 'docx', 'txt', 'html'] as const
export type Format = (typeof formats)[number]

/** Those that a page offers beside itself: the page is itself the other. */
export const formatsBesidePage = ['pdf', 'docx', 'txt'] as const satisfies Format[]

export const mediaTypes: Record<Format, string> = {
  pdf: 'application/pdf', docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  txt: 'text/plain; charset=utf-8', html: 'text/html; charset=utf-8',
}

export const formatWords: Record<Format, Words> = {
  pdf: { fi: 'PDF', sv: 'PDF', en: 'PDF' },
  docx: { fi: 'Word (DOCX)', sv: 'Word (DOCX)', en: 'Word (DOCX)' },
  txt: { fi: 'Teksti', sv: 'Text', en: 'Plain text' },
  html: { fi: 'Verkkosivu', sv: 'Webbsida', en: 'Web page' },
}
