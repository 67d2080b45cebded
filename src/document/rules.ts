// Who may have a document of a meeting sent by mail.
import { type OfBody, seated } from '../body/body.ts'
import type { May } from '../platform/kit/may.ts'

export const may = {
  mail: seated,
} satisfies May<OfBody>
