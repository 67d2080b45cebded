// An extract of the minutes: one item with its sub-items, and what vouches for it.
import type { Audience, Marks } from '../minutes/document.ts'
import { minutesDocument } from '../minutes/document.ts'
import type { MinutesRecord } from '../minutes/record.ts'
import type { Document } from '../platform/kit/document.ts'
import { fill, type Language } from '../platform/kit/language.ts'
import { words } from './text.ts'

/** The extract of an item; null when the record has no such item. Attachments keep the numbers they have in the whole. */
export function extractDocument(record: MinutesRecord, itemId: string, marks: Marks, language: Language, audience: Audience): Document | null {
  const item = record.items.find((one) => one.id === itemId)
  if (item === undefined) return null
  const own = record.items.filter((one) => one.id === itemId || one.parentId === itemId)
  const document = minutesDocument({ ...record, items: own, nextMeeting: null,
    movements: record.movements.filter((one) => one.itemId === null || own.some((kept) => kept.id === one.itemId)) }, marks, language, audience)
  return { ...document, kind: 'extract', title: fill(words.extractOf[language], { title: document.title, number: item.number }),
    identification: { ...document.identification, type: words.extract[language] } }
}
