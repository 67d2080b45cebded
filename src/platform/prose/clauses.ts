// Splits a sentence into clauses that each have a verb of their own, so that two things said together stay two.
import type { ProseLanguage } from './hyphenation.ts'
import { analyses } from './inflection.ts'
import type { Span } from './sentences.ts'

const verbsFi = new Set(
  `on ovat oli olivat ei eivät tulee tulevat tulisi olisi saa saavat sai saivat voi voivat pitää etenee etenevät jatkuu
   jatkuvat alkaa alkavat vie käy kävi käydään kuuli kuulivat päätti päättivät päättää hyväksyi hyväksyivät hyväksyy
   totesi totesivat toteaa merkitsi merkitsivät keskusteli keskustelivat esitteli esittelivät esittelee esittää esitti
   esittivät linjasi linjaa vahvisti vahvistaa nimesi nimeää valitsi asetti asettaa sopi sopivat puolsi puoltaa jatkoi
   jatkaa antoi antaa antoivat kertoi kertoivat raportoi raportoivat käsitteli käsittelivät käsittelee tarkastelee palaa
   palasi vastaa vastasi toimii toimi toimivat kokoontuu kokoontui valmistelee valmisteli toimittaa toimittavat tuo tuovat
   vei evästi korosti arvioi pyysi ehdotti ehdottaa tukee siirtyy valmistuu ratkaisee järjestää pitää pidetään ollaan
   edellyttää koskee sisältää tavataan laati laatii avasi informoi painotti päätyi jäi jää aloittaa aloitti`
    .split(/\s+/),
)

const verbsSv = new Set(
  `är var har hade ska skall kommer kan bör får fick går gick hör hörde hördes lyssnade gav gavs ges tog tar tas togs
   förs fördes läggs lades lämnas lämnades sänds skickas överlämnas levereras ställs hålls hölls godkänns godkändes
   godkände godkänner fastställs fastställdes beslöt beslöts beslutar beslutade beslutades beslutas framskrider
   fortskrider fortsätter pågår bereds bereddes behandlar behandlas granskas granskar återkommer avses avsågs planeras
   antecknade antecknades konstaterade konstaterades noterade noterades redogjorde redogjordes föredrog föredrogs
   föreläggs föreläggas närmar löper ligger väntar väntas kvarstår bordlades bordlade återremitterades återremitterade
   slutförs slutfördes utreds skrivs utformas tas görs upprättas kartläggs översätts testas justeras undertecknas bad
   ombads lovade kom sker genomförs genomfördes utarbetas färdigställs färdigställdes förbereds publiceras tillställs delges överlämnar sänder
   lämnar fastställer fattas utvärderas ordnas ordnades gäller visar inför införs innebär utsåg utsågs valde valdes blir blev finns
   omfattar innefattar behöver kräver önskar väckte sammanträdde samlades höll diskuterade diskuterades presenterar presenteras
   presenterade presenterades informerades informerade tillstyrkte enades slog inleds inleder verkar fungerar börjar`
    .split(/\s+/),
)

/** Words that only look like passives. */
const notVerbsFi = new Set('viimeistään ainoastaan vastaan mukaan kokonaan erikseen ylipäätään kerrallaan'.split(' '))

const participles = /^(?:seuraavat|olevat|koskevat|kuuluvat|liittyvät|vastaavat|tarvittavat)$|(?:ttavat|ttävät|ltavat|ltävät)$/

