// Who may open a matter and see it.
import { chair, type OfBody, seated, secretary } from '../body/body.ts'
import type { May } from '../platform/kit/may.ts'

export const may = {
  see: seated,
  open: [secretary, chair],
} satisfies May<OfBody>
