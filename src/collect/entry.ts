// What does a source say of one article?

/** One article of a source, as far as the source tells. Addresses are absolute. */
export interface Entry {
  /** What names it for good: the feed's id, else its address. */
  readonly id: string
  readonly url?: string
  /** Whether other articles of the source have the same address, so that it does not identify this one. */
  readonly isShared?: boolean
  /** What the addresses in its content are relative to, where that is not its own address. */
  readonly base?: string
  readonly title?: string
  /** As the source writes it. */
  readonly date?: string
  readonly updated?: string
  readonly authors: readonly string[]
  readonly tags: readonly string[]
  readonly language?: string
  readonly image?: string
  /** HTML: the author's own few words, and what may be the whole article. */
  readonly summary?: string
  readonly content?: string
}

/** The same article under the addresses that feeds, mails and networks give it. */
export function plainAddress(address: string): string {
  const url = URL.parse(withoutTracking(address))
  if (!url) return address
  url.hash = ''
  return `${url.host.replace(/^www\./, '')}${url.pathname.replace(/\/+$/, '')}${url.search}`
}

const TRACKING = /^(?:utm_\w+|fbclid|gclid|mc_[ce]id|igshid|at_(?:medium|campaign|link\w*))$/i

/** Without what tells the site by which feed or mail a reader came. */
export function withoutTracking(address: string): string {
  const url = URL.parse(address)
  if (!url) return address
  const tracking = [...url.searchParams.keys()].filter((name) => TRACKING.test(name))
  // Taking one out writes the others anew, so an address without any stays as it is.
  for (const name of tracking) url.searchParams.delete(name)
  return tracking.length === 0 ? address : url.href
}
