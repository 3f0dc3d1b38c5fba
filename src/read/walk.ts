// Which files of a folder are articles?
import { readdirSync, realpathSync, statSync } from 'node:fs'
import { join } from 'node:path'
import type { Notice } from '../model/problem.ts'
import { DigestError } from '../model/problem.ts'
import { formatOf } from './formats.ts'
import { reasonOf, unreadable } from './problems.ts'

export interface Walk {
  /** Relative to the folder, `/` between the parts, sorted by code unit. */
  readonly paths: readonly string[]
  /** How many files are not articles. */
  readonly ignored: number
  readonly notices: readonly Notice[]
}

const DEPTH_LIMIT = 50
/** What generators keep beside the articles: installed packages, layouts, built pages. */
const NOT_ARTICLES = new Set('node_modules _layouts _includes _templates _site _sass _data __MACOSX'.split(' '))
/** Hugo's and Zola's introductions to a list of articles. */
const LIST_PAGE = /^_index\./

/** Finds every article below a folder. Links are followed, but never back into a folder that contains them. */
export function walk(folder: string): Walk {
  const paths: string[] = []
  const notices: Notice[] = []
  let ignored = 0
  const visit = (relative: string, above: readonly string[]): void => {
    const here = join(folder, relative)
    for (const entry of readdirSync(here, { withFileTypes: true })) {
      const { name } = entry
      if (name.startsWith('.')) continue
      const path = relative === '' ? name : `${relative}/${name}`
      try {
        const kind = entry.isSymbolicLink() ? statSync(join(here, name)) : entry
        if (kind.isDirectory()) {
          if (NOT_ARTICLES.has(name) || above.length >= DEPTH_LIMIT) continue
          const real = entry.isSymbolicLink() || above.length > 0 ? realpathSync(join(here, name)) : join(here, name)
          if (!above.includes(real)) visit(path, [...above, real])
        } else if (kind.isFile() && formatOf(name) && !LIST_PAGE.test(name)) paths.push(path)
        else ignored++
      } catch (cause) {
        notices.push(unreadable(path, cause))
      }
    }
  }
  try {
    visit('', [realpathSync(folder)])
  } catch (cause) {
    const what = `The articles folder ${folder} cannot be read: ${reasonOf(cause)}.`
    throw new DigestError(
      {
        code: 'no-articles-folder',
        what,
        where: { file: folder },
        fix: 'Create it, or set "articles" in the configuration to another folder.',
      },
      { cause },
    )
  }
  return { paths: paths.sort(), ignored, notices }
}
