// Checking a file of payroll columns from the command line. Needs no database.
import { exits, type FreeCommand, WrongUse } from '../platform/command.ts'
import { readGiven } from '../platform/command/given.ts'
import { decodeText } from '../platform/extract/decoding.ts'
import { type MappingFault, readColumnMapping, standardMappingText } from './mapping.ts'
import { mappingFaultWords, writtenMappingFault } from './text.ts'

const bytesMax = 1024 * 1024

/** Tells everything that is wrong in a mapping; without a file, prints the one that is used until another is given. */
export const checkColumns: FreeCommand['run'] = async (call) => {
  const [path] = call.words
  if (call.words.length > 1) throw new WrongUse('handoff columns [FILE]')
  if (path === undefined) {
    call.say(JSON.parse(standardMappingText), [standardMappingText.trimEnd()])
    return exits.done
  }
  const read = readColumnMapping(decodeText((await readGiven(path, bytesMax)).bytes) ?? '')
  const faults: MappingFault[] = 'faults' in read ? read.faults : []
  call.say({ faults: faults.map((one) => ({ ...one, message: mappingFaultWords(one) })) }, faults.map((one) => writtenMappingFault(one, call.language)))
  return faults.length > 0 ? exits.refused : exits.done
}
