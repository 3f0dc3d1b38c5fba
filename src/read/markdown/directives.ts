// What does a fenced block say whose language is a directive (MyST, Sphinx, R Markdown, Quarto)?
import type { Code } from 'mdast'

/** Code stays code; a note is a quote; a figure is a picture with a caption; the rest is for the generator alone. */
export type Fenced =
  | { readonly is: 'code' }
  | { readonly is: 'gone' }
  | { readonly is: 'quote'; readonly source: string }
  | { readonly is: 'picture'; readonly src: string; readonly alt: string; readonly caption: string }

/** Run and shown, or only shown; also R Markdown's `{r, echo=FALSE}` and Quarto's `{python}`. */
const CODE =
  /^(?:r|python|py|julia|ojs|bash|sh|sql|js|javascript|css|stan|rcpp|code|code-block|sourcecode|code-cell|literalinclude|parsed-literal|prompt)$/i
const NOTE =
  /^(?:note|tip|hint|important|warning|caution|danger|attention|error|seealso|admonition|margin|sidebar|topic|epigraph|pull-quote|dropdown|aside|versionadded|versionchanged|deprecated|todo|callout-\w+)$/i

/** Queries and controls of Obsidian's plug-ins: what they show, only Obsidian knows. */
const QUERY = /^(?:dataview(?:js)?|query|tasks|datacore\w*|meta-bind[\w-]*|button|tracker|toc)$/

/** Run, but not shown: R Markdown's `{r setup, include=FALSE}`, Quarto's `#| echo: false`. */
const NOT_SHOWN = /^\{[^{}]*\b(?:include|echo) *= *(?:FALSE|F)\b/

/** What the fenced block is, by the name in braces that its fence gives. */
export function fencedAs({ lang, meta, value }: Code): Fenced {
  const [, mark, name] = /^\{([.:=]?)([\w:-]+)/.exec(lang ?? '') ?? []
  const shown = /\binclude_graphics\(\s*["']([^"'\n]+)["']/.exec(value)?.[1]
  if (/^r$/i.test(name ?? '') && shown !== undefined) return { is: 'picture', src: shown, alt: '', caption: '' }
  if (QUERY.test(lang ?? '') || NOT_SHOWN.test(`${lang} ${meta}`) || /^#\| *(?:include|echo): *false *$/m.test(value))
    return { is: 'gone' }
  // `{.lang}` is Pandoc's way to name a language.
  if (name === undefined || CODE.test(name) || (mark === '.' && name !== 'mermaid')) return { is: 'code' }
  const { options, body } = withOptions(value)
  if (NOTE.test(name)) return { is: 'quote', source: body }
  if (name !== 'figure' && name !== 'image') return { is: 'gone' }
  return { is: 'picture', src: (meta ?? '').trim(), alt: options.get('alt') ?? '', caption: body.trim() }
}

/** Lines such as `:alt: A boat` before the first other line, or between two lines of hyphens. */
function withOptions(value: string): { readonly options: ReadonlyMap<string, string>; readonly body: string } {
  const block = /^---\n(.*?)\n---(?:\n|$)/s.exec(value)
  const head = block?.[0] ?? /^(?::[\w-]+:.*(?:\n|$))*/.exec(value)?.[0] ?? ''
  const pairs = (block?.[1] ?? head).split('\n').map((line) => /^:?([\w-]+):\s*(.*)$/.exec(line))
  return {
    options: new Map(pairs.flatMap((pair) => (pair ? [[pair[1] ?? '', pair[2] ?? '']] : []))),
    body: value.slice(head.length),
  }
}
