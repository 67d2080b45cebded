// Who somebody is, from the words around a name: the title, and the organisation that is represented.
import { hasVerb } from '../platform/prose/clauses.ts'
import type { ProseLanguage } from '../platform/prose/hyphenation.ts'
import { analyses, nominativeOf } from '../platform/prose/inflection.ts'
import { bodyHeads } from '../platform/prose/nouns.ts'
import { endingIn } from '../platform/prose/words.ts'

/** The last part of what somebody is in an office. */
export const titleWord =
  endingIn`
    johtaja päällikkö asiantuntija koordinaattori sihteeri neuvos valmistelija suunnittelija tarkastaja edustaja
    virkamies lakimies lääkäri rehtori
    pormestari tutkija assistentti kanslisti kenraali komentaja kansleri piispa dekaani konsultti tjänsteman läkare rektor ombudsman
    forskare assistent esimies insinööri juristi ministeri professori direktör chef råd sakkunnig samordnare koordinator sekreterare
    handläggare representant ledare planerare inspektör specialist jurist puheenjohtaja ordförande
  `

/** A genitive as the name of whom somebody represents: "ELY-keskusten" → "ELY-keskukset", else as printed. */
function represented(printed: string, language: ProseLanguage): string {
  if (language === 'fi') return nominativeOf(printed, ['genitive', 'elative', 'partitive']).nominative
  return printed.replace(/(?<=(?:erna|arna|orna|en|et))s$/, '')
}

export const leadLabel = /^(?:läsnä|osallistujat|närvarande|deltagare)\s*:?\s*/i

const roleWord = /(?:puheenjohtaja|sihteeri|ordförande|sekreterare)$/i

