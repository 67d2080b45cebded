// Every page in Finnish, wide and narrow.
import { walkPages } from './whole.ts'

walkPages(['fi'])
