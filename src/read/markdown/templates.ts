// Which parts of a Markdown source belong to a template and are not text?
import { containers, quoted } from './containers.ts'
import { withoutExpressions } from './expressions.ts'
import { withoutGeneratorLines } from './line-syntax.ts'
import { maskCode } from './mask-code.ts'
import { withoutMdx } from './mdx.ts'
import { replacePairs } from './paired-tags.ts'
import { PRIVATE_SIGNS, withoutPrivate } from './private-comments.ts'

/** Everything below needs one of these; most articles have none and stay as they are. */
const SIGNS =
  /\{\{|\\\(|\((?:image|link|email): |<[%?]|\[%|@startuml|\\begin|\{[%!~]|\{[:#.*/^ \w]|<!--|^[ \t]*(?:\$\$|::|!!!|\?\?\?|===|\/\/\/|<<<|;?-{1,2}8<|[?!]> |@include|@import|@@|@tab|\[!|@\[|\*\[|\([^()\s]+\)=|\+\+\+|%|\\{1,2}[a-z[]|:[a-z]|(?:[-*+][ \t]+)?#\+begin_|\((?:video|youtube|vimeo|gist|file|audio|gallery|figure): |\[{1,2}_?toc|import |export )|\[\/?[a-z][\w-]+(?:\]|=|:[a-z]|[ \t][^\]\n]*=)|\[(?:youtube|vimeo|embed|audio|video|soundcloud|playlist)[ \t]|<<toc>>|\*\|\w|<\/?[a-z]+-[a-z]|<[a-z]\w*(?:\s[^<>\n]{0,300})?\/>|<([a-z]\w*)(?:\s[^<>\n]{0,300})?><\/\1>/im

/** A tag of Liquid (`{% … %}`) or Hugo (`{{< … >}}`, `{{% … %}}`); there are no braces inside. */
const TAG = (names: string): RegExp =>
  new RegExp(String.raw`\{(?:%-?|\{[<%])\s*(${names})(?![\w-])[^{}]{0,500}\}{1,2}`, 'g')
const END_TAG = (name: string): RegExp =>
  new RegExp(String.raw`\{(?:%-?|\{[<%])\s*(?:\/\s*|end)${name}\s*[^{}]{0,20}\}{1,2}`, 'g')

const RAW = TAG('raw|verbatim')
const COMMENT = TAG('comment')
const CODE = TAG(
  'highlight|codeblock|code|prism|mermaid|katex|math|chart|plotly|echarts|diagram|graphviz|csv-table|gist',
)
const CHART = /^\{(?:%-?|\{[<%])\s*(?:chart|plotly|echarts|diagram)\b/
const MATH = /^\{(?:%-?|\{[<%])\s*(?:katex|math)\b/
const ASIDE = TAG('note|notice|alert|warning|caution|danger|important|tip|info|callout|admonition|aside|box|hint')
const SHORTCODE = /\{\{[<%]\s*([\w./-]{1,60})(?:\s[^{}]{0,500})?[>%]\}\}/g
const FIGURE = /\{\{[<%]\s*[\w-]{0,40}?(?:figure|img|image|picture|photo)[\w-]{0,40}\s[^{}]{0,500}\}\}/g

/** Logseq has Org's blocks in Markdown, too. */
const ORG = /^[ \t]*(?:[-*+][ \t]+)?#\+BEGIN_(QUOTE|NOTE|TIP|IMPORTANT|CAUTION|WARNING|PINNED|VERSE)[ \t]*$/gim
const ORG_END = (name: string): RegExp => new RegExp(String.raw`^[ \t]*#\+END_${name}[ \t]*$`, 'gim')

/** Environments of LaTeX and diagrams of PlantUML. */
const BLOCK = /^[ \t]*(?:\\begin\{|@start)([a-z]{3,20}\*?)\}?/gm
const BLOCK_END = (name: string): RegExp =>
  new RegExp(String.raw`\\end\{${RegExp.escape(name)}\}|@end${RegExp.escape(name)}`, 'g')

const REMARK = /^\s*\\begin\{comment\}/

/** kramdown's and others' attributes: `{: .note}` anywhere, `{#id .class}` after a heading, a link or a picture. */
const ATTRIBUTES =
  /\{:[^{}\n]{0,200}\}|(?<=\))\{(?=[.:#]|[^{}\n]{1,200}=)[^{}\n]{1,200}\}|(?<![ \t])[ \t]+\{[#.][^\s{}][^{}\n]{0,100}\}[ \t]*$/gm
const CONTENTS =
  /^[ \t]*(?:\[\[_?toc_?\]\]|\[toc\]|\[\[_TOC_\]\]|@\[toc\]|\$\{toc\}|\{\{toc(?::[\d-]+)?\}\}|<<toc>>|[-*+][ \t]+toc(?=[ \t]*\n[ \t]*\{:))[ \t]*$/gim

/** TeX between the escaped brackets of Pandoc, MyST and MathJax, which Markdown would take for brackets. */
const FORMULA = /(?<!\\)(\\{1,2})\(([^\n]{1,300}?)\1\)/g

function formula(all: string, _mark: string, tex: string): string {
  return /[\\^{}=]/.test(tex) ? `$${tex.trim()}$` : all
}

/** Data for a chart, not text. */
const DATA = /^\s*(?:\{[^{}%<].*\}|\[[^\][]*[,{].*\])\s*$/s

/**
 * Removes what a generator would have replaced before readers see it: Liquid and Hugo tags, kramdown attributes,
 * comments, MDX code and components. The text between paired tags stays; admonitions become quotes, since they
 * interrupt the article. `{{name}}` in prose stays: the author wrote it, unless it can only be a template's.
 */
export function withoutTemplates(source: string, options: { readonly components: boolean }): string {
  if (!options.components && !SIGNS.test(source) && !PRIVATE_SIGNS.test(source)) return source
  const masked = maskCode(source)
  const fenced = (inner: string): string =>
    inner.trim() === '' ? '\n\n' : masked.mask(`\n\n~~~~~~\n${inner.trim()}\n~~~~~~\n\n`)
  let text = withoutPrivate(withoutComments(masked.text))
  text = replacePairs(text, ORG, ORG_END, (inner) => `\n\n${quoted(inner.trim())}\n\n`)
  text = replacePairs(text, RAW, END_TAG, (inner) => masked.mask(inner))
  text = replacePairs(text, COMMENT, END_TAG, () => '')
  text = replacePairs(text, CODE, END_TAG, (inner, all) => {
    if (MATH.test(all) && !inner.includes('\n')) return `$${inner.trim()}$`
    return CHART.test(all) && DATA.test(inner) ? '' : fenced(inner)
  })
  text = replacePairs(text, /^[ \t]*\$\$/gm, () => /\$\$[ \t]*$/gm, fenced)
  text = replacePairs(text, /^[ \t]*\\{1,2}\[[ \t]*$/gm, () => /^[ \t]*\\{1,2}\][ \t]*$/gm, fenced)
  text = text.replace(FORMULA, formula)
  text = replacePairs(text, BLOCK, BLOCK_END, (inner, all) => (REMARK.test(all) ? '' : fenced(inner)))
  text = replacePairs(
    text,
    /^[ \t]*\\iffalse\b/gm,
    () => /\\fi\b/g,
    () => '',
  )
  text = containers(text).replace(CONTENTS, '').replace(ATTRIBUTES, '')
  text = replacePairs(text, ASIDE, END_TAG, (inner) => `\n\n${quoted(inner.trim())}\n\n`)
  text = replacePairs(text, SHORTCODE, END_TAG, (inner, all) => (DATA.test(inner) ? '' : all))
  text = withoutExpressions(
    text.replace(FIGURE, picture).replace(ADDRESS, address).replace(ASSET, asset).replace(CALLED, called),
  )
  text = withoutGeneratorLines(text)
  if (options.components || /^import\s.{1,200}\sfrom\s+['"]/m.test(text)) text = withoutMdx(text)
  return masked.unmask(text)
}

/** An unclosed comment is text. */
function withoutComments(source: string): string {
  const parts: string[] = []
  let from = 0
  for (;;) {
    const open = source.indexOf('<!--', from)
    const close = open < 0 ? -1 : source.indexOf('-->', open + 4)
    if (close < 0) return parts.join('') + source.slice(from)
    parts.push(source.slice(from, open))
    from = close + 3
  }
}

/** `{% asset_img left a.png 300 "Title" %}` (Hexo), `{% image "a.png", "alt" %}` (Eleventy), `{% picture a.jpg %}` and includes (Jekyll). */
const ASSET =
  /\{%-?\s*(?:asset_img|img|image|picture|figure|responsive_image|postimage|include(?:_\w+)?\s+[\w/-]{0,60}(?:figure|image|img|picture|photo)[\w-]{0,40}(?:\.\w+)?)\s([^{}%]{1,500})%\}/g
/** Zola: `{{ image(src="a.png") }}`, `{{ resize_image(path="a.png", width=300) }}`. */
const CALLED = /\{\{\s*\w{0,30}?(?:image|img|figure|picture|photo)\w{0,30}\(([^{}]{1,500})\)\s*\}\}/g

/** Where a tag gives the address of a picture: `![](<{{ "/a.png" | relative_url }}>)`, `src="{% link a.png %}"`, `{static}/a.png` (Pelican). */
const ADDRESS =
  /(\]\(<?|\bsrc=["']?)\{(?:(?:static|attach|filename|photo)\}|[{%][-<%]?\s*(?:[\w.-]+[\s(]+)?["']?([^\s"'{}|()<>]+\.(?:png|jpe?g|gif|webp|avif|svg))["']?([^{}]*)\}{1,2})/gi

function address(_: string, before: string, path: string | undefined, behind = ''): string {
  if (path === undefined) return before
  const isOfSite = /\|\s*(?:relative_url|absolute_url|url|relURL|absURL)\b/.test(behind) || /\{%-?\s*link\s/.test(_)
  return `${before}${isOfSite && !/^(?:\/|https?:)/.test(path) ? '/' : ''}${path}`
}

function asset(_: string, given: string): string {
  const src = /[^\s"',=]+\.(?:png|jpe?g|gif|webp|avif|svg)\b/i.exec(given)?.[0]
  const texts = [...given.matchAll(/"([^"]*)"|'([^']*)'/g)].map(([, a, b]) => a ?? b ?? '')
  const alt = texts.find((text) => text !== src && /\s|^\p{L}+$/u.test(text)) ?? ''
  return src === undefined ? '' : `![${alt.replace(/[[\]\\\n]/g, ' ')}](<${src}>)`
}

/** A call that names no picture stays. */
function called(all: string, given: string): string {
  return asset(all, given) || all
}

/** The picture that Hugo's `figure` or a similar tag shows. */
function picture(tag: string): string {
  const value = (name: string): string => new RegExp(String.raw`\s${name}="([^"]*)"`).exec(tag)?.[1] ?? ''
  const src = value('src') || (/\s"?([^\s"=<>]+\.(?:png|jpe?g|gif|webp|avif|svg))"?(?=\s|[>%])/i.exec(tag)?.[1] ?? '')
  return /^\S+\.\w+$/.test(src) ? `![${(value('alt') || value('caption')).replace(/[[\]\\\n]/g, ' ')}](<${src}>)` : ''
}
