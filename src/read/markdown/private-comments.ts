// Which parts of a Markdown source does the author say to nobody but themselves?

/** Everything below needs one of these. */
export const PRIVATE_SIGNS =
  /^[ \t]*(?:SCHEDULED|DEADLINE|CLOSED): |^ {0,3}\[(?:\/\/|comment|#)\]:|\{\{!|<%#|%%|\{::|\{>>|\{--|\{# |\{\/\*|\/\*|::[ \t]|^[ \t]*(?:[-*][ \t]+)?(?:#\+BEGIN_COMMENT|:(?:LOGBOOK|PROPERTIES):)/im

/** A pair of marks, and whether what is never closed is private to the end of the text, as the tool itself has it. */
const PAIRS: readonly (readonly [open: RegExp, close: RegExp, unclosed: 'hidden' | 'text'])[] = [
  // kramdown.
  [/\{::comment[^{}\n]{0,100}\}/g, /\{:\/(?:comment)?\}/g, 'hidden'],
  // CriticMarkup's remarks and deletions.
  [/\{>>/g, /<<\}/g, 'text'],
  [/\{--/g, /--\}/g, 'text'],
  // Hugo, MDX, Nunjucks and Jinja.
  [/\{\{[%<]?-?[ \t]*\/\*/g, /\*\/[ \t]*-?[%>]?\}\}/g, 'text'],
  [/\{\/\*/g, /\*\/\}/g, 'text'],
  [/\{# /g, /#\}/g, 'text'],
  // Handlebars and Mustache, ERB and EJS.
  [/\{\{!--/g, /--\}\}/g, 'text'],
  [/\{\{!/g, /\}\}/g, 'text'],
  [/<%#/g, /%>/g, 'text'],
  // Logseq and Org: remarks, and drawers with the clock of a task.
  [/^[ \t]*(?:[-*][ \t]+)?#\+BEGIN_COMMENT/gim, /^[ \t]*#\+END_COMMENT[ \t]*\r?$/gim, 'hidden'],
  [/^[ \t]*:(?:LOGBOOK|PROPERTIES):[ \t]*\r?$/gm, /^[ \t]*:END:[ \t]*\r?$/gm, 'text'],
]
/** Logseq's properties of a block. */
const PROPERTY =
  /^[ \t]*(?:[-*][ \t]+)?(?:id|collapsed|heading|background-color|background-image|created-at|updated-at|template|template-including-parent|exclude-from-graph-view|logseq\.[\w.-]+|query-[\w-]+|card-[\w-]+|ls-type|hl-[\w-]+|public|icon|alias|filters|title-format|done|doing|todo)::(?:[ \t].*)?\r?(?:\n|$)/gim

/** `[//]: # (a remark (in brackets))`, which Markdown takes for a text where its brackets don't fit. */
const DEFINITION = /^ {0,3}\[(?:\/\/|comment|#)\]:[ \t]*(?:#|<>)?[ \t]*[("'].*\r?$/gim

/** When a task is due, in Org's words. */
const PLANNED = /^[ \t]*(?:(?:SCHEDULED|DEADLINE|CLOSED): *[<[]\d{4}-\d\d-\d\d[^<>[\]\n]*[>\]][ \t]*)+\r?(?:\n|$)/gm

/** The source without them; code is masked already. */
export function withoutPrivate(source: string): string {
  if (!PRIVATE_SIGNS.test(source)) return source
  return PAIRS.reduce(
    (text, [open, close, unclosed]) => withoutPairs(text, open, close, unclosed),
    withoutPercent(source),
  )
    .replace(PROPERTY, '')
    .replace(PLANNED, '')
    .replace(DEFINITION, '')
}

/**
 * Obsidian's: on a line of its own for a block; behind a digit (`100%%`) the signs open nothing, and behind a letter only
 * what ends on the same line, as in scripts without spaces.
 */
const PERCENT = /^[ \t]*%%[ \t]*\r?$|(?<![\p{L}\p{N}%])%%(?!%)|(?<=(?<!%)\p{L})%%(?=\S(?:[^%\n]*[^%\s])?%%(?!%))/gmu
const PERCENT_LINE = /^[ \t]*%%[ \t]*\r?$/gm
const PERCENT_END = /%%(?!%)/g

/** Both kinds in the order in which they stand: the line that ends a remark of several lines opens no block. */
function withoutPercent(text: string): string {
  const parts: string[] = []
  let from = 0
  for (let start = matchFrom(PERCENT, text, from); start; start = matchFrom(PERCENT, text, from)) {
    const isBlock = isLine(text, start)
    const end = matchFrom(isBlock ? PERCENT_LINE : PERCENT_END, text, start.end)
    if (!end && !isBlock) break
    parts.push(text.slice(from, start.index))
    if (!end) return parts.join('')
    from = end.end
  }
  return parts.join('') + text.slice(from)
}

function isLine(text: string, { index, end }: { index: number; end: number }): boolean {
  return (index === 0 || text[index - 1] === '\n') && (end === text.length || text[end] === '\n')
}

/** Each mark is looked for once from left to right, so a text of nothing but marks takes no longer than another. */
function withoutPairs(text: string, open: RegExp, close: RegExp, unclosed: 'hidden' | 'text'): string {
  const parts: string[] = []
  let from = 0
  for (;;) {
    const start = matchFrom(open, text, from)
    const end = start && matchFrom(close, text, start.end)
    if (!start || (!end && unclosed === 'text')) return parts.join('') + text.slice(from)
    parts.push(text.slice(from, start.index))
    if (!end) return parts.join('')
    from = end.end
  }
}

function matchFrom(pattern: RegExp, text: string, from: number): { index: number; end: number } | undefined {
  pattern.lastIndex = from
  const match = pattern.exec(text)
  return match ? { index: match.index, end: match.index + match[0].length } : undefined
}
