// The program that sets type: one document after another, as it is asked through the channel of its parent.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler'
import { checkout } from '../checkout.ts'
import template from './document.typ'
import { type Asked, type Printed, printStandard } from './press.ts'
import { withNumbersFor } from './printed.ts'

const fontFolder = join(checkout, 'node_modules', '@expo-google-fonts', 'source-sans-3')
const fonts = ['400Regular', '400Regular_Italic', '600SemiBold', '700Bold']
  .map((face) => readFileSync(join(fontFolder, face, `SourceSans3_${face}.ttf`)))
const compiler = NodeCompiler.create({ fontArgs: [{ fontBlobs: fonts }], workspace: fontFolder })
/** How many documents ago something was used that is forgotten. Nothing forgotten, the cache grows without end. */
const cacheAge = 5

function print({ json, createdAt }: Asked): Buffer {
  const compiled = compiler.compile({ mainFileContent: template, inputs: { document: json } })
  if (compiled.result === null) throw new Error(JSON.stringify(compiled.takeDiagnostics()?.shortDiagnostics ?? 'nothing was set'))
  return compiler.pdf(compiled.result, { pdfStandard: printStandard, creationTimestamp: createdAt })
}

/** A character that no font has is written as its number: the document stays readable, and says what it could not show. */
function printWhole(asked: Asked): Buffer {
  try {
    return print(asked)
  } catch (error) {
    const missing = new Set([...String(error).matchAll(/the text `"((?:[^"\\]|\\.)*)"` could not be displayed/g)]
      .flatMap(([, text = '']) => [...text.replaceAll(/\\u\{([0-9a-f]+)\}/g, (_, code: string) => String.fromCodePoint(Number.parseInt(code, 16)))]))
    if (missing.size === 0) throw error
    return print({ ...asked, json: withNumbersFor(asked.json, missing) })
  }
}

process.on('message', (asked: Asked) => {
  const answer = ((): Printed => {
    try {
      return { number: asked.number, pdf: printWhole(asked) }
    } catch (error) {
      return { number: asked.number, trouble: String(error) }
    } finally {
      compiler.evictCache(cacheAge)
    }
  })()
  process.send?.(answer)
})
process.on('disconnect', () => process.exit(0))
