// What does Substack's posts.csv say of the posts beside it?
import { existsSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { switchOf } from '../conventions/switch.ts'
import { AUTHOR_REGISTRY_BYTES_MAX } from '../file-limits.ts'
import type { Values } from './values.ts'

/** Its export names a post by number and slug, and one without a title by its number: `posts/151234567.the-last-tram.html`. */
const POST = /(?:^|\/)(\d{6,}(?:\.[^/]*)?)\.html?$/i

/** Whether a file's name is that of a post of such an export. */
export function isSubstackPost(path: string): boolean {
  return POST.test(path)
}

/** A function that gives the values of a post: from `posts.csv` in its folder or above. Each list is read once. */
export function substackPosts(folder: string): (path: string) => Values | undefined {
  const known = new Map<string, ReadonlyMap<string, Values>>()
  const listIn = (directory: string): ReadonlyMap<string, Values> => {
    const file = join(folder, directory, 'posts.csv')
    const list = known.get(directory) ?? read(file)
    known.set(directory, list)
    return list
  }
  return (path) => {
    const id = POST.exec(path)?.[1]
    if (id === undefined) return undefined
    const parent = path.slice(0, Math.max(0, path.lastIndexOf('/')))
    const above = parent.slice(0, Math.max(0, parent.lastIndexOf('/')))
    return listIn(parent).get(id) ?? listIn(above).get(id)
  }
}

function read(file: string): ReadonlyMap<string, Values> {
  try {
    if (!existsSync(file) || statSync(file).size > 10 * AUTHOR_REGISTRY_BYTES_MAX) return new Map()
    const [head = [], ...rows] = rowsOf(readFileSync(file, 'utf8').replace(/^\uFEFF/, ''))
    if (!head.includes('post_id') || !head.includes('is_published')) return new Map()
    return new Map(
      rows.map((row) => {
        const cell = (name: string): string => row[head.indexOf(name)] ?? ''
        // What only paying readers may see stays out.
        const isPublic = switchOf(cell('is_published')) === true && /^(?:everyone|)$/.test(cell('audience'))
        const values = { title: cell('title'), date: cell('post_date'), description: cell('subtitle') }
        const given = Object.entries(values).filter(([, value]) => value !== '')
        return [cell('post_id'), new Map([...given, ['draft', String(!isPublic)]])]
      }),
    )
  } catch {
    // Without the list, the posts are read as the pages that they are.
    return new Map()
  }
}

/** RFC 4180. */
function rowsOf(text: string): string[][] {
  const rows: string[][] = [[]]
  for (const [, quoted, plain = '', end = ''] of text.matchAll(/(?:"((?:[^"]|"")*)"|([^,\r\n]*))(,|\r?\n|$)/g)) {
    rows.at(-1)?.push(quoted === undefined ? plain : quoted.replaceAll('""', '"'))
    if (end === '') break
    if (end !== ',') rows.push([])
  }
  return rows
}
