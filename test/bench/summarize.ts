// How fast are articles summarised, and sentences split beside the platform's own segmenter?
//
//   node test/bench/summarize.ts [articles]
//
// Articles of 6 KB are made up here; each figure is the median of interleaved rounds, quoted with its ratio.

import type { Article } from '../../src/model/article.ts'
import { articleText } from '../../src/model/article.ts'
import { readSource } from '../../src/read/article.ts'
import { splitSentences } from '../../src/summarize/sentences.ts'
import { summarize } from '../../src/summarize/summarize.ts'

const ROUNDS = 7
const WANTED = Number(process.argv[2] ?? 300)
const READ = { timeZone: 'UTC', readAt: new Date('2026-01-01T00:00:00Z') }

const sources = Array.from({ length: WANTED }, (_, i) => new TextEncoder().encode(madeUp(i)))
const articles: Article[] = []
for (const [i, bytes] of sources.entries()) {
  const { article } = await readSource(bytes, `article-${i}.md`, READ)
  if (article) articles.push(article)
}
const texts = articles.map(articleText)
const megabytes = texts.reduce((sum, text) => sum + text.length, 0) / 1e6
const segmenter = new Intl.Segmenter('en', { granularity: 'sentence' })

const times = { read: [] as number[], summarize: [] as number[], split: [] as number[], platform: [] as number[] }
for (let round = 0; round < ROUNDS; round++) {
  times.read.push(
    await seconds(async () => {
      for (const [i, bytes] of sources.entries()) await readSource(bytes, `article-${i}.md`, READ)
    }),
  )
  times.summarize.push(
    await seconds(() => {
      for (const article of articles) summarize(article, { words: 60 })
    }),
  )
  times.split.push(
    await seconds(() => {
      for (const text of texts) splitSentences(text, 'en')
    }),
  )
  times.platform.push(
    await seconds(() => {
      for (const text of texts) for (const { segment } of segmenter.segment(text)) void segment
    }),
  )
}

const [read, summarized, split, platform] = [times.read, times.summarize, times.split, times.platform].map(median)
const perSecond = (time = 0): string => `${Math.round(articles.length / time)} articles/s`
console.log(`articles             ${articles.length} of ${Math.round((megabytes * 1e6) / articles.length)} characters`)
console.log(`read                 ${perSecond(read)}`)
console.log(
  `summarize            ${perSecond(summarized)}, ${((1000 * (summarized ?? 0)) / articles.length).toFixed(2)} ms each`,
)
console.log(`read and summarize   ${perSecond((read ?? 0) + (summarized ?? 0))}`)
console.log(
  `splitSentences       ${(megabytes / (split ?? 1)).toFixed(1)} MB/s, ${((split ?? 0) / (platform ?? 1)).toFixed(2)} × the time of Intl.Segmenter`,
)
console.log(`Intl.Segmenter       ${(megabytes / (platform ?? 1)).toFixed(1)} MB/s`)

async function seconds(work: () => void | Promise<void>): Promise<number> {
  const started = performance.now()
  await work()
  return (performance.now() - started) / 1000
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0
}

/** Prose with headings, lists, links, numbers and quotations, different for every n. */
function madeUp(n: number): string {
  const nouns = [
    'harbour',
    'mill',
    'council',
    'river',
    'engineer',
    'library',
    'orchard',
    'signal',
    'budget',
    'bridge',
    'teacher',
    'archive',
  ]
  const verbs = ['opened', 'measured', 'repaired', 'announced', 'followed', 'published', 'carried', 'tested']
  let seed = n + 1
  const pick = (list: readonly string[]): string => {
    seed = (Math.imul(seed, 1103515245) + 12345) >>> 0
    return list[(seed >>> 16) % list.length] ?? ''
  }
  const sentence = (): string => {
    const start = pick(['The', 'A new', 'Every', 'However, the', 'Dr. Holm of the', 'This'])
    const rest = pick([
      'in the U.S. last year',
      'for 3.5 million euros',
      'near [the coast](https://example.org/a)',
      'at 7 p.m. on Monday',
    ])
    const end = pick(['.', '.', '.', '?', ', “as planned,” they said.'])
    return `${start} ${pick(nouns)} ${pick(verbs)} the ${pick(nouns)} and the **${pick(nouns)}** ${rest}${end}`
  }
  const paragraph = (): string => Array.from({ length: 5 }, sentence).join(' ')
  const section = (): string =>
    `## The ${pick(nouns)} and the ${pick(nouns)}\n\n${paragraph()}\n\n${paragraph()}\n\n- ${sentence()}\n- ${sentence()}\n`
  return `---\ntitle: The ${pick(nouns)} that ${pick(verbs)} no. ${n}\ndate: 2026-01-01\nlang: en\n---\n\n${paragraph()}\n\n${Array.from({ length: 5 }, section).join('\n')}`
}
