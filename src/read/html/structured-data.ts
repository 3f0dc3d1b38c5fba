// What do the structured data of a page say, however badly they are written?
import { decodeHTML } from 'entities'

/** Real pages wrap the data in comments, put line breaks into its strings, and leave a comma after the last item. */
export function structuredData(source: string): unknown {
  const open = source.replace(/<!\[CDATA\[|\]\]>|<!--|-->/g, '')
  const start = Math.max(0, open.search(/[{[]/))
  const bare = open.slice(start, Math.max(open.lastIndexOf('}'), open.lastIndexOf(']')) + 1)
  for (const attempt of [bare, bare.replace(/\p{Cc}/gu, ' ').replace(/,(\s*[}\]])/g, '$1')]) {
    try {
      return JSON.parse(attempt)
    } catch {
      // The next attempt repairs it, or it is broken and says nothing.
    }
  }
  return salvaged(withPlainQuotes(open.slice(start)))
}

/** Templates escape the quotation marks, and editors curl them. */
function withPlainQuotes(source: string): string {
  if (/"@type"/.test(source)) return source
  const decoded = source.includes('&') ? decodeHTML(source) : source
  const straight = decoded.replace(/[“”„]/g, '"').replaceAll('\\"', '"')
  return /"@type"/.test(straight) ? straight : straight.replaceAll("'", '"')
}

/** What can be read of broken data: the facts that a page needs, wherever they stand in it. */
function salvaged(source: string): Readonly<Record<string, unknown>> | undefined {
  if (!/"@type"\s*:\s*\[?\s*"\w*(?:Article|Posting|Report|Review)"/.test(source)) return undefined
  const facts = Object.fromEntries(
    Array.from(source.matchAll(FACT), ({ 1: name = '', 2: value = '' }) => [name, value.replaceAll('\\"', '"')]),
  )
  const [, author] = /"author"\s*:\s*\[?\s*\{[^{}]{0,300}?"name"\s*:\s*"([^"\\\n]{2,80})"/.exec(source) ?? []
  return { '@type': 'Article', ...facts, ...(author !== undefined && { author }) }
}

const FACT = /"(datePublished|dateModified|dateCreated|headline|author)"\s*:\s*"((?:[^"\\\n]|\\.){1,400})"/g
