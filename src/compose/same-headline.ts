// How are stories with one and the same headline told apart?
import { canonicalTag } from '../languages/lookup.ts'
import type { Article } from '../model/article.ts'

/** What a headline and its difference from others come from. */
type Headlined = Pick<Article, 'title' | 'published' | 'authors' | 'site'>

/**
 * The headlines of articles, in their order. Of those that are the same, each gets in brackets what sets it apart:
 * its day, else its authors or its site; without any of these it stays as it is.
 */
export function distinctHeadlines(articles: readonly Headlined[], language = 'en'): string[] {
  const alike = Map.groupBy(articles, ({ title }) => title.trim().toLowerCase())
  return articles.map((article) => {
    const same = alike.get(article.title.trim().toLowerCase()) ?? []
    const mark = same.length > 1 ? differenceOf(article, same, language) : undefined
    return mark === undefined ? article.title : `${article.title} (${mark})`
  })
}

function differenceOf(article: Headlined, same: readonly Headlined[], language: string): string | undefined {
  const marks = [
    ({ published }: Headlined) =>
      published && published.from !== 'file-time' ? dayOf(published.day, same, language) : undefined,
    ({ authors }: Headlined) => (authors.length > 0 ? authors.slice(0, 2).join(', ') : undefined),
    ({ site }: Headlined) => site,
  ]
  const parting = marks.find((mark) => new Set(same.map(mark)).size === same.length)
  return parting?.(article) ?? marks.map((mark) => mark(article)).find((mark, at) => mark !== undefined && differs(at))

  function differs(at: number): boolean {
    return new Set(same.map((each) => marks[at]?.(each))).size > 1
  }
}

/** The year is said only where it differs. */
function dayOf(day: string, same: readonly Headlined[], language: string): string {
  const isOneYear = new Set(same.map(({ published }) => published?.day.slice(0, 4))).size === 1
  const format = new Intl.DateTimeFormat(canonicalTag(language) ?? 'en', {
    day: 'numeric',
    month: 'short',
    ...(!isOneYear && { year: 'numeric' as const }),
    timeZone: 'UTC',
  })
  return format.format(new Date(`${day}T00:00:00Z`))
}
