// Which articles with reference summaries does a corpus hold?
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { contentWords } from '../../src/languages/words.ts'
import { type Article, articleText } from '../../src/model/article.ts'
import { readArticles } from '../../src/read/folder.ts'
import { type Analysis, analyze } from '../../src/summarize/analyze.ts'
import { rouge, tokens } from './rouge.ts'

/** An article, inspected once, and what a person wrote in its place. */
export interface Sample {
  /** What is left out together: a site, or a quarter of a news set. */
  readonly fold: string
  readonly kind: 'blog' | 'news'
  readonly set: string
  readonly analysis: Analysis
  readonly reference: readonly string[]
  /** The reference's content words. */
  readonly wanted: ReadonlySet<string>
  /** ROUGE-1 and -2 of the first whole sentences within the budget, by budget. */
  readonly lead: ReadonlyMap<number, readonly [number, number]>
}

interface Blog {
  readonly site: string
  readonly file: string
  readonly description: string
  readonly description_relation: string
  readonly link_post?: boolean
  readonly body_chars: number
}

interface News {
  readonly id: string
  readonly title?: string
  readonly text: string
  readonly reference_summary: string
  readonly source: string
}

const READ = { timeZone: 'UTC', readAt: new Date('2026-01-01T00:00:00Z') }

/** Blog posts whose description isn't a copy of the lead (`blogs/gold.jsonl`), and news (`news-summaries.jsonl`). */
export async function readSamples(folder: string, budgets: readonly number[]): Promise<Sample[]> {
  return [...(await blogs(folder, budgets)), ...(await news(folder, budgets))]
}

async function blogs(folder: string, budgets: readonly number[]): Promise<Sample[]> {
  const samples: Sample[] = []
  const gold = (await lines<Blog>(join(folder, 'blogs', 'gold.jsonl'))).filter(
    (blog) =>
      /^(?:original|partly-copied)$/.test(blog.description_relation) && !blog.link_post && blog.body_chars > 600,
  )
  for (const [site, wanted] of Map.groupBy(gold, (blog) => blog.site)) {
    const { articles } = await readArticles(join(folder, 'blogs', site), READ)
    const byPath = new Map(articles.map((article) => [article.path, article]))
    for (const { file, description } of wanted) {
      const article = byPath.get(file)
      if (article) samples.push(sample(article, description, { fold: site, kind: 'blog', set: 'blogs' }, budgets))
    }
  }
  return samples
}

async function news(folder: string, budgets: readonly number[]): Promise<Sample[]> {
  const wanted = (await lines<News>(join(folder, 'news-summaries.jsonl'))).filter((one) => !/blog/i.test(one.source))
  const texts = await mkdtemp(join(tmpdir(), 'fit-summary-'))
  try {
    for (const one of wanted)
      await writeFile(join(texts, `${one.id}.txt`), [one.title, one.text].filter(Boolean).join('\n\n'))
    const { articles } = await readArticles(texts, READ)
    const byPath = new Map(articles.map((article) => [article.path, article]))
    return wanted.flatMap((one, i) => {
      const article = byPath.get(`${one.id}.txt`)
      const about = { fold: `news ${i % 4}`, kind: 'news' as const, set: one.source.split(/[ (]/, 1)[0] ?? '' }
      return article ? sample(article, one.reference_summary, about, budgets, one.text) : []
    })
  } finally {
    await rm(texts, { recursive: true })
  }
}

function sample(
  article: Article,
  reference: string,
  about: Pick<Sample, 'fold' | 'kind' | 'set'>,
  budgets: readonly number[],
  source = articleText(article),
): Sample {
  const words = tokens(reference)
  const lead = new Map(
    budgets.map((budget) => {
      const opening = leadOf(source, article.language, budget)
      return [budget, [rouge(opening, words, 1), rouge(opening, words, 2)] as const]
    }),
  )
  const wanted = new Set(contentWords(reference, article.language))
  return { ...about, analysis: analyze(article), reference: words, wanted, lead }
}

/** The rival to beat: the first sentences that fit, at least one. */
function leadOf(text: string, language: string, budget: number): string[] {
  const segmenter = new Intl.Segmenter(language, { granularity: 'sentence' })
  const taken: string[] = []
  for (const paragraph of text.split(/\n+/)) {
    for (const { segment } of segmenter.segment(paragraph)) {
      const words = tokens(segment)
      if (taken.length > 0 && taken.length + words.length > budget) return taken
      taken.push(...words)
    }
  }
  return taken
}

async function lines<T>(file: string): Promise<T[]> {
  const text = await readFile(file, 'utf8')
  return text.split('\n').flatMap((line) => (line === '' ? [] : (JSON.parse(line) as T)))
}
