// Which article does a page hold only in the data that its scripts start from?
import { words } from '../../languages/words.ts'

/** A page that shows so much is read as it is. */
const SHOWN_MAX = 1000
/** What the data hold is longer, and so many times what the page shows. */
const LENGTH_MIN = 500
const TIMES = 3
const SCRIPT_MIN = 600
const SCRIPTS_MAX = 300
/** Data within a string of data, as in the payloads of Next.js. */
const DEPTH_MAX = 3
const PARAGRAPHS_MIN = 3
const TITLE_SHARE = 0.3

/** Next.js sends its data in pieces: `self.__next_f.push([1,"…"])`. */
const ROW = /(?:^|\n)[\da-f]+:(?:T[\da-f]+,)?/
const PIECE = /self\.__next_f\.push\(\[1,\s*$/

/** The article's markup; undefined where the page shows the article itself, or the data hold none that is longer. */
export function scriptArticle(
  source: string,
  { title = '', shown }: { readonly title: string | undefined; readonly shown: number },
): string | undefined {
  if (shown > SHOWN_MAX) return undefined
  const found: string[] = []
  for (const { attributes, script } of scriptsIn(source).take(SCRIPTS_MAX)) {
    if (script.length < SCRIPT_MIN || /\bld\+json\b/.test(attributes)) continue
    found.push(...bodiesIn(script, 0))
  }
  const pieces = piecesIn(source)
  found.push(...bodiesIn(pieces, 0), ...pieces.split(ROW).flatMap((row) => bodyOf(row) ?? []))
  const named = new Set(words(title).filter((word) => word.length > 3))
  const isAbout = (body: string): boolean => {
    const own = new Set(words(body))
    return named.intersection(own).size >= TITLE_SHARE * named.size
  }
  const [longest] = found
    .filter((body) => lengthOf(body) >= Math.max(LENGTH_MIN, TIMES * shown) && isAbout(body))
    .toSorted((a, b) => lengthOf(b) - lengthOf(a))
  return longest
}

/** The scripts that are closed, in order. */
function* scriptsIn(source: string): Generator<{ readonly attributes: string; readonly script: string }> {
  const [opening, closing] = [/<script\b/gi, /<\/script/gi]
  for (let open = opening.exec(source); open; open = opening.exec(source)) {
    const start = source.indexOf('>', open.index) + 1
    closing.lastIndex = start
    const close = start > 0 ? closing.exec(source) : null
    if (!close) return
    yield { attributes: source.slice(open.index, start), script: source.slice(start, close.index) }
    opening.lastIndex = close.index
  }
}

/** The bodies of articles among the strings of a script, as markup. */
function bodiesIn(script: string, depth: number): string[] {
  return stringsIn(script).flatMap((text) => {
    if (depth < DEPTH_MAX && /^\s*[[{]/.test(text)) return bodiesIn(text, depth + 1)
    const body = bodyOf(text)
    return body === undefined ? [] : [body]
  })
}

function bodyOf(text: string): string | undefined {
  if ((text.match(/<p\b/gi)?.length ?? 0) >= PARAGRAPHS_MIN) return text
  const paragraphs = text.split(/\n[ \t]*\n+|<br\s*\/?>\s*<br\s*\/?>/i)
  const told = paragraphs.filter(
    (paragraph) => paragraph.length >= SENTENCE_LENGTH && ENDED.test(paragraph.slice(-TAIL_LENGTH)),
  )
  const isProse = told.length >= PARAGRAPHS_MIN && told.length >= paragraphs.length / 2 && !CODE.test(text)
  return isProse ? paragraphs.map((paragraph) => `<p>${paragraph}</p>`).join('') : undefined
}

const SENTENCE_LENGTH = 24
const TAIL_LENGTH = 20
const ENDED = /\p{Sentence_Terminal}["'”’»)\]]*\s*$/u
const CODE = /[{};]\s*\n|=>|\bfunction\b/

/** The strings of JSON or a script that are long enough, decoded. */
function stringsIn(source: string): string[] {
  const long = literalsIn(source).filter(({ literal }) => literal.length > LENGTH_MIN + 1)
  return [...long.map(({ literal }) => decoded(literal))].filter((text) => text !== undefined)
}

/** What stands between double quotes, with them, and where. */
function* literalsIn(source: string): Generator<{ readonly at: number; readonly literal: string }> {
  for (let at = source.indexOf('"'); at >= 0; ) {
    const end = endOfString(source, at + 1)
    if (end < 0) return
    yield { at, literal: source.slice(at, end + 1) }
    at = source.indexOf('"', end + 1)
  }
}

function endOfString(source: string, from: number): number {
  let at = source.indexOf('"', from)
  while (at >= 0 && isEscaped(source, at)) at = source.indexOf('"', at + 1)
  return at
}

function isEscaped(source: string, at: number): boolean {
  let slashes = 0
  while (source.charAt(at - 1 - slashes) === '\\') slashes++
  return slashes % 2 === 1
}

function decoded(literal: string): string | undefined {
  try {
    const text: unknown = JSON.parse(literal.replace(/\p{Cc}/gu, ' '))
    return typeof text === 'string' ? text : undefined
  } catch {
    // No JSON: a string of a script may have other escapes.
    return undefined
  }
}

/** The pieces that Next.js sends, as one text. */
function piecesIn(source: string): string {
  if (!source.includes('self.__next_f.push')) return ''
  const pieces = literalsIn(source).filter(({ at }) => PIECE.test(source.slice(Math.max(0, at - PIECE_LENGTH), at)))
  return [...pieces.map(({ literal }) => decoded(literal) ?? '')].join('')
}

const PIECE_LENGTH = 40

function lengthOf(body: string): number {
  return body.replace(/<[^<>]*>/g, '').length
}
