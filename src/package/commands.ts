// Checking a package from the command line. Needs no database.
import { open, stat } from 'node:fs/promises'
import { type Call, type FreeCommand, WrongUse } from '../platform/command.ts'
import { fileTrouble } from '../platform/command/text.ts'
import { archiveLimits } from '../platform/extract/archive.ts'
import { fill, fillEach, type Language } from '../platform/kit/language.ts'
import { writtenNumber } from '../platform/kit/number.ts'
import { publicKeyIn } from '../platform/signature.ts'
import { type Checked, checkPackage } from './checking.ts'
import { commandWords as words, countedWords } from './text.ts'

const usage = 'handoff check PACKAGE [--key FILE] [--json]'

/** Tells everything that is wrong in a package. Exit code 1 when anything is. */
export const checkPackageFile: FreeCommand['run'] = async (call) => {
  const [path] = call.words
  if (path === undefined || call.words.length > 1) throw new WrongUse(usage)
  const key = await keyOf(call)
  const checked = await checkPackage(await beginningOf(path), key)
  const { findings, manifest, fingerprint, sha256 } = checked
  call.say({ isWhole: findings.length === 0, findings, sha256, fingerprint, isKeyGiven: key !== null, manifest: summaryOf(manifest) },
    linesOf(checked, key !== null, call.language))
  return findings.length === 0 ? 0 : 1
}

const summaryOf = (manifest: Checked['manifest']) => manifest === null ? null : {
  programme: manifest.programme, handoff: manifest.handoff, released: manifest.released, totals: manifest.totals,
  structures: manifest.structures.map(({ units: _, ...one }) => one), files: manifest.files,
}

async function keyOf({ flags: { key } }: Call): Promise<string | null> {
  if (key === undefined) return null
  if (typeof key !== 'string' || key === '') throw new WrongUse('--key FILE')
  const found = publicKeyIn((await beginningOf(key)).toString('utf8'))
  if (found === null) throw new WrongUse(fillEach(words.badKeyFile, { path: key }))
  return found
}

/** A file as far as it may be read: of one that is too large one byte more, so that it is told as such. */
async function beginningOf(path: string): Promise<Buffer> {
  const refuse = (error: NodeJS.ErrnoException) => { throw new WrongUse(fileTrouble(path, error.code ?? error.message)) }
  const found = await stat(path).catch(refuse)
  // Opening a pipe would wait for somebody to write into it.
  if (!found.isFile()) throw new WrongUse(fileTrouble(path, found.isDirectory() ? 'EISDIR' : 'EINVAL'))
  const file = await open(path, 'r').catch(refuse)
  try {
    const bytes = Buffer.alloc(Math.min(found.size, archiveLimits.bytes + 1))
    const { bytesRead } = await file.read(bytes, 0, bytes.length, 0)
    return bytes.subarray(0, bytesRead)
  } finally {
    await file.close()
  }
}

function linesOf({ findings, manifest, fingerprint }: Checked, isKeyGiven: boolean, language: Language): string[] {
  const told = findings.map(({ message, code }) => `${message[language]} [${code}]`)
  const verdict = findings.length === 0 ? words.whole[language] : fill(words.notWhole[language], { count: findings.length })
  return [
    ...told, verdict,
    ...manifest === null ? [] : [fill(words.handoff[language], { number: manifest.handoff.number, programme: manifest.programme.name[language] })],
    // What an altered package says of itself is not repeated.
    ...manifest === null || findings.length > 0 ? [] : [(['units', 'positions', 'filled', 'personYears', 'tasks'] as const)
        .map((key) => `${countedWords[key][language]} ${writtenNumber(manifest.totals[key], language)}`).join(', ')],
    ...fingerprint === null ? [] : [fill(words.fingerprint[language], { value: fingerprint })],
    ...isKeyGiven || findings.length > 0 ? [] : [words.unknownKey[language]],
  ]
}
