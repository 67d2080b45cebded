// Every word that people see about matters.
import type { Words } from '../platform/kit/language.ts'

export const told = {
  open: { fi: 'Asia on avattu.', sv: 'Ärendet har öppnats.', en: 'The matter has been opened.' },
} satisfies Record<string, Words>
