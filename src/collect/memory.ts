// What was collected before, and how did each source answer?
import { readFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { DigestError } from '../model/problem.ts'
import type { LastAsked } from '../model/source.ts'
import { removeLeftOvers, writeWhole } from './whole-file.ts'

/** What is remembered of an article, so that one that somebody deleted here stays away and one that was changed is left alone. */
interface Remembered {
  /** Its id and its address. */
  readonly keys: readonly string[]
  /** Where it was put, from the articles folder. */
  readonly path: string
  /** Of the bytes as they were written. */
  readonly hash: string
  /** When its source last changed it, as the source says. */
  readonly updated?: string
}

/** What is remembered of a source, by its address in the settings. */
export interface SourceMemory {
  readonly etag?: string
  readonly lastModified?: string
  /** Where it has moved to for good. */
  readonly movedTo?: string
  readonly title?: string
  /** Instants. */
  readonly failingSince?: string
  readonly retryAt?: string
  readonly last?: LastAsked
}

export interface Memory {
  readonly sources: Map<string, SourceMemory>
  find(keys: readonly string[]): Remembered | undefined
  remember(article: Remembered): void
  save(): void
}

/** Opens what is remembered. Throws a DigestError `bad-memory` where it cannot be read: everything would be collected again. */
export function openMemory(file: string): Memory {
  const { sources, articles } = read(file)
  const byKey = new Map<string, Remembered>()
  const put = (article: Remembered) => {
    for (const key of article.keys) byKey.set(key, article)
  }
  for (const article of articles) put(article)
  return {
    sources,
    find: (keys) => keys.map((key) => byKey.get(key)).find((found) => found !== undefined),
    remember: put,
    save() {
      const all = [...new Set(byKey.values())]
      writeWhole(file, JSON.stringify({ sources: Object.fromEntries(sources), articles: all }, null, 1))
      removeLeftOvers(dirname(file))
    },
  }
}

function read(file: string): { readonly sources: Map<string, SourceMemory>; readonly articles: readonly Remembered[] } {
  let text: string
  try {
    text = readFileSync(file, 'utf8')
  } catch (cause) {
    if (Object(cause).code === 'ENOENT') return { sources: new Map(), articles: [] }
    throw damaged(file, cause)
  }
  try {
    const { sources, articles } = JSON.parse(text) as { sources: Record<string, SourceMemory>; articles: Remembered[] }
    if (!Array.isArray(articles) || articles.some(({ keys, path }) => !Array.isArray(keys) || typeof path !== 'string'))
      throw new Error('It is not in the form that collect writes')
    return { sources: new Map(Object.entries(sources)), articles }
  } catch (cause) {
    throw damaged(file, cause)
  }
}

function damaged(file: string, cause: unknown): DigestError {
  const why = cause instanceof Error ? cause.message.replace(/\.$/, '') : String(cause)
  const what = `What was collected before cannot be read: ${why}.`
  const fix = 'Put an older copy in its place; without it, articles that you deleted come back.'
  return new DigestError({ code: 'bad-memory', what, where: { file }, fix }, { cause })
}
