// Which template code is replaced by a value in the middle of a sentence?
import { HOLE } from './holes.ts'

/**
 * `{{ site.url }}`, `{{ "x" | relative_url }}`, `{{ vimeo(id="1") }}`, `{{ .Title }}`, `{{ $x }}`: recognized by its names,
 * its filter or its call. A plain `{{name}}` in prose is the author's, unless a template decides in this text.
 */
const EXPRESSION =
  /\{\{-?\s*(?:(?:site|page|post|layout|include|content|collections|pkg|metadata|config|theme|block)(?:[.[][^{}]{0,200})?|[^{}|]{0,200}\|\s*[a-z]\w*[^{}]{0,200}|["'.$][^{}]{0,200}|[a-z_][\w-]{0,60}(?:::\w+)?[.([][^{}]{0,300})\s*-?\}\}/gi
/** If there are statements of Liquid, Nunjucks or Tera, every `{{ … }}` is theirs. */
const LIQUID =
  /\{%-?\s*(?:assign|for|if|unless|case|capture|include|link|post_url|set|from|macro|block|extends|call|tablerow|render)\s/
const ANY_EXPRESSION = /\{\{[^{}]{0,300}\}\}/g

const TAG = String.raw`\{%(?:[^%{]|%(?!\})|\{(?!%))*%\}|\{\{(?:<[^{}]{0,1000}>|%[^{}]{0,1000}%)\}\}`
/** ERB, EJS and Templater (`<%= title %>`), PHP (`<?= $title ?>`). */
const SCRIPT = String.raw`<%(?:[^%]|%(?!>)){0,1000}%>|<\?(?:php\b|=)(?:[^?]|\?(?!>)){0,1000}\?>`
const INNER_SCRIPT = new RegExp(SCRIPT, 'g')
const SILENT_SCRIPT =
  /^<%-?\s*(?:#|--|\}|(?:if|unless|else|elsif|end|for|case|when)\b|.*(?:\{|\bdo(?:\s*\|[^|]*\|)?)\s*-?%>$)/s
const LONE_TAG = new RegExp(String.raw`^[ \t]*(?:${TAG}|${SCRIPT})[ \t]*$`, 'gm')
const INNER_TAG = new RegExp(TAG, 'g')
const NAME = /^\{[{%][<%]?-?\s*(\/|end_?)?\s*\$?([\w./-]*)/
/** Statements that show nothing, and marks that are not words: icons, emoji, notes. */
const SILENT =
  /^(?:if|elsif|elseif|else|unless|for|assign|capture|case|when|set|comment|raw|verbatim|break|continue|cycle|increment|block|extends|import|from|macro|call|filter|with|trans|blocktrans|cache|pagebreak|more|icon|icons|fa|fas|fab|far|iconify|emoji|emo|anchor|toc|clear|br|footnote|fn|sidenote|marginnote|annotation)\b/i

/** Template Toolkit; Blade; the tokens of Drupal and of Mailchimp; Handlebars: blocks show nothing themselves, the others a value. */
const OTHER_TAG =
  /\{!![^{}]{1,300}!!\}|\[(?:site|node|user|term|current-(?:user|date|page)):[a-z][\w:-]{1,60}\](?!\()|\*\|[A-Z]\w{0,60}(?::\w{1,60})?\|\*|\[%[^%\]]{1,500}%\]|\{\{\{[^{}]{1,300}\}\}\}|\{\{[#/^>&][^{}]{1,300}\}\}/g
const LONE_OTHER_TAG = new RegExp(String.raw`^[ \t]*(?:${OTHER_TAG.source})[ \t]*$`, 'gm')

/** A component within a sentence, with nothing in it (VitePress, Docusaurus): `<Version />`, `<app-version></app-version>`. */
const COMPONENT =
  /(?<=[^\s<>][ \t]?|[^\s<>]\n)<([A-Z][\w.]*|[a-z]+(?:-[a-z\d]+)+)(?:\s[^<>]{0,300})?(?:\/>|>\s?<\/\1>)(?=[ \t]?[^\s<]|\n[^\s<])/g
/** What shows no word. */
const WORDLESS =
  /icon|badge|emoji|anchor|spacer|divider|button|embed|tweet|youtube|vimeo|video|player|toc$|avatar|logo|gist|^(?:fa|br)/i

/** Liquid of Jekyll and Nunjucks of Eleventy, where `{{ … }}` stands for a value, Hugo's shortcodes, and scripts. */
export function withoutExpressions(source: string): string {
  const closed = new Set<string>()
  for (const [tag] of source.matchAll(INNER_TAG)) {
    const [, closing, name = ''] = NAME.exec(tag) ?? []
    if (closing !== undefined) closed.add(name)
  }
  const every = LIQUID.test(source)
  return source
    .replace(LONE_TAG, '')
    .replace(INNER_TAG, (tag) => {
      const [, closing, name = ''] = NAME.exec(tag) ?? []
      // What stands between a tag and its end is text.
      return closing !== undefined || closed.has(name) || SILENT.test(name) || /^\{%-?\s*[.#]/.test(tag) ? '' : HOLE
    })
    .replace(INNER_SCRIPT, (script) => (SILENT_SCRIPT.test(script) ? '' : HOLE))
    .replace(LONE_OTHER_TAG, '')
    .replace(OTHER_TAG, (tag) => (/^\{\{[#/^]/.test(tag) ? '' : HOLE))
    .replace(COMPONENT, (tag, name: string) => (WORDLESS.test(name) ? tag : HOLE))
    .replace(every ? ANY_EXPRESSION : EXPRESSION, HOLE)
}
