// Which articles of earlier issues must be read again before a new issue is chosen?
import type { Article } from '../model/article.ts'
import type { Window } from '../model/issue.ts'
import type { SentArticle } from '../model/ledger.ts'
import type { ScannedFile } from '../model/scanned-file.ts'
import type { Rules } from './choose.ts'
import { minHashSketch } from './minhash.ts'

/** Only this many of the latest stories are checked: a copy of an older one is too rare to be worth the time. */
const SKETCHES_MAX = 1_000
/** Two texts may have one phrase in common by chance, but not several of so small a sample. */
const SHARED_MIN = 3
/** A shingle in more stories than this is the site's boilerplate, not a story's own text. */
const STORIES_PER_SHINGLE_MAX = 5
/** Reading takes some milliseconds for each. */
const ORIGINALS_MAX = 50

/** The files of earlier stories that must be read beside these articles. */
export function filesToReread(
  articles: readonly Article[],
  files: readonly ScannedFile[],
  { window, sent = new Map(), stories }: Pick<Rules, 'window' | 'sent' | 'stories'>,
): ScannedFile[] {
  const isRead = new Set(articles.map(({ path }) => path))
  const changed = stories.updated && articles.length > 0 ? likelyChanged(files, { window, sent }) : new Set<string>()
  const paths = likelyOriginals(articles, sent).union(changed)
  return files.filter(({ path }) => paths.has(path) && !isRead.has(path))
}

/**
 * The paths of earlier stories that one of these articles may be a copy of, judging by their MinHash sketches. Only
 * the full texts can confirm it.
 */
export function likelyOriginals(articles: readonly Article[], sent: ReadonlyMap<string, SentArticle>): Set<string> {
  const stories = [...sent.values()].slice(-SKETCHES_MAX)
  if (stories.length === 0) return new Set()
  const samples = stories.map(({ path, sketch = '' }) => ({ path, sample: sampleOf(sketch) }))
  const counts = new Map<string, number>()
  for (const shingle of samples.flatMap(({ sample }) => sample)) counts.set(shingle, (counts.get(shingle) ?? 0) + 1)
  const fresh = articles.filter(({ id }) => !sent.has(id)).flatMap((article) => sampleOf(minHashSketch(article)))
  const distinctive = new Set(fresh.filter((shingle) => (counts.get(shingle) ?? 0) <= STORIES_PER_SHINGLE_MAX))
  const likely = samples
    .map(({ path, sample }) => ({
      path,
      least: Math.min(SHARED_MIN, sample.length),
      common: count(sample, distinctive),
    }))
    .filter(({ common, least }) => common > 0 && common >= least)
    .toSorted((a, b) => b.common - a.common || (a.path < b.path ? -1 : 1))
  return new Set(likely.slice(0, ORIGINALS_MAX).map(({ path }) => path))
}

function count(sample: readonly string[], among: ReadonlySet<string>): number {
  return sample.filter((shingle) => among.has(shingle)).length
}

/** The first number of a sketch is the count of shingles. */
function sampleOf(sketch: string): string[] {
  return sketch.split(' ').slice(1)
}

/** An article that gives no date for its update is checked for this long after its publication. */
const UPDATE_DAYS = 30
const CHANGED_MAX = 200

/** The paths of earlier stories that may have changed since, latest first, up to a limit. */
export function likelyChanged(
  files: readonly ScannedFile[],
  { window, sent }: { readonly window: Window; readonly sent: ReadonlyMap<string, SentArticle> },
): Set<string> {
  const paths = new Set([...sent.values()].map(({ path }) => path))
  const { since = window.until } = window
  const earliest = since.getTime() - UPDATE_DAYS * 86_400_000
  const latest = ({ published, updated }: ScannedFile) =>
    Math.max(published?.at.getTime() ?? 0, updated?.getTime() ?? 0)
  const changed = files
    .filter((file) => paths.has(file.path) && latest(file) >= earliest)
    .toSorted((a, b) => latest(b) - latest(a) || (a.path < b.path ? -1 : 1))
  return new Set(changed.slice(0, CHANGED_MAX).map(({ path }) => path))
}
