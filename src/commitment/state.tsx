// The state of a commitment as every page shows it.
import type { Language } from '../platform/kit/language.ts'
import { Badge } from '../platform/page/parts.tsx'
import type { State } from './commitment.ts'
import { stateWords } from './text.ts'

export const CommitmentState = ({ state, language }: { state: State; language: Language }) =>
  <Badge tone={state === 'late' ? 'danger' : state === 'kept' ? 'success' : 'neutral'}>{stateWords[state][language]}</Badge>
