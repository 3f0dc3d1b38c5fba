// What is understood of files and folders, whether or not they would be in an issue?
import { stat } from 'node:fs/promises'
import { basename, dirname } from 'node:path'
import { buffer } from 'node:stream/consumers'
import { type Article, articleText } from './model/article.ts'
import type { Summary } from './model/issue.ts'
import type { Log } from './model/ports.ts'
import { DigestError } from './model/problem.ts'
import { readArticle, readSource } from './read/article.ts'
import { scanFolder } from './read/folder.ts'
import { summarize } from './summarize/summarize.ts'

/** What was understood of one file, whether or not it would be in an issue. */
export interface Understood {
  readonly article: Article
  readonly text: string
  readonly summary: Summary
  readonly dropped: readonly string[]
}

/** Reads and summarises files, folders, and stdin for `-`; nothing is chosen and nothing saved. */
export async function understand(
  paths: readonly string[],
  options: { readonly words: number; readonly timeZone: string; readonly readAt: Date; readonly log: Log },
): Promise<Understood[]> {
  const { words, log } = options
  const understood: Understood[] = []
  const take = ({ article, dropped, notices }: Awaited<ReturnType<typeof readArticle>>) => {
    for (const notice of notices) log.notice(notice)
    if (article)
      understood.push({ article, text: articleText(article), summary: summarize(article, { words }), dropped })
  }
  for (const path of paths) {
    if (path === '-') {
      take(await readSource(await buffer(process.stdin), 'stdin', options))
      continue
    }
    const facts = await stat(path).catch((cause) => {
      const fix = 'Name files or folders that are there, or - to read from stdin.'
      throw new DigestError({ code: 'no-file', what: 'It is not there.', where: { file: path }, fix }, { cause })
    })
    if (!facts.isDirectory()) take(await readArticle(dirname(path), basename(path), options))
    else
      for (const { path: name } of (await scanFolder(path, options)).heads) take(await readArticle(path, name, options))
  }
  return understood
}
