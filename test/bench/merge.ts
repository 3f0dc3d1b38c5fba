// What does one reader cost, when the issue is rendered and compiled? Run: node test/bench/merge.ts
import { createHash, generateKeyPairSync, sign } from 'node:crypto'
import { compileMessage, fill, fillSigned } from '../../src/message/compile.ts'
import { type DkimKey, parseDkimKey } from '../../src/message/dkim-key.ts'
import type { ReaderFields, Rendered } from '../../src/model/message.ts'

const READERS = 20_000
const ROUNDS = 5

const WORDS = 'low tide in the harbour of a town that waits for the sea – été, naïve, „ganz“ '
const filler = (bytes: number, tag: string) =>
  Array.from(
    { length: Math.ceil(bytes / 120) },
    (_, at) => `<${tag} style="margin: 0; color: #1d1d1b">${at} ${WORDS}</${tag}>\n`,
  )
    .join('')
    .slice(0, bytes)

/** 40 KB of HTML and 4 KB of text, with the fields where looks have them. */
const rendered: Rendered = {
  subject: 'The harbour that decided to wait for the sea',
  html: [
    filler(39_500, 'p'),
    { field: 'email' },
    filler(200, 'p'),
    { field: 'unsubscribe' },
    '">Unsubscribe',
    { field: 'viewInBrowser' },
    filler(300, 'p'),
  ],
  text: [filler(3_900, 'i'), { field: 'email' }, '\n', { field: 'unsubscribe' }, '\n'],
  templateHash: '',
}
const compiled = compileMessage(rendered, {
  from: 'The Weekly <weekly@example.com>',
  replyTo: 'editor@example.com',
  date: new Date('2026-11-23T07:00:00Z'),
  feedbackId: 'digestif',
  list: { id: 'weekly.example.com', title: 'The Weekly' },
})

function copyOf(number: number) {
  const fields: ReaderFields = {
    name: number % 5 === 0 ? 'Zoë Ångström' : `Reader ${number}`,
    email: `reader.${number}@example.org`,
    unsubscribe: `https://example.com/u/${number}.${'0123456789abcdef'.repeat(3)}`,
    viewInBrowser: `https://example.com/2026-11-23/${number}`,
    preferences: `https://example.com/p/${number}`,
  }
  const { unsubscribe: https } = fields
  const mailto = `mailto:leave@example.com?subject=${number}`
  return { fields, messageId: `<2026-11-23.${number}@example.com>`, unsubscribe: { https, mailto } }
}

const key = (selector: string, pem: unknown): DkimKey =>
  parseDkimKey({ domain: 'example.com', selector, pem: String(pem), file: 'bench' })
const rsa = generateKeyPairSync('rsa', { modulusLength: 2048 }).privateKey
const ed = generateKeyPairSync('ed25519').privateKey
const rsaKey = key('r', rsa.export({ type: 'pkcs8', format: 'pem' }))
const edKey = key('e', ed.export({ type: 'pkcs8', format: 'pem' }))

const copies = Array.from({ length: READERS }, (_, number) => copyOf(number))
const example = Buffer.concat(fill(compiled, copyOf(1)))
const size = example.length
const buffer = Buffer.alloc(2 * size)

/** In µs of CPU a message, over all threads: the clock of a shared machine tells more of its neighbours. */
const cases: readonly [string, () => Promise<number>][] = [
  ['copy as many bytes', () => each(() => example.copy(buffer))],
  ['fill, in pieces to write', () => each((copy) => fill(compiled, copy))],
  ['fill, into one buffer', () => each((copy) => into(buffer, fill(compiled, copy)))],
  ['SHA-256 of the bytes alone', () => each(() => createHash('sha256').update(example).digest(), 4_000)],
  ['fill and sign with Ed25519', () => inFlight((copy) => fillSigned(compiled, copy, [edKey]))],
  ['RSA-2048 alone, one thread', () => each(() => sign('sha256', Buffer.alloc(900), rsa), 1_000)],
  ['fill and sign with RSA-2048', () => inFlight((copy) => fillSigned(compiled, copy, [rsaKey]))],
]

console.log(
  `${READERS} readers, a message of ${size} bytes, medians of ${ROUNDS} interleaved rounds, µs of CPU a message:`,
)
const times = cases.map((): number[] => [])
for (let round = 0; round < ROUNDS; round++) {
  for (const [at, [, run]] of cases.entries()) times[at]?.push(await run())
}
for (const [at, [name]] of cases.entries()) {
  const sorted = times[at]?.toSorted((a, b) => a - b) ?? []
  console.log(`  ${name.padEnd(36)}${(sorted[ROUNDS >> 1] ?? 0).toFixed(1).padStart(8)}`)
}

function into(target: Buffer, pieces: readonly Buffer[]): number {
  let at = 0
  for (const piece of pieces) at += piece.copy(target, at)
  return at
}

type CopyOf = ReturnType<typeof copyOf>

async function each(work: (copy: CopyOf) => unknown, count = READERS): Promise<number> {
  const start = process.cpuUsage()
  for (const copy of copies.slice(0, count)) work(copy)
  return spent(start) / count
}

async function inFlight(work: (copy: CopyOf) => Promise<unknown>, count = 3_000, lanes = 16): Promise<number> {
  const queue = copies.slice(0, count).values()
  const start = process.cpuUsage()
  await Promise.all(
    Array.from({ length: lanes }, async () => {
      for (const copy of queue) await work(copy)
    }),
  )
  return spent(start) / count
}

function spent(since: NodeJS.CpuUsage): number {
  const { user, system } = process.cpuUsage(since)
  return user + system
}
