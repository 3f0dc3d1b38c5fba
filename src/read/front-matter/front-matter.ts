// Which values does a file's front matter hold, and what is below it?
import matter from 'gray-matter'
import { YAMLException } from 'js-yaml'
import { parse as parseToml, TomlError } from 'smol-toml'
import type { ProblemCode } from '../../model/codes.ts'
import { STATE_KEYS } from '../conventions/state.ts'
import type { FileProblem } from '../problems.ts'
import { around } from './around.ts'
import { disguised } from './disguised.ts'
import { type Fence, FRONT_MATTER_LIMIT, findFence } from './fence.ts'
import { meantAsText } from './meant-as-text.ts'
import { plainLines } from './plain-lines.ts'
import { unfenced } from './unfenced.ts'
import { keyed, type Values } from './values.ts'
import { loadYaml } from './yaml.ts'
import { yamlFault } from './yaml-fault.ts'
import { parseZiggy } from './ziggy.ts'

/** The values of the front matter, and the text below it. */
export interface FrontMatter {
  readonly values: Values
  readonly body: string
  readonly problems: readonly FileProblem[]
}

/** Reads YAML, TOML, JSON and unfenced `Title:` lines. What can't be parsed is read line by line, with a problem. */
export function frontMatter(source: string): FrontMatter {
  const outer = around(source)
  if (outer) return { ...outer, problems: [] }
  const written = findFence(source) ?? disguised(source)
  if (!written) {
    const head = unfenced(source)
    return head ? { ...head, problems: [] } : { values: new Map(), body: source, problems: [] }
  }
  const body = source.slice(written.end)
  const { inner, problems } =
    written.kind === 'yaml' ? meantAsText(written.inner) : { inner: written.inner, problems: [] }
  const meant = problems.map((problem) => ({ ...problem, line: written.line + problem.line }))
  const fence = { ...written, inner }
  if (fence.inner.split('\n').every((line) => /^\s*(?:#|$)/.test(line)))
    return { values: new Map(), body, problems: [] }
  // The three hyphens are a rule, with prose below it.
  if (!/[:=：]/.test(fence.inner)) return { values: new Map(), body: source, problems: [] }
  if (fence.kind === 'lines') return { values: asMail(plainLines(fence)), body, problems: [] }
  const fault = faultOf(fence)
  try {
    if (!fault) {
      const values = keyed(parsed(fence))
      // Typed with the colon of East Asian keyboards, it is no YAML.
      const read = values.size === 0 ? plainLines(fence) : values
      return { values: read, body: read.size === 0 && fence.kind === 'yaml' ? source : body, problems: meant }
    }
  } catch (error) {
    const values = duplicatesAllowed(fence) ?? plainLines(fence)
    // The three hyphens are a rule above a paragraph, not front matter: nothing may be lost.
    return { values, body: values.size === 0 ? source : body, problems: withoutSecond(problemOf(error, fence), meant) }
  }
  return { values: plainLines(fence), body, problems: [fault, ...meant] }
}

/** The head of a mail: its subject is the title. */
function asMail(values: Values): Values {
  const [from, subject] = [values.get('from'), values.get('subject')]
  if (from === undefined || subject === undefined || values.has('title')) return values
  return new Map([...values, ['title', subject], ['author', values.get('author') ?? from]])
}

function refuse(): never {
  throw new Error('front matter is never run')
}

/**
 * We replace every engine that gray-matter could choose: its own would run JavaScript, and its YAML parser turns dates
 * into UTC instants.
 */
const ENGINES = {
  yaml: (text: string) => {
    const data = loadYaml(text, false)
    // A text alone is prose between rules.
    return typeof data === 'object' && data !== null ? data : {}
  },
  toml: (text: string) => parseToml(text.replace(JULIA_DATE, juliaDay)),
  json: (text: string) => Object(json(text)) as object,
  ziggy: (text: string) => Object(parseZiggy(text)) as object,
  javascript: refuse,
  js: refuse,
  coffee: refuse,
  coffeescript: refuse,
  cson: refuse,
}

/** With the remarks and last commas that editors allow. */
function json(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return JSON.parse(text.replace(/(?<=^|[,{[])[ \t]*\/\/.*$/gm, '').replace(/,(?=\s*[}\]])/g, ''))
  }
}

/** Franklin.jl's fences hold Julia: `date = Date(2026, 11, 3)`. */
const JULIA_DATE = /^(\s*\w+\s*=\s*)(?:Dates\.)?Date\((\d{4}),\s*(\d{1,2})(?:,\s*(\d{1,2}))?\)/gm

function juliaDay(_: string, key: string, year: string, month: string, day = '1'): string {
  return `${key}${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`
}

/** gray-matter gets nothing but the front matter, with fences of its own kind; passing options stops it from caching. */
function parsed({ kind, inner }: Fence): unknown {
  const text = inner.replaceAll('\r\n', '\n').replaceAll('\t', kind === 'yaml' ? '  ' : '\t')
  const braced = kind === 'json' && !inner.trimStart().startsWith('{') ? `{${text}}` : text
  return matter({ content: `---\n${braced}\n---\n` }, { language: kind, engines: ENGINES, delimiters: '---' }).data
}

/** A key appears twice: the last one counts, as in Jekyll; of those that keep an article back, each does. */
function duplicatesAllowed({ kind, inner }: Fence): Values | undefined {
  if (kind !== 'yaml') return undefined
  try {
    const values = keyed(loadYaml(inner.replaceAll('\t', '  '), true))
    const written = [...plainLines({ kind, inner })].filter(([key]) => STATE_KEYS.has(key))
    return new Map([...values, ...written])
  } catch {
    return undefined
  }
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

/** A line that can't be read has one problem. */
function withoutSecond(fault: FileProblem, others: readonly FileProblem[]): FileProblem[] {
  return [fault, ...others.filter(({ line }) => line !== fault.line)]
}

function problemOf(error: unknown, { kind, inner, line }: Fence): FileProblem {
  const name = kind === 'ziggy' ? 'Ziggy' : kind.toUpperCase()
  // gray-matter passes the end of the fence's line to its engines too, so they count it as the first line.
  const below = error instanceof YAMLException ? error.mark?.line : error instanceof TomlError ? error.line - 1 : 1
  const known =
    error instanceof YAMLException && kind === 'yaml'
      ? yamlFault(inner, error.reason, (error.mark?.line || Number.MAX_SAFE_INTEGER) - 1)
      : undefined
  if (known) {
    return fault('bad-front-matter', `The front matter is not valid YAML: ${known.what}.`, known.fix, line + known.line)
  }
  const what = `The front matter is not valid ${name}: ${reasonIn(error).replace(/\.$/, '')}.`
  return fault('bad-front-matter', what, FIXES[kind], line - 1 + Math.max(1, below ?? 1))
}

function reasonIn(error: unknown): string {
  if (error instanceof YAMLException) {
    return /indentation/.test(error.reason) ? 'the line is not indented as those above it' : error.reason
  }
  return error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error)
}

const FIXES: Readonly<Record<Fence['kind'], string>> = {
  yaml: 'Put the value of that line in quotes, or check its indentation.',
  toml: 'Put text in quotes, and write one key = value a line.',
  json: 'Check its quotes and commas.',
  ziggy: 'Write each value as .key = "value", with a comma behind it.',
  lines: '',
  other: '',
}

function fault(code: ProblemCode, what: string, fix: string, line: number): FileProblem {
  return { code, what, fix, line }
}
