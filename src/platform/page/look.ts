// The organisation's look on pages: where its style and its logo are stored, and what stands in the style.
import type { Language, Words } from '../kit/language.ts'
import { type Look, onDark } from '../kit/look.ts'
import type { FrameLook } from './frame.tsx'

/** Below the archive, so that they open whether the database answers or not. */
export const lookAddress = (number: number, ending: 'css' | 'png'): string => `/fi/archive/look/${number}.${ending}`

/** The style; more contrast than that stays the reader's own choice. */
export const lookCss = ({ colour, tint }: Look): string => `@media not (prefers-contrast: more){:root{
--brand:light-dark(${colour},${onDark(colour)});--link:light-dark(${colour},${onDark(colour)});
--action:light-dark(${colour},${onDark(colour)});--action-over:light-dark(${colour},${onDark(colour)});
--on-action:light-dark(#fff,#0f1720);--tint:light-dark(${tint},hsl(213 40% 20%))}
.brand__name,.document :is(h1,h2,h3,h4),.identification__organisation{color:light-dark(${colour},${onDark(colour)})}
.document thead th{background:light-dark(${tint},transparent)}}
`

/** What the frame of a page needs of the look; null for the product's own. */
export const frameLook = (look: (Omit<Look, 'letterhead'> & { organisation: Words }) | null, language: Language): FrameLook | null =>
  look === null ? null : { style: lookAddress(look.number, 'css'), organisation: look.organisation[language], logo: look.logo === null ? null : {
    source: lookAddress(look.number, 'png'), width: look.logo.width, height: look.logo.height, alternative: look.logo.alternative[language] } }
