// Which literal values does a program in JavaScript or TypeScript give its keys? It is read as text and never run.

/** Values by the names of the keys around them, `presets.blog.path`; a constant stands under its own name. */
export type Literals = ReadonlyMap<string, string>

type Token = { readonly kind: 'text' | 'word' | 'mark'; readonly value: string }

/**
 * Literals that stand directly behind `key:` or `name =`; of two under one name, the first. What is computed is not
 * found: rather nothing than a wrong value.
 */
export function literalsOf(source: string): Literals {
  const found = new Map<string, string>()
  const references = new Map<string, string>()
  const tokens = tokensOf(source)
  const open: (string | undefined)[] = []
  let key: string | undefined
  for (const [index, token] of tokens.entries()) {
    const { kind, value } = token
    const next = tokens[index + 1]
    if (kind === 'mark' && '{[('.includes(value)) {
      open.push(key)
      key = undefined
    } else if (kind === 'mark' && '}])'.includes(value)) {
      open.pop()
      key = undefined
    } else if (kind === 'mark' && (value === ',' || value === '?' || (value === '=' && next?.value === '{')))
      key = undefined
    else if (kind !== 'mark' && next?.kind === 'mark' && next.value === ':' && key === undefined) key = value
    else if (kind === 'word' && next?.kind === 'mark' && next.value === '=' && isDeclared(tokens, index)) key = value
    else if (key !== undefined && kind !== 'mark' && isAlone(tokens, index)) {
      const path = [...open.filter((name) => name !== undefined), key].join('.')
      if (kind === 'text' || /^(?:true|false|\d+)$/.test(value)) {
        if (!found.has(path)) found.set(path, value)
      } else if (!references.has(path)) references.set(path, value)
      key = undefined
    }
  }
  for (const [path, name] of references) {
    const value = found.get(name)
    if (value !== undefined && !found.has(path)) found.set(path, value)
  }
  return found
}

function isDeclared(tokens: readonly Token[], index: number): boolean {
  return /^(?:const|let|var)$/.test(tokens[index - 1]?.value ?? '')
}

/** Whether a literal is the whole value, and not part of a sum or a call. A word may follow: `as const`, or the next line. */
function isAlone(tokens: readonly Token[], index: number): boolean {
  const after = tokens[index + 1]
  const isEnd = after === undefined || after.kind === 'word' || ',};)]'.includes(after.value)
  return /^[:=]$/.test(tokens[index - 1]?.value ?? '') && isEnd
}

/** Where a slash begins a pattern, not a division. */
const BEFORE_PATTERN = /^[(,=:[!&|?{};]$|^return$/

function tokensOf(source: string): Token[] {
  const tokens: Token[] = []
  const scanner =
    /\/\/.*|\/\*[\s\S]*?\*\/|'((?:[^'\\\n]|\\.)*)'|"((?:[^"\\\n]|\\.)*)"|`((?:[^`\\]|\\[\s\S])*)`|[\p{L}\p{N}_$]+|\/(?![/*])|\s+|[^\s]/gu
  for (let match = scanner.exec(source); match; match = scanner.exec(source)) {
    const [all] = match
    const text = match[1] ?? match[2] ?? match[3]
    if (text !== undefined) tokens.push({ kind: 'text', value: unescaped(text) })
    else if (/^(?:\/\/|\/\*|\s)/.test(all)) continue
    else if (all === '/' && BEFORE_PATTERN.test(tokens.at(-1)?.value ?? '(')) {
      const pattern = /\/(?:[^/\\[\n]|\\.|\[(?:[^\]\\\n]|\\.)*\])+\/\w*/y
      pattern.lastIndex = match.index
      scanner.lastIndex = pattern.test(source) ? pattern.lastIndex : scanner.lastIndex
    } else tokens.push({ kind: /^[\p{L}\p{N}_$]/u.test(all) ? 'word' : 'mark', value: all })
  }
  return tokens
}

function unescaped(text: string): string {
  return text.replace(/\\(?:u\{?([0-9a-f]{4,6})\}?|(.))/gi, (_, code: string | undefined, one: string | undefined) =>
    code ? String.fromCodePoint(Number.parseInt(code, 16)) : one === 'n' ? '\n' : (one ?? ''),
  )
}
