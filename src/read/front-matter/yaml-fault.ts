// Why is a front matter no YAML, in which line, and what should stand there?
import { entryInQuotes } from './in-quotes.ts'

/** What is wrong, as the end of a sentence; how to fix it; and the line, from 0. */
export interface YamlFault {
  readonly what: string
  readonly fix: string
  readonly line: number
}

type Found = Omit<YamlFault, 'line'>

/** `key: value` or `- value`, each at any depth; items may hold a key. */
const ENTRY = /^([ \t]*(?:-[ \t]+)*)(?:("[^"]*"[ \t]*|'[^']*'[ \t]*|[^\s"'#[{:-][^:]*):(?:[ \t]+|$))?(.*)$/
const BLOCK_SCALAR = /^[|>][-+\d]{0,3}[ \t]*(?:#.*)?$/
const CONFLICT = /^(?:<{7}|={7}|>{7})(?: |$)/

/**
 * Looks for the mistakes that people make, from the first line to the one at which the parser stopped (`last`): the parser
 * often goes on for a line or more, as behind a quote that does not close.
 */
export function yamlFault(inner: string, reason: string, last: number): YamlFault | undefined {
  const lines = inner.split(/\r?\n/)
  const twice = reason.startsWith('duplicated') ? duplicate(lines, last) : undefined
  if (twice) return twice
  let skip = -1
  let above = ''
  for (let line = 0; line <= Math.min(last, lines.length - 1); line++) {
    const text = lines[line] ?? ''
    if (text.trim() === '' || /^\s*#/.test(text)) continue
    const depth = depthOf(text)
    if (skip >= 0 && depth > skip) continue
    skip = -1
    const found = faultIn(text, lines.slice(line + 1), above, line === last)
    if (found === 'closes-later') skip = depth
    else if (found) return { ...found, line }
    above = text
    if (BLOCK_SCALAR.test(valueIn(text).trim())) skip = depth
  }
  return tabbed(lines, last) ?? outdented(lines, last) ?? unseen(reason, last)
}

function faultIn(
  text: string,
  below: readonly string[],
  above: string,
  isLast: boolean,
): Found | 'closes-later' | undefined {
  if (CONFLICT.test(text)) {
    return {
      what: 'a merge conflict was left here',
      fix: 'Keep one of the two versions, and remove the lines of signs.',
    }
  }
  const [, , key, rest = ''] = ENTRY.exec(text) ?? []
  const value = rest.trim()
  if (key === undefined && !/^[ \t]*-(?:[ \t]|$)/.test(text)) return keyless(text, above, isLast)
  if (isLast && isContinued(text, above)) {
    const fix = 'Remove the spaces at its beginning, or put the whole value in quotes.'
    return { what: 'the line is indented, so it goes on with the value above, where no key can be', fix }
  }
  const sign = key === undefined ? undefined : /^[@`%*&!]/.exec(key)?.[0]
  if (sign !== undefined) return badKey(sign)
  return valueFault(key, value, below, isLast)
}

function badKey(sign: string): Found {
  return { what: `a key can't begin with ${sign} unless it is in quotes`, fix: 'Put the key in quotes.' }
}

function valueFault(
  key: string | undefined,
  value: string,
  below: readonly string[],
  isLast: boolean,
): Found | 'closes-later' | undefined {
  const first = value.charAt(0)
  if (first === '"' || first === "'") return quoteFault(key, first, value, below)
  if (first === '[' || first === '{') return bracketFault(key, first, value, below)
  const quoted = { fix: `Put the value in quotes: ${entryInQuotes(key, value)}` }
  if (/^[@`%\]},]/.test(value)) return { what: `a value can't begin with ${first} unless it is in quotes`, ...quoted }
  if (/^[|>]/.test(value) && !BLOCK_SCALAR.test(value)) {
    return { what: `behind ${first}, the text begins on the next line`, ...quoted }
  }
  if (key !== undefined && /^-(?:[ \t]|$)/.test(value)) {
    return {
      what: 'a list begins on the line below its key',
      fix: `Put each item on a line of its own, behind a hyphen; or put text in quotes: ${entryInQuotes(key, value)}`,
    }
  }
  if (isLast && /^[*&!?]/.test(value))
    return { what: `a value that begins with ${first} has a meaning of its own`, ...quoted }
  if (/:(?:[ \t]|$)/.test(value.replace(/[ \t]#.*$/, ''))) {
    return { what: 'the value holds a colon, as if it were another key', ...quoted }
  }
  return undefined
}

/** A quote that does not close, closes too early, or holds what it can't. */
function quoteFault(
  key: string | undefined,
  quote: string,
  value: string,
  below: readonly string[],
): Found | 'closes-later' | undefined {
  const end = closingQuote(quote, value, 1)
  if (end === undefined) {
    const at = below.findIndex((line) => closingQuote(quote, line, 0) !== undefined)
    // The quote that would close it opens another value.
    const isOpening =
      at < 0 || new RegExp(`^[ \\t]*(?:-[ \\t]+)?(?:\\w[\\w -]*:[ \\t]+|-[ \\t]+)${quote}`).test(below[at] ?? '')
    if (!isOpening) return 'closes-later'
    if (/^'\p{Ll}/u.test(value)) {
      const fix = `Put the value in double quotes: ${entryInQuotes(key, value)}`
      return { what: 'the apostrophe at its beginning opens a quote, which never closes', fix }
    }
    return { what: `the quote that opens in this line never closes`, fix: `Put a ${quote} at the end of the value.` }
  }
  const rest = value.slice(end + 1).trim()
  if (rest !== '' && !rest.startsWith('#')) {
    const what = 'the quotes close before the value ends'
    const fix = `Put the whole value in quotes: ${entryInQuotes(key, value.slice(value.endsWith(quote) ? 1 : 0, value.endsWith(quote) ? -1 : undefined))}`
    return { what, fix }
  }
  const signs = quote === '"' ? [...value.matchAll(/\\./g)].map(([sign]) => sign) : []
  const wrong = signs.find((sign) => !/^\\[\\"0abt\tnvfre /N_LPxuU]/.test(sign))
  if (wrong === undefined) return undefined
  const fix = 'Write each backslash twice, or put the value in single quotes.'
  return { what: `a backslash in double quotes has a meaning, and ${wrong} has none`, fix }
}

function closingQuote(quote: string, text: string, from: number): number | undefined {
  for (let i = from; i < text.length; i++) {
    if (quote === '"' && text[i] === '\\') i++
    else if (quote === "'" && text.startsWith("''", i)) i++
    else if (text[i] === quote) return i
  }
  return undefined
}

/** A list or a group that does not close, or behind which text follows. */
function bracketFault(
  key: string | undefined,
  first: string,
  value: string,
  below: readonly string[],
): Found | 'closes-later' | undefined {
  const close = first === '[' ? ']' : '}'
  const next = below.findIndex((line) => /^[\w"'-][^:[\]{}]*:(?:[ \t]|$)/.test(line))
  const end = closingBracket(`${value}\n${below.slice(0, next < 0 ? undefined : next).join('\n')}`)
  if (end === undefined) {
    return { what: `the bracket ${first} in this line never closes`, fix: `Put a ${close} at the end of the value.` }
  }
  if (end > value.length) return 'closes-later'
  const rest = value.slice(end + 1).trim()
  if ((rest === '' || rest.startsWith('#')) && !value.startsWith('{{')) return undefined
  const fix = `Put the value in quotes: ${entryInQuotes(key, value)}`
  return { what: `a value that begins with ${first} ends with its ${close}`, fix }
}

function closingBracket(text: string): number | undefined {
  let depth = 0
  let quote = ''
  for (let i = 0; i < text.length; i++) {
    const char = text.charAt(i)
    if (quote !== '') {
      if (quote === '"' && char === '\\') i++
      else if (char === quote) quote = ''
    } else if ((char === '"' || char === "'") && /[\s[{,:]/.test(text.charAt(i - 1))) quote = char
    else if (char === '[' || char === '{') depth++
    else if ((char === ']' || char === '}') && --depth === 0) return i
  }
  return undefined
}

/** A line without a key that is no item. */
function keyless(text: string, above: string, isLast: boolean): Found | undefined {
  const forgotten = /^[ \t]*([\w-]+):(?!\/\/)(\S.*)$/.exec(text)
  const isBelowText = /^[ \t]/.test(text) && isContinued(text, above)
  if (isBelowText && !isLast) return undefined
  if (forgotten) {
    return { what: 'a space is missing behind the colon', fix: `Write ${forgotten[1]}: ${forgotten[2]}` }
  }
  if (/^[ \t]*-\S/.test(text))
    return { what: 'a space is missing behind the hyphen', fix: `Write ${text.trim().replace(/^-/, '- ')}` }
  const sign = /^[@`%*&!]/.exec(text)?.[0]
  if (sign !== undefined) return badKey(sign)
  if (/^[ \t]/.test(text)) return undefined
  const fix = 'Write it as key: value, indent it if it goes on with the line above, or remove it.'
  return { what: 'the line is neither key: value nor an item of a list', fix }
}

/** Whether a line is deeper than one above it that already has its value. */
function isContinued(text: string, above: string): boolean {
  return depthOf(text) > depthOf(above) && !/^[ \t]*-[ \t]/.test(above) && /^[^"'[{|>]/.test(valueIn(above).trim())
}

function duplicate(lines: readonly string[], last: number): YamlFault | undefined {
  const keyIn = (line: string) =>
    ENTRY.exec(line)?.[2]
      ?.trim()
      .replace(/^(["'])(.*)\1$/, '$2')
  for (let line = Math.min(last, lines.length - 1); line > 0; line--) {
    const key = keyIn(lines[line] ?? '')
    const depth = depthOf(lines[line] ?? '')
    if (key !== undefined && lines.slice(0, line).some((one) => depthOf(one) === depth && keyIn(one) === key)) {
      return { what: `"${key}" stands here for the second time; the last one counts`, fix: 'Remove one of them.', line }
    }
  }
  return undefined
}

/** Tabs count as two spaces here, so that they are wrong only beside other widths. */
function tabbed(lines: readonly string[], last: number): YamlFault | undefined {
  const line = [last, last - 1].find((at) => /^ *\t/.test(lines[at] ?? ''))
  if (line === undefined) return undefined
  return { what: 'the line is indented by a tab', fix: 'Indent it by spaces, as many as its neighbours.', line }
}

function outdented(lines: readonly string[], last: number): YamlFault | undefined {
  const first = lines.find((line) => ENTRY.exec(line)?.[2] !== undefined)
  if (
    first === undefined ||
    depthOf(lines[last] ?? '') >= depthOf(first) ||
    ENTRY.exec(lines[last] ?? '')?.[2] === undefined
  ) {
    return undefined
  }
  return { what: 'the line is indented less than the first key', fix: 'Begin all keys in the same column.', line: last }
}

function unseen(reason: string, line: number): YamlFault | undefined {
  if (!/null byte|non-printable|not printable/.test(reason)) return undefined
  return { what: 'the line holds a control character, which is not shown', fix: 'Type the line anew.', line }
}

function valueIn(text: string): string {
  return ENTRY.exec(text)?.[3] ?? ''
}

function depthOf(text: string): number {
  return /^[ \t]*/.exec(text)?.[0].replaceAll('\t', '  ').length ?? 0
}
