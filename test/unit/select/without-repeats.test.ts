// Does what a site says in every article leave resemblance alone?
import { expect, test } from 'vitest'
import type { Article } from '../../../src/model/article.ts'
import type { Site } from '../../../src/model/site.ts'
import { groupStories } from '../../../src/select/group.ts'
import { withoutRepeats } from '../../../src/select/without-repeats.ts'
import { article, landslide, on, others } from './articles.ts'

const ABOUT = [
  'Halden Works is a maker of cranes, winches and swing bridges in Tofte with a branch in Skarnes.',
  'It was founded by Berta Halden and her brother Olaf, and belongs to the Tofte Foundation.',
  'For pictures of its cranes call Ingrid Moe in Skarnes.',
]
const note = (path: string, day: string, title: string, text: string): Article =>
  article(path, { title, text: [text, ABOUT.join(' ')], published: on(day) })
const notes = [
  note('tofte/quay.md', '2026-11-16', 'New head of the yard', 'Nils Aas takes over the yard in spring.'),
  note('skarnes/prize.md', '2026-11-18', 'Apprentices win a prize', 'Two apprentices drew a lamp that needs no cable.'),
  note('lund/canteen.md', '2026-11-20', 'Canteen opens to neighbours', 'Soup costs as much as for the staff.'),
]
const site: Site = {
  articles: 6,
  sentences: new Map(ABOUT.map((sentence) => [sentence.toLowerCase(), 3])),
  headings: new Map(),
  words: new Map(),
  months: new Set(),
  runs: new Map(),
  titleEnds: new Set(),
}

test('what a firm says of itself below each of its notes makes no event', () => {
  expect(groupStories([...notes, ...others]).some((group) => group.length > 1)).toBe(true)
  expect(groupStories([...notes, ...others], { site })).toHaveLength(6)
})

test('reports on one event stay together, whatever their site repeats', () => {
  const signed = landslide.map(
    (one): Article => ({
      ...one,
      blocks: [...one.blocks, { type: 'paragraph', text: ABOUT.join(' ') }],
    }),
  )
  expect(groupStories([...signed, ...others], { site })).toContainEqual(landslide.map(({ id }) => id))
})

test('an article in which nothing is repeated stays the same one', () => {
  const [garden] = others
  expect(garden && withoutRepeats(garden, site)).toBe(garden)
})
