// Where does a file's front matter begin and end?

import { englishName } from './foreign-names.ts'
import { keyName } from './values.ts'
import { isZiggy } from './ziggy.ts'

/** A block of front matter in its file. `inner` is the text between the fences. */
export interface Fence {
  readonly kind: 'yaml' | 'toml' | 'json' | 'ziggy' | 'lines' | 'other'
  /** The language that the opening fence names, for example `js` in `---js`. */
  readonly language: string
  readonly inner: string
  /** The line number, from 1, at which `inner` begins. */
  readonly line: number
  /** Where the body begins. */
  readonly end: number
  readonly closed: boolean
}

/** Anything larger is not front matter, so parsers never see more. */
export const FRONT_MATTER_LIMIT = { chars: 65_536, lines: 2_000 }

/** White space includes the byte order mark, Ruby may name its class behind the hyphens (`--- !ruby/object:Post`), and a remark to a checker may stand above; not one that holds metadata. */
const BEFORE = String.raw`^(?:[\s\u200b-\u200d\u2060]|<!--(?!-?\s*(?:\.\.|---|[\w -]+:))(?:(?!-->)[\s\S]){0,500}-->)*`
const OPENING = new RegExp(
  String.raw`${BEFORE}(-{3,}|\+\+\+|;;;|\{(?=\s*["}]))[ \t]*([\w-]*)(?:[ \t]*![\w!/:.-]+)?(?:[ \t]+#[^\n]*)?[ \t]*(?=\r?\n|$)`,
)
/** The whole object may be one line. */
const JSON_LINE = /^\s*\{[ \t]*(?="[^\n]*"[ \t]*:)(?=[^\n]*"(?:title|date)")[^\n]*\}[ \t]*(?:\r?\n|$)/
const HEADER_KEY = /^(\p{L}[\p{L}\p{N}_ -]{0,40})(?::(?:[ \t]+(.*))?|：(.*))$/u
/** One of these must be among unfenced lines: a letter may well begin "Note: …". */
function isTitleOrDate(key: string): boolean {
  const name = keyName(key)
  return /^(?:title|date)$/.test(englishName(name) ?? name)
}

/**
 * The front matter at the start of a file, or undefined if there is none. If the fence never closes, only the lines that
 * look like front matter are taken, so that the body is not lost.
 */
export function findFence(source: string): Fence | undefined {
  if (JSON_LINE.test(source)) return jsonFence(source, source.indexOf('{'))
  const opening = OPENING.exec(source)
  if (!opening) return franklin(source) ?? unopened(source) ?? headerLines(source)
  const [all, mark = '', language = ''] = opening
  if (mark === '{') return jsonFence(source, all.length - 1)
  const start = lineAfter(source, all.length)
  const line = lineNumber(source, start)
  const kind = mark === '+++' ? 'toml' : mark === ';;;' ? 'json' : kindOf(language)
  const close =
    mark.length > 3
      ? /^-{3,}[ \t]*\r?$/m
      : mark === '---'
        ? /^(?:---|\.\.\.)[ \t]*\r?$/m
        : mark === '+++'
          ? /^\+\+\+[ \t]*\r?$/m
          : /^;;;[ \t]*\r?$/m
  const within = source.slice(start, start + FRONT_MATTER_LIMIT.chars)
  const found = close.exec(within)
  if (found) {
    const inner = within.slice(0, found.index)
    return {
      kind: kindIn(inner, kind),
      language,
      inner,
      line,
      end: lineAfter(source, start + found.index),
      closed: true,
    }
  }
  const inner = keyLines(within)
  return inner === ''
    ? undefined
    : { kind: kindIn(inner, kind), language, inner, line, end: start + inner.length, closed: false }
}

/** Whether a page begins with a fence, or with a comment of metadata: only then can it have front matter. */
export function startsFenced(bytes: Uint8Array): boolean {
  return /^(?:\xef\xbb\xbf|\s)*(?:---|\+\+\+|<!--+\s+(?:\.\. |---|[\w -]+:\s))/.test(
    new TextDecoder('latin1').decode(bytes.subarray(0, 100)),
  )
}

function kindOf(language: string): Fence['kind'] {
  const name = language.toLowerCase()
  if (name === '' || name === 'yaml' || name === 'yml') return 'yaml'
  return name === 'toml' || name === 'json' ? name : 'other'
}

