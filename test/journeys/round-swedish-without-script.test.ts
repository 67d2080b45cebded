// The whole round in Swedish, in a browser that runs no scripts.
import { mouse } from './hands.ts'
import { playRound } from './round.ts'

playRound({ language: 'sv', hands: mouse, hasScript: false })
