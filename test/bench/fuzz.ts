// Does any mutation of an article crash its readers, or keep them busy for long?
//
//   npm run bench:fuzz [articles] [--seed N] [--folder F]   (or --only SEED, to see what one of them is)
import { availableParallelism } from 'node:os'
import { parseArgs } from 'node:util'
import { Worker } from 'node:worker_threads'
import type { Found } from './fuzz-some.ts'

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { seed: { type: 'string', default: '1' }, folder: { type: 'string' }, only: { type: 'string' } },
})
const first = Number(values.only ?? values.seed)
const count = values.only === undefined ? Number(positionals[0] ?? 10_000) : 1
const folders = ['articles', ...(values.folder === undefined ? [] : [values.folder])]

/** Seeds that one message asks for. */
const BATCH = 50
/** A thread that has been with one article for so long is not coming back. */
const STUCK_MS = 20_000
const found: Found[] = []
let next = first
let done = 0
let slowest: { readonly seed: number; readonly ms: number } = { seed: first, ms: 0 }

await Promise.all(Array.from({ length: Math.min(availableParallelism(), Math.ceil(count / BATCH)) }, work))
const crashes = found.filter(({ ms }) => ms === undefined).length
const slow = found.length - crashes
console.log(
  `${done} mutated articles from seed ${first}; crashes: ${crashes}; over 2 s: ${slow}; slowest: seed ${slowest.seed}, ${Math.round(slowest.ms)} ms`,
)
if (found.length > 0) process.exitCode = 1

/** Works off the seeds with one thread after another: a new one wherever one is stuck. */
async function work(): Promise<void> {
  let thread = open()
  while (next < first + count) {
    let seed = next
    const until = Math.min(first + count, seed + BATCH)
    next = until
    while (seed < until) {
      const reached = await run(thread, seed, until)
      if (reached < until) {
        await thread.terminate()
        thread = open()
      }
      seed = reached + 1
    }
    if (done % 5_000 < BATCH) console.error(`${done} of ${count}`)
  }
  await thread.terminate()
}

/** Goes through the seeds from one to another. Returns the one on which the thread is stuck or dead, or else `until`. */
function run(thread: Worker, from: number, until: number): Promise<number> {
  return new Promise((resolve) => {
    let seed = from
    const end = (): void => {
      clearTimeout(timer)
      thread.off('message', hear).off('error', died)
      resolve(seed)
    }
    const lost = (found: Found): void => {
      report(found)
      done += 1
      end()
    }
    const timer = setTimeout(
      () => lost({ seed, path: '?', what: `still busy after ${STUCK_MS / 1_000} s`, ms: Infinity }),
      STUCK_MS,
    )
    const died = (error: Error): void => lost({ seed, path: '?', what: `the thread ended: ${error.message}` })
    const hear = (said: { readonly seed: number; readonly ms: number; readonly found: readonly Found[] }): void => {
      timer.refresh()
      for (const each of said.found) report(each)
      if (said.ms > slowest.ms) slowest = said
      done += 1
      seed = said.seed + 1
      if (seed === until) end()
    }
    thread.on('message', hear).on('error', died)
    thread.postMessage({ from, until })
  })
}

function open(): Worker {
  return new Worker(new URL('./fuzz-some.ts', import.meta.url), { workerData: { folders } })
}

function report(each: Found): void {
  found.push(each)
  console.log(`seed ${each.seed}: ${each.what}  (${JSON.stringify(each.path)})`)
}
