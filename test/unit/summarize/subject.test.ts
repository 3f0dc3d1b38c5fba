import { describe, expect, it } from 'vitest'
import type { Block } from '../../../src/model/article.ts'
import { siteOf } from '../../../src/summarize/site.ts'
import { subjectCandidates } from '../../../src/summarize/subject.ts'

const p = (text: string): Block => ({ type: 'paragraph', text })
const told = (language: string, ...blocks: Block[]) =>
  subjectCandidates({ title: '', language, blocks }, undefined).map(({ order, text }) => `${order} ${text}`)

describe('subjectCandidates', () => {
  it.each([
    ['en', 'Hello everyone!', 'It took ten years to mend the mill.'],
    ['en', '12 May 2024', 'It took ten years to mend the mill.'],
    ['en', 'This post originally appeared on our site.', 'It took ten years to mend the mill.'],
    ['en', 'By Ada Moss, May 12, 2024.', 'It took ten years to mend the mill.'],
    ['de', 'Von Ada Moos 4. 2. 2022.', 'Die Mühle steht wieder am Fluss.'],
    ['fr', 'Article mis à jour le 7 janvier 2020.', 'Le moulin est de nouveau au bord du fleuve.'],
    ['de', 'Foto: Ada Moos', 'Die Mühle steht wieder am Fluss.'],
    ['fr', 'Bonjour à tous !', 'Le moulin est de nouveau au bord du fleuve.'],
  ])('begin in %s behind %s', (language, before, first) => {
    expect(told(language, p(before), p(first))).toEqual([`0 ${first}`])
  })
  it('begin behind the title said again, not behind a sentence of few of its words', () => {
    const begun = (title: string, ...texts: string[]) =>
      subjectCandidates({ title, language: 'en', blocks: texts.map(p) }, undefined)[0]?.text
    const told = 'It took ten years to mend the mill.'
    expect(begun('The mill: turning anew, adé! - Report', 'The mill – turning anew, ade!', told)).toBe(told)
    expect(begun('The mill turns anew on Monday', 'The mill turns.', told)).toBe('The mill turns.')
  })
  it('begin with the title said again where nothing follows but calls', () => {
    const begun = (title: string, language: string, ...texts: string[]) =>
      subjectCandidates({ title, language, blocks: texts.map(p) }, undefined)[0]?.text
    const english = 'We look for speakers at the mill fair.'
    expect(begun(english, 'en', english, 'Please have a look at the talks of past years!')).toBe(english)
    const japanese = '水車祭りの登壇者を募集します。'
    expect(begun(japanese, 'ja', japanese, '過去の講演もぜひ見てください！')).toBe(japanese)
  })
  it('begin with a sentence that names a place, a way and a day', () => {
    const first = 'Von Lund nach Moss fuhr Ada Tarn am 4. Mai 2022.'
    expect(told('de', p(first), p('Die Mühle steht wieder am Fluss.'))[0]).toBe(`0 ${first}`)
  })
  it('begin behind what the site says each time', () => {
    const first = ['The mill closes.', 'The school opens.', 'The bridge holds.', 'The well is dry.']
    const articles = first.map((text, n) => ({
      title: `${n}`,
      language: 'en',
      url: `https://example.com/${n}`,
      blocks: [p('From the desk of the valley paper, as on every day:'), p(text)],
    }))
    const begun = articles.map((article) => subjectCandidates(article, siteOf(articles))[0]?.text)
    expect(begun).toEqual(first)
  })
  it('keep what the site says each time where the next sentence draws its conclusion from it', () => {
    const notice = (name: string) => ({
      title: name,
      language: 'en',
      url: `https://example.com/${name}`,
      blocks: [
        p('The valley has one mill. The mill is safe. Therefore, nobody in '.concat(name, ' has to do anything.')),
      ],
    })
    const articles = ['Arna', 'Lund', 'Moss', 'Tarn'].map(notice)
    const [first] = articles
    if (!first) throw new Error('There is no article.')
    expect(subjectCandidates(first, siteOf(articles))[0]?.text).toBe('The mill is safe.')
  })
  it('come from lists where the paragraphs hold no more than that', () => {
    const list: Block = { type: 'list', ordered: false, items: ['The lamps are lit.'], text: 'The lamps are lit.' }
    expect(told('en', p('Hello everyone!'), p('Highlights'), list)).toEqual(['0 The lamps are lit.'])
  })
  it('are all of them where there is nothing else', () => {
    expect(told('en', p('Hello everyone!'))).toEqual(['0 Hello everyone!'])
  })
})
