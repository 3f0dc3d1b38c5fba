// Is the text of a link the address of another site than the one that it leads to?

/** An address as people write one: with its scheme, with www, of a common domain, or with a path. */
const WRITTEN =
  /^(?:https?:\/\/[^\s]+|(?:www\.[\w-]+(?:\.[\w-]+)+|[\w-]+(?:\.[\w-]+)*\.(?:com|org|net|edu|gov|mil|int|info|biz)|(?:[\w-]+\.)+[a-z]{2,}(?=\/))(?:[/?#:]\S*)?)$/i
/** One within other words looks like the target, too. */
const WITHIN = /\bhttps?:\/\/[^\s<>"“”]+/i

/** The host that the text names, if the link leads to another site; `news.example.com` and `example.com` are one. */
export function pretendedHost(text: string, href: string): string | undefined {
  const target = /^https?:/i.test(href) ? URL.parse(href)?.hostname : undefined
  const plain = text.replace(/^[\s"'“”‘’«»([<]+|[\s"'“”‘’«»)\]>.,;:!?…]+$/gu, '')
  const written = WRITTEN.test(plain) ? plain : WITHIN.exec(text)?.[0]
  const shown = written && URL.parse(/^https?:/i.test(written) ? written : `https://${written}`)?.hostname
  if (target === undefined || !shown || siteOf(shown) === siteOf(target)) return undefined
  return shown
}

/** The last two labels; three where the second last is as short as in `co.uk`. */
function siteOf(host: string): string {
  const labels = host.toLowerCase().replace(/\.$/, '').split('.')
  return labels.slice((labels.at(-2) ?? '').length <= 3 && labels.length > 2 ? -3 : -2).join('.')
}
