// How does a test run the program as a person does, in a folder of its own?
import { spawn, spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { text } from 'node:stream/consumers'
import { afterAll, inject, onTestFinished } from 'vitest'

const MAIN = inject('program')

export interface Run {
  readonly exit: number | null
  readonly stdout: string
  readonly stderr: string
}

/** An empty folder, filled with the given files; gone after the test. */
export function folderWith(files: Readonly<Record<string, string | Uint8Array>> = {}): string {
  const folder = mkdtempSync(join(tmpdir(), 'digestif-test-'))
  onTestFinished(() => rm(folder, { recursive: true, force: true }))
  fill(folder, files)
  return folder
}

/** Writes files into a folder, with the folders around them. */
export function fill(folder: string, files: Readonly<Record<string, string | Uint8Array>>): void {
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true })
    writeFileSync(join(folder, name), content)
  }
}

/** What many tests of a file begin with is made once; each call gives a copy of that folder, gone after the test. */
export function copiesOf(make: (folder: string) => Promise<void> | void): () => Promise<string> {
  let made: Promise<string> | undefined
  afterAll(async () => made && rm(await made, { recursive: true, force: true }))
  const once = async (): Promise<string> => {
    const folder = mkdtempSync(join(tmpdir(), 'digestif-test-'))
    await make(folder)
    return folder
  }
  return async () => {
    made ??= once()
    const folder = folderWith()
    cpSync(await made, folder, { recursive: true, preserveTimestamps: true })
    return folder
  }
}

/** Runs `digestif` in a folder. */
export function digestif(folder: string, args: readonly string[], input = ''): Run {
  const { status, stdout, stderr } = spawnSync(process.execPath, [MAIN, ...args], {
    cwd: folder,
    input,
    encoding: 'utf8',
    maxBuffer: 1e8,
    env: { ...process.env, NO_COLOR: '1', TZ: 'UTC' },
  })
  return { exit: status, stdout, stderr }
}

/** The same, while this process goes on: for a test whose own server the program asks. */
export async function digestifBeside(folder: string, args: readonly string[]): Promise<Run> {
  const child = spawn(process.execPath, [MAIN, ...args], {
    cwd: folder,
    env: { ...process.env, NO_COLOR: '1', TZ: 'UTC' },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const [stdout, stderr, exit] = await Promise.all([
    text(child.stdout),
    text(child.stderr),
    new Promise<number | null>((done) => child.once('close', done)),
  ])
  return { exit, stdout, stderr }
}

const TOPICS = [
  'The harbour opened its new lock on Tuesday after four years of work. Ships of up to ninety metres can pass it.',
  'A baker from the old quarter has won the rye prize for the third time. Her loaves rest for two days before the oven.',
  'Forty thousand books moved across the river on handcarts last weekend. The library stands on the eastern bank now.',
  'Bees have come back to the roof of the railway station. The keeper counts eleven hives and sells the honey at platform two.',
]
const WAYS = [
  'Divers laid the last stones by hand, one at a time.',
  'She learned the trade from an aunt in the mountains.',
  'Schoolchildren passed the lightest ones from hand to hand.',
  'Swarms are caught in spring with a sheet and a box.',
]
const COSTS = [
  'The council paid eleven million crowns, a third more than planned.',
  'Flour rose by half within a year, and so did the price of a slice.',
  'Volunteers did it for soup and a concert in the reading room.',
  'Every hive stands for two hundred euros of wood, wax and patience.',
]

/** An article with a date, a title, and one of four stories; those of the same number tell the same. */
export function article(title: string, date: string, more = '', topic = title.length % TOPICS.length): string {
  return `---\ntitle: ${title}\ndate: ${date}\n${more}---\n\n${TOPICS[topic]}\n\n## Volunteers of three villages\n\n${WAYS[topic]}\n\n## Paid by a lottery\n\n${COSTS[topic]}\n`
}

/** A hash over the names of all that a folder holds, and over every byte of its files. */
export function bytesOf(folder: string): string {
  const hash = createHash('sha256')
  for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' }).toSorted()) {
    const path = join(folder, name)
    hash.update(name)
    if (statSync(path).isFile()) hash.update(readFileSync(path))
  }
  return hash.digest('hex')
}
