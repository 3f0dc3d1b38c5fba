// What do the articles look like that these tests chooseArticles from?
import type { Article, Published } from '../../../src/model/article.ts'
import type { SentArticle } from '../../../src/model/ledger.ts'
import { minHashSketch } from '../../../src/select/minhash.ts'

/** An article with what a test says of it; its text is one paragraph a string. */
export function article(
  path: string,
  parts: Partial<Omit<Article, 'blocks'>> & { text?: readonly string[] } = {},
): Article {
  const { text = [`This is the text of ${path}.`], ...said } = parts
  return {
    id: path,
    path,
    title: path.replace(/\.\w+$/, '').replaceAll('-', ' '),
    titleFrom: 'front-matter',
    authors: [],
    tags: [],
    language: 'en',
    direction: 'ltr',
    draft: false,
    featured: false,
    blocks: text.map((paragraph) => ({ type: 'paragraph', text: paragraph })),
    words: text.join(' ').split(' ').length,
    hash: `${parts.title ?? path}|${text.join('|')}`,
    ...said,
  }
}

/** A date as front matter gives it: `2026-11-20`, or `2026-11-20T09:30`, both in UTC. */
export function on(date: string, from: Published['from'] = 'front-matter'): Published {
  return { at: new Date(date.includes('T') ? `${date}Z` : `${date}T00:00Z`), day: date.slice(0, 10), from }
}

/** Three newspapers on one landslide, each in its own words. */
export const landslide: readonly Article[] = [
  article('courier/landslide.md', {
    title: 'Landslide at Ostervik buries rail tunnel',
    text: [
      'A landslide at Ostervik closed the coastal railway on Monday when 40,000 cubic metres of clay covered the mouth of the Hamre tunnel. Nobody was hurt.',
      'The rail operator Nordbane said that the line between Ostervik and Lund will stay shut for at least six weeks. Buses replace the trains.',
      'Geologist Marit Solheim of the Institute for Ground Research said that the clay had been soaked by 90 millimetres of rain in two days.',
    ],
  }),
  article('herald/ostervik.md', {
    title: 'Trains stopped for weeks after Ostervik slide',
    text: [
      'Travellers between Ostervik and Lund will have to take the bus until January after clay slid over the Hamre tunnel early on Monday.',
      'Nordbane expects repairs to take six weeks or more. "We have to move 40,000 cubic metres before we can even look at the track," a spokesman said.',
      'Heavy rain at the weekend, 90 millimetres in all, had softened the hillside, according to geologist Marit Solheim.',
    ],
  }),
  article('post/nordbane.md', {
    title: 'Nordbane shuts coastal line',
    text: [
      'Nordbane has shut its coastal line indefinitely following the slide at Ostervik, where the entrance of the Hamre tunnel lies under clay.',
      'The company puts the cost at 30 million crowns. Solheim, who mapped the hill above Ostervik in 2019, had warned of its unstable clay.',
      'Commuters in Lund complained of crowded buses on Monday evening.',
    ],
  }),
]

/** Articles that have nothing to do with each other or with the landslide. */
export const others: readonly Article[] = [
  article('garden.md', {
    title: 'How to keep dahlias through the winter',
    text: [
      'Dahlias come from Mexico and do not survive frost. Lift the tubers after the first cold night, shake the soil off and let them dry.',
      'Store them in sand in a cool cellar, and look for rot once a month. In April they may go into pots again.',
    ],
  }),
  article('chess.md', {
    title: 'Kowalski wins the Riga open',
    text: [
      'Anna Kowalski won the Riga open chess tournament with 8 points of 9, half a point ahead of Peteris Ozols.',
      'In the last round she beat Jonas Weber with the black pieces after 61 moves of an even rook ending.',
    ],
  }),
  article('bakery.md', {
    title: 'A bakery that only opens at night',
    text: [
      'In the old harbour of Gdynia two brothers sell bread from ten in the evening to four in the morning, to nurses, dockers and students.',
      'Their rye loaf takes 36 hours. "We were never good at mornings," says the elder one, who used to play in an orchestra.',
    ],
  }),
]

/** What is on record after an issue carried these. */
export function sentIn(issue: string, articles: readonly Article[]): Map<string, SentArticle> {
  return new Map(
    articles.map((one) => [
      one.id,
      { issue, path: one.path, hash: one.hash, sketch: minHashSketch(one), hashes: [one.hash] },
    ]),
  )
}
