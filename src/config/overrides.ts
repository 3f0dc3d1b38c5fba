// What has the editor decided about the next issue, and how is it saved?
import { randomUUID } from 'node:crypto'
import { readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { z } from 'zod'
import { didYouMean } from '../model/nearest.ts'
import { isEmpty, noOverrides, type Overrides, type StoryWords } from '../model/overrides.ts'
import { DigestError, type Notice } from '../model/problem.ts'
import { lineOf, lineOfFault, requirement } from './fault.ts'
import { assertFile } from './file.ts'
import type { Settings } from './schema.ts'

const paths = z.array(z.string().min(1)).max(10_000).default([])
const text = z.string().exactOptional()
const story = z.looseObject({
  title: text,
  blurb: text,
  sentences: z.array(z.int().min(0)).max(1_000).exactOptional(),
  keyPoints: z.array(z.string()).max(100).exactOptional(),
  image: z.union([z.boolean(), z.string().min(1)]).exactOptional(),
  section: text,
  related: z.array(z.string().min(1)).max(1_000).exactOptional(),
})
const schema = z.looseObject({
  issue: z.int().positive(),
  lead: z.string().min(1).exactOptional(),
  pinned: paths,
  excluded: paths,
  order: paths,
  subject: text,
  preheader: text,
  note: text,
  closing: text,
  stories: z.record(z.string(), story).exactOptional(),
})

/**
 * What was decided last, for whichever issue; undefined where nothing was.
 * Throws a DigestError `bad-overrides`: an issue made without a file that can't be read would go against the editor's decisions.
 */
export async function readOverrides({ overrides: file }: Pick<Settings, 'overrides'>): Promise<Overrides | undefined> {
  let text: string
  await assertFile(file)
  try {
    text = await readFile(file, 'utf8')
  } catch (cause) {
    if (Object(cause).code === 'ENOENT') return undefined
    throw unreadable(file, messageOf(cause), cause)
  }
  const { stories, ...parsed } = parse(text, file)
  return {
    ...apart<Overrides>(parsed, schema.shape),
    ...(stories && {
      stories: Object.fromEntries(
        Object.entries(stories).map(([path, words]) => [path, apart<StoryWords>(words, story.shape)]),
      ),
    }),
  }
}

/** The keys that the program knows, and the others by themselves, so that they are kept. */
function apart<Known>(value: Readonly<Record<string, unknown>>, shape: object): Known {
  const [known, others] = [true, false].map((isKnown) =>
    Object.fromEntries(Object.entries(value).filter(([key]) => Object.hasOwn(shape, key) === isKnown)),
  )
  return { ...known, ...(Object.keys(others ?? {}).length > 0 && { others }) } as Known
}

/** What the file says that nobody follows: its keys with the nearest names. */
export function unknownDecisions({ others, stories = {} }: Overrides, file: string): Notice[] {
  const notice = (key: string, place: string, shape: object): Notice => {
    const what = `The editor's file says "${place}${key}", which is not a decision about an issue, so it has no effect.`
    const near = didYouMean(key, Object.keys(shape)).trim()
    const fix = near || `Remove it. The keys here are: ${Object.keys(shape).join(', ')}.`
    return { code: 'override-unknown', what, where: { file }, fix }
  }
  return [
    ...Object.keys(others ?? {}).map((key) => notice(key, '', schema.shape)),
    ...Object.entries(stories).flatMap(([path, words]) =>
      Object.keys(words.others ?? {}).map((key) => notice(key, `${path}: `, story.shape)),
    ),
  ]
}

/** A notice where the file is for an issue after the next one: what is for an earlier issue has had its effect. */
export function decisionsForLater(saved: Overrides | undefined, next: number, file: string): Notice[] {
  if (!saved || saved.issue <= next) return []
  const what = `The editor's file is for issue ${saved.issue}, and the next one is issue ${next}, so it has no effect.`
  return [{ code: 'override-unused', what, where: { file }, fix: `Write "issue": ${next} in it, or wait until then.` }]
}

/**
 * A notice where the editor decided something about an issue, or changed the note or an announcement, after it was saved
 * in this folder, so that it goes out without that.
 */
export async function decidedSince(
  settings: Pick<Settings, 'overrides' | 'note' | 'blocks'>,
  { id, number }: { readonly id: string; readonly number: number },
  folder: string,
): Promise<Notice | undefined> {
  const { overrides, note, blocks } = settings
  const built = await savedAt(join(folder, 'issue.json'))
  const isOurs = (await readOverrides(settings))?.issue === number
  const announced = (await readdir(blocks).catch(() => [])).map((name) => join(blocks, name))
  // The folder itself is later where an announcement has been removed.
  const files = [...(isOurs ? [overrides] : []), note, ...announced, blocks]
  const times = await Promise.all(files.map(savedAt))
  const file = files.find((_, at) => (times[at] ?? Number.NaN) > built)
  if (file === undefined) return undefined
  const what = `The issue ${id} was built before the editor last changed this file, and goes out without that.`
  return { code: 'decided-since', what, where: { file }, fix: 'Build it again to follow it.' }
}

/** NaN where there is no such file. */
async function savedAt(file: string): Promise<number> {
  return stat(file).then(
    ({ mtimeMs }) => mtimeMs,
    () => Number.NaN,
  )
}

/**
 * Writes them over what was decided before, whole or not at all; decisions that leave everything as it is leave no file.
 * What they replace is kept beside them, in a file whose name ends in `~`.
 * `makeFolder` makes the newsletter's own folder where there is none. Throws a DigestError `cannot-write`.
 */
export async function saveOverrides(
  { overrides: file }: Pick<Settings, 'overrides'>,
  overrides: Overrides,
  makeFolder: (folder: string) => void,
): Promise<void> {
  try {
    const before = await readFile(file, 'utf8').catch(() => undefined)
    if (isEmpty(overrides) && before === undefined) return
    makeFolder(dirname(file))
    await replace(`${file}~`, before ?? textOf(noOverrides(overrides.issue)))
    if (isEmpty(overrides)) await rm(file, { force: true })
    else await replace(file, textOf(overrides))
  } catch (cause) {
    const what = `The decisions for the next issue cannot be saved: ${messageOf(cause)}.`
    const fix = 'Make the folder writable, free space, or name another file with the setting "overrides".'
    throw new DigestError({ code: 'cannot-write', what, where: { file }, fix }, { cause })
  }
}

/** Whole or not at all. */
async function replace(file: string, text: string): Promise<void> {
  const fresh = `${file}.${randomUUID()}`
  try {
    await writeFile(fresh, text, { flush: true })
    await rename(fresh, file)
  } finally {
    await rm(fresh, { force: true })
  }
}

function textOf(overrides: Overrides): string {
  return `${JSON.stringify(written(overrides), null, 2)}\n`
}

/** The file of the decisions, opened nowhere until it is asked; `readReplaced` is what the last save replaced. */
export function overridesFile(settings: Pick<Settings, 'overrides'>, makeFolder: (folder: string) => void) {
  return {
    read: () => readOverrides(settings),
    readReplaced: () => readOverrides({ overrides: `${settings.overrides}~` }),
    save: (overrides: Overrides) => saveOverrides(settings, overrides, makeFolder),
  }
}

/** The decisions in the order of the manual, with what the file said beyond them. */
function written({ others, stories, ...rest }: Overrides): Record<string, unknown> {
  const known = Object.keys(schema.shape).map((key) => [key, rest[key as keyof typeof rest]])
  const words = Object.entries(stories ?? {}).map(([path, { others, ...own }]) => [path, { ...own, ...others }])
  return { ...Object.fromEntries(known), ...(stories && { stories: Object.fromEntries(words) }), ...others }
}

function parse(text: string, file: string): z.output<typeof schema> {
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch (cause) {
    throw unreadable(file, messageOf(cause), cause)
  }
  const parsed = schema.safeParse(value)
  if (parsed.success) return parsed.data
  const [issue] = parsed.error.issues
  const path = issue?.path.map(String) ?? []
  const must = issue && path.length > 0 ? requirement(issue) : 'must be an object such as { "issue": 7 }'
  const key = path.findLast((one) => !/^\d+$/.test(one))
  throw unreadable(
    file,
    `${path.length > 0 ? `"${path.join('.')}"` : 'it'} ${must}`,
    parsed.error,
    key === undefined ? undefined : lineOf(key, text),
  )
}

function unreadable(file: string, why: string, cause: unknown, line = lineOfFault(cause, file)): DigestError {
  const what = `The editor's decisions for the next issue cannot be read: ${why}.`
  const fix = 'Fix the file, or delete it to start over. Until then no issue is made.'
  return new DigestError({ code: 'bad-overrides', what, where: { file, ...(line && { line }) }, fix }, { cause })
}

function messageOf(cause: unknown): string {
  return cause instanceof Error ? cause.message : String(cause)
}
