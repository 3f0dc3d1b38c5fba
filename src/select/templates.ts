// Which text of two articles is a template of their site, filled in for each?
import { contentWords, words } from '../languages/words.ts'
import type { Article } from '../model/article.ts'
import { oncePer } from '../model/once.ts'
import { SHINGLE_WORDS, shinglesOf } from './shingles.ts'
import type { TermVector } from './term-vectors.ts'

/**
 * Where an article was published: the site it names, else its address's, else the first folder of its path, as far as that
 * is no day, year or article of its own. What one site repeats from article to article tells nothing; what several sites
 * repeat is the news.
 */
export function siteOf({ site, url, path }: Article): string {
  if (site !== undefined) return site
  if (url !== undefined) return new URL(url).origin
  const folders = path.split('/').slice(0, BUNDLE.test(path) ? -2 : -1)
  return folders.find((folder) => !/^\d/.test(folder)) ?? ''
}

/** `2026-11-18-mill/index.md`: a folder for each article. */
const BUNDLE = /\/index\.\p{L}[^/]*$/u

/** Whether each is about something of its headline that the other never says: copies and rewritten copies aren't. */
export function areFilledIn(a: TermVector, b: TermVector): boolean {
  return hasOwnSubject(a, b) && hasOwnSubject(b, a)
}

function hasOwnSubject({ title, hasBelowTitle }: TermVector, other: TermVector): boolean {
  const own = [...title.keys()].filter((term) => hasBelowTitle(term) && !other.title.has(term))
  return own.length > 0 && own.filter((term) => !other.has(term)).length * 2 > own.length
}

/** A template shows in this many articles. */
const ARTICLES_MIN = 3

/** The shingles that stand in three or more of the articles of one site. */
export function templateShingles(articles: Iterable<Article>): ReadonlySet<number> {
  const counts = new Map<number, number>()
  for (const article of articles) {
    for (const shingle of new Set(runs(article).shingles)) counts.set(shingle, (counts.get(shingle) ?? 0) + 1)
  }
  return new Set([...counts].flatMap(([shingle, count]) => (count >= ARTICLES_MIN ? [shingle] : [])))
}

/** With a smaller share of its text, a template is no more than a quotation that several articles have. */
const TEMPLATE_SHARE_MIN = 0.3

/** The terms that an article says only within the template; none where little of its text is one. */
export function templatedTerms(article: Article, template: ReadonlySet<number>): ReadonlySet<string> {
  const { said, shingles } = runs(article)
  const isTemplate = new Uint8Array(said.length)
  for (const [start, shingle] of shingles.entries()) {
    if (template.has(shingle)) isTemplate.fill(1, start, start + SHINGLE_WORDS)
  }
  if (isTemplate.filter((is) => is === 1).length < TEMPLATE_SHARE_MIN * said.length) return new Set()
  const termsOf = (inside: 0 | 1) =>
    new Set(contentWords(said.filter((_, at) => isTemplate[at] === inside).join(' '), article.language))
  return termsOf(1).difference(termsOf(0))
}

const runs = oncePer((article: Article) => {
  const said = [article.title, ...article.blocks.map(({ text }) => text)].flatMap(words).slice(0, 5000)
  return { said, shingles: shinglesOf(said) }
})