/** What stands before the name: "ELY-keskusten edustaja, ylijohtaja", "työ- ja elinkeinoministeriön osastopäällikkö". */
export function describe(before: string, language: ProseLanguage): { title: string | null; represents?: string } {
  const pieces = before.trim().replace(leadLabel, '').replace(/[,:(]+$/, '').split(/,\s+/).filter((piece) => piece !== '')
  const agent = language === 'fi' ? /^(.*?)\s+(?:edustaja(?:na)?|edustajista)$/i : /^(.*?)(?:s)?\s+(?:representant|företrädare)$/i
  const spokesman = pieces.map((piece) => agent.exec(piece)?.[1] ?? /^(?:representanten|representant|företrädare) för (.*)$/i.exec(piece)?.[1]).find((found) => found !== undefined)
  // "Hyvinvointialueita edustava pelastuspäällikkö"
  const speaking = /^(.+(?:[aä]))\s+edustava\s+(.+)$/iu.exec(pieces.at(-1) ?? '')
  if (language === 'fi' && speaking?.[1] !== undefined) return { title: speaking[2] ?? null, represents: represented(speaking[1], language) }
  const last = pieces.findLast((piece) => !agent.test(piece) && !/^represent|^företrädar/.test(piece)) ?? ''
  const { owner, title } = language === 'fi' ? splitOwner(last) : { owner: /^(.*s)\s+(?=\p{Ll}+$)/u.exec(last)?.[1] ?? '', title: last.replace(/^.*s\s+(?=\p{Ll}+$)/u, '') }
  const of = spokesman ?? owner
  // "Rehtori, professori N N" is both.
  const areTitles = pieces.every((piece) => titleWord.test(piece) && !roleWord.test(piece))
  const titles = pieces.length > 1 && of === '' && areTitles ? pieces.join(', ') : title
  return { title: titles === '' ? null : titles, ...(of === '' ? {} : { represents: represented(of, language) }) }
}

/** "Lapin ELY-keskuksen ylijohtaja" → an organisation and a title; "johtava asiantuntija" → a title. */
function splitOwner(piece: string): { owner: string; title: string } {
  const words = piece.split(' ')
  let from = words.length - 1
  while (from > 0 && /^\p{Ll}.*(?:va|vä|nen|s\.|ja)$|^(?:vs|va|ts)\.$/u.test(words[from - 1] ?? '') && !/^ja$/.test(words[from - 1] ?? '')) from -= 1
  const owner = words.slice(0, from).join(' ')
  const isOrganisation = /\p{Lu}/u.test(owner) || /(?:ministeriön|viraston|keskuksen|keskusten|liiton|laitoksen)$/.test(owner)
  return isOrganisation ? { owner, title: words.slice(from).join(' ') } : { owner: '', title: piece }
}

/** What stands after the name: ", joka edustaa ELY-keskuksia", "(TEM)", "Lapin ELY-keskuksesta", ", hankejohtaja". */
export function describeAfter(after: string, language: ProseLanguage, isRole: (words: string) => boolean): { title?: string; represents?: string } {
  const speaks = language === 'fi'
    ? /^,?\s*(?:joka edustaa|edustaen|edustajanaan)\s+([^,.;()]+)/u.exec(after)
    : /^,?\s*(?:som (?:företräder|representerar)|som representant för)\s+([^,.;()]+)/u.exec(after)
  if (speaks?.[1] !== undefined) return { represents: represented(speaks[1].replace(/\s+(?:ja|och)$/, '').trim(), language) }
  const bracket = /^\s*\(([^)]+)\)/.exec(after)?.[1]
  const rest = bracket === undefined ? after : after.replace(/^\s*\([^)]+\)/, '')
  const piece = /^,\s+([^,.;()]+)/.exec(rest)?.[1]?.trim()
  const home = /^,\s+[^,.;()]+,\s+([^,.;()]+)/.exec(rest)?.[1]?.trim()
  const sent = home === undefined ? null : /^(.+)\s+edustaja$/iu.exec(home)?.[1] ?? null
  const isHomeName = home !== undefined && !isRole(home) && (isOrganisation(home) || (piece !== undefined && titleWord.test(piece) && /^\p{Lu}/u.test(home)))
  const organisation = sent !== null ? { represents: represented(sent, language) } : isHomeName ? { represents: home } : {}
  const isLast = piece !== undefined && rest.trim() === `, ${piece}`
    && piece.split(' ').length <= 3 && !hasVerb(piece, { start: 0, end: piece.length }, language)
  const isPlainTitle = piece !== undefined && !isRole(piece) && (titleWord.test(piece) || (isLast && /^\p{Ll}/u.test(piece) && !isOrganisation(piece)) || (home !== undefined && isOrganisation(home) && /^\p{Ll}/u.test(piece)))
  const isHome = piece !== undefined && !isRole(piece) && !isPlainTitle && isOrganisation(piece)
  const title = isPlainTitle ? { title: piece, ...organisation } : isHome ? { represents: piece } : {}
  const [inside = '', behind] = (bracket ?? '').split(/,\s+/)
  if (behind !== undefined && titleWord.test(inside)) return { title: inside, represents: behind }
  if (bracket !== undefined && !isRole(bracket)) return titleWord.test(bracket) ? { title: bracket } : { ...title, represents: bracket }
  const from = language === 'fi'
    ? /^,?\s+((?:[\p{L}-]+\s+){0,4}[\p{L}-]+(?:sta|stä))(?![\p{L}-])/u.exec(after)?.[1]
    : /^,?\s+(?:från|vid(?=\s\p{Lu}))\s+([^,.;()]+?)(?:\s+(?:är|var|deltog|deltar|kunde|ledde|leder|öppnade|fungera\p{Ll}*|verkar|agerade)\s|[,.;()]|$)/u.exec(after.replace(/\s+(?:och|samt)(?:\s+som|\s+till)?\s*$/, ''))?.[1]
  const isPlain = from?.split(' ').slice(0, -1).every((word) => /n$|-$|^(?:ja|sekä)$|^\p{Lu}/u.test(word)) === true
  const isElative = analyses(from?.split(' ').at(-1) ?? '').some((entry) => entry.case === 'elative')
  const isSource = from !== undefined && (language === 'sv' || (isPlain && isElative))
  return isSource ? { ...title, represents: represented(from, language) } : title
}

const isOrganisation = (words: string): boolean =>
  analyses(words.split(' ').at(-1) ?? '').some((entry) => entry.case === 'nominative' && bodyHeads.has(entry.head))
  || /\p{Lu}{2,}$|(?:centralen|ministeriet|verket|byrån|gruppen|myndigheten|institutet|förbundet|kommunen|centret|organisation|styrelsen|universitetet)$/u.test(words)

/** A title has its capital from the sentence's beginning only. */
export const lowTitle = (title: string | null): string | null =>
  title !== null && /^\p{Lu}\p{Ll}/u.test(title) && titleWord.test(title.split(' ')[0] ?? '') ? title.slice(0, 1).toLowerCase() + title.slice(1) : title
