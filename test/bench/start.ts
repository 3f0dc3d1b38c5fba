// How long does the built package take to start, and how much memory does a build take, over Node and mjml alone?
import { execFileSync, spawnSync } from 'node:child_process'
import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const ROUNDS = 9
/** What each run may cost at most, in times another. */
const LIMITS = {
  '--help': { most: 2, times: 'node -e 0' },
  articles: { most: 0.6, times: 'import mjml' },
  build: { most: 2, times: 'import mjml' },
} as const
const BUILD_MB_MAX = 220

execFileSync('npm', ['run', 'build', '--silent'], { stdio: 'ignore' })
const out = mkdtempSync(join(tmpdir(), 'digestif-bench-'))
// Node reports how much memory it took at most as it ends.
const peak = join(out, 'peak.mjs')
writeFileSync(peak, 'process.on("exit", () => console.error("peak " + process.resourceUsage().maxRSS))')
// Elsewhere, as it is installed: without the packages of the checkout.
for (const name of ['dist', 'templates', 'package.json']) cpSync(name, join(out, 'digestif', name), { recursive: true })
const program = join(out, 'digestif/dist/bin/digestif.js')
const runs: Readonly<Record<string, readonly string[]>> = {
  'node -e 0': ['-e', '0'],
  'import mjml': ['-e', 'import("mjml")'],
  '--help': [program, '--help'],
  articles: [program, 'articles', '-q'],
  build: ['--import', peak, program, 'build', '-q', '-o', out],
}

const times = new Map(Object.keys(runs).map((name) => [name, [] as number[]]))
let peakKb = 0
for (let round = 0; round <= ROUNDS; round++) {
  for (const [name, args] of Object.entries(runs)) {
    const start = performance.now()
    const { status, stderr } = spawnSync('node', args, { encoding: 'utf8' })
    // The first round fills the caches.
    if (round > 0) times.get(name)?.push(performance.now() - start)
    if (status !== 0) throw new Error(`${name}: ${stderr}`)
    peakKb = Math.max(peakKb, Number(/^peak (\d+)$/m.exec(stderr)?.[1] ?? 0))
  }
}
rmSync(out, { recursive: true })

const median = (name: string): number => times.get(name)?.toSorted((a, b) => a - b)[ROUNDS >> 1] ?? Number.NaN
console.log(`median of ${ROUNDS} interleaved runs of the built package`)
for (const name of Object.keys(runs)) console.log(`${name.padEnd(12)} ${median(name).toFixed(0).padStart(6)} ms`)
for (const [name, { most, times: other }] of Object.entries(LIMITS)) {
  const ratio = median(name) / median(other)
  console.log(`${name.padEnd(12)} ${ratio.toFixed(2).padStart(6)} × ${other}, at most ${most}`)
  if (ratio > most) process.exitCode = 1
}
console.log(`build        ${(peakKb / 1024).toFixed(0).padStart(6)} MB at most, of ${BUILD_MB_MAX}`)
if (peakKb / 1024 > BUILD_MB_MAX) process.exitCode = 1
