// Which rules does a style sheet have, and when do they hold?

/** One rule: declarations for the elements of a selector, in the media that hold around it. */
export interface StyleRule {
  readonly selector: string
  readonly declarations: readonly Declaration[]
  /** The conditions of the `@media` around it, in lower case; empty where it always holds. */
  readonly media: string
}

export interface Declaration {
  readonly property: string
  readonly value: string
  readonly important: boolean
}

/** Reads a style sheet; selectors with commas become one rule each. What is no rule (`@import`) is passed over. */
export function readStyleSheet(css: string): StyleRule[] {
  const rules: StyleRule[] = []
  /** What stands before the braces that are open. */
  const open: string[] = []
  let text = ''
  for (const token of css.replace(/\/\*[\s\S]*?\*\//g, '').split(/([{}])/)) {
    if (token === '{') {
      open.push((text.split(';').at(-1) ?? '').trim())
      text = ''
    } else if (token === '}') {
      const head = open.pop()
      const media = open.flatMap((each) => (each.startsWith('@media') ? [each.slice(6).trim().toLowerCase()] : []))
      if (head !== undefined && !head.startsWith('@')) rules.push(...rulesOf(head, text, media.join(' and ')))
      text = ''
    } else text = token
  }
  return rules
}

function rulesOf(selectors: string, body: string, media: string): StyleRule[] {
  const declarations = readDeclarations(body)
  return selectors.split(',').map((selector) => ({ selector: selector.trim(), declarations, media }))
}

/** The declarations of a block or of a `style` attribute, names in lower case. */
export function readDeclarations(body: string): Declaration[] {
  return body.split(';').flatMap((text) => {
    const colon = text.indexOf(':')
    if (colon < 0) return []
    const given = text.slice(colon + 1).trim()
    const value = given.replace(/\s*!\s*important$/i, '')
    return [{ property: text.slice(0, colon).trim().toLowerCase(), value, important: value !== given }]
  })
}
