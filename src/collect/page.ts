// What of a fetched page is kept?
import { plain } from './plain.ts'

/** The page as text, without its scripts and with whole addresses. */
export function tidied(html: string, url: string): string {
  return withoutScripts(html).replace(
    /(<[a-z][^<>]{0,4000}?\s(?:href|src|poster)\s*=\s*)(["'])([^"'<>]{0,2000})\2/gi,
    (whole, before: string, quote: string, address: string) => {
      if (/^(?:[a-z][a-z\d+.-]*:|#)/i.test(address.trim())) return whole
      const absolute = URL.parse(address.trim().replaceAll('&amp;', '&'), url)?.href
      return absolute === undefined ? whole : `${before}${quote}${absolute.replaceAll('&', '&amp;')}${quote}`
    },
  )
}

/** Scripts do nothing here and make up most of many pages. JSON-LD stays: it says who wrote the page, and when. */
function withoutScripts(html: string): string {
  const lower = html.toLowerCase()
  const parts: string[] = []
  let from = 0
  for (;;) {
    const start = lower.indexOf('<script', from)
    if (start < 0) break
    const open = lower.indexOf('>', start)
    const end = open < 0 ? -1 : lower.indexOf('</script', open)
    if (end < 0) break
    const after = lower.indexOf('>', end) + 1 || html.length
    const keeps = /application\/ld\+json/.test(lower.slice(start, open))
    parts.push(html.slice(from, keeps ? after : start))
    from = after
  }
  parts.push(html.slice(from))
  return parts.join('')
}

/** Whether the site does not want its text kept, or sells it: its own short description is used then. */
export function mayNotBeKept(html: string, robotsTag: string | undefined): boolean {
  const head = html.slice(0, 200_000)
  const metas = head.match(/<meta\b[^>]{1,1000}>/gi) ?? []
  const said = metas.some(
    (meta) =>
      (/\bname\s*=\s*["']?(?:robots|googlebot|digestif)\b/i.test(meta) &&
        /\b(?:noarchive|nosnippet|none)\b/i.test(contentOf(meta))) ||
      (/\b(?:name|property)\s*=\s*["']?article:content_tier\b/i.test(meta) && /locked|metered/i.test(contentOf(meta))),
  )
  return (
    said ||
    /\b(?:noarchive|nosnippet|none)\b/i.test(robotsTag ?? '') ||
    /"isAccessibleForFree"\s*:\s*(?:false\b|"(?:false|no)")/i.test(html)
  )
}

/** The short description that a page gives of itself. */
export function descriptionOf(html: string): string | undefined {
  const metas = html.slice(0, 200_000).match(/<meta\b[^>]{1,2000}>/gi) ?? []
  const meta = metas.find((each) => /\b(?:name|property)\s*=\s*["']?(?:og:|twitter:)?description\b/i.test(each))
  return (meta && plain(contentOf(meta))) || undefined
}

/** The page's name as its head has it. */
export function titleOf(html: string): string | undefined {
  return plain(/<title\b[^>]{0,200}>([^<]{1,500})/i.exec(html.slice(0, 200_000))?.[1] ?? '') || undefined
}

function contentOf(meta: string): string {
  const [, double, single, bare] = /\bcontent\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s>]+))/i.exec(meta) ?? []
  return double ?? single ?? bare ?? ''
}

/** Whether what a feed holds is likely the whole article. */
export function isWhole(content: string | undefined, summary: string | undefined): boolean {
  const text = plain(content ?? '')
  if (
    /(?:\[(?:…|\.\.\.)\]|(?:…|\.\.\.)|(?:Read|Continue|Weiter|Lire|Leer)[\s\p{L}]{0,20}(?:more|reading|lesen|suite|más)\W{0,3})$/iu.test(
      text,
    )
  )
    return false
  return text.length >= 300 && text.length >= 2 * plain(summary ?? '').length
}