/** Whether a word is a finite verb, as far as its form shows. */
export function isVerb(word: string, language: ProseLanguage): boolean {
  const lower = word.toLowerCase()
  // "Finslipas", "sammanställs", but not the genitives "kommunernas" and "Vasas".
  const looksPassiveSv = /^\p{Ll}{3,}(?:[^n]as|ställs|reds|görs|läggs|skrivs|höjs|byggs|sluts|väljs|köps)$/u.test(word)
  if (language === 'sv') return verbsSv.has(lower) || looksPassiveSv || /.{3}(?:ades|erade|erades|eras|ddes|ntas|betas|llas|ndas|mlas|ljas)$/.test(lower)
  if (verbsFi.has(lower)) return true
  if (notVerbsFi.has(lower)) return false
  const looksPassive = /.(?:t?tiin|taan|tään|daan|dään|llaan|llään|nnaan|nnään|rraan|rrään)$/.test(lower)
  const looksActive = /.{2}(?:ee|uu|yy)$/.test(lower) || (/.{3}(?:vat|vät)$/.test(lower) && !participles.test(lower))
  return (looksPassive || looksActive) && analyses(lower).length === 0
}

export type Word = { text: string; bare: string; start: number; end: number }

/** The words of a stretch, with and without the punctuation around them. */
export function wordsOf(text: string, span: Span): Word[] {
  return [...text.slice(span.start, span.end).matchAll(/\S+/g)].map((match) => ({
    text: match[0],
    bare: match[0].replace(/^[("”'„]+|[)"”',;:!?]+$|(?<!\d)\.$/g, ''),
    start: span.start + match.index,
    end: span.start + match.index + match[0].length,
  }))
}

export const hasVerb = (text: string, span: Span, language: ProseLanguage): boolean =>
  wordsOf(text, span).some((word) => isVerb(word.bare, language))

const borderFi = /;\s+|,?\s+(?:ja|sekä|mutta|vaan)\s+(?:että\s+)?(?!edelleen|siitä|sieltä)|,\s+(?:että|kun taas)\s+/giu
/** "Styrgruppen beslöt att …": Swedish sets no comma before the "that" of what is told. */
const toldSv = 'lova(?:de|des)|beslut(?:ade|ades|at)|beslöts?|överens om|enades om|avtalade|avtalades|konstatera(?:de|des)|hördes|berättade|noterades?'
const borderSv = new RegExp(
  `;\\s+|,?\\s+(?:och|samt|men|utan)\\s+(?:att\\s+)?(?!vidare|därifrån)|,\\s+(?:att|medan)\\s+|(?<=(?:${toldSv}))\\s+att\\s+`, 'giu',
)

/** Where the last "that" before a border ends: "Todettiin, että keskusten ja virastojen tilat vapautuvat" is not cut at "ja". */
function afterThat(text: string, from: number, to: number): number {
  const that = /^.*,\s+(?:että|att)\s/su.exec(text.slice(from, to))
  return that === null ? from : from + that[0].length
}

/** The clauses of a sentence: cut at a conjunction when there is a verb on both sides of it. */
export function clausesOf(text: string, span: Span, language: ProseLanguage): Span[] {
  const clauses: Span[] = []
  let from = span.start
  const borders = [...text.slice(span.start, span.end).matchAll(language === 'fi' ? borderFi : borderSv)]
  borders.forEach((border, index) => {
    const at = span.start + border.index
    const after = at + border[0].length
    const next = span.start + (borders[index + 1]?.index ?? span.end - span.start)
    if (!hasVerb(text, { start: afterThat(text, from, at), end: at }, language) || !hasVerb(text, { start: after, end: next }, language)) return
    clauses.push({ start: from, end: at })
    from = after
  })
  return [...clauses, { start: from, end: span.end }]
}

/** "Kartoitus  Esiteltiin tulokset  Tuodaan ryhmään 16.12.": in a table's row every later cell with a verb is told by itself. */
export function cellsOf(text: string, row: Span): Span[] {
  const cells = [...text.slice(row.start, row.end).matchAll(/\S+(?: \S+)*/g)]
    .map((match) => ({ start: row.start + match.index, end: row.start + match.index + match[0].length }))
  const [first, second, ...later] = cells
  const tells = (cell: Span) => hasVerb(text, cell, 'fi') || hasVerb(text, cell, 'sv')
  if (first === undefined || second === undefined || later.length === 0 || !tells(second)) return [row]
  return [{ start: first.start, end: second.end }, ...later.filter(tells)]
}
