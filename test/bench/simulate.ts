// How long do k workers need for millions of readers, with what fails on the way? Run: npm run bench:simulate
import { parseArgs } from 'node:util'
import { generator } from './random.ts'

const { values: flags } = parseArgs({
  options: {
    readers: { type: 'string', default: '10000000' },
    workers: { type: 'string', default: '1,2,4,8,16,32' },
    seed: { type: 'string', default: '1' },
  },
})

/**
 * Measured by `npm run bench:workers` on two cores: microseconds that a batch took for each
 * delivery, the middle of each tenth of the batches, one worker with ten connections to a server on the same machine; and
 * what a delivery costs PostgreSQL in processor time.
 */
const MEASURED = {
  batchUs: [266, 280, 300, 306, 312, 322, 330, 348, 366, 486],
  databaseUs: 130,
  /** From the end of one batch to the first delivery of the next. */
  takeMs: 25,
} as const

/** What is not measured, but assumed. */
const ASSUMED = {
  /** Cores of the database that deliveries may use; its one disk takes a commit of all connections at once. */
  databaseCores: 4,
  /** Each worker has a core of its own. */
  connections: 10,
  /** Deferred at the first attempt, as by greylisting, and at each later one; and refused for good. */
  deferred: 0.05,
  deferredAgain: 0.1,
  refused: 0.01,
  retryMinutes: [5, 15, 30, 60, 120, 240, 480],
  /** Each worker dies once in so many hours, is back after so many seconds, and its batch after its lease. */
  workerHours: 2,
  backSeconds: 10,
  leaseSeconds: [15, 20],
  /** PostgreSQL restarts once in so many hours, and nobody sends meanwhile. */
  databaseHours: 6,
  databaseSeconds: 30,
} as const

/** A relay: how far away it is, and how much it takes of all workers together. */
const RELAYS = [
  { name: 'own relay in the same network', roundTripMs: 0.5, perSecond: Infinity },
  { name: 'relay 20 ms away', roundTripMs: 20, perSecond: Infinity },
  { name: 'relay 20 ms away that takes 500 a second', roundTripMs: 20, perSecond: 500 },
] as const

interface Outcome {
  readonly hours: number
  /** Until so many had it who get it at all. */
  readonly hours99: number
  readonly deaths: number
  readonly uncertain: number
  readonly databaseLoad: number
}

/** A batch, or what is left of it, from an instant on. Seconds. */
interface Batch {
  readonly at: number
  readonly size: number
  readonly attempt: number
}

const random = generator(Number(flags.seed))
const readers = Number(flags.readers)
console.log(`${readers} readers; assumed: ${JSON.stringify(ASSUMED)}`)
for (const relay of RELAYS) {
  console.log(relay.name)
  for (const workers of flags.workers.split(',').map(Number)) {
    const { hours, hours99, deaths, uncertain, databaseLoad } = simulate(workers, relay)
    console.log(
      `  ${String(workers).padStart(2)} workers: 99 % in ${time(hours99)}, all that can be sent in ${time(hours)}; ${(readers / hours99 / 3600 / (1 / 0.99)).toFixed(0)} /s; ${deaths} deaths, ${uncertain} uncertain; PostgreSQL ${(databaseLoad * 100).toFixed(0)} % of ${ASSUMED.databaseCores} cores`,
    )
  }
}

function simulate(workers: number, relay: (typeof RELAYS)[number]): Outcome {
  const size = Math.min(5_000, Math.max(500, Math.ceil(readers / 100)))
  const queue: Batch[] = Array.from({ length: Math.ceil(readers / size) }, (_, nth) => ({
    at: 0,
    size: Math.min(size, readers - nth * size),
    attempt: 0,
  }))
  const free = Array.from({ length: workers }, () => 0)
  let [sent, offered, deaths, uncertain, end, end99] = [0, 0, 0, 0, 0, Number.NaN]
  let databaseDown = exponential(ASSUMED.databaseHours * 3600)
  const goal = readers * (1 - ASSUMED.refused) * 0.99
  while (queue.length > 0) {
    const worker = free.indexOf(Math.min(...free))
    const now = free[worker] ?? 0
    const next = takeFrom(queue, now)
    const start = Math.max(now, next.at) + MEASURED.takeMs / 1000
    const busy = Math.min(workers, queue.length + 1)
    const ends = start + next.size * secondsEach(busy, relay)
    if (databaseDown < ends) {
      // All lose what is in hand, and go on when it is back.
      const until = databaseDown + ASSUMED.databaseSeconds
      for (const [nth, at] of free.entries()) free[nth] = Math.max(at, until)
      uncertain += inHand(relay) * busy
      databaseDown = until + exponential(ASSUMED.databaseHours * 3600)
    }
    const dies = start + exponential(ASSUMED.workerHours * 3600)
    const part = dies < ends ? (dies - start) / (ends - start) : 1
    const done = Math.floor(next.size * part)
    if (part < 1) {
      deaths++
      uncertain += inHand(relay)
      free[worker] = Math.max(free[worker] ?? 0, dies + ASSUMED.backSeconds)
      queue.push({ ...next, at: dies + between(ASSUMED.leaseSeconds), size: next.size - done })
    } else free[worker] = Math.max(free[worker] ?? 0, ends)
    offered += done
    const later = Math.round(done * (next.attempt === 0 ? ASSUMED.deferred : ASSUMED.deferredAgain))
    const minutes = ASSUMED.retryMinutes[next.attempt]
    const at = Math.min(dies, ends)
    if (later > 0 && minutes !== undefined)
      queue.push({ at: at + minutes * 60, size: later, attempt: next.attempt + 1 })
    sent += done - later - (next.attempt === 0 ? done * ASSUMED.refused : 0)
    end = Math.max(end, at)
    if (Number.isNaN(end99) && sent >= goal) end99 = at
  }
  const databaseLoad = (offered * MEASURED.databaseUs) / 1e6 / end99 / ASSUMED.databaseCores
  return { hours: end / 3600, hours99: end99 / 3600, deaths, uncertain: Math.round(uncertain), databaseLoad }
}

/** Seconds for each delivery of a batch, with so many workers at work: the slowest of what all share. */
function secondsEach(workers: number, { roundTripMs, perSecond }: (typeof RELAYS)[number]): number {
  const measured = (MEASURED.batchUs[Math.floor(random() * MEASURED.batchUs.length)] ?? 0) / 1e6
  const away = roundTripMs / 1000 / ASSUMED.connections
  const database = (MEASURED.databaseUs / 1e6 / ASSUMED.databaseCores) * workers
  return Math.max(measured, away, database, workers / perSecond)
}

/** Deliveries of one worker whose content is out, and unanswered. */
function inHand({ roundTripMs }: (typeof RELAYS)[number]): number {
  return roundTripMs > 5 ? ASSUMED.connections : ASSUMED.connections / 2
}

/** The first that may be sent now; else the one that may be soonest. */
function takeFrom(queue: Batch[], now: number): Batch {
  let best = 0
  for (const [nth, { at }] of queue.entries()) {
    if (at <= now) {
      best = nth
      break
    }
    if (at < (queue[best]?.at ?? Infinity)) best = nth
  }
  const [taken] = queue.splice(best, 1)
  if (!taken) throw new Error('nothing is left')
  return taken
}

function exponential(mean: number): number {
  return -Math.log(1 - random()) * mean
}

function between([least, most]: readonly [number, number]): number {
  return least + random() * (most - least)
}

function time(hours: number): string {
  return hours < 1.5 ? `${(hours * 60).toFixed(1)} min` : `${hours.toFixed(1)} h`
}
