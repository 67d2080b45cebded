// What was heard, presented, decided or noted: each sentence or clause with its outcome.
import { clausesOf, hasVerb, isVerb, wordsOf } from '../platform/prose/clauses.ts'
import type { Block } from '../platform/prose/composing.ts'
import type { ProseLanguage } from '../platform/prose/hyphenation.ts'
import type { Span } from '../platform/prose/sentences.ts'
import type { ItemOutcome, Mark, ReadItem } from './reading.ts'
import { anyWord, endingIn } from '../platform/prose/words.ts'

/** Strongest first: a sentence that tells of hearing and deciding was a decision. */
const outcomeWords: Record<ProseLanguage, [ItemOutcome, RegExp][]> = {
  fi: [
    ['decided', anyWord`
      päätettiin päätti(?:vät)? on_päättänyt päätettävä hyväksyttiin hyväksyi(?:vät)? linjattiin linjasi(?:vat)?
      vahvistettiin vahvisti(?:vat)? nimettiin nimesi asetettiin asetti sovittiin sopi(?:vat)? valittiin valitsi
      puollettiin puolsi päädyttiin päätyi palautettiin hylättiin hylkäsi jätettiin_pöydälle siirrettiin
      edellytti(?:vät)? kannatti(?:vat)? velvoitti antoi_tukensa
      päätöksen_mukaan ei_hyväksytty valtuutettiin valtuutti
    `],
    ['noted', anyWord`
      merkittiin merkitsi(?:vät)? pantiin_merkille pani(?:vat)?_merkille todettiin totesi(?:vat)? otettiin_tiedoksi
      kirjattiin saatettiin_tiedoksi sa(?:atiin|i|ivat)_tiedo(?:ksi|kseen|kseensa)
    `],
    ['presented', anyWord`
      esiteltiin esitteli(?:vät)? esitettiin esitti(?:vät)? käytiin_läpi kävi(?:vät)?_läpi näytettiin alusti(?:vat)?
      pidettiin_(?:esittely|alustus) piti(?:vät)?_(?:esittely|alustu)\p{L}*
    `],
    ['heard', anyWord`
      kuultiin kuuli(?:vat)? saatiin sai(?:vat)? annettiin antoi(?:vat)? kerrottiin kertoi(?:vat)? raportoitiin
      raportoi(?:vat)? informoitiin informoi selostettiin selosti
    `],
    ['other', anyWord`
      ei(?:_vielä)?_(?:käsitelty|päätetty|ratkaistu)
      keskusteltiin keskusteli(?:vat)? käytiin pohdittiin pohti korostettiin korosti(?:vat)? toivoi(?:vat)? evästettiin evästi käsiteltiin
      käsitteli(?:vät)? muistutettiin kommentoitiin nostettiin tarkasteltiin arvioitiin työstettiin toivottiin
      ehdotettiin pyydettiin tunnistettiin herätti
    `],
  ],
  sv: [
    ['decided', anyWord`
      beslutade[s]? beslöt[s]? godkände[s]? godkänts fastställde[s]? utsåg[s]? valde[s]?
      drog(?:s)?_upp_riktlinjer(?:na)? justerade[s]? enades tillstyrkte[s]? omfattade[s]? bordlade[s]? bordlagts återremitterade[s]? kom_överens
      överenskoms tillsatte[s]? bemyndigade[s]? förordade[s]? gav_sitt_stöd ställde_sig_bakom förutsatte understödde hylla?de
    `],
    ['noted', /(?<!\p{L})(?:antecknade[s]?|antecknats|konstaterade[s]?|noterade[s]?|(?:fick|gavs|gick|togs?|meddelades)(?:\s[^\s.]+){0,4}\s(?:för|till) kännedom)(?!\p{L})/iu],
    ['presented', anyWord`
      var_framme presenterade[s]? redogjorde[s]? föredrog(?:s)? lade(?:s)?_fram gick(?:s)?_igenom visade[s]? inledde[s]?
    `],
    ['heard', anyWord`
      hörde[s]? fick åhörde[s]? tog_del_av lyssnade informerade[s]? berättade[s]? rapporterade[s]? gav(?:s)?
      erhöll(?:s)? delgavs lämnade[s]?_en
    `],
    ['other', anyWord`
      diskuterade[s]? diskussion behandlade[s]? dryftade[s]? påminde[s]? betonade[s]? lyfte[s]? kommenterade[s]?
      granskade[s]? fortsatte[s]? har_inget_att
    `],
  ],
}

