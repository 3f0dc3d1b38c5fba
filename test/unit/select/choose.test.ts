import { describe, expect, it } from 'vitest'
import type { Article } from '../../../src/model/article.ts'
import type { SentArticle } from '../../../src/model/ledger.ts'
import { chooseArticles, judgeScan, type Rules, type Selected } from '../../../src/select/choose.ts'
import { article, landslide, on, others, sentIn } from './articles.ts'

const rules: Rules = {
  window: { since: new Date('2026-11-16T07:00Z'), until: new Date('2026-11-23T07:00Z') },
  stories: { min: 1, max: 3 },
  timeZone: 'UTC',
}
const [garden, chess, bakery] = others
if (!garden || !chess || !bakery) throw new Error('no fixture')
const within = on('2026-11-20')
const fresh = others.map((one) => ({ ...one, published: within }))

/** `path: state, code, text` of every choice but those of the articles that only fill the issue. */
function verdicts({ verdicts }: Selected, of: (path: string) => boolean = () => true): string[] {
  return verdicts
    .filter(({ path }) => of(path))
    .map(({ path, state, reason }) => `${path}: ${state}, ${reason.code}. ${reason.text}`)
}
const verdictOn = (one: Article, over: Partial<Rules> = {}): string | undefined =>
  verdicts(
    chooseArticles([...fresh, one], { ...rules, stories: { min: 1, max: 9 }, ...over }),
    (path) => path === one.path,
  )[0]

describe('the verdict on an article', () => {
  it.each<[Partial<Article>, string]>([
    [{ published: within }, 'in, in-window. Published on 2026-11-20, in the window from 2026-11-16 to 2026-11-23.'],
    [{ published: within, draft: true }, 'out, draft. Marked as a draft.'],
    [
      { published: on('2026-12-01') },
      'out, future. Dated 2026-12-01; the window ends on 2026-11-23, so it waits for a later issue.',
    ],
    [{ published: on('2026-10-01') }, 'out, too-old. Published on 2026-10-01, before the window opened on 2026-11-16.'],
    [{ published: within, blocks: [] }, 'out, no-text. Has a title but no text to show.'],
    [
      { published: within, blocks: [{ type: 'table', text: 'Short Long' }] },
      'out, no-text. Has a title but no text to show.',
    ],
    [
      { published: within, blocks: [], dek: 'A line.' },
      'in, in-window. Published on 2026-11-20, in the window from 2026-11-16 to 2026-11-23.',
    ],
  ])('%o', (parts, verdict) => expect(verdictOn({ ...article('new.md'), ...parts })).toBe(`new.md: ${verdict}`))

  it('says of what an article is a duplicate', () => {
    const copy = { ...chess, id: 'x', path: 'x.md', published: within }
    expect(verdictOn(copy)).toBe('x.md: out, duplicate. Repeats chess.md word for word.')
    expect(chooseArticles([...fresh, copy], rules).verdicts.find(({ path }) => path === 'x.md')?.relatedTo).toBe(
      'chess.md',
    )
  })
})

describe('what earlier issues carried', () => {
  const sentAs = (one: Article): ReadonlyMap<string, SentArticle> => sentIn('2026-11-16', [one])

  it('stays out', () => {
    expect(verdictOn({ ...article('new.md'), published: within }, { sent: sentAs(article('new.md')) })).toBe(
      'new.md: out, already-sent. Issue 2026-11-16 carried it.',
    )
  })
  it('stays out when the file was moved', () => {
    const moved = { ...article('new.md'), path: 'b/new.md', id: 'b/new.md', published: within }
    expect(verdictOn(moved, { sent: sentAs(article('new.md')) })).toContain('already-sent')
  })
  it('stays out when it has changed', () => {
    const changed = { ...article('new.md', { text: ['Nothing is as it was.'] }), published: within }
    expect(verdictOn(changed, { sent: sentAs(article('new.md')) })).toBe(
      'new.md: out, already-sent. Issue 2026-11-16 carried it, with a text that has changed since.',
    )
  })
  it('keeps its copies out, even where it is itself too old', () => {
    const sentLongAgo = { ...chess, published: on('2026-11-01') }
    const copy = { ...chess, id: 'x', path: 'x.md', published: within, hash: 'other', dek: 'Again' }
    expect(verdicts(chooseArticles([sentLongAgo, copy], { ...rules, sent: sentAs(chess) }))).toEqual([
      'x.md: out, duplicate. Repeats chess.md almost word for word.',
      'chess.md: out, already-sent. Issue 2026-11-16 carried it.',
    ])
  })
})

