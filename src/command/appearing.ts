// Verbs of how documents look.
import { findStoredLook } from '../platform/look.ts'
import { plainLook } from '../platform/kit/look.ts'
import { readGiven } from '../platform/command/given.ts'
import type { DataCall } from '../platform/command.ts'
import { findProgramme } from '../programme/reads.ts'
import type { Input, Verb } from './verb.ts'

/** What stands is kept; the version is the one that was seen, so that two who set it at once do not undo each other. */
async function standing({ flags, world: { database } }: DataCall): Promise<Input> {
  const stored = await findStoredLook(database)
  const organisation = stored?.organisation ?? (await findProgramme(database))?.organisation
  return {
    version: (stored?.number ?? 0) + 1, organisation, colour: stored?.colour ?? plainLook.colour, tint: stored?.tint ?? plainLook.tint,
    alternative: stored?.logo?.alternative, pdfStandard: stored?.pdfStandard ?? plainLook.pdfStandard,
    ...typeof flags.logoFile === 'string' ? { logo: await readGiven(flags.logoFile, 10_000_000) } : {},
  }
}

export const appearing: Verb[] = [
  {
    name: 'appearance set', act: 'appearance.set', on: [], without: ['logo'], fill: standing,
    beside: { logoFile: { fi: 'TIEDOSTO: tunnus PNG-kuvana', sv: 'FIL: logotypen som PNG-bild', en: 'FILE: the logo as a PNG picture' } },
    about: { fi: 'Aseta asiakirjojen ilme: nimi, värit, tunnus ja PDF-muoto', sv: 'Ställ in dokumentens utseende: namn, färger, logotyp och PDF-format',
      en: 'Set how documents look: name, colours, logo and kind of PDF' },
    example: '--colour #00624f --tint #e6f2ef --pdf-standard ua-1',
  },
  {
    name: 'appearance letterhead', act: 'appearance.letterheadSet', on: ['file'],
    about: { fi: 'Ota asiakirjalajille käyttöön oma Word-pohja', sv: 'Ta i bruk en egen Word-mall för ett dokumentslag',
      en: 'Use a Word form of your own for a kind of document' },
    example: 'poytakirja.docx --kind minutes',
  },
  {
    name: 'appearance plain', act: 'appearance.letterheadEnded', on: [],
    about: { fi: 'Palaa asiakirjalajissa tuotteen omaan Word-pohjaan', sv: 'Återgå till produktens egen Word-mall för ett dokumentslag',
      en: 'Go back to the product’s own Word form for a kind of document' },
    example: '--kind minutes',
  },
]
