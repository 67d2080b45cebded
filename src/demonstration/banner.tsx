// The demonstration's banner: that this is one, which day it is there, and the form that moves the day.
import type { ComponentChildren } from 'preact'
import type { Visit } from '../platform/http/visit.ts'

export const bannerOf = (_visit: Visit): ComponentChildren => null
