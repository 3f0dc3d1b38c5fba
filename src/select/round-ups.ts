// Which articles are lists of short news or links?
import { isDay } from '../languages/day-headline.ts'
import { announcesRoundUp } from '../languages/headlines.ts'
import { countWords, words } from '../languages/words.ts'
import type { Article } from '../model/article.ts'
import { oncePer } from '../model/once.ts'

/**
 * Whether an article says by its title or tags that it is a round-up: it has many topics, so it belongs to no event.
 * What is called by its day tells what there was on that day.
 */
const isRoundUp = oncePer(({ title, titleFrom, language, tags }: Article): boolean => {
  const isTitled = titleFrom !== 'file-name' && (announcesRoundUp(title) || isDay(title, language))
  return isTitled || tags.some(announcesRoundUp)
})

/** Sections or items that a round-up has at least. */
const TOPICS_MIN = 3

/** The articles that are round-ups, by their own word or since their sections bear the headlines of other articles. */
export function roundUpsAmong(articles: readonly Article[]): Set<Article> {
  const headlines = new Set(articles.map(({ title }) => headlineKey(title)).filter((key) => key.split(' ').length > 2))
  return new Set(articles.filter((article) => isRoundUp(article) || bearsHeadlines(article, headlines)))
}

function bearsHeadlines({ title, blocks, words }: Article, headlines: ReadonlySet<string>): boolean {
  const own = headlineKey(title)
  const isOther = (text: string): boolean => {
    const key = headlineKey(text)
    return key !== own && headlines.has(key)
  }
  const sections = blocks.flatMap((block) => (block.type === 'heading' ? [block.text] : []))
  if (sections.length >= TOPICS_MIN && sections.some(isOther)) return true
  const items = blocks.flatMap((block) => (block.type === 'list' ? block.items : []))
  // "Bees in the park: how they came there", and the next; a title without a remark may be a link to what comes next.
  const remarks = blocks.flatMap(({ type, text }) => (type === 'paragraph' && isOther(remarkedOn(text)) ? text : []))
  if (remarks.length > 1) return true
  const found = items.filter((item) => isOther(headOf(item))).length
  if (found === 0 || items.length < TOPICS_MIN) return false
  // Two links to other articles stand below many; where the list is the article, one tells what it is.
  return found >= TOPICS_MIN || countWords(items.join(' ')) * 2 > words
}

/** What stands before a remark: "Bees in the park – how they came there". */
function headOf(item: string): string {
  return item.split(/ [–—-] |: | \(/, 1)[0] ?? item
}

function remarkedOn(paragraph: string): string {
  const head = headOf(paragraph.slice(0, HEAD_MAX))
  return head.length < Math.min(paragraph.length, HEAD_MAX) ? head : ''
}

/** Of a headline. */
const HEAD_MAX = 200

function headlineKey(text: string): string {
  return text.length > HEAD_MAX ? '' : words(text).join(' ')
}
