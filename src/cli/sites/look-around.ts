// Whose site is in a folder?
import { type Folder, openFolder } from './folder.ts'
import { astro } from './kinds/astro.ts'
import { docusaurus } from './kinds/docusaurus.ts'
import { eleventy } from './kinds/eleventy.ts'
import { gatsby } from './kinds/gatsby.ts'
import { hexo } from './kinds/hexo.ts'
import { hugo } from './kinds/hugo.ts'
import { jekyll } from './kinds/jekyll.ts'
import { obsidian } from './kinds/obsidian.ts'
import { pelican } from './kinds/pelican.ts'
import { plain } from './kinds/plain.ts'
import { quarto } from './kinds/quarto.ts'
import { quartz } from './kinds/quartz.ts'
import { vitepress } from './kinds/vitepress.ts'
import { zola } from './kinds/zola.ts'
import { baseOf, type Recognize, type Site } from './site.ts'

/** From those whose files are theirs alone to those who share them: Hexo and Jekyll, Zola and Hugo. */
const KINDS: readonly Recognize[] = [
  docusaurus,
  quartz,
  vitepress,
  gatsby,
  astro,
  eleventy,
  hexo,
  zola,
  hugo,
  jekyll,
  quarto,
  pelican,
  obsidian,
  plain,
]

/** The site of a folder; undefined where it holds neither a site nor articles. */
export function lookAround(root: string): Site | undefined {
  const folder = openFolder(root)
  for (const recognize of KINDS) {
    const site = recognize(folder)
    if (site) return site.base === undefined ? { ...site, base: customDomain(folder) } : site
  }
  return undefined
}

/** GitHub Pages' file with the domain of a site, where each tool takes it from. */
function customDomain(folder: Folder): string | undefined {
  const file = folder.first(
    'CNAME',
    'static/CNAME',
    'public/CNAME',
    'source/CNAME',
    'content/CNAME',
    'content/extra/CNAME',
  )
  const domain = file === undefined ? undefined : folder.text(file)?.trim().split(/\s/, 1)[0]
  return domain === undefined || !/^[\w-]+(?:\.[\w-]+)+$/.test(domain) ? undefined : baseOf(`https://${domain}`)
}
