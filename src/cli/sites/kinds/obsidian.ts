// What does an Obsidian vault say?
import type { Folder } from '../folder.ts'
import { articlesIn, POSTS, type Site } from '../site.ts'

/** A vault is any folder with the folder `.obsidian`; it has neither title nor address. */
export function obsidian(folder: Folder): Site | undefined {
  if (!folder.isFolder('.obsidian')) return undefined
  const named = folder.folders('.').filter((name) => POSTS.includes(name.toLowerCase()))
  return {
    tool: 'Obsidian',
    by: '.obsidian/',
    articles: articlesIn(folder, '.', named),
    unknown: ['Where notes are published: set "permalink" if they are.'],
  }
}
