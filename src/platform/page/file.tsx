// A document as one HTML file that needs nothing else: what is in a package, and what is saved.
import type { Document } from '../kit/document.ts'
import { type Look, onDark, plainLook } from '../kit/look.ts'
import { DocumentView } from './document.tsx'
import { renderPage } from './render.ts'

const style = `:root{color-scheme:light dark}body{font:1rem/1.5 system-ui,sans-serif;max-width:60rem;margin:2rem auto;padding:0 1rem}
h1,h2,h3{line-height:1.2}table{border-collapse:collapse;width:100%}caption{text-align:left;font-weight:600;padding:.5rem 0}
th,td{border:1px solid #888;padding:.3rem .5rem;text-align:left;vertical-align:top;overflow-wrap:anywhere}.table-frame{overflow-x:auto}
dl{display:grid;grid-template-columns:minmax(8rem,auto) 1fr;gap:.3rem 1rem}dl>div{display:contents}dt{font-weight:600}dd{margin:0}
p,li,dd{white-space:pre-wrap;overflow-wrap:anywhere}
.identification{display:flex;flex-wrap:wrap;gap:1rem;justify-content:space-between}.identification p{margin:0}.identification span{display:block}
.notice{border-left:.3rem solid #b65;padding:.1rem 1rem}.notice svg{display:none}@media print{body{margin:0;max-width:none}}`

/** The colours of the look, where they are not the product's own; on a dark page as much lighter as it needs. */
export const lookStyle = ({ colour, tint }: Look): string => `h1,h2,h3,h4,a,.identification__organisation{color:light-dark(${colour},${onDark(colour)})}
thead th{background:light-dark(${tint},transparent)}.logo{max-width:16rem;max-height:4rem}`

/** The whole file; the logo is in it. */
export const filePage = (document: Document, look: Look = plainLook): string => renderPage(
  <html lang={document.language}>
    <head>
      <meta charset="utf-8" />
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      <title>{document.title}</title>
      <style dangerouslySetInnerHTML={{ __html: look.number === 0 ? style : style + lookStyle(look) }} />
    </head>
    <body><main>
      {look.logo !== null && <p><img class="logo" alt={look.logo.alternative[document.language]}
        src={`data:image/png;base64,${Buffer.from(look.logo.bytes).toString('base64')}`} /></p>}
      <DocumentView document={document} /></main></body>
  </html>,
)
