import { describe, expect, it } from 'vitest'
import type { Block } from '../../../src/model/article.ts'
import { candidates } from '../../../src/summarize/candidates.ts'

const p = (text: string): Block => ({ type: 'paragraph', text })
const h: Block = { type: 'heading', level: 2, text: 'A section' }
const list: Block = { type: 'list', ordered: false, items: ['One.'], text: 'One.' }

describe('candidates', () => {
  it('are the opening and the first sentences of each section', () => {
    const found = candidates({
      title: '',
      language: 'en',
      blocks: [p('A one. A two. A three.'), h, p('B one. B two. B three.'), p('B four.')],
    })
    expect(found.map(({ text, section }) => `${section} ${text}`)).toEqual([
      '0 A one.',
      '0 A two.',
      '0 A three.',
      '1 B one.',
      '1 B two.',
    ])
  })
  it('are those of lists where no paragraph has a whole sentence', () => {
    const found = (...blocks: Block[]) => candidates({ title: '', language: 'en', blocks }).map(({ text }) => text)
    const told: Block = { type: 'list', ordered: false, items: ['The lamps are lit.'], text: 'The lamps are lit.' }
    expect(found(p('MORE LAMPS'), told)).toEqual(['The lamps are lit.'])
    expect(found(p('MORE LAMPS'), list)).toEqual(['MORE LAMPS'])
    expect(found(p('The lamp is out.'), list)).toEqual(['The lamp is out.'])
    expect(found(p('The lamp is out'), { ...list, text: 'One' })).toEqual(['The lamp is out'])
  })
  it('hold an introduction as a part of the opening', () => {
    const sections = (text: string) =>
      candidates({ title: '', language: 'en', blocks: [p('A one.'), { ...h, text }, p('B one. B two. B three.')] }).map(
        ({ section }) => section,
      )
    expect(sections('Introduction')).toEqual([0, 0, 0, 0])
    expect(sections('A section')).toEqual([0, 1, 1])
  })
  it.each([
    ['The keeper lights the lamp', true],
    ['The keeper lights the lamp, as in:', false],
  ])('say what a colon announces by an item, unless it announces in its turn: %s', (text, completes) => {
    const announced: Block = { type: 'list', ordered: false, items: [text], text }
    const found = candidates({
      title: '',
      language: 'en',
      blocks: [p('It goes so:'), announced, p('The lamp is out.')],
    })
    expect(found.map((candidate) => candidate.completes)).toEqual([false, ...(completes ? [true] : []), false])
  })
  it('know in which sentence something is missing', () => {
    const text = 'We release Kettle. It boils. Version is new.'
    const holed = (holes: readonly number[]) =>
      candidates({ title: '', language: 'en', blocks: [{ type: 'paragraph', text, holes }] }).map(({ holed }) => holed)
    expect(holed([17])).toEqual([true, false, false])
    const small = 'The mill turns. was windy.'
    const parts = candidates({ title: '', language: 'en', blocks: [{ type: 'paragraph', text: small, holes: [16] }] })
    expect(parts.map(({ text, holed }) => [text, holed])).toEqual([
      ['The mill turns.', false],
      ['was windy.', true],
    ])
    expect(holed([29, 36])).toEqual([false, false, true])
    expect(holed([text.length])).toEqual([false, false, false])
    expect(candidates({ title: '', language: 'en', blocks: [p(text)] }).some(({ holed }) => holed)).toBe(false)
  })
  // A shorter quotation is one sentence.
  const long = 'very, '.repeat(40)
  it.each([
    [`“The mill is ${long}old. It turns no more. We close it,” says Ada Moos.`, [false, true, false]],
    [`"The mill is ${long}old. It turns no more. We close it," says Ada Moos.`, [false, true, false]],
    [`„Die Mühle ist ${long}alt. Sie steht still. Wir schließen sie“, sagt Ada Moos.`, [false, true, false]],
    [`“The mill is ${long}old. It turns no more.`, [false, true]],
    ['The “old” mill is shut. It turns no more. It is “safe” now.', [false, false, false]],
    ['The 3" pipe is old. It leaks. It goes.', [false, false, false]],
  ])('know which sentence of %s is speech whose speaker is elsewhere', (text, quoted) => {
    const found = candidates({ title: '', language: text.startsWith('„') ? 'de' : 'en', blocks: [p(text)] })
    expect(found.map((one) => one.quoted)).toEqual(quoted)
  })
  it('take the first section as the opening if nothing is before it', () => {
    const found = candidates({ title: '', language: 'en', blocks: [h, p('A one. A two. A three.')] })
    expect(found.map(({ section }) => section)).toEqual([0, 0, 0])
  })
  it('know which follows which, across paragraphs but not across anything else', () => {
    const blocks = [p('A one. A two.'), p('B one.'), list, p('C one.'), h, p('D one.')]
    expect(candidates({ title: '', language: 'en', blocks }).map(({ follows }) => follows)).toEqual([
      false,
      true,
      true,
      false,
      false,
    ])
  })
  it('are lists and quotes only where there is no prose', () => {
    expect(candidates({ title: '', language: 'en', blocks: [list] })).toHaveLength(1)
    expect(candidates({ title: '', language: 'en', blocks: [list, p('A one.')] })).toHaveLength(1)
  })
  it('are words, without stray marks and without buttons before them', () => {
    const blocks = [p('ShareTweetEmailA one.'), p('"'), p('* * *'), p('B one.')]
    const found = candidates({ title: '', language: 'en', blocks })
    expect(found.map(({ text, order, place }) => `${order} ${place} ${text}`)).toEqual(['0 0 A one.', '1 0 B one.'])
  })
  it('are bounded', () => {
    const long = 'Here is a sentence. '.repeat(500)
    const blocks = [p(long), ...Array.from({ length: 100 }, () => [h, p(long)]).flat()]
    expect(candidates({ title: '', language: 'en', blocks }).length).toBeLessThan(60)
  })
})
