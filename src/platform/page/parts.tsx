// The parts that pages are put together from.
import type { ComponentChildren } from 'preact'
import { fill, type Language, type Spoken as SpokenText } from '../kit/language.ts'
import { Icon, type IconName } from './icon.tsx'
import { days as dayWords, notice as noticeWords, step as stepWords } from './text.ts'

export type Tone = 'neutral' | 'info' | 'success' | 'warning' | 'danger'
type Level = 1 | 2 | 3 | 4

const headingOf = (level: Level): 'h1' | 'h2' | 'h3' | 'h4' => `h${level}`

/** The head of a page: its h1, what stands above and below it, and what can be done. */
export function PageHead({ title, lead, eyebrow, actions, lang }: {
  title: ComponentChildren; lead?: ComponentChildren; eyebrow?: ComponentChildren; actions?: ComponentChildren
  lang?: Language
}) {
  return (
    <div class="page-head">
      <div class="page-head__text">
        {eyebrow !== undefined && <p class="page-head__eyebrow">{eyebrow}</p>}
        <h1 lang={lang}>{title}</h1>
        {lead !== undefined && <div class="page-head__lead">{lead}</div>}
      </div>
      {actions !== undefined && <div class="page-head__actions">{actions}</div>}
    </div>
  )
}

/** A part of a page with a heading of its own. */
export function Panel({ title, level = 2, id, actions, lang, children }: {
  title: ComponentChildren; level?: Level; id?: string; actions?: ComponentChildren; lang?: Language
  children: ComponentChildren
}) {
  const Heading = headingOf(level)
  return (
    <section class="panel" id={id} aria-labelledby={id === undefined ? undefined : `${id}-title`}>
      <div class="panel__head">
        <Heading id={id === undefined ? undefined : `${id}-title`} lang={lang}>{title}</Heading>
        {actions !== undefined && <div class="panel__actions">{actions}</div>}
      </div>
      {children}
    </section>
  )
}

/** A thing in a list of things. With `href` the title is the link and the whole card answers to it. */
export function Card({ title, href, level = 3, lang, meta, children }: {
  title?: ComponentChildren; href?: string; level?: Level; lang?: Language; meta?: ComponentChildren
  children?: ComponentChildren
}) {
  const Heading = headingOf(level)
  return (
    <div class={`card${href === undefined ? '' : ' card--link'}`}>
      {title !== undefined && (
        <Heading class="card__title" lang={lang}>{href === undefined ? title : <a href={href}>{title}</a>}</Heading>
      )}
      {meta !== undefined && <div class="card__meta">{meta}</div>}
      {children}
    </div>
  )
}

/** Says something beside the work; the kind is told in words too. */
export function Notice({ language, tone, title, children, level = 2 }: {
  language: Language; tone: Exclude<Tone, 'neutral'>; title?: string; children?: ComponentChildren; level?: Level
}) {
  const Heading = headingOf(level)
  return (
    <div class={`notice notice--${tone}`}>
      <Icon name={tone} />
      <div class="notice__body">
        {title === undefined
          ? <span class="unseen">{noticeWords[tone][language]}: </span>
          : <Heading class="notice__title"><span class="unseen">{noticeWords[tone][language]}: </span>{title}</Heading>}
        {children}
      </div>
    </div>
  )
}

const badgeIcons: Record<Tone, IconName> = {
  neutral: 'dot', info: 'info', success: 'success', warning: 'warning', danger: 'danger',
}

/** A state in a word; the symbol and the colour only repeat it. */
export const Badge = ({ tone = 'neutral', icon, children }: {
  tone?: Tone; icon?: IconName; children: ComponentChildren
}) => <span class={`badge badge--${tone}`}><Icon name={icon ?? badgeIcons[tone]} />{children}</span>

/** Names and values of one thing. */
export function Facts({ rows }: { rows: { term: string; value: ComponentChildren; lang?: Language }[] }) {
  return (
    <dl class="facts">
      {rows.map((row) => <div key={row.term}><dt>{row.term}</dt><dd lang={row.lang}>{row.value}</dd></div>)}
    </dl>
  )
}

