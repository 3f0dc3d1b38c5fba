// How long does it take from saving an article to seeing it in the preview, and which step takes how long?
//
//   npm run bench:preview [articles] [saves]
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openPreview } from '../../src/web/preview.ts'
import type { View } from '../../src/web/view.ts'
import { openBrowser } from '../support/mail-browser.ts'

const [articles = 500, saves = 50] = process.argv.slice(2).map(Number)
const WARM_UP = 5
const DAY_MS = 86_400_000
const FIRST = Date.parse('2020-01-01T00:00:00Z')

const folder = mkdtempSync(join(tmpdir(), 'digestif-bench-preview-'))
mkdirSync(join(folder, 'articles'))
writeFileSync(join(folder, 'digestif.config.json'), '{"timeZone":"UTC","permalink":"https://example.com/:slug"}')
for (let number = 0; number < articles; number++) save(number)

/** Milliseconds since the epoch, with fractions; the browser on the same machine uses the same clock. */
const now = () => performance.timeOrigin + performance.now()
let asked = 0
const preview = await openPreview({
  folder,
  port: 0,
  environment: {},
  log: { notice() {}, progress() {} },
  // Making an issue starts with reading the clock.
  clock: {
    now() {
      asked ||= now()
      return new Date()
    },
  },
})
const browser = await openBrowser()
const page = await browser.newPage({ viewport: { width: 1600, height: 1000 } })
await page.goto(preview.url)
await page.evaluate(`window.seen = (marker) => new Promise((resolve) => {
  const look = () => [...document.querySelectorAll('iframe')].some((frame) => !frame.classList.contains('waiting') && frame.contentDocument?.body?.textContent.includes(marker))
  const wait = () => look() ? resolve(performance.timeOrigin + performance.now()) : requestAnimationFrame(wait)
  wait()
})
new EventSource('/api/events').addEventListener('view', ({ data }) => {
  const view = JSON.parse(data)
  window.latest = { hash: view.issue?.hash, at: performance.timeOrigin + performance.now(), view }
  if (view.issue?.hash !== window.first?.hash) window.first = window.latest
})`)
await page.evaluate(`window.seen('Save 0.')`)

const rows: Record<string, number>[] = []
for (let round = 1; round <= saves + WARM_UP; round++) {
  const seen = page.evaluate<number>(`window.seen('Save ${round}.')`)
  await page.evaluate('new Promise(requestAnimationFrame)')
  asked = 0
  const from = now()
  save(articles - 1 - (round % 5), round)
  const shownAt = await seen
  const noticed = asked - from
  const { at, view } = await page.evaluate<{ at: number; view: View }>('window.first')
  const made = Object.values(view.tookMs).reduce((sum, ms) => sum + ms, 0)
  const pushed = at - from - noticed - made
  if (round > WARM_UP)
    rows.push({ noticed, ...view.tookMs, pushed, shown: shownAt - at, 'save to seen': shownAt - from })
  // Waits for the checks, so that they do not slow down the next round.
  await page.evaluate(`new Promise((resolve) => {
    const wait = () => window.latest?.view.issue?.findings ? resolve() : setTimeout(wait, 20)
    wait()
  })`)
}
await browser.close()
await preview.close()
rmSync(folder, { recursive: true })

console.log(`${articles} articles, ${saves} saves of one in the issue; milliseconds`)
console.log(`${''.padEnd(14)} ${['median', 'p90', 'most'].map((name) => name.padStart(7)).join(' ')}`)
for (const step of Object.keys(rows[0] ?? {})) {
  const sorted = rows.map((row) => row[step] ?? 0).toSorted((a, b) => a - b)
  const at = (share: number) => (sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? 0).toFixed(1)
  console.log(`${step.padEnd(14)} ${[0.5, 0.9, 1].map((share) => at(share).padStart(7)).join(' ')}`)
}

/** Writes an article of about seven hundred words; higher numbers are newer, and the text counts the saves. */
function save(number: number, round = 0): void {
  const random = randomFrom(number)
  const word = () => `word${Math.floor(Math.exp(random() * Math.log(20_000)))}`
  const sentence = () => `${Array.from({ length: 12 }, word).join(' ').replace(/^w/, 'W')}.`
  const paragraph = () => Array.from({ length: 6 }, sentence).join(' ')
  const section = () => `## ${word()} ${word()} ${word()}\n\n${paragraph()}\n\n${paragraph()}\n`
  const date = new Date(FIRST + (number * DAY_MS) / 4).toISOString().slice(0, 19)
  const title = `Story ${number} of ${word()} and ${word()}`
  const text = `The harbour saw this on a Tuesday, for ships count what they carry. Save ${round}. ${paragraph()}`
  const front = `---\ntitle: ${title}\ndate: ${date}Z\ndescription: Save ${round}. A line on ${word()}.\n---\n`
  writeFileSync(
    join(folder, 'articles', `story-${String(number).padStart(5, '0')}.md`),
    `${front}\n${text}\n\n${Array.from({ length: 4 }, section).join('\n')}`,
  )
}

function randomFrom(seed: number): () => number {
  let state = seed + 1
  return () => {
    state = Math.imul(state ^ (state >>> 15), 0x2c1b3c6d) + 0x9e3779b9
    state ^= state >>> 12
    return (state >>> 0) / 2 ** 32
  }
}
