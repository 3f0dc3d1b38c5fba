// Which header fields does a message, or one of its parts, begin with?

/** A header field as it is in the source (RFC 5322 §2.2). */
export interface HeaderLines {
  readonly name: string
  /** Unfolded and trimmed, but still encoded. */
  readonly value: string
  /** The folded lines without their line ends. */
  readonly lines: readonly string[]
  /** The line of the source where it begins, from 1. */
  readonly line: number
}

/** The header fields of a source, up to its first empty line. Lines that are not part of a field are left out. */
export function parseHeaders(source: string): HeaderLines[] {
  const fields: { lines: string[]; line: number }[] = []
  source
    .slice(0, headEnd(source))
    .split(/\r?\n/)
    .forEach((text, at) => {
      if (/^[\t ]/.test(text)) fields.at(-1)?.lines.push(text)
      else fields.push({ lines: [text], line: at + 1 })
    })
  return fields.flatMap(({ lines, line }) => {
    const whole = lines.join('')
    const colon = whole.indexOf(':')
    if (colon < 1) return []
    return { name: whole.slice(0, colon).trim(), value: whole.slice(colon + 1).trim(), lines, line }
  })
}

/** What follows the head of a message or part; empty if nothing does. */
export function bodyOf(source: string): string {
  return source.slice(headEnd(source)).replace(/^\r?\n\r?\n/, '')
}

function headEnd(source: string): number {
  return /\r?\n\r?\n/.exec(source)?.index ?? source.length
}
