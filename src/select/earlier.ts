// Which files of earlier issues must be read again before a new issue is chosen?
import type { Article } from '../model/article.ts'
import type { Head } from '../model/choice.ts'
import type { Window } from '../model/issue.ts'
import type { SentArticle } from '../model/ledger.ts'
import { sketchOf } from './change.ts'

/** So many of the last stories are looked at: a copy of an older one is rarer than the time that it costs. */
const MOST_SKETCHES = 1_000
/** By chance two texts have a turn of phrase in common, but not several among so few. */
const COMMON = 3

/**
 * The paths of what earlier issues carried that one of these articles may be a copy of, by their sketches: whether it is,
 * the texts themselves must tell.
 */
export function likelyOriginals(articles: readonly Article[], sent: ReadonlyMap<string, SentArticle>): Set<string> {
  const fresh = articles.filter(({ id }) => !sent.has(id))
  const runs = new Set(fresh.flatMap((article) => sampleOf(sketchOf(article))))
  const last = [...sent.values()].slice(-MOST_SKETCHES)
  const likely = last.filter(({ sketch = '' }) => {
    const sample = sampleOf(sketch)
    const common = sample.filter((run) => runs.has(run)).length
    return common > 0 && common >= Math.min(COMMON, sample.length)
  })
  return new Set(likely.map(({ path }) => path))
}

/** The first number of a sketch is no run. */
function sampleOf(sketch: string): string[] {
  return sketch.split(' ').slice(1)
}

/** An article that names no day of its update is looked at so long after it was published. */
const CHANGES_DAYS = 30
/** Reading costs a millisecond each. */
const MOST_CHANGED = 200

/** The paths of what earlier issues carried that may have changed since: the latest first, and not without end. */
export function likelyChanged(
  heads: readonly Head[],
  { window, sent }: { readonly window: Window; readonly sent: ReadonlyMap<string, SentArticle> },
): Set<string> {
  const paths = new Set([...sent.values()].map(({ path }) => path))
  const { since = window.until } = window
  const earliest = since.getTime() - CHANGES_DAYS * 86_400_000
  const latest = ({ published, updated }: Head) => Math.max(published?.at.getTime() ?? 0, updated?.getTime() ?? 0)
  const changed = heads
    .filter((head) => paths.has(head.path) && latest(head) >= earliest)
    .toSorted((a, b) => latest(b) - latest(a) || (a.path < b.path ? -1 : 1))
  return new Set(changed.slice(0, MOST_CHANGED).map(({ path }) => path))
}
