// Which address does a pattern from the configuration of a site give an article?
import type { PresetName } from '../model/permalink-names.ts'
import { hugo, jekyll, pelican } from './permalink-letters.ts'
import { type AddressParts, folderOf, inLanguage, nameOf, undated } from './permalink-presets.ts'

/**
 * From the root of the site, by the words of the tool whose pattern it is; see `TOOL_WORDS`. Undefined where the pattern is
 * for pages of a section and this one is in none.
 */
export function patternAddress(tool: PresetName, pattern: string, parts: AddressParts): string | undefined {
  if (/:sections?\b/.test(pattern) && !parts.path.includes('/')) return undefined
  const words = wordsOf(tool, parts)
  // A tool that writes these letters in its own way: rather no address than a wrong one.
  if (Object.values(words).includes(undefined)) return undefined
  const filled = pattern
    .replace(/:([a-z_]+)/gi, (whole, word: string) => words[word] ?? whole)
    .replace(/\/{2,}/g, '/')
    .replace(/^\//, '')
  return tool === 'hugo' ? inLanguage(parts, filled.replace(/(?:\/|(?<!\.html))$/, '/')) : filled
}

function wordsOf(tool: PresetName, parts: AddressParts): Readonly<Record<string, string | undefined>> {
  const { year, month, day, path, slug, isOwn, title, categories } = parts
  const date = { year, month, day, short_year: year.slice(2), i_month: `${Number(month)}`, i_day: `${Number(day)}` }
  if (tool === 'hugo') {
    const folders = folderOf(path).slice(0, -1)
    const [own, name] = [isOwn ? hugo(slug) : undefined, hugo(nameOf(path))]
    return {
      ...date,
      section: hugo(folders.split('/')[0] ?? ''),
      sections: hugo(folders),
      slug: own ?? hugo(title),
      title: hugo(title),
      filename: name,
      contentbasename: name,
      slugorfilename: own ?? name,
      slugorcontentbasename: own ?? name,
    }
  }
  if (tool === 'pelican') return { ...date, slug: isOwn ? slug : pelican(title) }
  if (tool === 'quarto') return { path: `${parts.inFolder}${parts.isIndex ? '/' : '.html'}` }
  if (tool === 'hexo')
    return { ...date, title: path, name: nameOf(path), post_title: jekyll(title), category: categories.join('/') }
  const name = jekyll(isOwn ? slug : undated(nameOf(path)))
  const above = (/^(.*?)_posts\//.exec(path)?.[1] ?? '').split('/').filter((part) => part !== '')
  const all = [...new Set([...above, ...categories].map((category) => category.toLowerCase()))]
  return {
    ...date,
    categories: all.join('/'),
    title: name,
    slug: name.toLowerCase().replace(/[^\p{M}\p{L}\p{Nd}]+/gu, '-'),
    output_ext: '.html',
  }
}
