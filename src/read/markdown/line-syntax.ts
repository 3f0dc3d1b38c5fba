// Which lines does only a generator read?
import { HOLE } from './holes.ts'

/** Each removes a line, or a paragraph, that is not text. The comment beside each names the tool that reads it. */
const LINES: readonly RegExp[] = [
  // Includes: VitePress `<<< @/a.js`, pymdown `--8<-- "a.md"`, VuePress `@include(a)`, `@[code](a)`, markdown-include.
  /<<<[ \t]*\S.*/,
  /;?-{1,2}8<-{1,2}.*/,
  /@include(?:[ \t:(].*)/,
  /@\[[\w-]+(?:\{[^}\n]*\})?[^\]\n]*\]\(.*\)/,
  /\{!.{1,200}!\}/,
  // Markdown Preview Enhanced `@import "a.md"`, gulp `@@include("a")`, DocFX `[!INCLUDE [a](a.md)]`, Hashnode `%[https://…]`.
  /@import[ \t]+["'].*|@@include\(.*\)/,
  /\[!(?:include|video|code[\w-]*|div)[ \t].*\]/,
  /%\[https?:[^\]\n]*\]/,
  // VuePress: tabs within a container.
  /@tab(?:[:#][\w-]+)*(?:[ \t].{1,80})?/,
  // Abbreviations: kramdown, PHP Markdown Extra, pymdown.
  /\*\[[^\]\n]{1,100}\]:.*/,
  // MyST and Sphinx: targets, breaks between cells; Pandoc's and kramdown's end of a list.
  /\([^()\s]{1,100}\)=/,
  /\+\+\+(?:[ \t]*\{.*\})?/,
  /\{\^\}|\{::(?!comment)[^{}\n]{0,200}\/?\}/,
  // Directives on a line of their own (remark-directive, MDC, Docusaurus): `::youtube{#id}`; Hexo's and GitBook's marks.
  /::[a-z][\w-]*(?:\[[^\]\n]*\])?(?:\{[^{}\n]*\})?/i,
  // Kirby's tags.
  /\((?:video|youtube|vimeo|gist|file|audio|gallery|figure):[ \t][^()\n]*\)/,
  // MDC's components without a text, alone: `:icon-star`, `:newsletter-form{compact}`.
  /:[a-z]\w*(?:-[\w-]+(?:\{[^{}\n]*\})?|\{[^{}\n]*\})/,
  /\{(?:docsify-ignore(?:-all)?|ignore)\}/,
  // Attributes of the block above: Pandoc, attr_list, Djot, Writerside.
  /\{[ \t]*(?:[.#][\w-]|[\w-]+=["'])[^{}\n]{0,200}\}/,
  // LaTeX that stands alone: Pandoc's `\newpage`.
  /\\(?:newpage|pagebreak|clearpage|tableofcontents|appendix|bibliography\{.*\}|printbibliography|vfill|(?:big|med|small)skip|noindent|hrulefill|maketitle|(?:vspace|hspace|input|include|label|index|setcounter)\*?(?:\{[^{}\n]*\}){1,2})/,
]

const LINE = new RegExp(String.raw`^[ \t]*(?:${LINES.map(({ source }) => source).join('|')})[ \t]*$`, 'gim')
/** Only these characters begin such a line. */
const SIGNS =
  /^[ \t]*(?:<<<|;?-{1,2}8<|@include|@import|@@|@tab|\[!|%\[|@\[|\{|\*\[|\([^()\s]+\)=|\((?:video|youtube|vimeo|gist|file|audio|gallery|figure): |\+\+\+|::?[a-z]|\\[a-z])/im

/** MyST's comments: paragraphs of which each line begins with a percent sign; a percentage in prose never does so alone. */
const COMMENT = /(?<=^|\n[ \t]*\n)(?:%(?:[ \t].*)?(?:\n|$))+(?=[ \t]*(?:\n|$))/g

/** WordPress: the shortcodes of its core and of its common plug-ins, and any other that is closed or has attributes. */
const WORDPRESS =
  /\[\/?(?:caption|wp_caption|gallery|audio|video|playlist|embed|youtube|vimeo|soundcloud|contact-form(?:-7)?|vc_\w+|et_pb_\w+|su_\w+|gravityform)(?:[ \t=][^\][\n]{0,500})?\/?\]|\[[a-z][\w-]{1,40}(?:[ \t]+[\w-]{1,40}=(?:"[^"\n]{0,300}"|&quot;[^\][\n]{0,300}))+[ \t]*\/?\](?!\()/gi

/** CriticMarkup: `{~~old~>new~~}`, which Markdown would strike out whole. */
const SUBSTITUTION = /\{~~[^{}]{0,1000}~>([^{}]{0,1000})~~\}/g

/** The source without them. Its code must be masked. */
export function withoutGeneratorLines(source: string): string {
  let text = source.includes('~>') ? source.replace(SUBSTITUTION, '$1') : source
  if (SIGNS.test(text)) text = text.replace(LINE, '')
  // docsify: `?> tip`, `!> warning`.
  if (/^[?!]> /m.test(text)) text = text.replace(/^[?!](?=> )/gm, '')
  if (/\((?:image|link|email): /.test(text))
    text = text.replace(KIRBY_PICTURE, '![](<$1>)').replace(KIRBY_LINK, kirbyLink)
  if (text.includes('[block:')) text = text.replace(README_BLOCK, '')
  if (/^%/m.test(text)) text = text.replace(COMMENT, '')
  if (/\[[/a-z][\w-]{2,}(?:\]|[ \t]+\w[^\]\n]*(?:=|\]))/i.test(text)) text = wordPress(text)
  return text
}

/** Kirby: `(image: a.png caption: A mill)`, `(link: https://… text: the mill)`. */
const KIRBY_PICTURE = /\(image:[ \t]+([^\s()]+\.(?:png|jpe?g|gif|webp|avif|svg))(?:[ \t][^()\n]{0,500})?\)/gi
const KIRBY_LINK = /\((?:link|email):[ \t]+([^\s()]+)(?:[ \t]+text:[ \t]*([^()\n]{1,300}))?\)/g

function kirbyLink(_: string, address: string, text = ''): string {
  return text.replace(/[ \t]+\w+:.*$/, '').trim() || address
}

/** ReadMe: `[block:callout]`, an object of JSON, `[/block]`. */
const README_BLOCK = /\[block:[\w-]{1,40}\]\s*\{[^[\]]{0,5000}\}\s*\[\/block\]/g

function wordPress(text: string): string {
  const names = new Set<string>()
  const stripped = text
    .replace(/\[(?:caption|wp_caption)[^\][\n]{0,500}\]([^[\]]{0,2000})\[\/(?:caption|wp_caption)\]/gi, captioned)
    .replace(WORDPRESS, (tag, at: number, all: string) => {
      const name = /\w[\w-]*/.exec(tag)?.[0] ?? ''
      names.add(name)
      const isWithin =
        WORD_BEFORE.test(all.slice(Math.max(0, at - 3), at)) && WORD_BEHIND.test(all.slice(at + tag.length))
      return isWithin && !WORDLESS.test(name) && !all.includes(`[/${name}]`) ? HOLE : ''
    })
  return names.size === 0
    ? stripped
    : stripped.replace(/\[\/([\w-]{1,40})\]/g, (tag, name: string) => (names.has(name) ? '' : tag))
}

/** What stands between two words of a sentence shows a word itself, as `[price id="3"]` does, but for these. */
const WORDLESS =
  /^(?:wp_|vc_|et_|su_)|icon|button|btn|galler|form|image|img|picture|photo|video|audio|playlist|youtube|vimeo|soundcloud|map|player|embed|slide|ad$|ads$|toc|note|fn|ref|divider|spacer|social|share/i
const WORD_BEFORE = /[\p{L}\p{N},(]\s?$/u
const WORD_BEHIND = /^\s?[\p{L}\p{N},.;:!?)%]/u

/** The picture, and its caption as one: in italics below it. */
function captioned(_: string, inner: string): string {
  const picture = /!\[[^\]\n]*\]\([^)\n]*\)|(?:<a [^<>]*>)?\s*<img [^<>]*>\s*(?:<\/a>)?/.exec(inner)?.[0] ?? ''
  const text = inner.replace(picture, '').replace(/[*_]/g, '').trim()
  return `\n\n${picture}\n\n${text === '' ? '' : `<figcaption>${text}</figcaption>\n\n`}`
}
