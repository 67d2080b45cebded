// The frame every page stands in: who we are, where we are, in which language, and what just happened.
import type { ComponentChildren } from 'preact'
import { type Language, languages } from '../kit/language.ts'
import { Icon, Mark } from './icon.tsx'
import { form as formWords, frame as words, languageNames, notice as noticeWords, product, themes } from './text.ts'

export type Theme = 'light' | 'dark' | 'auto'
export type Link = { href: string; label: string }
export type NavigationLink = Link & { current: boolean }
export type Told = { tone: 'info' | 'success' | 'warning' | 'danger'; text: string }

/** The organisation's own look: its style, its name and, where it has one, its logo. */
export type FrameLook = { style: string; organisation: string; logo: { source: string; width: number; height: number; alternative: string } | null }

export type FrameProps = {
  look?: FrameLook | null
  language: Language
  /** The page's own title; " – Toimeenpano" is added. */
  title: string
  /** The address without the language, such as /meetings/12. */
  path: string
  /** The languages in which the page is there, when not in all. */
  languages?: Language[]
  viewer: { name: string } | null
  nav: NavigationLink[]
  /** The pages above this one; the page itself is not in it. */
  trail?: Link[]
  /** The programme's short name, beside the product's. */
  programme?: { name: string; language?: Language }
  /** The demonstration's clock and the form that moves it. */
  banner?: ComponentChildren
  theme?: Theme
  /** What the last act did: shown at the top and announced. */
  told?: Told | null
  version?: string
  /** Addresses with a mark of their content, so that browsers may keep them. */
  style?: string
  script?: string
  /** False where nobody signs in, such as a published page. */
  hasAccount?: boolean
  /** Narrow pages are for reading. */
  width?: 'work' | 'read'
  /** Feeds and other forms of the same page. */
  alternates?: { href: string; type: string; title: string }[]
  children: ComponentChildren
}

/** The whole page. */
export function Frame(props: FrameProps) {
  const { language, title, theme = 'auto', style = '/assets/style.css', script = '/assets/enhance.js' } = props
  const { hasAccount = true } = props
  return (
    <html lang={language} data-theme={theme === 'auto' ? undefined : theme}>
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content={theme === 'auto' ? 'light dark' : theme} />
        <title>{title === '' ? product[language] : `${title} – ${product[language]}`}</title>
        <link rel="icon" href="data:," />
        <link rel="preload" href="/assets/fonts/source-sans-3-latin-wght-normal.woff2" as="font" type="font/woff2"
          crossorigin="anonymous" />
        <link rel="stylesheet" href={style} />
        {props.look !== undefined && props.look !== null && <link rel="stylesheet" href={props.look.style} />}
        {props.alternates?.map((one) => <link key={one.href} rel="alternate" {...one} />)}
        {hasAccount ? <script src={script} defer {...scriptWords(language)} /> : null}
      </head>
      <body>
        <a class="skip" href="#main">{words.skip[language]}</a>
        {props.banner !== undefined && props.banner !== null && (
          <section class="banner" aria-label={words.demonstration[language]}>{props.banner}</section>
        )}
        <Header {...props} />
        <Trail language={language} trail={props.trail ?? []} />
        <div id="told" class="told" role="status" data-announce>
          {props.told !== null && props.told !== undefined && <ToldNotice language={language} told={props.told} />}
        </div>
        <main id="main" class={`main main--${props.width ?? 'work'}`} tabIndex={-1}>{props.children}</main>
        <Footer {...props} />
      </body>
    </html>
  )
}

/** What the script says by itself, in the page's language. */
const scriptWords = (language: Language) => Object.fromEntries(
  (['unsent', 'unsaved', 'signedout', 'signinanew', 'clash', 'kept', 'restore', 'discard', 'retry'] as const)
    .map((name) => [`data-${name}`, formWords[name][language]]),
)

function Header({ language, path, viewer, nav, programme, hasAccount = true, languages: there = [...languages], look = null }: FrameProps) {
  return (
    <header class="header">
      <div class="header__top">
        <a class="brand" href={`/${language}/`}>
          {look === null ? <Mark /> : look.logo !== null && (
            <img class="brand__logo" src={look.logo.source} width={look.logo.width} height={look.logo.height} alt={look.logo.alternative} />
          )}
          <span class="brand__name">{look === null ? product[language] : look.organisation}</span>
          {programme !== undefined && (
            <span class="brand__programme" lang={programme.language}>{programme.name}</span>
          )}
        </a>
        {there.length > 1 && <LanguageSwitch language={language} path={path} there={there} />}
        {hasAccount && <Account language={language} viewer={viewer} />}
      </div>
      {nav.length > 0 && (
        <nav class="navigation" aria-label={words.mainNavigation[language]}>
          <ul>
            {nav.map((link) => (
              <li key={link.href}>
                <a href={link.href} aria-current={link.current ? 'page' : undefined}>{link.label}</a>
              </li>
            ))}
          </ul>
        </nav>
      )}
    </header>
  )
}

function LanguageSwitch({ language, path, there }: { language: Language; path: string; there: Language[] }) {
  return (
    <nav class="languages" aria-label={words.languages[language]}>
      <ul>
        {languages.filter((one) => there.includes(one)).map((one) => (
          <li key={one}>
            <a href={`/${one}${path}`} lang={one} hreflang={one} aria-current={one === language ? 'true' : undefined}>
              {languageNames[one]}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}

function Account({ language, viewer }: { language: Language; viewer: { name: string } | null }) {
  if (viewer === null) {
    return <div class="account"><a href={`/${language}/sign-in`}>{words.signIn[language]}</a></div>
  }
  return (
    <div class="account">
      <a class="account__name" href={`/${language}/account`}><span class="unseen">{words.signedInAs[language]} </span>{viewer.name}</a>
      <form method="post" action={`/${language}/sign-out`} data-once>
        <button class="button button--quiet button--small" type="submit">{words.signOut[language]}</button>
      </form>
    </div>
  )
}

function Trail({ language, trail }: { language: Language; trail: Link[] }) {
  if (trail.length === 0) return null
  return (
    <nav class="trail" aria-label={words.trail[language]}>
      <ol>{trail.map((link) => <li key={link.href}><a href={link.href}>{link.label}</a></li>)}</ol>
    </nav>
  )
}

function ToldNotice({ language, told }: { language: Language; told: Told }) {
  return (
    <p class={`notice notice--${told.tone}`}>
      <Icon name={told.tone} />
      <span><span class="unseen">{noticeWords[told.tone][language]}: </span>{told.text}</span>
    </p>
  )
}

function Footer({ language, path, theme = 'auto', version }: FrameProps) {
  return (
    <footer class="footer">
      <p class="footer__about">{words.fit[language]}</p>
      <ul class="footer__links">
        <li><a href={`/${language}/accessibility`}>{words.accessibility[language]}</a></li>
        <li>{words.licence[language]}</li>
        {version !== undefined && <li>{words.version[language]} {version}</li>}
      </ul>
      <form class="themes" method="post" action={`/${language}/theme`}>
        <input type="hidden" name="back" value={path} />
        <fieldset>
          <legend>{words.theme[language]}</legend>
          {(['auto', 'light', 'dark'] as const).map((one) => (
            <button key={one} type="submit" name="theme" value={one} aria-pressed={one === theme ? 'true' : 'false'}>
              {themes[one][language]}
            </button>
          ))}
        </fieldset>
      </form>
    </footer>
  )
}
