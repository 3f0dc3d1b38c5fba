// Which lines of a Markdown source are admonitions (notes, tips, warnings)?

const OPEN = /^[ \t]*:{3,}[ \t]*\{?[\w-]+.*$/
const CLOSE = /^[ \t]*:{3,}[ \t]*$/
const INDENTED = /^[ \t]*(?:!!!|\?\?\?\+?)[ \t]+[\w-]+.*$/

/**
 * Turns admonitions into quotes, since they interrupt the article: `:::tip … :::` as in Docusaurus, VuePress and
 * Starlight, and `!!! note` with indented text as in Python's generators. Their titles ("Tip") are left out.
 */
export function admonitions(source: string): string {
  if (!/^[ \t]*(?::::|!!!|\?\?\?)/m.test(source)) return source
  const out: string[] = []
  let depth = 0
  let indented = false
  for (const line of source.split('\n')) {
    if (CLOSE.test(line)) {
      depth = Math.max(0, depth - 1)
      out.push('')
    } else if (OPEN.test(line)) {
      depth++
      out.push('')
    } else if (INDENTED.test(line)) {
      indented = true
      out.push('')
    } else if (indented && (line.trim() === '' || /^(?: {4}|\t)/.test(line))) {
      out.push(quoted(line.replace(/^(?: {4}|\t)/, '')))
    } else {
      indented = false
      out.push(depth > 0 ? quoted(line) : line)
    }
  }
  return out.join('\n')
}

/** Lines as a Markdown quote; masked code (a line that is only its placeholder) stays outside. */
export function quoted(lines: string): string {
  return lines
    .replace(/^(?!\uE000\d+\uE001$).*$/gm, (line) => `> ${line}`.trimEnd())
    .replace(/^(?=\uE000\d+\uE001$)/gm, '\n')
}