/** The outcome a stretch of text tells by itself, or null. */
export function outcomeOf(text: string, language: ProseLanguage): ItemOutcome | null {
  return outcomeWords[language].find(([, pattern]) => pattern.test(text))?.[0] ?? null
}

const headingOutcomes: [ItemOutcome, RegExp][] = [
  ['decided', /^(?:päätökset|päätetyt asiat|päätöksiä|beslut|linjaukset)/i],
  ['noted', /^(?:tiedoksi(?!\p{L})|merkittiin tiedoksi|för kännedom|antecknades)/iu],
  ['heard', /^(?:ajankohtais|kuullut|katsaukset|tilannekatsau|aktuell|lägesöversikt)/i],
  ['presented', /^(?:esittelyt|esitellyt|presentation)/i],
]

/** A clause that points back ("merkitsi sen tiedoksi") says how the same thing ended. */
const pointsBack = new RegExp(
  '^(?!det (?:konstaterades|antecknades|beslutades|beslöts|noterades|diskuterades|hördes))(?:\\p{L}+\\s+){0,2}'
  + '(?:sen|ne|asian|asiat|katsauksen|esittelyn|tilannekatsauksen|tiedon|den|dem|det|saken|översikten|rapporten)(?!\\p{L})', 'iu',
)

function piecesOf(text: string, span: Span, language: ProseLanguage): Span[] {
  const pieces: Span[] = []
  const outcomes: (ItemOutcome | null)[] = []
  for (const clause of clausesOf(text, span, language)) {
    const words = text.slice(clause.start, clause.end)
    const outcome = outcomeOf(words, language)
    const last = pieces.at(-1)
    const before = last === undefined ? '' : text.slice(last.start, last.end)
    const between = last === undefined ? '' : text.slice(last.end, clause.start)
    const isOwn = last === undefined || (!pointsBack.test(words) && !(/,\s+(?:mutta|men)\s/.test(between) && takesBack.test(words)) && !/(?:että|att|mm\.)$/.test(before)
      && (outcome !== null || (hasVerb(text, clause, language) && !goesOn(words, language)))
      && !isReported(between, before) && !isPartOfTelling(outcomes.at(-1) ?? null, outcome, between, words))
    if (isOwn) {
      pieces.push({ ...clause })
      outcomes.push(outcome)
    } else if (last !== undefined) last.end = clause.end
  }
  return pieces
}

/** "… neuvotellaan kesäkuussa ja allekirjoitetaan elokuussa": the second verb has the first one's subject. */
const goesOn = (clause: string, language: ProseLanguage): boolean =>
  language === 'fi' && /^\p{L}+(?:taan|tään|daan|dään|laan|lään|naan|nään|raan|rään)\s/u.test(clause)

/** What follows the first "että" stays with the verb that tells it; what follows a second one is told apart. */
const isReported = (between: string, before: string): boolean =>
  /(?:että|att)\s*$/i.test(between) && !/(?<!\p{L})(?:että|att)\s/iu.test(before)

/** "… esittelivät rakenteet ja esittelyssä nostettiin esiin …" is one thing. */
const isPartOfTelling = (before: ItemOutcome | null, outcome: ItemOutcome | null, between: string, clause: string): boolean =>
  before !== null && outcome === 'other' && !between.includes(',') && !hasDoer.test(clause)

/** "… ja ohjausryhmä keskusteli …": a body of its own does something of its own. */
const hasDoer = /^\p{L}*(?:ryhmä|jaosto|toimikunta|tiimi|hallitus|johtaja|päällikkö|gruppen|sektionen|nämnden|direktören|chefen)\s/iu

