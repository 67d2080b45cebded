// Every table of rights, slice by slice: docs/who-may.md is printed from this page.
import { may as adoption } from './adoption/rules.ts'
import { may as agenda } from './agenda/rules.ts'
import { may as appearance } from './appearance/rules.ts'
import { may as body } from './body/rules.ts'
import { may as calendar } from './calendar/rules.ts'
import { may as commitment } from './commitment/rules.ts'
import { may as decision } from './decision/rules.ts'
import { may as demonstration } from './demonstration/rules.ts'
import { may as document } from './document/rules.ts'
import { may as duty } from './duty/rules.ts'
import { may as followup } from './followup/rules.ts'
import { may as handoff } from './handoff/rules.ts'
import { may as intake } from './intake/rules.ts'
import { may as judgement } from './judgement/rules.ts'
import { may as matter } from './matter/rules.ts'
import { may as meeting } from './meeting/rules.ts'
import { may as memo } from './memo/rules.ts'
import { may as minutes } from './minutes/rules.ts'
import { may as organisation } from './organisation/rules.ts'
import { may as paper } from './paper/rules.ts'
import { may as person } from './person/rules.ts'
import { may as programme } from './programme/rules.ts'
import { may as transfer } from './transfer/rules.ts'
import { may as reply } from './reply/rules.ts'
import { may as revision } from './revision/rules.ts'
import { may as condition } from './condition/rules.ts'
import { may as stop } from './stop/rules.ts'
import { may as seal } from './seal/rules.ts'
import { may as sending } from './sending/rules.ts'
import { may as distribution } from './distribution/rules.ts'
import { may as release } from './release/rules.ts'
import { may as search } from './search/rules.ts'
import { may as webhook } from './webhook/rules.ts'
import { may as archive } from './archive/rules.ts'
import { may as withdrawal } from './withdrawal/rules.ts'
import type { Words } from './platform/kit/language.ts'

type Table = Record<string, { name: string; words: Words }[]>

export const rights: Record<string, Table> = { person, seal, programme, organisation, duty, transfer, revision, judgement, body, meeting, matter, agenda,
  paper, sending, reply, calendar, followup, decision, adoption, handoff, commitment,
  stop, condition, withdrawal, minutes, memo, archive, distribution, webhook,
  release, document, search, appearance, intake, demonstration }
