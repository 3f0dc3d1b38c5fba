// What does it cost to collect from many feeds, at first and when nothing is new, beside a plain loop with the same parser?
//
//   npm run bench:collect [feeds]     500 by default, of 30 entries each, every feed on a host of its own
//
// One run, its repeats interleaved, since absolute figures drift from hour to hour: quote the ratios.
import { fork, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseFeed } from 'feedsmith'
import { collect } from '../../src/collect/collect.ts'

const ENTRIES = 30
const AT_ONCE = 12
const [mode = '500', folder = '', port = '', count = ''] = process.argv.slice(2)

if (mode === 'serve') serve()
else if (mode === 'collect') await measured(() => withCollect(folder, addresses(Number(port), Number(count))))
else if (mode === 'loop') await measured(() => withLoop(folder, addresses(Number(port), Number(count))))
else await main(Number(mode))

async function main(feeds: number): Promise<void> {
  const server = fork(import.meta.filename, ['serve'])
  const [at] = (await once(server, 'message')) as [number]
  const tallies = async (): Promise<{ full: number; unmodified: number }> => {
    server.send('tally')
    return ((await once(server, 'message')) as [{ full: number; unmodified: number }])[0]
  }
  const rows: Record<string, unknown>[] = []
  try {
    for (let round = 0; round < 3; round++) {
      const own = mkdtempSync(join(tmpdir(), 'digestif-collect-'))
      for (const [name, way, into] of [
        ['plain loop', 'loop', 'loop'],
        ['collect, first', 'collect', 'collect'],
        ['collect, again', 'collect', 'collect'],
      ] as const) {
        const args = [import.meta.filename, way, join(own, into), String(at), String(feeds)]
        const { stdout, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8' })
        if (stdout === '') throw new Error(stderr)
        const { full, unmodified } = await tallies()
        rows.push({ round, name, ...JSON.parse(stdout), full, unmodified })
      }
      rmSync(own, { recursive: true })
    }
  } finally {
    server.kill()
  }
  console.table(rows)
}

/** One host for each feed: all of 127.0.0.0/8 is this machine. */
function addresses(at: number, feeds: number): string[] {
  return Array.from({ length: feeds }, (_, n) => `http://127.1.${n >> 8}.${n & 255}:${at}/feed/${n}`)
}

async function measured(work: () => Promise<number>): Promise<void> {
  const start = performance.now()
  const files = await work()
  const seconds = Number(((performance.now() - start) / 1000).toFixed(2))
  console.log(JSON.stringify({ files, seconds, megabytes: Math.round(process.resourceUsage().maxRSS / 1024) }))
}

async function withCollect(into: string, feeds: readonly string[]): Promise<number> {
  const sources = feeds.map((feed) => ({ feed, limit: ENTRIES }))
  await collect(sources, {
    articles: join(into, 'articles'),
    memory: join(into, 'memory.json'),
    userAgent: 'Digestif/bench',
    pauseMs: 0,
    timeoutMs: 30_000,
    bytesMax: 10e6,
    allowsPrivate: true,
    environment: {},
    now: () => new Date(),
  })
  return countIn(join(into, 'articles'))
}

/** What anybody would write: fetch, parse, write; nothing is remembered, checked or cleaned. */
async function withLoop(into: string, feeds: readonly string[]): Promise<number> {
  mkdirSync(join(into, 'articles'), { recursive: true })
  const queue = [...feeds.entries()]
  const work = async () => {
    for (let next = queue.shift(); next; next = queue.shift()) {
      const parsed = parseFeed(await (await fetch(next[1])).text())
      if (parsed.format !== 'rss') continue
      for (const [n, { content }] of (parsed.feed.items ?? []).entries())
        writeFileSync(join(into, 'articles', `${next[0]}-${n}.html`), content?.encoded ?? '')
    }
  }
  await Promise.all(Array.from({ length: AT_ONCE }, work))
  return countIn(join(into, 'articles'))
}

function countIn(place: string): number {
  return readdirSync(place, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.html')).length
}

function serve(): void {
  let tally = { full: 0, unmodified: 0 }
  const text = 'The council met on Tuesday and agreed to mend the old bridge before the winter, it said.'
  const content = Array.from({ length: 25 }, () => `<p>${text}</p>`).join('')
  const server = createServer(({ url = '', headers }, response) => {
    if (headers['if-none-match'] !== undefined) {
      tally.unmodified++
      response.writeHead(304).end()
      return
    }
    tally.full++
    const items = Array.from(
      { length: ENTRIES },
      (_, n) =>
        `<item><title>Story ${n} of ${url}</title><link>${url}/${n}</link><pubDate>Mon, 02 Nov 2026 10:${10 + n}:00 GMT</pubDate><content:encoded><![CDATA[${content}]]></content:encoded></item>`,
    )
    response.writeHead(200, { 'content-type': 'application/rss+xml', etag: '"1"' })
    response.end(
      `<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel><title>${url}</title>${items.join('')}</channel></rss>`,
    )
  })
  process.on('message', () => {
    process.send?.(tally)
    tally = { full: 0, unmodified: 0 }
  })
  server.listen(0, '0.0.0.0', () => process.send?.((server.address() as AddressInfo).port))
}
