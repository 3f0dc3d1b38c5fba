// Which line of the look wrote a tag of the MJML?
import Handlebars from 'handlebars'

// Private-use characters, which articles are stripped of: no article can pose as a line of the look.
const BEGIN = '\uE020'
const END = '\uE021'

/** A pattern for a marker; its group is the line. */
export const MARKER: string = `${BEGIN}(\\d+)${END}`

/** Writes into a parsed template, in front of each tag, the line that the tag is in. Changes the tree in place. */
export function insertLineMarkers(tree: hbs.AST.Program): void {
  new MarkerInserter().accept(tree)
}

class MarkerInserter extends Handlebars.Visitor {
  override ContentStatement(content: hbs.AST.ContentStatement): void {
    // White space control may have cut the start of `value`: the lines that it cut count, too.
    const original = String(content.original)
    const start = Math.max(0, original.indexOf(content.value))
    let line = content.loc.start.line + original.slice(0, start).split('\n').length - 1
    content.value = content.value.replace(/\n|<(?=[a-z/])/gi, (found) => {
      if (found === '\n') line += 1
      return found === '\n' ? found : BEGIN + line + END + found
    })
  }
}

/** The text as MJML reads it. No marker contains a line end, so line numbers stay those of the marked text. */
export function withoutMarkers(marked: string): string {
  return marked.replace(new RegExp(MARKER, 'g'), '')
}

/**
 * The line of the look that wrote the first such tag in a line (from 1) of the marked text; where that line has none, the
 * last marker before.
 */
export function lineOfTag(marked: string, line: number, tag: string): number | undefined {
  const lines = marked.split('\n').slice(0, line)
  const tags = (lines.at(-1) ?? '').matchAll(new RegExp(`${MARKER}<([a-z-]+)`, 'g'))
  const exact = [...tags].find((match) => match[2] === tag)
  if (exact) return Number(exact[1])
  const near = lines.findLast((each) => each.includes(BEGIN))
  const last = near === undefined ? undefined : [...near.matchAll(new RegExp(MARKER, 'g'))].at(-1)
  return last ? Number(last[1]) : undefined
}
