// How is a value written so that YAML reads it whatever it holds?
const SHOWN_MAX = 80

/** In the quotes that it doesn't hold itself; a long one is only hinted at. */
export function inQuotes(value: string, max = SHOWN_MAX): string {
  if (value.length > max) return '"…"'
  return value.includes('"') || value.includes('\\') ? `'${value.replaceAll("'", "''")}'` : `"${value}"`
}

/** With its key in front, or as an item of a list. */
export function entryInQuotes(key: string | undefined, value: string): string {
  return `${key === undefined ? '-' : `${key}:`} ${inQuotes(value)}`
}
