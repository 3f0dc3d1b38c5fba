// What does it cost to look through a large folder, and to read articles whole?
//
//   node test/bench/read.ts [n…]      folders of n files, 1000, 10000 and 50000 by default
//
// One run, its repeats interleaved, since absolute figures drift from hour to hour: quote the ratios.
import { spawnSync } from 'node:child_process'
import {
  closeSync,
  mkdirSync,
  mkdtempSync,
  openSync,
  readdirSync,
  readFileSync,
  readSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import matter from 'gray-matter'
import { readArticle } from '../../src/read/article.ts'
import { scanFolder } from '../../src/read/folder.ts'

const OPTIONS = { timeZone: 'Europe/Stockholm', readAt: new Date('2026-11-22T12:00:00Z') }
const WAYS = { floor, plainGrayMatter, scanAndReadTwelve }
const FULL = 400

const [mode, folder = ''] = process.argv.slice(2)
if (mode === '--memory') {
  await WAYS[folder as keyof typeof WAYS](process.argv[4] ?? '')
  console.log(Math.round(process.resourceUsage().maxRSS / 1024))
} else await main(process.argv.slice(2).map(Number))

async function main(sizes: number[]): Promise<void> {
  const rows: Record<string, unknown>[] = []
  for (const n of sizes.length > 0 ? sizes : [1_000, 10_000, 50_000]) {
    const folder = mkdtempSync(join(tmpdir(), 'digestif-bench-'))
    try {
      writeArticles(folder, n)
      rows.push(await compare(folder, n))
      if (n <= 10_000) console.log(await fullRate(folder))
    } finally {
      rmSync(folder, { recursive: true })
    }
  }
  console.table(rows)
}

async function compare(folder: string, n: number): Promise<Record<string, unknown>> {
  const times: Record<keyof typeof WAYS, number[]> = { floor: [], plainGrayMatter: [], scanAndReadTwelve: [] }
  for (let repeat = 0; repeat < (n > 20_000 ? 3 : 5); repeat++) {
    for (const [name, way] of Object.entries(WAYS)) {
      const start = performance.now()
      await way(folder)
      times[name as keyof typeof WAYS].push(performance.now() - start)
    }
  }
  const [floorMs, matterMs, oursMs] = [
    median(times.floor),
    median(times.plainGrayMatter),
    median(times.scanAndReadTwelve),
  ]
  return {
    files: n,
    'first 2 KB, ms': Math.round(floorMs),
    'gray-matter, ms': Math.round(matterMs),
    'ours, ms': Math.round(oursMs),
    'ours / first 2 KB': (oursMs / floorMs).toFixed(2),
    'ours / gray-matter': (oursMs / matterMs).toFixed(2),
    'ours, MB': memoryOf('scanAndReadTwelve', folder),
    'gray-matter, MB': memoryOf('plainGrayMatter', folder),
  }
}

/** What reading the beginnings alone costs: no program that looks at every file can be faster. */
function floor(folder: string): void {
  const buffer = Buffer.allocUnsafe(2_048)
  for (const path of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
    if (!path.endsWith('.md')) continue
    const file = openSync(`${folder}/${path}`, 'r')
    readSync(file, buffer, 0, 2_048, 0)
    closeSync(file)
  }
}

/** What most programs do: every file whole, and its front matter parsed. Options keep gray-matter from caching. */
function plainGrayMatter(folder: string): number {
  let drafts = 0
  for (const path of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
    if (!path.endsWith('.md')) continue
    if (matter(readFileSync(`${folder}/${path}`, 'utf8'), {}).data.draft === true) drafts++
  }
  return drafts
}

async function scanAndReadTwelve(folder: string): Promise<number> {
  const { files } = await scanFolder(folder, OPTIONS)
  const newest = files.toSorted(
    (a, b) => Number(b.published?.at) - Number(a.published?.at) || (a.path < b.path ? -1 : 1),
  )
  let words = 0
  for (const { path } of newest.slice(0, 12)) words += (await readArticle(folder, path, OPTIONS)).article?.words ?? 0
  return words
}

async function fullRate(folder: string): Promise<string> {
  const { files } = await scanFolder(folder, OPTIONS)
  const some = files.slice(0, FULL)
  const rates: number[] = []
  for (let repeat = 0; repeat < 5; repeat++) {
    const start = process.cpuUsage()
    for (const { path } of some) await readArticle(folder, path, OPTIONS)
    const { user, system } = process.cpuUsage(start)
    rates.push(some.length / ((user + system) / 1e6))
  }
  return `read whole: ${Math.round(median(rates))} articles a second of processor time`
}

function memoryOf(way: keyof typeof WAYS, folder: string): number {
  const { stdout } = spawnSync(process.execPath, [import.meta.filename, '--memory', way, folder], { encoding: 'utf8' })
  return Number(stdout)
}

function median(values: number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0
}

/** Articles as generators write them, in folders by year, about 6 KB each, the same in every run. */
function writeArticles(folder: string, n: number): void {
  let seed = 7
  const random = (below: number) => {
    seed = (seed * 1_103_515_245 + 12_345) % 2_147_483_648
    return Math.floor((seed / 2_147_483_648) * below)
  }
  const words = 'press ink letter proof column margin serif reader weekly issue galley forme paper bodkin type'.split(
    ' ',
  )
  const word = () => words[random(words.length)]
  const sentence = () =>
    `The ${word()} of the *${word()}* was set with the ${word()}, and from that day the ${word()} belonged to the ${word()}.`
  const paragraph = () => Array.from({ length: 3 + random(3) }, sentence).join(' ')
  for (let year = 2015; year <= 2026; year++) mkdirSync(join(folder, String(year)))
  for (let i = 0; i < n; i++) {
    const year = 2015 + random(12)
    const day = `${year}-${two(1 + random(10))}-${two(1 + random(28))}`
    const time = `${two(random(24))}:${two(random(60))}:00`
    const title = `Story ${i}: ${sentence().slice(0, 40)}`
    const lines = [`title: "${title}"`, `tags: [press, "no ${i}"]`, 'author: Ann Lee', `description: ${sentence()}`]
    const front = [
      `---\n${lines.join('\n')}\ndate: ${day}\n---\n`,
      `---\n${lines.join('\n')}\ndate: ${day} ${time} +0200\ndraft: false\n---\n`,
      `---\ndate: '${day}T${time}Z'\n${lines.join('\n')}\n---\n`,
      `+++\ntitle = "${title}"\ndate = ${day}T${time}Z\ntags = ["press"]\n[extra]\nteam = "A"\n+++\n`,
      `---\n${lines.join('\n')}\n---\n`,
    ][i % 5]
    let body = ''
    while (body.length < 5_500)
      body += `\n## ${sentence().slice(0, 30)}\n\n${paragraph()}\n\n${paragraph()} See [the galley](https://example.com/${i}).\n`
    writeFileSync(join(folder, String(year), `${i % 5 === 4 ? `${day}-` : ''}story-${i}.md`), front + body)
  }
}

function two(n: number): string {
  return String(n).padStart(2, '0')
}
