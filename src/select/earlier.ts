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
/** A run that stands in more stories than this is their site's, not a story's. */
const IN_STORIES = 5
/** Reading costs some milliseconds each. */
const MOST_ORIGINALS = 50

/**
 * The paths of what earlier issues carried that one of these articles may be a copy of, by their sketches: whether it is,
 * the texts themselves must tell.
 */
export function likelyOriginals(articles: readonly Article[], sent: ReadonlyMap<string, SentArticle>): Set<string> {
  const stories = [...sent.values()].slice(-MOST_SKETCHES)
  const samples = stories.map(({ path, sketch = '' }) => ({ path, sample: sampleOf(sketch) }))
  const carried = new Map<string, number>()
  for (const run of samples.flatMap(({ sample }) => sample)) carried.set(run, (carried.get(run) ?? 0) + 1)
  const fresh = articles.filter(({ id }) => !sent.has(id)).flatMap((article) => sampleOf(sketchOf(article)))
  const telling = new Set(fresh.filter((run) => (carried.get(run) ?? 0) <= IN_STORIES))
  const likely = samples
    .map(({ path, sample }) => ({ path, least: Math.min(COMMON, sample.length), common: count(sample, telling) }))
    .filter(({ common, least }) => common > 0 && common >= least)
    .toSorted((a, b) => b.common - a.common || (a.path < b.path ? -1 : 1))
  return new Set(likely.slice(0, MOST_ORIGINALS).map(({ path }) => path))
}

function count(sample: readonly string[], among: ReadonlySet<string>): number {
  return sample.filter((run) => among.has(run)).length
}

/** The first number of a sketch is no run. */
function sampleOf(sketch: string): string[] {
  return sketch.split(' ').slice(1)
}

/** An article that names no day of its update is looked at so long after it was published. */
const CHANGES_DAYS = 30
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
