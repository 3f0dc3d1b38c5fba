// Which file of one megabyte takes the longest to read, summarize and compare, whatever is in it?
import { once } from 'node:events'
import { setTimeout as sleep } from 'node:timers/promises'
import { Worker } from 'node:worker_threads'
import { hostileFiles } from '../support/hostile-files.ts'

const LIMIT_MS = 2_000
/** By the clock on the wall, which other programs slow down; what counts is the time of the thread. */
const STOP_MS = 60_000
const BYTES = Number(process.argv[2] ?? 1_000_000)
const wanted = process.argv[3] ?? ''
const times: { file: string; ms: number }[] = []
let worker = await openWorker()

for (const { name } of hostileFiles) {
  if (!name.includes(wanted)) continue
  const ms = await timed(name)
  times.push({ file: name, ms })
  if (ms > LIMIT_MS / 2) console.log(`${ms === Infinity ? 'over 60 s' : `${Math.round(ms)} ms`}  ${name}`)
}
const [worst] = times.toSorted((a, b) => b.ms - a.ms)
const over = times.filter(({ ms }) => ms > LIMIT_MS).length
console.log(
  `${times.length} files of ${BYTES / 1e6} MB; over 2 s: ${over}; worst: ${worst?.file}, ${Math.round(worst?.ms ?? 0)} ms`,
)
await worker.terminate()
if (over > 0) process.exitCode = 1

/** In a thread of its own, so that a reading that does not end can be stopped. */
async function timed(name: string): Promise<number> {
  worker.postMessage({ name, bytes: BYTES })
  const stop = new AbortController()
  const answer = await Promise.race([
    once(worker, 'message', { signal: stop.signal }),
    sleep(STOP_MS, [Infinity], { signal: stop.signal }),
  ])
  stop.abort()
  if (answer[0] === Infinity) {
    await worker.terminate()
    worker = await openWorker()
  }
  return Number(answer[0])
}

async function openWorker(): Promise<Worker> {
  const opened = new Worker(new URL('./hostile-one.ts', import.meta.url))
  await once(opened, 'message')
  return opened
}
