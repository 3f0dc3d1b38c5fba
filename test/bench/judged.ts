// The articles of public sites of which readers judged sentences and summaries.
import { createHash } from 'node:crypto'
import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { basename, join } from 'node:path'
import type { Article } from '../../src/model/article.ts'
import type { Site } from '../../src/model/site.ts'
import { readArticles } from '../../src/read/folder.ts'
import { analyze } from '../../src/summarize/analyze.ts'
import { siteOf } from '../../src/summarize/site.ts'

/** Where a judged article stands. */
export interface Judged {
  /** The repository, and its folder of articles. */
  readonly site: string
  readonly folder: string
  readonly path: string
}

export const BUDGET = 60
/** As many of the newest articles as show what a site repeats. */
const NEWEST = 60

/** The rows of a file beside this one. */
export async function rowsOf<T extends Judged>(file: string): Promise<T[]> {
  const lines = (await readFile(new URL(file, import.meta.url), 'utf8')).trim().split('\n')
  return lines.map((line): T => JSON.parse(line))
}

/** Each site that is below one of the folders, with the rows whose articles are there; others are left out. */
export async function* judgedSites<T extends Judged>(
  rows: readonly T[],
  folders: readonly string[],
): AsyncGenerator<{ name: string; repeats: Site; judged: { row: T; article: Article }[] }> {
  for (const [name, wanted] of Map.groupBy(rows, ({ site, folder }) => `${site} ${folder}`)) {
    const [{ site, folder } = { site: '', folder: '' }] = wanted
    const place = folders.map((at) => join(at, basename(site), folder)).find(existsSync)
    if (place === undefined) continue
    const { articles } = await readArticles(place, { timeZone: 'UTC', readAt: new Date() })
    const newest = articles.toSorted((a, b) => dayOf(b).localeCompare(dayOf(a))).slice(0, NEWEST)
    const byPath = new Map(articles.map((article) => [article.path, article]))
    const judged = wanted.flatMap((row) => {
      const article = byPath.get(row.path)
      return article ? [{ row, article }] : []
    })
    yield { name, repeats: siteOf(newest), judged }
  }
}

function dayOf({ published }: Article): string {
  return published?.day ?? ''
}

/** The first whole sentences within the budget. */
export function leadOf(article: Article): string[] {
  const lead: string[] = []
  let left = BUDGET
  for (const { text, cost } of analyze(article).sentences) {
    if (lead.length > 0 && cost > left) break
    lead.push(text)
    left -= cost
  }
  return lead
}

/** By which texts are known that are not ours to keep. */
export function hashOf(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 12)
}
