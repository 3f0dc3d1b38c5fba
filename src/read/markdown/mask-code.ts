// Which parts of a Markdown source are code, and must not be changed while templates are removed?

/** Private-use characters, so that a placeholder can't be mistaken for text. */
const TOKEN = /\uE000(\d+)\uE001/g
/** Longer than any code span; beyond it a backtick is just a character. */
const SPAN_LIMIT = 2_000

/** Liquid's tags for "leave this alone", which occur even inside code. */
const RAW = /\{%-?\s*(?:end)?(?:raw|verbatim)\s*-?%\}/g

/** A source whose code is replaced by placeholders: `mask` hides more, `unmask` restores everything. */
export interface MaskedSource {
  readonly text: string
  mask(code: string): string
  unmask(text: string): string
}

/** Replaces fenced code and code spans by placeholders. */
export function maskCode(source: string): MaskedSource {
  const masked: string[] = []
  const mask = (code: string): string => `\uE000${masked.push(code.replace(RAW, '')) - 1}\uE001`
  // A masked part may contain parts masked earlier, never the other way round, so this ends.
  const unmask = (text: string): string =>
    text.includes('\uE000') ? text.replace(TOKEN, (_, n: string) => unmask(masked[Number(n)] ?? '')) : text
  return { text: withoutCode(source.replace(/[\uE000\uE001]/g, ''), mask), mask, unmask }
}

function withoutCode(source: string, mask: (code: string) => string): string {
  const out: string[] = []
  let fence: { readonly mark: string; readonly lines: string[] } | undefined
  let prose: string[] = []
  const flush = (): void => {
    if (prose.length > 0) out.push(withoutSpans(prose.join('\n'), mask))
    prose = []
  }
  for (const line of source.split('\n')) {
    const mark = /^[ \t>]*(?:[-*+][ \t]+|\d{1,9}[.)][ \t]+)?(`{3,}|~{3,})(?!.*`)/.exec(line)?.[1]
    if (fence) {
      fence.lines.push(line)
      if (mark?.startsWith(fence.mark) && line.trim().replace(/^[> \t]+/, '') === mark) {
        out.push(mask(fence.lines.join('\n')))
        fence = undefined
      }
    } else if (mark) {
      flush()
      fence = { mark, lines: [line] }
    } else prose.push(line)
  }
  flush()
  if (fence) out.push(mask(fence.lines.join('\n')))
  return out.join('\n')
}

function withoutSpans(text: string, mask: (code: string) => string): string {
  if (!text.includes('`')) return text
  const parts: string[] = []
  let from = 0
  for (let open = text.indexOf('`'); open >= 0; open = text.indexOf('`', from)) {
    const run = runAt(text, open)
    const close = closing(text, open + run, run)
    const end = close < 0 ? open + run : close + run
    parts.push(text.slice(from, open), close < 0 ? text.slice(open, end) : mask(text.slice(open, end)))
    from = end
  }
  return parts.join('') + text.slice(from)
}

/** Where a run of exactly `run` backticks is in the same paragraph, or −1. */
function closing(text: string, from: number, run: number): number {
  for (let i = text.indexOf('`', from); i >= 0 && i < from + SPAN_LIMIT; i = text.indexOf('`', i)) {
    const length = runAt(text, i)
    if (length === run) return /\n[ \t]*\n/.test(text.slice(from, i)) ? -1 : i
    i += length
  }
  return -1
}

function runAt(text: string, at: number): number {
  let end = at
  while (text[end] === '`') end++
  return end - at
}