describe('an issue', () => {
  const slides = landslide.map((one) => ({ ...one, published: within }))

  it('counts articles on one event as one story, its best article first', () => {
    const { chosen, verdicts } = chooseArticles([...slides, ...fresh], { ...rules, stories: { min: 1, max: 4 } })
    expect(chosen).toHaveLength(4)
    expect(chosen.map(({ article: { path }, related }) => [path, ...related.map((one) => one.path)])).toContainEqual([
      'courier/landslide.md',
      'herald/ostervik.md',
      'post/nordbane.md',
    ])
    expect(verdicts.find(({ path }) => path === 'post/nordbane.md')).toMatchObject({
      state: 'in',
      reason: { code: 'related', text: 'Related to courier/landslide.md, and linked below it.' },
      relatedTo: 'courier/landslide.md',
    })
  })

  it('ends at the limit, and says what was next in line', () => {
    const two = slides.filter(({ path }) => path !== 'herald/ostervik.md')
    const chosen = chooseArticles([...two, ...fresh], rules)
    expect(verdicts(chosen).slice(-1)).toEqual([
      'garden.md: out, over-limit. The 4th story in line, newest first; stories.max is 3.',
    ])
    const lessRoom = { ...rules, stories: { min: 1, max: 2 } }
    expect(verdicts(chooseArticles([...two, ...fresh], lessRoom))).toContain(
      'post/nordbane.md: out, over-limit. Related to courier/landslide.md, the 3rd story in line, newest first; stories.max is 2.',
    )
  })

  it('has the event that most articles report, though others are newer', () => {
    const older = slides.map((one) => ({ ...one, published: on('2026-11-17') }))
    const { chosen, verdicts: all } = chooseArticles([...older, ...fresh], rules)
    expect(chosen[0]?.article.path).toBe('courier/landslide.md')
    expect(all.at(-1)?.reason.text).toMatch(/^The 4th story in line, the most reported ones first, then the newest; /)
    const newest = { ...rules, window: { until: rules.window.until } }
    expect(chooseArticles([...older, ...fresh], newest).chosen.map(({ article: { path } }) => path)).not.toContain(
      'courier/landslide.md',
    )
  })

  it('says that what is featured went before', () => {
    const list = fresh.map((one) => ({ ...one, featured: one === fresh[2] }))
    expect(verdicts(chooseArticles(list, { ...rules, stories: { min: 1, max: 2 } })).at(-1)).toMatch(
      /The 3rd story in line, the featured ones first, then the newest; stories.max is 2.$/,
    )
  })

  it('is none below the minimum', () => {
    const chosen = chooseArticles(slides, { ...rules, stories: { min: 2, max: 3 } })
    expect(chosen.chosen).toEqual([])
    expect(new Set(chosen.verdicts.map(({ reason }) => reason.text))).toEqual(
      new Set(['Only one story is ready; stories.min is 2.']),
    )
  })

  it('takes the newest where none went before', () => {
    const old = others.map((one, index) => ({ ...one, published: on(`200${index}-01-01`) }))
    expect(
      verdicts(chooseArticles(old, { ...rules, window: { until: rules.window.until }, stories: { min: 1, max: 1 } })),
    ).toEqual([
      'bakery.md: in, newest. Published on 2002-01-01; the newest are taken, whatever their age.',
      'chess.md: out, over-limit. The 2nd story in line, newest first; stories.max is 1.',
      'garden.md: out, over-limit. The 3rd story in line, newest first; stories.max is 1.',
    ])
  })

  it('is empty where there is nothing', () => {
    expect(chooseArticles([], rules)).toEqual({ chosen: [], verdicts: [], updated: [] })
  })
})

