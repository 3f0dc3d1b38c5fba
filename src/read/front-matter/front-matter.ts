// Which values does a file's front matter hold, and what is below it?
import matter from 'gray-matter'
import { FAILSAFE_SCHEMA, load, mergeTag, YAMLException } from 'js-yaml'
import { parse as parseToml, TomlError } from 'smol-toml'
import type { ProblemCode } from '../../model/codes.ts'
import type { FileProblem } from '../problems.ts'
import { type Fence, FRONT_MATTER_LIMIT, findFence } from './fence.ts'
import { keyed, keyName, type Values } from './values.ts'

/** The values of the front matter, and the text below it. */
export interface FrontMatter {
  readonly values: Values
  readonly body: string
  readonly problems: readonly FileProblem[]
}

/** Reads YAML, TOML, JSON and unfenced `Title:` lines. What can't be parsed is read line by line, with a problem. */
export function frontMatter(source: string): FrontMatter {
  const fence = findFence(source)
  if (!fence) return { values: new Map(), body: source, problems: [] }
  const body = source.slice(fence.end)
  if (fence.inner.split('\n').every((line) => /^\s*(?:#|$)/.test(line)))
    return { values: new Map(), body, problems: [] }
  // The three hyphens are a rule, with prose below it.
  if (!/[:=]/.test(fence.inner)) return { values: new Map(), body: source, problems: [] }
  if (fence.kind === 'lines') return { values: plainLines(fence), body, problems: [] }
  const fault = faultOf(fence)
  try {
    if (!fault) return { values: keyed(parsed(fence)), body, problems: [] }
  } catch (error) {
    const values = duplicatesAllowed(fence) ?? plainLines(fence)
    // The three hyphens are a rule above a paragraph, not front matter: nothing may be lost.
    return { values, body: values.size === 0 ? source : body, problems: [problemOf(error, fence)] }
  }
  return { values: plainLines(fence), body, problems: [fault] }
}

function refuse(): never {
  throw new Error('front matter is never run')
}

/**
 * We replace every engine that gray-matter could choose: its own would run JavaScript, and its YAML parser turns dates
 * into UTC instants.
 */
const ENGINES = {
  yaml: (text: string) => Object(loadYaml(text, false)) as object,
  toml: (text: string) => parseToml(text),
  json: (text: string) => Object(JSON.parse(text)) as object,
  javascript: refuse,
  js: refuse,
  coffee: refuse,
  coffeescript: refuse,
  cson: refuse,
}

/** gray-matter gets nothing but the front matter, with fences of its own kind; passing options stops it from caching. */
function parsed({ kind, inner }: Fence): unknown {
  const text = inner.replaceAll('\r\n', '\n').replaceAll('\t', kind === 'yaml' ? '  ' : '\t')
  const braced = kind === 'json' && !inner.trimStart().startsWith('{') ? `{${text}}` : text
  return matter({ content: `---\n${braced}\n---\n` }, { language: kind, engines: ENGINES, delimiters: '---' }).data
}

/** Every scalar stays the string that was written: `1.10`, `007`, `2026-11-30`; the fields interpret it. */
const SCHEMA = FAILSAFE_SCHEMA.withTags(mergeTag)

/** Loads YAML with every scalar as written; depth, aliases and merged keys are limited. */
export function loadYaml(text: string, json: boolean): unknown {
  return load(text, { schema: SCHEMA, maxDepth: 20, maxAliases: 100, maxTotalMergeKeys: 1000, json })
}

/** A key appears twice: the last one counts, as in Jekyll. */
function duplicatesAllowed({ kind, inner }: Fence): Values | undefined {
  if (kind !== 'yaml') return undefined
  try {
    return keyed(loadYaml(inner.replaceAll('\t', '  '), true))
  } catch {
    return undefined
  }
}

/** Unindented `key: value` (or `key = value`) lines, with plain, quoted and bracketed values; nothing nested. */
function plainLines({ kind, inner }: Fence): Values {
  const values = new Map<string, string | string[]>()
  const line =
    kind === 'toml'
      ? /^["']?([A-Za-z][\w -]{0,60}?)["']?[ \t]*=[ \t]*(.*)$/
      : /^["']?([A-Za-z][\w -]{0,60}?)["']?[ \t]*:(?:[ \t]+(.*))?$/
  let last = ''
  for (const text of inner.split(/\r?\n/).slice(0, FRONT_MATTER_LIMIT.lines)) {
    if (kind === 'toml' && text.startsWith('[')) break
    const match = line.exec(text)
    const more = text.trim()
    if (match) {
      last = keyName(match[1] ?? '')
      values.set(last, kind === 'lines' ? (match[2] ?? '').trim() : scalar(match[2] ?? ''))
    } else if (/^- |^\s+- /.test(text) && last !== '') {
      values.set(last, [
        ...[values.get(last) ?? []].flat().filter((item) => item !== ''),
        unquoted(more.slice(2).trim()),
      ])
    } else if (/^\s/.test(text) && more !== '' && typeof values.get(last) === 'string') {
      values.set(last, `${values.get(last)} ${more}`.trim())
    }
  }
  return values
}

function scalar(text: string): string | string[] {
  const trimmed = text.trim()
  const list = /^\[(.*)\]$/.exec(trimmed)
  if (list)
    return (list[1] ?? '')
      .split(',')
      .map((item) => unquoted(item.trim()))
      .filter((item) => item !== '')
  const plain = /^(["'])(.*)\1(?:\s+#.*)?$/.exec(trimmed)?.[2] ?? trimmed.replace(/(?:^|\s+)#.*$/, '')
  return /^[|>][-+]?$/.test(plain) ? '' : plain
}

function unquoted(text: string): string {
  return /^(["'])(.*)\1$/.exec(text)?.[2] ?? text
}

function faultOf({ kind, language, inner, line, closed }: Fence): FileProblem | undefined {
  if (!closed) {
    const what = 'The front matter begins here and never ends.'
    return fault('bad-front-matter', what, 'Put a line with three hyphens between it and the text.', line - 1)
  }
  if (kind === 'other') {
    const what = `The front matter claims to be "${language}", which is not supported and never run.`
    return fault('bad-front-matter', what, 'Write it as YAML between two lines of three hyphens.', line - 1)
  }
  if (inner.split('\n').length > FRONT_MATTER_LIMIT.lines) {
    const what = `The front matter has more than ${FRONT_MATTER_LIMIT.lines} lines.`
    return fault('bad-front-matter', what, 'Move its data into a file of its own.', line - 1)
  }
  return undefined
}

function problemOf(error: unknown, { kind, line }: Fence): FileProblem {
  const name = kind.toUpperCase()
  // gray-matter passes the end of the fence's line to its engines too, so they count it as the first line.
  const below = error instanceof YAMLException ? error.mark?.line : error instanceof TomlError ? error.line - 1 : 1
  const what = `The front matter is not valid ${name}: ${reasonIn(error).replace(/\.$/, '')}.`
  return fault('bad-front-matter', what, FIXES[kind], line - 1 + (below ?? 1))
}

function reasonIn(error: unknown): string {
  if (error instanceof YAMLException) return error.reason
  return error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error)
}

const FIXES: Readonly<Record<Fence['kind'], string>> = {
  yaml: 'Put the value of that line in quotes, or check its indentation.',
  toml: 'Put text in quotes, and write one key = value a line.',
  json: 'Check its quotes and commas.',
  lines: '',
  other: '',
}

function fault(code: ProblemCode, what: string, fix: string, line: number): FileProblem {
  return { code, what, fix, line }
}
