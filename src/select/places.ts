// Which stories find a place in the issue?
import type { Article } from '../model/article.ts'
import type { Editor } from './editor.ts'
import { byRank, type Group } from './rank.ts'
import { belowMinimum, overLimit, type Reason } from './reasons.ts'

/** The stories of an issue in order, and why the articles of each other story are out. */
export interface Places {
  readonly picked: readonly Group[]
  readonly left: ReadonlyMap<Article, Reason>
}

/** Pinned stories stand first in line, and all of them find a place; with fewer stories than `min` none does. */
export function placesFor(
  stories: readonly Group[],
  { min, max }: { readonly min: number; readonly max: number },
  editor: Editor,
): Places {
  const ranked = stories.toSorted(([a], [b]) => byRank(a, b))
  const pinned = ranked.filter(([lead]) => editor.isPinned(lead))
  const others = ranked.filter(([lead]) => !editor.isPinned(lead))
  const line = [...pinned, ...others]
  const isEnough = line.length >= min
  const places = isEnough ? Math.max(max, pinned.length) : 0
  const ahead = [
    ...(pinned.length > 0 ? (['pinned'] as const) : []),
    ...(others.some(([lead]) => lead.featured) ? (['featured'] as const) : []),
  ]
  const left = line.slice(places).flatMap((group, at) =>
    group.map((article): [Article, Reason] => {
      const lead = article === group[0] ? undefined : group[0].path
      const limit = { place: places + at + 1, max, ahead, lead }
      return [article, isEnough ? overLimit(limit) : belowMinimum(line.length, min)]
    }),
  )
  return { picked: editor.arranged(line.slice(0, places)), left: new Map(left) }
}
