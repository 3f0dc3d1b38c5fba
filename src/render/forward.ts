// How does a reader pass an issue on, and where are the others?
import { cleanLink, cleanText } from '../model/clean.ts'
import type { Issue } from '../model/issue.ts'
import { restoreBraces } from '../model/placeholders.ts'

/** Addresses of an issue on the web; all are empty where it is not there. */
interface OnTheWeb {
  /** The page of past issues. */
  readonly archive: string
  readonly forward: string
  readonly forwardInText: string
}

/**
 * Links that write a mail to nobody yet with the issue's address in it (RFC 6068): who forwards their own copy passes on
 * the link that unsubscribes them. A plain text shows its links, so the one for it has no subject in percent signs.
 */
export function onTheWeb(
  { id, subject }: Pick<Issue, 'id' | 'subject'>,
  newsletter: { readonly title: string; readonly url?: string; readonly onTheWeb?: boolean },
): OnTheWeb {
  const url = newsletter.onTheWeb ? newsletter.url?.replace(/\/+$/, '') : undefined
  const archive = url === undefined ? undefined : cleanLink(`${url}/archive/`)
  if (archive === undefined) return { archive: '', forward: '', forwardInText: '' }
  const line = restoreBraces(cleanText(`${newsletter.title}: ${subject}`))
  const body = `body=${encoded(`${archive}${id}/`)}`
  return { archive, forward: `mailto:?subject=${encoded(line)}&${body}`, forwardInText: `mailto:?${body}` }
}

/** Brackets and quotes end an address where a program finds links in text. */
function encoded(text: string): string {
  return encodeURIComponent(text).replace(/[!'()*]/g, (each) => `%${each.charCodeAt(0).toString(16).toUpperCase()}`)
}
