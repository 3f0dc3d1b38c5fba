// What does a source say of one article?

/** One article of a source, as far as the source tells. Addresses are absolute. */
export interface Entry {
  /** What names it for good: the feed's id, else its address. */
  readonly id: string
  readonly url?: string
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

const ZONES: Readonly<Record<string, string>> = {
  CET: '+0100',
  CEST: '+0200',
  EET: '+0200',
  EEST: '+0300',
  WET: '+0000',
  WEST: '+0100',
  BST: '+0100',
  MSK: '+0300',
  IST: '+0530',
  JST: '+0900',
  KST: '+0900',
  SGT: '+0800',
  HKT: '+0800',
  AEST: '+1000',
  AEDT: '+1100',
  NZST: '+1200',
  NZDT: '+1300',
  AKST: '-0900',
  AKDT: '-0800',
  HST: '-1000',
}

/** The instant of a date in a feed: RFC 822, RFC 3339, and what people write instead. */
export function instantOf(date: string | undefined): Date | undefined {
  if (date === undefined) return undefined
  const text = date
    .trim()
    .replace(/\b([A-Z]{3,4})$/, (zone) => ZONES[zone] ?? zone)
    .replace(/^\p{L}+\.?,?\s+(?=\d)/u, '')
    .replace(/\bSept\b/i, 'Sep')
  const at = Date.parse(text)
  // A day alone or a time without a zone is read in the newsletter's zone, by the reader of the file.
  return Number.isNaN(at) || !/(?:Z|GMT|UTC?|[A-Z]{2}T|[+-]\d{2}:?\d{2})$/i.test(text) ? undefined : new Date(at)
}
