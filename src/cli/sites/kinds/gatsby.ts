// What does the configuration of a Gatsby site say?
import type { Folder } from '../folder.ts'
import { literalsOf } from '../literals.ts'
import { articlesIn, baseOf, languageTag, POSTS, type Site, said } from '../site.ts'

/** https://www.gatsbyjs.com/docs/reference/config-files/gatsby-config/ */
export function gatsby(folder: Folder): Site | undefined {
  const by = folder.first(...['js', 'ts', 'mjs', 'cjs'].map((ending) => `gatsby-config.${ending}`))
  if (by === undefined) return undefined
  const source = folder.text(by) ?? ''
  const found = literalsOf(source)
  // `path: \`${__dirname}/content/blog\`` of gatsby-source-filesystem, and `path: "./src/posts/"`.
  const folders = [...source.matchAll(/\bpath:\s*[`'"](?:\$\{__dirname\}\/|\.\/)?([^`'"$]+?)\/?[`'"]/g)].map(
    (match) => match[1] ?? '',
  )
  const articles =
    folders.find((path) => folder.posts(path).length > 0) ??
    articlesIn(folder, folder.isFolder('content') ? 'content' : 'src', POSTS)
  return {
    tool: 'Gatsby',
    by,
    articles,
    title: said(found.get('siteMetadata.title')),
    language: languageTag(
      found.get('siteMetadata.language') ??
        found.get('siteMetadata.lang') ??
        found.get('plugins.options.lang') ??
        htmlLang(folder),
    ),
    base: baseOf(found.get('siteMetadata.siteUrl'), found.get('pathPrefix')),
    // Of createFilePath in gatsby-source-filesystem, which the starters use.
    pattern: '/:path/',
    unknown: ['Whether gatsby-node gives articles other addresses than those of their files.'],
  }
}

function htmlLang(folder: Folder): string | undefined {
  const places = ['gatsby-ssr.js', 'gatsby-ssr.tsx', 'src/components/seo.js', 'src/html.js']
  const texts = places.map((path) => folder.text(path) ?? '')
  return texts.map((text) => /\blang[:=]\s*\{?\s*[`'"]([\w-]+)[`'"]/.exec(text)?.[1]).find((tag) => tag !== undefined)
}
