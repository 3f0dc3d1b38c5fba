// Which files are articles, and in which format?
import { withoutEngine } from '../model/file-name.ts'

export type Format = 'markdown' | 'html' | 'text'

const FORMATS: ReadonlyMap<string, Format> = new Map([
  ...endings(
    'markdown',
    'md markdown mdx svx mkd mkdn mkdown mkdwn mdown mdwn mdtxt mdtext mdoc markdoc livemd qmd rmd rmarkdown lr smd dj djot',
  ),
  // Other markups, which are translated to Markdown (`markup/`).
  ...endings('markdown', 'org rst rest adoc asciidoc asc ipynb'),
  ...endings('html', 'html htm xhtml mht mhtml'),
  ...endings('text', 'txt text'),
])

function endings(format: Format, names: string): [string, Format][] {
  return names.split(' ').map((name) => [name, format])
}

/** Texts that people write, in formats that are not read: their authors learn why they are not there. */
const UNREAD = new Set(
  `tex latex ltx textile creole wiki wikitext mediawiki dokuwiki pod rdoc typ muse norg enex tid t2t gmi scrbl bbcode man
  fountain doc docx odt fodt rtf pages wpd abw epub pdf eml mbox webarchive maff`.split(/\s+/),
)

/** The ending of a name whose text is not read, if it is one. */
export function unreadEnding(name: string): string | undefined {
  const ending = /\.([^./]+)$/.exec(name)?.[1]?.toLowerCase() ?? ''
  return UNREAD.has(ending) ? ending : undefined
}

/** The format that a file name shows, or undefined if the file is not an article. */
export function formatOf(path: string): Format | undefined {
  const ending = path.slice(path.lastIndexOf('.') + 1)
  if (ending.length === path.length) return undefined
  return FORMATS.get(ending) ?? FORMATS.get(ending.toLowerCase()) ?? templateFormat(path)
}

/** `post.md.erb`, `post.html.njk`: Markdown has HTML in it, too, and its reader leaves out what an engine fills in. */
function templateFormat(path: string): Format | undefined {
  const inner = withoutEngine(path)
  const format = inner === path ? undefined : formatOf(inner)
  return format === 'text' ? undefined : format && 'markdown'
}

/** Whether a page is a template, of which a site has more for its layouts than for its articles. */
export function isPageTemplate(path: string): boolean {
  const inner = withoutEngine(path)
  return inner !== path && formatOf(inner) === 'html'
}

/** Whether a body below front matter is Markdown, though its file is named after what the generator makes of it: `.html`. */
export function isMarkdown(body: string): boolean {
  return !/<(?:p|div|article|section|table|ul|ol|h[1-6])\b/i.test(body) && (body.match(MARKS)?.length ?? 0) >= MARKS_MIN
}

/** Headings, emphasis, code and links of Markdown. */
const MARKS = /^#{1,6} \S|\*\*[^*\n]+\*\*|(?<!`)`[^`\n]+`|\][([][^\])\n]*[\])]/gm
const MARKS_MIN = 3

/** The format of a text whose name doesn't show it. */
export function guessFormat(bytes: Uint8Array): Format {
  const beginning = new TextDecoder().decode(bytes.subarray(0, 4_096))
  if (/^\s*<(?:!doctype|html|head|\?xml)\b/i.test(beginning)) return 'html'
  return /^(?:---|\+\+\+)[ \t]*\r?$|^#{1,6} \S|\[[^\]\n]{1,200}\]\([^)\s]{1,500}\)/m.test(beginning)
    ? 'markdown'
    : 'text'
}
