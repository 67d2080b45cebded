// Every page in Swedish and in English, narrow.
import { walkPages } from './whole.ts'

walkPages(['sv', 'en'])
