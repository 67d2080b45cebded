// The whole round in Finnish, with a mouse and scripts; with the real memo of the 13th meeting where it is at hand.
import { existsSync, readFileSync } from 'node:fs'
import { mouse } from './hands.ts'
import { memo, playRound } from './round.ts'

const real = '../shared/inputs/memo-2025-06-04.txt'

playRound({ language: 'fi', hands: mouse, hasScript: true, mayDrag: true, memo: existsSync(real) ? readFileSync(real, 'utf8') : memo })
