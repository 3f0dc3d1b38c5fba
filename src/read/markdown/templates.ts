// Which parts of a Markdown source belong to a template and are not text?
import { admonitions, quoted } from './admonitions.ts'
import { maskCode } from './mask-code.ts'
import { withoutMdx } from './mdx.ts'
import { replacePairs } from './paired-tags.ts'
import { PRIVATE_SIGNS, withoutPrivate } from './private-comments.ts'

/** Everything below needs one of these; most articles have none and stay as they are. */
const SIGNS = /\{\{|\{%|\{[:#.*/\w]|<!--|^[ \t]*(?:\$\$|:::|!!!|\?\?\?|\[{1,2}_?toc|import |export )/im

/** A tag of Liquid (`{% … %}`) or Hugo (`{{< … >}}`, `{{% … %}}`); there are no braces inside. */
const TAG = (names: string): RegExp =>
  new RegExp(String.raw`\{(?:%-?|\{[<%])\s*(${names})(?![\w-])[^{}]{0,500}\}{1,2}`, 'g')
const END_TAG = (name: string): RegExp =>
  new RegExp(String.raw`\{(?:%-?|\{[<%])\s*(?:\/\s*|end)${name}\s*[^{}]{0,20}\}{1,2}`, 'g')

const RAW = TAG('raw|verbatim')
const COMMENT = TAG('comment')
const CODE = TAG('highlight|codeblock|code|prism|mermaid|katex|math')
const ASIDE = TAG('note|notice|alert|warning|caution|danger|important|tip|info|callout|admonition|aside|box|hint')
const FIGURE = /\{\{[<%]\s*[\w-]{0,40}?(?:figure|img|image|picture|photo)[\w-]{0,40}\s[^{}]{0,500}\}\}/g

const LONE_TAG = /^[ \t]*\{(?:%(?:[^%{]|%(?!\})|\{(?!%))*%|\{(?:<[^{}]{0,1000}>|%[^{}]{0,1000}%)\})\}[ \t]*$/gm
const INNER_TAG = /\{%(?:[^%{]|%(?!\})|\{(?!%))*%\}|\{\{(?:<[^{}]{0,1000}>|%[^{}]{0,1000}%)\}\}/g
/** `{{ site.url }}`, `{{ "x" | relative_url }}`: recognized by its names or its filter. */
const EXPRESSION =
  /\{\{-?\s*(?:(?:site|page|post|layout|include|content|collections|pkg|metadata|config|theme|block)(?:[.[][^{}]{0,200})?|[^{}|]{0,200}\|\s*[a-z]\w*[^{}]{0,200}|["'][^{}]{0,200})\s*-?\}\}/g
/** kramdown's and others' attributes: `{: .note}` anywhere, `{#id .class}` after a heading, a link or a picture. */
const ATTRIBUTES =
  /\{:[^{}\n]{0,200}\}|(?<=[)\]])\{(?=[.:#]|[^{}\n]{1,200}=)[^{}\n]{1,200}\}|(?<![ \t])[ \t]+\{[#.][^\s{}][^{}\n]{0,100}\}[ \t]*$/gm
const CONTENTS =
  /^[ \t]*(?:\[\[_?toc_?\]\]|\[toc\]|\[\[_TOC_\]\]|@\[toc\]|\$\{toc\}|[-*+][ \t]+toc(?=[ \t]*\n[ \t]*\{:))[ \t]*$/gim

/** If there are Liquid statements, every `{{ … }}` is Liquid's. */
const LIQUID = /\{%-?\s*(?:assign|for|if|unless|case|capture|include|link|post_url)\s/
const ANY_EXPRESSION = /\{\{[^{}]{0,300}\}\}/g
/** `[text]({{ page.url }} "Title")` */
const EMPTY_LINK = /\]\([ \t]+(?=["'])/g
/** `[label]: {{ "/about" | url }}`: without an address it would no longer be a definition, but text. */
const EMPTY_DEFINITION = /^( {0,3}\[[^\]\n]{1,200}\]:)[ \t]*$/gm

/**
 * Removes what a generator would have replaced before readers see it: Liquid and Hugo tags, kramdown attributes,
 * comments, MDX code and components. The text between paired tags stays; admonitions become quotes, since they
 * interrupt the article. `{{name}}` in prose stays: the author wrote it, unless it can only be a template's.
 */
export function withoutTemplates(source: string, options: { readonly components: boolean }): string {
  if (!options.components && !SIGNS.test(source) && !PRIVATE_SIGNS.test(source)) return source
  const masked = maskCode(source)
  const fenced = (inner: string): string => masked.mask(`\n\n~~~~~~\n${inner.trim()}\n~~~~~~\n\n`)
  let text = withoutPrivate(withoutComments(masked.text))
  text = replacePairs(text, RAW, END_TAG, (inner) => masked.mask(inner))
  text = replacePairs(text, COMMENT, END_TAG, () => '')
  text = replacePairs(text, CODE, END_TAG, fenced)
  text = replacePairs(text, /^[ \t]*\$\$/gm, () => /\$\$[ \t]*$/gm, fenced)
  text = text.replace(CONTENTS, '').replace(ATTRIBUTES, '')
  text = replacePairs(text, ASIDE, END_TAG, (inner) => `\n\n${quoted(inner.trim())}\n\n`)
  const expression = LIQUID.test(text) ? ANY_EXPRESSION : EXPRESSION
  text = text.replace(FIGURE, picture).replace(LONE_TAG, '').replace(INNER_TAG, '').replace(expression, '')
  text = admonitions(text.replace(EMPTY_DEFINITION, '$1 #').replace(EMPTY_LINK, '](# '))
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

/** The picture that Hugo's `figure` or a similar tag shows. */
function picture(tag: string): string {
  const value = (name: string): string => new RegExp(String.raw`\s${name}="([^"]*)"`).exec(tag)?.[1] ?? ''
  const src = value('src')
  return /^\S+\.\w+$/.test(src) ? `![${(value('alt') || value('caption')).replace(/[[\]\\\n]/g, ' ')}](<${src}>)` : ''
}
