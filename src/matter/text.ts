// Every word that people see about matters.
import type { Words } from '../platform/kit/language.ts'

export const told = {
  open: { fi: 'Asia on avattu.', sv: 'Ärendet har öppnats.', en: 'The matter has been opened.' },
  close: { fi: 'Asia on päätetty.', sv: 'Ärendet har avslutats.', en: 'The matter has been closed.' },
} satisfies Record<string, Words>
