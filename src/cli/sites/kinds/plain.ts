// Is there a folder of articles that no tool claims?
import type { Folder } from '../folder.ts'
import { articlesIn, POSTS, type Site } from '../site.ts'

/** What a repository has beside articles. */
const NOT_ARTICLES =
  /^(?:readme|changelog|changes|contributing|code_of_conduct|license|licence|security|todo|notice|authors)\b/i

export function plain(folder: Folder): Site | undefined {
  const articles = articlesIn(folder, '.', [
    'articles',
    '_posts',
    ...POSTS,
    'content/posts',
    'content/blog',
    'content',
    'src/posts',
    'notes',
  ])
  const posts = folder.posts(articles).filter(({ path }) => !NOT_ARTICLES.test(path))
  if (posts.length === 0 && !folder.isFolder('articles')) return undefined
  return {
    tool: 'Markdown',
    by: articles === '.' ? (posts[0]?.path ?? '.') : `${articles}/`,
    articles,
    unknown: ['Where articles are published: set "permalink" if they are.'],
  }
}
