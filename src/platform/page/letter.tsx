// A letter as a page: readable without pictures, in the organisation's colours, and the same words as its text.
import type { ComponentChildren } from 'preact'
import type { Document } from '../kit/document.ts'
import type { Language } from '../kit/language.ts'
import { type Look, plainLook } from '../kit/look.ts'
import { DocumentView } from './document.tsx'
import { renderPage } from './render.ts'

export type LetterPage = { language: Language; subject: string; body: string; document?: Document
  /** Why they get it, in small print; empty where it needs no saying. */
  why?: string
  /** Where the matter is in the product, as a whole address; empty where there is nothing to open. */
  address: string
  /** Who writes; null before anybody has set it. */
  organisation: string | null; look: Look }

const style = ({ colour, tint }: Look) => `body{margin:0;font:16px/1.5 Arial,Helvetica,sans-serif;color:#212121;background:#fff}
.who{padding:12px 24px;background:${tint};color:${colour};border-bottom:3px solid ${colour};font-weight:bold}
main{max-width:680px;padding:12px 24px}h1{font-size:22px;line-height:1.25;color:${colour}}
h2{font-size:18px;color:${colour}}h3,h4{font-size:16px;color:${colour}}
a{color:${colour};overflow-wrap:anywhere}p,li,h1,h2,h3,h4{overflow-wrap:break-word}
.identification span{display:block}.identification p{margin:0 0 8px}table{border-collapse:collapse;width:100%}
caption{text-align:left;font-weight:bold;padding:8px 0}th,td{text-align:left;vertical-align:top;padding:4px 8px 4px 0;border-bottom:1px solid #9aa1ab}
thead th{background:${tint}}dt{font-weight:bold}dd{margin:0 0 8px}p,li,dd{white-space:pre-line}svg{display:none}
.notice{border-left:4px solid ${colour};padding-left:12px}.document__footer{font-size:13px;color:#4a4f57}
@media (prefers-color-scheme:dark){body{background:#16191d;color:#e8eaed}h1,h2,h3,h4,.document__footer{color:#e8eaed}a{color:#9cc9ff}
.notice{border-color:#9cc9ff}.who a,thead th{color:${colour}}}`

const words: Record<'open', Record<Language, string>> = { open: { fi: 'Avaa palvelussa', sv: 'Öppna i tjänsten', en: 'Open in the service' } }

/** The whole page of a letter. */
export const letterPage = ({ language, subject, body, why = '', document, address, organisation, look = plainLook }: LetterPage): string => renderPage(
  <html lang={language}>
    <head>
      <meta charset="utf-8" />
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      <meta name="color-scheme" content="light dark" />
      <title>{subject}</title>
      <style dangerouslySetInnerHTML={{ __html: style(look) }} />
    </head>
    <body>
      {organisation !== null && <p class="who"
        style={`margin:0;padding:12px 24px;background:${look.tint};color:${look.colour};font-weight:bold`}>{organisation}</p>}
      <main>
        {document === undefined && <h1>{subject}</h1>}
        {body.split(/\n{2,}/).filter((part) => part.trim() !== '').map((part, index) => <p key={index}>{withLinks(part)}</p>)}
        {document !== undefined && <DocumentView document={document} />}
        {address !== '' && <p>{words.open[language]}: <a href={address}>{address}</a></p>}
        {why !== '' && <p class="document__footer">{why}</p>}
      </main>
    </body>
  </html>,
)

/** Addresses in a text can be followed, and its lines stay lines in every program. */
const withLinks = (text: string): ComponentChildren => text.split('\n').flatMap((line, index) => [
  ...index === 0 ? [] : [<br key={`line-${index}`} />],
  ...line.split(/(https?:\/\/[^\s<>]+)/).map((piece, place) => place % 2 === 1 ? <a key={`${index} ${place}`} href={piece}>{piece}</a> : piece)])
