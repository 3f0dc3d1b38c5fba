// In which order do articles come, and which one leads its group?
import { announcesOpinion } from '../languages/headlines.ts'
import type { Article } from '../model/article.ts'

/** Articles on one event; the first leads once `leadFirst` has ordered them. */
export type Group = readonly [Article, ...Article[]]

/** Featured first, then the newest (an undated article last), then by path: a total order over a folder. */
export function byRank(a: Article, b: Article): number {
  return Number(b.featured) - Number(a.featured) || byNewest(a, b) || byPath(a, b)
}

/**
 * The group with its best article first and the others by rank.
 * A featured article leads; otherwise the one of the latest day, which knows how the event ended; on the same day, the
 * longest. A note with less than a third of the longest text's words says too little to lead, and who judges an event
 * does not report it.
 */
export function leadFirst(group: Group): Group {
  const reports = group.filter((article) => !isOpinion(article))
  const longest = Math.max(...(reports.length > 0 ? reports : group).map((article) => article.words))
  const isNote = (article: Article): boolean => article.words * 3 < longest
  const [lead, ...others] = group.toSorted(
    (a, b) =>
      Number(b.featured) - Number(a.featured) ||
      Number(isOpinion(a)) - Number(isOpinion(b)) ||
      Number(isNote(a)) - Number(isNote(b)) ||
      byText(b.published?.day ?? '', a.published?.day ?? '') ||
      b.words - a.words ||
      byRank(a, b),
  )
  return lead === undefined ? group : [lead, ...others.toSorted(byRank)]
}

function isOpinion({ title, tags }: Article): boolean {
  return announcesOpinion(title) || tags.some(announcesOpinion)
}

function byNewest(a: Article, b: Article): number {
  const [timeA, timeB] = [a.published?.at.getTime() ?? -Infinity, b.published?.at.getTime() ?? -Infinity]
  return timeA === timeB ? 0 : timeB - timeA
}

/** By path alone: no two articles of a folder have the same one. */
export function byPath(a: Article, b: Article): number {
  return byText(a.path, b.path)
}

/** By code unit, so that the order is the same in every locale. */
function byText(a: string, b: string): number {
  return a < b ? -1 : Number(a > b)
}
