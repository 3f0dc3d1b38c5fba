// Which marks did a program leave that printed a web page as text?
import { countWords } from '../../languages/words.ts'
import { COUNTED, type Line } from './lines.ts'
import { addressRemover, hasAddress } from './link-addresses.ts'

/** How lynx and elinks list the addresses behind a page's links, below the page. */
const LINK_LIST = /^(?:References|(?:Visible|Hidden) links:?)$/
const LINK = /^\d{1,4}\. (?:https?|file|ftp|mailto|javascript|tel|data):/
/** The number of a link, before its text. */
const LINK_NUMBER = /\[\d{1,4}\]/g
/** What lynx, elinks and html2text print for a button, a frame and a field. */
const FORM = /\(BUTTON\)|\[Unknown INPUT type\]|\bIFRAME:(?: \S+)?|_{4,}/g
/** Behind a line's text, with its label: "Ann Lee (BUTTON) Save to list". */
const BUTTON_BEHIND = /(?<=\S\s+)\(BUTTON\)((?: [^\s()]+){0,4} [^\s()]*[\p{L}\p{N}])$/u
/** How html2text marks a heading, the highest with most, if need be over two lines; it has `_` for a blank in what is underlined. */
const STARRED = /^(?:[*•+-] )?(\*{2,6}) (?=\S)/
const STARRED_END = /(?:^|(?<=\S) )\*{2,6}$/
const UNDERLINED = /[\p{L}\p{N}]\S*_\S*[\p{L}\p{N}]/u
const UNDERLINED_MIN = 5
/** What html2text prints for an icon, `<i></i>`; where `__` stands by itself in a text, it is one wherever it isn't closed. */
const ICON = /(?<!\S)__(?!\S)/
const ICONS = /(?<![\p{L}\p{N}_])__(?!_)/gu
const ICONS_MIN = 2
const CLOSED = /(?<=[^\s_])__(?![\p{L}\p{N}_])/u
/** What html2text puts before a stop and a dash that Markdown would take for a list's: `2019\.`. */
const ESCAPE = /(?<=\d)\\(?=\.(?:\s|$))|(?<![\\\p{P}])\\(?=-(?!-))/gu
/** How w3m prints the number of a note; `x^2` is no note. */
const NOTE = /(?<=\p{L}{3}|[.,;)”"])\^\[?\d{1,3}\]?(?![\p{L}\p{N}])/gu
/** What stands for a picture: its file's name, or its address. */
const PICTURE =
  /\[(?:[^\][\s]{1,80}|(?:https?:)?\/\/[^\][\s]{1,2000}|data:[^\][]{1,200})\.(?:gif|jpe?g|png|webp|svg|bmp|avif)(?:\?[^\][\s]{0,500})?\]/gi
/** The same without an ending, on a line of its own. */
const PICTURE_ALONE = /^\[(?=[^\][]*\p{L}{2})(?=[^\][]*[-_\d])[^\][\s]{3,120}\]$/u
/** The hard line break of a Markdown paragraph. */
const BREAK = /^\\(?=\s|$)|(?<=\s)\\$/g

/** The lines as the page shows them: without links' numbers and addresses, buttons, fields, and another program's underlining. */
export function withoutPrinterMarks(printed: readonly Line[]): Line[] {
  const lines = withoutRelations(printed)
  const isListed = lines.some(({ text }, at) => LINK_LIST.test(text) && LINK.test(lines[at + 1]?.text ?? ''))
  const isStarred =
    lines.some(({ text }) => STARRED_END.test(text)) &&
    lines.filter(({ text }) => UNDERLINED.test(text)).length >= UNDERLINED_MIN
  const isIconed = lines.filter(({ text }) => ICON.test(text)).length >= ICONS_MIN
  const labels = new Set(lines.flatMap(({ text }) => BUTTON_BEHIND.exec(text)?.[1]?.trim() ?? []))
  const withoutAddresses = addressRemover(lines)
  const out: Line[] = []
  let isApart = false
  for (const line of lines) {
    const text = isListed && (LINK_LIST.test(line.text) || LINK.test(line.text)) ? '' : shown(line.text)
    if (text === line.text && !isApart) out.push(line)
    else if (text !== '')
      out.push({ ...line, text, gap: line.gap || isApart, words: countWords(text.slice(0, COUNTED)) })
    else if (withoutAddresses && !line.gap) followAddress(out, line)
    isApart = (text === '' && (isApart || line.gap)) || (isStarred && STARRED_END.test(line.text))
  }
  return out

  function shown(text: string): string {
    // Too long for its line, a button has its label on the next.
    if (labels.has(text.replace(FORM, '').trim())) return ''
    let rest = withoutAddresses?.(text) ?? text
    rest = rest
      .replace(BUTTON_BEHIND, '')
      .replace(FORM, '')
      .replace(BREAK, '')
      .replace(PICTURE, '')
      .replace(PICTURE_ALONE, '')
      .replace(ESCAPE, '')
      .replace(NOTE, '')
    if (isIconed && !CLOSED.test(rest)) rest = rest.replace(ICONS, '')
    if (isListed) rest = rest.replace(LINK_NUMBER, '')
    if (isStarred) {
      rest = rest
        .replaceAll('_', ' ')
        .replace(STARRED_END, '')
        .replace(STARRED, (_, stars: string) => `${'#'.repeat(7 - stars.length)} `)
    }
    return rest === text ? text : rest.replace(/ {2,}/g, ' ').trim()
  }
}

/** lynx prints the titles of a page's relations above the page: `   #Mill » Feed Mill » Comments alternate`. */
function withoutRelations(lines: readonly Line[]): readonly Line[] {
  if (!/^\s{2,}#\S/.test(lines[0]?.raw ?? '')) return lines
  const end = lines.findIndex(({ gap }, at) => at > 0 && gap)
  return end > 0 && end <= RELATION_LINES ? lines.slice(end) : lines
}

const RELATION_LINES = 12

/** An address too long for its line stands on the next one: the line above it went on behind it. */
function followAddress(out: Line[], { raw }: Line): void {
  const last = out.at(-1)
  if (last && last.words >= BROKEN_WORDS && hasAddress(raw))
    out[out.length - 1] = { ...last, raw: `${last.raw} ${raw}` }
}

/** A shorter line above an address is a link in a menu. */
const BROKEN_WORDS = 6
