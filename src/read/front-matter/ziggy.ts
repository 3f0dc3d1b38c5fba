// What does a piece of Ziggy hold, the notation of Zine's front matter?

/** `.title = "The key",` on the first line that says something. */
const ZIGGY = /^(?:[ \t]*(?:\/\/.*)?\r?\n)*[ \t]*\.[a-z_]\w*[ \t]*=/i
/** https://ziggy-lang.io: remarks, texts (also of several lines behind two backslashes), names, tags with a value, marks. */
const TOKEN =
  /\/\/.*|"(?:[^"\\\n]|\\.)*"|(?:\\\\.*(?:\r?\n[ \t]*(?=\\\\))?)+|\.?[a-z_]\w*[ \t]*(?==(?!=))|[.@]\w+[ \t]*\(|(?:\.|[A-Za-z_]\w*[ \t]*)?\{|[.@]?[a-z_][\w.]*|-?\d[\w.+-]*|[=:,[\]})]|\s+|./gi

/** Whether what stands between the fences is Ziggy. */
export function isZiggy(inner: string): boolean {
  return ZIGGY.test(inner)
}

/** The values, every number and word as it was written. Throws on what is no Ziggy. */
export function parseZiggy(text: string): unknown {
  const parts: string[] = ['{']
  for (const [token] of text.matchAll(TOKEN)) {
    const part = asJson(token.trim())
    if (part === '}' || part === ']') parts.push(withoutComma(parts))
    if (part !== '') parts.push(part)
  }
  parts.push(withoutComma(parts), '}')
  try {
    return JSON.parse(parts.join(''))
  } catch (cause) {
    throw new Error('it does not keep to the form .key = value, with a comma behind each value', { cause })
  }
}

/** Takes the comma away that may stand behind the last value. */
function withoutComma(parts: string[]): '' {
  if (parts.at(-1) === ',') parts.pop()
  return ''
}

function asJson(token: string): string {
  if (token === '' || token === ')' || token.startsWith('//')) return ''
  if (token.startsWith('"')) return JSON.stringify(unescaped(token.slice(1, -1)))
  if (/^[:,[\]}]$/.test(token)) return token
  if (token === '=') return ':'
  if (token.endsWith('{')) return '{'
  // A tag says of what kind the value is: `.date("2026-11-03")`, `@date("…")`.
  if (token.endsWith('(')) return ''
  if (token.startsWith('\\\\')) {
    const lines = token.split(/\r?\n/).map((line) => line.trim().slice(2))
    return JSON.stringify(lines.join('\n'))
  }
  return JSON.stringify(token.replace(/^[.@]/, ''))
}

const ESCAPED: Readonly<Record<string, string>> = { n: '\n', t: '\t', r: '' }

/** Zig's escapes: bytes of UTF-8 one after another (`\xe2\x80\xa6`), code points (`\u{2026}`), signs. */
function unescaped(text: string): string {
  return text
    .replace(/(?:\\x[\da-f]{2})+/gi, (bytes) => Buffer.from(bytes.replaceAll('\\x', ''), 'hex').toString('utf8'))
    .replace(/\\u\{?([\da-f]{4,6})\}?/gi, (_, point: string) => String.fromCodePoint(Number.parseInt(point, 16)))
    .replace(/\\(.)/g, (_, sign: string) => ESCAPED[sign] ?? sign)
}

/** The same as lines of TOML, for what can't be parsed. */
export function ziggyLines(text: string): string {
  return text
    .replace(/^[ \t]*\./gm, '')
    .replace(/,[ \t]*$/gm, '')
    .replace(/=[ \t]*[.@]\w+\((.*)\)[ \t]*$/gm, '= $1')
}
