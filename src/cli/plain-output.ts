// How is text from files shown on a terminal, so that it cannot give the terminal orders?

/** The styles that the program itself uses. */
const STYLE = String.raw`\u001b\[(?:1|2|22|31|32|33|39)m`
/** Controls, and what reverses the text after it (UAX #9). Lines and tabs stay. */
const ORDERS = new RegExp(String.raw`(${STYLE})|(?![\n\t])\p{Cc}|[\u202a-\u202e\u2066-\u2069\u2028\u2029]|\p{Cs}`, 'gu')

/**
 * The text with each control character as its escape `\\u001b`, which means the same inside JSON. Our own colours stay
 * where `color` says so.
 */
export function plainOutput(text: string, color: boolean): string {
  return text.replace(ORDERS, (found, style?: string) =>
    style !== undefined && color ? style : escaped(found) + found.slice(1),
  )
}

function escaped(character: string): string {
  return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`
}

/** A document as JSON, in one line without `indent`. Lone surrogates, which strict readers of JSON refuse, become U+FFFD. */
export function jsonText(document: unknown, indent = 2): string {
  return JSON.stringify(document, (_, value: unknown) => wellFormed(value), indent)
}

function wellFormed(value: unknown): unknown {
  if (typeof value === 'string') return value.toWellFormed()
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value
  const entries = Object.entries(value)
  if (entries.every(([key]) => key.isWellFormed())) return value
  return Object.fromEntries(entries.map(([key, each]) => [key.toWellFormed(), each]))
}
