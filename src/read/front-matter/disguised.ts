// Does front matter stand at the head of a text between other fences than its own?

import { type Fence, FRONT_MATTER_LIMIT } from './fence.ts'
import { englishName } from './foreign-names.ts'
import { keyName } from './values.ts'

/**
 * In a comment, a block of code, between other rules (as editors make them of hyphens), in link definitions that point
 * nowhere, as JBake's `key=value`, or as an object that MDX exports. All of it must be keys, a title or a date among them.
 */
export function disguised(source: string): Fence | undefined {
  if (!/^\s*[^\s#>|]/.test(source.slice(0, 200))) return undefined
  const head = source.slice(0, FRONT_MATTER_LIMIT.chars)
  return commented(head) ?? fenced(head) ?? ruled(head) ?? referenced(head) ?? jbake(head) ?? exported(head)
}

const LINE = /^(?:["']?[\p{L}_][\p{L}\p{N}_ .-]{0,40}["']?[ \t]*[:=](?:[ \t].*)?|[ \t]+\S.*|- .*|-|#.*|[ \t]*)$/u
const TELLING = new Set(['title', 'date', 'draft', 'published', 'created'])

function fenceOf(kind: Fence['kind'], inner: string, end: number): Fence | undefined {
  const lines = inner.trimEnd().split(/\r?\n/)
  const names = lines.map((line) => keyName(/^["']?([\p{L}_][^:="']*)/u.exec(line)?.[1] ?? ''))
  const isTelling = names.some((name) => TELLING.has(englishName(name) ?? name))
  if (!isTelling || (kind === 'yaml' && !lines.every((line) => LINE.test(line)))) return undefined
  return { kind, language: '', inner, line: 1, end, closed: true }
}

const HTMLY: Readonly<Record<string, string>> = { t: 'title', d: 'description', tag: 'tags' }

function commented(head: string): Fence | undefined {
  const lines = /^\s*(?:<!--[ \t]*[\w-]+:[ \t][^\n]*?-->[ \t]*(?:\r?\n|$))+/.exec(head)?.[0]
  if (lines !== undefined) return fenceOf('lines', lines.replace(/^\s*<!--[ \t]*|[ \t]*-->[ \t]*$/gm, ''), lines.length)
  // HTMLy: `<!--t title t-->`, `<!--d description d-->`.
  const named = /^\s*(?:<!--(\w{1,12}) [^\n]*? \1-->[ \t]*(?:\r?\n|$))+/.exec(head)?.[0]
  if (named !== undefined) {
    const inner = named.replace(
      /^\s*<!--(\w+) (.*?) \1-->/gm,
      (_, key: string, text: string) => `${HTMLY[key] ?? key}: ${text}`,
    )
    return fenceOf('lines', inner, named.length)
  }
  // Pico: `/* Title: … */`.
  const match =
    /^\s*<!--+[ \t]*\r?\n([\s\S]*?)-{2,}>[ \t]*(?:\r?\n|$)/.exec(head) ??
    /^\s*\/\*+[ \t]*\r?\n([\s\S]*?)\*\/[ \t]*(?:\r?\n|$)/.exec(head)
  const inner = (match?.[1] ?? '').replace(/^[ \t]*-{3,}[ \t]*$/gm, '')
  return match ? fenceOf('yaml', inner, match[0].length) : undefined
}

function fenced(head: string): Fence | undefined {
  const match = /^\s*(`{3,}|~{3,})[ \t]*(ya?ml|toml|json)[\w ]*\r?\n([\s\S]*?\n)\1[ \t]*(?:\r?\n|$)/i.exec(head)
  if (!match) return undefined
  const language = (match[2] ?? '').toLowerCase()
  return fenceOf(language === 'toml' || language === 'json' ? language : 'yaml', match[3] ?? '', match[0].length)
}

/** `***`, `* * *`, `___`, `—--`, `–––`, `\-\-\-`. */
const RULE = String.raw`[ \t]*(?:(?:\*[ \t]?){3,}|_{3,}|(?:\\-){3,}|(?=.*[—–])[—–-]{1,3})[ \t]*`
const RULED = new RegExp(String.raw`^\s*?${RULE}\r?\n([\s\S]*?\n)${RULE}(?:\r?\n|$)`)

function ruled(head: string): Fence | undefined {
  const match = RULED.exec(head)
  return match ? fenceOf('yaml', (match[1] ?? '').replace(/[ \t]+$/gm, ''), match[0].length) : undefined
}

/** `[//]: # (title: …)`, `[comment]: <> (title: …)`, `[_metadata_:title]:- "…"`. */
const REFERENCE =
  /^\[(?:\/\/|comment|_metadata_:([\w-]+))\]:[ \t]*(?:#|<>|-)[ \t]*(?:\(([^\n]*)\)|"([^\n]*)"|'([^\n]*)')[ \t]*(?:\r?\n|$)/

function referenced(head: string): Fence | undefined {
  const lines: string[] = []
  let end = /^\s*/.exec(head)?.[0].length ?? 0
  for (let match = REFERENCE.exec(head.slice(end)); match; match = REFERENCE.exec(head.slice(end))) {
    const text = match[2] ?? match[3] ?? match[4] ?? ''
    lines.push(match[1] === undefined ? text : `${match[1]}: ${text}`)
    end += match[0].length
  }
  return lines.length === 0 ? undefined : fenceOf('lines', `${lines.join('\n')}\n`, end)
}

function jbake(head: string): Fence | undefined {
  const match = /^\s*((?:[A-Za-z][\w.-]*[ \t]*=.*\r?\n|[ \t]*\r?\n)+)~{6,}[ \t]*(?:\r?\n|$)/.exec(head)
  if (!match) return undefined
  return fenceOf('lines', (match[1] ?? '').replace(/^([\w.-]+)[ \t]*=[ \t]*/gm, '$1: '), match[0].length)
}

const EXPORT =
  /^(?:\s|import[ \t][^\n]*\n|\/\/[^\n]*\n)*export[ \t]+const[ \t]+(?:meta|metadata|matter|frontmatter|attributes)\b[^=\n]*=\s*(?=\{)/i

/** An object of JavaScript that holds nothing but values is YAML, too. */
function exported(head: string): Fence | undefined {
  const start = EXPORT.exec(head)?.[0].length
  const end = start === undefined ? undefined : closing(head, start)
  if (start === undefined || end === undefined) return undefined
  const inner = head
    .slice(start, end)
    .replace(/`([^`$]*)`/g, (_, text: string) => JSON.stringify(text))
    .replace(/new Date\(((?:"[^"]*"|'[^']*'))\)/g, '$1')
  const isTelling = /["'{,\s](?:title|date|draft|published\w*)["']?[ \t]*:/i.test(inner)
  const rest = /^[ \t]*(?:as const|satisfies \w+)?;?[ \t]*(?:\r?\n|$)/.exec(head.slice(end))?.[0].length
  if (!isTelling || rest === undefined) return undefined
  return { kind: 'yaml', language: '', inner: `${inner}\n`, line: 1, end: end + rest, closed: true }
}

/** Where the brace closes that opens at `start`. */
function closing(text: string, start: number): number | undefined {
  let depth = 0
  for (let at = start; at < text.length; at++) {
    const char = text.charAt(at)
    if (/["'`]/.test(char)) {
      const end = new RegExp(String.raw`(?<!\\)${char}`, 'g')
      end.lastIndex = at + 1
      at = end.exec(text)?.index ?? text.length
    } else if (char === '{') depth++
    else if (char === '}' && --depth === 0) return at + 1
  }
  return undefined
}
