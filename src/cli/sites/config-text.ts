// How does the first configuration of a newsletter read?
import type { Site } from './site.ts'

/** What is known of a newsletter to begin with. */
export interface Beginning extends Partial<Site> {
  readonly title: string
  readonly look: string
  /** Folder of looks. */
  readonly templates: string
}

const EXAMPLE = 'https://example.com'

/** `digestif.config.ts`: what is known as settings, what is not as comments to fill in. */
export function configText(beginning: Beginning): string {
  const { title, tool, by, language, timeZone, articles, look, templates } = beginning
  const zone = timeZone ?? new Intl.DateTimeFormat().resolvedOptions().timeZone
  const sender = title.replace(/[<>"@,;:\\]/g, '').trim()
  const lines = [
    ...(tool === undefined ? [] : [`// From ${by}, as ${tool} reads it.`]),
    "import type { Config } from 'digestif'",
    '',
    'export default {',
    `  title: ${quoted(title)},`,
    `  // from: ${quoted(`${sender} <weekly@example.com>`)},`,
    "  // imprint: 'Name, 1 Example Street, Example',",
    ...(articles === undefined || articles === 'articles' ? [] : [`  articles: ${quoted(articles)},`]),
    ...(templates === 'templates' ? [] : [`  templates: ${quoted(templates)},`]),
    permalinkLine(beginning),
    `  timeZone: ${quoted(zone)},`,
    `  language: ${quoted(language ?? 'en')},`,
    `  look: { name: ${quoted(look)}, accent: '#9b1c31' },`,
    '  stories: { min: 1, max: 12 },',
    '  summary: { words: 60 },',
    '} satisfies Config',
    '',
  ]
  return lines.join('\n')
}

function permalinkLine({ base, pattern, preset }: Beginning): string {
  if (base !== undefined && pattern !== undefined) return `  permalink: ${quoted(base + pattern)},`
  if (base !== undefined && preset !== undefined) return `  permalink: ${quoted(preset)},\n  site: ${quoted(base)},`
  const setting = quoted(`${base ?? EXAMPLE}${pattern ?? '/:year/:month/:slug/'}`)
  return `  // permalink: ${setting}, // for articles that name no address of their own`
}

/** A string of JavaScript. */
function quoted(text: string): string {
  const escaped = JSON.stringify(text).slice(1, -1).replaceAll('\\"', '"').replaceAll("'", "\\'")
  return `'${escaped}'`
}
