// Which parts of a Markdown source are code, where nothing else may be read or changed?

/** Private-use characters, so that a token can't be mistaken for text. */
const TOKEN = /\uE000(\d+)\uE001/g
/** Longer than any code in a line; beyond it a backtick is a character. */
const SPAN_LIMIT = 2_000

/** Liquid's marks around what it must not touch, which stand even inside code. */
const RAW = /\{%-?\s*(?:end)?(?:raw|verbatim)\s*-?%\}/g

/** A source whose code stands aside as tokens: `shelve` sets more aside, `restore` puts everything back. */
export interface Shelf {
  readonly text: string
  shelve(code: string): string
  restore(text: string): string
}

/** Sets fenced code and code spans aside. */
export function shelveCode(source: string): Shelf {
  const shelf: string[] = []
  const shelve = (code: string): string => `\uE000${shelf.push(code.replace(RAW, '')) - 1}\uE001`
  // A piece set aside later may hold pieces set aside before, never the other way round: so this ends.
  const restore = (text: string): string =>
    text.includes('\uE000') ? text.replace(TOKEN, (_, n: string) => restore(shelf[Number(n)] ?? '')) : text
  return { text: withoutCode(source.replace(/[\uE000\uE001]/g, ''), shelve), shelve, restore }
}

function withoutCode(source: string, shelve: (code: string) => string): string {
  const out: string[] = []
  let fence: { readonly mark: string; readonly lines: string[] } | undefined
  let prose: string[] = []
  const flush = (): void => {
    if (prose.length > 0) out.push(withoutSpans(prose.join('\n'), shelve))
    prose = []
  }
  for (const line of source.split('\n')) {
    const mark = /^[ \t>]*(?:[-*+][ \t]+|\d{1,9}[.)][ \t]+)?(`{3,}|~{3,})(?!.*`)/.exec(line)?.[1]
    if (fence) {
      fence.lines.push(line)
      if (mark?.startsWith(fence.mark) && line.trim().replace(/^[> \t]+/, '') === mark) {
        out.push(shelve(fence.lines.join('\n')))
        fence = undefined
      }
    } else if (mark) {
      flush()
      fence = { mark, lines: [line] }
    } else prose.push(line)
  }
  flush()
  if (fence) out.push(shelve(fence.lines.join('\n')))
  return out.join('\n')
}

function withoutSpans(text: string, shelve: (code: string) => string): string {
  if (!text.includes('`')) return text
  const parts: string[] = []
  let from = 0
  for (let open = text.indexOf('`'); open >= 0; open = text.indexOf('`', from)) {
    const run = runAt(text, open)
    const close = closing(text, open + run, run)
    const end = close < 0 ? open + run : close + run
    parts.push(text.slice(from, open), close < 0 ? text.slice(open, end) : shelve(text.slice(open, end)))
    from = end
  }
  return parts.join('') + text.slice(from)
}

/** Where a run of exactly `run` backticks stands in the same paragraph, or −1. */
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
