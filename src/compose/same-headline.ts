// How are stories with one and the same headline told apart?
import { canonicalTag, languageByTag } from '../languages/lookup.ts'
import type { Article } from '../model/article.ts'
import { shownHeadline } from './headline.ts'

/** What a headline and its difference from others come from. */
type Headlined = Pick<Article, 'title' | 'published' | 'authors' | 'site' | 'url' | 'tags'>

/**
 * The headlines of articles, in their order. Of those that are the same, each gets in brackets what sets it apart:
 * its day, its authors, its site or its first tag, or two of them; without any of these it stays as it is.
 */
export function distinctHeadlines(articles: readonly Headlined[], language = 'en'): string[] {
  const alike = Map.groupBy(articles, ({ title }) => title.trim().toLowerCase())
  return articles.map((article) => {
    const same = alike.get(article.title.trim().toLowerCase()) ?? []
    const mark = same.length > 1 ? differenceOf(article, same, language) : undefined
    return mark === undefined ? article.title : `${shownHeadline(article.title)} (${mark})`
  })
}

/** The least that parts them all; where nothing does, what parts most. */
function differenceOf(article: Headlined, same: readonly Headlined[], language: string): string | undefined {
  const marks: readonly Mark[] = [
    ({ published }) => (published && published.from !== 'file-time' ? dayOf(published.day, same, language) : undefined),
    ({ authors }) => (authors.length > 0 ? authors.slice(0, 2).join(', ') : undefined),
    ({ site, url }) => site ?? hostOf(url),
    ({ tags }) => tags[0],
  ]
  const pairs = marks.flatMap((one, i) =>
    marks.slice(i + 1).map(
      (other): Mark =>
        (each) =>
          joined(one(each), other(each)),
    ),
  )
  const kinds = (mark: Mark): number => new Set(same.map(mark)).size
  const [best] = [...marks, ...pairs].toSorted((one, other) => kinds(other) - kinds(one))
  return best && kinds(best) > 1 ? best(article) : undefined
}

/** Whose site it is, where only its address says so. */
function hostOf(url: string | undefined): string | undefined {
  return url === undefined ? undefined : URL.parse(url)?.hostname.replace(/^www\./, '')
}

type Mark = (article: Headlined) => string | undefined

function joined(one: string | undefined, other: string | undefined): string | undefined {
  return one !== undefined && other !== undefined ? `${one}, ${other}` : (one ?? other)
}

/** The year is said only where it differs. */
function dayOf(day: string, same: readonly Headlined[], language: string): string {
  const isOneYear = new Set(same.map(({ published }) => published?.day.slice(0, 4))).size === 1
  // As the mail's other words: English where the language brings none.
  const tag = languageByTag(language).mail === undefined ? undefined : canonicalTag(language)
  const format = new Intl.DateTimeFormat(tag ?? 'en', {
    day: 'numeric',
    month: 'short',
    ...(!isOneYear && { year: 'numeric' as const }),
    timeZone: 'UTC',
  })
  return format.format(new Date(`${day}T00:00:00Z`))
}
