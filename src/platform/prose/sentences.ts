// Splits running Finnish and Swedish into sentences without being fooled by abbreviations, ordinals and dates.

export type Span = { start: number; end: number }

/** Abbreviations that never end a sentence; the others end one when a capital follows. */
const leading = new Set(
  `mm esim ns nk ks vrt eli klo kello n no nro os em ko ao tj toim joht prof tri dos fil pj vpj siht ml mukl ed edell
   bl.a t.ex s.k kl nr ca dvs d.v.s fr.o.m t.o.m resp ordf sekr prof dr st enl f.d bl art lk ry so vs va ts tiiv`
    .split(/\s+/),
)

/** Before a lone capital these say that it names a choice, so that a full stop after it ends the sentence: "mallin B." */
const choices = /(?:mall|vaihtoeh|liit|osa|vaihe|kohta|kohda|luok|ryhm|skenaario|alternativ|modell|bilag|skede|punkt|klass|del)\p{L}*\s+$/iu

const before = (text: string, at: number): string => /[\p{L}\d.]*$/u.exec(text.slice(Math.max(0, at - 30), at))?.[0] ?? ''

function endsSentence(text: string, at: number, from: number): boolean {
  const sign = text[at]
  const rest = text.slice(at + 1).replace(/^["”')\]]+/, '')
  const next = /^\s+["”'(]?([\p{L}\d–-])/u.exec(rest)?.[1]
  if (next === undefined) return /^\s*$/.test(rest)
  if (!/^\s/.test(rest)) return false
  if (sign !== '.') return /[\p{Lu}\d]/u.test(next)
  if (!/[\p{Lu}\d–-]/u.test(next)) return false
  const word = before(text, at)
  if (leading.has(word.toLowerCase())) return false
  if (/^\p{Lu}$/u.test(word) && !choices.test(text.slice(Math.max(from, at - 40), at - 1))) return false
  const isOrdinal = /^\d{1,3}$/.test(word)
  // "1. Avaus" begins a row; "… kokous 13. Hankeryhmä …" ends a sentence.
  if (isOrdinal && text.slice(from, at - word.length).trim() === '') return false
  // "4. 6. 2025", "18.–19. 6.": a number goes on with a number.
  return !(/^\d{1,2}(?:\.\d{1,2})?$/.test(word) && /^\d/.test(next))
}

const sentenceLettersMax = 1_200

/** No sentence is this long; what claims to be one is cut between words, so that reading it stays cheap. */
function pieces(text: string, span: Span): Span[] {
  const spans: Span[] = []
  for (let start = span.start; start < span.end;) {
    const space = start + sentenceLettersMax >= span.end ? span.end : text.lastIndexOf(' ', start + sentenceLettersMax)
    const end = space > start ? space : Math.min(span.end, start + sentenceLettersMax)
    spans.push({ start, end })
    start = end === space && end < span.end ? end + 1 : end
  }
  return spans
}

/** The sentences of a stretch of text, as offsets into the whole. */
export function sentencesOf(text: string, start = 0, end = text.length): Span[] {
  const spans: Span[] = []
  const part = text.slice(0, end)
  let from = start
  const close = (to: number) => {
    const raw = part.slice(from, to)
    const lead = raw.length - raw.trimStart().length
    if (raw.trim() !== '') spans.push(...pieces(part, { start: from + lead, end: from + raw.trimEnd().length }))
    from = to
  }
  for (let at = start; at < end; at += 1) {
    if (!/[.!?]/.test(part[at] ?? '')) continue
    if (!endsSentence(part, at, from)) continue
    const closing = /^["”')\]]*/.exec(part.slice(at + 1))?.[0].length ?? 0
    close(at + 1 + closing)
  }
  close(end)
  return spans
}
