// What of an article may a mail show, and where may it point?
import { disarm } from './placeholders.ts'

/**
 * Text of an article as one line: no control characters, no direction overrides that would turn the text around them,
 * no half of a surrogate pair, and nothing that a template could read. Markup is no concern here: templates escape it.
 */
export function cleanText(text: string): string {
  const shown = text
    .toWellFormed()
    .replace(/[\p{Cc}\s\u2028\u2029]+/gu, ' ')
    .replace(/[\u202A-\u202E\u2066-\u2069\uFEFF]/g, '')
  return disarm(shown.trim())
}

/** A link that a mail may carry, absolute and encoded; nothing where it is of another kind than the web or mail. */
export function cleanLink(link: string | undefined): string | undefined {
  const url = parse(link)
  return url && ['http:', 'https:', 'mailto:'].includes(url.protocol) ? encoded(url) : undefined
}

/** The address of a picture: on the web, or attached to the mail itself. `data:` is shown by no large mail program. */
export function cleanPicture(src: string | undefined): string | undefined {
  const url = parse(src)
  return url && ['http:', 'https:', 'cid:'].includes(url.protocol) ? encoded(url) : undefined
}

function parse(address: string | undefined): URL | undefined {
  return address === undefined ? undefined : (URL.parse(address.trim()) ?? undefined)
}

function encoded(url: URL): string {
  return url.href.replace(/[{}'()]/g, (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`)
}
