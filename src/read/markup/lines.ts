// Which helpers do the readers of other markups share?

/** A walk over the lines of a text: what is taken is not seen again. */
export interface Lines {
  /** The next line; undefined at the end. */
  peek(ahead?: number): string | undefined
  take(): string
  /** The lines up to one that ends them, which is taken, too. */
  until(isEnd: (line: string) => boolean): string[]
  /** The blank and the deeper lines below, without their common indentation. */
  indented(deeperThan?: number): string[]
}

/** A walk over the lines from the first one. */
export function linesOf(text: string): Lines {
  const lines = text.replace(/\r\n?/g, '\n').split('\n')
  let at = 0
  return {
    peek: (ahead = 0) => lines[at + ahead],
    take: () => lines[at++] ?? '',
    until(isEnd) {
      const from = at
      while (at < lines.length && !isEnd(lines[at] ?? '')) at++
      return lines.slice(from, at++)
    },
    indented(deeperThan = 0) {
      const from = at
      while (at < lines.length && ((lines[at] ?? '').trim() === '' || depthOf(lines[at] ?? '') > deeperThan)) at++
      return dedented(lines.slice(from, at))
    },
  }
}

/** How many spaces a line begins with. */
function depthOf(line: string): number {
  return /^[ \t]*/.exec(line)?.[0].replaceAll('\t', '        ').length ?? 0
}

/** The lines without what all of them are indented by. */
function dedented(lines: readonly string[]): string[] {
  const depth = Math.min(...lines.filter((line) => line.trim() !== '').map(depthOf), 1_000)
  return lines.map((line) => line.replaceAll('\t', '        ').slice(depth))
}

/** Markdown's code, quote and emphasis. */
export function asCode(lines: readonly string[]): string[] {
  return ['', '~~~~~~', ...lines, '~~~~~~', '']
}

/** Lines as a quote, apart from what is above and below. */
export function asQuote(lines: readonly string[]): string[] {
  return ['', ...lines.map((line) => `> ${line}`.trimEnd()), '']
}

const patterns = new Map<string, RegExp>()

/** A run of text between two marks that touch it and stand apart from other words, replaced. */
export function marked(text: string, mark: string, replacement: string): string {
  if (!text.includes(mark)) return text
  const escaped = mark.replace(/[*+/~=_#^]/g, String.raw`\$&`)
  const pattern =
    patterns.get(mark) ??
    new RegExp(
      String.raw`(?<=^|[\s('"“‘{[>—–-])${escaped}(?=\S)([^\n]{0,500}?\S)${escaped}(?=$|[\s.,;:!?'"”’)}\]<—–-])`,
      'gm',
    )
  patterns.set(mark, pattern)
  return text.replace(pattern, replacement)
}
