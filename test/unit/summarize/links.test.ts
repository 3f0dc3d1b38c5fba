import { describe, expect, it } from 'vitest'
import { contentWords } from '../../../src/languages/words.ts'
import type { Block } from '../../../src/model/article.ts'
import { candidates } from '../../../src/summarize/candidates.ts'
import { linksOf } from '../../../src/summarize/links.ts'

const linksBelow = (title: string, language: string, blocks: readonly Block[]) => {
  const found = candidates({ title: '', language, blocks })
  return linksOf(
    found,
    found.map((candidate) => new Set(contentWords(candidate.text, language))),
    {
      title,
      known: new Set(contentWords(title, language)),
      release: new Set(contentWords(/\d/.test(title) ? 'release' : '', language)),
      language,
    },
  )
}
const paragraph = (text: string): Block => ({ type: 'paragraph', text })
const linksIn = (language: string, ...texts: string[]) => linksBelow('A quiet year', language, texts.map(paragraph))

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
    ['en', 'Previously, the lid rattled.', 'It fits the pot by now.'],
    ['en', 'In Kettle 1.12 and earlier, the lid rattled.', 'It fits the pot by now.'],
    ['de', 'Bisher klapperte der Deckel.', 'Der Topf schließt dicht.'],
    ['fr', 'Auparavant, le couvercle claquait.', 'Le pot ferme bien.'],
    ['es', 'Anteriormente la tapa vibraba.', 'La olla cierra bien.'],
    ['pt', 'Até agora a tampa vibrava.', 'A panela fecha bem.'],
    ['it', 'Finora il coperchio vibrava.', 'La pentola chiude bene.'],
    ['nl', 'Voorheen rammelde het deksel.', 'De pan sluit goed.'],
    ['ru', 'Раньше крышка гремела.', 'Кастрюля закрывается плотно.'],
    ['pl', 'Dotychczas pokrywka brzęczała.', 'Garnek zamyka się szczelnie.'],
    ['sv', 'Hittills skramlade locket.', 'Grytan sluter tätt.'],
    ['ja', 'これまでは蓋が鳴っていました。', '鍋はよく閉まります。'],
    ['zh', '以前盖子会响。', '锅盖得很紧。'],
    ['ko', '기존에는 뚜껑이 덜컹거렸습니다.', '냄비가 꼭 닫힙니다.'],
  ])('sees in %s that how something was needs how it is now', (language, was, is) => {
    const first = 'Alpha beta gamma delta.'
    expect(linksIn(language, first, was, is).at(-1)).toMatchObject({ completes: 1 })
    expect(linksIn(language, first, is).at(-1)).toMatchObject({ completes: 1 })
    expect(linksIn(language, first, first, is).at(-1)).toMatchObject({ completes: 2 })
  })
  it.each([
    ['en', 'It works, but has two drawbacks.', 'The lid rattles when the water boils.'],
    ['de', 'Dafür gibt es drei Gründe.', 'Der Deckel klappert beim Kochen.'],
    ['fr', 'Il y a plusieurs raisons.', 'Le couvercle claque quand l’eau bout.'],
    ['es', 'Hay dos razones.', 'La tapa vibra con el agua.'],
    ['zh', '这有两个原因。', '盖子会响。'],
    ['ja', 'これには2つの理由があります。', '蓋が鳴ります。'],
    ['ko', '여기에는 몇 가지 이유가 있습니다.', '뚜껑이 덜컹거립니다.'],
  ])('sees in %s that what counts the things to come needs the first of them', (language, counts, first) => {
    expect(linksIn(language, `${counts} ${first}`).at(-1)).toMatchObject({ completes: 0 })
  })
  it('takes what an older version did for what was', () => {
    const [was, is] = ['In v5.1, the lid rattled.', 'It fits the pot by now.']
    const blocks = [paragraph(`${was} ${is}`)]
    expect(linksBelow('Kettle 5.2', 'en', blocks)).toMatchObject([{}, { completes: 0 }])
    for (const title of ['Kettle 5.1', 'The lid of the kettle'])
      expect(linksBelow(title, 'en', blocks)).toMatchObject([{}, { completes: 1 }])
  })
  it('takes "this release" in a section for that of the title, unless its heading names a version', () => {
    const below = (text: string): Block[] => [
      paragraph('The guild of the harbour has made another one.'),
      { type: 'heading', level: 2, text },
      paragraph('This release has a lid of glass.'),
    ]
    expect(linksBelow('Kettle 5.2', 'en', below('For the kitchen'))).toMatchObject([{}, { leans: false }])
    expect(linksBelow('Kettle 5.2', 'en', below('Kettle 5.1'))).toMatchObject([{}, { leans: true }])
    expect(linksBelow('Kettle', 'en', below('For the kitchen'))).toMatchObject([{}, { leans: true }])
  })
  it.each([
    ['en', 'The mill stops.', 'But don’t worry, it has flour for all.'],
    ['de', 'Die Mühle steht.', 'Aber keine Sorge, sie hat Mehl für alle.'],
    ['fr', 'Le moulin s’arrête.', 'Mais pas de panique, il a de la farine.'],
    ['es', 'El molino para.', 'Pero no te preocupes, tiene harina.'],
    ['ja', '水車は止まります。', 'しかし、安心してください、粉はあります。'],
  ])('sees in %s that what calms turns nothing', (language, ...texts) => {
    expect(linksIn(language, ...texts)).toMatchObject([{}, { completes: 1 }])
  })
  it('lets long news stand without a turn that is far inside the next sentence', () => {
    const news = `The council of the valley closed the bridge ${'over the river '.repeat(8)}on Monday.`
    const inside = `This will make the way to school longer ${'for all children '.repeat(6)}, but nobody complains.`
    expect(linksIn('en', news, inside).at(-1)).toMatchObject({ leans: true, completes: 1 })
    expect(linksIn('en', news, inside.replace('This', 'But this')).at(-1)).toMatchObject({ completes: 0 })
    expect(linksIn('en', 'The bridge closed.', 'This is hard, but right.').at(-1)).toMatchObject({ completes: 0 })
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
  it.each([
    ['en', 'The mill (or however they call it) closes in May.'],
    ['de', 'Die Mühle (oder auch doch noch nicht) schließt im Mai.'],
  ])('sees in %s that brackets turn and take up only what is in them', (language, text) => {
    const [, linked] = linksIn(language, 'Der Müller Ada Moss.', text)
    expect(linked).toMatchObject({ leans: false, continues: false, completes: 1 })
  })
  it('needs nothing before what points at a word of the title', () => {
    expect(linksIn('en', 'The tram is fast.', 'In this quiet the fair moves.').at(-1)).toMatchObject({ leans: false })
    expect(linksIn('en', 'The tram is fast.', 'In this town the fair moves.').at(-1)).toMatchObject({ leans: true })
  })
  it('binds nothing to a sentence that stands by itself', () => {
    expect(linksIn('en', 'The tram is fast.', 'A ticket costs two crowns, but children pay one.').at(-1)).toEqual({
      leans: false,
      continues: false,
      mentions: [],
      completes: 1,
    })
  })
  it.each([
    ['en', 'They bought a press from Jon Reed.', 'The press weighs four tons.', ['press']],
    ['en', 'The council raised tolls in May.', 'Nobody expected that these tolls would pay.', ['toll']],
    ['en', 'They bought a press from Jon Reed.', 'A visit showed what Reed had kept.', ['reed']],
    ['en', 'They bought a press from Jon Reed.', 'Alongside the press, they sell maps.', ['press']],
    ['en', 'They bought a press from Jon Reed.', 'The owner of the press sells maps.', []],
    ['en', 'They bought a press from Jon Reed.', 'The Press Council meets in May.', []],
    ['en', 'The year brought rain.', 'The year ends with frost.', []],
    ['de', 'Der Verein kaufte eine Presse.', 'Die Presse wiegt vier Tonnen.', ['press']],
    ['es', 'Compraron una prensa vieja.', 'La prensa pesa cuatro toneladas.', ['prens']],
  ])('sees in %s what "%s" must have said before "%s"', (language, before, text, words) => {
    expect(linksIn(language, before, text).at(-1)?.mentions).toEqual(words)
  })
  it.each([
    ['en', 'The bakers in the valley also sell flour.'],
    ['de', 'Die Bäcker verkaufen auch Mehl.'],
    ['fr', 'Les boulangers vendent aussi de la farine.'],
    ['es', 'Los panaderos venden también harina.'],
    ['ru', 'Пекари также продают муку.'],
  ])('sees in %s that "%s" adds to the sentence before it', (language, text) => {
    expect(linksIn(language, 'Alpha beta gamma delta.', text).at(-1)).toMatchObject({ leans: true })
  })
  it.each([
    ['en', 'In this short guide we compare two presses.'],
    ['de', 'In diesem Beitrag vergleichen wir zwei Pressen.'],
    ['fr', 'Ce tutoriel compare deux presses anciennes.'],
    ['es', 'En este artículo comparamos dos prensas.'],
    ['pt', 'Neste artigo comparamos duas prensas.'],
    ['ru', 'В этой статье мы сравниваем два станка.'],
  ])('sees in %s that "%s" leans on nothing', (language, text) => {
    expect(linksIn(language, 'Alpha beta gamma delta.', text).at(-1)).toMatchObject({ leans: false, mentions: [] })
  })
  it('sees where "also" adds to what the sentence itself said', () => {
    const text = 'The bakers who came to the valley in May brought flour and also salt.'
    expect(linksIn('en', 'Alpha beta gamma delta.', text).at(-1)).toMatchObject({ leans: false })
  })
})
