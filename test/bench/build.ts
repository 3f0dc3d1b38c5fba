// What does a digest of the samples cost, from process start to the finished files, over Node and mjml alone?
import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const ROUNDS = 9
const out = mkdtempSync(join(tmpdir(), 'digestif-bench-'))
const runs: Readonly<Record<string, readonly string[]>> = {
  'node -e 0': ['-e', '0'],
  'node, import mjml': ['-e', 'import("mjml")'],
  'digestif --help': ['src/cli/main.ts', '--help'],
  'digestif articles': ['src/cli/main.ts', 'articles', '-q'],
  'digestif build': ['src/cli/main.ts', 'build', '-q', '-o', out],
}

const times = new Map(Object.keys(runs).map((name) => [name, [] as number[]]))
for (let round = 0; round < ROUNDS; round++) {
  for (const [name, args] of Object.entries(runs)) {
    const start = performance.now()
    execFileSync('node', args, { stdio: 'ignore' })
    times.get(name)?.push(performance.now() - start)
  }
}
rmSync(out, { recursive: true })

const median = (name: string): number =>
  times.get(name)?.toSorted((a, b) => a - b)[Math.floor(ROUNDS / 2)] ?? Number.NaN
const floor = median('node, import mjml')
console.log(`median of ${ROUNDS} interleaved runs`)
for (const name of Object.keys(runs)) {
  console.log(
    `${name.padEnd(20)} ${median(name).toFixed(0).padStart(6)} ms   ${(median(name) / floor).toFixed(2)} × node with mjml`,
  )
}
