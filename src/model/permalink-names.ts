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
  'bridgetown',
  'ghost',
] as const

export type PresetName = (typeof PRESET_NAMES)[number]
