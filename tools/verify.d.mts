// The types of verify.mjs, which is plain JavaScript because it is read and run far from here.
type Said = { fi: string; sv: string; en: string }
export type Finding = { code: string; where: string; message: Said }
export type Verified = {
  sound: boolean; seals: number; entries: number; frozen: number
  last: { number: number; hash: string; sealedAt: string } | null
  findings: Finding[]
  /** How many findings were not kept because there are so many. */
  more: number
}

export function isExport(folder: string): boolean
export function verify(folder: string, expected?: { number: number; hash: string } | null): Promise<Verified>
export function told(result: Verified, language: 'fi' | 'sv' | 'en'): string[]
export function sealIn(text: string): { number: number; hash: string } | null
export function said(code: string, ...values: unknown[]): Said
