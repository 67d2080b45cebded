// The program that sets type: one document after another, as it is asked through the channel of its parent.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler'
import { checkout } from '../checkout.ts'
import { readFonts } from './coverage.ts'
import type { Asked, Printed } from './press.ts'
import { withRowHeaders } from './row-headers.ts'

/** Where the template finds the organisation's logo. */
const logoAt = '/logo.png'
/** What was last used so many documents ago is forgotten. Nothing forgotten, the cache grows without end. */
const cacheAge = 3
const folder = join(checkout, 'src', 'platform', 'print')
const template = readFileSync(join(folder, 'document.typ'), 'utf8')

/** The compiler, or why this machine has none. */
async function openCompiler(): Promise<NodeCompiler | string> {
  try {
    const { NodeCompiler: compilers } = await import('@myriaddreamin/typst-ts-node-compiler')
    return compilers.create({ fontArgs: [{ fontBlobs: readFonts() }], workspace: folder })
  } catch (error) {
    return error instanceof Error ? error.message : String(error)
  }
}

function print(compiler: NodeCompiler, { json, createdAt, standard, logo }: Asked): Uint8Array {
  if (logo !== null) compiler.mapShadow(join(folder, logoAt), Buffer.from(logo))
  const compiled = compiler.compile({ mainFileContent: template, inputs: { document: json } })
  if (compiled.result === null) throw new Error(JSON.stringify(compiled.takeDiagnostics()?.shortDiagnostics ?? 'nothing was set'))
  return withRowHeaders(compiler.pdf(compiled.result, { pdfStandard: standard, creationTimestamp: createdAt }), json)
}

const compiler = await openCompiler()

async function answerTo(asked: Asked): Promise<Printed> {
  if (typeof compiler === 'string') return { kind: 'unavailable', why: compiler }
  try {
    const pdf = print(compiler, asked)
    // Loaded when it is needed: most documents are printed for somebody who waits.
    const form = asked.reads ? await (await import('./read-back.ts')).readOwnPdf(pdf) : null
    return { kind: 'pdf', pdf, form, residentBytes: process.memoryUsage.rss() }
  } catch (error) {
    return { kind: 'trouble', why: String(error) }
  } finally {
    compiler.evictCache(cacheAge)
  }
}

process.on('message', (asked: Asked) => void answerTo(asked).then((answer) => process.send?.(answer)))
process.on('disconnect', () => process.exit(0))
process.send?.({ kind: 'ready' } satisfies Printed)