describe('the first look at a file', () => {
  it('leaves open what only the whole file can show', () => expect(judgeScan({ path: 'a.html' }, rules)).toBe('maybe'))
  it('gives the same reason as the whole file', () => {
    expect(judgeScan({ path: 'a.md', published: on('2026-10-01') }, rules)).toMatchObject({ code: 'too-old' })
    expect(judgeScan({ path: 'a.md', draft: true }, rules)).toMatchObject({ code: 'draft' })
  })
})

it('never sends a near copy of what was sent, even if the copy gives its date and address and the original does not', () => {
  const original = article('original.md', { text: garden.blocks.map((block) => block.text) })
  const copy = { ...original, id: 'copy.md', path: 'copy.md', hash: 'x', published: within, url: 'https://a.example/' }
  const { chosen, verdicts } = chooseArticles([copy, original], { ...rules, sent: sentIn('2026-11-16', [original]) })
  expect(chosen).toEqual([])
  expect(verdicts.map(({ path, reason }) => `${path}: ${reason.code}`).toSorted()).toEqual([
    'copy.md: duplicate',
    'original.md: already-sent',
  ])
})

describe('a folder in which something is dated', () => {
  const dated = article('a.md', { published: within })
  const codes = (one: Article, over: Partial<Rules> = {}) =>
    chooseArticles([dated, one], { ...rules, ...over }).verdicts.map(({ path, reason }) => `${path}: ${reason.code}`)
  const overrides = { issue: 1, pinned: ['b.md'], excluded: [], order: [], stories: {} }

  it.each<[string, Partial<Article>, Partial<Rules>, string]>([
    ['leaves out what only its file dates', { published: on('2026-11-21', 'file-time') }, {}, 'undated'],
    ['leaves out what nothing dates', {}, {}, 'undated'],
    ['takes it where it is featured', { featured: true }, {}, 'in-window'],
    ['takes it where it is pinned', {}, { overrides }, 'pinned'],
    [
      'leaves out what is no article',
      { published: within, held: { code: 'not-article', text: 'No.' } },
      {},
      'not-article',
    ],
    [
      'takes it where it is pinned, too',
      { published: within, held: { code: 'not-article', text: 'No.' } },
      { overrides },
      'pinned',
    ],
    [
      'never takes a draft',
      { published: within, draft: true, held: { code: 'draft', text: 'No.' } },
      { overrides },
      'draft',
    ],
    ['nor what has expired', { published: within, expires: on('2026-11-22').at }, { overrides }, 'expired'],
    ['nor what is not to be shown yet', { published: within, embargo: on('2026-12-24').at }, { overrides }, 'future'],
    [
      'but what has time left',
      { published: within, expires: on('2027-01-01').at, embargo: on('2026-01-01').at },
      {},
      'in-window',
    ],
    ['nor a translation', { published: within }, { translations: new Map([['b.md', 'a.md']]) }, 'translation'],
  ])('%s', (_, parts, over, code) => {
    expect(codes({ ...article('b.md', { text: ['Quite another text on other matters.'] }), ...parts }, over)).toContain(
      `b.md: ${code}`,
    )
  })

  it('judges expiry by the time of choosing where the window ended before', () => {
    const one = article('b.md', { published: within, expires: on('2026-11-24').at })
    expect(codes(one, { now: on('2026-11-25').at })).toContain('b.md: expired')
  })
})

it('takes the time of a file where nothing is dated', () => {
  const notes = ['a.md', 'b.md'].map((path) => article(path, { published: on('2026-11-21', 'file-time') }))
  expect(chooseArticles(notes, rules).verdicts.map(({ state }) => state)).toEqual(['in', 'in'])
})
