// Findings of a file that is given on the command line, as a refusal.
import { type Finding, hasErrors, writtenPlace } from '../finding/finding.ts'
import { Refused } from '../platform/command.ts'
import { inEach } from '../platform/kit/language.ts'

/** Refuses a file with everything that is wrong in it, each with its place; what is only pointed out refuses nothing. */
export function refuseErrors(findings: Finding[]): void {
  if (!hasErrors(findings)) return
  const errors = findings.filter((one) => one.severity === 'error')
  throw new Refused(errors.map((one) => inEach((language) => `${writtenPlace(one.where, language)}: ${one.message[language]}`)), errors.map((one) => one.code))
}
