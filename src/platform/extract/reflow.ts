// Puts the pieces of text that lie about on a PDF page back into lines and paragraphs, by where they lie.

/** A piece of text: its left edge, baseline (from the page's bottom), width and letter height. */
export type Piece = { text: string; x: number; y: number; width: number; height: number }

type Line = { pieces: Piece[]; y: number; height: number }

function linesOf(pieces: Piece[]): Line[] {
  const lines: Line[] = []
  for (const piece of pieces) {
    if (piece.text === '') continue
    const near = lines.find((line) => Math.abs(line.y - piece.y) < Math.max(2, Math.min(line.height, piece.height) * 0.45))
    if (near === undefined) lines.push({ pieces: [piece], y: piece.y, height: piece.height })
    else near.pieces.push(piece)
  }
  return lines.sort((one, other) => other.y - one.y)
}

/** A wide gap stays visible as two spaces: a label and its value, or two columns of a head. */
function textOfLine(line: Line): string {
  let text = ''
  let edge: number | null = null
  for (const piece of line.pieces.sort((one, other) => one.x - other.x)) {
    const gap = edge === null ? 0 : piece.x - edge
    const space = gap > piece.height * 1.5 ? '  ' : gap > piece.height * 0.15 ? ' ' : ''
    if (space !== '' && !/\s$/.test(text) && !/^\s/.test(piece.text)) text += space
    text += piece.text
    edge = piece.x + piece.width
  }
  return text.trimEnd()
}

const median = (values: number[]): number => values.sort((one, other) => one - other)[Math.floor(values.length / 2)] ?? 0

/** One page as text. A gap clearly wider than the usual one between lines is an empty line. */
export function reflow(pieces: Piece[]): string {
  const lines = linesOf(pieces.filter((piece) => piece.text.trim() !== '' || piece.width > 0))
    .filter((line) => line.pieces.some((piece) => piece.text.trim() !== ''))
  const gaps = lines.slice(1).map((line, index) => (lines[index]?.y ?? line.y) - line.y)
  const usual = median([...gaps])
  return lines
    .map((line, index) => {
      const gap = gaps[index - 1] ?? 0
      return (index > 0 && gap > Math.max(usual * 1.3, line.height * 1.2) ? '\n' : '') + textOfLine(line)
    })
    .join('\n')
}
