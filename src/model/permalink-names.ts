// Of which tools are the rules for addresses known?

/** The names that the setting `permalink` may have in place of a pattern. */
export const PRESET_NAMES = [
  'hugo',
  'jekyll',
  'hexo',
  'eleventy',
  'astro',
  'docusaurus',
  'zola',
  'pelican',
  'nikola',
  'gatsby',
  'vitepress',
  'vuepress',
  'mkdocs',
  'quarto',
  'quartz',
  'bridgetown',
  'ghost',
] as const

export type PresetName = (typeof PRESET_NAMES)[number]

/** The words that a tool's own pattern may have, as its site's configuration writes it. */
export const TOOL_WORDS: Readonly<Partial<Record<PresetName, readonly string[]>>> = {
  hugo: 'year month day section sections slug title filename contentbasename slugorfilename slugorcontentbasename'.split(
    ' ',
  ),
  jekyll: 'categories year short_year month i_month day i_day title slug output_ext'.split(' '),
  quarto: ['path'],
  pelican: ['year', 'month', 'day', 'slug'],
  hexo: 'year month i_month day i_day title name post_title category'.split(' '),
}

/** What the setting `permalink` says where it names a tool: `hugo`, or `hugo /:year/:slug/` with the site's own pattern. */
export function toolOf(setting: string): { readonly tool: PresetName; readonly pattern?: string } | undefined {
  const [name = '', pattern] = setting.split(/ (.*)/s, 2)
  const tool = PRESET_NAMES.find((one) => one === name)
  if (tool === undefined || pattern === undefined) return tool && { tool }
  const known = TOOL_WORDS[tool] ?? []
  const words = [...pattern.matchAll(/:([a-z_]+)/gi)].map(([, word = '']) => word)
  // `:sections[1:]` and `{category}` are beyond us.
  if (/[[{]/.test(pattern)) return undefined
  return words.length > 0 && words.every((word) => known.includes(word)) ? { tool, pattern } : undefined
}
