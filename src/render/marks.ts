// Which line of the look wrote a tag of the MJML?

// Private-use characters, of which articles are stripped: no article can pose as a line of the look.
const BEGIN = '\uE020'
const END = '\uE021'
const MARK = /\uE020(\d+)\uE021/g

/** What stands in front of a tag while MJML hasn't read it. */
export function mark(line: number): string {
  return BEGIN + line + END
}

/** The text as MJML reads it. No mark holds a line end, so its lines are those of the marked text. */
export function unmarked(text: string): string {
  return text.replace(MARK, '')
}

/** The look's line that wrote the first such tag in a line (from 1) of the marked text; the nearest one before where it has none. */
export function markedLine(marked: string, line: number, tag: string): number | undefined {
  const lines = marked.split('\n').slice(0, line)
  const exact = [...(lines.at(-1) ?? '').matchAll(/\uE020(\d+)\uE021<([a-z-]+)/g)].find((match) => match[2] === tag)
  if (exact) return Number(exact[1])
  const near = lines.findLast((each) => each.includes(BEGIN))
  const last = near === undefined ? undefined : [...near.matchAll(MARK)].at(-1)
  return last ? Number(last[1]) : undefined
}
