// What do all routes of the public pages work with?
import { en } from '../../languages/en.ts'
import { directionOf, languageByTag } from '../../languages/lookup.ts'
import type { PageWords } from '../../languages/page-words.ts'
import type { Clock } from '../../model/ports.ts'
import type { PublicSide } from '../../newsletter.ts'
import { type Frame, type Html, pageOf, styleOf } from './layout.ts'
import { limiter } from './limiter.ts'
import type { MailQueue } from './mail-queue.ts'

/** What every route works with. */
export interface Site {
  readonly side: PublicSide
  readonly words: PageWords
  readonly clock: Clock
  readonly frame: Frame
  readonly mails: MailQueue
  /** Days are the newsletter's. */
  readonly timeZone: string
  /** Whether an address, or a network, may cause one more mail. */
  readonly limits: { address(key: string): boolean; network(name: string): boolean }
  page(heading: string, body: Html): string
}

/** What the newsletter's settings say of the pages. */
export interface SiteSettings {
  readonly title: string
  readonly language: string
  readonly archiveIndexed: boolean
  readonly timeZone: string
}

/** Who asks, as far as the limits care. */
export type Bindings = { readonly network: string }

const HOUR_MS = 3_600_000

export function siteOf(
  side: PublicSide,
  { title, language, archiveIndexed, timeZone }: SiteSettings,
  { clock, mails }: { readonly clock: Clock; readonly mails: MailQueue },
): Site {
  const own = languageByTag(language).pages
  const style = styleOf(side.accent)
  // Words that fell back to English are marked as English.
  const tag = own ? language : 'en'
  const frame = { title, language: tag, direction: directionOf(tag), style, url: side.url, noIndex: !archiveIndexed }
  const byAddress = limiter({ most: 3, spanMs: 24 * HOUR_MS })
  const byNetwork = limiter({ most: 30, spanMs: HOUR_MS })
  return {
    side,
    words: own ?? en.pages,
    clock,
    frame,
    mails,
    timeZone,
    limits: {
      address: (key) => byAddress.takes(key, clock.now()),
      network: (name) => byNetwork.takes(name, clock.now()),
    },
    page: (heading, body) => pageOf(frame, heading, body),
  }
}
