// What happens to each of the mutated articles that the fuzzer asks for?
import { globSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { parentPort, workerData } from 'node:worker_threads'
import { composeIssue } from '../../src/compose/compose.ts'
import { summarize } from '../../src/summarize/summarize.ts'
import { digest } from '../support/hostile-files.ts'
import { mutated, type SomeFile } from '../support/mutate.ts'

/** A seed whose article is a crash, or took too long (`ms`). */
export interface Found {
  readonly seed: number
  readonly path: string
  readonly what: string
  readonly ms?: number
}

const LIMIT_MS = 2_000
const SAMPLE_BYTES_MAX = 300_000
const samples = (workerData as { readonly folders: readonly string[] }).folders.flatMap(samplesOf)
const at = new Date('2026-11-22T12:00:00Z')
const other = await digest(
  'other.md',
  `---\ntitle: The press prints again\n---\n\n${'The press prints again. '.repeat(50)}`,
)

parentPort?.on('message', async ({ from, until }: { readonly from: number; readonly until: number }) => {
  for (let seed = from; seed < until; seed++) {
    const { path, bytes } = mutated(samples, seed)
    const found: Found[] = []
    const start = process.threadCpuUsage()
    try {
      await use(path, bytes)
    } catch (error) {
      found.push({ seed, path, what: error instanceof Error ? (error.stack ?? error.message) : String(error) })
    }
    const { user, system } = process.threadCpuUsage(start)
    const ms = (user + system) / 1_000
    if (ms > LIMIT_MS) found.push({ seed, path, what: `${Math.round(ms)} ms for ${bytes.length} bytes`, ms })
    parentPort?.postMessage({ seed, ms, found })
  }
})

/** All that is done with one article until it stands in an issue. */
async function use(path: string, bytes: Uint8Array): Promise<void> {
  const article = await digest(path, bytes, other)
  if (!article) return
  const inputs = [{ article, related: other ? [other] : [], summary: summarize(article, { words: 60 }) }]
  composeIssue(inputs, { id: 'a', number: 1, window: { since: at, until: at }, sections: [] })
}

/** The articles of a folder, in an order that does not depend on the disk. */
function samplesOf(folder: string): SomeFile[] {
  const paths = globSync('**/*.{md,mdx,txt,html,htm}', { cwd: folder }).toSorted()
  return paths
    .filter((path) => statSync(join(folder, path)).size <= SAMPLE_BYTES_MAX)
    .map((path) => ({ path, bytes: readFileSync(join(folder, path)) }))
}
