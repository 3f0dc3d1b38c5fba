// How fast does an issue go out, next to what the receiver can take at most? Run: npm run bench:send
import { type ChildProcess, execFileSync, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { connect, createServer, type Socket } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { parseArgs } from 'node:util'
import { ledgerWith } from './newsletter.ts'

const { values: flags } = parseArgs({
  options: {
    readers: { type: 'string', default: '20000' },
    rounds: { type: 'string', default: '3' },
    connections: { type: 'string', default: '10,50' },
    only: { type: 'string', default: 'limit,none,ed25519,rsa,nodemailer,latency,memory' },
    /** Lists of which lengths are compared: a million takes ten minutes. */
    memory: { type: 'string', default: '1000,10000,100000' },
    /** Where smtp-sink and smtp-source are, if not on the PATH. */
    tools: { type: 'string', default: '' },
  },
})
const readers = Number(flags.readers)
const only = new Set(flags.only.split(','))
const tool = (name: string) => (flags.tools ? join(flags.tools, name) : name)
const LATENCY_MS = 20
const MESSAGE_BYTES = 50_000

interface Measured {
  readonly perSecond: number
  /** After each tenth of the readers. */
  readonly rssMb: readonly number[]
}

const median = (numbers: readonly number[]): number =>
  numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? Number.NaN

function sink(port: number): ChildProcess {
  const child = spawn(tool('smtp-sink'), ['-u', 'root', `127.0.0.1:${port}`, '1000'], { stdio: 'inherit' })
  child.once('error', () => {
    console.error('smtp-sink is missing: apt-get install postfix, or give --tools FOLDER.')
    process.exit(1)
  })
  return child
}

/** Limit: the same bytes to the same reader, out of a loop in C. */
function source(port: number, connections: number): Measured {
  const begun = performance.now()
  const many = ['-s', String(connections), '-m', String(readers), '-l', String(MESSAGE_BYTES)]
  execFileSync(tool('smtp-source'), [...many, '-f', 'a@example.com', '-t', 'b@example.org', `127.0.0.1:${port}`])
  return { perSecond: (readers * 1000) / (performance.now() - begun), rssMb: [] }
}

/** In a process of its own, which finds its readers on record. This one doesn't block meanwhile: it may be the wire. */
async function ours(what: string, port: number, connections: number, count = readers): Promise<Measured> {
  const folder = mkdtempSync(join(tmpdir(), 'digestif-bench-'))
  try {
    const file = join(folder, 'ledger.db')
    await (await ledgerWith(file, count))[Symbol.asyncDispose]()
    const job = JSON.stringify({ what, port, connections, readers: count, file })
    const child = spawn(process.execPath, ['test/bench/send-one.ts', job], {
      stdio: ['ignore', 'pipe', 'inherit'],
      // As the program does: without it, what strips the types takes 30 MB.
      env: { ...process.env, NODE_COMPILE_CACHE: join(tmpdir(), 'digestif-bench-cache') },
    })
    let out = ''
    child.stdout.on('data', (chunk) => {
      out += chunk
    })
    const [status] = await once(child, 'close')
    if (status !== 0) throw new Error(`${what} ended with ${status}`)
    return JSON.parse(out)
  } finally {
    rmSync(folder, { recursive: true })
  }
}

/** A wire of a given length: what comes in at one end leaves the other so much later. */
function wire(from: number, to: number, roundTripMs: number): Promise<() => void> {
  const late = (a: Socket, b: Socket) => {
    a.on('data', (chunk) => globalThis.setTimeout(() => b.write(chunk), roundTripMs / 2))
    a.on('close', () => globalThis.setTimeout(() => b.destroy(), roundTripMs / 2))
    a.on('error', () => {})
  }
  const server = createServer({ noDelay: true }, (near) => {
    const far = connect({ port: to, host: '127.0.0.1', noDelay: true })
    late(near, far)
    late(far, near)
  })
  return new Promise((resolve) => server.listen(from, '127.0.0.1', () => resolve(() => server.close())))
}

const port = 2_600 + (process.pid % 300)
const server = sink(port)
await setTimeout(500)
try {
  await ours('none', port, 1, 10) // Fills the cache of compiled modules.
  for (const connections of flags.connections.split(',').filter(Boolean).map(Number)) {
    const contenders = ['limit', 'none', 'ed25519', 'rsa', 'nodemailer'].filter((name) => only.has(name))
    const results = new Map(contenders.map((name) => [name, [] as Measured[]]))
    for (let round = 0; round < Number(flags.rounds); round++)
      for (const name of contenders)
        results.get(name)?.push(name === 'limit' ? source(port, connections) : await ours(name, port, connections))
    const rate = (name: string) => median(results.get(name)?.map(({ perSecond }) => perSecond) ?? [])
    console.log(`${readers} readers, ${connections} connections, medians of ${flags.rounds} interleaved runs`)
    for (const [name, measured] of results) {
      const share = (rate(name) / rate('limit')).toFixed(2)
      const factor = only.has('nodemailer') ? `${(rate(name) / rate('nodemailer')).toFixed(1)} × nodemailer` : ''
      const rssMb = Math.max(0, ...measured.flatMap((one) => one.rssMb))
      console.log(
        `  ${name.padEnd(10)} ${rate(name).toFixed(0).padStart(6)} /s  ${share} of the limit  ${factor.padStart(17)}  ${rssMb.toFixed(0).padStart(4)} MB`,
      )
    }
  }
  if (only.has('latency')) {
    const connections = 20
    const stop = await wire(port + 400, port, LATENCY_MS)
    const { perSecond } = await ours('none', port + 400, connections, Math.min(readers, 8_000))
    const roundTripMs = await roundTripOver(port + 400)
    const share = ((perSecond * roundTripMs) / (connections * 1000)).toFixed(2)
    console.log(
      `${roundTripMs.toFixed(1)} ms away, ${connections} connections: ${perSecond.toFixed(0)} /s, ${share} of one message a round trip`,
    )
    stop()
  }
  if (only.has('memory'))
    for (const count of flags.memory.split(',').map(Number)) {
      const { perSecond, rssMb } = await ours('ed25519', port, 10, count)
      const overTime = rssMb.map((mb) => mb.toFixed(0)).join(' ')
      console.log(`${count} readers, ${perSecond.toFixed(0)} /s, MB after each tenth of them: ${overTime}`)
    }
} finally {
  server.kill()
}

/** Timers come late, so the wire is a little longer than it was asked to be; a message alone on it tells how long. */
async function roundTripOver(through: number): Promise<number> {
  const socket = connect({ port: through, host: '127.0.0.1', noDelay: true })
  await once(socket, 'data')
  const ask = async (what: string) => {
    socket.write(what)
    await once(socket, 'data')
  }
  const message = `${'a line of a message\r\n'.repeat(MESSAGE_BYTES / 21)}.\r\n`
  const took: number[] = []
  for (let nth = 0; nth < 51; nth++) {
    for (const command of ['MAIL FROM:<a@example.com>', 'RCPT TO:<b@example.org>', 'DATA']) await ask(`${command}\r\n`)
    const begun = performance.now()
    await ask(message)
    took.push(performance.now() - begun)
  }
  socket.destroy()
  return median(took)
}
