// The whole round in English, with nothing but a keyboard.
import { keyboard } from './hands.ts'
import { playRound } from './round.ts'

playRound({ language: 'en', hands: keyboard, hasScript: true })
