// Collections that are killed at random requests, and what is in the folder after the last, which is not.
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

export interface Killed {
  readonly kills: number
  readonly requests: number
  /** Titles. */
  readonly lost: readonly string[]
  readonly twice: readonly string[]
  /** Files that are not whole, and what else was left behind. */
  readonly half: readonly string[]
}

const END = '<!-- the end -->'

/** Feeds of ten entries each; every page is fetched. The process dies while a request is answered. */
export async function killedCollects(kills: number, feeds: number, random: () => number): Promise<Killed> {
  const folder = mkdtempSync(join(tmpdir(), 'digestif-killed-'))
  const titles = Array.from({ length: feeds * 10 }, (_, n) => `Story ${Math.floor(n / 10)}-${n % 10}`)
  let requests = 0
  let killAt = Number.POSITIVE_INFINITY
  let kill = (): void => undefined
  const server = createServer(({ url = '' }, response) => {
    if (++requests === killAt) kill()
    const [, kind, name = ''] = url.split('/')
    const items = titles
      .filter((title) => title.startsWith(`Story ${name}-`))
      .map((title) => `<item><title>${title}</title><link>/page/${title.slice(6)}</link></item>`)
    response.writeHead(kind === 'robots.txt' ? 404 : 200, {
      'content-type': kind === 'feed' ? 'text/xml' : 'text/html',
      etag: `"${name}"`,
    })
    if (kind === 'feed')
      response.end(`<rss version="2.0"><channel><title>Feed ${name}</title>${items.join('')}</channel></rss>`)
    else response.end(`<h1>Story ${name}</h1>${`<p>All that is known of ${name}, at length.</p>`.repeat(200)}${END}`)
  })
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  const sources = Array.from({ length: feeds }, (_, n) => ({ feed: `${origin}/feed/${n}` }))
  const run = async (): Promise<boolean> => {
    const child = spawn(
      process.execPath,
      [fileURLToPath(new URL('collect-process.ts', import.meta.url)), JSON.stringify({ folder, sources })],
      { stdio: ['ignore', 'ignore', 'inherit'] },
    )
    kill = () => void child.kill('SIGKILL')
    const [code, signal] = await once(child, 'exit')
    if (signal === null && code !== 0) throw new Error(`The collection ended with ${code}`)
    return signal === 'SIGKILL'
  }
  try {
    let killed = 0
    for (let each = 0; each < kills; each++) {
      killAt = requests + 1 + Math.floor(random() * ((2 * feeds * 11) / kills + feeds))
      if (await run()) killed++
    }
    killAt = Number.POSITIVE_INFINITY
    await run()
    const before = requests
    await run()
    if (requests - before !== feeds) throw new Error(`The run after the last made ${requests - before} requests`)
    const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile())
    const texts = files
      .filter(({ name }) => name.endsWith('.html'))
      .map(({ parentPath, name }) => ({ name, text: readFileSync(join(parentPath, name), 'utf8') }))
    const counts = Map.groupBy(texts, ({ text }) => /^title: "(.*)"$/m.exec(text)?.[1])
    const others = files.filter(({ name }) => !name.endsWith('.html') && name !== 'collected.json')
    return {
      kills: killed,
      requests,
      lost: titles.filter((title) => !counts.has(title)),
      twice: titles.filter((title) => (counts.get(title)?.length ?? 0) > 1),
      half: [...texts.filter(({ text }) => !text.trimEnd().endsWith(END)), ...others].map(({ name }) => name),
    }
  } finally {
    server.closeAllConnections()
    server.close()
    rmSync(folder, { recursive: true })
  }
}
