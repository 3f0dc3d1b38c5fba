// Which parts of an MDX source are code, and which are text?

import { HOLE } from './holes.ts'

const IMPORT = /^(?:import\s.*|export\s+(?:const|let|var|default|function|async|class|type|interface|\{|\*).*)$/
/** Components that show their child as code, or have no text. */
const IGNORED = /^(?:.*Code.*|Script|Style|Highlight|Mermaid|Math|Terminal)$/
const PICTURE = /^(?:Img|Image|Figure|Picture|Photo|.*Image|img)$/
/** They show no words. */
const SILENT =
  /(?:Icon|Badge|Anchor|Spacer|Divider|Br|Emoji|Button|Embed|Tweet|YouTube|Video|Toc|Avatar|Logo)s?$|^(?:Icon|Badge|Emoji|Fa|Fi|Md|Bs)/
/** Longer than any tag; beyond it `<` is just a character. */
const TAG_LIMIT = 5_000
/** A source with more unclosed openings is not MDX; the rest of it stays as it is. */
const FAILURE_LIMIT = 500

/**
 * Removes MDX's imports, exports, expressions and components. The text between components stays and is Markdown.
 * A component that shows a picture becomes that picture.
 */
export function withoutMdx(source: string): string {
  return withoutTags(withoutModuleLines(withPictures(source)))
}

/** `import boat from './boat.png'`, and `require('./boat.png').default` where it is shown. */
const PICTURE_IMPORT = /^import\s+(\w+)\s+from\s+["']([^"'\n]+\.(?:png|jpe?g|gif|webp|avif|svg))["']/gm
const REQUIRED = /\bsrc=\{require\(["']([^"'{}]+)["']\)(?:\.default)?\}/g

/** With the addresses of pictures where they are shown under a name of the module. */
function withPictures(source: string): string {
  const names = new Map(Array.from(source.matchAll(PICTURE_IMPORT), ([, name = '', path = '']) => [name, path]))
  return source.replace(REQUIRED, 'src="$1"').replace(/\bsrc=\{(\w+)(?:\.(?:src|default))?\}/g, (all, name: string) => {
    const path = names.get(name)
    return path === undefined ? all : `src="${path}"`
  })
}

/** Removes imports and exports with all their lines: until the brackets close, or to a blank line if they never do. */
function withoutModuleLines(source: string): string {
  const out: string[] = []
  let open = 0
  let inside = false
  for (const line of source.split('\n')) {
    if (!inside && !IMPORT.test(line)) {
      out.push(line)
      continue
    }
    if (!inside) open = 0
    for (const char of line) open += '([{'.includes(char) ? 1 : ')]}'.includes(char) ? -1 : 0
    inside = open > 0
    out.push('')
  }
  // Brackets that never close would swallow the article.
  return inside ? source.replace(/^(?:import|export)\s.*$/gm, '') : out.join('\n')
}

function withoutTags(source: string): string {
  const out: string[] = []
  let from = 0
  let ignored = ''
  let failures = 0
  for (let at = 0; failures < FAILURE_LIMIT; ) {
    const next = /[<{]/g
    next.lastIndex = at
    const start = next.exec(source)?.index ?? -1
    if (start < 0) break
    const tag = source[start] === '{' ? undefined : tagAt(source, start)
    const end = tag ? tag.end : source[start] === '{' ? bracesEnd(source, start) : -1
    if (end < 0) {
      at = start + 1
      failures++
      continue
    }
    if (ignored === '')
      out.push(
        source.slice(from, start),
        tag ? shown(source, start, tag) : expression(source.slice(start + 1, end - 1)),
      )
    if (
      tag &&
      ignored === '' &&
      IGNORED.test(tag.name) &&
      !tag.closing &&
      !tag.empty &&
      source.includes(`</${tag.name}`, end)
    )
      ignored = tag.name
    else if (tag?.closing && tag.name === ignored) ignored = ''
    from = at = end
  }
  return out.join('') + source.slice(from)
}

interface Tag {
  readonly name: string
  readonly end: number
  readonly closing: boolean
  readonly empty: boolean
}

/** A component's tag, or an HTML tag with an expression in its attributes, which Markdown wouldn't recognize. */
function tagAt(source: string, start: number): Tag | undefined {
  const name = /^<\/?([A-Za-z][\w.:-]*|(?=>))/.exec(source.slice(start, start + 80))
  if (!name) return undefined
  let quote = ''
  let braces = 0
  for (let i = start + name[0].length; i < source.length && i < start + TAG_LIMIT; i++) {
    const char = source[i] ?? ''
    if (quote !== '') quote = char === quote ? '' : quote
    else if (char === '"' || char === "'" || (char === '`' && braces > 0)) quote = char
    else if (char === '{') braces++
    else if (char === '}') braces--
    else if (char === '>' && braces <= 0) {
      const closing = source[start + 1] === '/'
      return { name: name[1] ?? '', end: i + 1, closing, empty: source[i - 1] === '/' }
    } else if (char === '<' && braces <= 0) return undefined
  }
  return undefined
}

/** What replaces a tag: nothing, a picture, or the bare tag for HTML; alone on its line it separates paragraphs. */
function shown(source: string, start: number, { name, end, closing, empty }: Tag): string {
  const isFollowed = !closing && name !== '' && source.startsWith(`</${name}>`, end)
  const behind = isFollowed ? end + name.length + 3 : end
  const alone = isBlank(source, start - 1, -1) && isBlank(source, behind, 1)
  const attributes = source.slice(start, end)
  const value = (attribute: string): string =>
    new RegExp(String.raw`\s${attribute}=\{?["']([^"'{}]*)["']`).exec(attributes)?.[1] ?? ''
  const text =
    PICTURE.test(name) && !closing && /^\S+\.\w+$/.test(value('src'))
      ? `![${value('alt').replace(/[[\]\\]/g, ' ')}](<${value('src')}>)`
      : /^[a-z]/.test(name)
        ? attributes.includes('{')
          ? `<${name}>`
          : attributes
        : (empty || isFollowed) && !alone && !SILENT.test(name)
          ? HOLE
          : ''
  return alone ? `\n\n${text}\n\n` : text
}

/** Whether nothing but white space stands from here to the edge of the line. */
function isBlank(source: string, from: number, step: 1 | -1): boolean {
  for (let i = from; i >= 0 && i < source.length && source[i] !== '\n'; i += step)
    if (!/\s/.test(source[i] ?? '')) return false
  return true
}

/** `{' '}` is a space, `{"text"}` its text and a comment nothing; other expressions are values that we can't know. */
function expression(inner: string): string {
  const text = /^\s*(["'])([^"'\\]*)\1\s*$/.exec(inner)?.[2]
  return text ?? (/^\s*(?:\/[*/].*)?$/s.test(inner) ? '' : HOLE)
}

function bracesEnd(source: string, start: number): number {
  let depth = 0
  for (let i = start; i < source.length && i < start + TAG_LIMIT; i++) {
    const char = source[i]
    if (char === '{') depth++
    else if (char === '}' && --depth === 0) return i + 1
  }
  return -1
}
