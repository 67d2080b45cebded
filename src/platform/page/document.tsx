// Writes a document tree as HTML: agenda, minutes and memo look the same on the screen, on paper and in the archive.
import { type ComponentChildren, createContext } from 'preact'
import { useContext } from 'preact/hooks'
import { type Block, type Document, type Inline, runsOf } from '../kit/document.ts'
import type { Language } from '../kit/language.ts'
import { formatsBesidePage, formatWords, mediaTypes } from '../print/format.ts'
import { Icon } from './icon.tsx'
import { documentWords as words } from './text.ts'

const Beside = createContext<Map<string, ComponentChildren>>(new Map())

/**
 * The document; `language` is the page's, when it is another than the document's own. `beside` is what a page puts under
 * sections, by their ids; it is no part of the document and is not printed. `filesAt` is its page's address, where its files are too.
 */
export function DocumentView({ document, language = document.language, headingLevel = 1, beside = new Map(), filesAt }: {
  document: Document; language?: Language; headingLevel?: 1 | 2; beside?: Map<string, ComponentChildren>; filesAt?: string
}) {
  const Title: 'h1' | 'h2' = `h${headingLevel}`
  return (
    <Beside.Provider value={beside}>
      {filesAt !== undefined && <DocumentFiles language={language} href={filesAt} />}
      <article class="document" lang={document.language === language ? undefined : document.language}>
        <Identification document={document} />
        <Title class="document__title">{document.title}</Title>
        <div class="document__body"><Blocks blocks={document.blocks} down={headingLevel - 1} /></div>
        {document.endings.filter((ending) => ending.items.length > 0).map((ending) => (
          <section class="document__ending" key={ending.title}>
            <Heading level={headingLevel + 1}>{ending.title}</Heading>
            <ul>{ending.items.map((item, index) => <li key={index}><Text inline={item} /></li>)}</ul>
          </section>
        ))}
        {document.footer.length > 0 && (
          <footer class="document__footer">{document.footer.map((line, index) => <p key={index}>{line}</p>)}</footer>
        )}
      </article>
    </Beside.Provider>
  )
}

/** A line of links to a document's files. */
export const DocumentFiles = ({ language, href }: { language: Language; href: string }) => (
  <p class="document-files no-print"><span>{words.files[language]}</span>{' '}<FileLinks language={language} href={href} /></p>
)

/** Links to a document's files, at the page's address with the ending of each. */
export const FileLinks = ({ language, href }: { language: Language; href: string }) => (
  <span class="file-links">
    {formatsBesidePage.map((format) => <a key={format} href={`${href}.${format}`} type={mediaTypes[format]} download>{formatWords[format][language]}</a>)}
  </span>
)

/** The identifying data of SFS 2487: who on the left; what, when and under which number on the right. */
function Identification({ document }: { document: Document }) {
  const { organisation, unit, type, day, diaryNumber, publicity } = document.identification
  return (
    <div class="identification" role="group" aria-label={words.summary[document.language]}>
      <p class="identification__who">
        <span class="identification__organisation">{organisation}</span>
        {unit !== undefined && <span>{unit}</span>}
      </p>
      <p class="identification__what">
        <span class="identification__type">{type}</span>
        {publicity !== undefined && <span>{publicity}</span>}
      </p>
      <p class="identification__when">
        {day !== undefined && <span>{day}</span>}
        {diaryNumber !== undefined && <span class="identification__number">{diaryNumber}</span>}
      </p>
    </div>
  )
}

function Heading({ level, number, id, children }: {
  level: number; number?: string; id?: string; children: preact.ComponentChildren
}) {
  // A template gives levels 2 to 4 and the page moves them down by one at most.
  const Tag = `h${Math.min(level, 6)}` as 'h2' | 'h3' | 'h4' | 'h5'
  if (number === undefined || number === '') return <Tag id={id}>{children}</Tag>
  return (
    <Tag id={id} class="numbered"><span class="numbered__number">{number}</span>{' '}
      <span class="numbered__text">{children}</span></Tag>
  )
}

const Blocks = ({ blocks, down }: { blocks: Block[]; down: number }) =>
  <>{blocks.map((block, index) => <BlockView key={index} block={block} down={down} />)}</>

function BlockView({ block, down }: { block: Block; down: number }) {
  switch (block.kind) {
    case 'heading': return (
      <Heading level={block.level + down} number={block.number} id={block.id}><Text inline={block.text} /></Heading>
    )
    case 'paragraph': return <p class={`paragraph paragraph--${block.tone ?? 'plain'}`}><Text inline={block.text} /></p>
    case 'list': {
      const List = block.ordered ? 'ol' : 'ul'
      return <List>{block.items.map((item, index) => <li key={index}><Text inline={item} /></li>)}</List>
    }
    case 'facts': return (
      <dl class="facts">
        {block.rows.map((row, index) => (
          <div key={index}><dt>{row.term}</dt><dd><Text inline={row.value} /></dd></div>
        ))}
      </dl>
    )
    case 'table': return <DocumentTable block={block} />
    case 'notice': return (
      <div class={`notice notice--${block.tone === 'info' ? 'info' : 'warning'}`}>
        <Icon name={block.tone === 'info' ? 'info' : 'warning'} /><p><Text inline={block.text} /></p>
      </div>
    )
    case 'section': return <Section block={block} down={down} />
  }
}

function Section({ block, down }: { block: Extract<Block, { kind: 'section' }>; down: number }) {
  const beside = useContext(Beside).get(block.id)
  return (
    <section class="document__section" id={block.id}>
      <Blocks blocks={block.blocks.slice(0, block.fold?.after)} down={down} />
      {block.fold !== undefined && (
        <details class="document__fold">
          <summary>{block.fold.summary}</summary>
          <Blocks blocks={block.blocks.slice(block.fold.after)} down={down} />
        </details>
      )}
      {beside !== undefined && <div class="document__beside no-print">{beside}</div>}
    </section>
  )
}

function DocumentTable({ block }: { block: Extract<Block, { kind: 'table' }> }) {
  return (
    <div class={`table-frame${block.compares === true ? ' table-frame--compares' : ''}`}
      {...block.compares === true ? { tabIndex: 0, role: 'group', 'aria-label': block.caption } : {}}>
      <table class={`table${block.compares === true ? ' table--compares' : ''}`} role="table">
        <caption>{block.caption}</caption>
        <thead role="rowgroup">
          <tr role="row">{block.head.map((cell) => <th key={cell} scope="col" role="columnheader">{cell}</th>)}</tr>
        </thead>
        <tbody role="rowgroup">
          {block.rows.map((row, index) => (
            <tr key={index} role="row">
              {row.map((cell, column) => column === 0 && block.rowHeaders
                ? <th key={column} scope="row" role="rowheader"><Text inline={cell} /></th>
                : <td key={column} role="cell" data-label={block.head[column]}><Text inline={cell} /></td>)}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

/** Runs of text; white space is kept by the style, line breaks by the text itself. */
function Text({ inline }: { inline: Inline }) {
  return (
    <>{runsOf(inline).map((run, index) => {
      const text = run.strong === true ? <strong>{run.text}</strong> : run.text
      if (run.href !== undefined) return <a key={index} href={run.href} lang={run.language}>{text}</a>
      return run.language === undefined ? text : <span key={index} lang={run.language}>{text}</span>
    })}</>
  )
}
