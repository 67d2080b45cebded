// How documents look: the organisation's colours and logo, checked so that everybody can read what is written in them.
import type { Words } from './language.ts'

/** An embedded PDF is made for one of these: read aloud by everybody (PDF/UA-1), or kept for decades (PDF/A-2a). */
export const pdfStandards = ['ua-1', 'a-2a'] as const
export type PdfStandard = (typeof pdfStandards)[number]

/** A PNG of ours: checked and with nothing beside the picture. */
export type Logo = { bytes: Uint8Array; width: number; height: number; alternative: Words }

export type Look = {
  /** Counted from one; 0 is the product's own look. */
  number: number
  /** Of headings, links and lines: #rrggbb, readable on white and on the tint behind the heads of tables. */
  colour: string
  /** Behind the heads of tables and the name of the organisation in mail. */
  tint: string
  logo: Logo | null
  pdfStandard: PdfStandard
  /** A customer's own Word file for this kind of document. */
  letterhead: Uint8Array | null
}

/** The product's own. */
export const plainLook: Look = { number: 0, colour: '#1f3d63', tint: '#eef3f9', logo: null, pdfStandard: 'ua-1', letterhead: null }

export const isColour = (value: string): boolean => /^#[0-9a-f]{6}$/.test(value)

const channels = (colour: string): number[] => [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16))
const hex = (values: number[]): string => `#${values.map((one) => Math.round(one).toString(16).padStart(2, '0')).join('')}`

/** The relative luminance of WCAG 2.2. */
function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = channels(colour).map((one) => one / 255).map((one) => one <= 0.04045 ? one / 12.92 : ((one + 0.055) / 1.055) ** 2.4)
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}

/** The contrast of WCAG 2.2 between two colours: 1 to 21. */
export function contrast(one: string, other: string): number {
  const [darker = 0, lighter = 0] = [luminance(one), luminance(other)].toSorted((a, b) => a - b)
  return (lighter + 0.05) / (darker + 0.05)
}

/** Text of ordinary size (WCAG 2.2, 1.4.3). */
export const contrastMin = 4.5

/** The darkest of what light pages have behind text, and the lightest of what dark ones have. */
export const lightGround = '#f4f5f6'
export const darkGround = '#1f3147'

/** The colour made as much lighter as a dark page needs. */
export function onDark(colour: string, behind: string = darkGround): string {
  const mixed = (share: number) => hex(channels(colour).map((one) => one + (255 - one) * share))
  const share = Array.from({ length: 21 }, (_, index) => index / 20).find((one) => contrast(mixed(one), behind) >= 5) ?? 1
  return mixed(share)
}
