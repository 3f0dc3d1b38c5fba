// Which text, links and pictures of an article may a mail contain?
import { disarm } from './placeholders.ts'

/**
 * Text of an article on one line, without control characters, without embeddings, overrides and isolates that would reverse
 * the text after them (UAX #9), without lone surrogates and without anything that a template would read. Markup stays:
 * templates escape it.
 */
export function cleanText(text: string): string {
  const shown = text
    .toWellFormed()
    // First, since the byte order mark counts as white space, and would split a word.
    .replace(/[\u202A-\u202E\u2066-\u2069\uFEFF]/g, '')
    .replace(/[\p{Cc}\s\u2028\u2029]+/gu, ' ')
  return disarm(shown.trim())
}

/** A web or mail address, absolute and encoded; undefined for any other link. */
export function cleanLink(link: string | undefined): string | undefined {
  const url = parse(link)
  return url && ['http:', 'https:', 'mailto:'].includes(url.protocol) ? encoded(url) : undefined
}

/** The address of a picture on the web or attached to the mail, encoded; undefined for any other: no large mail program shows `data:`. */
export function cleanPicture(src: string | undefined): string | undefined {
  const url = parse(src)
  return url && ['http:', 'https:', 'cid:'].includes(url.protocol) ? encoded(url) : undefined
}

function parse(address: string | undefined): URL | undefined {
  return address === undefined ? undefined : (URL.parse(address.trim()) ?? undefined)
}

/** What ends an address in a text, or a template reads, is encoded; only the brackets of a host stay. */
function encoded({ href, host }: URL): string {
  const start = host === '' ? 0 : href.indexOf(host) + host.length
  return (
    href.slice(0, start) +
    href.slice(start).replace(/[{}'()[\]]/g, (each) => `%${each.charCodeAt(0).toString(16).toUpperCase()}`)
  )
}
