// When was an article published, and is it a draft, if its first lines show it without a parser?
import { mayMarkDraft, TAGGING_KEYS } from '../conventions/held.ts'
import { STATE_GROUPS, STATE_KEYS } from '../conventions/state.ts'
import { mayBeForeign } from './foreign-names.ts'
import { TRANSLATION_KEYS } from './translation.ts'
import { keyName, type Values } from './values.ts'
import { DATE_KEYS } from './written-dates.ts'

const NONE: Values = new Map()
const [NEWLINE, SPACE, TAB, HASH, PLUS, HYPHEN, OPEN_BRACKET] = [10, 32, 9, 35, 43, 45, 91]

/** A plain or quoted value that means the same to every parser: not escaped, nested, tagged or continued. */
const YAML_VALUE =
  /^(?:[ \t]+(?:(["'])([\w.+\-/, :]*)\1|([A-Za-z0-9](?:[\w.+\-/,]| (?=[\w+-])|:(?! ))*))?)?[ \t]*(?: #.*)?$/
const TOML_VALUE = /^[ \t]*(?:(["'])([\w.+\-/, :]*)\1|([A-Za-z0-9](?:[A-Za-z0-9.+\-/]| (?=\d)|:(?! ))*))[ \t]*(?:#.*)?$/
const TABLE = /^\[{1,2}[A-Za-z][\w.-]*\]{1,2}[ \t]*(?:#.*)?$/
/** Text that can't be mistaken for front matter, not even for unfenced lines. */
const BODY =
  /^(?:#|<(?!!--)|[>!(=|0-9'\xc3-\xe1\xe3-\xee\xf0-\xf4]|\xc2(?!\xa0)|\xe2(?!\x80[\x8b-\x8d\x93\x94]|\x81\xa0)|\[(?!\[!|\/\/|comment\]|_meta)|`(?!``)|~(?!~~)|\*(?![ *])|_(?!__)|"(?!\w+"[ \t]*:)|(?!export[ \t]|import[ \t])[A-Za-z](?![\w -]{0,40}[:=]))/

/**
 * The fields that decide when an article was published and whether it is a draft, from the beginning of a file
 * (one character for each byte); undefined if that takes the parser. What it finds, the parser finds too.
 */
export function scanFields(text: string): Values | undefined {
  const first = text.charCodeAt(0)
  if (first !== HYPHEN && first !== PLUS) return BODY.test(text) ? NONE : undefined
  const toml = first === PLUS
  const mark = toml ? '+++' : '---'
  if (!text.startsWith(mark) || lineAt(text, 0) !== mark) return undefined
  const values = new Map<string, string>()
  for (let start = next(text, 0); start < text.length; start = next(text, start)) {
    const char = text.charCodeAt(start)
    if (char === SPACE || char === TAB || char === HASH || char === NEWLINE) continue
    const line = lineAt(text, start)
    if (line === mark) return values
    if (line === '') continue
    if (toml) {
      if (/"""|'''|^["'].*=/.test(line)) return undefined
      if (/^["'\]]/.test(line)) continue
      if (char === OPEN_BRACKET) return isHarmless(line, text.slice(start)) ? values : undefined
    } else if (line.startsWith('- ')) continue
    const sign = line.indexOf(toml ? '=' : ':')
    if (sign < 0 || !/^[A-Za-z]/.test(line)) return undefined
    const key = keyName(line.slice(0, sign).trimEnd())
    if (key.includes('.') || mayBeForeign(key, decides)) return undefined
    if (TAGGING_KEYS.has(key) && mayMarkDraft(blockAt(text, start))) return undefined
    if (STATE_GROUPS.has(key) && hasKeys(blockAt(text, start))) return undefined
    if (!DATE_KEYS.has(key) && !STATE_KEYS.has(key) && !TRANSLATION_KEYS.has(key)) continue
    const value = (toml ? TOML_VALUE : YAML_VALUE).exec(line.slice(sign + 1))
    // A slug that is more than a name tells nothing here.
    if (!value && key === 'slug') continue
    if (!value || values.has(key) || goesOn(text, start)) return undefined
    values.set(key, value[2] ?? value[3] ?? '')
  }
  return undefined
}

function decides(key: string): boolean {
  return DATE_KEYS.has(key) || STATE_KEYS.has(key) || TRANSLATION_KEYS.has(key) || TAGGING_KEYS.has(key)
}

/** Whether the tables of a TOML front matter end with it, and hold nothing that decides anything. */
function isHarmless(line: string, rest: string): boolean {
  const end = /\n\+\+\+\r?\n/.exec(rest)
  return (
    TABLE.test(line) && end !== null && !hasKeys(rest.slice(0, end.index)) && !mayMarkDraft(rest.slice(0, end.index))
  )
}

/** Whether any line sets a key that decides something, at whatever depth. */
function hasKeys(block: string): boolean {
  for (const [, key = ''] of block.matchAll(/(?:^|[\n{,])[ \t-]*["']?([A-Za-z_][\w.-]*)["']?[ \t]*[:=]/g)) {
    const name = keyName(key.slice(key.lastIndexOf('.') + 1))
    if (STATE_KEYS.has(name) || DATE_KEYS.has(name) || name === 'render' || name === 'list') return true
  }
  return false
}

/** A key's line and those that go on with it: indented ones and list items. */
function blockAt(text: string, start: number): string {
  let end = next(text, start)
  while (end < text.length && /[ \t\r\n-]/.test(text[end] ?? '') && !text.startsWith('---', end)) end = next(text, end)
  return text.slice(start, end)
}

/** Whether a value continues on the next line: the next non-blank line is indented or a list item. */
function goesOn(text: string, start: number): boolean {
  return /^[^\n]*\n(?:[ \t]*\r?\n|#[^\n]*\n)*(?:[ \t]+[^\s]|- )/.test(text.slice(start, start + 500))
}

function lineAt(text: string, start: number): string {
  const end = text.indexOf('\n', start)
  const line = text.slice(start, end < 0 ? text.length : end)
  return line.endsWith('\r') ? line.slice(0, -1) : line
}

function next(text: string, start: number): number {
  const end = text.indexOf('\n', start)
  return end < 0 ? text.length : end + 1
}
