import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Article } from '../../../src/model/article.ts'
import { groupStories } from '../../../src/select/group.ts'
import { article, landslide, on, others } from './articles.ts'

const ids = (articles: readonly Article[]): string[] => articles.map(({ id }) => id)
const dated = (articles: readonly Article[], ...dates: string[]): Article[] =>
  articles.map((one, index) => ({ ...one, published: on(dates[index] ?? '2026-11-23') }))

describe('groupStories', () => {
  it('puts reports on one event together and leaves the rest alone', () => {
    expect(groupStories([...landslide, ...others])).toEqual([
      ['bakery.md'],
      ['chess.md'],
      ids(landslide),
      ['garden.md'],
    ])
  })

  it('needs no crowd to tell what is rare: two reports suffice', () => {
    expect(groupStories(landslide.slice(0, 2))).toEqual([ids(landslide.slice(0, 2))])
    expect(groupStories(others.slice(0, 2))).toHaveLength(2)
  })

  it('takes reports of a week as one event, and those of different months as different events', () => {
    expect(groupStories(dated(landslide, '2026-11-16', '2026-11-18', '2026-11-20'))).toHaveLength(1)
    expect(groupStories(dated(landslide, '2026-09-01', '2026-10-01', '2026-11-01'))).toHaveLength(3)
  })

  it('does not count the time of a file as a date', () => {
    const copied = landslide.map((one, index) => ({ ...one, published: on(`2026-0${index + 1}-01`, 'file-time') }))
    expect(groupStories(copied)).toHaveLength(1)
  })

  it('keeps a copy with its original however far apart they were published', () => {
    const [original] = landslide
    if (!original) throw new Error('no fixture')
    const copy = { ...original, id: 'copy.md', path: 'copy.md', title: 'Landslide buries a tunnel' }
    expect(groupStories(dated([original, copy, ...others], '2026-01-01', '2026-03-01'))).toContainEqual([
      'copy.md',
      original.id,
    ])
  })

  it('keeps releases apart whose notes are almost the same', () => {
    const notes = ['1.4.0', '1.4.1', '1.5.0'].map((version) =>
      article(`heron-${version}.md`, {
        title: `Heron ${version} released`,
        text: [
          `The Heron team has released version ${version}. Heron is a tool for counting birds from photographs.`,
          'If you have Heron installed, upgrade with heron self update. Otherwise get it from the download page.',
          'Thanks to everybody who took part. Many people came together to make this release.',
        ],
      }),
    )
    expect(groupStories(notes)).toHaveLength(3)
  })

  it('does not mix languages', () => {
    const [report, ...rest] = landslide
    if (!report) throw new Error('no fixture')
    expect(groupStories([{ ...report, language: 'nb' }, ...rest])).toHaveLength(2)
    expect(groupStories([{ ...report, language: 'en-GB' }, ...rest])).toHaveLength(1)
  })

  it('puts every article into exactly one group, whatever the order of the input', () => {
    const word = fc.constantFrom('Hamre', 'tunnel', 'clay', 'rain', 'Lund', 'chess', '12', 'bread', 'the', 'über', '山')
    const some = fc.uniqueArray(
      fc.record({
        path: fc.stringMatching(/^[a-z]{1,6}$/),
        title: fc.array(word),
        text: fc.array(word, { maxLength: 30 }),
      }),
      { selector: ({ path }) => path, maxLength: 12 },
    )
    const shuffled = some.chain((list) =>
      fc.tuple(fc.constant(list), fc.shuffledSubarray(list, { minLength: list.length, maxLength: list.length })),
    )
    fc.assert(
      fc.property(shuffled, ([list, again]) => {
        const toArticles = (records: typeof list): Article[] =>
          records.map(({ path, title, text }) => article(path, { title: title.join(' '), text: [text.join(' ')] }))
        const groups = groupStories(toArticles(list))
        expect(groups.flat().toSorted()).toEqual(list.map(({ path }) => path).toSorted())
        expect(groupStories(toArticles(again))).toEqual(groups)
      }),
      { numRuns: 60 },
    )
  })
})
