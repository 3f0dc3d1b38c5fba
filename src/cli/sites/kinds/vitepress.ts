// What does the configuration of a VitePress site say?
import type { Folder } from '../folder.ts'
import { literalsOf } from '../literals.ts'
import { articlesIn, baseOf, languageTag, POSTS, type Site, said } from '../site.ts'

/** https://vitepress.dev/reference/site-config */
export function vitepress(folder: Folder): Site | undefined {
  for (const root of ['', ...folder.folders('.')]) {
    const inside = root === '' ? '' : `${root}/`
    const by = folder.first(
      ...['ts', 'mts', 'js', 'mjs', 'cjs'].flatMap((ending) => [
        `${inside}.vitepress/config.${ending}`,
        `${inside}.vitepress/config/index.${ending}`,
      ]),
    )
    if (by === undefined) continue
    const found = literalsOf(folder.text(by) ?? '')
    const source = [root, found.get('srcDir')?.replace(/^\.\//, '')].filter((part) => part && part !== '.').join('/')
    const articles = articlesIn(folder, source || '.', POSTS)
    const below = articles === '.' ? '' : articles.slice(source.length).replace(/^\/?/, '/').replace(/^\/$/, '')
    return {
      tool: 'VitePress',
      by,
      articles,
      title: said(found.get('title')),
      language: languageTag(found.get('lang')) ?? 'en-US',
      // VitePress has no setting for its address but that of the sitemap.
      base: baseOf(found.get('sitemap.hostname'), found.get('base')),
      pattern: `${below}/:path${found.get('cleanUrls') === 'true' ? '' : '.html'}`,
      unknown: [],
    }
  }
  return undefined
}
