// Who may open a matter and see it.
import { type OfBody, seated } from '../body/body.ts'
import type { May } from '../platform/kit/may.ts'

export const may = {
  see: seated,
  // Nobody by themselves: it follows from putting something new on an agenda.
  open: [],
  // Nor this: it follows from taking its only item away.
  close: [],
} satisfies May<OfBody>
