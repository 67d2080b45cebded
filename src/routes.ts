// Every address of the product, slice by slice.
import type { Route } from './platform/http/visit.ts'
import { routes as person } from './person/pages.tsx'

export const routes: Route[] = [...person]
