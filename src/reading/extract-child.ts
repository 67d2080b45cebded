// The program that reads one DOCX or PDF from standard input: a stranger's file is opened here and nowhere else.
import { textOfDocx } from '../platform/extract/docx.ts'
import { textOfPdf } from '../platform/extract/pdf.ts'

async function main(kind: string | undefined): Promise<void> {
  const pieces: Buffer[] = []
  for await (const piece of process.stdin) pieces.push(piece)
  const bytes = Buffer.concat(pieces)
  const outcome = kind === 'docx' ? await textOfDocx(bytes) : await textOfPdf(bytes)
  const answer = outcome.ok ? `text\n${outcome.value}` : `${outcome.refusals[0] ?? 'damaged'}\n`
  process.stdout.write(answer, () => process.exit(0))
}

main(process.argv[2]).catch(() => process.stdout.write('damaged\n', () => process.exit(0)))
