// Every page as whoever sees most of it, light and dark, wide and narrow: no finding, no scrolling sideways. Played in a file of its own for some languages.
import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import type { Language } from '../../src/platform/kit/language.ts'
import { routes } from '../../src/routes.ts'
import { inspect, visitHouse } from './inspection.ts'

/** Pages that show more when they are asked something. */
const asked = ['/search?q=kokous&language=all', '/search?q=kokuos', '/search?q=xyzzyplugh', `/search?q=${'pitkä'.repeat(60)}`]
const shown = routes.filter((route) => route.method === 'GET' && !/(\/(file|writer|workbook)|\/structures\/template|\.(json|csv|txt|pdf|docx|zip)\}?)$/.test(route.path))

/** Walks every page in some languages. */
export function walkPages(languages: Language[]): void {
  const visited = visitHouse()
  for (const language of languages) {
    describe(`pages in ${language}`, () => {
      for (const path of asked) {
        test(path.slice(0, 40), async () => {
          const page = await visited.pageOf('secretary')
          const answer = await page.goto(`${visited.address}/${language}${path}`)
          assert.equal(answer?.status(), 200)
          await inspect(page, `${language} ${path}`, [1200, 320])
          assert.deepEqual(visited.complaints(), [])
        })
      }
      for (const route of shown) {
        test(route.path, async () => {
          const { filled, address, pathOf, complaints } = visited
          const page = await visited.pageOf(visited.filled.mostSeeing(route.path))
          const answer = await page.goto(`${address}/${language}${pathOf(route.path)}`)
          assert.ok(answer !== null && answer.status() < 500, `${answer?.status()}`)
          if (answer.status() === 404) assert.ok(filled.mayBeAbsent(route.path), `${route.path} is not there`)
          // Narrow is where most goes wrong; the wide page differs between languages in words alone.
          await inspect(page, `${language} ${route.path}`, language === 'fi' ? [1200, 320] : [320])
          assert.deepEqual(complaints(), [])
        })
      }
    })
  }
}
