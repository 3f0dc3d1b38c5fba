// Which elements does a selector of a mail's style sheet mean?
import { attribute, type Element, parentOf } from './page.ts'

/** A selector read once, as a question to ask of elements. */
export type Matcher = (element: Element) => boolean

interface Part {
  readonly test: Matcher
  /** How it stands to the part before it. */
  readonly by: 'child' | 'descendant'
}

/**
 * Reads one selector without commas: tags, classes, ids, attributes and `:root`, alone or as descendants and children.
 * What is not read (`:hover`, siblings) means no element, since it never holds in a mail that lies still.
 */
export function readSelector(selector: string): { readonly matches: Matcher; readonly specificity: number } {
  const parts: Part[] = []
  let specificity = 0
  for (const [, combinator = '', compound = ''] of selector.trim().matchAll(COMPOUND)) {
    const tests = Array.from(compound.matchAll(SIMPLE), ([simple]) => simple)
    if (tests.join('') !== compound) return { matches: () => false, specificity }
    specificity += tests.reduce((sum, simple) => sum + weight(simple), 0)
    const all = tests.map(testOf)
    const by = combinator.includes('>') ? 'child' : 'descendant'
    parts.push({ by, test: (element) => all.every((test) => test(element)) })
  }
  return { matches: (element) => parts.length > 0 && holds(parts, parts.length - 1, element), specificity }
}

const COMPOUND = /(^|\s*>\s*|\s+)((?:[^\s>[]|\[[^\]]*\])+)/g
const SIMPLE = /\*|[a-z][\w-]*|\.[\w-]+|#[\w-]+|\[[\w-]+(?:[~^$*|]?=(?:"[^"]*"|'[^']*'|[\w-]+))?\]|:root/gi
const ATTRIBUTE = /^\[([\w-]+)(?:([~^$*|]?)=["']?([^"'\]]*)["']?)?\]$/

function holds(parts: readonly Part[], at: number, element: Element): boolean {
  const part = parts[at]
  if (!part?.test(element)) return false
  if (at === 0) return true
  let above = parentOf(element)
  if (part.by === 'child') return above !== undefined && holds(parts, at - 1, above)
  for (; above; above = parentOf(above)) if (holds(parts, at - 1, above)) return true
  return false
}

function weight(simple: string): number {
  if (simple === '*') return 0
  if (simple.startsWith('#')) return 10_000
  return /^[.[:]/.test(simple) ? 100 : 1
}

function testOf(simple: string): Matcher {
  if (simple === '*') return () => true
  if (simple === ':root') return (element) => element.tagName === 'html'
  const name = simple.slice(1)
  if (simple.startsWith('.')) return (element) => (attribute(element, 'class') ?? '').split(/\s+/).includes(name)
  if (simple.startsWith('#')) return (element) => attribute(element, 'id') === name
  const [, key = '', operator, value] = ATTRIBUTE.exec(simple) ?? []
  if (simple.startsWith('[')) return (element) => attributeHolds(attribute(element, key.toLowerCase()), operator, value)
  return (element) => element.tagName === simple.toLowerCase()
}

function attributeHolds(found: string | undefined, operator = '', value?: string): boolean {
  if (found === undefined || value === undefined) return found !== undefined
  switch (operator) {
    case '~':
      return found.split(/\s+/).includes(value)
    case '^':
      return found.startsWith(value)
    case '$':
      return found.endsWith(value)
    case '*':
      return found.includes(value)
    case '|':
      return found === value || found.startsWith(`${value}-`)
    default:
      return found === value
  }
}
