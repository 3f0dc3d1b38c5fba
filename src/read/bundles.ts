// Which files are parts of another article, and no articles themselves?
import type { Published } from '../model/article.ts'
import { withoutEngine } from '../model/file-name.ts'
import { formatOf } from './formats.ts'

interface File {
  readonly path: string
  readonly published?: Published
}

const INDEX = /^index\.[^./]+$/

/**
 * The files without those that belong to a leaf bundle (Hugo, Quarto): beside or below an `index.md` that has a date, where
 * no other file has one of its own. Where another has, the folder is a list of articles.
 */
export function withoutResources<F extends File>(files: readonly F[]): F[] {
  if (!files.some(({ path }) => path.includes('/index.'))) return [...files]
  const pages = files.filter(({ path }) => formatOf(path) === 'markdown')
  const bundles = new Set(
    pages.filter((file) => INDEX.test(nameOf(file.path)) && isDated(file)).map(({ path }) => folderOf(path)),
  )
  bundles.delete('')
  if (bundles.size === 0) return [...files]
  for (const file of files) {
    if (!isDated(file)) continue
    const own = INDEX.test(nameOf(file.path)) ? folderOf(folderOf(file.path)) : folderOf(file.path)
    for (const above of foldersAbove(own)) bundles.delete(above)
  }
  const isResource = (file: F): boolean =>
    !INDEX.test(nameOf(file.path)) && foldersAbove(folderOf(file.path)).some((folder) => bundles.has(folder))
  return files.filter((file) => !isResource(file))
}

/** As a scan sees it: a page shows its date only further down. A date in the name of its folder is the bundle's. */
function isDated({ published, path }: File): boolean {
  switch (published?.from) {
    case undefined:
    case 'file-time':
    case 'html':
      return false
    case 'text':
      return formatOf(path) === 'markdown'
    case 'file-name':
      return INDEX.test(nameOf(path)) || /\d{4}/.test(nameOf(path))
    case 'front-matter':
      return true
  }
}

function nameOf(path: string): string {
  return withoutEngine(path.slice(path.lastIndexOf('/') + 1))
}

function folderOf(path: string): string {
  return path.slice(0, Math.max(0, path.lastIndexOf('/')))
}

function foldersAbove(folder: string): string[] {
  return folder === '' ? [] : [folder, ...foldersAbove(folderOf(folder))]
}
