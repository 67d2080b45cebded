// Who may set how documents look, and which colours, logos and Word files are refused.
import type { By } from '../platform/act.ts'
import type { Png, PngRefusal } from '../platform/extract/png.ts'
import { fillEach, inEach, type Words } from '../platform/kit/language.ts'
import { contrast, contrastMin, isColour, lightGround, type Logo, type PdfStandard } from '../platform/kit/look.ts'
import { administrator, type May } from '../platform/kit/may.ts'
import { done, type Outcome, type Refusal, unless } from '../platform/kit/outcome.ts'
import { writtenNumber } from '../platform/kit/number.ts'
import type { StoredLook } from '../platform/look.ts'
import type { LetterheadFault } from '../platform/print/letterhead.ts'
import type { LetterheadKind } from './appearance.ts'
import { colourWords, faultWords, logoWords, regionWords } from './text.ts'

export const may = {
  see: [administrator],
  setAppearance: [administrator],
  setLetterhead: [administrator],
} satisfies May<unknown>

export type AppearanceInput = { organisation: Words; colour: string; tint: string; alternative: Partial<Words>; pdfStandard: PdfStandard
  withoutLogo: boolean }
export type OnAppearance = { version: number; stored: StoredLook | null; png: Outcome<Png, PngRefusal> | null }

type Chosen = Omit<StoredLook, 'number' | 'from'>

/** White text and black text stand on the tint, and the colour stands on both. */
const pairs = ({ colour, tint }: AppearanceInput) => [
  { code: 'colourFaint' as const, one: colour, other: lightGround }, { code: 'colourFaintOnGround' as const, one: colour, other: tint },
  { code: 'textFaintOnGround' as const, one: '#212121', other: tint }]

/** Everything that cannot be read, or whose logo says nothing to those who do not see it, is refused by name. */
export function set({ stored, png }: OnAppearance, _by: By, input: AppearanceInput): Outcome<Chosen, 'colourFaint' | 'colourFaintOnGround' | 'textFaintOnGround'
  | 'badColour' | 'alternativeMissing' | PngRefusal> {
  const bad = ([['colour', input.colour], ['tint', input.tint]] as const).filter(([, value]) => !isColour(value))
  const faint = bad.length > 0 ? [] : pairs(input).filter(({ one, other }) => contrast(one, other) < contrastMin)
  const hasLogo = png !== null || (stored?.logo !== undefined && stored.logo !== null && !input.withoutLogo)
  const { fi = '', sv = '', en = '' } = input.alternative
  const isSilent = hasLogo && [fi, sv, en].some((one) => one === '')
  const named: Refusal[] = [
    ...bad.map(([, value]) => ({ code: 'badColour', words: fillEach(colourWords.badColour, { value }) })),
    ...faint.map(({ code, one, other }) => ({ code, words: inEach((language) => fillIn(colourWords[code][language], one, other, language)) })),
    ...isSilent ? [{ code: 'alternativeMissing', words: logoWords.alternativeMissing }] : [],
    ...png === null || png.ok ? [] : png.refusals.map((code) => ({ code, words: logoWords[code] })),
  ]
  if (named.length > 0) return { ok: false, named, refusals: [...bad.map(() => 'badColour' as const), ...faint.map(({ code }) => code),
    ...isSilent ? ['alternativeMissing' as const] : [], ...png === null || png.ok ? [] : png.refusals] }
  const picture = png !== null && png.ok ? png.value : input.withoutLogo ? null : stored?.logo ?? null
  const logo: Logo | null = picture === null ? null : { bytes: picture.bytes, width: picture.width, height: picture.height, alternative: { fi, sv, en } }
  const { organisation, colour, tint, pdfStandard } = input
  return done({ organisation, colour, tint, pdfStandard, logo })
}

const fillIn = (pattern: string, one: string, other: string, language: keyof Words): string => pattern.replace('{colour}', one).replace('{tint}', other)
  // Rounded down: 4.49 is not 4.5.
  .replace('{ratio}', writtenNumber(Math.floor(contrast(one, other) * 100) / 100, language)).replace('{most}', writtenNumber(contrastMin, language))

/** Every fault of a Word file is told together: each unknown field with where it stands, each missing one by name. */
export function setLetterhead(state: { faults: LetterheadFault[] }, _by: By, input: { kind: LetterheadKind; file: { fileName: string; bytes: Uint8Array } }):
  Outcome<{ kind: LetterheadKind; file: { fileName: string; bytes: Uint8Array } }, LetterheadFault['code']> {
  return state.faults.length === 0 ? done(input)
    : { ok: false, refusals: state.faults.map(({ code }) => code), named: state.faults.map((fault) => ({ code: fault.code, words: saidOf(fault) })) }
}

function saidOf(fault: LetterheadFault): Words {
  if (fault.code === 'fieldUnknown') return inEach((language) => faultWords.fieldUnknown[language].replace('{field}', `{{${fault.field}}}`)
    .replace('{part}', regionWords[fault.part][language]).replace('{paragraph}', String(fault.paragraph)))
  if (fault.code === 'fieldMissing') return inEach((language) => faultWords.fieldMissing[language].replace('{field}', `{{${fault.field}}}`))
  return 'part' in fault ? fillEach(faultWords[fault.code], { part: fault.part }) : faultWords[fault.code]
}

/** Without a Word file of its own a kind of document looks as the product makes it. */
export const endLetterhead = (state: { isThere: boolean }, _by: By, input: { kind: LetterheadKind }) => unless({ noLetterhead: !state.isThere }, () => input)
