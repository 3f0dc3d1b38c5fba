// Is the mail small enough to arrive complete?
import { ENCODED_HTML_BYTES_MAX, HTML_BYTES_MAX, MESSAGE_BYTES_MAX, STYLE_BYTES_MAX } from '../model/size-limits.ts'
import { styleSheets } from './page.ts'
import type { Rule, Violation } from './rule.ts'

const SHORTEN = 'Lower "stories.max" or "summary.words".'
const UNUSED = 'Remove rules that nothing in the mail uses.'

/** Rules on size. */
export const sizeRules: readonly Rule[] = [
  {
    code: 'html-size',
    group: 'size',
    severity: 'error',
    why: 'Gmail clips a mail at about 102 KB and hides the rest, including the unsubscribe link.',
    source: 'measurements by senders; Gmail publishes no figure',
    find: (mail) => oversized('the HTML', mail.bytes.html, HTML_BYTES_MAX, SHORTEN),
  },
  {
    code: 'part-size',
    group: 'size',
    severity: 'notice',
    why: 'Sources disagree on whether Gmail clips by the size before or after encoding.',
    source: 'measurements by senders; Gmail publishes no figure',
    find: (mail) => oversized('the encoded HTML', mail.bytes.htmlPart, ENCODED_HTML_BYTES_MAX, SHORTEN),
  },
  {
    code: 'style-size',
    group: 'size',
    severity: 'error',
    why: 'Gmail drops style sheets over 16 KB, and the styles for dark mode and phones with them; this limit leaves a margin.',
    source: 'https://www.caniemail.com/features/html-style/',
    find: (mail) =>
      oversized('the style sheets', Buffer.byteLength(styleSheets(mail.page).join('')), STYLE_BYTES_MAX, UNUSED),
  },
  {
    code: 'message-size',
    group: 'size',
    severity: 'error',
    why: 'Many servers refuse a mail over 10 MB, and phones download all of it.',
    source: 'RFC 1870; limits of large providers',
    find: (mail) => oversized('the message', mail.bytes.message, MESSAGE_BYTES_MAX, 'Use smaller pictures.'),
  },
]

function oversized(name: string, bytes: number, limit: number, fix: string): Violation[] {
  if (bytes <= limit) return []
  const figures = [bytes, limit].map((each) => each.toLocaleString('en'))
  return [{ what: `The size of ${name} is ${figures[0]} bytes; the limit is ${figures[1]}.`, fix }]
}
