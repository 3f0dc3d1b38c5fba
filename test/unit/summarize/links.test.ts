import { describe, expect, it } from 'vitest'
import type { Block } from '../../../src/model/article.ts'
import { candidates } from '../../../src/summarize/candidates.ts'
import { linksOf } from '../../../src/summarize/links.ts'

const linksIn = (language: string, ...texts: string[]) => {
  const found = candidates({ language, blocks: texts.map((text): Block => ({ type: 'paragraph', text })) })
  return linksOf(
    found,
    found.map(() => new Set()),
    new Set(),
    language,
  )
}

describe('linksOf', () => {
  it.each([
    ['en', 'The tram is fast.', 'However, it is expensive.'],
    ['de', 'Die Bahn ist schnell.', 'Sie ist aber sehr teuer.'],
    ['fr', 'Le tram est rapide.', 'Mais il coûte cher.'],
    ['es', 'El tranvía es rápido.', 'Sin embargo, cuesta mucho.'],
    ['it', 'Il tram è veloce.', 'Tuttavia costa molto.'],
    ['pt', 'O bonde é rápido.', 'No entanto, custa caro.'],
    ['nl', 'De tram is snel.', 'Maar ze kost veel.'],
    ['sv', 'Vagnen är snabb.', 'Men den är dyr.'],
    ['ru', 'Трамвай быстрый.', 'Однако он дорогой.'],
    ['pl', 'Tramwaj jest szybki.', 'Jednak jest drogi.'],
    ['zh', '电车很快。', '但是它很贵。'],
    ['ja', '電車は速い。', 'しかし、それは高い。'],
  ])('sees in %s that a turn belongs to what it turns', (language, ...texts) => {
    expect(linksIn(language, ...texts)).toMatchObject([
      { leans: false, completes: 0 },
      { leans: true, completes: 0 },
    ])
  })
  it.each([
    ['en', 'Or so we thought.', 'The gate was to blame.'],
    ['de', 'Zumindest dachte man das.', 'Das Tor war schuld.'],
    ['fr', 'Nous nous trompions.', 'La porte en était la cause.'],
    ['es', 'O eso creíamos.', 'La puerta tenía la culpa.'],
    ['ru', 'Но всё изменилось.', 'Виновата была калитка.'],
    ['zh', '我们错了。', '门才是原因。'],
  ])('sees in %s that what is taken back needs what holds', (language, back, holds) => {
    const first = 'Alpha beta gamma delta.'
    expect(linksIn(language, first, first, back, holds).at(-1)).toMatchObject({ completes: 0 })
  })
  it('binds nothing to a sentence that stands by itself', () => {
    expect(linksIn('en', 'The tram is fast.', 'A ticket costs two crowns, but children pay one.').at(-1)).toEqual({
      leans: false,
      continues: false,
      completes: 1,
    })
  })
})
