// What do the files of notes and announcements say?
import { readdir, readFile, stat } from 'node:fs/promises'
import { basename, join } from 'node:path'
import type { Notice } from '../../model/problem.ts'
import { decodeText, looksBinary } from '../decode.ts'
import { frontMatter } from '../front-matter/front-matter.ts'
import type { Values } from '../front-matter/values.ts'
import { noticeOf } from '../problems.ts'
import { notAFile, realFile, realFolders } from '../real-file.ts'

/** A file that an editor writes: its front matter, and the Markdown below it. */
export interface WrittenFile {
  readonly values: Values
  readonly body: string
  readonly savedAt: Date
  readonly notices: readonly Notice[]
}

const BYTES_MAX = 1_000_000

/** Reads a file of a folder; undefined where it does not exist, and only notices where it cannot be shown. */
export async function readWritten(
  folder: string,
  file: string,
  linkedFolders: readonly string[],
): Promise<WrittenFile | { readonly notices: readonly Notice[] } | undefined> {
  const name = basename(file)
  try {
    const found = realFile(file, file, realFolders(folder, linkedFolders))
    if ('notice' in found) return { notices: [found.notice] }
    if (!found.facts.isFile()) return { notices: [notAFile(file)] }
    if (found.facts.size > BYTES_MAX) {
      const what = `${name} is larger than a megabyte, so it was left out.`
      return { notices: [noticeOf({ code: 'too-large', what, fix: 'Shorten it.' }, file)] }
    }
    const bytes = await readFile(found.real)
    if (looksBinary(bytes)) {
      const what = `${name} is not a text, so it was left out.`
      return { notices: [noticeOf({ code: 'binary', what, fix: 'Save it as Markdown.' }, file)] }
    }
    const { text, problems } = decodeText(bytes)
    const { values, body, problems: more } = frontMatter(text)
    const savedAt = (await stat(found.real)).mtime
    return { values, body, savedAt, notices: [...problems, ...more].map((problem) => noticeOf(problem, file)) }
  } catch (cause) {
    if (Object(cause).code === 'ENOENT') return undefined
    const what = `${name} cannot be read: ${cause instanceof Error ? cause.message : cause}.`
    return { notices: [noticeOf({ code: 'unreadable', what, fix: 'Check that the file may be read.' }, file)] }
  }
}

/** The Markdown files of a folder, in an order that does not depend on the disk; none where there is no folder. */
export async function markdownIn(folder: string): Promise<string[]> {
  const names = await readdir(folder).catch((): string[] => [])
  return names
    .filter((name) => /\.(?:md|markdown)$/i.test(name) && !/^[._]|^readme\./i.test(name))
    .sort()
    .map((name) => join(folder, name))
}
