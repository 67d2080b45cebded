// Every table of rights, slice by slice: docs/who-may.md is printed from this page.
import { may as agenda } from './agenda/rules.ts'
import { may as matter } from './matter/rules.ts'
import { may as meeting } from './meeting/rules.ts'
import { may as minutes } from './minutes/rules.ts'
import { may as person } from './person/rules.ts'
import { may as sending } from './sending/rules.ts'
import type { Words } from './platform/kit/language.ts'

type Table = Record<string, { name: string; words: Words }[]>

export const rights: Record<string, Table> = { person, meeting, matter, agenda, sending, minutes }
