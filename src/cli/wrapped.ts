// Where do lines break on this terminal?

/** Breaks text at spaces so that lines fit the terminal, the following ones indented. */
export function wrapped(text: string, indent: number, columns = process.stdout.columns ?? 100): string {
  const width = Math.max(20, Math.min(columns, 100) - indent)
  const lines: string[] = []
  let line = ''
  for (const word of text.split(' ')) {
    if (line !== '' && line.length + 1 + word.length > width) {
      lines.push(line)
      line = word
    } else line = line === '' ? word : `${line} ${word}`
  }
  return [...lines, line].join(`\n${' '.repeat(indent)}`)
}