/** Zine's front matter stands between hyphens, as YAML does; people also put TOML there, and YAML between the plus signs of TOML. */
function kindIn(inner: string, kind: Fence['kind']): Fence['kind'] {
  if (kind !== 'yaml' && kind !== 'toml') return kind
  if (kind === 'yaml' && isZiggy(inner)) return 'ziggy'
  const lines = inner.split(/\r?\n/).filter((line) => !/^\s*(?:#|$)/.test(line))
  const [isToml, isYaml] = [TOML_LINE, YAML_LINE].map((pattern) => pattern.test(lines[0] ?? ''))
  const [hasToml, hasYaml] = [TOML_LINE, YAML_LINE].map((pattern) => lines.some((line) => pattern.test(line)))
  if (isToml && !hasYaml) return 'toml'
  return isYaml && !hasToml ? 'yaml' : kind
}

const TOML_LINE = /^(?:[\w-]+|"[^"\n]+")(?:\.[\w-]+)*[ \t]*=[ \t]*\S/
const YAML_LINE = /^[\p{L}_][\p{L}\p{N}_ -]{0,40}:(?:[ \t]|$)/u

/** The lines from the opening fence that are keys, list items or indented, up to the first blank or other line. */
function keyLines(text: string): string {
  return /^(?:(?:[:.]?[\p{L}"'][^\n:=]{0,60}[:=]|[ \t]+\S|- |#)[^\n]*(?:\n|$))*/u.exec(text)?.[0] ?? ''
}

/** Pelican and MultiMarkdown: `Title: …` from the first line on, ended by a blank line; indented lines continue a value. */
function headerLines(source: string): Fence | undefined {
  const start = source.startsWith('\uFEFF') ? 1 : 0
  if (!/^\p{L}/u.test(source.slice(start, start + 2))) return undefined
  let end = start
  let hasTitleOrDate = false
  while (end < source.length && end < FRONT_MATTER_LIMIT.chars) {
    const next = lineAfter(source, end)
    const text = source.slice(end, next).trimEnd()
    if (text === '') break
    const key = HEADER_KEY.exec(text)?.[1]
    if (key === undefined && !(end > start && /^[ \t]/.test(text))) return undefined
    if (key !== undefined && isTitleOrDate(key)) hasTitleOrDate = true
    end = next
  }
  const inner = source.slice(start, end)
  return hasTitleOrDate ? { kind: 'lines', language: '', inner, line: 1, end, closed: true } : undefined
}

/** Franklin.jl: `@def title = "…"` on each line, in Julia's syntax, which is TOML's for what a page says of itself. */
function franklin(source: string): Fence | undefined {
  if (!/^\s*@def[ \t]/.test(source.slice(0, 200))) return undefined
  const lines = /^(?:\s*@def[ \t]+\w+[ \t]*=[ \t]*(?:"""[\s\S]*?"""|.*)(?:\r?\n|$))+/.exec(
    source.slice(0, FRONT_MATTER_LIMIT.chars),
  )
  if (!lines) return undefined
  const [all] = lines
  const inner = all.replace(/^[ \t]*@def[ \t]+/gm, '')
  return { kind: 'toml', language: '', inner, line: 1, end: all.length, closed: true }
}

/** Hexo, Bear Blog: YAML that only a closing fence tells from the text; all lines above it are keys, list items or indented. */
function unopened(source: string): Fence | undefined {
  if (!/^\uFEFF?[\p{L}_"]/u.test(source.slice(0, 3))) return undefined
  const start = source.startsWith('\uFEFF') ? 1 : 0
  const within = source.slice(start, start + FRONT_MATTER_LIMIT.chars)
  const close = /^(?:---+|;;;+|___+)[ \t]*\r?$/m.exec(within)
  if (!close) return undefined
  const inner = within.slice(0, close.index)
  const lines = inner.trimEnd().split(/\r?\n/)
  const areKeys = lines.every((line) =>
    /^(?:[\p{L}\p{N}_"'][^:=]{0,60}:(?:[ \t]|$)|[ \t]+\S|- |-$|#|[ \t]*$)/u.test(line),
  )
  const keyOf = (line: string): string => HEADER_KEY.exec(line.replace(/^"(\w+)"(?=\s*:)/, '$1'))?.[1] ?? ''
  if (!areKeys || !lines.some((line) => isTitleOrDate(keyOf(line)))) return undefined
  const end = lineAfter(source, start + close.index)
  return {
    kind: close[0].startsWith(';') && source[start] === '"' ? 'json' : 'yaml',
    language: '',
    inner,
    line: 1,
    end,
    closed: true,
  }
}

/** Hugo: a JSON object from the first character on, its closing brace at the end of a line. */
function jsonFence(source: string, start: number): Fence | undefined {
  let depth = 0
  let quoted = false
  for (let i = start; i < source.length && i < start + FRONT_MATTER_LIMIT.chars; i++) {
    const char = source[i]
    if (quoted) {
      if (char === '\\') i++
      else if (char === '"') quoted = false
    } else if (char === '"') quoted = true
    else if (char === '{') depth++
    else if (char === '}' && --depth === 0) {
      const end = lineAfter(source, i)
      if (source.slice(i + 1, end).trim() !== '') return undefined
      const line = lineNumber(source, start)
      return { kind: 'json', language: '', inner: source.slice(start, i + 1), line, end, closed: true }
    }
  }
  return undefined
}

function lineAfter(source: string, from: number): number {
  const newline = source.indexOf('\n', from)
  return newline < 0 ? source.length : newline + 1
}

function lineNumber(source: string, at: number): number {
  return source.slice(0, at).split('\n').length
}
