// A memo's topics find their matters, and never a wrong one.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { matters } from '../laid-matters.ts'
import { matterCalled } from './called.ts'

const called = (topic: string) => matterCalled(topic, 'fi', matters)?.title.fi ?? null

test('the topics of the memo of 4.6.2025 are about the matters of the reform', () => {
  for (const [topic, title] of [
    ['Mallityöjärjestys', 'Mallityöjärjestys'], ['strategiatyö', 'Strategiatyö'], ['Kolme vaihtoehtoista asiakaspalvelumallia', 'Asiakaspalvelumalli'],
    ['Organisaatiorakenteet', 'Organisaatiorakenteet'], ['kokonaisarkkitehtuuriin liittyviä osa-alueita', 'Kokonaisarkkitehtuuri'],
    ['elinvoimakeskusten ohjauksen kehittämisen tilannekatsaus', 'Ohjauksen kehittäminen'],
    ['elinvoimakeskusten johtajien kokonaisuuden rekrytointitilanne', 'Johtajien rekrytointi'],
    ['joukkoliikennetehtävien siirto ELY-Traficom', 'Joukkoliikennetehtävien siirto'], ['visuaalisen ilmeen ja brändityön esittely', 'Visuaalinen ilme'],
    ['elinvoimakeskusten lanseeraussuunnitelma', 'Lanseeraussuunnitelma'], ['Kasvupalvelut -hankkeen tilanne', 'Kasvupalvelut-hanke'],
    ['elinvoimakeskusten yhteisen asiakkuudenhoitomallin kolmen vaihtoehdon esittely', 'Asiakkuudenhoitomalli'],
  ] as const) assert.equal(called(topic), title, topic)
})

test('what names no matter, or several, names none', () => {
  for (const topic of ['resurssitarvetarkastelu', 'muut asiat', 'ohjaus', 'Mallityöjärjestys ja organisaatiorakenteet', '']) assert.equal(called(topic), null, topic)
})
