// The words of the check as the command line shows it.
import type { Words } from '../platform/kit/language.ts'
import type { Severity } from '../finding/finding.ts'

export const countWords: Record<'units' | 'positions' | 'tasks', Words> = {
  units: { fi: 'yksiköitä', sv: 'enheter', en: 'units' },
  positions: { fi: 'vakansseja', sv: 'vakanser', en: 'positions' },
  tasks: { fi: 'tehtäviä', sv: 'uppgifter', en: 'tasks' },
}

export const severityCountWords: Record<Severity, Words> = {
  error: { fi: 'virheitä', sv: 'fel', en: 'errors' },
  warning: { fi: 'varoituksia', sv: 'varningar', en: 'warnings' },
  info: { fi: 'huomioita', sv: 'anmärkningar', en: 'notes' },
}
