// Is the mail small enough to arrive whole?
import { ENCODED_HTML_BYTES_MAX, HTML_BYTES_MAX, MESSAGE_BYTES_MAX, STYLE_BYTES_MAX } from '../model/size-limits.ts'
import type { Mail } from './mail.ts'
import type { Breach, Rule } from './rule.ts'

export const sizeRules: readonly Rule[] = [
  {
    code: 'html-size',
    group: 'size',
    severity: 'error',
    why: 'Gmail clips a mail at about 102 KB and hides what follows, the link to unsubscribe first.',
    source: 'what senders measure; Gmail publishes no figure',
    find: (mail) => over('The HTML', mail.bytes.html, HTML_BYTES_MAX, 'Lower "stories.max" or "summary.words".'),
  },
  {
    code: 'part-size',
    group: 'size',
    severity: 'notice',
    why: 'Whether Gmail clips by the size before or after encoding is not agreed upon.',
    source: 'what senders measure; Gmail publishes no figure',
    find: (mail) =>
      over('The encoded HTML', mail.bytes.htmlPart, ENCODED_HTML_BYTES_MAX, 'Lower "stories.max" or "summary.words".'),
  },
  {
    code: 'style-size',
    group: 'size',
    severity: 'error',
    why: 'Gmail drops a style sheet over 16 KB, and dark mode and small screens with it; half of it is kept free.',
    source: 'https://www.caniemail.com/features/html-style/',
    find: (mail) =>
      over('The style sheets', styleBytes(mail), STYLE_BYTES_MAX, 'Take rules out that nothing in the mail uses.'),
  },
  {
    code: 'message-size',
    group: 'size',
    severity: 'error',
    why: 'Many servers refuse a mail over 10 MB, and a phone fetches all of it.',
    source: 'RFC 1870; limits of large providers',
    find: (mail) => over('The message', mail.bytes.message, MESSAGE_BYTES_MAX, 'Use smaller pictures.'),
  },
]

function over(name: string, bytes: number, limit: number, fix: string): Breach[] {
  if (bytes <= limit) return []
  const figures = [bytes, limit].map((each) => each.toLocaleString('en'))
  return [{ what: `${name} takes ${figures[0]} bytes; it should take ${figures[1]} at most.`, fix }]
}

function styleBytes({ page }: Mail): number {
  return page.elements
    .filter(({ tagName }) => tagName === 'style')
    .flatMap(({ childNodes }) => childNodes.map((node) => ('value' in node ? Buffer.byteLength(node.value) : 0)))
    .reduce((sum, bytes) => sum + bytes, 0)
}