/** "…, mutta sitä ei ole otettu käyttöön", "…, men inga beslut fattades" takes back what stands before it. */
const takesBack = /^(?:(?:sitä|niitä|siitä|niistä)\s+)?(?:ei|eivät)\s|^(?:inga|inget|ingen)\s|^(?:det|de|den)\s\p{L}+\s(?:inte|ännu inte)/iu

export type ItemSource = { span: Span; block: Block; heading: string | null }

const otherBody = endingIn`
  ryhmä jaosto toimikunta lautakunta neuvottelukunta hallitus valtuusto eduskunta ministeriö johtokunta virasto valiokunta
  gruppen sektionen nämnden utskottet styrelsen ministeriet fullmäktige direktionen riksdagen rådet kommittén verket
`

/** "Aluevaltuusto hyväksyi talousarvion": what somebody else decided was heard here. */
function isOfOthers(words: string, own: string | null, language: ProseLanguage): boolean {
  const all = wordsOf(words, { start: 0, end: words.length })
  const doer = all[all.findIndex((word) => isVerb(word.bare, language)) - 1]?.bare.toLowerCase() ?? ''
  // "Styrgruppen" is the "styrgrupp" of the heading.
  return own !== null && otherBody.test(doer) && !own.toLowerCase().includes(doer.replace(/(?:en|et)$/, ''))
}

/** Makes items of the sentences nobody else has read. A sentence without its own verb of outcome follows the one before. `own` is the body that met. */
export function readItems(text: string, sources: ItemSource[], language: ProseLanguage, own: string | null): { items: ReadItem[]; marks: Mark[] } {
  const items: ReadItem[] = []
  const marks: Mark[] = []
  let block: Block | null = null
  let carried: ItemOutcome | null = null
  for (const source of sources) {
    if (source.block !== block) carried = headingOutcomes.find(([, pattern]) => pattern.test(source.heading ?? ''))?.[0] ?? null
    block = source.block
    let within: ItemOutcome | null = null
    for (const piece of piecesOf(text, source.span, language)) {
      const words = text.slice(piece.start, piece.end)
      const said = outcomeOf(words, language)
      const told = said === 'decided' && isOfOthers(words, own, language) ? 'heard' : said
      // Only hearing and presenting go on by themselves; after a decision the next sentence explains.
      const outcome: ItemOutcome = told ?? within ?? (carried === 'decided' && source.block.kind !== 'row' ? 'other' : (carried ?? 'other'))
      if (told !== null) carried = told !== 'noted' || /tode|totes|konstater/i.test(words) ? told : null
      within = told ?? within
      marks.push({ start: piece.start, end: piece.end, kind: 'item', index: items.length })
      items.push({ text: sentenceFrom(withDoer(text, source.span, piece, words, language)), outcome })
    }
  }
  return { items, marks }
}

/** "Ohjausryhmä hyväksyi … ja merkitsi …": the second half keeps its doer, who is named before the first verb. */
function withDoer(text: string, sentence: Span, piece: Span, words: string, language: ProseLanguage): string {
  const first = wordsOf(words, { start: 0, end: words.length })[0]?.bare ?? ''
  if (piece.start === sentence.start || !isVerb(first, language) || /(?:tiin|taan|tään|daan|dään|s)$/.test(first)) return words
  const all = wordsOf(text, sentence)
  const at = all.findIndex((word) => isVerb(word.bare, language))
  const doer = all.slice(0, Math.max(0, at)).map((word) => word.text).join(' ')
  return doer === '' || doer.length > 60 ? words : `${doer} ${words}`
}

const sentenceFrom = (words: string): string => {
  const trimmed = words.replace(/^(?:että|att)\s+|^(?:päätös|linjaus|beslut)\s*:\s*/i, '').replace(/\s{2,}/, ': ').replace(/[.;,\s]+$/, '')
  return trimmed.slice(0, 1).toUpperCase() + trimmed.slice(1)
}
