// What does it cost to find copies and related coverage among many articles?
//
//   node test/bench/related.ts [500 5000 …]

import { contentWords } from '../../src/languages/words.ts'
import type { Article } from '../../src/model/article.ts'
import { chooseArticles } from '../../src/select/choose.ts'

const asked = process.argv.slice(2).map(Number)
for (const size of asked.length > 0 ? asked : [50, 500, 5000]) {
  const articles = Array.from({ length: size }, (_, number) => articleOf(number))
  const words = timed(() => articles.map(({ blocks }) => blocks.map(({ text }) => contentWords(text, 'en').length)))
  const all = timed(() =>
    chooseArticles(articles, {
      window: { until: new Date('2030-01-01') },
      stories: { min: 1, max: size },
      timeZone: 'UTC',
    }),
  )
  const megabytes = process.memoryUsage().heapUsed / 2 ** 20
  console.log(
    `${size} articles: ${all.seconds.toFixed(2)} s of CPU, ${(all.seconds / words.seconds).toFixed(1)} × finding their words; ` +
      `${all.result.chosen.length} stories; ${megabytes.toFixed(0)} MB in use`,
  )
}

/** In seconds of CPU, since the machine may be shared. */
function timed<T>(work: () => T): { readonly result: T; readonly seconds: number } {
  const start = process.cpuUsage()
  const result = work()
  const { user, system } = process.cpuUsage(start)
  return { result, seconds: (user + system) / 1e6 }
}

/** Four papers tell of each event; words are as unevenly frequent as in a language. */
function articleOf(number: number): Article {
  const random = randomFrom(number)
  const event = Math.floor(number / 4)
  const common = () => `word${Math.floor(Math.exp(random() * Math.log(20_000)))}`
  const own = () => `Name${letters(event)}${letters(Math.floor(random() * 12))}`
  const paragraphs = Array.from({ length: 8 }, () =>
    Array.from({ length: 75 }, () => (random() < 0.2 ? own() : common())).join(' '),
  )
  return {
    id: `a${number}`,
    path: `a${String(number).padStart(6, '0')}.md`,
    title: `${own()} ${common()} ${own()} ${common()}`,
    titleFrom: 'front-matter',
    url: `https://paper-${number % 4}.example/${number}`,
    authors: [],
    tags: [],
    language: 'en',
    direction: 'ltr',
    draft: false,
    featured: false,
    blocks: paragraphs.map((text) => ({ type: 'paragraph', text })),
    words: 600,
    hash: String(number),
  }
}

/** A number as letters: digits in a title would count. */
function letters(number: number): string {
  return Array.from(String(number), (digit) => 'bdfgklmnpr'.charAt(Number(digit))).join('a')
}

/** A small generator of its own (mulberry32), so that every run sees the same articles. */
function randomFrom(seed: number): () => number {
  let state = seed + 1
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let t = Math.imul(state ^ (state >>> 15), 1 | state)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32
  }
}
