// Which address on its own site does the front matter give an article?
import { groupOf, textOf, type Values } from './values.ts'

/** Values that only the generator can fill in. */
const TEMPLATE = /\{\{|\{%|<%|\$\{/

/** Where the text itself is, in the words of Contentlayer and others: `path: content/posts/press.md`. */
const SOURCE = /\.(?:mdx?|markdown|mdoc|org|rst|adoc|qmd|rmd|ipynb|txt)$/i

/** The `slug` of Hugo, Jekyll, Docusaurus, Pelican, Nikola, Ghost and others, as written. */
export function slugOf(values: Values): string | undefined {
  const slug = textOf(values, 'slug', 'postslug', 'urlslug')
  return slug === undefined || TEMPLATE.test(slug) || /^https?:/i.test(slug) ? undefined : slug
}

/**
 * An address from the root of the site: `url` in Hugo, `permalink` in Jekyll, Eleventy and Hexo, `path` in Zola and Gatsby.
 * Older addresses (`aliases`, `redirect_from`) are none. A bare word is none either: themes have `url: true`.
 */
export function addressOf(values: Values): string | undefined {
  // Grav: `routes: { default: /notes/press }`.
  const routes = groupOf(values, 'routes')
  for (const key of ['url', 'permalink', 'dgpermalink', 'path', 'uri', 'default', 'canonicalurl', 'canonical']) {
    const text = textOf(key === 'default' ? routes : values, key)
    if (
      text === undefined ||
      TEMPLATE.test(text) ||
      /^[a-z][a-z+.-]*:|^\/\/|^www\.|\s/i.test(text) ||
      SOURCE.test(text)
    )
      continue
    if (/\/|\.html?$/i.test(text) && !/^\.\.?\//.test(text)) return text
  }
  return undefined
}

/** As Jekyll reads them: `categories` is divided by spaces, `category` is one. */
export function categoriesOf(values: Values): string[] {
  const many = values.get('categories')
  if (typeof many === 'string') return many.split(/\s+/).filter((name) => name !== '')
  if (Array.isArray(many)) return many.filter((name): name is string => typeof name === 'string' && name !== '')
  const one = textOf(values, 'category')
  return one === undefined ? [] : [one]
}
