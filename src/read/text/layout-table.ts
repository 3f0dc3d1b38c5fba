// Which text is in the cells of a table that only lays out a page?

/** How pandoc draws the rows of a table whose cells hold more than a line. */
const BORDER = /^\+(?:[-=:]+\+)+$/
/** A cell of more lines holds a page, not data. */
const LINES_MIN = 12

/** The text with such a table's cells one below the other; a table of data stays as it is. */
export function withoutLayoutTables(source: string): string {
  if (!source.includes('-+') || !source.includes('+\n|')) return source
  const out: string[] = []
  let [border, row]: [string | undefined, string[]] = [undefined, []]
  for (const line of source.split('\n')) {
    if (border !== undefined && line.startsWith('|')) {
      row.push(line)
      continue
    }
    const cells = border !== undefined && BORDER.test(line) ? cellsOf(row, border) : undefined
    if (cells) {
      out.pop()
      out.push(...cells)
    } else out.push(...row)
    row = []
    border = BORDER.test(line) ? line : undefined
    out.push(line)
  }
  return [...out, ...row].join('\n')
}

/** The lines of a row's cells; undefined if its columns don't hold, or it has few lines. */
function cellsOf(row: readonly string[], border: string): string[] | undefined {
  if (row.filter((line) => /\p{L}/u.test(line)).length < LINES_MIN) return undefined
  const edges = [...border.matchAll(/\+/g)].map(({ index }) => index)
  if (row.some((line) => edges.some((edge) => line.charAt(edge) !== '|'))) return undefined
  return edges
    .slice(0, -1)
    .flatMap((edge, at) => ['', ...row.map((line) => line.slice(edge + 2, edges[at + 1]).trimEnd()), ''])
}
