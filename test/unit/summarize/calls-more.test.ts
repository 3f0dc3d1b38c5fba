// Which sentences of the languages with few phrases speak to the reader?
import { expect, it } from 'vitest'
import { isChatter } from '../../../src/summarize/admissible.ts'

const CALLS: readonly [language: string, ...sentences: string[]][] = [
  ['tr', 'Daha fazla bilgi için buraya tıklayın.', 'Bültenimize abone olun.'],
  ['fi', 'Lue lisää verkkosivuiltamme.', 'Tilaa uutiskirjeemme jo tänään.'],
  ['ro', 'Pentru mai multe informații, vizitați site-ul.', 'Abonați-vă la newsletterul nostru.'],
  ['hu', 'Iratkozzon fel heti hírlevelünkre.', 'További információért kattintson ide.'],
  ['el', 'Εγγραφείτε στο ενημερωτικό μας δελτίο.', 'Για περισσότερες πληροφορίες κάντε κλικ εδώ.'],
]

const NEWS: readonly [language: string, sentence: string][] = [
  ['tr', 'Haftalık pazar kentin eski dökümhanesine taşınıyor.'],
  ['fi', 'Kunta sulki vanhan sillan kahdeksi viikoksi.'],
  ['ro', 'Primăria a închis podul vechi pentru două săptămâni.'],
  ['hu', 'A község két hétre lezárta a régi hidat.'],
  ['el', 'Ο δήμος έκλεισε την παλιά γέφυρα για δύο εβδομάδες.'],
]

const calls = CALLS.flatMap(([language, ...all]) => all.map((text) => [language, text] as const))

it.each(calls)('in %s: %s', (language, text) => {
  expect(isChatter(text, language)).toBe(true)
})

it.each(NEWS)('not in %s: %s', (language, text) => {
  expect(isChatter(text, language)).toBe(false)
})
