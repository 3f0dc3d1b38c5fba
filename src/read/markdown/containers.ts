// Which lines of a Markdown source open and close a container (a note, a tab, a column), and is its content text?

/** Set apart from the article by nearly every tool: a quote. What only arranges text stays text. */
const ARRANGING =
  /^(?:columns?|col|row|grid(?:-item)?|(?:code-)?(?:tabs?|group)|tab-(?:set|item)|panel-tabset|tabset|cards?|card-grid|steps?|center|div|section|block|wrapper|layout\S*|fig\S*|figure|image|content-visible|fullwidth|page-columns|lead|intro)$/i
/** Nobody sees them on the page of the article. */
const HIDDEN =
  /^(?:content-hidden|hidden|notes|comment|hide|nocontent|toctree|bibliography|index|tableofcontents|youtube|vimeo|video|iframe|embed|mermaid|math|code|code-block|code-cell|literalinclude|include)$/i

type Kind = 'quote' | 'plain' | 'gone'

const FENCE = /^[ \t]*(:{2,}|\/{3})[ \t]*(?:\{([^{}\n]{0,200})\}|([\w-]+))(.*)$/
const END = /^[ \t]*(:{2,}|\/{3,})[ \t]*$/
/** `!!! note "Title"`, `??? tip`, and the tabs `=== "Title"` (Material for MkDocs, pymdown). */
const INDENTED = /^([ \t]*)(?:(?:!!!|\?\?\?\+?)[ \t]+[\w-]+.*|===[!+]?[ \t]+["“].*)$/
const TAB = /^[ \t]*===/
/** Options below the opening line: MyST's `:alt: x`, pymdown's `    open: True`. */
const OPTION = /^(?:[ \t]*:[\w-]+:(?:[ \t].*)?|(?: {4}|\t)[\w-]+:[ \t].*)$/
const CODE = /^[ \t]*\uE000\d+\uE001$/
const NESTING_MAX = 8

/**
 * Containers without their fences and titles: of Docusaurus, VuePress, Starlight (`:::tip`), Quarto and Pandoc
 * (`::: {.callout-note}`), MyST (`:::{note}`), MDC (`::alert … ::`), pymdown (`/// note`), and those of Python's
 * generators, whose content is indented. A fence that never closes opens nothing.
 */
export function containers(source: string, nesting = 0): string {
  if (!/^[ \t]*(?:::|!!!|\?\?\?|===|\/\/\/)/m.test(source)) return source
  const lines = source.split('\n')
  const out: string[] = []
  const open: { readonly mark: string; readonly kind: Kind }[] = []
  const left = countEnds(lines)
  const add = (line: string): void => {
    if (open.some(({ kind }) => kind === 'gone')) return
    out.push(open.some(({ kind }) => kind === 'quote') ? quoted(line) : line)
  }
  for (let i = 0; i < lines.length; i++) {
    const line = lines[i] ?? ''
    const end = END.exec(line)?.[1]
    const fence = end === undefined ? FENCE.exec(line) : null
    if (end !== undefined) {
      left.set(kindOfMark(end), (left.get(kindOfMark(end)) ?? 0) - 1)
      // An outer fence also closes what was left open inside it.
      const at = open.findLastIndex(({ mark }) => mark === end)
      open.length = at >= 0 ? at : Math.max(0, open.length - 1)
      add('')
    } else if (fence && isFence(fence)) {
      const mark = fence[1] ?? ''
      const waiting = open.filter((one) => kindOfMark(one.mark) === kindOfMark(mark)).length
      if ((left.get(kindOfMark(mark)) ?? 0) > waiting) {
        open.push({ mark, kind: kindOf(fence[2] ?? fence[3] ?? '') })
        while (OPTION.test(lines[i + 1] ?? '')) i++
        i = pastProperties(lines, i)
      } else if (/^(?: {4}|\t)[\w-]+:/.test(lines[i + 1] ?? '')) {
        // mkdocstrings: `::: package.module` and, indented, how to show what is written there.
        i += indentedBelow(lines, i + 1, 0).length
      }
      out.push('')
    } else if (INDENTED.test(line) && nesting < NESTING_MAX) {
      const inner = indentedBelow(lines, i + 1, INDENTED.exec(line)?.[1]?.length ?? 0)
      const text = containers(inner.join('\n'), nesting + 1)
      add('')
      for (const each of (TAB.test(line) ? text : quoted(text)).split('\n')) add(each)
      add('')
      i += inner.length
    } else add(line)
  }
  return out.join('\n')
}

/** MDC's properties of a component: YAML between hyphens below its opening line. */
function pastProperties(lines: readonly string[], at: number): number {
  if (lines[at + 1] !== '---') return at
  const end = lines.indexOf('---', at + 2)
  return end > 0 && lines.slice(at + 2, end).every((line) => /^(?:[\w-]+:|[ \t]|- |$)/.test(line)) ? end : at
}

/** Two colons are also how definitions are written, and three slashes how comments are: with a text behind them. */
function isFence([, mark = '', , name, rest = '']: RegExpExecArray): boolean {
  if (mark === '///') return /^[ \t]*(?:\|.*)?$/.test(rest)
  return mark !== '::' || name === undefined || /^(?:[[{].*)?[ \t]*$/.test(rest)
}

function kindOfMark(mark: string): string {
  return mark === '::' ? mark : mark.charAt(0)
}

function countEnds(lines: readonly string[]): Map<string, number> {
  const count = new Map<string, number>()
  for (const line of lines) {
    const mark = END.exec(line)?.[1]
    if (mark !== undefined) count.set(kindOfMark(mark), (count.get(kindOfMark(mark)) ?? 0) + 1)
  }
  return count
}

/** The first class or word names it: `{.column-margin width=40%}`, `{note}`, `tip`. */
function kindOf(written: string): Kind {
  const name = /^[\s.#]*([\w-]*)/.exec(written.replace(/#[\w-]+/g, ''))?.[1] ?? ''
  if (HIDDEN.test(name) || (/^content-visible/.test(name) && /when-format=["']?(?!html)/.test(written))) return 'gone'
  return ARRANGING.test(name) || name === '' ? 'plain' : 'quote'
}

/** The lines that are indented deeper than the one above them, with one level of indentation less. */
function indentedBelow(lines: readonly string[], from: number, depth: number): string[] {
  const inner: string[] = []
  for (const line of lines.slice(from)) {
    if (line.trim() !== '' && !CODE.test(line) && !/^(?: {4}|\t)/.test(line.slice(depth))) break
    inner.push(CODE.test(line) ? line : line.slice(depth).replace(/^(?: {4}|\t)/, ''))
  }
  return inner
}

/** Lines as a Markdown quote; masked code (a line that is only its placeholder) stays outside. */
export function quoted(lines: string): string {
  return lines
    .replace(/^(?!\uE000\d+\uE001$).*$/gm, (line) => `> ${line}`.trimEnd())
    .replace(/^(?=\uE000\d+\uE001$)/gm, '\n')
}