/** A real table; on a narrow page each row becomes a block whose values keep their column's name. */
export function Table({ caption, hideCaption, head, rows, rowHeader = true, numeric = [] }: {
  caption: string; hideCaption?: boolean; head: string[]; rows: ComponentChildren[][]; rowHeader?: boolean
  /** Columns whose values are numbers. */
  numeric?: number[]
}) {
  const classOf = (column: number) => numeric.includes(column) ? 'number' : undefined
  return (
    <div class="table-frame">
      <table class="table" role="table">
        <caption class={hideCaption === true ? 'unseen' : undefined}>{caption}</caption>
        <thead role="rowgroup">
          <tr role="row">
            {head.map((cell, column) => (
              <th key={cell} scope="col" role="columnheader" class={classOf(column)}>{cell}</th>
            ))}
          </tr>
        </thead>
        <tbody role="rowgroup">
          {rows.map((row, index) => (
            <tr key={index} role="row">
              {row.map((cell, column) => column === 0 && rowHeader
                ? <th key={column} scope="row" role="rowheader">{cell}</th>
                : <td key={column} role="cell" data-label={head[column]} class={classOf(column)}>{cell}</td>)}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

/** What stands where there is nothing yet. */
export const Empty = ({ children }: { children: ComponentChildren }) => <div class="empty">{children}</div>

/** How many days to something, large. `words` says to what: "käynnistyspäivään 1.1.2026". */
export function Countdown({ days, language, words }: { days: number; language: Language; words: string }) {
  return (
    <p class="countdown">
      <strong class="countdown__number">{Math.abs(days)}</strong>{' '}
      <span class="countdown__words">{dayWords[Math.abs(days) === 1 ? 'one' : 'many'][language]} {words}</span>
    </p>
  )
}

/** Days left until something is due, in words, coloured by nearness. */
export function DaysLeft({ days, language }: { days: number; language: Language }) {
  const tone: Tone = days < 0 ? 'danger' : days <= 2 ? 'warning' : 'neutral'
  const text = days === 0 ? dayWords.today[language]
    : days === 1 ? dayWords.tomorrow[language]
    : days === -1 ? dayWords.lateOne[language]
    : fill(days < 0 ? dayWords.late[language] : dayWords.left[language], { days: Math.abs(days) })
  return <span class="days-left"><Badge tone={tone}>{text}</Badge></span>
}

/** Where a thing is on its way, such as draft, checking, approved, published. */
export function Steps({ steps, language, label }: {
  steps: { label: string; state: 'done' | 'now' | 'next'; detail?: string }[]; language: Language; label?: string
}) {
  return (
    <ol class="steps" aria-label={label}>
      {steps.map((step) => (
        <li key={step.label} class={`steps__step steps__step--${step.state}`}
          aria-current={step.state === 'now' ? 'step' : undefined}>
          <span class="steps__label">{step.label}<span class="unseen"> ({stepWords[step.state][language]})</span></span>
          {step.detail !== undefined && <span class="steps__detail">{step.detail}</span>}
        </li>
      ))}
    </ol>
  )
}

/** More for those who want it. */
export const Disclosure = ({ summary, open, id, children }: {
  summary: ComponentChildren; open?: boolean; id?: string; children: ComponentChildren
}) => (
  <details class="disclosure" open={open} id={id}>
    <summary>{summary}</summary><div class="disclosure__body">{children}</div>
  </details>
)

/** Pages of one thing, as links. */
export const Tabs = ({ label, links }: {
  label: string; links: { href: string; label: string; current: boolean }[]
}) => (
  <nav class="tabs" aria-label={label}>
    <ul>
      {links.map((link) => (
        <li key={link.href}><a href={link.href} aria-current={link.current ? 'page' : undefined}>{link.label}</a></li>
      ))}
    </ul>
  </nav>
)

/** A text of the users, marked with its language where it is not the page's. */
export const Spoken = ({ text, language }: { text: SpokenText | null; language: Language }) =>
  text === null ? null : <span lang={text.language === language ? undefined : text.language}>{text.text}</span>

/** Text as it was written: line breaks, inner spaces, soft hyphens and no-break spaces stay. */
export const Paragraphs = ({ text, lang }: { text: string; lang?: Language }) =>
  <div class="written" lang={lang}>{text}</div>
