import { describe, expect, it } from 'vitest'
import type { Article } from '../../../src/model/article.ts'
import { type Duplicate, findDuplicates } from '../../../src/select/duplicates.ts'
import { resemblances } from '../../../src/select/resemblance.ts'
import { article, landslide, on, others } from './articles.ts'

const [slide] = landslide
if (!slide) throw new Error('no fixture')
const text = slide.blocks.map((block) => block.text)
const again = (path: string, parts: Parameters<typeof article>[1] = {}): Article =>
  article(path, { title: slide.title, text, ...parts })
const duplicates = (list: readonly Article[], wasSent?: (one: Article) => boolean): Map<Article, Duplicate> =>
  findDuplicates(list, resemblances(list), (one) => Number(wasSent?.(one) ?? false))
const found = (articles: readonly Article[], wasSent?: (one: Article) => boolean): string[] =>
  [...duplicates([...articles, ...others], wasSent)].map(([copy, { text }]) => `${copy.path}: ${text}`)

describe('findDuplicates', () => {
  it('finds nothing among different reports on one event', () => expect(found(landslide)).toEqual([]))

  it('knows the same text from two files', () => {
    expect(found([again('b.txt'), again('a.txt')])).toEqual(['b.txt: Repeats a.txt word for word.'])
  })

  it.each(['a copy.md', 'a (1).md', 'a - Copy (2).md', 'a Kopie.md', 'Copy of a.md', 'a.sync-conflict-20260101.md'])(
    'takes %s for the copy, although its name may come first',
    (copy) => expect(found([again('a.md'), again(copy)])).toEqual([`${copy}: Repeats a.md word for word.`]),
  )

  it('knows the same article by its id or address, though its text was extracted otherwise', () => {
    const page = again('page.html', {
      id: 'https://example.com/slide',
      text: text.slice(0, 2),
      url: 'https://example.com/slide',
    })
    const source = again('source.md', { id: 'https://example.com/slide' })
    expect(found([source, page])).toEqual(['source.md: Has the same id or address as page.html.'])
  })

  it('knows a copy with a line more or a word changed', () => {
    const edited = again('edited.md', {
      title: 'Clay buries a tunnel',
      text: [...text, 'This report first stood in the Courier.'],
    })
    expect(found([edited, again('short.txt')])).toEqual(['short.txt: Repeats edited.md almost word for word.'])
  })

  it('knows a teaser that was cut off', () => {
    const teaser = again('teaser.html', { text: [`${text[0]?.split(' ').slice(0, 18).join(' ')} …`] })
    expect(found([again('full.md'), teaser])).toEqual(['teaser.html: Is a part of full.md.'])
  })

  it('lets a round-up quote a note whole', () => {
    const note = article('note.md', { title: 'Tunnel shut', text: text.slice(1, 2) })
    const filler = others.flatMap(({ blocks }) => blocks.map((block) => block.text))
    const roundUp = article('week.md', {
      title: 'What happened this week',
      text: [...filler, ...filler, ...text.slice(1, 2)],
    })
    expect([...duplicates([note, roundUp]).keys()]).toEqual([])
  })

  it('takes no template with other numbers for a copy', () => {
    const report = (day: number, counts: string): Article =>
      article(`day-${day}.md`, {
        title: 'Bird count at the lighthouse',
        text: [
          `Again we stood at the lighthouse from dawn and counted everything that flew past it on the way to the south. ${counts}`,
          'Thanks to everybody who came. Bring something warm next time, and tell your friends about the count.',
        ],
      })
    const [one, two] = [report(1, 'Geese 412, swans 17, cranes 93.'), report(2, 'Geese 128, swans 44, cranes 12.')]
    expect([...duplicates([one, two]).keys()]).toEqual([])
  })

  it('keeps what was sent, then what knows its date and address, then the longer', () => {
    const dated = again('dated.md', { published: on('2026-11-20') })
    const linked = again('linked.md', { url: 'https://example.com/' })
    const longer = again('longer.md', { text: [...text, 'One sentence more.'] })
    const kept = (list: readonly Article[], wasSent?: (one: Article) => boolean): string[] => {
      const out = duplicates(list, wasSent)
      return list.filter((one) => !out.has(one)).map(({ path }) => path)
    }
    expect(kept([linked, dated, longer])).toEqual(['dated.md'])
    expect(kept([longer, linked])).toEqual(['linked.md'])
    expect(kept([again('a.md'), longer])).toEqual(['longer.md'])
    expect(kept([dated, linked, longer], ({ path }) => path === 'longer.md')).toEqual(['longer.md'])
  })

  it('keeps two reports from one template apart if a third of their numbers differ', () => {
    const report = (path: string, ...gauges: number[]) =>
      again(path, { title: `Water level, ${path}`, text: [...text, `Gauges: 11, 12, 13, ${gauges.join(', ')}.`] })
    expect(found([report('north.md', 21, 22, 23), report('south.md', 31, 32, 33)])).toEqual([])
    expect(found([report('north.md', 21, 22, 23), report('south.md', 21, 22, 23)])).toHaveLength(1)
  })
})
